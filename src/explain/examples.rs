//! Examples of a text: what came instead of what stands there.

use std::path::Path;

use super::{forgotten, texts};
use crate::engine::verdict::Problem;

/// Why an example gives something else, as far as that can be told.
pub(super) fn example(expected: &str, actual: &str, problem: &Problem) -> Vec<String> {
    let (wanted, got) = (expected.trim_end_matches('\n'), actual.trim_end_matches('\n'));
    let sentence = if got.is_empty() {
        Some(nothing_came(problem))
    } else if wanted.is_empty() {
        Some("Python should show nothing here: nothing is printed, and what comes back is `None`.".to_owned())
    } else if unquoted(wanted) == Some(got) {
        Some("Your code prints the text. The quotes in the example say that it should be returned.".to_owned())
    } else if unquoted(got) == Some(wanted) {
        Some("Your code returns the text. There are no quotes in the example: it should be printed.".to_owned())
    } else if got.lines().next() == Some(wanted) {
        Some("The first line is right. What comes below it should not be there.".to_owned())
    } else {
        texts::texts(got, wanted)
    };
    sentence.into_iter().collect()
}

fn nothing_came(problem: &Problem) -> String {
    let why = forgotten::why_none(problem.excerpt.as_ref());
    format!("Python shows nothing here, which means `None`. {why}")
}

/// What a text in quotes says.
fn unquoted(text: &str) -> Option<&str> {
    ['\'', '"'].into_iter().find_map(|quote| text.strip_prefix(quote)?.strip_suffix(quote))
}

/// What is wrong with a file of the course.
pub(super) fn mistake(file: &Path, line: u32, message: &str) -> Vec<String> {
    let place = if line > 0 { format!("{}:{line}", file.display()) } else { file.display().to_string() };
    vec![
        format!("It is not in your code but in the course, in `{place}`: {message}."),
        "Nothing can be checked until the author of the course has put it right.".to_owned(),
    ]
}
