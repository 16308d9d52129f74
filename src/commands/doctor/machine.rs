//! Interpreter, packages, folders, sandbox, terminal.

use std::{
    io::IsTerminal as _,
    path::Path,
    time::{Duration, Instant},
};

use super::{
    Needs,
    report::{DoctorScope, DoctorSection, Level, Report},
    trial,
};
use crate::{
    about,
    commands::{Context, log::usual_file as usual_log_file},
    engine::{self, limits, sandbox},
    logging::{self, FILE_VARIABLE, FILTER_VARIABLE, LogDestination},
    python::{
        self, CacheDir, CacheDirError, Candidate, Environment, FindRequest, Interpreter, InterpreterSource,
        LayerRequest, TempRoot, installer_names,
    },
};

/// Less free space than this, in bytes, is worth a word.
const LITTLE_SPACE: u64 = 200 << 20;

/// A start of Python that takes longer makes every check slow.
const SLOW_START: Duration = Duration::from_millis(400);

pub(super) fn examine(context: &Context, root: Option<&Path>, needs: &Needs, report: &mut Report) {
    let itself = report.section(DoctorScope::Machine, "pythlings");
    itself.add(Level::Note, format!("version {}", about::line()));
    itself.add(Level::Note, describe_log());
    let cache = CacheDir::open();
    let interpreter = interpreter(context, root, needs, cache.as_ref().ok(), report);
    if let (Some(interpreter), Ok(cache)) = (&interpreter, &cache) {
        packages(interpreter, needs, cache, report);
    }
    describe_cache(&cache, report);
    let temp_root = environment(interpreter.as_ref(), report);
    if let (Some(interpreter), Ok(cache), Some(temp_root)) = (&interpreter, &cache, &temp_root) {
        trial::examine(context, interpreter, cache, temp_root, needs, report.section(DoctorScope::Machine, "A check"));
    }
    let section = report.section(DoctorScope::Machine, "Sandbox");
    if context.sandbox {
        add_all(section, sandbox::describe());
    } else {
        section.add(Level::Note, "switched off with `--no-sandbox`");
    }
    add_all(report.section(DoctorScope::Machine, "Limits of a run"), limits::describe());
    terminal(context, report);
}

fn describe_log() -> String {
    match logging::destination() {
        Some(LogDestination::File(path)) => format!("log: to `{}`", path.display()),
        Some(LogDestination::Stderr) => "log: to standard error".to_owned(),
        None => {
            let file = usual_log_file().map(|path| format!(", in watch mode to `{}`", path.display()));
            format!(
                "log: off; `{FILTER_VARIABLE}=debug` writes what is decided and why to standard error{}, and `{FILE_VARIABLE}` \
                 names another file",
                file.unwrap_or_default()
            )
        }
    }
}

/// Adds what holds, and what does not.
fn add_all(section: &mut DoctorSection, found: Vec<Result<String, String>>) {
    for found in found {
        match found {
            Ok(words) => section.add(Level::Ok, words),
            Err(words) => section.add(Level::Warning, words),
        };
    }
}

fn describe_cache(cache: &Result<CacheDir, CacheDirError>, report: &mut Report) {
    let section = report.section(DoctorScope::Machine, "Cache");
    let cache = match cache {
        Ok(cache) => cache,
        Err(error) => {
            section.fail(error);
            return;
        }
    };
    let (layers, bytes) = cache.usage();
    let layers = if layers == 1 { "1 layer".to_owned() } else { format!("{layers} layers") };
    let found = format!("`{}`: {layers} of packages, {}", cache.path().display(), size(bytes));
    match cache.instead_of() {
        None => section.add(Level::Ok, found),
        Some(why) => section
            .add(Level::Warning, format!("{found}; it replaces the usual folder: {why}"))
            .fix(format!("set `{}` to a folder that you can write to", python::CACHE_DIR_VARIABLE)),
    };
    space(section, cache.path());
}

