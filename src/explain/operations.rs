//! `TypeError`s: an operation met a value of a type that it cannot work with.

use super::{
    exception::ExceptionClue,
    names::capitalised,
    origins::of_none,
    pattern::captures,
    words::{a_value, code},
};

const FUNCTION_ITSELF: &str = "It is the function itself. Are the brackets `()` that call it missing?";
const FORGOTTEN_AWAIT: &str =
    "A function that begins with `async def` gives a coroutine. `await` in front of the call gives its result.";

/// The sentences for a `TypeError` that is not about the arguments of a call.
pub(super) fn type_error(clue: &ExceptionClue<'_>) -> Option<Vec<String>> {
    operators(clue)
        .or_else(|| brackets(clue))
        .or_else(|| iteration(clue))
        .or_else(|| changes(clue))
        .or_else(|| conversions(clue))
        .or_else(|| protocols(clue))
        .or_else(|| fields(clue))
}

/// Fields of a dataclass in an order that Python refuses.
fn fields(clue: &ExceptionClue<'_>) -> Option<Vec<String>> {
    let found = captures("non-default argument '{}' follows default argument", clue.message)
        .map(|[field]| [field, ""])
        .or_else(|| captures("non-default argument '{}' follows default argument {}", clue.message));
    let [field, _] = found?;
    Some(vec![
        format!("The field `{field}` has no default value, but one above it has."),
        "Fields without a default come first. Move it up, or give it a default, too.".into(),
    ])
}

/// `+`, `<` and the like.
fn operators(clue: &ExceptionClue<'_>) -> Option<Vec<String>> {
    let message = clue.message;
    if let Some([left, right, _]) = captures("can only concatenate {} (not \"{}\") to {}", message) {
        return Some(plus(clue, left, right));
    }
    if let Some([right, left]) = captures("can't concat {} to {}", message) {
        return Some(plus(clue, left, right));
    }
    if let Some([operator, left, right]) = captures("unsupported operand type(s) for {}: '{}' and '{}'", message) {
        let operator = operator.trim_end_matches(" or pow()").trim_end_matches("()");
        if operator.trim_end_matches('=') == "+" {
            if right == "str" && clue.source().contains("sum(") {
                return Some(vec!["`sum` only adds numbers. To join texts, use `\"\".join(…)`.".into()]);
            }
            return Some(plus(clue, left, right));
        }
        return Some(between(clue, operator, left, right));
    }
    if let Some([operator, left, right]) = captures("'{}' not supported between instances of '{}' and '{}'", message) {
        let mut sentences = vec![format!("`{operator}` cannot compare {} with {}.", a_value(left), a_value(right))];
        let advice = not_called(left, right).or_else(|| text_and_number(left, right));
        sentences.extend(advice.or_else(|| none_in(clue, left, right)));
        return Some(sentences);
    }
    if let Some([operator, operand]) = captures("bad operand type for unary {}: '{}'", message) {
        return Some(vec![format!("`{operator}` before {} has no meaning; it needs a number.", a_value(operand))]);
    }
    if let Some([function, operand]) = captures("bad operand type for {}(): '{}'", message) {
        return Some(vec![format!("`{function}` needs a number and got {}.", a_value(operand))]);
    }
    if let Some([operand]) = captures("can't multiply sequence by non-int of type '{}'", message) {
        let advice = match operand {
            "float" => {
                "If you mean numbers, one of the two is still text or a list: `int(…)` or `float(…)` turns text into a number."
            }
            "str" => "Two texts cannot be multiplied: `int(…)` or `float(…)` turns text into a number.",
            _ => "Text or a list can only be repeated a whole number of times.",
        };
        return Some(vec![
            format!("`*` has to repeat text or a list, but the other side is {}.", a_value(operand)),
            advice.into(),
        ]);
    }
    None
}

