//! Files that a check has read: TOML, JSON, a Dockerfile and the like.

use super::{
    Explanation,
    comparison::alike,
    containers::containers,
    in_file::sentence_in,
    texts::texts,
    words::{any_of, code},
};
use crate::engine::{
    verdict::{Differences, Problem, Value},
    vocabulary::DocumentFault,
};

/// The words for what is wrong with a file.
pub(super) fn document(file: &str, form: &str, fault: &DocumentFault, problem: &Problem) -> Explanation {
    match fault {
        DocumentFault::NoFile { suggestions } => {
            let meant = meant(suggestions, "Is it called");
            Explanation::new(
                format!("{} is missing", code(file)),
                vec![format!("There is no file {}.{meant}", code(file))],
            )
        }
        DocumentFault::Syntax { message } => {
            let source = problem.frames.last().map_or("", |frame| frame.source.as_str());
            let heading = format!("{} can't be read", code(file));
            let (sentence, is_own) = syntax(form, message, source);
            let python = (!is_own).then(|| format!("{form}: {message}"));
            Explanation { python, ..Explanation::new(heading, vec![sentence]) }
        }
        DocumentFault::Missing { step, within, keys, suggestions, length, path } => {
            let heading = format!("{} is missing in {}", code(path), code(file));
            let place = if within.is_empty() { code(file) } else { code(within) };
            Explanation::new(heading, missing(&place, step, keys, suggestions, *length))
        }
        DocumentFault::Unwanted { path } => {
            let sentence = format!("{} should not be there.", code(path));
            Explanation::new(format!("{} has something too much", code(file)), vec![sentence])
        }
        DocumentFault::Value { path, actual, expected, differences } => {
            let heading = format!("{} it is {}, wanted {}", code(path), code(&actual.repr), code(&expected.repr));
            let sentences = value(path, actual, expected, differences);
            let sentences = sentences.iter().map(|sentence| sentence_in(form, sentence)).collect();
            Explanation { heading_tells: true, ..Explanation::new(sentence_in(form, &heading), sentences) }
        }
        DocumentFault::Line { expected, actual } => {
            let mut sentences = vec![format!("This line is wanted: {}", code(expected))];
            sentences.extend(actual.as_ref().map(|_| "The line below is nearly that one.".to_owned()));
            Explanation::new(format!("A line is missing in {}", code(file)), sentences)
        }
    }
}

fn meant(suggestions: &[String], question: &str) -> String {
    let names: Vec<&str> = suggestions.iter().map(String::as_str).collect();
    if names.is_empty() { String::new() } else { format!(" {question} {}?", any_of(&names)) }
}

/// What is there instead of a step that leads nowhere; `place` is where it was looked for.
pub(super) fn missing(
    place: &str,
    step: &str,
    keys: &[String],
    suggestions: &[String],
    length: Option<usize>,
) -> Vec<String> {
    if let Some(length) = length {
        let items = if length == 1 { "1 item".to_owned() } else { format!("{length} items") };
        return vec![format!("{place} has only {items}.")];
    }
    let fact = format!("{place} has no {}.", code(step));
    if !suggestions.is_empty() {
        return vec![format!("{fact}{}", meant(suggestions, "Is it what you wrote as"))];
    }
    if keys.is_empty() {
        return vec![fact];
    }
    let keys = keys.iter().map(|key| code(key)).collect::<Vec<_>>().join(", ");
    vec![fact, format!("What is there: {keys}.")]
}

fn value(path: &str, actual: &Value, expected: &Value, differences: &Differences) -> Vec<String> {
    let parts = containers(differences, actual, expected, path);
    if !parts.is_empty() {
        return parts;
    }
    if let Some(sentence) = alike(&actual.repr, &expected.repr) {
        return vec![sentence];
    }
    match (&actual.text, &expected.text) {
        (Some(mine), Some(wanted)) => texts(mine, wanted).into_iter().collect(),
        _ => Vec::new(),
    }
}

/// A sentence for a file that can't be read, and whether the message was one of ours, which says no more than the sentence.
fn syntax(form: &str, message: &str, source: &str) -> (String, bool) {
    let ours = ours(form, message);
    let is_own = ours.is_some();
    let words = ours.or_else(|| match form {
        "TOML" => toml(message, source),
        "JSON" | "notebook" => json(message, source),
        "YAML" => yaml(message, source),
        _ => None,
    });
    (words.unwrap_or_else(|| format!("This is not {form} that a program can read.")), is_own)
}

