//! Which exercises differ from a commit of git.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use crate::{
    course::{Course, info_in, model::Info, rules::ExerciseSources},
    error::{CommandError, CommandResult, ExitStatus},
    layout::{BASE_GROUP, INFO_FILE, SHARED_DIR},
};

/// The places, in a list of sources, of those that differ from the commit: in their files, their solution, the files they share, or
/// the packages and the Python they need. What is not committed yet counts as it lies there.
pub(crate) fn differing(
    course: &Course,
    all_sources: &[ExerciseSources],
    commit: &str,
) -> CommandResult<BTreeSet<usize>> {
    // Without this a file's name could be taken for the commit.
    let named = ["diff", "--name-only", "--no-renames", "--relative", "-z", "--end-of-options", commit, "--"];
    let mut paths = paths(&git(course, &named)?);
    // What git does not know yet differs from any commit.
    paths.extend(self::paths(&git(course, &["ls-files", "--others", "--exclude-standard", "-z"])?));
    let before = if paths.iter().any(|path| path == Path::new(INFO_FILE)) {
        // Not in the commit: then everything is new.
        let text = git(course, &["show", "--end-of-options", &format!("{commit}:./{INFO_FILE}")]).unwrap_or_default();
        Some(info_in(&String::from_utf8_lossy(&text)))
    } else {
        None
    };
    let differs = |sources: &ExerciseSources| {
        let exercise = &sources.exercise;
        let (dir, solution) = (&exercise.dir, sources.solution_dir());
        let is_own = |path: &PathBuf| path.starts_with(dir) || path.starts_with(&solution);
        let is_shared = |path: &PathBuf| {
            let groups = exercise.packages.iter().filter_map(|group| course.info.packages.get(group));
            let scripts = groups.filter_map(|group| group.prepare.as_ref()).flat_map(|script| &script.files);
            path.strip_prefix(SHARED_DIR)
                .is_ok_and(|path| exercise.shared.iter().chain(scripts).any(|file| file == path))
        };
        paths.iter().any(|path| is_own(path) || is_shared(path))
            || before.as_ref().is_some_and(|before| !same_needs(before, &course.info, &exercise.packages))
    };
    Ok((0..all_sources.len()).filter(|&index| differs(&all_sources[index])).collect())
}

/// Whether an exercise with these groups of packages needs the same of a machine as before.
fn same_needs(before: &Info, now: &Info, groups: &[String]) -> bool {
    let pins = |info: &Info, group: &str| {
        info.packages.get(group).map(|group| (group.requirements.clone(), group.prepare.clone()))
    };
    before.requires_python == now.requires_python
        && [BASE_GROUP]
            .into_iter()
            .chain(groups.iter().map(String::as_str))
            .all(|group| pins(before, group) == pins(now, group))
}

fn paths(output: &[u8]) -> Vec<PathBuf> {
    let names = output.split(|&byte| byte == 0).filter(|name| !name.is_empty());
    names.map(|name| PathBuf::from(String::from_utf8_lossy(name).into_owned())).collect()
}

fn git(course: &Course, arguments: &[&str]) -> CommandResult<Vec<u8>> {
    #[expect(clippy::disallowed_methods, reason = "the one place that asks git, which ends by itself")]
    let mut command = Command::new("git");
    command.arg("-C").arg(&course.root).args(arguments).stdin(Stdio::null());
    let failed = |why: String| {
        CommandError::new(ExitStatus::Usage, format!("git cannot say what has changed: {why}"))
            .hint("`--since` takes a commit that is there, such as `HEAD~1` or `origin/main`")
    };
    let output = command.output().map_err(|error| failed(error.to_string()))?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    let said = String::from_utf8_lossy(&output.stderr);
    Err(failed(said.lines().next().unwrap_or("it does not say why").trim_start_matches("fatal: ").to_owned()))
}