/// Paths, dates: values that have their own way with `+` and `/`.
fn joined(operator: &str, left: &str, right: &str) -> Option<String> {
    let is_path = |kind: &str| kind.ends_with("Path");
    let is_day = |kind: &str| ["datetime.date", "datetime.datetime", "date", "datetime"].contains(&kind);
    let is_number = |kind: &str| kind == "int" || kind == "float";
    match operator.trim_end_matches('=') {
        "+" if is_path(left) || is_path(right) => {
            Some("Parts of a path are joined with `/`: `folder / \"name.txt\"`.".into())
        }
        "/" if is_path(left) || is_path(right) => {
            Some("`/` joins a path with text or with another path: `str(…)` turns a number into text.".into())
        }
        "+" | "-" if is_day(left) && is_number(right) => {
            Some("Days are added to a date as a `timedelta`: `day + timedelta(days=number)`.".into())
        }
        _ => None,
    }
}

fn plus(clue: &ExceptionClue<'_>, left: &str, right: &str) -> Vec<String> {
    let fact = format!("`+` cannot put {} and {} together.", a_value(left), a_value(right));
    let kinds = [left, right];
    if let Some(sentence) = not_called(left, right) {
        return vec![fact, sentence];
    }
    let other = if left == "str" { right } else { left };
    let advice = if let Some(sentence) = none_in(clue, left, right).or_else(|| joined("+", left, right)) {
        sentence
    } else if kinds.contains(&"str") && (kinds.contains(&"int") || kinds.contains(&"float")) {
        "To join them as text, write `str(…)` round the number. \
         To add them as numbers, turn the text into a number with `int(…)` or `float(…)`."
            .to_owned()
    } else if kinds.contains(&"coroutine") {
        FORGOTTEN_AWAIT.to_owned()
    } else if left == "list" || right == "list" {
        "A list can only be joined with another list. To put one item at its end, use `append`.".to_owned()
    } else if left == "tuple" || right == "tuple" {
        "A tuple can only be joined with another tuple; one item alone is written `(item,)`.".to_owned()
    } else if left == "dict" && right == "dict" {
        "Two dictionaries are joined with `|`.".to_owned()
    } else if left == "set" && right == "set" {
        "Two sets are joined with `|`.".to_owned()
    } else if kinds.contains(&"bytes") {
        "`encode()` turns text into bytes, and `decode()` turns bytes into text.".to_owned()
    } else if kinds.contains(&"str") {
        format!("To join {} as text, write `str(…)` round it.", a_value(other))
    } else {
        return vec![fact];
    };
    vec![fact, advice]
}

fn between(clue: &ExceptionClue<'_>, operator: &str, left: &str, right: &str) -> Vec<String> {
    let fact = format!("`{operator}` does not work between {} and {}.", a_value(left), a_value(right));
    let power = || (operator.trim_end_matches('=') == "^").then(|| "“To the power of” is written `**`.".to_owned());
    let known = power().or_else(|| not_called(left, right)).or_else(|| none_in(clue, left, right));
    let advice = known.or_else(|| joined(operator, left, right));
    let advice = advice.or_else(|| text_and_number(left, right)).or_else(|| {
        (left == "str" && right == "str")
            .then(|| "You can't calculate with text: `int(…)` or `float(…)` turns it into a number.".to_owned())
    });
    std::iter::once(fact).chain(advice).collect()
}

/// A function where its result was meant.
fn not_called(left: &str, right: &str) -> Option<String> {
    let is_function = |kind: &str| ["function", "method", "builtin_function_or_method"].contains(&kind);
    let sentence = match (is_function(left), is_function(right)) {
        (true, true) => {
            "Without `()` these are the functions themselves. With `()` after each name they are called, and give their results."
        }
        (true, false) | (false, true) => {
            "Without `()` it is the function itself. With `()` after its name it is called, and gives its result."
        }
        (false, false) => return None,
    };
    Some(sentence.to_owned())
}

fn none_in(clue: &ExceptionClue<'_>, left: &str, right: &str) -> Option<String> {
    if left == "coroutine" || right == "coroutine" {
        return Some(FORGOTTEN_AWAIT.to_owned());
    }
    (left == "NoneType" || right == "NoneType").then(|| of_none(clue))
}

fn text_and_number(left: &str, right: &str) -> Option<String> {
    let number = |kind: &str| kind == "int" || kind == "float";
    ((left == "str" && number(right)) || (number(left) && right == "str")).then(|| {
        "What `input()` gives or what is read from a file is always text: `int(…)` or `float(…)` turns it into a number.".to_owned()
    })
}

