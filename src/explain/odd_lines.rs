//! Lines that run and hardly do what was meant: a result that nothing keeps, a `return` that ends a loop in its first round. Looked
//! for in the function that gave a wrong value; its source has been compiled, so a line that looks like a statement is one.

use super::{
    forgotten::{changer, without_comment},
    python_source::docstring,
    words::{code, is_name},
};
use crate::engine::verdict::Excerpt;

/// Methods that answer a question.
const QUESTIONS: [&str; 15] = [
    "endswith",
    "exists",
    "is_dir",
    "is_file",
    "isalnum",
    "isalpha",
    "isdecimal",
    "isdigit",
    "isidentifier",
    "islower",
    "isnumeric",
    "isspace",
    "istitle",
    "isupper",
    "startswith",
];

/// A line of a function without its comment.
#[derive(Clone, Copy)]
struct Statement<'a> {
    number: u32,
    indent: usize,
    text: &'a str,
}

/// What may explain a wrong value.
pub(super) fn odd_line(function: Option<&Excerpt>) -> Option<String> {
    let lines = statements(function?);
    dropped(&lines)
        .or_else(|| stored_nothing(&lines))
        .or_else(|| not_called(&lines))
        .or_else(|| ends_loop(&lines))
        .or_else(|| never_reached(&lines))
        .or_else(|| shared_default(&lines))
}

/// What may explain an exception: something before it that had no effect.
pub(super) fn odd_line_before(function: Option<&Excerpt>) -> Option<String> {
    let function = function?;
    let lines: Vec<Statement<'_>> =
        statements(function).into_iter().take_while(|line| Some(line.number) < function.mark).collect();
    not_called(&lines)
}

/// The lines that begin a statement, those of the docstring left out.
fn statements(function: &Excerpt) -> Vec<Statement<'_>> {
    let doc = docstring(&function.lines);
    let mut depth = 0;
    let mut found = Vec::new();
    for (index, source) in function.lines.iter().enumerate() {
        if doc.contains(&index) {
            continue;
        }
        if source.contains("\"\"\"") || source.contains("'''") {
            break;
        }
        let line = without_comment(source).trim_end();
        let text = line.trim_start();
        if depth == 0 && !text.is_empty() {
            let number = function.first_line + u32::try_from(index).unwrap_or(0);
            found.push(Statement { number, indent: line.len() - text.len(), text });
        }
        depth += line.matches(['(', '[', '{']).count();
        depth = depth.saturating_sub(line.matches([')', ']', '}']).count());
        if line.ends_with('\\') {
            break;
        }
    }
    found
}

/// A result that nothing keeps.
fn dropped(lines: &[Statement<'_>]) -> Option<String> {
    lines
        .iter()
        .enumerate()
        .find_map(|(at, line)| only_worked_out(*line, lines, at + 1 == lines.len()).or_else(|| only_named(*line)))
}

/// `weeks + 1` as a line of its own.
fn only_worked_out(line: Statement<'_>, lines: &[Statement<'_>], is_last: bool) -> Option<String> {
    let mut words = line.text.split(' ');
    let (name, operator, rest) = (words.next()?, words.next()?, words.next()?);
    if !is_name(name) || line.text.ends_with([':', '(', '[', '{']) {
        return None;
    }
    let number = line.number;
    match operator {
        "==" => Some(format!(
            "Line {number} only asks whether two values are equal. To give `{name}` a value, write one `=`."
        )),
        "+" | "-" | "*" | "/" | "//" | "%" | "**" => {
            let is_kept =
                |line: &Statement<'_>| line.text.strip_prefix(name).is_some_and(|rest| rest.starts_with(" = "));
            let advice = if lines.iter().any(is_kept) && !is_last {
                format!("`{name} {operator}= {rest}` keeps it.")
            } else {
                "Is `return` missing in front of it?".to_owned()
            };
            Some(format!("Line {number} works out {} and drops the result. {advice}", code(line.text)))
        }
        _ => None,
    }
}

