//! Where a value comes from that an operation could not use: facts of the harness (`origins.py`) in words.

use super::{
    exception::ExceptionClue,
    forgotten::changer,
    words::{all_of, code},
};

/// Why an operand is `None`; the general sentence where nobody knows.
pub(super) fn of_none(clue: &ExceptionClue<'_>) -> String {
    known_none(clue).unwrap_or_else(|| {
        "`None` often comes from a function without `return`, or from a method that changes a list in place, \
         such as `sort` or `append`."
            .to_owned()
    })
}

/// Why an operand is `None`, where the file tells.
pub(super) fn known_none(clue: &ExceptionClue<'_>) -> Option<String> {
    let operand = clue.details.get("none")?;
    let (shown, line) = (code(operand), clue.detail("none_line"));
    let function = clue.detail("none_function");
    let prints = if clue.detail("none_prints").is_empty() {
        ""
    } else {
        " It prints something; `return` is what gives a value to the line that calls it."
    };
    let since = if line.is_empty() { String::new() } else { format!("{shown} is `None` since line {line}: ") };
    Some(match clue.detail("none_kind") {
        "written" => {
            let targets = clue.detail("none_code").split(" = ").next().unwrap_or_default();
            let name = if targets.contains(',') || targets.is_empty() { operand.as_str() } else { targets };
            format!("{shown} is still `None` here, as line {line} has made it. `if {name} is None:` asks for that.")
        }
        "parameter" => format!("{shown} is `None` here, because that is what the function was called with."),
        "item" => format!(
            "{shown} is `None` here: it is one of the items of {} in line {line}.",
            code(clue.detail("none_code"))
        ),
        "no-return" => format!("{since}`{function}` has no `return` with a value, so it gives `None`.{prints}"),
        "some-return" => {
            format!(
                "{since}`{function}` gives `None` where it ends without a `return`. Does every path through it have one?"
            )
        }
        "call" => format!("{since}{}.", call_of_none(clue.detail("none_call"))?),
        _ => return None,
    })
}

/// What in Python gives `None`.
fn call_of_none(call: &str) -> Option<String> {
    if let Some(changes) = changer(call) {
        return Some(changes.why);
    }
    let method = call.split('(').next()?.rsplit_once('.').map_or(call.split('(').next()?, |(_, method)| method);
    Some(match method {
        "get" => "`get` gives `None` for a key that isn't there; a second argument says what it gives then".to_owned(),
        "search" | "match" | "fullmatch" => format!("`{method}` gives `None` when it finds nothing"),
        _ if call.len() < 60 => format!("{} has given `None`", code(call)),
        _ => return None,
    })
}

/// Which line has made a divisor 0.
pub(super) fn of_zero(clue: &ExceptionClue<'_>) -> Option<String> {
    let (name, line) = (code(clue.details.get("zero")?), clue.detail("zero_line"));
    if let Some(grows) = clue.details.get("zero_grows") {
        return Some(format!(
            "{name} begins with 0 on line {line}. Only line {grows} changes that: does it always run before, and what should come out if it doesn't?"
        ));
    }
    let written = clue.detail("zero_code");
    let cut = if written.contains("//") { " `//` leaves out what comes after the point." } else { "" };
    Some(format!("{name} is 0 because of line {line}, {}.{cut}", code(written)))
}

/// Why a name has no value, though there is a line that gives it one.
pub(super) fn without_value(clue: &ExceptionClue<'_>) -> Option<Vec<String>> {
    let name = clue.details.get("unbound")?;
    let (line, block) = (clue.detail("unbound_line"), clue.detail("unbound_in"));
    let outside = clue.details.get("outside").map(|line| {
        format!(
            "The `{name}` of line {line} is another one: what gets a value anywhere in a function belongs to that function. \
             Let the function have it as a parameter."
        )
    });
    let lines: Vec<&str> = clue.detail("unbound_lines").split(", ").collect();
    let gives = format!("Line {line} gives it one, but");
    let (why, advice) = match clue.detail("unbound_block") {
        "itself" => (format!("This line changes `{name}`, and there is nothing yet to change."), None),
        "later" => {
            (format!("It gets its value on line {line} only, and Python runs the lines from top to bottom."), None)
        }
        "later-def" => (format!("It is made on line {line} only, and Python runs the lines from top to bottom."), None),
        "as" => {
            return Some(vec![format!(
                "`{name}` has no value any more: a name after `as` is known only inside its `except`, here that of line {line}."
            )]);
        }
        "try" => (
            format!("{gives} an error came first: Python left the `try` of line {block} before that."),
            Some(format!(
                "What should `{name}` be then? Give it a value before the `try` or in the `except`, or don't go on after it."
            )),
        ),
        "for" | "while" | "loop-name" => {
            let word = if clue.detail("unbound_block") == "while" { "while" } else { "for" };
            (
                format!("{gives} it belongs to the `{word}` of line {block}, and that loop has had no round."),
                Some(format!(
                    "Give `{name}` a value before the loop, for the case that there is nothing to go through."
                )),
            )
        }
        "if" => (
            format!("{gives} only if the condition of line {block} holds, and it didn't."),
            Some("It needs a value in every case: before the `if`, or in an `else`.".to_owned()),
        ),
        "if-else" => (
            format!("{gives} only if the condition of line {block} doesn't hold, and it did."),
            Some("It needs a value in every case: before the `if`, or in both branches.".to_owned()),
        ),
        "except" => (format!("{gives} only after an error: it belongs to the `except` of line {block}."), None),
        _ => (format!("{gives} Python hasn't come there: it belongs to the block of line {block}."), None),
    };
    // Of several, none has run: the last one alone would not be the reason.
    let why = match lines.as_slice() {
        [first @ .., last] if !first.is_empty() => {
            format!("Lines {} and {last} give it one, and none of them has been reached.", first.join(", "))
        }
        _ => why,
    };
    let fact = format!("`{name}` has no value here yet. {why}");
    Some(std::iter::once(fact).chain(outside).chain(advice).collect())
}

/// `except KeyError or ValueError:`
pub(super) fn except_with_or(clue: &ExceptionClue<'_>) -> Option<String> {
    let written = clue.details.get("except_or")?;
    let names: Vec<&str> = clue.detail("except_names").split(", ").collect();
    let word = if written.contains(" or ") { "or" } else { "and" };
    Some(format!(
        "The `except` on line {} catches only `{}`: `{word}` gives one of its sides. For {} write `except ({}):`.",
        clue.detail("except_line"),
        clue.detail("except_kept"),
        if names.len() == 2 { "both".to_owned() } else { all_of(&names) },
        names.join(", "),
    ))
}
