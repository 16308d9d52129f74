//! What a type checker says: a plain sentence to go with its own message.

use super::{
    Explanation,
    words::{any_of, code},
};
use crate::engine::vocabulary::TypesFault;

/// The words for what is wrong with the types in a file.
pub(super) fn types(file: &str, fault: &TypesFault) -> Explanation {
    match fault {
        TypesFault::Error { message, code, notes, more, allowed } => {
            let mut sentences: Vec<String> = sentence(code, message).into_iter().collect();
            sentences.extend(so_many(*more, *allowed));
            Explanation {
                python: Some(said(message, code, notes)),
                ..Explanation::new("The type checker has found an error", sentences)
            }
        }
        TypesFault::Refused { words, message, code, notes, .. } => {
            let first = match words.as_str() {
                "" => "This should be right by the types, and the type checker refuses it.".to_owned(),
                words => format!("This should be right by the types, and the type checker refuses it: {words}."),
            };
            let sentences = std::iter::once(first).chain(sentence(code, message)).collect();
            Explanation {
                python: Some(said(message, code, notes)),
                ..Explanation::new("The types refuse what should be allowed", sentences)
            }
        }
        TypesFault::Accepted { words, untyped, .. } => {
            let next = match untyped {
                Some(name) => format!("{} has no type hints yet.", code(name)),
                None => "Which type would rule it out?".to_owned(),
            };
            Explanation::new(
                "The types allow what should be refused",
                vec![format!("The type checker has no objection to this, and it should have one: {words}. {next}")],
            )
        }
        TypesFault::OtherReason { words, message, code, notes, .. } => {
            let first = format!("This should be a type error: {words}. It is one, but for another reason.");
            let sentences = std::iter::once(first).chain(sentence(code, message)).collect();
            Explanation {
                python: Some(said(message, code, notes)),
                ..Explanation::new("The types refuse this for another reason", sentences)
            }
        }
        TypesFault::Revealed { expression, actual, expected } => {
            let mut sentences = Vec::new();
            if actual == "Any" {
                sentences.push(format!(
                    "{} means that the type checker knows nothing of {}, so it checks nothing there.",
                    code("Any"),
                    code(expression)
                ));
            } else if actual.replace(" | None", "") == *expected {
                sentences.push("As far as the types say, it may be `None`, too.".to_owned());
            } else if expected.replace(" | None", "") == *actual {
                sentences.push("That it may be `None`, the types don't say yet.".to_owned());
            }
            let heading = format!("{} is {}, wanted {}", code(expression), code(actual), code(expected));
            Explanation { heading_tells: true, ..Explanation::new(heading, sentences) }
        }
        TypesFault::Escape { of, code: source } => {
            Explanation::new("Something keeps the type checker from looking", vec![escape(of, source)])
        }
        TypesFault::NoName { name, suggestions } => {
            let names: Vec<&str> = suggestions.iter().map(String::as_str).collect();
            let meant =
                if names.is_empty() { String::new() } else { format!(" Is it what you wrote as {}?", any_of(&names)) };
            Explanation::new(
                format!("{} is missing in {}", code(name), code(file)),
                vec![format!("{} has no {}.{meant}", code(file), code(name))],
            )
        }
        TypesFault::Config { message } => Explanation {
            python: Some(message.clone()),
            ..Explanation::new(format!("The type checker can't use {}", code(file)), vec![config(file, message)])
        },
        TypesFault::TimedOut => Explanation::new(
            "The type checker was too slow",
            vec![
                "The type checker did not come to its end in time. Run it again: the second time is faster.".to_owned(),
            ],
        ),
        TypesFault::Crashed { message } => Explanation {
            python: Some(message.clone()),
            ..Explanation::new(
                "The type checker broke down",
                vec![
                    "The type checker itself came to grief over this code. That is a fault of its own, not of yours."
                        .to_owned(),
                ],
            )
        },
    }
}

