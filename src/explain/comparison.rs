//! A comparison that failed: what the two sides are called, and what can be said about how they differ.

use super::{
    containers::containers,
    forgotten::why_none,
    misreadings,
    odd_lines::odd_line,
    texts::{drawings, not_put_in, texts},
    words::{a_value, code, is_name},
};
use crate::{
    engine::verdict::{Captured, Differences, Excerpt, Problem, Subject, Value, What},
    explain::repr,
};

/// What the two sides of a comparison are called on the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Labels {
    /// For what the learner's code gave.
    pub actual: &'static str,
    /// For what was wanted.
    pub expected: &'static str,
}

/// Python's own functions: what they return in a test is not what the learner's function returned.
const BUILTINS: [&str; 30] = [
    "abs",
    "all",
    "any",
    "bool",
    "dict",
    "float",
    "frozenset",
    "getattr",
    "hasattr",
    "hash",
    "id",
    "int",
    "isinstance",
    "issubclass",
    "iter",
    "len",
    "list",
    "max",
    "min",
    "next",
    "repr",
    "reversed",
    "round",
    "set",
    "sorted",
    "str",
    "sum",
    "tuple",
    "type",
    "vars",
];

/// The labels that fit the operator and the expression on its left.
pub fn labels(problem: &Problem, op: &str) -> Labels {
    let call = looked_at(problem);
    let is_literal =
        call.starts_with(['"', '\'', '-', '[', '(', '{']) || call.starts_with(|c: char| c.is_ascii_digit());
    if (op == "in" || op == "not in") && is_literal {
        let expected = if op == "in" { "should be in" } else { "should not be in" };
        return Labels { actual: "this", expected };
    }
    let actual = if is_about_message(op) {
        "the message was"
    } else {
        match problem.subject {
            Subject::Printed => "you printed",
            Subject::Written => "on stderr",
            Subject::Raised => "the error says",
            Subject::TestsOwn => "the test sees",
            Subject::Call if is_of_learner(problem) => "you returned",
            Subject::Call | Subject::OwnAssertion => "it is",
        }
    };
    let expected = match op {
        "!=" | "is not" => "not wanted",
        "<" => "wanted less than",
        "<=" => "wanted at most",
        ">" => "wanted more than",
        ">=" => "wanted at least",
        "in" => "should be in",
        "not in" => "should not be in",
        "has" | "contains" => "should contain",
        "has not" => "should not contain",
        "does not match" => "should not match",
        "begins with" => "should begin with",
        "ends with" => "should end with",
        "matches" => "should match",
        "reads" => "should be",
        _ => "wanted",
    };
    Labels { actual, expected }
}

/// Whether the two sides are the message of an exception and what it should say.
fn is_about_message(op: &str) -> bool {
    ["contains", "begins with", "ends with", "matches", "reads"].contains(&op)
}

/// What the test looked at, if that is in words that the learner knows.
fn looked_at(problem: &Problem) -> &str {
    let is_looked_at = matches!(problem.subject, Subject::Call | Subject::OwnAssertion);
    let call = problem.call.as_deref().filter(|_| is_looked_at);
    call.unwrap_or_default().trim()
}

/// Whether the values of a comparison, or what was asserted, say something to somebody who doesn't know what the test looked at.
pub fn speaks_for_itself(problem: &Problem) -> bool {
    if problem.subject != Subject::TestsOwn {
        return true;
    }
    match &problem.what {
        // What the author says about a part of an output that is shown needs no values of the test's.
        What::Comparison { op, .. } if problem.run.is_some() && problem.message.is_some() && op.ends_with("in") => {
            false
        }
        What::Comparison { actual, expected, .. } => [actual, expected].iter().any(|value| says_something(value)),
        What::Assertion { .. } => false,
        _ => true,
    }
}

/// A text, a list or a date does; a bare number, `None`, `False` or a pair of them needs to be named.
fn says_something(value: &Value) -> bool {
    let repr = value.repr.as_str();
    match value.type_name.as_str() {
        "bool" | "NoneType" | "int" | "float" | "complex" => false,
        "str" | "bytes" => repr.chars().any(char::is_alphanumeric),
        "tuple" => repr.contains(['\'', '"']),
        _ => repr::items(repr).is_none_or(|items| !items.is_empty()),
    }
}

/// Whether the assertion that failed is one that the learner wrote.
pub(super) fn is_own_assertion(problem: &Problem) -> bool {
    problem.subject == Subject::OwnAssertion
}

