//! What a type checker says of the learner's files: types that differ, and what uses the files.

use super::{sides::sides, source, text::Text, view::Look};
use crate::{
    engine::{verdict::Value, vocabulary::TypesFault},
    explain::Labels,
};

/// The type of an expression, and the one that is wanted.
pub(super) fn comparison(fault: &TypesFault, look: Look) -> Text {
    let TypesFault::Revealed { actual, expected, .. } = fault else { return Text::new() };
    let [actual, expected] = [actual, expected].map(|name| Value {
        repr: name.clone(),
        text: None,
        type_name: String::new(),
        hidden_before: 0,
        hidden_after: 0,
    });
    sides(Labels { actual: "it is", expected: "wanted" }, "==", &actual, &expected, &[], look)
}

/// What uses the files.
pub(super) fn caller(fault: &TypesFault, look: Look) -> Text {
    match fault {
        TypesFault::Refused { lines, line, .. } | TypesFault::OtherReason { lines, line, .. } => {
            source::lines(lines, *line, look)
        }
        TypesFault::Accepted { lines, .. } => source::lines(lines, None, look),
        _ => Text::new(),
    }
}