/// The type checker's own words, with what it added.
fn said(message: &str, code: &str, notes: &[String]) -> String {
    let code = if code.is_empty() { String::new() } else { format!("  [{code}]") };
    std::iter::once(format!("{message}{code}"))
        .chain(notes.iter().map(|note| format!("  {}", note.trim_end())))
        .collect::<Vec<_>>()
        .join("\n")
}

fn so_many(more: usize, allowed: Option<usize>) -> Option<String> {
    let errors = |count: usize| if count == 1 { "1 error".to_owned() } else { format!("{count} errors") };
    match (allowed, more) {
        (Some(allowed), more) => {
            Some(format!("There are {}, and at most {allowed} may be left. This is the first.", errors(more + 1)))
        }
        (None, 0) => None,
        (None, 1) => Some("There is 1 more error after this one.".to_owned()),
        (None, more) => Some(format!("There are {more} more errors after this one.")),
    }
}

fn escape(of: &str, source: &str) -> String {
    let source = code(source);
    match of {
        "Any" => format!(
            "{source} fits everything, so nothing is checked where it stands for a type. Name the type that is meant."
        ),
        "cast" => format!(
            "{source} tells the type checker what to believe, and nothing checks that it is so. Here it has to find out by itself."
        ),
        "ignore" => {
            format!("{source} silences the type checker in this line. The error itself should go, not its message.")
        }
        _ => {
            format!("{source} keeps the type checker away from more than one line. Take it out, and see what it says.")
        }
    }
}

fn config(file: &str, message: &str) -> String {
    if let Some(option) = message.split("Unrecognized option: ").nth(1) {
        let name = option.split([' ', '=']).next().unwrap_or(option);
        return format!("mypy has no option {}. Its options are listed in its documentation.", code(name));
    }
    if message.contains("Per-module sections should only specify per-module flags") {
        return "This option works for the whole project only. It belongs in `[tool.mypy]`, not in a part for some modules.".to_owned();
    }
    if message.contains("no files") || message.contains("Missing target") {
        return format!("{} doesn't say which files to check: {} is missing.", code(file), code("files = [\"…\"]"));
    }
    format!("mypy doesn't understand something in {}.", code(file))
}

/// What is in double quotes in a message. A quote inside of a type, as in `Literal["a"]`, does not occur: mypy writes `'a'`.
fn quoted(message: &str) -> Vec<&str> {
    message.split('"').skip(1).step_by(2).collect()
}

