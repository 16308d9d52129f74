//! `pythlings list`: the exercises with their state, by phase.

use std::{collections::BTreeSet, path::Path};

use super::{Context, Opened};
use crate::{
    cli,
    course::{Course, learner},
    error::{CommandError, CommandResult, ExitStatus},
    progress::Standing,
    report::{ListRow, ListState},
    ui::{
        list,
        list::{Asked, Only},
    },
};

pub(super) fn command(args: &cli::ListArgs, context: &mut Context) -> CommandResult {
    let opened = context.open()?;
    let phases = args.phase.as_deref().map(|asked| phases(&opened.course, Some(asked))).transpose()?;
    let only = match (args.pending, args.done, args.skipped) {
        (true, ..) => Only::Pending,
        (_, true, _) => Only::Done,
        (.., true) => Only::Skipped,
        _ => Only::All,
    };
    let search = args.words.join(" ");
    let asked = Asked { only, phases: phases.as_deref(), search: &search };
    if context.writes_json() {
        context.out.write_raw(&json(&opened, asked))?;
    } else {
        let (width, links) = (context.out.width(), context.out.capabilities().links);
        let road = opened.road();
        let begun = learner::begun_of(&opened.course, |index| road.standing(index) == Standing::Pending);
        let rows = list::rows(&road, &begun);
        let text = list::list(&opened.course, &rows, asked, width, links);
        context.out.print(&text)?;
        std::mem::forget(text);
    }
    // The process ends here, and its memory with it. Freeing a large course piece by piece would take a tenth of the time.
    std::mem::forget(opened);
    Ok(ExitStatus::Success)
}

/// The folder names of the phases that are asked for: `01_core`, `core`, or the number.
pub(super) fn phases<'c>(course: &'c Course, asked: Option<&str>) -> CommandResult<Vec<&'c str>> {
    let known = course.phases.iter().map(|phase| phase.name.as_str());
    let Some(asked) = asked else { return Ok(known.collect()) };
    // A path that the shell completed is as good as a name.
    let name = Path::new(asked).file_name().and_then(|name| name.to_str()).unwrap_or(asked);
    let is_meant = |phase: &&str| {
        let (number, word) = phase.split_once('_').unwrap_or(("", phase));
        *phase == name || word == name || number == name
    };
    let found: Vec<&str> = known.clone().filter(is_meant).collect();
    if !found.is_empty() {
        return Ok(found);
    }
    let error = CommandError::new(ExitStatus::Usage, format!("no phase is called `{asked}`"));
    let names: Vec<&str> = known.collect();
    let words: Vec<&str> = names.iter().map(|name| name.split_once('_').map_or(*name, |(_, word)| word)).collect();
    let close = similar::get_close_matches(name, &[&names[..], &words[..]].concat(), 1, 0.6);
    Err(match close.first() {
        Some(close) => error.hint(format!("did you mean `{close}`?")),
        None => error.hint(format!("the phases are {}", names.join(", "))),
    })
}

fn json(opened: &Opened, asked: Asked<'_>) -> String {
    let rows = list::rows(&opened.road(), &BTreeSet::new());
    let shown = rows.iter().filter(|row| asked.has(row));
    shown
        .map(|row| {
            let exercise = row.exercise;
            let state = match (row.is_current, row.standing) {
                (true, _) => ListState::Current,
                (false, Standing::Done) => ListState::Done,
                (false, Standing::Skipped) => ListState::Skipped,
                (false, Standing::Pending) => ListState::Pending,
            };
            let path = exercise.path().to_string_lossy().replace('\\', "/");
            let (name, title) = (&exercise.name, &exercise.title);
            let row = ListRow {
                exercise: name,
                phase: &exercise.phase,
                track: opened.course.track_of(exercise).map(|track| track.name.as_str()),
                title,
                state,
                path,
                topics: &exercise.topics,
                prerequisites: &exercise.prerequisites,
                difficulty: exercise.difficulty,
                checkpoint: exercise.checkpoint,
                minutes: exercise.minutes,
                origin: exercise.origin.as_ref(),
            };
            row.line()
        })
        .collect()
}
