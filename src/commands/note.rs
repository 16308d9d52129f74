//! `pythlings note`: write something down about an exercise, or read what was written down.

use std::io::{self, IsTerminal as _, Read as _};

use super::{Context, Opened, interrupt::stop_on_signals};
use crate::{
    cli,
    course::Exercise,
    diary::Diary,
    engine::Cancel,
    error::{CommandError, CommandResult, ExitStatus},
    layout::{DIARY_FILE, slashes},
    report::note_line,
    timestamp::Timestamp,
    ui::{
        notes,
        text::{Line, Style, Text},
        wrap::prose,
    },
    watch::{Editor, EditorSurroundings},
};

/// Nobody writes as much about an exercise; `yes` does.
const LONGEST: u64 = 1 << 20;

pub(super) fn command(args: &cli::NoteArgs, context: &mut Context) -> CommandResult {
    let opened = context.open()?;
    let (exercise, text) = meant(&opened, args)?;
    let exercise = exercise.clone();
    if args.show {
        return show(context, &opened, &exercise);
    }
    let text = match text {
        Some(text) => text,
        None if io::stdin().is_terminal() => return write(context, &opened, &exercise),
        None => piped()?,
    };
    add(context, &opened, &exercise, &text)
}

/// The exercise, and the text if one was given. The first word may be the one or already the other.
fn meant<'o>(opened: &'o Opened, args: &cli::NoteArgs) -> CommandResult<(&'o Exercise, Option<String>)> {
    let given = |words: &[String]| (!words.is_empty()).then(|| words.join(" "));
    let Some(first) = &args.exercise else { return Ok((opened.named_or_current(None)?, None)) };
    if args.show {
        return Ok((opened.named(first)?, None));
    }
    if let Some(exercise) = opened.called(first) {
        return Ok((exercise, given(&args.text)));
    }
    // A slip in a name must not become a note on something else.
    let is_one_word = !first.contains(char::is_whitespace);
    if is_one_word && (args.text.is_empty() || is_like_a_name(first)) {
        match opened.course.resolve(first, &opened.course.root) {
            Ok(exercise) if args.text.is_empty() => return Ok((exercise, None)),
            Err(unknown) if !unknown.suggestions.is_empty() => {
                let error = CommandError::from(unknown);
                return Err(error.hint("if that is where your note begins, put all of it in quotes, as `\"…\"`"));
            }
            _ => {}
        }
    }
    let words: Vec<String> = std::iter::once(first).chain(&args.text).cloned().collect();
    Ok((opened.named_or_current(None)?, given(&words)))
}

/// As exercises are called and few words are: `slicing1`.
fn is_like_a_name(word: &str) -> bool {
    word.ends_with(|c: char| c.is_ascii_digit()) && word.starts_with(|c: char| c.is_ascii_alphabetic())
}

fn piped() -> CommandResult<String> {
    let mut text = Vec::new();
    io::stdin().lock().take(LONGEST + 1).read_to_end(&mut text)?;
    if text.len() as u64 > LONGEST {
        let message = format!("this is more than a note: it is larger than {} MB", LONGEST >> 20);
        return Err(CommandError::new(ExitStatus::Usage, message));
    }
    Ok(String::from_utf8_lossy(&text).into_owned())
}

fn add(context: &mut Context, opened: &Opened, exercise: &Exercise, text: &str) -> CommandResult {
    let diary = Diary::of(&opened.course.root);
    let day = Timestamp::now().local_day();
    diary.add(day, &exercise.name, text)?;
    if context.writes_json() {
        let note = diary.notes_on(&exercise.name)?.into_iter().rfind(|note| note.day == Some(day));
        context.out.write_raw(&note.map(|note| note_line(&exercise.phase, &note)).unwrap_or_default())?;
        return Ok(ExitStatus::Success);
    }
    told(context, opened, exercise)
}

