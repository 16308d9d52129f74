//! An exception that the attempt raised: what there is to go by, and who explains it.

use std::collections::BTreeMap;

use super::{
    arguments,
    forgotten::printed_for_raised,
    misreadings::{comma_before, dropped_before, is_dropped_reason},
    names,
    odd_lines::odd_line_before,
    operations,
    origins::except_with_or,
    slips, values,
    words::code,
};
use crate::engine::verdict::Problem;

/// What there is to go by.
pub(super) struct ExceptionClue<'a> {
    /// Class name, with its module when that is not `builtins`.
    pub(super) type_name: &'a str,
    /// `str(exception)`.
    pub(super) message: &'a str,
    /// Raised while the attempt or a test file was imported.
    pub(super) during_import: bool,
    /// Names close to the one that is missing.
    pub(super) suggestions: &'a [String],
    /// Attributes of the exception.
    pub(super) details: &'a BTreeMap<String, String>,
    /// Where it happened.
    pub(super) problem: &'a Problem,
}

impl<'a> ExceptionClue<'a> {
    /// An attribute of the exception; empty when it doesn't have it.
    pub(super) fn detail(&self, name: &str) -> &'a str {
        self.details.get(name).map_or("", String::as_str)
    }

    /// It was raised in the course's test, not in the learner's code.
    pub(super) fn in_test(&self) -> bool {
        self.problem.frames.is_empty()
    }

    /// The source line that was running, the learner's where there is one.
    pub(super) fn source(&self) -> &'a str {
        let frame = self.problem.frames.last().or(self.problem.test_line.as_ref());
        frame.map_or("", |frame| frame.source.as_str())
    }

    /// The class name without its module.
    pub(super) fn short_name(&self) -> &'a str {
        self.type_name.rsplit('.').next().unwrap_or(self.type_name)
    }
}

/// The sentences for an exception.
pub(super) fn exception(clue: &ExceptionClue<'_>) -> Vec<String> {
    let of_group = clue.details.get("of_group").map(|count| match count.as_str() {
        "1" => "One of the things that ran together failed, and ended the others.".to_owned(),
        count => format!("{count} things that ran together failed. This is the first of them."),
    });
    of_group.into_iter().chain(by_itself(clue)).collect()
}

fn by_itself(clue: &ExceptionClue<'_>) -> Vec<String> {
    if let Some(sentences) = slips::named(clue) {
        return sentences;
    }
    let found = match clue.type_name {
        "NameError" | "UnboundLocalError" => names::name_error(clue),
        "ImportError" | "ModuleNotFoundError" => names::import_error(clue),
        "AttributeError" => names::attribute_error(clue),
        "TypeError" => arguments::wrong_arguments(clue).or_else(|| operations::type_error(clue)),
        _ => values::other(clue),
    };
    let function = clue.problem.excerpt.as_ref().filter(|_| !clue.in_test());
    // A line that Python could not carry out says enough itself.
    let is_of_line = ["NameError", "TypeError", "AttributeError", "ImportError"].contains(&clue.type_name);
    if let Some(wanted) = clue.details.get("wanted").filter(|wanted| !is_of_line && *wanted != clue.type_name) {
        let fact = format!("The test expects {} here.", code(wanted));
        if let Some(printed) = printed_for_raised(function, wanted) {
            return vec![fact, printed];
        }
        return std::iter::once(fact).chain(found.unwrap_or_else(|| fallback(clue))).collect();
    }
    let mut found = found.unwrap_or_else(|| fallback(clue));
    let dropped = dropped_before(clue.problem);
    if is_dropped_reason(clue.problem) {
        // What else may help is what was tried there.
        found.truncate(1);
    }
    let odd =
        except_with_or(clue).or(dropped).or_else(|| comma_before(clue.problem)).or_else(|| odd_line_before(function));
    found.into_iter().chain(odd).collect()
}

fn fallback(clue: &ExceptionClue<'_>) -> Vec<String> {
    let name = clue.short_name();
    if clue.in_test() {
        return vec![format!("The test could not go on with what your code gave it: Python raised `{name}`.")];
    }
    let function =
        clue.problem.frames.last().map(|frame| frame.function.as_str()).filter(|name| !name.starts_with('<'));
    if clue.source().trim_start().starts_with("raise ") && clue.problem.test_line.is_some() {
        let who = function.map_or_else(|| "Your code".to_owned(), |function| format!("`{function}`"));
        if let [.., caller, last] = &clue.problem.frames[..]
            && caller.function != last.function
        {
            let named = clue.problem.frames.iter().rev().skip(1).find(|frame| !frame.function.starts_with('<'));
            let caller_name = named.map_or_else(String::new, |frame| format!(", in `{}`", frame.function));
            return vec![format!(
                "Line {}{caller_name}, calls {who}, which raises `{name}` itself. Nothing there catches it, and the test doesn't expect it.",
                caller.line
            )];
        }
        return vec![format!("{who} raises `{name}` itself here, but the test doesn't expect that.")];
    }
    let place = function.map_or_else(String::new, |function| format!(" in `{function}`"));
    vec![format!("Python stopped{place} with `{name}`, and nothing in your code catches it.")]
}
