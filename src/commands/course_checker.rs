//! The engine as watch mode uses it: made at the first check, so that the first screen does not wait for Python.

use crate::{
    engine::EngineSettings,
    ui::installation::{damage_message, installation_message, preparing_message, waiting_message},
};
use std::sync::{Arc, Mutex, PoisonError};

use crate::{
    course::{Course, Exercise},
    engine::{Cancel, Download, Engine, verdict::Verdict},
    python::LayerEvents,
    watch::checker::{CheckError, Checker, Preparing},
};

/// Checks the exercises of one course.
pub(crate) struct CourseChecker {
    course: Arc<Course>,
    settings: EngineSettings,
    /// We don't keep a failure to make it: the learner may install a Python and save again.
    engine: Mutex<Option<Arc<Engine>>>,
}

impl CourseChecker {
    /// A checker that hasn't looked for Python yet.
    pub(crate) fn new(course: Arc<Course>, settings: EngineSettings) -> Self {
        Self { course, settings, engine: Mutex::new(None) }
    }

    fn engine(&self) -> Result<Arc<Engine>, CheckError> {
        let mut engine = self.engine.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(engine) = &*engine {
            return Ok(Arc::clone(engine));
        }
        let made = Arc::new(self.settings.engine(Arc::clone(&self.course))?);
        Ok(Arc::clone(engine.insert(made)))
    }
}

impl Checker for CourseChecker {
    fn prepare(&self, exercise: &Exercise) {
        let engine = self.engine.lock().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some(engine) = engine {
            engine.prepare(exercise);
        }
    }

    fn check(&self, exercise: &Exercise, cancel: &Cancel, preparing: &Preparing<'_>) -> Result<Verdict, CheckError> {
        Ok(self.engine()?.check(exercise, cancel, &InstallationStatus(preparing))?)
    }

    fn downloads(&self, exercises: &[&Exercise]) -> Result<Vec<Download>, CheckError> {
        Ok(self.engine()?.downloads(exercises.iter().copied()))
    }

    fn check_all(
        &self,
        exercises: &[&Exercise],
        cancel: &Cancel,
        preparing: &Preparing<'_>,
        finished: &mut dyn FnMut(Verdict),
    ) -> Result<(), CheckError> {
        self.engine()?.check_all(exercises, cancel, &InstallationStatus(preparing), |verdict| {
            finished(verdict);
            Ok(())
        })
    }
}

/// Passes on what is being installed.
struct InstallationStatus<'p>(&'p Preparing<'p>);

impl LayerEvents for InstallationStatus<'_> {
    fn waiting(&self, layer: &str, process: Option<u32>) {
        (self.0)(&waiting_message(layer, process));
    }

    fn started(&self, layer: &str, download_mb: Option<u32>) {
        (self.0)(&installation_message(layer, download_mb));
    }

    fn preparing(&self, layer: &str) {
        (self.0)(&preparing_message(layer));
    }

    fn line(&self, _line: &str) {}

    fn damaged(&self, layer: &str) {
        (self.0)(&damage_message(layer));
    }

    fn finished(&self) {
        (self.0)("");
    }
}
