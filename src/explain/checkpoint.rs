//! A checkpoint asks whether somebody can find a mistake alone: its explanations say what happened and where, and no cure.

use super::{Clues, Explanation, explained};
use crate::engine::verdict::{Problem, What};

/// The words for a problem, without what would solve it.
pub(super) fn without_cure(problem: &Problem, clues: Clues<'_>) -> Explanation {
    if matches!(
        problem.what,
        What::Syntax { .. } | What::Told { .. } | What::CourseMistake { .. } | What::Incomplete { .. }
    ) {
        return explained(problem, clues);
    }
    // What is found in the learner's own lines is what should be found here.
    let mut bare = Problem { slips: Vec::new(), excerpt: None, ..problem.clone() };
    let is_exception = if let What::Exception { details, .. } = &mut bare.what {
        details.retain(|name, _| KEPT.contains(&name.as_str()));
        bare.changed = None;
        true
    } else {
        false
    };
    let mut told = explained(&bare, clues);
    if is_exception {
        told.sentences.truncate(1);
    }
    for sentence in &mut told.sentences {
        let end = first_sentence(sentence).len();
        sentence.truncate(end);
    }
    told
}

/// The details of an exception that Python itself knows.
const KEPT: [&str; 10] =
    ["attribute", "breakpoint", "input", "key", "module", "name", "obj_type", "path", "refused", "usage"];

/// A text up to its first full stop, question mark or exclamation mark outside of code.
fn first_sentence(text: &str) -> &str {
    let mut in_code = false;
    let mut ended = false;
    for (at, sign) in text.char_indices() {
        match sign {
            '`' => in_code = !in_code,
            ' ' if ended => return &text[..at],
            _ => {}
        }
        ended = !in_code && ['.', '?', '!'].contains(&sign);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::first_sentence;
    use crate::{
        engine::{samples, verdict::Captured},
        explain::{Clues, explain},
    };

    #[test]
    fn a_sentence_ends_outside_of_code() {
        assert_eq!(first_sentence("`a. b` is no number. Use `int(…)`."), "`a. b` is no number.");
        assert_eq!(first_sentence("Only 1.5 is left"), "Only 1.5 is left");
        assert_eq!(first_sentence(""), "");
    }

    #[test]
    fn a_checkpoint_says_what_happened_and_no_cure() {
        let (stdout, stderr) = (Captured::default(), Captured::default());
        let problem = samples::exception("UnicodeDecodeError", "'utf-8' codec can't decode byte 0xfc");
        let clues = |checkpoint| Clues { exercise: "x", checkpoint, stdout: &stdout, stderr: &stderr };
        let told = |checkpoint| explain(&problem, clues(checkpoint)).sentences.join(" ");
        assert!(told(false).contains("encoding="));
        assert_eq!(told(true), "The bytes aren't text in the encoding used to read them.");
    }
}
