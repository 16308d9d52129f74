//! `pythlings tracks`: the parts of the course that a learner may choose.

use super::{Context, Opened, goto::current_lines};
use crate::{
    cli,
    cli::TracksCommand,
    course::model::Info,
    error::{CommandError, CommandResult, ExitStatus},
    progress::TrackOverview,
    report::TrackRow,
    ui::{
        amount::counted,
        text::{Line, Text},
        tracks,
        wrap::prose,
    },
};

pub(super) fn command(args: &cli::TracksArgs, context: &mut Context) -> CommandResult {
    let mut opened = context.open()?;
    match &args.command {
        None => show(&opened, context),
        Some(TracksCommand::Add(names)) => add(&names.tracks, &mut opened, context),
        Some(TracksCommand::Remove(names)) => remove(&names.tracks, &mut opened, context),
    }
}

fn show(opened: &Opened, context: &mut Context) -> CommandResult {
    let tracks = opened.road().tracks();
    if context.writes_json() {
        let rows: String = tracks.iter().map(|track| TrackRow::from(track).line()).collect();
        context.out.write_raw(&rows)?;
        return Ok(ExitStatus::Success);
    }
    let width = context.out.width();
    let mut text = Text::new();
    for track in &tracks {
        text.extend(tracks::track(track, false, width));
        text.push(Line::empty());
    }
    let words = if tracks.is_empty() {
        "This course has no tracks: all of it is for everybody.".to_owned()
    } else {
        "What is for everybody comes first; `[x]` is what you have put on your road after it. `pythlings tracks add NAME` adds a track, \
         `pythlings tracks remove NAME` leaves it, and what is done stays done."
            .to_owned()
    };
    text.extend(prose(&words, width, 1));
    let known = |name: &&String| opened.course.track(name).is_none();
    for gone in opened.learning.state().tracks.iter().filter(known) {
        let words = format!("You have also chosen `{}`, which this course does not have.", gone.escape_debug());
        text.extend(prose(&words, width, 1));
    }
    context.out.print(&text)?;
    Ok(ExitStatus::Success)
}

fn add(given: &[String], opened: &mut Opened, context: &mut Context) -> CommandResult {
    let names = named(&opened.course.info, given)?;
    let before = opened.learning.state().tracks.clone();
    let moved = opened.change_road(|learning| learning.tracks.extend(names.iter().cloned()))?;
    let mut text = Text::new();
    {
        let road = opened.road();
        let overviews = road.tracks();
        for overview in overviews.iter().filter(|overview| names.contains(&overview.track.name)) {
            let words = added(overview, before.contains(&overview.track.name), road.count().to_do());
            text.extend(prose(&words, context.out.width(), 0));
        }
    }
    if let Some(next) = moved {
        text.extend(current_lines(opened, &next));
    }
    context.out.print(&text)?;
    Ok(ExitStatus::Success)
}

fn added(overview: &TrackOverview<'_>, was_chosen: bool, to_do: usize) -> String {
    let (name, title) = (&overview.track.name, &overview.track.title);
    if was_chosen {
        return format!("`{name}` is on your road already.");
    }
    if overview.is_coming() {
        return format!(
            "`{name}` is on your road. \"{title}\" is still to come: its exercises will be there after an update."
        );
    }
    let packages = match overview.download_mb {
        0 => String::new(),
        mb => format!(" Its packages, about {mb} MB, are downloaded when they are needed first."),
    };
    let more = counted(overview.count.all(), "exercise");
    format!(
        "`{name}` is on your road: \"{title}\", {more}. Your road has {} to do now.{packages}",
        counted(to_do, "exercise")
    )
}

fn remove(given: &[String], opened: &mut Opened, context: &mut Context) -> CommandResult {
    let chosen = &opened.learning.state().tracks;
    // One that the course does not have any more can be left, too.
    let names = given.iter().map(|name| match chosen.get(name) {
        Some(known) => Ok(vec![known.clone()]),
        None => named(&opened.course.info, std::slice::from_ref(name)),
    });
    let names = names.collect::<CommandResult<Vec<_>>>()?.concat();
    let before = chosen.clone();
    let moved = opened.change_road(|learning| learning.tracks.retain(|track| !names.contains(track)))?;
    let mut text = Text::new();
    for name in &names {
        let words = if before.contains(name) {
            format!("`{name}` is not on your road any more. What you have done in it stays done.")
        } else {
            format!("`{name}` was not on your road.")
        };
        text.extend(prose(&words, context.out.width(), 0));
    }
    if let Some(next) = moved {
        text.extend(current_lines(opened, &next));
    }
    context.out.print(&text)?;
    Ok(ExitStatus::Success)
}

/// The names of the tracks that were typed; an error that says which there are.
pub(super) fn named(info: &Info, given: &[String]) -> CommandResult<Vec<String>> {
    let known: Vec<&str> = info.tracks.iter().map(|track| track.name.as_str()).collect();
    let find = |given: &String| {
        let lower = given.trim().to_lowercase();
        if let Some(name) = known.iter().find(|name| **name == lower) {
            return Ok((*name).to_owned());
        }
        let shown = given.escape_debug();
        if known.is_empty() {
            let message = format!("this course has no tracks, so there is no `{shown}`");
            return Err(CommandError::new(ExitStatus::Usage, message).hint("all of it is for everybody"));
        }
        let error = CommandError::new(ExitStatus::Usage, format!("no track is called `{shown}`"));
        let close = similar::get_close_matches(&lower[..], &known, 1, 0.6);
        Err(match close.first() {
            Some(close) => error.hint(format!("did you mean `{close}`?")),
            None => error.hint(format!("the tracks are {}", known.join(", "))),
        })
    };
    given.iter().map(find).collect()
}
