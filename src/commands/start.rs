//! `pythlings start`: find out where to begin, by what the learner says of themselves and the course makes of it.

use super::{Context, Opened};
use crate::{
    cli,
    course::{Exercise, StartAnswer},
    error::{CommandError, CommandResult, ExitStatus},
    report::StartRow,
    ui::{
        frame,
        text::{Line, Style, Text},
        view::ExerciseView,
        wrap::{prose, prose_with},
    },
};

/// The first question; and the next one where the course has no words of its own for it.
const QUESTION: &str = "Which of these is you?";

pub(super) fn command(args: &cli::StartArgs, context: &mut Context) -> CommandResult {
    let mut opened = context.open()?;
    let course = opened.course.clone();
    if course.exercises.is_empty() {
        return Err(CommandError::new(ExitStatus::Usage, "the course has no exercises yet"));
    }
    let answers = &course.info.start;
    let given = args.answer.as_deref().map(|given| answer_called(answers, given)).transpose()?;
    if context.writes_json() {
        if let Some(given) = given.filter(|_| args.yes) {
            opened.store.update(|state| state.set_current(&given.exercise))?;
        }
        let lines = json(&opened, answers, given);
        context.out.write_raw(&lines)?;
        return Ok(ExitStatus::Success);
    }
    if answers.is_empty() {
        return nothing_to_ask(context, &opened);
    }
    let may_ask = context.can_ask() && !args.yes;
    let chosen = if may_ask {
        match asked(context, answers, given)? {
            Some(chosen) => chosen,
            None => return left(context),
        }
    } else {
        match given {
            Some(given) => given,
            None => return choices(context, answers),
        }
    };
    propose(context, &mut opened, answers, chosen, args.yes, may_ask)
}

/// The answers to the question that follows one, or to the first question.
fn after<'a>(answers: &'a [StartAnswer], before: Option<&StartAnswer>) -> Vec<&'a StartAnswer> {
    let before = before.map(|before| &before.answer);
    answers.iter().filter(|answer| answer.after.as_ref() == before).collect()
}

fn answer_called<'a>(answers: &'a [StartAnswer], given: &str) -> CommandResult<&'a StartAnswer> {
    let word = given.to_lowercase();
    if let Some(answer) = answers.iter().find(|answer| answer.answer == word) {
        return Ok(answer);
    }
    let known: Vec<&str> = answers.iter().map(|answer| answer.answer.as_str()).collect();
    let error = CommandError::new(ExitStatus::Usage, format!("`{}` is not one of the answers", given.escape_debug()));
    Err(match (similar::get_close_matches(&word[..], &known, 1, 0.6).first(), known.is_empty()) {
        (Some(close), _) => error.hint(format!("did you mean `{close}`?")),
        (None, true) => error.hint("this course asks nothing: `pythlings start` says where it begins"),
        (None, false) => {
            error.hint(format!("there is `{}`; `pythlings start` says what they mean", known.join("`, `")))
        }
    })
}

/// Asks until there is nothing more to ask. `None`: the learner has had enough.
fn asked<'a>(
    context: &mut Context,
    answers: &'a [StartAnswer],
    given: Option<&'a StartAnswer>,
) -> CommandResult<Option<&'a StartAnswer>> {
    let mut chosen = given;
    loop {
        let possible = after(answers, chosen);
        if possible.is_empty() {
            return Ok(chosen);
        }
        let width = context.err.width();
        let mut text = vec![Line::empty()];
        text.extend(question(chosen, width));
        for (number, answer) in (1..).zip(&possible) {
            let lead = Line::of(format!("{number}"), Style::Hint).with("  ", Style::Plain);
            text.extend(prose_with(lead, &answer.says, width, 3, 6));
        }
        text.push(Line::empty());
        context.err.print(&text)?;
        let what = match chosen {
            None => "A number, or Enter to leave it:".to_owned(),
            Some(_) => "A number, or Enter if none of these fits:".to_owned(),
        };
        let Some(typed) = context.ask_for_line(&what)? else { return Ok(None) };
        let typed = typed.trim().to_lowercase();
        if typed.is_empty() {
            return Ok(chosen);
        }
        let by_number = typed.parse::<usize>().ok().and_then(|number| possible.get(number.checked_sub(1)?));
        match by_number.or_else(|| possible.iter().find(|answer| answer.answer == typed)) {
            Some(answer) => chosen = Some(answer),
            None => context.err.print(&prose(&format!("`{typed}` is none of them."), width, 1))?,
        }
    }
}

/// What is asked after an answer, or at first.
fn question(before: Option<&StartAnswer>, width: usize) -> Text {
    let words = before.and_then(|before| before.question.as_deref()).unwrap_or(QUESTION);
    let mut line = Line::empty();
    line.push(words, Style::Strong);
    crate::ui::wrap::by_word(&line, width, 1, 1)
}

/// For whoever cannot be asked: all questions, with the words that answer them.
fn choices(context: &mut Context, answers: &[StartAnswer]) -> CommandResult {
    let width = context.out.width();
    let mut text = question(None, width);
    list_choices(&mut text, answers, None, 3, width);
    text.push(Line::empty());
    let words = "`pythlings start ANSWER` says where to begin then, and `--yes` goes there.";
    text.extend(prose(words, width, 1));
    context.out.print(&text)?;
    Ok(ExitStatus::Success)
}

