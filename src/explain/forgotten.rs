//! Why a function gives `None`, as far as its source tells.

use super::{
    odd_lines::odd_line,
    python_source::docstring,
    words::{code, is_name},
};
use crate::engine::verdict::Excerpt;

/// Methods that change their object and give nothing back.
const CHANGERS: [&str; 10] =
    ["append", "extend", "insert", "remove", "sort", "reverse", "clear", "update", "add", "discard"];

/// A sentence about the function that gave `None` where something else was wanted.
pub(super) fn why_none(function: Option<&Excerpt>) -> String {
    function
        .and_then(from_source)
        .or_else(|| odd_line(function))
        .or_else(|| function.and_then(empty_return))
        .or_else(|| function.and_then(always_returns))
        .unwrap_or_else(|| {
            "A function gives `None` when it ends without `return`. Does every path through yours have one?".into()
        })
}

/// A function whose last line is a `return` of its own: there is no way past it.
fn always_returns(function: &Excerpt) -> Option<String> {
    let body = docstring(&function.lines).end.max(1);
    let indent = |line: &str| line.len() - line.trim_start().len();
    let lines = || function.lines.iter().skip(body).filter(|line| !without_comment(line).trim().is_empty());
    let (first, last) = (lines().next()?, lines().next_back()?);
    let ends =
        indent(last) == indent(first) && returned(without_comment(last).trim()).is_some_and(|value| !value.is_empty());
    ends.then(|| "It ends with a `return`, so one of its `return`s hands back a value that is `None`. Which one, and where does that come from?".into())
}

/// A line that says itself that it gives nothing, where others give something.
fn empty_return(function: &Excerpt) -> Option<String> {
    let doc = docstring(&function.lines);
    let is_empty =
        |line: &str| returned(without_comment(line).trim()).is_some_and(|value| value.is_empty() || value == "None");
    let mut found = function.lines.iter().enumerate().filter(|(index, line)| !doc.contains(index) && is_empty(line));
    let (first, line) = found.next()?;
    let number = function.first_line + u32::try_from(first).unwrap_or(0);
    let statement = without_comment(line).trim();
    let statement = statement.find("return").map_or(statement, |at| &statement[at..]);
    let line = match found.count() {
        0 => format!("Line {number}, {}, gives `None`.", code(statement)),
        more => format!("Line {number}, {}, gives `None`, and {more} more like it.", code(statement)),
    };
    Some(format!("{line} So does a function that ends without any `return`. Which of them was it?"))
}

fn from_source(function: &Excerpt) -> Option<String> {
    let doc = docstring(&function.lines);
    let lines = function.lines.iter().enumerate().filter(|(index, _)| !doc.contains(index));
    let lines: Vec<&str> =
        lines.map(|(_, line)| without_comment(line).trim()).filter(|line| !line.is_empty()).collect();
    let name = lines.first()?.split("def ").nth(1)?.split('(').next()?.trim();
    let is_simple = lines.iter().filter(|line| line.contains("def ")).count() == 1
        && !lines.iter().any(|line| line.starts_with("class ") || line.contains("yield") || line.contains("lambda"));
    if !is_simple {
        return None;
    }
    let returned: Vec<&str> = lines.iter().filter_map(|line| returned(line)).collect();
    if returned.is_empty() {
        return Some(format!("There is no `return` in {}, so it gives `None`.", code(name)));
    }
    if let Some(call) = returned.iter().find_map(|value| changer(value)) {
        return Some(format!(
            "`return` hands back what {} gives, and that is `None`: {}.",
            code(&call.shown),
            call.why
        ));
    }
    if let Some(value) = lines.last().filter(|last| lines.len() > 1 && is_bare_value(last)) {
        return Some(format!(
            "The last line, {}, names a value and does nothing with it: is `return` missing in front of it?",
            code(value)
        ));
    }
    let stored = lines.iter().find_map(|line| {
        let (name, value) = line.split_once('=')?;
        let name = name.trim();
        (is_name(name) && returned.contains(&name)).then(|| changer(value.trim()).map(|call| (name, call)))?
    });
    if let Some((name, call)) = stored {
        return Some(format!("{} is `None` after {}: {}.", code(name), code(&call.shown), call.why));
    }
    match returned.as_slice() {
        values if values.iter().all(|value| value.is_empty() || *value == "None") => {
            let next = lines.windows(2).find(|pair| pair[0] == "return" && is_expression(pair[1])).map(|pair| pair[1]);
            Some(match next {
                Some(value) => {
                    format!("A `return` alone on its line gives `None`. The value has to be on the same line: {}.", code(&format!("return {value}")))
                }
                None => "A `return` without a value gives `None`.".into(),
            })
        }
        [value] if is_name(value) && inner_return(function).is_some() => inner_return(function).map(|line| {
            format!("The only `return`, in line {line}, belongs to a block, so not every path comes to it. Should it begin further left?")
        }),
        [value] if is_name(value) => {
            Some(format!("`return {value}` gives `None`. Which value should {} have by then?", code(value)))
        }
        _ => None,
    }
}

