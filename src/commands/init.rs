//! `pythlings init`: write a folder to learn in.

use std::path::{Path, PathBuf};

use super::{Context, tracks};
use crate::{
    cli, course,
    course::{
        learner,
        learner::{CourseOrigin, LearnerError},
    },
    error::{CommandResult, ExitStatus},
    progress::{LearningStore, ProgressState, Road},
    python,
    ui::text::{Line, Style},
};

/// The folder that is written when none is named.
const DEFAULT_FOLDER: &str = "pythlings";

pub(super) fn command(args: &cli::InitArgs, context: &mut Context) -> CommandResult {
    let cwd = std::env::current_dir()?;
    let origin = origin(context, &cwd)?;
    if let (None, CourseOrigin::Folder(folder)) = (&args.dir, &origin)
        && course::is_learner(folder)
        && context.course_dir.is_none()
    {
        return Err(LearnerError::AlreadyLearning { folder: folder.clone() }.into());
    }
    let folder = args.dir.clone().unwrap_or_else(|| PathBuf::from(DEFAULT_FOLDER));
    // Before anything is written.
    let chosen = match &origin {
        _ if args.tracks.is_empty() => Vec::new(),
        CourseOrigin::BuiltIn => tracks::named(&course::embedded::info(), &args.tracks)?,
        CourseOrigin::Folder(root) => tracks::named(&course::info_as_far_as_read(root), &args.tracks)?,
    };
    let made = learner::init(&folder, &origin)?;
    if !chosen.is_empty() {
        LearningStore::open(&made.folder)?.update(|learning| learning.tracks.extend(chosen.iter().cloned()))?;
    }
    let exercises = on_road(&made.folder).unwrap_or(made.exercises);
    let shown = made.folder.display().to_string();
    let is_here = cwd.join(&folder).canonicalize().ok() == cwd.canonicalize().ok();
    let from = match &origin {
        CourseOrigin::BuiltIn => String::new(),
        CourseOrigin::Folder(folder) => format!(" from the course in `{}`", folder.display()),
    };
    let place = if is_here { "this folder".to_owned() } else { format!("`{shown}`") };
    let plural = if exercises == 1 { "" } else { "s" };
    let mut text = vec![
        Line::of("Ready", Style::Good)
            .with(format!(": {exercises} exercise{plural} in {place}{from}. Begin with"), Style::Plain),
        Line::empty(),
    ];
    if !is_here {
        text.push(Line::of(format!("  cd {}", shell_word(&shown)), Style::Hint));
    }
    text.push(Line::of(format!("  {}", python::typed_to_start()), Style::Hint));
    context.out.print(&text)?;
    Ok(ExitStatus::Success)
}

/// How many exercises the learner has before them, where the course has tracks.
fn on_road(folder: &Path) -> Option<usize> {
    if course::info_as_far_as_read(folder).tracks.is_empty() {
        return None;
    }
    let course = course::load(folder).ok()?;
    let learning = LearningStore::open(folder).ok()?;
    Some(Road::new(&course, &ProgressState::default(), learning.state()).count().to_do())
}

/// A course folder that is named or that we are in takes precedence over the built-in course.
fn origin(context: &Context, cwd: &Path) -> CommandResult<CourseOrigin> {
    if context.course_dir.is_some() {
        return context.course_root().map(CourseOrigin::Folder);
    }
    Ok(course::find_root(cwd).map_or(CourseOrigin::BuiltIn, CourseOrigin::Folder))
}

/// As it is typed in a shell.
fn shell_word(path: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || matches!(c, '/' | '\\' | '.' | '_' | '-' | ':' | '~');
    if path.chars().all(plain) { path.to_owned() } else { format!("\"{path}\"") }
}
