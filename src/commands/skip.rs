//! `pythlings skip`: mark exercises as known without doing them, and take that back.

use std::collections::BTreeSet;

use super::{Context, Opened, goto::current_lines, list::phases};
use crate::{
    cli,
    error::{CommandResult, ExitStatus},
    progress::Standing,
    timestamp::Timestamp,
    ui::{
        amount::counted,
        text::{Line, Style, Text},
        wrap::prose,
    },
};

pub(super) fn command(args: &cli::SkipArgs, context: &mut Context) -> CommandResult {
    let mut opened = context.open()?;
    let meant = if args.known.is_empty() {
        vec![Meant::Exercise(opened.position(&opened.named_or_current(None)?.name))]
    } else {
        args.known.iter().map(|given| Meant::find(&opened, given)).collect::<CommandResult<Vec<_>>>()?
    };
    // What is done is done: it is neither skipped nor to be done again.
    let before = if args.undo { Standing::Skipped } else { Standing::Pending };
    let changed: BTreeSet<usize> = {
        let road = opened.road();
        let all = meant.iter().flat_map(|meant| meant.exercises(&opened));
        all.filter(|index| road.standing(*index) == before).collect()
    };
    let names: Vec<String> = changed.iter().map(|index| opened.course.exercises[*index].name.clone()).collect();
    let now = Timestamp::now();
    let moved = opened.change_road(|learning| {
        for name in &names {
            if args.undo {
                learning.unskip(name);
            } else {
                learning.skip(name, now);
            }
        }
    })?;
    let width = context.out.width();
    let mut text = Text::new();
    for meant in &meant {
        text.extend(prose(&meant.sentence(&opened, &changed, args.undo), width, 0));
    }
    if !args.undo && !changed.is_empty() {
        text.extend(prose("What is skipped stays open, and counts as done once it passes.", width, 0));
        let typed = meant.iter().map(|meant| meant.name(&opened)).collect::<Vec<_>>().join(" ");
        text.push(
            Line::of("hint", Style::Hint)
                .with(format!(": `pythlings skip {typed} --undo` takes it back"), Style::Plain),
        );
    }
    if let Some(next) = moved {
        text.extend(current_lines(&opened, &next));
    }
    context.out.print(&text)?;
    Ok(ExitStatus::Success)
}

/// What one argument means.
enum Meant {
    /// By its place in the course.
    Exercise(usize),
    /// By its folder name.
    Phase(String),
}

impl Meant {
    /// An exercise's name before a phase's; what only begins like an exercise comes last.
    fn find(opened: &Opened, given: &str) -> CommandResult<Self> {
        if let Some(exercise) = opened.course.position(given) {
            return Ok(Self::Exercise(exercise));
        }
        let known = phases(&opened.course, Some(given));
        if let Ok(&[phase]) = known.as_deref() {
            return Ok(Self::Phase(phase.to_owned()));
        }
        let exercise = opened.named(given).map(|exercise| Self::Exercise(opened.position(&exercise.name)));
        exercise.map_err(|error| match known {
            Ok(several) => error.hint(format!("phases of that number are {}", several.join(", "))),
            Err(of_phase) => {
                let guesses = of_phase.hints().iter().filter(|hint| hint.starts_with("did you mean"));
                guesses.fold(error, |error, guess| error.hint(guess.clone()))
            }
        })
    }

    fn exercises(&self, opened: &Opened) -> Vec<usize> {
        match self {
            Self::Exercise(exercise) => vec![*exercise],
            Self::Phase(phase) => opened.road().of_phase(phase).collect(),
        }
    }

    fn name(&self, opened: &Opened) -> String {
        match self {
            Self::Exercise(exercise) => opened.course.exercises[*exercise].name.clone(),
            Self::Phase(phase) => phase.clone(),
        }
    }

    /// What has happened to it.
    fn sentence(&self, opened: &Opened, changed: &BTreeSet<usize>, undone: bool) -> String {
        let name = self.name(opened);
        let road = opened.road();
        let standing = match self {
            Self::Exercise(exercise) => Some(road.standing(*exercise)),
            Self::Phase(_) => None,
        };
        let count = self.exercises(opened).iter().filter(|index| changed.contains(index)).count();
        match (standing, undone, count) {
            (Some(Standing::Done), ..) => format!("`{name}` is done already."),
            (Some(_), false, 0) => format!("`{name}` is skipped already."),
            (Some(_), false, _) => {
                format!("`{name}` is skipped: you know it.")
            }
            (Some(_), true, 0) => format!("`{name}` was not skipped."),
            (Some(_), true, _) => format!("`{name}` is to be done again."),
            (None, false, 0) => format!("Everything in `{name}` is done or skipped already."),
            (None, false, _) => format!(
                "{} of `{name}` {} skipped: you know this.",
                counted(count, "exercise"),
                if count == 1 { "is" } else { "are" }
            ),
            (None, true, 0) => format!("Nothing in `{name}` was skipped."),
            (None, true, _) => format!(
                "{} of `{name}` {} to be done again.",
                counted(count, "exercise"),
                if count == 1 { "is" } else { "are" }
            ),
        }
    }
}