fn interpreter(
    context: &Context,
    root: Option<&Path>,
    needs: &Needs,
    cache: Option<&CacheDir>,
    report: &mut Report,
) -> Option<Interpreter> {
    let mut request = FindRequest::new(&needs.root, needs.requires_python.clone());
    request.asked = context.pythons.first().cloned();
    request.remembered = root.and_then(python::remembered);
    request.cache = cache.cloned();
    let found = python::find(&request);
    let section = report.section(DoctorScope::Machine, "Python");
    let interpreter = match found {
        Ok(interpreter) => interpreter,
        Err(error) => {
            section.fail(&error);
            return None;
        }
    };
    let facts = &interpreter.facts;
    let base = interpreter.base_executable();
    let finding = section.add(
        Level::Ok,
        format!(
            "Python {} at `{}` ({})",
            interpreter.version(),
            interpreter.found_at.display(),
            interpreter.source.describe()
        ),
    );
    if base != interpreter.found_at {
        finding.detail(format!("the program behind it is {}", base.display()));
    }
    if interpreter.source == InterpreterSource::Remembered {
        finding.detail("remove .pythlings/python in the course's folder to have one chosen again");
    }
    if facts.pointer_bits == 32 {
        section.add(Level::Warning, "it is a 32-bit Python, for which many packages have no ready-made files");
    }
    if facts.free_threaded {
        section.add(Level::Note, "it is a build without the global interpreter lock");
    }
    if !facts.venv {
        let finding = section.add(
            Level::Warning,
            "its `python -m venv` cannot put pip into an environment, which some exercises practise",
        );
        if which::which("apt-get").is_ok() {
            finding.fix("`sudo apt-get install python3-venv`");
        }
    }
    for candidate in python::candidates(&request) {
        other(section, &candidate, &interpreter);
    }
    Some(interpreter)
}

/// A candidate that is not used, and why.
fn other(section: &mut DoctorSection, candidate: &Candidate, used: &Interpreter) {
    let at = format!("`{}` ({})", candidate.path.display(), candidate.source.describe());
    match &candidate.result {
        Ok(found) if found.found_at == used.found_at => {}
        Ok(found) => {
            section.add(Level::Note, format!("{at}: Python {}, which would also work", found.version()));
        }
        Err(why) => {
            section.add(Level::Note, format!("{at}: {why}"));
        }
    }
}

fn packages(interpreter: &Interpreter, needs: &Needs, cache: &CacheDir, report: &mut Report) {
    let section = report.section(DoctorScope::Machine, "Packages");
    let request = LayerRequest {
        interpreter,
        name: "base",
        requirements: &needs.base,
        download_mb: needs.base_mb,
        own_will_do: true,
    };
    let installers = installer_names(interpreter);
    match python::installed_layer(&request, cache) {
        Some(layer) if layer.is_interpreters_own() => {
            let version = interpreter.facts.pytest.as_ref().map(|pytest| pytest.version.as_str()).unwrap_or_default();
            section.add(Level::Ok, format!("pytest {version} of this Python is used: `{}`", layer.path().display()));
        }
        Some(layer) => {
            section.add(Level::Ok, format!("pytest is installed: `{}`", layer.path().display()));
        }
        // What to do about it is said by the check below, which needs it.
        None if installers.is_empty() => {
            section.add(Level::Note, "pytest isn't installed, and neither `uv` nor `pip` was found to install it");
        }
        None => {
            let size = needs.base_mb.map(|mb| format!(" (about {mb} MB)")).unwrap_or_default();
            section.add(Level::Note, format!("pytest wasn't installed yet: the check below installs it{size}"));
        }
    }
    if let Some(first) = installers.first() {
        section.add(Level::Note, format!("packages are installed with `{first}`"));
    }
}

