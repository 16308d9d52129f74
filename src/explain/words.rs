//! Words for Python's types and for lists of things.

/// A value of this type in a beginner's words: `int` is "a whole number".
pub(super) fn a_value(type_name: &str) -> String {
    let words = match type_name {
        "int" => "a whole number",
        "float" => "a decimal number",
        "complex" => "a complex number",
        "str" => "text",
        "bytes" => "bytes",
        "bool" => "`True` or `False`",
        "NoneType" => "`None`",
        "list" => "a list",
        "tuple" => "a tuple",
        "dict" => "a dictionary",
        "set" | "frozenset" => "a set",
        "function" | "builtin_function_or_method" | "builtin_function" => "a function",
        "method" => "a method",
        "module" => "a module",
        "generator" => "a generator",
        "coroutine" => "a coroutine",
        "type" => "a class",
        "range" => "a `range`",
        "ellipsis" => "`...`",
        other => return format!("{} `{other}`", article(other)),
    };
    words.to_owned()
}

/// "a" or "an", by the first letter.
pub(super) fn article(word: &str) -> &'static str {
    if word.starts_with(['a', 'e', 'i', 'o', 'A', 'E', 'I', 'O']) { "an" } else { "a" }
}

/// `` `a`, `b` or `c` ``
pub(super) fn any_of<S: AsRef<str>>(names: &[S]) -> String {
    join(names, "or")
}

/// `` `a`, `b` and `c` ``
pub(super) fn all_of<S: AsRef<str>>(names: &[S]) -> String {
    join(names, "and")
}

fn join<S: AsRef<str>>(names: &[S], word: &str) -> String {
    let quoted: Vec<String> = names.iter().map(|name| code(name.as_ref())).collect();
    match quoted.as_slice() {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} {word} {last}", first.join(", ")),
    }
}

/// A piece of code inside a sentence.
pub(super) fn code(text: &str) -> String {
    let one_line = text.lines().map(str::trim).collect::<Vec<_>>().join(" ");
    let shown = if text.contains(['\n', '\r']) { one_line.trim() } else { text };
    if shown.chars().count() > 80 {
        let head: String = shown.chars().take(79).collect();
        return format!("`{head}…`");
    }
    format!("`{shown}`")
}

/// `1 item`, `2 items`
pub(super) fn count(number: usize, one: &str, many: &str) -> String {
    if number == 1 { format!("1 {one}") } else { format!("{number} {many}") }
}

/// Is this word a name that Python would accept?
pub(super) fn is_name(word: &str) -> bool {
    let mut chars = word.chars();
    chars.next().is_some_and(|first| first == '_' || first.is_alphabetic())
        && chars.all(|c| c == '_' || c.is_alphanumeric())
}

/// A single sentence, as the last word of an explainer that may also have nothing to say.
#[expect(
    clippy::unnecessary_wraps,
    reason = "explainers that know nothing return `None`, and they are chained by that"
)]
pub(super) fn say(sentence: impl Into<String>) -> Option<Vec<String>> {
    Some(vec![sentence.into()])
}
