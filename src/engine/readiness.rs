//! Why a Python doesn't get ready for a check, and what to do about it.

use std::{fmt, path::Path, time::Duration};

use super::{Engine, EngineError, cancel::Cancel, check::Prepared, packages::layers_for, worker::Broken};
use crate::python::{self, HangsAt, Layer, LayerEvents};

/// How long Python may take until it runs the first line of ours: only its own start counts, with what a site or a company has it do.
pub(super) const BEGIN_LIMIT: Duration = Duration::from_secs(20);

/// How long a worker may take to get ready: the first start after an installation reads all of pytest from a slow disk.
pub(super) const START_LIMIT: Duration = Duration::from_secs(120);

/// A Python that didn't get ready.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unready {
    /// What it wrote to standard error.
    pub(super) said: String,
    pub(super) reason: UnreadyReason,
}

/// Why it did not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum UnreadyReason {
    /// It ended.
    Ended,
    /// It didn't start to run our code.
    Hangs { after: Duration, at: Option<HangsAt> },
    /// It runs our code but doesn't finish.
    TooSlow { after: Duration },
    /// It ended, but only because it was confined.
    Confined,
}

impl Unready {
    /// The last line it wrote.
    fn last_line(&self) -> Option<&str> {
        self.said.lines().rev().map(str::trim).find(|line| !line.is_empty())
    }

    /// What to do.
    pub(super) fn hint(&self) -> String {
        match &self.reason {
            UnreadyReason::Hangs { at: Some(_), .. } => {
                "Python runs that file whenever it starts: repair it or move it away, or choose another Python with `--python`"
                    .to_owned()
            }
            UnreadyReason::Hangs { at: None, .. } => {
                "`python -v -c pass` shows what it is at; or choose another Python with `--python`".to_owned()
            }
            UnreadyReason::TooSlow { .. } => "wait until this machine is less busy, then run the same command again".to_owned(),
            UnreadyReason::Confined => {
                "`--no-sandbox` runs checks without it; an exercise's program may then do all that you may do".to_owned()
            }
            UnreadyReason::Ended => {
                "choose another Python with `--python`".to_owned()
            }
        }
    }
}

impl fmt::Display for Unready {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.reason {
            UnreadyReason::Ended => f.write_str("Python could not be made ready for a check"),
            UnreadyReason::Hangs { after, at: None } => write!(f, "Python did not start within {} s", after.as_secs()),
            UnreadyReason::Hangs { after, at: Some(HangsAt { file, line }) } => {
                write!(
                    f,
                    "Python did not start within {} s: it hangs in `{}`, line {line}",
                    after.as_secs(),
                    file.display()
                )
            }
            UnreadyReason::TooSlow { after } => write!(f, "pytest was not loaded within {} s", after.as_secs()),
            UnreadyReason::Confined => f.write_str("Python does not start in the sandbox, and starts without it"),
        }?;
        match self.last_line() {
            Some(line) => write!(f, ": {line}"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for Unready {}

impl Engine {
    /// After a worker did not get ready: repairs what can be repaired, so that another one may; else says why it did not.
    pub(super) fn repair(
        &self,
        prepared: &Prepared,
        unready: Unready,
        cancel: &Cancel,
        events: &dyn LayerEvents,
    ) -> Result<(), EngineError> {
        if unready.reason == UnreadyReason::Ended
            && let Some(group) = prepared.blamed_packages(&unready.said)
        {
            let repaired = self.packages.repair(group, &self.launcher.interpreter, events, &|| cancel.is_cancelled());
            if let Some(repaired) = repaired {
                repaired?;
                super::lock(&self.prepared).clear();
                return Ok(());
            }
        }
        Err(EngineError::NotReady(self.diagnosed(prepared, unready, cancel)))
    }

    /// Finds out more, which takes a start or two.
    fn diagnosed(&self, prepared: &Prepared, mut unready: Unready, cancel: &Cancel) -> Unready {
        match unready.reason {
            UnreadyReason::Hangs { after, .. } => {
                // In an environment, because only there does it find what its layers bring along.
                let environment = self.launcher.environment(prepared).ok();
                let at = environment.and_then(|environment| python::where_it_hangs(environment.python()));
                unready.reason = UnreadyReason::Hangs { after, at };
            }
            UnreadyReason::Ended if self.gets_ready_unconfined(prepared, cancel) => {
                unready.reason = UnreadyReason::Confined;
            }
            _ => {}
        }
        unready
    }

    fn gets_ready_unconfined(&self, prepared: &Prepared, cancel: &Cancel) -> bool {
        let Some(Ok(mut worker)) = self.launcher.start_unconfined(prepared) else { return false };
        let ready = cancel.listen().map_err(Broken::from).and_then(|listener| worker.wait_until_ready(&listener));
        worker.remains().clear();
        ready.is_ok()
    }
}

impl Prepared {
    /// The group whose packages may be what keeps Python from getting ready.
    fn blamed_packages(&self, said: &str) -> Option<&str> {
        let is_blamed = |layer: &Layer| {
            // What a site has Python do at its start may be beside the packages, and is none.
            let mut lines = said.lines().filter(|line| !line.contains("customize.py"));
            let mut names_them = |path: &Path| path.to_str().is_some_and(|path| lines.any(|line| line.contains(path)));
            names_them(layer.path()) || (!layer.is_interpreters_own() && layer.damaged_file().is_some())
        };
        let mut groups = layers_for(&self.exercise.packages).zip(&self.layers);
        groups.find(|(_, layer)| is_blamed(layer)).map(|(group, _)| group)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_reason_has_its_own_words_and_its_own_way_out() {
        let at = HangsAt { file: "/usr/lib/python3/sitecustomize.py".into(), line: 3 };
        let after = Duration::from_secs(20);
        for (reason, words, hint) in [
            (UnreadyReason::Ended, "Python could not be made ready for a check: no module", "choose another Python"),
            (
                UnreadyReason::Hangs { after, at: Some(at) },
                "Python did not start within 20 s: it hangs in `/usr/lib/python3/sitecustomize.py`, line 3",
                "Python runs that file whenever it starts",
            ),
            (UnreadyReason::Hangs { after, at: None }, "Python did not start within 20 s", "`python -v -c pass` shows"),
            (
                UnreadyReason::TooSlow { after },
                "pytest was not loaded within 20 s",
                "wait until this machine is less busy",
            ),
            (UnreadyReason::Confined, "Python does not start in the sandbox", "`--no-sandbox` runs checks without it"),
        ] {
            let unready = Unready { said: "Traceback:\n  no module\n\n".into(), reason };
            assert!(unready.to_string().starts_with(words), "{unready}");
            assert!(unready.hint().starts_with(hint), "{}", unready.hint());
        }
    }
}
