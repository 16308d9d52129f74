//! An error as lines of text.

use super::text::{Line, Style, Text};
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

/// `sign: message`, further lines of the message as they are.
fn push_paragraph(text: &mut Text, sign: &str, style: Style, message: &str) {
    let mut lines = message.lines();
    let first = lines.next().unwrap_or_default();
    text.push(Line::of(sign, style).with(format!(": {first}"), Style::Plain));
    text.extend(lines.map(|line| Line::of(line, Style::Plain)));
}