/// One plain sentence for a message of mypy's, when we know more than it says.
#[allow(clippy::too_many_lines, reason = "a table: one row for each message")]
fn sentence(kind: &str, message: &str) -> Option<String> {
    let parts = quoted(message);
    let part = |index: usize| parts.get(index).copied().unwrap_or_default();
    let sentence = match kind {
        "no-untyped-def" => untyped(message),
        "no-untyped-call" => {
            format!(
                "{} has no type hints yet, so nothing is known about what it is given and what it gives.",
                code(part(0))
            )
        }
        "return-value" if part(0) == "None" || message.starts_with("No return value") => {
            if message.starts_with("No return value") {
                "The function says that it returns nothing (`-> None`), and here it returns something.".to_owned()
            } else {
                format!("Here the function returns {}, and it promises {}.", code("None"), code(part(1)))
            }
        }
        "return-value" if may_be_none(part(0), part(1)) => {
            format!(
                "What is returned here may be {}, and {} is promised. What should happen then?",
                code("None"),
                code(part(1))
            )
        }
        "return-value" if parts.len() >= 2 => {
            format!("What is returned here is {}, and {} is promised after the `->`.", code(part(0)), code(part(1)))
        }
        "return" | "empty-body" => {
            "There is a way through this function that ends without `return`, and so with `None`.".to_owned()
        }
        "arg-type" => argument(message, &parts)?,
        "assignment" if message.starts_with("Incompatible default") => format!(
            "The default is {}, and {} is hinted as {}. If both may come, the hint says both: {}.",
            code(part(1)),
            code(part(0)),
            code(part(2)),
            code(&format!("{} | {}", part(2), part(1)))
        ),
        "assignment" if may_be_none(part(0), part(1)) => {
            format!("The value may be {}, and the variable is hinted as {}.", code("None"), code(part(1)))
        }
        "assignment" if message.contains("variable has type") => {
            format!("A {} can't be put where {} is declared.", code(part(0)), code(part(1)))
        }
        "union-attr" if part(0) == "None" => format!(
            "This may be {}, and then {} isn't there. Ask first, as in {}.",
            code("None"),
            code(&format!(".{}", part(2))),
            code("if … is not None:")
        ),
        "union-attr" => format!(
            "This may be {}, which has no {}. Ask first which it is: {}.",
            code(part(0)),
            code(&format!(".{}", part(2))),
            code("isinstance(…)")
        ),
        "attr-defined" if message.starts_with("Module ") => {
            format!("The module {} has no {} that could be imported.", code(part(0)), code(part(1)))
        }
        "attr-defined" if message.contains(" has no attribute ") => {
            format!(
                "As far as its type says, this is {}, and that has no {}.",
                article(part(0)),
                code(&format!(".{}", part(1)))
            )
        }
        "name-defined" => format!("Nothing is called {} here. Is an `import` missing?", code(part(0))),
        "var-annotated" => format!(
            "From an empty container nobody can tell what will be in it. Write the type beside the name, as in {}.",
            code(&format!("{}: list[str] = []", part(0)))
        ),
        "index" if message.contains("not indexable") && part(0).contains("None") => {
            format!("This may be {}, and that has nothing at `[…]`. Ask first.", code("None"))
        }
        "index" if message.contains("not indexable") => format!("{} has nothing at `[…]`.", capital(&article(part(0)))),
        "index" => format!("In the brackets there is {}, and {} is wanted.", article(part(0)), article(parts.last()?)),
        "operator" => operator(message, &parts)?,
        "override" if message.starts_with("Return type") => format!(
            "The class above promises {}, and whoever uses that class relies on it. Here {} comes back.",
            code(part(2)),
            code(part(0))
        ),
        "override" => {
            "A subclass has to take all that the class above takes, since it can be used in its place.".to_owned()
        }
        "typeddict-item" | "typeddict-unknown-key" => typed_dict(message, &parts)?,
        "no-any-return" => format!(
            "What is returned is {}, about which nothing is known, so the promise of {} can't be checked.",
            code("Any"),
            code(part(0))
        ),
        "type-arg" => {
            let inner = match part(0) {
                "dict" | "Dict" | "Mapping" | "defaultdict" => "str, int",
                "Callable" => "[int], str",
                "tuple" | "Tuple" => "int, ...",
                _ => "int",
            };
            format!("{} of what? Say it in brackets, as in {}.", code(part(0)), code(&format!("{}[{inner}]", part(0))))
        }
        "call-arg" if message.starts_with("Missing") => {
            format!("In this call a value for {} is missing.", code(part(0)))
        }
        "call-arg" if message.starts_with("Too many") => format!("{} is given more than it takes.", code(part(0))),
        "call-arg" if message.starts_with("Unexpected keyword") => {
            format!("{} has no parameter {}.", code(part(1)), code(part(0)))
        }
        "abstract" => format!(
            "{} can't be made as it is: {} is only announced in it, and a subclass has to write it.",
            code(part(0)),
            code(part(1))
        ),
        "comparison-overlap" => format!(
            "The two can never be equal: on the left there is {}, on the right {}.",
            article(part(0)),
            article(part(1))
        ),
        "func-returns-value" => format!("{} returns nothing, so there is nothing to use here.", code(part(0))),
        "import-untyped" => format!("{} comes without types, so nothing is known about what it gives.", code(part(0))),
        "import-not-found" => format!("The type checker finds no module {}.", code(part(0))),
        "unused-ignore" => "There is nothing to ignore in this line any more, so the comment can go.".to_owned(),
        "redundant-cast" => format!("It is {} already, so the `cast` can go.", article(part(0))),
        "list-item" | "dict-item" | "set-item" => "What is in it has another type than the hint promises.".to_owned(),
        "exhaustive-match" => "The `match` leaves something out: not every value has a `case`.".to_owned(),
        "no-redef" => format!("{} is there already. The second one takes the place of the first.", code(part(0))),
        "valid-type" => "This is not a type. A type is a class, or made from classes, as in `list[int]`.".to_owned(),
        "type-var" => format!("{} is not one of the types that this accepts.", code(parts.last()?)),
        "unreachable" => "By the types, Python never comes to this line.".to_owned(),
        "possibly-undefined" => format!("There is a way to this line on which {} has no value.", code(part(0))),
        "call-overload" => "What is given fits none of the ways in which this can be called.".to_owned(),
        "has-type" => "The type of this isn't known yet where it is used.".to_owned(),
        "misc" if message.contains("\"Final\"") || message.starts_with("Cannot assign to final") => {
            format!("{} is `Final`: it is given its value once.", code(part(0)))
        }
        "misc" if message.contains("Property") && message.contains("read-only") => {
            format!("{} can be read and not set.", code(part(0)))
        }
        "misc" if message.starts_with("Untyped decorator") => {
            format!("The decorator has no type hints, so what it makes of {} is unknown.", code(part(0)))
        }
        "misc" if message.contains("has type \"Any\"") && message.contains("subclass") => {
            "Nothing is known about the class above, so nothing can be checked in this one.".to_owned()
        }
        _ => return None,
    };
    Some(sentence)
}

