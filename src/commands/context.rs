//! What every command works with.

use std::{
    io::IsTerminal as _,
    path::{Path, PathBuf},
    sync::Arc,
};

use crate::{
    cli::{Color, Format, GlobalArgs},
    course,
    course::{Course, Exercise},
    error::{CommandError, CommandResult, ExitStatus},
    layout::INFO_FILE,
    progress::{LearningState, LearningStore, ProgressState, Road, Store, Warning},
    terminal::{ColourChoice, Printer},
    ui::{
        error_text::{error_text, note_text},
        text::{Line, Style},
        wrap::prose,
    },
};

/// The options for every command, and the streams to write to.
pub struct Context {
    /// `--course`.
    pub course_dir: Option<PathBuf>,
    /// `--python`, as often as it was given.
    pub pythons: Vec<String>,
    /// `--format`: one that the command has.
    pub format: Format,
    /// Whether runs are confined; `--no-sandbox` says no.
    pub sandbox: bool,
    /// Standard output: the result that was asked for, and nothing else.
    pub out: Printer,
    /// Standard error: progress, notes, warnings and errors.
    pub err: Printer,
    /// The last thing that was said about a file of ours.
    warned: Option<Warning>,
}

impl Context {
    /// The context of a program started by a person or a script.
    pub fn from_environment(global: &GlobalArgs) -> Self {
        let colour = match global.color {
            Color::Auto => ColourChoice::Auto,
            Color::Always => ColourChoice::Always,
            Color::Never => ColourChoice::Never,
        };
        Self {
            course_dir: global.course.clone(),
            pythons: global.python.clone(),
            format: global.format,
            sandbox: !global.no_sandbox,
            out: Printer::stdout(colour),
            err: Printer::stderr(colour),
            warned: None,
        }
    }
}

impl Context {
    /// Whether a person can be asked: they read what we write, and what we read is typed by them.
    pub(crate) fn can_ask(&self) -> bool {
        self.format != Format::Json && self.err.is_interactive() && std::io::stdin().is_terminal()
    }

    /// Asks a person; `Enter` alone is a yes, and so is the end of the input no.
    pub(crate) fn ask(&mut self, question: &str) -> CommandResult<bool> {
        let answer = self.ask_for_line(&format!("{question} [Y/n]"))?;
        Ok(answer.is_some_and(|answer| !answer.trim_start().to_lowercase().starts_with('n')))
    }

    /// Asks a person for a line; `None` at the end of the input.
    pub(crate) fn ask_for_line(&mut self, question: &str) -> CommandResult<Option<String>> {
        let width = self.err.width();
        self.err.print(&prose(question, width, 1))?;
        let mut answer = String::new();
        let read = std::io::stdin().read_line(&mut answer)?;
        Ok((read > 0).then_some(answer))
    }

    /// Says something besides the result.
    pub(crate) fn note(&mut self, words: &str) -> CommandResult<()> {
        Ok(self.err.print(&note_text(words))?)
    }

    /// Shows an error and says how the program ends.
    pub fn report(&mut self, error: &CommandError) -> ExitStatus {
        if !error.is_closed_pipe() {
            // If standard error is gone, there's nobody to tell.
            let _ = self.err.print(&error_text(error));
        }
        error.status()
    }
}

/// A course with what the learner has done in it.
pub struct Opened {
    pub course: Arc<Course>,
    /// The learner's progress.
    pub store: Store,
    /// How the learner goes about the course.
    pub learning: LearningStore,
    /// The folder the command was typed in: paths are relative to it.
    cwd: PathBuf,
}

impl Context {
    /// Whether results are written as JSON, by a command that knows only that and the form for people.
    pub fn writes_json(&self) -> bool {
        self.format == Format::Json
    }

    /// The course's folder: `--course`, or the nearest folder upwards with an `info.toml`.
    pub fn course_root(&self) -> CommandResult<PathBuf> {
        let cwd = std::env::current_dir()?;
        if let Some(folder) = &self.course_dir {
            let root = resolved(&cwd.join(folder));
            if root.join(INFO_FILE).is_file() {
                return Ok(root);
            }
            let message = format!("`{}` is not a course: it has no `info.toml`", folder.display());
            return Err(CommandError::new(ExitStatus::Usage, message));
        }
        course::find_root(&cwd).ok_or_else(|| {
            CommandError::new(ExitStatus::Usage, "there is no course here: no `info.toml` in this folder or above it")
                .hint("`pythlings init` writes a folder to learn in; go into it and type `pythlings`")
                .hint("`--course DIR` names a course somewhere else")
        })
    }

    /// Records what has come of a check or a question. Where the course may only be read the answer counts all the same, and what is to
    /// be said about the progress is said on standard error.
    pub fn record<T>(&mut self, opened: &mut Opened, change: impl FnOnce(&mut ProgressState) -> T) -> CommandResult<T> {
        let recorded = opened.store.update_or_remember(change);
        self.warn(opened.store.take_warning())?;
        Ok(recorded?)
    }