/// The messages of the readers that are part of the harness: `formats.py`.
fn ours(form: &str, message: &str) -> Option<String> {
    let name = || message.split('\'').nth(1).unwrap_or_default().to_owned();
    let sentence = match message {
        "no comma between items" => "A comma is missing after this item: the next one follows at once.".to_owned(),
        "a text that is not closed" => "The quote at the beginning of this text is not closed in its line.".to_owned(),
        "no comma between two versions" => "Between two limits a comma is missing: `>=1.0,<2`.".to_owned(),
        "a comma after the last item" => "After the last item there is no comma.".to_owned(),
        "a single =" => "One `=` is not enough: `==` asks for exactly this version.".to_owned(),
        "a # without a space before it" => {
            "A comment needs a space before its `#`; without it, it belongs to the version.".to_owned()
        }
        "a version without a sign" => {
            "Between the name and the version a sign is missing: `==`, `>=`, `~=` …".to_owned()
        }
        "no requirement" => "This is not a requirement: a name, and perhaps signs with versions after it.".to_owned(),
        "a value before the first [section]" => {
            "Each value belongs to a `[section]`, and here none has begun yet.".to_owned()
        }
        "neither a [section] nor a value" => {
            "A line is either a `[section]` or `name = value`; this one is neither.".to_owned()
        }
        "a block of code is not closed" => "This block of code is never closed: its closing ``` is missing.".to_owned(),
        "no FROM" => "There is no `FROM`: every image builds on another one.".to_owned(),
        _ if message.starts_with("duplicate ") => {
            format!("{} is there twice. The second one would take the place of the first.", code(&name()))
        }
        _ if message.starts_with("a sign that there is not") => {
            let sign = message.rsplit(' ').next().unwrap_or_default();
            format!("There is no sign {}: write `>=`, `<=`, `==`, `!=`, `~=`, `>` or `<`.", code(sign))
        }
        _ if message.starts_with("a word without quotes") => {
            let word = message.rsplit(' ').next().unwrap_or_default();
            format!("{} is a text here, so it needs quotes: {}.", code(word), code(&format!("\"{word}\"")))
        }
        _ if message.starts_with("unknown instruction ") => {
            let mut words = message.trim_start_matches("unknown instruction ").split(", meant ");
            let name = code(words.next().unwrap_or_default());
            match words.next() {
                Some(meant) => format!("{name} is not an instruction. Did you mean {}?", code(meant)),
                None => format!(
                    "{name} is not an instruction of a {form}. Each line begins with one, such as `FROM`, `RUN` or `COPY`."
                ),
            }
        }
        _ if message.starts_with("nothing after ") => {
            format!(
                "{} is alone in its line: what it works on is missing.",
                code(message.trim_start_matches("nothing after "))
            )
        }
        _ if message.ends_with(" before FROM") => {
            "The first instruction is `FROM`: it says which image everything else builds on.".to_owned()
        }
        _ if message.ends_with("> is not closed") => {
            let tag = message.trim_end_matches(" is not closed");
            format!("{} is never closed: its {} is missing.", code(tag), code(&tag.replace('<', "</")))
        }
        _ if message.ends_with("> closes nothing") => {
            format!("{} closes something that isn't open.", code(message.trim_end_matches(" closes nothing")))
        }
        _ if message.starts_with("no notebook") => {
            "This is not a notebook: a notebook has a list of `cells`.".to_owned()
        }
        _ => return None,
    };
    Some(sentence)
}

