//! The course folder: what it holds, what is recorded, whether changes in it are noticed.

use std::path::Path;

use super::{
    file_events,
    report::{DoctorScope, DoctorSection, Level, Report},
};
use crate::{
    course,
    progress::{LearningState, LearningStore, Road, Store},
};

/// More findings than this are not shown one by one.
const MOST_FINDINGS: usize = 20;

pub(super) fn examine(root: Option<&Path>, report: &mut Report) {
    let section = report.section(DoctorScope::Course, "Course");
    let Some(root) = root else {
        section
            .add(Level::Warning, "there is no course here: no `info.toml` in this folder or above it")
            .fix("`pythlings init` writes a folder to learn in");
        return;
    };
    let course = match course::load(root) {
        Ok(course) => {
            let title = &course.info.title;
            let counted = |count: usize, noun: &str| format!("{count} {noun}{}", if count == 1 { "" } else { "s" });
            let exercises = counted(course.exercises.len(), "exercise");
            let phases = counted(course.phases.len(), "phase");
            let at = root.display();
            section.add(Level::Ok, format!("{title}: {exercises} in {phases}, in `{at}`"));
            Some(course)
        }
        Err(errors) => {
            for finding in errors.findings.iter().take(MOST_FINDINGS) {
                section.add(Level::Error, finding.to_string());
            }
            let more = errors.findings.len().saturating_sub(MOST_FINDINGS);
            if more > 0 {
                section.add(Level::Error, format!("and {more} more"));
            }
            None
        }
    };
    let section = report.section(DoctorScope::Course, "Progress");
    match Store::open(root) {
        Ok(mut store) => {
            if let Some(warning) = store.take_warning() {
                section.add(Level::Warning, warning.to_string());
            }
            if let Err(error) = store.try_to_record() {
                section.fail(&error);
            }
            if let Some(warning) = store.take_warning() {
                section.add(Level::Warning, warning.to_string());
            }
            let learning = learning(root, section);
            let path = store.path().display();
            match course {
                Some(course) => {
                    let count = Road::new(&course, store.state(), &learning).count();
                    let skipped = match count.skipped {
                        0 => String::new(),
                        skipped => format!(", {skipped} skipped"),
                    };
                    let (done, to_do) = (count.done, count.to_do());
                    section
                        .add(Level::Ok, format!("{done} of {to_do} exercises are done{skipped}; recorded in `{path}`"));
                }
                None => {
                    section.add(Level::Ok, format!("recorded in `{path}`"));
                }
            }
        }
        Err(error) => {
            section.fail(&error);
        }
    }
    file_events::examine(root, report.section(DoctorScope::Course, "File events"));
}

/// What is known about how the learner goes about the course; what is wrong with that is told.
fn learning(root: &Path, section: &mut DoctorSection) -> LearningState {
    match LearningStore::open(root) {
        Ok(mut store) => {
            if let Some(warning) = store.take_warning() {
                section.add(Level::Warning, warning.to_string());
            }
            store.state().clone()
        }
        Err(error) => {
            section.fail(&error);
            LearningState::default()
        }
    }
}
