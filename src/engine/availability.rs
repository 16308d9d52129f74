//! Whether this machine has what an exercise needs besides its packages.

use std::path::{Path, PathBuf};

use super::{launcher::Launcher, programs, verdict::What};
use crate::course::model::{Exercise, Need};

/// The first thing that is missing, and where to get it.
pub(super) fn lacks(exercise: &Exercise, launcher: &Launcher) -> Option<What> {
    another_python(exercise, launcher)
        .or_else(|| a_program(exercise, launcher))
        .or_else(|| an_ordinary_user(exercise, launcher))
}

/// Where a program is.
enum Found {
    /// Where a run can start it.
    Usable,
    /// Only where no run may read.
    Closed(PathBuf),
    Nowhere,
}

fn a_program(exercise: &Exercise, launcher: &Launcher) -> Option<What> {
    let look = |program: &str| {
        let mut found = which::which_all(program).into_iter().flatten();
        let first = found.next();
        match first {
            None => Found::Nowhere,
            Some(first) if is_usable(&first, exercise, launcher) => Found::Usable,
            Some(_) if found.any(|path| is_usable(&path, exercise, launcher)) => Found::Usable,
            Some(first) => Found::Closed(first),
        }
    };
    let (mut missing, mut closed) = (Vec::new(), None);
    for program in &exercise.programs {
        match look(program) {
            Found::Usable => {}
            Found::Closed(path) => closed = closed.or(Some((program.as_str(), path))),
            Found::Nowhere => missing.push(program.as_str()),
        }
    }
    let otherwise = "or go on with the next exercise";
    if let Some((program, path)) = closed.filter(|_| missing.is_empty()) {
        let way = programs::install_command(&[program]).map(|command| format!(" (`{command}`)")).unwrap_or_default();
        return Some(What::Unavailable {
            need: format!(
                "this exercise needs the program `{program}`, and the only one here, `{}`, is where no check may read",
                path.display()
            ),
            hint: Some(format!("install it for the whole system{way}, check with `--no-sandbox`, {otherwise}")),
        });
    }
    let names: Vec<String> = missing.iter().map(|program| format!("`{program}`")).collect();
    let need = match &names[..] {
        [] => return None,
        [one] => format!("this exercise needs the program {one}, which this machine does not have"),
        [most @ .., last] => {
            format!("this exercise needs the programs {} and {last}, which this machine does not have", most.join(", "))
        }
    };
    let install = match programs::install_command(&missing) {
        Some(command) => format!("install what is missing: `{command}`"),
        None => "install what is missing".to_owned(),
    };
    Some(What::Unavailable { need, hint: Some(format!("{install}, {otherwise}")) })
}

/// A link counts as what it leads to, too.
fn is_usable(program: &Path, exercise: &Exercise, launcher: &Launcher) -> bool {
    let is_open = |path: &Path| launcher.may_read(path, &exercise.needs);
    is_open(program) && program.canonicalize().is_ok_and(|target| is_open(&target))
}

fn another_python(exercise: &Exercise, launcher: &Launcher) -> Option<What> {
    let version = launcher.interpreter.version();
    let wanted = exercise.python.as_ref().filter(|_| !exercise.is_for(version))?;
    Some(What::Unavailable {
        need: format!("this exercise needs Python {wanted}, and you use {version}"),
        hint: Some("choose a newer one with `--python`, or go on with the next exercise".to_owned()),
    })
}

fn an_ordinary_user(exercise: &Exercise, launcher: &Launcher) -> Option<What> {
    let is_lacking = exercise.needs.contains(&Need::User) && !launcher.has_ordinary_user();
    is_lacking.then(|| What::Unavailable {
        need: "a program of this exercise refuses to run as root, and root is who you are here; this system lets no check \
               be anybody else (it refuses user namespaces)"
            .to_owned(),
        hint: Some("start pythlings as an ordinary user, or go on with the next exercise".to_owned()),
    })
}