/// The attribute before the brackets at the marked place: `suffix` of `path.suffix()`.
fn called_attribute<'a>(clue: &ExceptionClue<'a>) -> Option<&'a str> {
    let (start, stop) = clue.problem.frames.last()?.span?;
    let (start, stop) = (start as usize, stop as usize);
    let source = clue.source();
    let at = |column: usize| source.char_indices().nth(column.saturating_sub(1)).map_or(source.len(), |(at, _)| at);
    let path = source.get(at(start)..at(stop))?.strip_suffix("()")?;
    path.contains('.').then(|| path.rsplit('.').next()).flatten().filter(|name| super::words::is_name(name))
}

/// `maker(3)` of `maker(3)()`.
fn result_that_is_called(call: &str) -> Option<&str> {
    let mut depth = 0_usize;
    let start = call.char_indices().rev().find_map(|(at, sign)| {
        match sign {
            ')' | ']' | '}' => depth += 1,
            '(' | '[' | '{' => depth = depth.saturating_sub(1),
            _ => {}
        }
        (depth == 0).then_some(at)
    })?;
    Some(&call[..start]).filter(|made| call.ends_with(')') && made.ends_with(')'))
}

/// `()` and `[]` after something that does not take them.
fn brackets(clue: &ExceptionClue<'_>) -> Option<Vec<String>> {
    let message = clue.message;
    if let Some([kind]) = captures("'{}' object is not callable", message) {
        if let Some(method) = clue.details.get("hidden_method") {
            return Some(vec![
                format!(
                    "`{}` has a method `{method}`, and line {} gives an attribute the same name: `self.{method}`. \
                     The attribute hides the method.",
                    clue.detail("hidden_class"),
                    clue.detail("hidden_line")
                ),
                "Give one of the two another name.".into(),
            ]);
        }
        let call = clue.problem.call.as_deref().filter(|_| clue.in_test());
        if let Some(made) = call.and_then(result_that_is_called) {
            return Some(vec![
                format!("The test calls what `{made}` gives, but that is {}, not a function.", a_value(kind)),
                "To hand back a function itself, `return` names it without brackets.".into(),
            ]);
        }
        let called = call.and_then(|call| call.split('(').next());
        if let Some(name) = called.filter(|name| super::words::is_name(name)) {
            return Some(vec![
                format!("The test calls `{name}`, but in your file `{name}` is {}, not a function.", a_value(kind)),
                format!(
                    "A function begins with `def {name}(…):`. Does something further down give the name another value?"
                ),
            ]);
        }
        let fact = format!("Round brackets call a function, but what comes before them here is {}.", a_value(kind));
        let advice = match kind {
            "list" | "tuple" | "dict" => "To take one item out, use square brackets: `items[0]`.".to_owned(),
            "int" | "float" => {
                "Is an operator missing, such as `*`? Or does a variable have the same name as a function, and hide it?"
                    .to_owned()
            }
            "NoneType" => of_none(clue),
            "module" => "Call a function of the module: `module.function()`.".to_owned(),
            _ if called_attribute(clue).is_some() => {
                format!(
                    "`{}` is a value, not a method: leave out its brackets.",
                    called_attribute(clue).unwrap_or_default()
                )
            }
            "str" | "bool" | "set" => {
                "Does a variable have the same name as a function, and hide it? Then give the variable another name."
                    .to_owned()
            }
            "property" => "A property is read without brackets.".to_owned(),
            "coroutine" => "The function has already been called; `await` gets its result.".to_owned(),
            _ => "Should these brackets be here at all?".to_owned(),
        };
        return Some(vec![fact, advice]);
    }
    if let Some([kind]) = captures("'{}' object is not subscriptable", message) {
        let fact = format!(
            "Square brackets take one item out of a list, a text or a dictionary. Here {} comes before them.",
            a_value(kind)
        );
        let advice = match kind {
            "NoneType" => &of_none(clue),
            "function" | "method" | "builtin_function_or_method" | "type" => {
                "A function is called with round brackets: `name(…)`."
            }
            "int" | "float" | "bool" => "A single number has no items. `str(number)` has its digits as characters.",
            "coroutine" => FORGOTTEN_AWAIT,
            "set" => "A set has no order. Make a list of it first: `sorted(…)` or `list(…)`.",
            "generator" | "map" | "filter" | "zip" | "dict_keys" | "dict_values" | "dict_items" | "enumerate"
            | "reversed" => "It gives its items one at a time. Make it a list first: `list(…)`.",
            _ => return Some(vec![fact, "Its class would need a method `__getitem__` for that.".into()]),
        };
        return Some(vec![fact, advice.into()]);
    }
    if let Some([class]) = captures("type '{}' is not subscriptable", message) {
        return Some(vec![format!("`{class}` is a class. Round brackets make an object of it: `{class}(…)`.")]);
    }
    for pattern in ["{} indices must be integers or slices, not {}", "{} indices must be integers, not {}"] {
        let Some([kind, index]) = captures(pattern, message) else { continue };
        let index = index.trim_matches('\'');
        let sequence = if kind == "string" { "text" } else { kind };
        let fact = format!("The index of a {sequence} has to be a whole number, but here it is {}.", a_value(index));
        let advice = match index {
            "str" if kind == "list" => {
                "A `for` loop over a list gives the items themselves, not their numbers. Only a dictionary can be indexed with text."
            }
            "str" => "Only a dictionary can be indexed with text. Is this the value you think it is?",
            "float" => "`/` always gives a decimal number; `//` gives a whole one.",
            "tuple" if kind == "string" => "For a part of a text, a colon goes between its ends: `text[0:2]`.",
            "tuple" => "Go into a list inside a list one step at a time: `rows[1][2]`.",
            _ => return Some(vec![fact]),
        };
        return Some(vec![fact, advice.into()]);
    }
    message
        .starts_with("slice indices must be")
        .then(|| vec!["The numbers of a slice `[start:stop]` have to be whole numbers.".into()])
}