fn told(context: &mut Context, opened: &Opened, exercise: &Exercise) -> CommandResult {
    let path = opened.shown(DIARY_FILE.as_ref());
    let line = Line::of("Noted", Style::Good).with(format!(" for {} in ", exercise.name), Style::Plain);
    context.out.print(&vec![line.with(slashes(&path), Style::Dim)])?;
    Ok(ExitStatus::Success)
}

/// In the learner's editor; where none is known, as a line.
fn write(context: &mut Context, opened: &Opened, exercise: &Exercise) -> CommandResult {
    if context.writes_json() {
        return Err(CommandError::new(ExitStatus::Usage, "with `--format json` the note has to be given")
            .hint("`pythlings note NAME TEXT --format json` adds it"));
    }
    let choice = Editor::choose(None, &opened.course.root, &EditorSurroundings::detect())?;
    if let Some(warning) = &choice.warning {
        context.note(warning)?;
    }
    let Some(editor) = choice.editor else {
        let question = format!("Your note about `{}`, in one line (an empty one leaves it):", exercise.name);
        return match context.ask_for_line(&question)?.filter(|line| !line.trim().is_empty()) {
            Some(line) => add(context, opened, exercise, &line),
            None => nothing(context),
        };
    };
    let diary = Diary::of(&opened.course.root);
    let prepared = diary.prepare(Timestamp::now().local_day(), &exercise.name)?;
    let before = diary.notes_on(&exercise.name)?;
    // The Ctrl-C that is meant for the editor must not end this program before it has tidied up.
    stop_on_signals(&Cancel::new())?;
    let edited = editor.edit(&diary.path(), prepared.line);
    if !matches!(edited, Ok(false)) {
        diary.take_back(prepared)?;
    }
    match edited {
        Ok(true) if diary.notes_on(&exercise.name)? == before => nothing(context),
        Ok(true) => told(context, opened, exercise),
        Ok(false) => {
            let words = format!("`{DIARY_FILE}` is open in your editor, at `{}`.", exercise.name);
            context.out.print(&prose(&words, context.out.width(), 0))?;
            Ok(ExitStatus::Success)
        }
        Err(why) => {
            let message = format!("your editor could not open `{DIARY_FILE}`: {why}");
            Err(CommandError::new(ExitStatus::Machine, message)
                .hint(format!("`pythlings note {} TEXT` adds a line without it", exercise.name)))
        }
    }
}

fn nothing(context: &mut Context) -> CommandResult {
    context.out.print(&vec![Line::of("Nothing was written down.", Style::Plain)])?;
    Ok(ExitStatus::Success)
}

fn show(context: &mut Context, opened: &Opened, exercise: &Exercise) -> CommandResult {
    let found = Diary::of(&opened.course.root).notes_on(&exercise.name)?;
    if context.writes_json() {
        let lines: String = found.iter().map(|note| note_line(&exercise.phase, note)).collect();
        context.out.write_raw(&lines)?;
        return Ok(ExitStatus::Success);
    }
    let width = context.out.width();
    let mut text = vec![
        Line::of(format!(" {}", exercise.name), Style::Strong)
            .with(format!(" · {}", exercise.title), Style::Plain)
            .cut(width),
        Line::empty(),
    ];
    if found.is_empty() {
        let words = format!(
            "You have no note about `{0}` yet. `pythlings note {0} TEXT` adds one, and so does `d` while you work on it.",
            exercise.name
        );
        text.extend(prose(&words, width, 1));
    } else {
        text.extend(notes::all_notes(&found, width));
    }
    context.out.print(&text)?;
    Ok(ExitStatus::Success)
}

/// The newest note on an exercise, with an empty line before it, for whatever brings the exercise back. A diary that cannot be read is no
/// reason to say less than that.
pub(super) fn last_note(opened: &Opened, exercise: &str, width: usize) -> Text {
    // A diary that cannot be read is told of when something is to be written into it.
    let found = Diary::of(&opened.course.root).notes_on(exercise).unwrap_or_default();
    let mut text = notes::last_note(exercise, &found, width);
    if !text.is_empty() {
        text.insert(0, Line::empty());
    }
    text
}
