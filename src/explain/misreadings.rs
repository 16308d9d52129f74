//! What in the learner's code does not mean what it looks like, found by the harness (`misreadings.py`): which of it may explain what
//! came out, and how it is told.

use super::words::{code, is_name};
use crate::engine::{
    verdict::{PathStep, Problem, Value, What},
    vocabulary::CommandFault,
};

/// A sentence about the first thing in the function that doesn't mean what it looks like, and may explain what came out.
pub(super) fn in_function(problem: &Problem) -> Option<String> {
    problem.slips.iter().find_map(|slip| {
        let (line, written) = (slip.line, code(&slip.code));
        Some(match slip.name.as_str() {
            "minus-zero" => format!(
                "Line {line}: for 0 this is {}, and -0 is 0, so it takes everything from the beginning.",
                code(&with_zero(&slip.code))
            ),
            "not-awaited" => format!("Line {line}: without `await`, {written} only makes a coroutine, and nothing in it runs."),
            "dropped" if !gives_none(problem) => dropped(line, &slip.code),
            "hands-back" if gives_none(problem) => {
                let name = slip.code.rsplit(' ').next().unwrap_or_default();
                format!("Line {line}, {written}, hands back what the function was called with, and for `{name}` that is `None`.")
            }
            "hands-back-by-and" if gives_none(problem) => format!(
                "Line {line}: `and` gives its left side when that counts as false, and here that is {written}, which is `None`."
            ),
            "hands-back-by-or" if gives_none(problem) => format!(
                "Line {line}: `or` gives its right side when the left one counts as false, and here that is {written}, which is `None`."
            ),
            "tuple" if gives_tuple(problem) => format!(
                "Line {line}: the commas after `return` make a tuple of it. One text is made with an f-string, or with `+` between the parts."
            ),
            "decimal-comma" => decimal_comma(line, &slip.code),
            "no-f" if has_few_digits(problem) => format!(
                "Line {line}: without an `f` at its end, {written} counts all digits of the number, not those after the point: {}.",
                code(&slip.code.replace('}', "f}"))
            ),
            "text-is-true" => format!(
                "Line {line}: {written} never holds, because a text is not `True`. Compare it with the text that is meant, such as `\"yes\"`."
            ),
            "any-text" => format!(
                "Line {line}: {written} is a text, and each text but the empty one counts as true, `\"no\"` as well. Compare it with the text that is meant."
            ),
            "boundary" if !gives_none(problem) => boundary(line, &slip.code)?,
            "boundary-of-raise" if matches!(problem.what, What::NotRaised { .. }) => boundary(line, &slip.code)?,
            "one-item" if takes_one_for_many(problem) => format!(
                "Line {line}: {written} takes one item. A part of it needs a colon: `[1:]` is everything from there on, `[:1]` everything before."
            ),
            "slice-from-one" if begins_too_late(problem) => {
                format!("Line {line}: indexes count from 0, so {written} leaves the first one out.")
            }
            "division" if has_decimals_too_many(problem) => {
                format!("Line {line}: {written} gives a decimal number. `//` cuts off what comes after the point, and `round(…)` rounds it.")
            }
            "printed" => "This text should go to standard error: `print(…, file=sys.stderr)`.".to_owned(),
            "written" => "This text should go to standard output: `print(…)` without `file=`.".to_owned(),
            "branch-not-switched" => format!(
                "Line {line}: {written} makes the branch and stays on the old one. `git switch {}` goes to the new one.",
                slip.code.rsplit(' ').next().unwrap_or_default()
            ),
            "adds-everything" if has_item_too_many(problem) => {
                format!("Line {line}: {written} adds everything in the folder. To choose, write the names of the files.")
            }
            "or-value" => format!(
                "Line {line}: {written} is always true, because a value after `or` counts by itself. Write the comparison twice, {}, or ask with `in`.",
                code(&twice(&slip.code).unwrap_or_else(|| "x == 6 or x == 7".to_owned()))
            ),
            "plus-sign" => format!("Line {line}: {written} gives the name a new value with a plus sign before it. To add, write `+=`."),
            "power" => format!("Line {line}: {written} is not “to the power of”. Python writes `**` for that."),
            "field-without-type" => format!(
                "Line {line}: in a dataclass a field needs a type, or it is no field: write `{}: str` (or the type that fits).", slip.code
            ),
            _ => return None,
        })
    })
}