/// A function that prints a message and goes on where it should raise an exception.
pub(super) fn printed_for_raised(function: Option<&Excerpt>, expected: &str) -> Option<String> {
    let function = function?;
    let doc = docstring(&function.lines);
    let lines = || {
        let lines = function.lines.iter().enumerate().filter(|(index, _)| !doc.contains(index));
        lines.map(|(index, line)| (index, without_comment(line)))
    };
    if expected.contains(' ') || lines().any(|(_, line)| line.trim_start().starts_with("raise")) {
        return None;
    }
    let head = |line: &str| line.trim_start().starts_with("if ") && line.trim_end().ends_with(':');
    let mut before = "";
    for (index, line) in lines() {
        if line.trim_start().starts_with("print(") && head(before) {
            let number = function.first_line + u32::try_from(index).unwrap_or(0);
            return Some(format!(
                "Line {number} prints a message, and the function goes on after it. `raise {expected}(…)` is what ends it."
            ));
        }
        before = line;
    }
    None
}

/// The line of the only `return` when it begins further right than the function's own lines.
fn inner_return(function: &Excerpt) -> Option<u32> {
    let indent = |line: &str| line.len() - line.trim_start().len();
    let body = docstring(&function.lines).end.max(1);
    let level = function.lines.get(body..)?.iter().find(|line| !line.trim().is_empty()).map(|line| indent(line))?;
    let at = function.lines.iter().rposition(|line| line.trim_start().starts_with("return"))?;
    (indent(&function.lines[at]) > level).then(|| function.first_line + u32::try_from(at).unwrap_or(0))
}

/// What comes after `return`, also after the colon of an `if` on the same line.
fn returned(line: &str) -> Option<&str> {
    let statement = line.strip_prefix("return").or_else(|| line.split_once(": return").map(|(_, rest)| rest))?;
    let value = statement.trim();
    (statement.is_empty() || statement.starts_with([' ', '('])).then_some(value)
}

/// Whether a line only works something out.
fn is_expression(line: &str) -> bool {
    let first = line.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default();
    let begins_statement =
        crate::course::rules::naming::KEYWORDS.contains(&first) && !["not", "None", "True", "False"].contains(&first);
    !begins_statement && !line.ends_with(':') && !line.contains(" = ") && !line.contains("= ") && first != "print"
}

/// Whether a line is nothing but a name, a number or a text.
fn is_bare_value(line: &str) -> bool {
    const STATEMENTS: [&str; 4] = ["pass", "break", "continue", "return"];
    let is_text = line.trim_start_matches(['f', 'r', 'b']).starts_with(['"', '\'']);
    (is_name(line) && !STATEMENTS.contains(&line)) || line.parse::<f64>().is_ok() || is_text
}

/// A line up to its comment, as far as that can be told without reading texts.
pub(super) fn without_comment(line: &str) -> &str {
    let comment = line.find('#').filter(|at| !line[..*at].contains(['"', '\'']));
    comment.map_or(line, |at| &line[..at])
}

