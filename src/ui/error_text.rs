//! An error as lines of text.

use super::{
    text::{Line, Style, Text},
    wrap::prose_with,
};
use crate::error::CommandError;

/// What happened, why, and what to do: `error: …`, `  because: …`, `hint: …`.
pub fn error_text(error: &CommandError) -> Text {
    let mut text = Text::new();
    for message in error.messages() {
        push_paragraph(&mut text, "error", Style::Bad, message);
    }
    for cause in error.causes() {
        push_paragraph(&mut text, "  because", Style::Dim, cause);
    }
    for hint in error.hints() {
        push_paragraph(&mut text, "hint", Style::Hint, hint);
    }
    text
}

/// Something besides the result: `note: …`.
pub fn note_text(words: &str) -> Text {
    vec![Line::of("note", Style::Dim).with(format!(": {words}"), Style::Plain)]
}

/// An error on a screen that says other things, too.
pub fn error_panel(error: &CommandError, width: usize) -> Text {
    let mut text = Text::new();
    let lead = Line::of("✗", Style::Bad).with(" ", Style::Plain);
    for (index, line) in error.message().lines().enumerate() {
        let lead = if index == 0 { lead.clone() } else { Line::empty() };
        text.extend(prose_with(lead, line, width, if index == 0 { 1 } else { 3 }, 3));
    }
    if let Some(hint) = error.hint_line() {
        text.push(Line::empty());
        text.extend(prose_with(Line::of("hint: ", Style::Hint), &hint, width, 3, 3));
    }
    text
}

/// `sign: message`, further lines of the message as they are.
fn push_paragraph(text: &mut Text, sign: &str, style: Style, message: &str) {
    let mut lines = message.lines();
    let first = lines.next().unwrap_or_default();
    text.push(Line::of(sign, style).with(format!(": {first}"), Style::Plain));
    text.extend(lines.map(|line| Line::of(line, Style::Plain)));
}
