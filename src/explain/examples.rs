//! Examples of a text: what came instead of what it says.

use std::path::Path;

use super::{Explanation, forgotten, side, texts};
use crate::engine::verdict::Problem;
use crate::layout::slashes;

/// The longest answer, in characters, that is shown on one line.
const SHORT: usize = 200;

/// What came instead of the answer in the text.
pub(super) fn explanation(expected: &str, actual: &str, problem: &Problem) -> Explanation {
    let short = |text: &str| {
        let text = text.trim_end_matches('\n');
        (!text.is_empty() && !text.contains('\n') && text.len() <= SHORT).then(|| text.to_owned())
    };
    let sentences = example(expected, actual, problem);
    match (short(actual), short(expected)) {
        (Some(got), Some(wanted)) => {
            let heading = format!("{}, {}", side("got", &got), side("wanted", &wanted));
            Explanation { heading_tells: true, ..Explanation::new(heading, sentences) }
        }
        _ => Explanation::new("The example gives something else", sentences),
    }
}

/// Why an example gives something else, as far as that can be told.
fn example(expected: &str, actual: &str, problem: &Problem) -> Vec<String> {
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
    let place = if line > 0 { format!("{}:{line}", slashes(file)) } else { slashes(file) };
    vec![
        format!("It is not in your code but in the course, in `{place}`: {message}."),
        "Nothing can be checked until the author of the course has fixed it.".to_owned(),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::verdict::What;

    fn message(expected: &str, actual: &str) -> String {
        let what = What::Example { expected: expected.to_owned(), actual: actual.to_owned(), truncated: false };
        explanation(expected, actual, &Problem::of(what)).message()
    }

    #[test]
    fn short_answers_are_told_and_quotes_have_a_reason() {
        assert_eq!(message("1.5\n", "1\n"), "Got 1, wanted 1.5.");
        assert!(
            message("'ab'\n", "ab\n")
                .ends_with("Your code prints the text. The quotes in the example say that it should be returned.")
        );
        assert!(message("ab\n", "'ab'\n").ends_with("There are no quotes in the example: it should be printed."));
        assert!(message("1\n2\n", "1\n3\n").starts_with("The example gives something else."));
        assert!(message("3\n", "").contains("Python shows nothing here, which means `None`."));
        assert!(message("", "3\n").contains("Python should show nothing here"));
        assert!(message("3\n", "3\nNone\n").contains("The first line is right."));
    }
}
