//! Whether this machine has what an exercise needs besides its packages.

use super::{launcher::Launcher, verdict::What};
use crate::course::model::{Exercise, Need};

/// The first thing that is missing, and where to get it.
pub(super) fn lacks(exercise: &Exercise, launcher: &Launcher) -> Option<What> {
    another_python(exercise, launcher).or_else(|| an_ordinary_user(exercise, launcher))
}

fn another_python(exercise: &Exercise, launcher: &Launcher) -> Option<What> {
    let wanted = exercise.python.as_ref()?;
    let version = launcher.interpreter.version();
    (!wanted.allow(version)).then(|| What::Unavailable {
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
