//! `pythlings report`: the learner's way so far, as a page to look at and to show.

use std::{
    io,
    path::{Path, PathBuf},
};

use super::{Context, Opened};
use crate::{
    cli,
    course::{
        Course, learner,
        rules::{Topics, topics},
    },
    diary::{Diary, DiaryNote},
    error::{CommandError, CommandResult, ExitStatus, Failure},
    files,
    progress::Standing,
    report::{Journey, JourneySources, is_journey_page, journey_page},
    timestamp::Timestamp,
    ui::{
        text::{Line, Style},
        view::file_url,
    },
    watch,
};

/// The file that is written when none is named, in the course's folder.
const DEFAULT_FILE: &str = "report.html";

pub(super) fn command(args: &cli::ReportArgs, context: &mut Context) -> CommandResult {
    if context.writes_json() && (args.open || args.output.is_some()) {
        let message = "`--open` and `--output` go with the page, and `--format json` prints the facts instead";
        return Err(CommandError::new(ExitStatus::Usage, message));
    }
    let opened = context.open()?;
    let notes = match Diary::of(&opened.course.root).notes() {
        Ok(notes) => notes,
        Err(error) => {
            context.note(&format!("without the notes of your diary: {}", CommandError::from(error)))?;
            Vec::new()
        }
    };
    let journey = journey(&opened, notes);
    if context.writes_json() {
        context.out.write_raw(&journey.line())?;
        return Ok(ExitStatus::Success);
    }
    let path = match &args.output {
        Some(file) => std::path::absolute(file)?,
        None => default_file(&opened)?,
    };
    files::replace_unsynced(&path, journey_page(&journey).as_bytes())
        .map_err(|source| ReportError { path: path.clone(), source })?;
    let shown = opened.shown(&path);
    tell(context, &path, &shown, args.open)?;
    if args.open
        && let Err(why) = watch::open_file(&path)
    {
        context.note(&format!("it could not be opened here: {why}; open `{}` with a browser", path.display()))?;
        return Ok(ExitStatus::Machine);
    }
    Ok(ExitStatus::Success)
}

fn journey(opened: &Opened, notes: Vec<DiaryNote>) -> Journey {
    let course = &opened.course;
    let road = opened.road();
    let begun = learner::begun_of(course, |index| road.standing(index) == Standing::Pending);
    Journey::new(JourneySources {
        road: &road,
        begun: &begun,
        topics: &syllabus(course),
        notes,
        now: Timestamp::now(),
        day_of: &Timestamp::local_day,
    })
}

/// A syllabus gives topics their titles, where there is one; a report can do without.
fn syllabus(course: &Course) -> Topics {
    let own = files::read_own(&course.root.join(topics::PATH)).ok();
    let of_snapshot = || {
        let pack = course.snapshot.as_deref()?;
        pack.read(pack.get(topics::PATH)?).ok()
    };
    let text = own.or_else(of_snapshot);
    text.and_then(|bytes| Topics::read(std::str::from_utf8(&bytes).ok()?).ok()).unwrap_or_default()
}

/// Where the page goes: over the one before, and over nothing else.
fn default_file(opened: &Opened) -> CommandResult<PathBuf> {
    let path = opened.course.root.join(DEFAULT_FILE);
    let is_free = match files::read_own(&path) {
        Ok(contents) => is_journey_page(&contents),
        Err(error) => error.kind() == io::ErrorKind::NotFound,
    };
    if is_free {
        return Ok(path);
    }
    let shown = opened.shown(&path);
    let message = format!("`{}` is there already, and it is no report of ours", shown.display());
    Err(CommandError::new(ExitStatus::Usage, message).hint("`--output FILE` writes the report into another file"))
}

/// A person gets a sentence, a program the path alone.
fn tell(context: &mut Context, path: &Path, shown: &Path, opens: bool) -> CommandResult<()> {
    let words = shown.display().to_string();
    if !context.out.is_interactive() {
        return Ok(context.out.print(&vec![Line::of(words, Style::Plain)])?);
    }
    let line = Line::of(" Your report is in ", Style::Plain);
    let line = match file_url(path) {
        Some(url) => line.with_link(words, Style::Hint, url),
        None => line.with(words, Style::Hint),
    };
    let mut text = vec![line];
    if !opens {
        text.push(Line::of(" `pythlings report --open` shows it in your browser.", Style::Dim));
    }
    Ok(context.out.print(&text)?)
}

/// The page could not be written; what was there before still is.
#[derive(Debug, thiserror::Error)]
#[error("cannot write `{}`", path.display())]
struct ReportError {
    path: PathBuf,
    #[source]
    source: io::Error,
}

impl Failure for ReportError {
    fn status(&self) -> ExitStatus {
        ExitStatus::Machine
    }

    fn hints(&self) -> Vec<String> {
        vec!["`--output FILE` writes the report somewhere else".to_owned()]
    }
}
