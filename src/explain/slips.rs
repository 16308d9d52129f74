//! Slips that the harness has found where an exception was raised: facts that Python's message does not have.

use super::{
    exception::ExceptionClue,
    words::{a_value, code},
};
use crate::engine::verdict::Problem;

/// The sentences for a slip that is certain, before anybody looks at the exception itself.
pub(super) fn named(clue: &ExceptionClue<'_>) -> Option<Vec<String>> {
    breakpoint(clue)
        .or_else(|| hidden(clue))
        .or_else(|| field_without_type(clue))
        .or_else(|| keys_only(clue))
        .or_else(|| inside_a_library(clue))
}

/// A sentence about the first thing in the function that doesn't mean what it looks like. Each is true whatever the test is about.
pub(super) fn in_function(problem: &Problem) -> Option<String> {
    problem.slips.iter().find_map(|slip| {
        let (line, written) = (slip.line, code(&slip.code));
        Some(match slip.name.as_str() {
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

/// A debugger waits for somebody who types.
fn breakpoint(clue: &ExceptionClue<'_>) -> Option<Vec<String>> {
    let call = clue.details.get("breakpoint")?;
    let frame = clue.problem.frames.last()?;
    Some(vec![
        format!("There is a {} on line {}, and a check can't stop there: nobody could type.", code(call), frame.line),
        format!("Take it out, or run the file yourself: `python {}`.", frame.file.display()),
    ])
}

/// `list = []`, and then `list("abc")`.
fn hidden(clue: &ExceptionClue<'_>) -> Option<Vec<String>> {
    let (name, line) = (clue.details.get("variable")?, clue.detail("variable_line"));
    let lost = match clue.detail("hides") {
        "built-in" => format!("Python's own `{name}`"),
        "function" => format!("your function `{name}`"),
        "module" => format!("the module `{name}`"),
        _ => return None,
    };
    Some(vec![
        format!("`{name}` is a variable of yours here: it gets its value on line {line}. So {lost} can't be reached."),
        "Give the variable another name.".into(),
    ])
}

/// `status = ""` in a dataclass, where `status: str = ""` makes a field.
fn field_without_type(clue: &ExceptionClue<'_>) -> Option<Vec<String>> {
    let field = clue.details.get("field")?;
    Some(vec![format!(
        "In a dataclass a field needs a type, or it is no field: write `{field}: str` (or the type that fits) on line {}.",
        clue.detail("field_line")
    )])
}

/// `for name, price in prices`, where `prices` is a dictionary.
fn keys_only(clue: &ExceptionClue<'_>) -> Option<Vec<String>> {
    let (name, names) = (clue.details.get("loops_over")?, clue.detail("loop_names"));
    Some(vec![
        format!("{} is a dictionary, and a loop over a dictionary gives its keys only.", code(name)),
        format!("For the keys with their values, write `for {names} in {name}.items():`."),
    ])
}

/// The learner's call led into a module of Python's, which could not use what it was given. What is usually said of such an
/// exception is about the line where it was raised, and that line is not the learner's.
fn inside_a_library(clue: &ExceptionClue<'_>) -> Option<Vec<String>> {
    let module = clue.details.get("inside")?;
    // Of a class, or of arguments, the module speaks to whoever wrote the line.
    let about_values = [
        "is not callable",
        "is not subscriptable",
        "is not iterable",
        "unsupported operand type",
        "has no len()",
        "indices must be",
        "not supported between instances",
    ];
    let given = match clue.type_name {
        "TypeError" if !about_values.iter().any(|part| clue.message.contains(part)) => return None,
        "TypeError" | "IndexError" => String::new(),
        "AttributeError" if clue.detail("obj_type") == "NoneType" => String::new(),
        "AttributeError" => {
            format!(", where {} doesn't fit", a_value(clue.detail("obj_type")))
        }
        _ => return None,
    };
    Some(vec![
        format!("This went wrong inside Python's module `{module}`, with what this line gives it{given}."),
        "Look at the arguments of the call: is each of them of the kind that it takes?".into(),
    ])
}
