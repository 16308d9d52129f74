//! What each kind of check needs of the engine. A new kind is a file here, a module of the harness, and what the compiler asks for.

mod examples;
mod output;
mod pytest;

use std::path::{Path, PathBuf};

pub(super) use self::output::check as check_program;
use crate::course::model::{Case, Check};

/// Workers kept ready for the exercise in hand: some editors save twice (to format), and quick hands save three times.
const READY: usize = 3;

/// How a kind of check is carried out.
pub(super) struct Kind<'c> {
    /// The word by which the harness finds its module.
    pub(super) word: &'static str,
    /// Test files, relative to the run's folder.
    pub(super) tests: &'c [PathBuf],
    /// A text of the course that the harness is given, relative to the exercise's folder. It is not in the run's folder.
    pub(super) text: Option<&'c Path>,
    /// Workers kept ready while the learner types.
    pub(super) ready: usize,
    /// Whether a worker imports beforehand what the attempt is likely to import.
    pub(super) imports_ahead: bool,
    pub(super) runs: Runs<'c>,
}

/// The runs of which a check consists.
pub(super) enum Runs<'c> {
    /// One, which reports on each test; a fork server can carry it out.
    Reported,
    /// The main file as a program, once for each case.
    Program(&'c [Case]),
}

impl<'c> Kind<'c> {
    pub(super) fn of(check: &'c Check) -> Self {
        match check {
            Check::Pytest { tests } => pytest::kind(tests),
            Check::Output { cases, .. } => output::kind(cases),
            Check::Examples { text } => examples::kind(text),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::course::model::CheckKind;

    #[test]
    fn the_harness_has_a_module_for_each_kind_and_every_module_is_embedded() {
        let worker = include_str!("../harness/worker.py");
        let kinds = worker.split_once("KINDS = {").unwrap().1.split_once('}').unwrap().0;
        for kind in CheckKind::ALL {
            assert!(kinds.contains(&format!("\"{}\": ", kind.word())), "{}", kind.word());
        }
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/engine/harness");
        for entry in std::fs::read_dir(folder).unwrap() {
            let name = entry.unwrap().file_name().into_string().unwrap();
            if std::path::Path::new(&name).extension().is_some_and(|extension| extension == "py") {
                assert!(crate::engine::harness::PARTS.iter().any(|(part, _)| *part == name), "{name} is not embedded");
            }
        }
    }
}