    /// As [`Context::record`], for how the learner goes about the course. Where it changes nothing, nothing is written.
    pub fn learn(&mut self, opened: &mut Opened, change: impl FnOnce(&mut LearningState)) -> CommandResult<()> {
        let recorded = opened.learning.update_or_remember(change);
        self.warn(opened.learning.take_warning())?;
        Ok(recorded?)
    }

    /// Says what is to be said about a file of ours, once.
    pub(super) fn warn(&mut self, warning: Option<Warning>) -> CommandResult<()> {
        if let Some(warning) = warning.filter(|warning| self.warned.as_ref() != Some(warning)) {
            self.err.print(&vec![Line::of("warning", Style::Warn).with(format!(": {warning}"), Style::Plain)])?;
            self.warned = Some(warning);
        }
        Ok(())
    }

    /// Reads the course that is meant and the learner's progress in it. What is to be said about the progress file is
    /// said on standard error.
    pub fn open(&mut self) -> CommandResult<Opened> {
        let root = self.course_root()?;
        let mut course = course::load(&root)?;
        course::snapshot::ensure(&mut course)?;
        let mut store = Store::open(&root)?;
        self.warn(store.take_warning())?;
        let mut learning = LearningStore::open(&root)?;
        self.warn(learning.take_warning())?;
        Ok(Opened { course: Arc::new(course), store, learning, cwd: std::env::current_dir()? })
    }
}

impl Opened {
    /// The exercise that a name or a path refers to.
    pub fn named(&self, given: &str) -> CommandResult<&Exercise> {
        Ok(self.course.resolve(given, &self.cwd)?)
    }

    /// The exercise that is called so, or in whose folder a file of that path is; no guess is made.
    pub fn called(&self, given: &str) -> Option<&Exercise> {
        let stem = given.trim_end_matches(['/', '\\']).to_lowercase();
        let stem = stem.strip_suffix(".py").unwrap_or(&stem);
        let is_folder = |exercise: &&Exercise| exercise.dir.file_name().is_some_and(|name| name == stem);
        let named = self.course.exercise(stem).or_else(|| self.course.exercises.iter().find(is_folder));
        let is_path = given.contains(['/', '\\', '.']) && self.cwd.join(given).exists();
        named.or_else(|| self.named(given).ok().filter(|_| is_path))
    }

    /// The exercise that is meant, the current one when nothing is said; when everything is done, the last one.
    pub fn named_or_current(&self, given: Option<&str>) -> CommandResult<&Exercise> {
        if let Some(given) = given {
            return self.named(given);
        }
        let current = self.road().current_or_last();
        current
            .map(|index| &self.course.exercises[index])
            .ok_or_else(|| CommandError::new(ExitStatus::Usage, "the course has no exercises yet"))
    }

    /// The exercise that is meant by somebody who works on it: as [`Opened::named_or_current`], and in the folder of a review the review.
    pub fn meant(&self, given: Option<&str>) -> CommandResult<Exercise> {
        match self.review_meant(given) {
            Some(review) => Ok(review),
            None => self.named_or_current(given).cloned(),
        }
    }

    fn review_meant(&self, given: Option<&str>) -> Option<Exercise> {
        let at = |path: &str| {
            let folder = self.course.review_folder(path, &self.cwd)?;
            let mut sittings = self.learning.state().reviewing.iter();
            let (name, _) = sittings.find(|(_, sitting)| sitting.folder == folder)?;
            Some(self.course.exercise(name)?.in_review(&folder))
        };
        let Some(given) = given else { return at(".") };
        if given.contains(['/', '\\']) || self.cwd.join(given).exists() {
            return at(given);
        }
        // In the folder of a review, its exercise's name means the review.
        at(".").filter(|review| self.named(given).is_ok_and(|exercise| exercise.name == review.name))
    }

    /// The place of an exercise of the course that has this name.
    pub fn position(&self, name: &str) -> usize {
        self.course.position(name).unwrap_or_default()
    }

    /// The learner's way through the course, as it is now.
    pub fn road(&self) -> Road<'_> {
        Road::new(&self.course, self.store.state(), self.learning.state())
    }

    /// Changes what is on the road; the exercise that the learner goes on with, where that is another one now.
    pub fn change_road(&mut self, change: impl FnOnce(&mut LearningState)) -> CommandResult<Option<Exercise>> {
        let mark = self.road().mark();
        self.learning.update(change)?;
        let moved = self.road().moved_since(mark).map(|index| self.course.exercises[index].clone());
        if let Some(next) = &moved {
            self.store.update(|state| state.set_current(&next.name))?;
        }
        Ok(moved.filter(|next| self.road().current() == Some(self.position(&next.name))))
    }

    /// A path below the course as it is typed in the folder of the command: relative where that is shorter.
    pub fn shown(&self, path: &Path) -> PathBuf {
        let full = self.course.root.join(path);
        full.strip_prefix(&self.cwd).map(Path::to_path_buf).unwrap_or(full)
    }
}

/// The same folder without `..` and `.` in its path, which nobody wants to read or click on.
fn resolved(folder: &Path) -> PathBuf {
    // On Windows the canonical form has a prefix (`\\?\`) that many programs do not understand.
    let found = if cfg!(windows) { std::path::absolute(folder) } else { folder.canonicalize() };
    found.unwrap_or_else(|_| folder.to_path_buf())
}