/// A sentence that says so.
pub(super) fn own_assertion(problem: &Problem) -> Option<String> {
    is_own_assertion(problem).then(|| "This is an `assert` of your own, and it fails.".to_owned())
}

/// Whether what was looked at came straight from a call of a function of the learner's: one whose source was found.
pub fn is_of_learner(problem: &Problem) -> bool {
    let Some((excerpt, call)) = problem.excerpt.as_ref().zip(problem.call.as_deref()) else { return false };
    problem.subject == Subject::Call && is_call(call) && defines(excerpt, call)
}

/// Whether the function that is called is the one of the excerpt, not a helper of the test that was given its result.
fn defines(excerpt: &Excerpt, call: &str) -> bool {
    let call = call.trim().strip_prefix("await ").unwrap_or(call.trim());
    let path = &call[..call.find('(').unwrap_or(call.len())];
    let name = path.rsplit('.').next().unwrap_or(path);
    excerpt.lines.iter().filter_map(|line| line.split_once("def ")).any(|(_, rest)| {
        let defined = rest.split(['(', '[']).next().unwrap_or_default().trim();
        defined == name || defined == "__init__" || defined == "__call__"
    })
}

/// Whether an expression is a single call of a function that is not one of Python's own.
fn is_call(call: &str) -> bool {
    let call = call.trim().strip_prefix("await ").unwrap_or(call.trim());
    let name = &call[..call.find('(').unwrap_or(call.len())];
    let is_path = !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || c == '_' || c == '.');
    // `f(1) + g(2)` also ends with a bracket: the first one has to be closed by the last.
    is_path && !BUILTINS.contains(&name) && call.ends_with(')') && repr::is_one_group(&call[name.len()..])
}

/// What there is to go by.
pub(super) struct Sides<'a> {
    pub(super) op: &'a str,
    pub(super) actual: &'a Value,
    pub(super) expected: &'a Value,
    pub(super) differences: &'a Differences,
    pub(super) tolerance: Option<&'a str>,
    pub(super) problem: &'a Problem,
    pub(super) stdout: &'a Captured,
}

/// Sentences about the difference, when there is something that is easily overlooked; often there is none.
pub(super) fn comparison(sides: &Sides<'_>) -> Vec<String> {
    let own = own_assertion(sides.problem);
    let function = sides.problem.excerpt.as_ref().filter(|_| own.is_none() && sides.actual.type_name != "NoneType");
    let odd = misreadings::in_function(sides.problem).or_else(|| odd_line(function));
    own.into_iter().chain(about_values(sides)).chain(odd).collect()
}

fn about_values(sides: &Sides<'_>) -> Vec<String> {
    if !speaks_for_itself(sides.problem) {
        return Vec::new();
    }
    if sides.op == "matches" {
        return vec!["The second text is a regular expression: something in the message has to match it.".into()];
    }
    if sides.op == "reads"
        && let (Some(left), Some(right)) = (&sides.actual.text, &sides.expected.text)
    {
        return texts(left, right).into_iter().collect();
    }
    if is_about_message(sides.op)
        && let (Some(left), Some(right)) = (&sides.actual.text, &sides.expected.text)
    {
        return not_put_in(left, right).into_iter().collect();
    }
    if sides.op != "==" && sides.op != "is" {
        return Vec::new();
    }
    if let Some(tolerance) = sides.tolerance {
        return vec![format!("Up to {} more or less would be right.", code(tolerance))];
    }
    let (actual, expected) = (sides.actual, sides.expected);
    if actual.type_name == "NoneType" && expected.type_name != "NoneType" {
        return nothing_returned(sides);
    }
    if let Some(sentences) =
        method_for_attribute(sides).or_else(|| not_a_result(sides)).or_else(|| generator_inside(sides))
    {
        return sentences;
    }
    if let Some(slip) = sides.problem.slips.iter().find(|slip| slip.name == "no-eq") {
        return vec![format!(
            "Two objects of a class are equal if its `__eq__` says so, and `{}` has none: without it, an object is equal to itself only.",
            slip.code
        )];
    }
    if actual.repr == expected.repr && actual.hidden_before == expected.hidden_before {
        return vec![same_looks(sides)];
    }
    let parts = containers(sides.differences, actual, expected, looked_at(sides.problem));
    if !parts.is_empty() {
        return parts.into_iter().chain(ended_by_return(sides)).collect();
    }
    let numeric = is_number(&actual.type_name) && is_number(&expected.type_name);
    if actual.type_name != expected.type_name && !numeric {
        // What a helper of the test made of it says nothing about the learner's value.
        let is_tests = sides.problem.subject == Subject::TestsOwn;
        let is_helpers =
            is_tests || (sides.problem.call.as_deref().is_some_and(is_call) && !is_of_learner(sides.problem));
        return alike(&actual.repr, &expected.repr)
            .or_else(|| quoted_expression(sides))
            .or_else(|| alone_in_container(actual, expected))
            .or_else(|| (!is_helpers && !is_one_of_its_results(sides)).then(|| other_type(actual, expected)))
            .into_iter()
            .collect();
    }
    if let (Some(left), Some(right)) = (&actual.text, &expected.text) {
        // The test looks at how the value is written, to see its type.
        let is_repr = looked_at(sides.problem).starts_with("repr(");
        if let Some(sentence) = alike(left, right).filter(|_| is_repr) {
            return vec![sentence];
        }
        return drawings(left, right).or_else(|| texts(left, right)).into_iter().collect();
    }
    numbers(&actual.repr, &expected.repr).into_iter().collect()
}

