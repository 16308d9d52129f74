//! Grading a class: what was handed in, what there is to run, the results and their files.

pub(crate) mod merge;
pub(crate) mod outputs;
pub(crate) mod partition;
pub(crate) mod plan;
pub(crate) mod results;
pub(crate) mod results_file;
pub(crate) mod run;
pub(crate) mod setup;
pub(crate) mod submissions;
pub(crate) mod warnings;
