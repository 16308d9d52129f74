//! `pythlings doctor`: what was found on this machine, and how to mend what is wrong.

mod course;
mod file_events;
mod machine;
mod report;

use std::path::PathBuf;

use report::Report;

use super::Context;
use crate::{
    cli::Format,
    course::{embedded, find_root},
    error::{CommandResult, ExitStatus},
    python::VersionSpecifiers,
};

/// Performs the command.
pub(super) fn command(context: &mut Context) -> CommandResult {
    let root = match &context.course_dir {
        Some(_) => Some(context.course_root()?),
        None => find_root(&std::env::current_dir()?),
    };
    let needs = Needs::of(root.as_deref());
    let mut report = Report::default();
    machine::examine(context, root.as_deref(), &needs, &mut report);
    course::examine(root.as_deref(), &mut report);
    match context.format {
        Format::Json => context.out.write_raw(&report.json().map_err(std::io::Error::from)?)?,
        Format::Human | Format::Junit => {
            let text = report.text(context.out.width());
            context.out.print(&text)?;
        }
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
        let own = root.and_then(|root| fs_err::read_to_string(root.join("info.toml")).ok());
        let pack = embedded::pack();
        let built_in = || String::from_utf8(pack.read(pack.get("info.toml")?).ok()?).ok();
        let text = own.or_else(built_in).unwrap_or_default();
        let info: toml::Table = text.parse().unwrap_or_default();
        let base = info.get("packages").and_then(|packages| packages.get("base"));
        let requirements = base.and_then(|base| base.get("requirements")?.as_array());
        let requires_python = info.get("requires_python").and_then(|requires| requires.as_str()?.parse().ok());
        Self {
            requires_python: requires_python.unwrap_or_default(),
            base: requirements.into_iter().flatten().filter_map(|one| one.as_str().map(str::to_owned)).collect(),
            base_mb: base.and_then(|base| base.get("download_mb")?.as_integer()?.try_into().ok()),
            root: root.map_or_else(|| std::env::current_dir().unwrap_or_default(), std::path::Path::to_owned),
        }
    }
}

impl Report {
    /// 0 when everything works; 3 when this machine cannot run checks; 2 when only the course has to be mended.
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