/// Values that have no items, no length.
fn iteration(clue: &ExceptionClue<'_>) -> Option<Vec<String>> {
    let message = clue.message;
    let not_iterable = captures("'{}' object is not iterable", message)
        .or_else(|| captures("cannot unpack non-iterable {} object", message))
        .or_else(|| captures("argument of type '{}' is not iterable", message))
        .or_else(|| captures("argument of type '{}' is not a container or iterable", message));
    if let Some([kind]) = not_iterable {
        let wanted = if message.starts_with("argument") {
            "`in` looks into something that has items"
        } else if message.starts_with("cannot unpack") {
            "Several names on the left of `=` need as many values on the right"
        } else {
            "Something with several items is needed here, such as a list"
        };
        let fact = format!("{wanted}, but this is {}.", a_value(kind));
        let advice = match kind {
            "NoneType" => &of_none(clue),
            "int" | "float" if ["max(", "min("].iter().any(|call| clue.source().contains(call)) => {
                "`max` and `min` compare several values, with commas between them, or the items of one list: `max(a, b)`."
            }
            "int" | "float" if clue.source().contains("sum(") => "`sum` adds up the items of one list: `sum([a, b])`.",
            "int" if clue.source().trim_start().starts_with("for ") => {
                "To count up to a number, write `range(number)`."
            }
            "int" => "`range(number)` gives the numbers below it; `str(number)` gives its digits.",
            "coroutine" => FORGOTTEN_AWAIT,
            "PosixPath" | "WindowsPath" | "Path" => {
                "A path only says where a file is. Its lines come from the open file: `with open(path) as file:`."
            }
            "function" | "method" | "builtin_function_or_method" => FUNCTION_ITSELF,
            _ => return Some(vec![fact]),
        };
        return Some(vec![fact, advice.into()]);
    }
    if let Some([kind]) = captures("object of type '{}' has no len()", message) {
        let fact =
            format!("`len` counts the items of a list or the characters of a text, but this is {}.", a_value(kind));
        let advice = match kind {
            "NoneType" => &of_none(clue),
            "int" | "float" => "For the number of its digits, turn it into text first: `len(str(number))`.",
            "generator" | "map" | "filter" | "zip" => {
                "It gives its items one at a time. Make it a list first: `list(…)`."
            }
            "coroutine" => FORGOTTEN_AWAIT,
            _ => return Some(vec![fact]),
        };
        return Some(vec![fact, advice.into()]);
    }
    let [kind] = captures("'{}' object is not an iterator", message)?;
    Some(vec![format!("`next` needs an iterator and got {}. `iter(…)` makes one.", a_value(kind))])
}