fn nothing_returned(sides: &Sides<'_>) -> Vec<String> {
    if !is_of_learner(sides.problem) {
        let call = looked_at(sides.problem);
        let is_variable = !call.is_empty() && call.split('.').all(is_name);
        let sentence = "`None` means “nothing”: it hasn't been given a value yet.";
        return if is_variable { vec![sentence.into()] } else { Vec::new() };
    }
    let wanted = sides.expected.text.as_deref().unwrap_or(&sides.expected.repr).trim();
    let printed = format!("{}{}", sides.stdout.head, sides.stdout.tail);
    if !wanted.is_empty() && printed.trim_end().lines().any(|line| line.trim() == wanted) {
        return vec![
            "Your function printed the right value and returned nothing.".into(),
            "`print` shows a value to people; `return` gives it to the code that called the function.".into(),
        ];
    }
    // What is handed back is told beside it.
    let is_known = sides.problem.slips.iter().any(|slip| slip.name.starts_with("hands-back"));
    let mut sentences: Vec<String> =
        (!is_known).then(|| why_none(sides.problem.excerpt.as_ref())).into_iter().collect();
    if !printed.trim().is_empty() {
        sentences.push("It printed something. Did you use `print` where you meant `return`?".into());
    }
    sentences
}

/// A method where the value of an attribute was wanted, of the test's: `plot.area` where `area` is no property.
fn method_for_attribute(sides: &Sides<'_>) -> Option<Vec<String>> {
    let has = |value: &Value| value.repr.contains("<bound method ");
    if !has(sides.actual) || has(sides.expected) {
        return None;
    }
    let (_, rest) = sides.actual.repr.split_once("<bound method ")?;
    let (_, method) = rest.split(' ').next()?.rsplit_once('.')?;
    Some(vec![
        format!("`{method}` is a method here, and nothing has called it."),
        format!(
            "Should it be read like an attribute, without brackets? Then `@property` belongs above `def {method}`."
        ),
    ])
}

/// A generator among the items, where its items were wanted: `yield things(box)` for `yield from things(box)`.
fn generator_inside(sides: &Sides<'_>) -> Option<Vec<String>> {
    let has = |value: &Value| value.repr.contains("<generator object ");
    (has(sides.actual) && !has(sides.expected)).then(|| {
        vec![
            "One of its items is a generator that nobody has asked for its values.".into(),
            "`yield from generator` hands on each of them; `yield generator`, or `append`, hands on the generator itself.".into(),
        ]
    })
}

/// `return things(box)` in a function with a `yield`, where `yield from things(box)` was meant.
fn ended_by_return(sides: &Sides<'_>) -> Option<String> {
    let (_, body) = sides.problem.excerpt.as_ref()?.lines.split_first()?;
    let has = |word: &str, also: char| {
        body.iter().any(|line| line.trim_start().strip_prefix(word).is_some_and(|rest| rest.contains(also)))
    };
    // A function inside it may be what yields.
    (has("yield", ' ') && has("return ", '(') && !has("def ", '(')).then(|| {
        "In a function with `yield`, `return` ends everything, and nothing of what it returns is handed on. `yield from` does that.".into()
    })
}

