//! `pythlings doctor`: what was found on this machine, and how to fix what is wrong.

mod course;
mod file_events;
mod machine;
mod report;
mod trial;

use std::path::PathBuf;

use report::Report;

use super::Context;
use crate::{
    course::{embedded, find_root, info_as_far_as_read},
    error::{CommandResult, ExitStatus},
    layout::BASE_GROUP,
    version::VersionSpecifiers,
};

pub(super) fn command(context: &mut Context) -> CommandResult {
    let root = match &context.course_dir {
        Some(_) => Some(context.course_root()?),
        None => find_root(&std::env::current_dir()?),
    };
    let needs = Needs::of(root.as_deref());
    let mut report = Report::default();
    machine::examine(context, root.as_deref(), &needs, &mut report);
    course::examine(root.as_deref(), &mut report);
    if context.writes_json() {
        context.out.write_raw(&report.json().map_err(std::io::Error::from)?)?;
    } else {
        let text = report.text(context.out.width());
        context.out.print(&text)?;
    }
    Ok(report.status())
}

/// What a course needs of the machine, as far as its `info.toml` tells even if something else in it is wrong; without a
/// course, what the built-in one needs.
struct Needs {
    requires_python: VersionSpecifiers,
    base: Vec<String>,
    base_mb: Option<u32>,
    /// Where interpreters are looked for.
    root: PathBuf,
}

impl Needs {
    fn of(root: Option<&std::path::Path>) -> Self {
        let mut info = root.map_or_else(embedded::info, info_as_far_as_read);
        let base = info.packages.remove(BASE_GROUP);
        Self {
            requires_python: info.requires_python,
            base_mb: base.as_ref().and_then(|base| base.download_mb),
            base: base.map(|base| base.requirements).unwrap_or_default(),
            root: root.map_or_else(|| std::env::current_dir().unwrap_or_default(), std::path::Path::to_owned),
        }
    }
}

impl Report {
    /// 0 when everything works; 3 when this machine cannot run checks; 2 when only the course needs fixing.
    fn status(&self) -> ExitStatus {
        if self.has_trouble_with(report::DoctorScope::Machine) {
            ExitStatus::Machine
        } else if self.has_trouble_with(report::DoctorScope::Course) {
            ExitStatus::Usage
        } else {
            ExitStatus::Success
        }
    }
}