/// Values that cannot be changed, or cannot be keys.
fn changes(clue: &ExceptionClue<'_>) -> Option<Vec<String>> {
    let message = clue.message;
    let fixed = captures("'{}' object does not support item assignment", message)
        .or_else(|| captures("'{}' object doesn't support item deletion", message));
    if let Some([kind]) = fixed {
        let fact = format!("{} cannot be changed in place.", capitalised(&a_value(kind)));
        let advice = match kind {
            "str" => "Make a new text, for example with `replace`, or from slices: `text[:2] + \"x\" + text[3:]`.",
            "tuple" => "Use a list if it has to change.",
            _ => return Some(vec![fact]),
        };
        return Some(vec![fact, advice.into()]);
    }
    let kind = captures("unhashable type: '{}'", message)
        .or_else(|| captures("cannot use '{}' as a {} (unhashable type: '{}')", message).map(|[kind, _, _]| [kind]));
    let [kind] = kind?;
    let advice = match kind {
        "list" => "A tuple can: `tuple(…)`.",
        "set" => "A `frozenset` can.",
        _ => "Use something that never changes instead, such as a text or a tuple.",
    };
    Some(vec![
        format!("{} can change, so it can't be a dictionary key or an item of a set.", capitalised(&a_value(kind))),
        advice.into(),
    ])
}

/// Functions that got a value of the wrong type.
fn conversions(clue: &ExceptionClue<'_>) -> Option<Vec<String>> {
    let message = clue.message;
    if let Some([kind]) = captures("'{}' object cannot be interpreted as an integer", message) {
        let fact = format!("A whole number is needed here, but this is {}.", a_value(kind));
        let advice = match kind {
            "str" => "`int(…)` turns text into a whole number.",
            "float" => "`/` always gives a decimal number; `//` gives a whole one.",
            "list" => "For the number of its items, use `len(…)`.",
            _ => return Some(vec![fact]),
        };
        return Some(vec![fact, advice.into()]);
    }
    for pattern in [
        "{}() argument must be a string, a bytes-like object or a real number, not '{}'",
        "{}() argument must be a string or a real number, not '{}'",
    ] {
        let Some([function, kind]) = captures(pattern, message) else { continue };
        let fact = format!("`{function}` turns text into a number, but it got {}.", a_value(kind));
        let advice = match kind {
            "NoneType" => &of_none(clue),
            "list" | "tuple" => "Convert the items one by one.",
            "function" | "method" | "builtin_function_or_method" => FUNCTION_ITSELF,
            _ => return Some(vec![fact]),
        };
        return Some(vec![fact, advice.into()]);
    }
    if let Some([kind]) = captures("Object of type {} is not JSON serializable", message) {
        let advice = match kind {
            "set" | "frozenset" => "`sorted(…)` or `list(…)` makes a list of it.".to_owned(),
            "date" | "datetime" | "time" => "`.isoformat()` makes a text of it.".to_owned(),
            "Decimal" | "UUID" | "PosixPath" | "WindowsPath" => "`str(…)` makes a text of it.".to_owned(),
            "bytes" => "`.decode()` makes a text of it.".to_owned(),
            _ => format!(
                "Write what's in the {}, such as a dictionary of its values, and make a new one of that when you read.",
                code(kind)
            ),
        };
        return Some(vec![
            format!(
                "JSON knows text, numbers, true, false, null, lists and dictionaries. {} is none of them.",
                capitalised(&a_value(kind))
            ),
            advice,
        ]);
    }
    if let Some([index, found]) = captures("sequence item {}: expected str instance, {} found", message) {
        return Some(vec![
            format!("`join` only joins texts, but the item at index {index} is {}.", a_value(found)),
            "Turn each item into text first: `str(item)`.".into(),
        ]);
    }
    if message == "can only join an iterable" {
        return Some(vec!["`join` needs a list of texts between its brackets: `\", \".join(words)`.".into()]);
    }
    if let Some([kind]) = captures("must be real number, not {}", message) {
        return Some(vec![format!("A number is needed here, but this is {}.", a_value(kind))]);
    }
    if let Some([kind]) = captures("type {} doesn't define __round__ method", message) {
        return Some(vec![format!("`round` needs a number and got {}.", a_value(kind))]);
    }
    if let Some([kind]) = captures("'in <string>' requires string as left operand, not {}", message) {
        return Some(vec![format!("You can only look for text in a text, but this is {}.", a_value(kind))]);
    }
    if message.starts_with("not all arguments converted") {
        return Some(vec!["`%` after a text fills in its `%s` places, and there are more values than places.".into()]);
    }
    if let Some([kind]) = captures("the JSON object must be str, bytes or bytearray, not {}", message) {
        let advice = if kind.ends_with("Path") {
            "Read the file first: `json.loads(path.read_text(encoding=\"utf-8\"))`."
        } else {
            "For an open file there is `json.load(file)`, without the `s`."
        };
        return Some(vec![format!("`json.loads` reads text, but this is {}.", a_value(kind)), advice.into()]);
    }
    if message.starts_with("ord() expected a character") {
        return Some(vec!["`ord` takes exactly one character.".into()]);
    }
    message
        .starts_with("isinstance() arg 2 must be")
        .then(|| vec!["The second argument of `isinstance` is a type, such as `str`, without quotes.".into()])
}