pub(super) struct Call {
    shown: String,
    /// Why it gives nothing, as half a sentence.
    pub(super) why: String,
}

/// A call that changes something, or prints, and gives nothing back.
pub(super) fn changer(value: &str) -> Option<Call> {
    let (function, _) = value.split_once('(')?;
    if !value.ends_with(')') {
        return None;
    }
    if function == "print" {
        return Some(Call { shown: "print(…)".into(), why: "`print` shows a value and gives nothing back".into() });
    }
    if let Some((object, method)) = value.strip_suffix("()").and_then(|call| call.rsplit_once('.'))
        && object.starts_with("sorted(")
        && ["sort", "reverse"].contains(&method)
    {
        let shown = format!("sorted(…).{method}()");
        return Some(Call { shown, why: format!("`{method}` changes a list itself and gives nothing back") });
    }
    let (object, method) = function.rsplit_once('.')?;
    (CHANGERS.contains(&method) && (object == "[]" || object.split('.').all(is_name))).then(|| Call {
        shown: format!("{function}(…)"),
        why: format!("`{method}` changes `{object}` itself and gives nothing back"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(source: &str) -> String {
        let lines = source.lines().map(str::to_owned).collect();
        why_none(Some(&Excerpt { file: "x.py".into(), first_line: 1, lines, mark: None }))
    }

    const GENERAL: &str = "A function gives `None` when it ends without `return`.";

    #[test]
    fn no_return_at_all() {
        assert_eq!(said("def last(text):\n    text[-1]"), "There is no `return` in `last`, so it gives `None`.");
        assert_eq!(
            said(
                "def last(text):\n    \"\"\"Text.\n\n    return the last one\n    \"\"\"\n    # return text\n    text[-1]"
            ),
            "There is no `return` in `last`, so it gives `None`."
        );
    }

    #[test]
    fn methods_that_give_nothing_back() {
        assert_eq!(
            said("def add(songs, song):\n    return songs.append(song)"),
            "`return` hands back what `songs.append(…)` gives, and that is `None`: `append` changes `songs` itself and gives nothing back."
        );
        assert_eq!(
            said("def ranking(scores):\n    scores = scores.sort(reverse=True)\n    return scores"),
            "`scores` is `None` after `scores.sort(…)`: `sort` changes `scores` itself and gives nothing back."
        );
        assert!(said("def f(x):\n    return print(x)").contains("`print` shows a value and gives nothing back"));
    }

    #[test]
    fn a_name_that_is_returned() {
        assert_eq!(
            said("def first(names):\n    found = None\n    return found"),
            "`return found` gives `None`. Which value should `found` have by then?"
        );
        assert_eq!(
            said("def f():\n    if x:\n        return\n    return None"),
            "A `return` without a value gives `None`."
        );
    }

    #[test]
    fn a_return_in_a_block() {
        assert_eq!(
            said("def f(x):\n    if x:\n        litres = 3\n    else:\n        litres = 0\n        return litres"),
            "The only `return`, in line 6, belongs to a block, so not every path comes to it. Should it begin further left?"
        );
    }

    #[test]
    fn a_value_on_the_last_line_that_goes_nowhere() {
        let wanted = "is `return` missing in front of it?";
        for last in ["fee", "6", "'no'"] {
            let found = said(&format!("def f(x):\n    if x:\n        return 1\n    {last}"));
            assert!(found.contains(wanted) && found.contains(last), "{found}");
        }
        assert!(!said("def f(x):\n    if x:\n        return 1\n    pass").contains(wanted));
    }

    #[test]
    fn what_is_not_simple_gets_the_general_sentence() {
        for source in [
            "def f(x):\n    if x:\n        return 1",
            "def f(x):\n    def g():\n        return 3\n    g()",
            "def f(x):\n    yield x",
            "not a function",
            "",
        ] {
            assert!(said(source).starts_with(GENERAL), "{source}: {}", said(source));
        }
        assert!(why_none(None).starts_with(GENERAL));
    }
}