/// `int | None` where `int` is wanted.
fn may_be_none(actual: &str, expected: &str) -> bool {
    actual.strip_suffix(" | None") == Some(expected)
}

fn untyped(message: &str) -> String {
    if message.contains("return type") {
        "What comes back isn't said yet: write it after `->`. A function that returns nothing has `-> None`.".to_owned()
    } else if message.contains("for one or more") {
        "One of the parameters has no type yet: write it after a colon, as in `price: float`.".to_owned()
    } else {
        "This function doesn't say yet what it takes and what it gives: `def double(n: int) -> int:` does.".to_owned()
    }
}

fn argument(message: &str, parts: &[&str]) -> Option<String> {
    // `Argument 1 to "f" has …`, or, where it is given by its name, `Argument "price" to "f" has …`.
    let (name, parts) = match parts {
        [name, rest @ ..] if message.starts_with("Argument \"") => (Some(name), rest),
        _ => (None, parts),
    };
    let [function, rest @ ..] = parts else { return None };
    let [actual, .., expected] = rest else { return None };
    if *function == "assert_never" || *expected == "Never" {
        return Some(format!("{} has no branch of its own yet: it comes as far as this line.", code(actual)));
    }
    let number = message.strip_prefix("Argument ").and_then(|rest| rest.split(' ').next()).unwrap_or_default();
    let which = match number {
        "1" => "first",
        "2" => "second",
        "3" => "third",
        _ => "",
    };
    if let Some(name) = name {
        return Some(format!("For {} there is {}, and {} is wanted.", code(name), article(actual), code(expected)));
    }
    let what = if which.is_empty() { "a value".to_owned() } else { format!("the {which} value") };
    if may_be_none(actual, expected) {
        return Some(format!(
            "What {} gets as {what} may be {}; it takes only {}.",
            code(function),
            code("None"),
            code(expected)
        ));
    }
    Some(format!("{} wants {} as {what}, and gets {}.", code(function), code(expected), code(actual)))
}

fn operator(message: &str, parts: &[&str]) -> Option<String> {
    let sign = message.split(" for ").nth(1)?.split(' ').next()?;
    let none = parts.iter().find(|part| **part == "None" || part.ends_with("| None"));
    Some(match (none, parts) {
        (Some(_), _) => format!(
            "One side of {} may be {}. Ask first, as in {}.",
            code(sign),
            code("None"),
            code("if … is not None:")
        ),
        (None, [left, right]) => {
            format!("Between {} and {} there is no {}.", article(left), article(right), code(sign))
        }
        _ => format!("For {} there is no {}.", code(parts.first()?), code(sign)),
    })
}