/// What the lines before an exception have dropped, which the marked line might need.
pub(super) fn dropped_before(problem: &Problem) -> Option<String> {
    let slip = problem.slips.iter().find(|slip| slip.name == "dropped")?;
    Some(dropped(slip.line, &slip.code))
}

/// `1,25` in a line before an exception that says something about a tuple.
pub(super) fn comma_before(problem: &Problem) -> Option<String> {
    let What::Exception { message, .. } = &problem.what else { return None };
    let slip = problem.slips.iter().find(|slip| slip.name == "decimal-comma" && message.contains("tuple"))?;
    Some(decimal_comma(slip.line, &slip.code))
}

fn decimal_comma(line: u32, written: &str) -> String {
    format!(
        "Line {line}: {} is two numbers. The decimal point is a point, not a comma: {}.",
        code(written),
        code(&written.replace(',', "."))
    )
}

/// Whether the line that an exception comes from uses the value whose new form was dropped before: then that is the reason.
pub(super) fn is_dropped_reason(problem: &Problem) -> bool {
    let source = problem.frames.last().map_or("", |frame| frame.source.as_str());
    let name = problem.slips.iter().find(|slip| slip.name == "dropped").and_then(|slip| kept_name(&slip.code));
    name.is_some_and(|name| source.split(|c: char| !c.is_alphanumeric() && c != '_').any(|word| word == name))
}

/// The name whose value a call gives in a new form: of `int(people)` and of `people.strip()`.
fn kept_name(call: &str) -> Option<&str> {
    let (function, arguments) = call.split_once('(')?;
    let name = match function.rsplit_once('.') {
        Some((object, _)) => object,
        None => arguments.split([',', ')']).next()?.trim(),
    };
    is_name(name).then_some(name)
}

/// `int(people)` as a line of its own.
fn dropped(line: u32, call: &str) -> String {
    let shown = code(call);
    let function = call.split('(').next().unwrap_or_default();
    match kept_name(call) {
        Some(name) if function.contains('.') => format!(
            "Line {line} drops its result: a text never changes, {shown} gives a new one. Keep it: `{name} = {function}(…)`."
        ),
        Some(name) if !["len", "sum", "min", "max"].contains(&function) => format!(
            "Line {line} drops its result: {shown} gives a new value and leaves `{name}` as it is. Keep it: {}.",
            code(&format!("{name} = {call}"))
        ),
        _ => format!(
            "Line {line} works out {shown} and drops the result. Give it a name, or use it in the line that needs it."
        ),
    }
}

/// `way == "a" or way == "b"` for `way == "a" or "b"`.
fn twice(question: &str) -> Option<String> {
    let left = question.split(" == ").next().filter(|left| is_name(left))?;
    Some(
        question
            .split(" or ")
            .map(|part| if part.contains("==") { part.to_owned() } else { format!("{left} == {part}") })
            .collect::<Vec<_>>()
            .join(" or "),
    )
}

/// `code[-count:]` as it is for 0: `code[-0:]`.
fn with_zero(slice: &str) -> String {
    match slice.rsplit_once("[-") {
        Some((value, _)) => format!("{value}[-0:]"),
        None => slice.to_owned(),
    }
}

/// `value < 50` for exactly 50.
fn boundary(line: u32, comparison: &str) -> Option<String> {
    let (left, right) = comparison.split_once(' ')?;
    let (sign, number) = right.split_once(' ')?;
    let (holds, other) = match sign {
        "<" => ("false", "<="),
        ">" => ("false", ">="),
        "<=" => ("true", "<"),
        ">=" => ("true", ">"),
        _ => return None,
    };
    let shown = code(&format!("{left} {sign} {number}"));
    Some(format!("Line {line}: for exactly {number}, {shown} is {holds}. Should it be `{other}`?"))
}