/// `items.sort` as a line of its own.
fn only_named(line: Statement<'_>) -> Option<String> {
    let (object, method) = line.text.rsplit_once('.')?;
    let is_path = object.split('.').all(is_name) && is_name(method);
    is_path.then(|| {
        format!("Line {} only names {}. The brackets `()` that call it are missing.", line.number, code(line.text))
    })
}

/// `cart = cart.append(item)`
fn stored_nothing(lines: &[Statement<'_>]) -> Option<String> {
    lines.iter().find_map(|line| {
        let (target, value) = line.text.split_once(" = ")?;
        let call = changer(value.trim()).filter(|_| !target.contains('('))?;
        Some(format!("{} is `None` after line {}: {}.", code(target), line.number, call.why))
    })
}

/// `if text.isdigit:`
fn not_called(lines: &[Statement<'_>]) -> Option<String> {
    lines.iter().find_map(|line| {
        let condition = ["if ", "elif ", "while "].iter().find_map(|word| line.text.strip_prefix(word))?;
        let parts = condition.trim_end_matches(':').split([' ', '(', ')']);
        let method = parts.filter(|part| part.contains('.')).find(|part| {
            part.split('.').all(is_name) && part.rsplit('.').next().is_some_and(|name| QUESTIONS.contains(&name))
        })?;
        let is_call = line.text.contains(&format!("{method}("));
        (!is_call).then(|| {
            format!(
                "Line {} doesn't call {}: its brackets are missing, and a method itself always counts as true.",
                line.number,
                code(method)
            )
        })
    })
}

/// A `return` at the level of a loop's own lines.
fn ends_loop(lines: &[Statement<'_>]) -> Option<String> {
    lines.iter().enumerate().find_map(|(at, head)| {
        let word = ["for", "while"].into_iter().find(|word| head.text.starts_with(&format!("{word} ")))?;
        if !head.text.ends_with(':') || head.text.starts_with("while True") {
            return None;
        }
        let body = || lines[at + 1..].iter().take_while(|line| line.indent > head.indent);
        let level = body().next()?.indent;
        let end = body().find(|line| line.indent == level && line.text.split(' ').next() == Some("return"))?;
        let goes_on = body().any(|line| line.text == "continue" || line.text.starts_with("yield"));
        (!goes_on && end.number > head.number + 1).then(|| {
            format!(
                "The `return` in line {} belongs to the loop, so the loop ends in its first round. \
                 To come after the loop, it has to begin below the `{word}`.",
                end.number
            )
        })
    })
}

/// A line after a `return` of its own block.
fn never_reached(lines: &[Statement<'_>]) -> Option<String> {
    lines.windows(2).find_map(|pair| {
        let [end, after] = pair else { return None };
        let is_end = end.text == "return" || end.text.starts_with("return ") || end.text.starts_with("raise ");
        let is_clause = ["else", "elif", "except", "finally", "case"].iter().any(|word| after.text.starts_with(word));
        let is_complete = end.text.matches(['(', '[', '{']).count() == end.text.matches([')', ']', '}']).count();
        (is_end && is_complete && after.indent == end.indent && !is_clause).then(|| {
            let word = end.text.split(' ').next().unwrap_or_default();
            format!("Line {} is never reached: the `{word}` above it ends the function.", after.number)
        })
    })
}

/// `def add(item, cart=[]):`
fn shared_default(lines: &[Statement<'_>]) -> Option<String> {
    let head = lines.first().filter(|line| line.text.starts_with("def "))?;
    let parameters = head.text.split_once('(')?.1.rsplit_once(')')?.0;
    parameters.split(", ").find_map(|parameter| {
        let (name, default) = parameter.split_once('=')?;
        let (name, default) = (name.split(':').next()?.trim(), default.trim());
        let is_empty = ["[]", "{}", "list()", "dict()", "set()"].contains(&default);
        let changes = [".append(", ".add(", ".update(", ".extend(", ".insert(", "[", " += "];
        let is_changed = || {
            let is_change =
                |line: &Statement<'_>| changes.iter().any(|change| line.text.contains(&format!("{name}{change}")));
            lines[1..].iter().any(is_change)
        };
        if is_empty && is_changed() {
            return Some(format!(
                "The default {} of `{name}` is made once, when Python reads the `def`, and all calls share it. \
                 Write `{name}=None`, and make a new one inside when it is `None`.",
                code(default)
            ));
        }
        let is_call = default.strip_suffix("()").is_some_and(|function| function.split('.').all(is_name));
        (is_call && !is_empty).then(|| {
            format!(
                "The default {} of `{name}` is worked out once, when Python reads the `def`, and not at each call. \
                 Write `{name}=None`, and call it inside when it is `None`.",
                code(default)
            )
        })
    })
}

#[cfg(test)]
mod tests {
    use super::{odd_line, odd_line_before};
    use crate::engine::verdict::Excerpt;

    fn excerpt(source: &str, mark: Option<u32>) -> Excerpt {
        Excerpt { file: "x.py".into(), first_line: 4, lines: source.lines().map(str::to_owned).collect(), mark }
    }

    fn said(source: &str) -> String {
        odd_line(Some(&excerpt(source, None))).unwrap_or_default()
    }

    #[test]
    fn results_that_nothing_keeps() {
        for (line, wanted) in [
            ("weeks == 3", "Line 5 only asks"),
            ("items.sort", "Line 5 only names `items.sort`."),
            ("a + b", "Line 5 works out `a + b` and drops the result. Is `return` missing"),
            ("cart = cart.append(1)", "`cart` is `None` after line 5: `append` changes `cart` itself"),
        ] {
            let found = said(&format!("def f(text):\n    {line}"));
            assert!(found.contains(wanted), "{line}: {found}");
        }
        let found = said("def f():\n    weeks = 0\n    while x:\n        weeks + 1\n    return weeks");
        assert!(found.ends_with("drops the result. `weeks += 1` keeps it."), "{found}");
    }

    #[test]
    fn lines_that_have_an_effect_are_left_alone() {
        for lines in [
            "return text.strip()",
            "path.replace(target)",
            "items.sort()",
            "x = a + b",
            "print(a + b)",
            "total += 1",
            "raise errors.Full",
            "f(\n        a + b,\n        text.strip(),\n    )",
            "'''\n    text.strip()\n    '''",
            "# text.strip()",
            "if text.isdigit():\n        return 1",
            "if text.startswith(('a', 'b')):\n        return 1",
            "for x in y:\n        if x:\n            return x",
            "for x in y:\n        if x:\n            continue\n        return x",
            "while True:\n        x()\n        return 1",
            "return [x for x in y]",
        ] {
            assert_eq!(said(&format!("def f(text):\n    {lines}")), "", "{lines}");
        }
        assert_eq!(said("def f(tags=[]):\n    return len(tags)"), "");
        assert_eq!(said("class A:\n    x = 1"), "");
    }

    #[test]
    fn a_method_in_a_condition_is_called() {
        let source = "def f(text):\n    if text.isdigit:\n        return int(text)\n    return None";
        assert!(said(source).starts_with("Line 5 doesn't call `text.isdigit`"), "{}", said(source));
        assert!(odd_line_before(Some(&excerpt(source, Some(6)))).unwrap().contains("`text.isdigit`"));
        assert_eq!(odd_line_before(Some(&excerpt(source, Some(5)))), None);
    }

    #[test]
    fn a_line_after_a_return() {
        let found = said("def f(x):\n    y = x\n    return y\n    y = y + 5");
        assert_eq!(found, "Line 7 is never reached: the `return` above it ends the function.");
        assert_eq!(said("def f(x):\n    if x:\n        return 1\n    return 2"), "");
        assert_eq!(said("def f(x):\n    return [\n        x,\n    ]"), "");
    }

    #[test]
    fn a_return_that_ends_the_loop() {
        let found = said("def f(days):\n    total = 0\n    for d in days:\n        total += d\n        return total");
        assert!(found.starts_with("The `return` in line 8 belongs to the loop"), "{found}");
    }

    #[test]
    fn defaults_that_are_made_once() {
        let found = said("def add(item, cart=[]):\n    cart.append(item)\n    return cart");
        assert!(found.starts_with("The default `[]` of `cart` is made once"), "{found}");
        let found = said("def log(text, time=clock()):\n    return time");
        assert!(found.starts_with("The default `clock()` of `time` is worked out once"), "{found}");
    }
}
