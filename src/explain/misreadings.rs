//! What in the learner's code does not mean what it looks like, found by the harness (`misreadings.py`): which of it may explain what
//! came out, and how it is told.

use super::words::code;
use crate::engine::verdict::{PathStep, Problem, Value, What};

/// A sentence about the first thing in the function that doesn't mean what it looks like, and may explain what came out.
pub(super) fn in_function(problem: &Problem) -> Option<String> {
    problem.slips.iter().find_map(|slip| {
        let (line, written) = (slip.line, code(&slip.code));
        Some(match slip.name.as_str() {
            "minus-zero" => format!(
                "Line {line}: for 0 this is {}, and -0 is 0, so it takes everything from the beginning.",
                code(&with_zero(&slip.code))
            ),
            "boundary" if !gives_none(problem) => boundary(line, &slip.code)?,
            "one-item" if takes_one_for_many(problem) => format!(
                "Line {line}: {written} takes one item. A part of it needs a colon: `[1:]` is everything from there on, `[:1]` everything before."
            ),
            "slice-from-one" if begins_too_late(problem) => {
                format!("Line {line}: indexes count from 0, so {written} leaves the first one out.")
            }
            "division" if has_decimals_too_many(problem) => {
                format!("Line {line}: {written} gives a decimal number. `//` divides and gives a whole one.")
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
                "Line {line}: {written} is always true, because a value after `or` counts by itself. Write the comparison twice, `x == 6 or x == 7`, or ask with `in`."
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
        What::Comparison { actual, expected, .. } if actual.type_name == "float" && expected.type_name == "int" => {
            let numbers = actual.repr.parse::<f64>().ok().zip(expected.repr.parse::<f64>().ok());
            numbers.is_some_and(|(mine, wanted)| mine > wanted && mine - wanted < 1.0)
        }
        What::Comparison { actual, expected, .. } => match (&actual.text, &expected.text) {
            (Some(mine), Some(wanted)) => decimals_too_many(mine, wanted),
            _ => false,
        },
        What::Output { actual, expected, .. } => decimals_too_many(actual, expected),
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