fn gives_none(problem: &Problem) -> bool {
    matches!(&problem.what, What::Comparison { actual, .. } if actual.type_name == "NoneType")
}

fn gives_tuple(problem: &Problem) -> bool {
    matches!(&problem.what, What::Comparison { actual, expected, .. } if actual.type_name == "tuple" && expected.type_name == "str")
}

/// A number is written with too few digits, or with a power of ten.
fn has_few_digits(problem: &Problem) -> bool {
    match &problem.what {
        What::Comparison { actual, expected, .. } => actual.text.is_some() && expected.text.is_some(),
        What::Output { .. } => true,
        What::Command { fault } => matches!(fault, CommandFault::Output { .. } | CommandFault::Lacks { .. }),
        _ => false,
    }
}

/// One item came where several are wanted, and it is one of them.
fn takes_one_for_many(problem: &Problem) -> bool {
    let What::Comparison { actual, expected, .. } = &problem.what else { return false };
    let is_many = |value: &Value| ["list", "tuple"].contains(&value.type_name.as_str());
    match (&actual.text, &expected.text) {
        (Some(mine), Some(wanted)) => {
            mine.chars().count() == 1 && wanted.chars().count() > 1 && wanted.contains(mine.as_str())
        }
        _ => is_many(expected) && !is_many(actual) && expected.repr.contains(&actual.repr),
    }
}

/// Only the beginning is missing.
fn begins_too_late(problem: &Problem) -> bool {
    let What::Comparison { actual, expected, differences, .. } = &problem.what else { return false };
    match (&actual.text, &expected.text) {
        (Some(mine), Some(wanted)) => mine.len() < wanted.len() && wanted.ends_with(mine.as_str()),
        _ => {
            matches!(differences.listed.first(), Some(first) if first.actual.is_none() && first.path == [PathStep::Index(0)])
        }
    }
}

/// A number has decimal places where a whole one is wanted.
fn has_decimals_too_many(problem: &Problem) -> bool {
    match &problem.what {
        // Where a number may be a little off, decimal places are not the matter.
        What::Comparison { tolerance: Some(_), .. } => false,
        What::Comparison { actual, expected, .. } if actual.type_name == "float" && expected.type_name == "int" => {
            let numbers = actual.repr.parse::<f64>().ok().zip(expected.repr.parse::<f64>().ok());
            numbers.is_some_and(|(mine, wanted)| mine > wanted && mine - wanted < 1.0)
        }
        What::Comparison { actual, expected, .. } => match (&actual.text, &expected.text) {
            (Some(mine), Some(wanted)) => decimals_too_many(mine, wanted),
            _ => false,
        },
        What::Output { actual, expected, .. }
        | What::Command { fault: CommandFault::Output { actual, expected, .. } } => decimals_too_many(actual, expected),
        _ => false,
    }
}

/// The first words that differ are the same but for a point with digits: `4.0` for `4`, `7.05.05` for `7.05`.
fn decimals_too_many(actual: &str, expected: &str) -> bool {
    let pair = actual.split_whitespace().zip(expected.split_whitespace()).find(|(mine, wanted)| mine != wanted);
    let Some((mine, wanted)) = pair else { return false };
    mine.match_indices('.').any(|(at, _)| {
        let digits = mine[at + 1..].chars().take_while(char::is_ascii_digit).count();
        digits > 0 && format!("{}{}", &mine[..at], &mine[at + 1 + digits..]) == wanted
    })
}

/// A list has an item that should not be there.
fn has_item_too_many(problem: &Problem) -> bool {
    matches!(&problem.what, What::Comparison { differences, .. } if differences.listed.iter().any(|it| it.expected.is_none()))
}
