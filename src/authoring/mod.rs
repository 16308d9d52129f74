//! Proving that exercises are sound: their sources, the runs that prove them, mutants, lints, `dev watch`, and what a new exercise begins
//! with. The rules themselves are in `course::rules`.

pub(crate) mod batch;
pub(crate) mod generated;
pub(crate) mod lint;
pub(crate) mod mutants;
pub(crate) mod proof_memory;
pub(crate) mod proof_results;
pub(crate) mod proof_runs;
pub(crate) mod prove;
pub(crate) mod scope;
pub(crate) mod since;
pub(crate) mod skeleton;
pub(crate) mod sources;
pub(crate) mod syntax;
pub(crate) mod test_lints;
pub(crate) mod watch;

/// Is told how far a check is: how many of how many runs are done, and of which exercise the last one was.
pub(crate) type Progress<'p> = dyn FnMut(usize, usize, &str) + 'p;
