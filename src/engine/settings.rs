//! How the engine of a course is made.

use std::{path::PathBuf, sync::Arc};

use super::{Engine, Options, clean_up_after_others};
use crate::{
    course::Course,
    error::CommandResult,
    python::{self, CacheDir, FindRequest, TempRoot},
};

/// How the engine of a course is made.
#[derive(Debug, Clone)]
pub(crate) struct EngineSettings {
    /// `--python`
    pub(crate) python: Option<String>,
    /// Whether that is the course's Python from now on.
    pub(crate) remember: bool,
    /// Whether runs are kept to their own folder.
    pub(crate) sandbox: bool,
    /// What runs may not read, although other programs may.
    pub(crate) hidden: Vec<PathBuf>,
    /// Whether fork servers stay for the next check.
    pub(crate) keep_servers: bool,
}

impl EngineSettings {
    /// The same for runs that must not read these files and folders.
    pub(crate) fn hiding(self, hidden: Vec<PathBuf>) -> Self {
        Self { hidden, ..self }
    }

    /// Finds the interpreter and makes an engine. What earlier processes left behind when they were killed is removed meanwhile.
    pub(crate) fn engine(&self, course: Arc<Course>) -> CommandResult<Engine> {
        let cache = CacheDir::open()?;
        let interpreter = python::find(&self.find_request(&course, Some(cache.clone())))?;
        if let Some(asked) = self.python.as_ref().filter(|_| self.remember) {
            // If we can't remember it, it has to be typed again next time.
            let _ = python::remember(&course.root, asked);
        }
        let temp_root = TempRoot::open()?;
        // If we can't remove it now, or can't start a thread, the next start tries again.
        let cleaner = std::thread::Builder::new().name("clean-up".into()).spawn(clean_up_after_others);
        let options = Options {
            cache,
            temp_root,
            sandbox: self.sandbox,
            hidden: self.hidden.clone(),
            keep_servers: self.keep_servers,
        };
        let engine = Engine::new(course, interpreter, options)?;
        // A start is not delayed by the cleaning, and does not end before it: the thread is detached in watch mode only by exit.
        drop(cleaner);
        Ok(engine)
    }

    /// What is looked for, for a course.
    pub(crate) fn find_request(&self, course: &Course, cache: Option<CacheDir>) -> FindRequest {
        let mut request = FindRequest::new(&course.root, course.info.requires_python.clone());
        request.asked.clone_from(&self.python);
        request.remembered = python::remembered(&course.root);
        request.cache = cache;
        request
    }
}
