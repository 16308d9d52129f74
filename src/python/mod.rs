//! Finding an interpreter; the package layers; the temporary virtual environment.
//!
//! [`find`] says which Python a course uses, [`layer()`] makes sure that its packages are there, and
//! [`Environment::create`] makes the virtual environment of one run from both. [`clean_stale`] removes what a process
//! that was killed has left. Nothing here knows of courses, exercises or terminals.

mod advice;
mod cache_dir;
mod choice;
mod console_scripts;
mod contents;
mod download;
mod environment;
#[cfg(unix)]
#[cfg(test)]
mod fake;
mod find;
#[cfg(unix)]
mod fingerprint;
mod hang;
mod install_failure;
mod installer;
mod interpreter;
mod layer;
mod managers;
mod places;
mod prepared;
mod probe;
mod process;
#[cfg(unix)]
mod recycle;
#[cfg(any(windows, test))]
mod registry;
mod remove;
mod requirement;
mod settings;
mod surroundings;
mod temp_root;

pub use self::{
    cache_dir::{CACHE_DIR_VARIABLE, CacheDir, CacheDirError},
    choice::{remember, remembered},
    console_scripts::{add_console_scripts, program_folders},
    environment::{Environment, EnvironmentError},
    find::{Candidate, FindRequest, candidates, find},
    hang::{HangsAt, where_it_hangs},
    installer::installer_names,
    interpreter::{Interpreter, InterpreterSource},
    layer::{Layer, LayerError, LayerEvents, LayerRequest, installed_layer, layer, layer_anew},
    managers::Manager,
    prepared::{PrepareFailure, PrepareRequest, prepared},
    remove::remove_tree,
    surroundings::typed_to_start,
    temp_root::{TempRoot, clean_stale},
};