/// Functions, coroutines, generators: something that would give the result, in place of the result.
fn not_a_result(sides: &Sides<'_>) -> Option<Vec<String>> {
    let kind = sides.actual.type_name.as_str();
    if kind == sides.expected.type_name {
        return None;
    }
    let sentence = match kind {
        "function" | "builtin_function_or_method" | "method" => {
            "This is a function itself, not its result. Are the brackets `()` that call it missing?".to_owned()
        }
        "coroutine" => "This is a coroutine, not its result: an `async def` function only runs when you `await` it. \
             If the test does not use `await`, your function has to be a plain `def`."
            .to_owned(),
        "generator" | "async_generator" => {
            "This is a generator that hasn't started yet: `yield` makes one, and so do round brackets round a comprehension. \
             For a list, write `[… for …]`, or `return` in place of `yield`."
                .to_owned()
        }
        "map" | "filter" | "zip" | "enumerate" | "reversed" | "range" | "dict_keys" | "dict_values" | "dict_items" | "islice"
        | "chain" | "list_iterator" => {
            let want = if sides.expected.type_name == "tuple" { "tuple" } else { "list" };
            format!("{} gives its items one at a time and isn't a {want} yet: `{want}(…)` turns it into one.", upper(&a_value(kind)))
        }
        "FixtureFunctionDefinition" => {
            "This is a fixture itself, not what it returns. A test gets that by a parameter with the fixture's name.".to_owned()
        }
        "type" => "This is a class itself. Round brackets after its name make an object.".to_owned(),
        "ellipsis" => "`...` is a placeholder: the value is still missing.".to_owned(),
        "module" => "This is a whole module. Did you leave out a dot and the name of something in it?".to_owned(),
        "Task" | "Future" => "This is a running task, not its result. `await` waits for the result.".to_owned(),
        _ => return None,
    };
    Some(vec![sentence])
}

fn upper(words: &str) -> String {
    super::names::capitalised(words)
}

/// Equal on the screen, but not equal.
fn same_looks(sides: &Sides<'_>) -> String {
    let (actual, expected) = (sides.actual, sides.expected);
    if actual.type_name != expected.type_name {
        return format!(
            "They look alike but have different types: yours is {}, and {} is wanted.",
            a_value(&actual.type_name),
            a_value(&expected.type_name)
        );
    }
    if actual.repr == "nan" {
        return "`nan` (“not a number”) isn't equal to anything, not even itself. Where does it come from?".into();
    }
    if sides.op == "is" {
        return "They look alike, but they are two objects, and the test asks for the very same one.".into();
    }
    format!(
        "They look alike but aren't equal. Two objects of a class are equal only if its `__eq__` says so. Does `{}` have one?",
        actual.type_name
    )
}

/// `[4]` or `(4,)`, where 4 is wanted.
fn alone_in_container(actual: &Value, expected: &Value) -> Option<String> {
    let items = repr::items(&actual.repr)?;
    let [item] = items.as_slice() else { return None };
    if *item != expected.repr {
        return None;
    }
    Some(match actual.type_name.as_str() {
        "tuple" => "The value is right, but it is alone in a tuple: a comma after a value makes one.".to_owned(),
        "list" | "set" => format!("The value is right, but it is alone in a {}.", actual.type_name),
        _ => return None,
    })
}

/// Whether the function has a `return` with just this value beside others: then its type is as it should be.
fn is_one_of_its_results(sides: &Sides<'_>) -> bool {
    let Some(function) = sides.problem.excerpt.as_ref().filter(|_| is_of_learner(sides.problem)) else { return false };
    let returns = || function.lines.iter().filter_map(|line| line.trim().strip_prefix("return "));
    let repr = &sides.actual.repr;
    let is_it = |value: &str| value == repr || value.replace('"', "'") == *repr;
    returns().count() > 1 && returns().any(is_it)
}

/// `return "x + 1"`: what was meant as a calculation is a text.
fn quoted_expression(sides: &Sides<'_>) -> Option<String> {
    let text = sides.actual.text.as_deref().filter(|_| is_of_learner(sides.problem))?;
    let function = sides.problem.excerpt.as_ref()?;
    let is_written = ['"', '\''].iter().any(|quote| {
        let written = format!("return {quote}{text}{quote}");
        function.lines.iter().any(|line| line.trim() == written)
    });
    let parts: Vec<&str> =
        text.split([' ', '+', '-', '*', '/', '(', ')', '.']).filter(|part| !part.is_empty()).collect();
    let has_names =
        parts.iter().any(|part| is_name(part) && function.lines.first().is_some_and(|line| line.contains(part)));
    let is_plain = parts.iter().all(|part| is_name(part) || part.bytes().all(|byte| byte.is_ascii_digit()));
    (is_written && has_names && is_plain).then(|| {
        format!(
            "In quotes it is only a text. Without the quotes Python works it out: {}.",
            code(&format!("return {text}"))
        )
    })
}