/// Makes a temporary environment and starts the interpreter in it; the folder for such, if that worked.
fn environment(interpreter: Option<&Interpreter>, report: &mut Report) -> Option<TempRoot> {
    let section = report.section(DoctorScope::Machine, "Temporary environment");
    let temp_root = match TempRoot::open() {
        Ok(temp_root) => temp_root,
        Err(error) => {
            section.fail(&error);
            return None;
        }
    };
    match engine::clean_up_after_others() {
        Ok(0) => {}
        Ok(count) => {
            section.add(Level::Note, format!("removed what {count} interrupted runs had left behind"));
        }
        Err(error) => {
            section
                .add(Level::Warning, format!("what an interrupted run left behind can't be removed: {error}"))
                .fix("remove it by hand, or ignore it");
        }
    }
    space(section, temp_root.path());
    let folder = temp_root.path().parent().unwrap_or(temp_root.path()).display();
    let Some(interpreter) = interpreter else {
        section.add(Level::Note, format!("would be made in `{folder}`"));
        return None;
    };
    let started = Instant::now();
    let environment = match Environment::create(interpreter, &[], &temp_root) {
        Ok(environment) => environment,
        Err(error) => {
            section.fail(&error);
            return None;
        }
    };
    let made = started.elapsed();
    match environment.try_out() {
        Ok(start) => {
            let message = format!(
                "made in {:.1} ms in `{folder}`; Python starts in it within {:.0} ms",
                made.as_secs_f64() * 1_000.0,
                start.as_secs_f64() * 1_000.0
            );
            section.add(if start < SLOW_START { Level::Ok } else { Level::Warning }, message);
            Some(temp_root)
        }
        Err(why) => {
            section
                .add(Level::Error, format!("Python does not work in an environment made from it: {why}"))
                .fix("name another one with `--python PATH`");
            None
        }
    }
}

fn terminal(context: &Context, report: &mut Report) {
    let section = report.section(DoctorScope::Machine, "Terminal");
    let variable = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    if context.out.is_interactive() && std::io::stdin().is_terminal() {
        let kind = variable("TERM_PROGRAM").or_else(|| variable("TERM")).unwrap_or_else(|| "unknown".to_owned());
        section.add(Level::Ok, format!("{kind}, {} columns", context.out.width()));
    } else {
        let here = "input or output is not a terminal here: watch mode prints and takes no keys";
        section.add(Level::Note, format!("{here}; `pythlings run NAME` checks one exercise"));
    }
    let capabilities = context.out.capabilities();
    let colour = match (capabilities.colour, variable("NO_COLOR")) {
        (true, _) => "colours are used",
        (false, Some(_)) => "no colours, because `NO_COLOR` is set",
        (false, None) => "no colours",
    };
    let links = if capabilities.links { "file names are links" } else { "file names aren't links" };
    section.add(Level::Note, format!("{colour}; {links}"));
}

/// A word about the free space, when there is little.
fn space(section: &mut DoctorSection, path: &Path) {
    if let Some(free) = free_space(path).filter(|free| *free < LITTLE_SPACE) {
        section
            .add(Level::Warning, format!("only {} are free in `{}`", size(free), path.display()))
            .fix("free some space there");
    }
}

#[cfg(unix)]
fn free_space(path: &Path) -> Option<u64> {
    let space = rustix::fs::statvfs(path).ok()?;
    Some(space.f_bavail.saturating_mul(space.f_frsize))
}

#[cfg(not(unix))]
fn free_space(_path: &Path) -> Option<u64> {
    None
}

/// In the unit that people read: `12.3 MB`.
fn size(bytes: u64) -> String {
    match bytes {
        0..1_000_000 => format!("{} kB", bytes.div_ceil(1_000)),
        1_000_000..1_000_000_000 => format!("{}.{} MB", bytes / 1_000_000, bytes % 1_000_000 / 100_000),
        _ => format!("{}.{} GB", bytes / 1_000_000_000, bytes % 1_000_000_000 / 100_000_000),
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn sizes_as_people_read_them() {
        let sizes = [0, 1, 999_999, 1_000_000, 12_345_678, 2_500_000_000].map(super::size);
        assert_eq!(sizes, ["0 kB", "1 kB", "1000 kB", "1.0 MB", "12.3 MB", "2.5 GB"]);
    }
}
