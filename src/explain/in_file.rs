//! Values as a file has them: JSON, YAML and TOML write `true`, `null` and double quotes where Python has its own words.

use crate::engine::verdict::{Difference, PathStep, Value};

/// The forms of files that have words of their own.
const FORMS: [&str; 4] = ["JSON", "notebook", "YAML", "TOML"];

/// A value as a file of this form has it.
pub fn value_in(form: &str, value: &Value) -> Value {
    // Of a text that begins somewhere in the middle nobody knows which quote is which.
    let repr = if value.hidden_before > 0 { value.repr.clone() } else { text_in(form, &value.repr) };
    Value { repr, ..value.clone() }
}

/// Differences of two values that are shown so.
pub fn differences_in(form: &str, differences: &[Difference]) -> Vec<Difference> {
    let shown = |text: &String| text_in(form, text);
    let step = |step: &PathStep| match step {
        PathStep::Key(key) => PathStep::Key(shown(key)),
        other => other.clone(),
    };
    let each = |it: &Difference| Difference {
        path: it.path.iter().map(step).collect(),
        actual: it.actual.as_ref().map(shown),
        expected: it.expected.as_ref().map(shown),
    };
    differences.iter().map(each).collect()
}

/// A sentence whose pieces of code are those of such a file.
pub(super) fn sentence_in(form: &str, sentence: &str) -> String {
    let mut shown = String::new();
    for (number, piece) in sentence.split('`').enumerate() {
        let is_code = number % 2 == 1;
        shown.push_str(if number > 0 { "`" } else { "" });
        shown.push_str(&if is_code { text_in(form, piece) } else { piece.to_owned() });
    }
    // How a program gets from one type to the other is no help in a file.
    for (python, file) in [
        ("`int(…)` turns text into a number.", "Without quotes it is a number."),
        ("`float(…)` turns text into a number.", "Without quotes it is a number."),
        ("`str(…)` turns it into text.", "In quotes it is text."),
    ] {
        shown = shown.replace(python, file);
    }
    shown
}

/// What Python writes for a value, in the words of a form.
fn text_in(form: &str, repr: &str) -> String {
    if !FORMS.contains(&form) {
        return repr.to_owned();
    }
    let mut shown = String::new();
    let mut rest = repr;
    while let Some(first) = rest.chars().next() {
        let (piece, after) = if first == '\'' || first == '"' {
            let Some(end) = end_of_text(rest, first) else { return shown + rest };
            (quoted(&rest[1..end]), &rest[end + 1..])
        } else if first.is_alphanumeric() || first == '_' {
            let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
            (word(&rest[..end]).to_owned(), &rest[end..])
        } else {
            (first.to_string(), &rest[first.len_utf8()..])
        };
        shown.push_str(&piece);
        rest = after;
    }
    shown
}

fn word(word: &str) -> &str {
    match word {
        "True" => "true",
        "False" => "false",
        "None" => "null",
        other => other,
    }
}

/// Where the text that begins here is closed.
fn end_of_text(text: &str, quote: char) -> Option<usize> {
    let mut is_escaped = false;
    text.char_indices().skip(1).find_map(|(at, c)| {
        let ends = c == quote && !is_escaped;
        is_escaped = c == '\\' && !is_escaped;
        ends.then_some(at)
    })
}

/// What is between Python's quotes, between double quotes.
fn quoted(inner: &str) -> String {
    let mut shown = String::from("\"");
    let mut chars = inner.chars();
    while let Some(c) = chars.next() {
        match c {
            '"' => shown.push_str("\\\""),
            '\\' => match chars.next() {
                Some('\'') => shown.push('\''),
                Some('x') => shown.push_str("\\u00"),
                Some(escaped) => shown.extend(['\\', escaped]),
                None => shown.push('\\'),
            },
            other => shown.push(other),
        }
    }
    shown + "\""
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_has_its_own_words() {
        for (python, json) in [
            ("True", "true"),
            ("[True, None, 'q']", "[true, null, \"q\"]"),
            ("{'a': 1.5, 'b': False}", "{\"a\": 1.5, \"b\": false}"),
            ("'say \"True\"'", "\"say \\\"True\\\"\""),
            ("\"it's\"", "\"it's\""),
            ("'it\\'s \"so\"\\n'", "\"it's \\\"so\\\"\\n\""),
            ("'cut off", "'cut off"),
            ("datetime.date(2024, 5, 1)", "datetime.date(2024, 5, 1)"),
            ("Truely", "Truely"),
        ] {
            assert_eq!(text_in("JSON", python), json);
            assert_eq!(text_in("Dockerfile", python), python);
        }
        assert_eq!(
            sentence_in("TOML", "They look alike: `'3'` is text. `int(…)` turns text into a number."),
            "They look alike: `\"3\"` is text. Without quotes it is a number."
        );
    }
}