/// Different types: what is wanted, and how to get there when the values look alike.
fn other_type(actual: &Value, expected: &Value) -> String {
    let (mine, wanted) = (a_value(&actual.type_name), a_value(&expected.type_name));
    alike(&actual.repr, &expected.repr).unwrap_or_else(|| {
        if expected.type_name == "NoneType" {
            "Nothing should come back here: `None` is wanted.".to_owned()
        } else {
            format!("Yours is {mine}, and {wanted} is wanted.")
        }
    })
}

/// A sentence for two values that look alike and have different types, from their reprs alone.
pub(super) fn alike(actual: &str, expected: &str) -> Option<String> {
    let (mine, wanted) = (repr::type_of(actual), repr::type_of(expected));
    if mine == wanted || mine.is_empty() || wanted.is_empty() {
        return None;
    }
    let inner = |repr: &str| repr.trim_matches(['\'', '"']).to_owned();
    let number = |kind| kind == "int" || kind == "float";
    if mine == "str" && inner(actual) == expected {
        if wanted == "NoneType" {
            return Some(format!(
                "They look alike: {} is text, and `None` without quotes means “nothing”.",
                code(actual)
            ));
        }
        let maker = if number(wanted) { format!(" `{wanted}(…)` turns text into a number.") } else { String::new() };
        return Some(format!(
            "They look alike: {} is text, and {} is {}.{maker}",
            code(actual),
            code(expected),
            a_value(wanted)
        ));
    }
    if wanted == "str" && inner(expected) == actual {
        return Some(format!(
            "They look alike: {} is {}, and {} is text. `str(…)` turns it into text.",
            code(actual),
            a_value(mine),
            code(expected)
        ));
    }
    if mine == "bytes" && actual[1..] == *expected {
        return Some(
            "They look alike: yours is bytes, as the `b` before the quote says. `decode()` turns it into text.".into(),
        );
    }
    if wanted == "bytes" && expected[1..] == *actual {
        return Some("They look alike: yours is text, and bytes are wanted. `encode()` turns text into bytes.".into());
    }
    let sequence = |kind| kind == "list" || kind == "tuple" || kind == "set";
    if sequence(mine) && sequence(wanted) && repr::items(actual)? == repr::items(expected)? {
        return Some(format!(
            "The items are right, but yours is {}, and {} is wanted.",
            a_value(mine),
            a_value(wanted)
        ));
    }
    None
}

/// Whether values of a type are equal when their numbers are: Python's own types, and numpy's (`int64`, `float32`).
fn is_number(type_name: &str) -> bool {
    let size = type_name
        .strip_prefix("float")
        .or_else(|| type_name.strip_prefix('u').unwrap_or(type_name).strip_prefix("int"));
    size.is_some_and(|size| size.bytes().all(|byte| byte.is_ascii_digit()))
}

/// The number in a repr: numpy's is `np.int64(5)`.
fn number(repr: &str) -> Option<f64> {
    let plain = repr.strip_prefix("np.").and_then(|rest| rest.split_once('(')?.1.strip_suffix(')'));
    plain.unwrap_or(repr).parse().ok()
}

/// Two numbers that differ by a rounding error or a sign only.
fn numbers(actual: &str, expected: &str) -> Option<String> {
    let (left, right) = (number(actual)?, number(expected)?);
    if !left.is_finite() || !right.is_finite() || actual == expected {
        return None;
    }
    let is_float = actual.contains(['.', 'e']) || expected.contains(['.', 'e']);
    if is_float && (left - right).abs() <= 1e-9 * left.abs().max(right.abs()) {
        return Some(
            "They are the same apart from a rounding error: decimal numbers are stored in binary, and most can't be stored exactly. \
             `round(…, 2)` rounds the result; `Decimal` calculates exactly."
                .into(),
        );
    }
    if left + right == 0.0 {
        return Some("Only the sign differs.".into());
    }
    times(left, right)
}

/// What a forgotten step, or one too many, multiplies by: minutes, hours, dozens, percent, metres for kilometres …
const STEPS: [u32; 9] = [7, 10, 12, 24, 60, 100, 1000, 1024, 3600];

/// One number is the other one times such a step.
fn times(actual: f64, expected: f64) -> Option<String> {
    let is_ratio = |ratio: f64, step: u32| (ratio - f64::from(step)).abs() < 1e-9 * f64::from(step);
    STEPS.iter().find_map(|&step| {
        if is_ratio(actual / expected, step) {
            Some(format!("Yours is {step} times what is wanted."))
        } else if is_ratio(expected / actual, step) {
            Some(format!("What is wanted is {step} times yours."))
        } else {
            None
        }
    })
}