fn typed_dict(message: &str, parts: &[&str]) -> Option<String> {
    let part = |index: usize| parts.get(index).copied().unwrap_or_default();
    Some(if message.starts_with("Missing key") {
        format!(
            "{} has to have {}, unless it is {}.",
            code(parts.last()?),
            code(&format!("\"{}\"", part(0))),
            code("NotRequired")
        )
    } else if message.starts_with("Extra key") || message.contains("has no key") {
        let (name, key) = if message.starts_with("Extra") { (part(1), part(0)) } else { (part(0), part(1)) };
        format!("{} has no key {}.", code(name), code(&format!("\"{key}\"")))
    } else if message.starts_with("Incompatible types") {
        format!(
            "At {} there is {}, and {} is declared.",
            code(&format!("\"{}\"", part(1))),
            article(part(0)),
            code(part(2))
        )
    } else {
        return None;
    })
}

/// `an int`, `a str`, `None`
fn article(name: &str) -> String {
    let plain = name.chars().all(|sign| sign.is_alphanumeric() || sign == '_');
    if !plain || name == "None" || name == "Any" || name.is_empty() {
        return code(name);
    }
    let article = if name.starts_with(['a', 'e', 'i', 'o', 'u', 'A', 'E', 'I', 'O', 'U']) { "an" } else { "a" };
    format!("{article} {}", code(name))
}

fn capital(text: &str) -> String {
    let mut signs = text.chars();
    signs.next().map_or_else(String::new, |first| first.to_uppercase().chain(signs).collect())
}

#[cfg(test)]
mod tests {
    use super::sentence;

    #[test]
    fn the_common_messages_have_a_sentence() {
        for (kind, message, words) in [
            (
                "return-value",
                "Incompatible return value type (got \"str\", expected \"int\")",
                "is `str`, and `int` is promised",
            ),
            ("return-value", "Incompatible return value type (got \"str | None\", expected \"str\")", "may be `None`"),
            (
                "arg-type",
                "Argument 2 to \"Item\" has incompatible type \"str\"; expected \"float\"",
                "`Item` wants `float` as the second value, and gets `str`.",
            ),
            (
                "arg-type",
                "Argument 1 to \"assert_never\" has incompatible type \"Literal['b']\"; expected \"Never\"",
                "`Literal['b']` has no branch",
            ),
            (
                "arg-type",
                "Argument \"price\" to \"Item\" has incompatible type \"str\"; expected \"float\"",
                "For `price` there is a `str`, and `float` is wanted.",
            ),
            (
                "union-attr",
                "Item \"None\" of \"str | None\" has no attribute \"upper\"",
                "This may be `None`, and then `.upper` isn't there.",
            ),
            (
                "operator",
                "Unsupported operand types for + (\"int\" and \"str\")",
                "Between an `int` and a `str` there is no `+`.",
            ),
            ("operator", "Unsupported operand types for + (\"None\" and \"int\")", "One side of `+` may be `None`."),
            ("typeddict-item", "Missing key \"year\" for TypedDict \"Book\"", "`Book` has to have `\"year\"`"),
            ("type-arg", "Missing type parameters for generic type \"dict\"", "as in `dict[str, int]`"),
            (
                "index",
                "Invalid index type \"str\" for \"list[int]\"; expected type \"int\"",
                "In the brackets there is a `str`, and an `int` is wanted.",
            ),
        ] {
            let told = sentence(kind, message).unwrap_or_default();
            assert!(told.contains(words), "{message}\n{told}");
        }
        assert_eq!(sentence("arg-type", "no quotes"), None);
        assert_eq!(sentence("made-up", "\"a\" and \"b\""), None);
    }
}