fn toml(message: &str, source: &str) -> Option<String> {
    let sentence = match message {
        "Invalid value" if source.trim_end().ends_with('=') => "After the `=` the value is missing.",
        "Invalid value" if source.contains("True") || source.contains("False") => {
            "In TOML it is `true` and `false`, in lowercase."
        }
        "Invalid value" => "This is not a value that TOML knows. Text needs quotes: `name = \"birds\"`.",
        "Invalid statement" => "A line is either a `[table]` or `key = value`; this one is neither.",
        "Unclosed inline table" => "The table that begins with `{` is not closed: `}` is missing.",
        "Expected '=' after a key in a key/value pair" => "After the key an `=` is missing: `key = value`.",
        "Expected newline or end of document after a statement" => {
            "The value has come to its end, and something else follows in the same line. One `key = value` goes in one line."
        }
        "Cannot overwrite a value" => "This key has a value already: the same key is there twice.",
        "Duplicate inline table key" => "The same key is there twice.",
        _ if message.starts_with("Cannot declare") => "This table is there twice. Put everything of it in one place.",
        _ if message.starts_with("Cannot mutate") => {
            "This belongs to a table that is complete already: one in `{ }`, or declared before."
        }
        _ if message.starts_with("Unescaped '\\'") => {
            "In double quotes a `\\` begins something special. Write `\\\\`, or use single quotes, in which it is an ordinary sign."
        }
        _ if message.starts_with("Expected ']'") => "The name of the table is not closed: `]` is missing.",
        _ if message.contains("initial character for a key") => {
            "A key is missing here, or it begins with a sign that a key can't have."
        }
        _ => return None,
    };
    Some(sentence.to_owned())
}

fn json(message: &str, source: &str) -> Option<String> {
    let sentence = match message {
        "Expecting value" if source.contains("True") || source.contains("False") || source.contains("None") => {
            "In JSON it is `true`, `false` and `null`."
        }
        "Expecting value" | "Expecting property name enclosed in double quotes" if source.contains('\'') => {
            "In JSON a text has double quotes, never single ones."
        }
        "Expecting value" => match bare_word(source) {
            Some("on" | "yes" | "enabled") => "On is `true` in JSON, without quotes.",
            Some("off" | "no" | "disabled") => "Off is `false` in JSON, without quotes.",
            Some(word) => {
                return Some(format!(
                    "{} is a text, and a text needs double quotes: {}.",
                    code(word),
                    code(&format!("\"{word}\""))
                ));
            }
            None => "A value is missing here, or it is one that JSON doesn't have.",
        },
        "Expecting ',' delimiter" if number_with_unit(source).is_some() => {
            let (number, whole) = number_with_unit(source)?;
            return Some(format!(
                "A number has nothing but digits: {}. With letters behind it, it is a text, and needs double quotes: {}.",
                code(number),
                code(&format!("\"{whole}\""))
            ));
        }
        "Expecting property name enclosed in double quotes" => "A name in double quotes is wanted here.",
        "Expecting ',' delimiter" => "A comma is missing before this.",
        "Expecting ':' delimiter" => "Between a name and its value there is a `:`.",
        "Extra data" => "The value has come to its end, and something else follows. A file of JSON is one value.",
        _ if message.starts_with("Unterminated string") => "The quote at the beginning of this text is never closed.",
        _ if message.starts_with("Invalid control character") => {
            "This text isn't closed in its line: a `\"` is missing."
        }
        _ => return None,
    };
    Some(sentence.to_owned())
}

/// What comes after the colon of a line.
fn after_colon(source: &str) -> Option<&str> {
    let value = source.rsplit_once("\":").or_else(|| source.rsplit_once(':'))?.1;
    Some(value.trim().trim_end_matches(',').trim())
}

/// The word that is a value without quotes.
fn bare_word(source: &str) -> Option<&str> {
    let word = after_colon(source)?;
    let is_word = word.starts_with(|c: char| c.is_ascii_alphabetic())
        && word.chars().all(|c| c.is_alphanumeric() || ['-', '_', '.'].contains(&c));
    is_word.then_some(word)
}

/// `16px`: the number, and all of it.
fn number_with_unit(source: &str) -> Option<(&str, &str)> {
    let whole = after_colon(source)?;
    let end = whole.find(|c: char| !c.is_ascii_digit() && c != '.')?;
    let is_unit = whole[end..].chars().all(|c| c.is_ascii_alphabetic() || c == '%');
    (end > 0 && is_unit).then_some((&whole[..end], whole))
}

fn yaml(message: &str, source: &str) -> Option<String> {
    let sentence = if message.contains("'\\t'") || source.trim_start_matches(' ').starts_with('\t') {
        "YAML is indented with spaces, never with a tab."
    } else if message.contains("mapping values are not allowed") {
        "There is a `: ` where none can be. Does this line have the right indentation, and a text with a colon its quotes?"
    } else if message.contains("expected <block end>") || message.contains("did not find expected '-' indicator") {
        "The indentation of this line fits none of the lines above it."
    } else if message.contains("could not find expected ':'") {
        "A `:` is missing after the name in this line, or in the one above."
    } else {
        return None;
    };
    Some(sentence.to_owned())
}