fn list_choices(text: &mut Text, answers: &[StartAnswer], before: Option<&StartAnswer>, indent: usize, width: usize) {
    let possible = after(answers, before);
    let column = possible.iter().map(|answer| answer.answer.len()).max().unwrap_or(0);
    for answer in possible {
        let lead = Line::of(format!("{:column$}", answer.answer), Style::Hint).with("  ", Style::Plain);
        let hanging = if width < 60 { indent + 2 } else { indent + column + 2 };
        text.extend(prose_with(lead, &answer.says, width, indent, hanging));
        list_choices(text, answers, Some(answer), indent + 3, width);
    }
}

fn propose(
    context: &mut Context,
    opened: &mut Opened,
    answers: &[StartAnswer],
    chosen: &StartAnswer,
    yes: bool,
    may_ask: bool,
) -> CommandResult {
    let Some(exercise) = opened.course.exercise(&chosen.exercise).cloned() else {
        // The course was read a moment ago, and whatever it names was there.
        return Err(CommandError::new(ExitStatus::Machine, format!("`{}` is not here any more", chosen.exercise)));
    };
    let width = context.out.width();
    let is_current = current(opened).is_some_and(|current| current.name == exercise.name);
    let mut text = proposal(opened, &exercise, width);
    if let Some(reason) = &chosen.reason {
        text.extend(prose(reason, width, 3));
    }
    text.push(Line::empty());
    if is_current {
        text.extend(prose("You are there already: type `pythlings`.", width, 1));
        context.out.print(&text)?;
        return Ok(ExitStatus::Success);
    }
    let everything =
        "Every exercise stays open: `pythlings list` shows them all, and `pythlings goto NAME` goes to any of them.";
    text.extend(prose(everything, width, 1));
    context.out.print(&text)?;
    if !yes && !may_ask {
        let further: Vec<String> =
            after(answers, Some(chosen)).iter().map(|answer| format!("`pythlings start {}`", answer.answer)).collect();
        let mut text = Text::new();
        if !further.is_empty() {
            text.extend(prose(&format!("More exactly: {}.", further.join(", ")), width, 1));
        }
        text.extend(prose(&format!("`pythlings start {} --yes` goes there.", chosen.answer), width, 1));
        context.out.print(&text)?;
        return Ok(ExitStatus::Success);
    }
    if !yes && !context.ask(&format!("Make `{}` the current exercise?", exercise.name))? {
        return left(context);
    }
    opened.store.update(|state| state.set_current(&exercise.name))?;
    let words = format!("`{}` is the current exercise. Type `pythlings` to begin.", exercise.name);
    context.out.print(&prose(&words, width, 1))?;
    Ok(ExitStatus::Success)
}

/// The exercise, where it is in the course, and its file.
fn proposal(opened: &Opened, exercise: &Exercise, width: usize) -> Text {
    let view = ExerciseView::new(&opened.road(), exercise);
    let mut about = vec![exercise.phase.clone(), format!("{} of {}", view.position, view.phase_total)];
    about.extend(exercise.minutes.map(|minutes| format!("about {minutes} minutes")));
    let mut path = Line::of("   ", Style::Plain);
    path.spans.extend(frame::link(&view.path, Style::Hint).spans);
    vec![
        Line::empty(),
        Line::of(" Begin with ", Style::Plain)
            .with(&exercise.name, Style::Strong)
            .with(format!(" · {}", exercise.title), Style::Plain)
            .cut(width),
        Line::of(format!("   {}", about.join(" · ")), Style::Dim).cut(width),
        frame::cut_left(&path, width),
    ]
}

fn current(opened: &Opened) -> Option<&Exercise> {
    opened.road().current().map(|index| &opened.course.exercises[index])
}

fn left(context: &mut Context) -> CommandResult {
    let words = "Nothing was changed. `pythlings` goes on where you are, and `pythlings goto NAME` goes anywhere else.";
    context.out.print(&prose(words, context.out.width(), 1))?;
    Ok(ExitStatus::Success)
}

/// A course that has nothing to say about where to begin.
fn nothing_to_ask(context: &mut Context, opened: &Opened) -> CommandResult {
    let width = context.out.width();
    let mut text = opened.course.exercises.first().map(|first| proposal(opened, first, width)).unwrap_or_default();
    text.push(Line::empty());
    let words = "This course begins at its beginning. `pythlings list` shows every exercise, and `pythlings goto NAME` goes to any of \
                 them.";
    text.extend(prose(words, width, 1));
    context.out.print(&text)?;
    Ok(ExitStatus::Success)
}

/// The answer that was given with those that come after it; all of them where none was given.
fn json(opened: &Opened, answers: &[StartAnswer], given: Option<&StartAnswer>) -> String {
    let current = current(opened).map(|exercise| exercise.name.as_str());
    let row = |answer: Option<&StartAnswer>, exercise: Option<&Exercise>| {
        StartRow {
            answer: answer.map(|answer| answer.answer.as_str()),
            says: answer.map(|answer| answer.says.as_str()),
            after: answer.and_then(|answer| answer.after.as_deref()),
            question: answer.and_then(|answer| answer.question.as_deref()),
            exercise: exercise.map(|exercise| exercise.name.as_str()),
            title: exercise.map(|exercise| exercise.title.as_str()),
            path: exercise.map(|exercise| exercise.path().to_string_lossy().replace('\\', "/")),
            current: exercise.is_some_and(|exercise| Some(exercise.name.as_str()) == current),
        }
        .line()
    };
    if answers.is_empty() {
        return row(None, opened.course.exercises.first());
    }
    let is_meant = |answer: &&StartAnswer| {
        given.is_none_or(|given| *answer == given || answer.after.as_ref() == Some(&given.answer))
    };
    answers.iter().filter(is_meant).map(|answer| row(Some(answer), opened.course.exercise(&answer.exercise))).collect()
}