/// `await`, `with`, `raise`, `*`.
fn protocols(clue: &ExceptionClue<'_>) -> Option<Vec<String>> {
    let message = clue.message;
    let awaited = captures("object {} can't be used in 'await' expression", message)
        .or_else(|| captures("'{}' object can't be awaited", message));
    if let Some([kind]) = awaited {
        return Some(vec![
            format!("`await` waits for a coroutine, but this is {}.", a_value(kind)),
            "Only functions that begin with `async def` are called with `await`.".into(),
        ]);
    }
    if let Some([kind]) = captures("'{}' object does not support the context manager protocol", message) {
        return Some(vec![format!("`with` needs a context manager, such as an open file; this is {}.", a_value(kind))]);
    }
    if message.starts_with("exceptions must derive from BaseException") {
        return Some(vec!["Only an exception can be raised. Put the text into one: `raise ValueError(\"…\")`.".into()]);
    }
    if message.starts_with("catching classes that do not inherit") {
        return Some(vec!["`except` needs an exception class, such as `ValueError`.".into()]);
    }
    if let Some([method, kind]) = captures("{} returned non-string (type {})", message) {
        let fact = format!("`{method}` has to return a text, and yours returns {}.", a_value(kind));
        let advice = if kind == "NoneType" {
            format!("`return` gives the text to whoever asked for it; a `print` in `{method}` only shows it.")
        } else {
            "`str(…)` turns another value into text.".to_owned()
        };
        return Some(vec![fact, advice]);
    }
    if let Some([method, wanted, kind]) = captures("{} should return {}, returned {}", message) {
        let advice = if kind == "NoneType" { " Is a `return` missing?" } else { "" };
        return Some(vec![format!(
            "`{method}` has to return {}, and yours returns {}.{advice}",
            a_value(wanted),
            a_value(kind)
        )]);
    }
    if let Some([kind]) = captures("iter() returned non-iterator of type '{}'", message) {
        let advice = if kind == "NoneType" {
            "Is a `return` missing?"
        } else {
            "`iter(…)` makes an iterator of a list; with `yield` in it, `__iter__` is a generator."
        };
        return Some(vec![
            format!("`__iter__` has to return an iterator, and yours returns {}.", a_value(kind)),
            advice.into(),
        ]);
    }
    if message.starts_with("__init__() should return None") {
        return Some(vec![
            "`__init__` gives nothing back: it fills the new object through `self`. Remove its `return`.".into(),
        ]);
    }
    if message.contains("argument after * must be an iterable")
        || message.starts_with("Value after * must be an iterable")
    {
        return Some(vec!["`*` unpacks a list or something like it, but this has no items.".into()]);
    }
    if message.contains("argument after ** must be a mapping") {
        return Some(vec!["`**` unpacks a dictionary, but this isn't one.".into()]);
    }
    let [method] = captures("unbound method {}() needs an argument", message)?;
    Some(vec![format!("`{method}` is called on the type; it needs a value of that type before the dot.")])
}
