//! Exceptions about values rather than types or names.

use super::{
    exception::ExceptionClue,
    origins::of_zero,
    pattern::captures,
    words::{code, say},
};

/// The sentences for every exception that has no file of its own.
pub(super) fn other(clue: &ExceptionClue<'_>) -> Option<Vec<String>> {
    // What the system refuses has no line of its own; what the learner raises has another reason than the system's.
    let is_of_system = clue.type_name.ends_with("PermissionError") || clue.type_name.starts_with("File");
    let raised = clue.source().trim_start().strip_prefix("raise ").filter(|_| !clue.in_test());
    let is_of_container =
        ["KeyError", "IndexError"].contains(&clue.type_name) && raised.is_some_and(|it| it.starts_with(clue.type_name));
    if is_of_container || (is_of_system && raised.is_some()) {
        return None;
    }
    match clue.type_name {
        "KeyError" => Some(key_error(clue)),
        "IndexError" => Some(index_error(clue)),
        "ValueError" => value_error(clue),
        "ZeroDivisionError" => Some(zero_division(clue)),
        "RecursionError" => Some(recursion(clue)),
        "EOFError" => end_of_input(clue),
        "StopIteration" if clue.source().contains(".send(") || clue.source().contains(".throw(") => say(
            "The generator has ended: it came to its end, or to a `return`, before the next `yield`. What is still to be sent to it has to meet \
             a `yield`, so is there a loop round it?",
        ),
        "StopIteration" => say(
            "`next` asked for one more item, and there was none left. `next(iterator, None)` gives `None` in its place.",
        ),
        "AssertionError" => assertion(clue),
        "NotImplementedError" => Some(not_implemented(clue)),
        "FileNotFoundError" => Some(no_file(clue)),
        "PermissionError" => {
            say("The system does not allow it. An exercise may only write inside its own temporary folder: \
             use the path that you are given, or a name without folders.")
        }
        "IsADirectoryError" => say("This is the path of a folder, but a file is needed."),
        "FileExistsError" => say("Something with that name already exists."),
        "UnicodeDecodeError" if clue.source().contains(".decode(") => say(
            "The bytes aren't text in the encoding used to read them: `.decode()` means UTF-8. Are they text in another encoding, cut \
             in the middle of a character, or not text at all?",
        ),
        "UnicodeDecodeError" if clue.source().contains(".text()") => say(
            "The bytes of this answer aren't text, and `.text()` reads them as text. `.read()` gives the bytes as they came.",
        ),
        "UnicodeDecodeError" => say(
            "The bytes aren't text in the encoding used to read them. Give `encoding=\"utf-8\"` to `open`, or open the file in binary mode.",
        ),
        "UnicodeEncodeError" if is_sent_as_ascii(clue) => say(
            "Something in this call has a character that isn't ASCII, where only ASCII can be sent: in a header, for example. \
             Python's message says which character, in Python's way of writing it.",
        ),
        "UnicodeEncodeError" => {
            say("The text has characters that this encoding cannot write. Use `encoding=\"utf-8\"`.")
        }
        "MemoryError" => say("There was not enough memory. Does a list or a text keep growing?"),
        "OverflowError" => say("The number became too large for this calculation."),
        "SystemExit" => Some(exit(clue)),
        "KeyboardInterrupt" => {
            say("Your code raised `KeyboardInterrupt` itself, which is what Ctrl-C does. A test can't pass that way.")
        }
        "RuntimeError" => runtime(clue),
        "TimeoutError" => say("Something took longer than your code allows."),
        "ExceptionGroup" | "BaseExceptionGroup" => {
            say("Several things that ran together failed. The first of them says what to fix.")
        }
        _ => by_short_name(clue),
    }
}

fn by_short_name(clue: &ExceptionClue<'_>) -> Option<Vec<String>> {
    match clue.short_name() {
        "JSONDecodeError" => say(
            "The text is not JSON at the place that Python names. JSON wants double quotes, and no comma after the last item.",
        ),
        "FrozenInstanceError" => {
            say("The dataclass is frozen: its fields cannot be changed. `dataclasses.replace(…)` makes a changed copy.")
        }
        "UnsupportedOperation" => say(match clue.message {
            "not readable" => "The file is open for writing only. To read it, leave the mode out: `open(path)`.",
            "not writable" => {
                "The file is open for reading only. To write it, open it with `\"w\"`: `open(path, \"w\")`."
            }
            _ => return None,
        }),
        "InvalidOperation" => say("`Decimal` cannot read this as a number."),
        "CalledProcessError" => say("The command ended with an error."),
        "ValidationError" => say("The data does not fit the model. Python's message names each field that does not."),
        "CancelledError" => say("The task was cancelled before it was done."),
        _ => None,
    }
}

/// A library that sends what it is given refuses it; no file and no `encode` of the learner's is in it.
fn is_sent_as_ascii(clue: &ExceptionClue<'_>) -> bool {
    let by_name = ["open(", "write", "encode", "print("];
    clue.message.starts_with("'ascii' codec") && !by_name.iter().any(|name| clue.source().contains(name))
}

/// More names than values, or fewer.
pub(super) fn unpacked(message: &str) -> Option<String> {
    if let Some([expected, got]) = captures("not enough values to unpack (expected {}, got {})", message) {
        let names = expected.trim_start_matches("at least ");
        let there_are =
            |number: &str| if number == "1" { "there is 1 name".into() } else { format!("there are {number} names") };
        let star = if names == expected { "" } else { " besides the one with `*`" };
        let values = match got {
            "0" => "nothing".to_owned(),
            "1" => "only 1 value".to_owned(),
            got => format!("only {got} values"),
        };
        return Some(format!(
            "On the left of `=` (or after `for`) {}{star}, but on the right {values}.",
            there_are(names)
        ));
    }
    let [expected] = captures("too many values to unpack (expected {})", message)?;
    let names = expected.split(',').next().unwrap_or(expected);
    if names == "1" {
        return Some(
            "There is 1 name on the left of `=` (or after `for`), but more values than that on the right.".into(),
        );
    }
    Some(format!(
        "There are {names} names on the left of `=` (or after `for`), but more values than that on the right."
    ))
}

fn key_error(clue: &ExceptionClue<'_>) -> Vec<String> {
    if clue.message.contains("dictionary is empty") || clue.message.contains("pop from an empty set") {
        return vec!["This takes something out, but there is nothing left.".into()];
    }
    let key = clue.detail("key");
    let key = if key.is_empty() { clue.message } else { key };
    // `collections.ChainMap` puts a sentence where others put the key.
    if let Some((_, key)) = key.split_once("Key not found in the first mapping: ") {
        let key = key.trim_end_matches('"');
        return vec![format!(
            "Only the first dictionary of a `ChainMap` is ever changed, and there is no key {} in that one.",
            code(key)
        )];
    }
    if clue.in_test() {
        return vec![format!("The test looks for the key {}, but what your code gave doesn't have it.", code(key))];
    }
    if let Some(near) = clue.details.get("near_key") {
        return vec![format!(
            "There is no key {}, but there is {}. A key has to be spelt the same way.",
            code(key),
            code(near)
        )];
    }
    if let Some(keys) = clue.details.get("keys") {
        return vec![format!("There is no key {} in the dictionary. It has these: {}.", code(key), code(keys))];
    }
    vec![
        format!("There is no key {} in the dictionary.", code(key)),
        "`in` asks whether a key is there, and `.get(key, default)` gives the default when it is not.".into(),
    ]
}

fn index_error(clue: &ExceptionClue<'_>) -> Vec<String> {
    let message = clue.message;
    if message.starts_with("pop from") {
        return vec!["This takes an item out of an empty list.".into()];
    }
    if message.starts_with("list assignment index") {
        return vec![
            "There is no item at this index to replace.".into(),
            "A list grows with `append`, not by giving a value to a new index.".into(),
        ];
    }
    if message.starts_with("Replacement index") {
        return vec!["The text has more `{}` places than `format` got values.".into()];
    }
    let kind = message.split(' ').next().unwrap_or_default();
    let what = match kind {
        "string" => "text",
        "list" | "tuple" | "range" => kind,
        _ => "sequence",
    };
    if clue.in_test() {
        return vec![format!(
            "The test asks for an item that the {what} from your code does not have: it is too short."
        )];
    }
    vec![
        format!("The {what} has no item at this index: it's too short."),
        "The first index is 0, so the last one is one less than the length; `[-1]` is always the last item.".into(),
    ]
}

fn value_error(clue: &ExceptionClue<'_>) -> Option<Vec<String>> {
    let message = clue.message;
    if let Some([base, text]) = captures("invalid literal for int() with base {}: {}", message) {
        return Some(not_a_whole_number(base, text));
    }
    if let Some([text]) = captures("could not convert string to float: {}", message) {
        let comma = match text {
            "''" => " The text is empty.",
            _ if text.contains(',') => " The decimal point is a point, not a comma.",
            _ => "",
        };
        return Some(vec![format!("`float` cannot read {} as a number.{comma}", code(text))]);
    }
    if let Some(sentence) = unpacked(message) {
        return Some(vec![sentence]);
    }
    if message.starts_with("list.remove(x)")
        || message.starts_with("list.index(x)")
        || message.ends_with("is not in list")
    {
        return say("The list doesn't have this item. Ask with `in` first.");
    }
    if message == "substring not found" {
        return say("The text doesn't have that part. `find` gives -1 in that case, or you can ask with `in` first.");
    }
    for pattern in ["{}() arg is an empty sequence", "{}() iterable argument is empty"] {
        if let Some([function]) = captures(pattern, message) {
            return Some(vec![format!(
                "`{function}` got nothing to choose from: the list is empty. `{function}(…, default=…)` says what it gives then."
            )]);
        }
    }
    if message.starts_with("math domain error")
        || message.starts_with("expected a nonnegative input")
        || message.starts_with("expected a positive input")
    {
        return say(
            "The calculation has no result for this number. The square root of a negative number is an example.",
        );
    }
    if let Some([kind, field]) =
        captures("mutable default <class '{}'> for field {} is not allowed: use default_factory", message)
    {
        return Some(vec![
            format!("All objects of the class would share this one {kind} as their `{field}`."),
            format!(
                "Give each its own: `{field}: {kind} = field(default_factory={kind})`, with `field` imported from `dataclasses`."
            ),
        ]);
    }
    if let Some([spec, _]) = captures("Invalid format specifier '{}' for object of type '{}'", message) {
        return Some(vec![format!(
            "After the colon in the braces there is only a format, and {} isn't one. Other text goes outside the braces.",
            code(spec)
        )]);
    }
    if let Some([action]) = captures("unknown action \"{}\"", message) {
        let known = ["store_true", "store_false", "store_const", "append", "count", "extend", "store", "version"];
        let meant = known.iter().find(|known| known.eq_ignore_ascii_case(&action.replace('-', "_")));
        let meant = meant.map_or_else(String::new, |meant| format!(" Did you mean `{meant}`?"));
        return Some(vec![format!("`argparse` has no action {}.{meant}", code(action))]);
    }
    if let Some([name]) = captures("'{}' is not callable", message) {
        return Some(vec![format!("`type=` wants the function itself, without quotes: `type={name}`.")]);
    }
    if message.starts_with("time data") || message.starts_with("Invalid isoformat string") {
        return say("The text isn't a date or time in the expected format.");
    }
    if message.starts_with("empty separator") {
        return say("The text to split at is empty. `list(text)` gives the single characters.");
    }
    if message.starts_with("I/O operation on closed file") {
        return say("The file is already closed. Is the line indented far enough to be inside the `with`?");
    }
    if message.starts_with("a coroutine was expected") {
        return say("`asyncio.run` needs a coroutine: call the `async` function between its brackets.");
    }
    None
}

fn not_a_whole_number(base: &str, text: &str) -> Vec<String> {
    let inner = text.trim_matches(['\'', '"']);
    let number = inner.replace(',', ".");
    let advice = if inner.is_empty() {
        "The text is empty."
    } else if base == "10" && number.parse::<f64>().is_ok() {
        "It has decimal places: `float(…)` reads it, and `int(float(…))` then cuts them off."
    } else {
        "It can only have digits, with a sign in front and spaces around it."
    };
    vec![format!("`int` cannot read {} as a whole number. {advice}", code(text))]
}

fn zero_division(clue: &ExceptionClue<'_>) -> Vec<String> {
    if clue.message.contains("negative power") {
        return vec!["Zero cannot be raised to a negative power: that is a division by zero.".into()];
    }
    let source = clue.source();
    if let Some(why) = of_zero(clue) {
        return vec!["Something is divided by zero here, and that has no result.".into(), why];
    }
    let advice = if source.contains("len(") {
        "What if the list is empty? Then its length is 0."
    } else {
        "Which input makes the right side of the division 0, and what should come out then?"
    };
    vec!["Something is divided by zero here, and that has no result.".into(), advice.into()]
}

fn recursion(clue: &ExceptionClue<'_>) -> Vec<String> {
    let frames = &clue.problem.frames;
    let last = frames.last().map(|frame| frame.function.as_str());
    let repeated = last
        .filter(|name| !name.starts_with('<') && frames.iter().filter(|frame| frame.function == **name).count() > 1);
    let Some(name) = repeated else {
        return vec!["Functions call each other again and again, until Python stops them.".into()];
    };
    if let Some(attribute) = clue
        .source()
        .split("self.")
        .nth(1)
        .and_then(|rest| rest.split(|c: char| !c.is_alphanumeric() && c != '_').next())
        && attribute == name
        && !clue.source().contains(&format!("self.{name}("))
    {
        return vec![
            format!("Inside the property `{name}`, `self.{name}` asks the property again, and so on for ever."),
            format!("Keep the value under another name, such as `self._{name}`."),
        ];
    }
    if let Some((asks, cure)) = asked_again(name, clue.source()) {
        return vec![format!("{asks} runs `{name}` again, and so on for ever."), cure.into()];
    }
    vec![
        format!("`{name}` calls itself again and again, until Python stops it."),
        "There has to be a case where it returns without calling itself, and each call has to get closer to that case."
            .into(),
    ]
}

/// What on this line of a special method makes Python run that method again, and what to write in its place.
fn asked_again(method: &str, source: &str) -> Option<(String, &'static str)> {
    const STRAIGHT: &str = "`vars(instance)[…]` gets at the value without asking the descriptor.";
    const PARTS: &str = "Make use of the object's attributes there, and not of the object itself.";
    let (asks, cure) = match method {
        "__set__" if source.contains("setattr(") || source.contains(" = ") => ("Setting that attribute here", STRAIGHT),
        "__get__" if source.contains("getattr(") || source.contains("instance.") => {
            ("Reading that attribute here", STRAIGHT)
        }
        "__setattr__" => {
            ("Setting an attribute here", "`super().__setattr__(name, value)` sets it without asking again.")
        }
        "__getattribute__" => {
            ("Reading an attribute here", "`super().__getattribute__(name)` reads it without asking again.")
        }
        "__getattr__" => (
            "Reading an attribute here that the object doesn't have yet",
            "Is it set in `__init__`, before anything else is read?",
        ),
        _ => {
            let asks = match method {
                "__eq__" => &["self == other", "other == self", "self != other"][..],
                "__hash__" => &["hash(self)"],
                "__repr__" => &["{self}", "{self!r}", "repr(self)", "str(self)"],
                "__str__" => &["{self}", "{self!s}", "str(self)"],
                "__len__" => &["len(self)"],
                "__bool__" => &["bool(self)", "not self"],
                "__contains__" => &[" in self"],
                "__iter__" => &["iter(self)", " in self"],
                "__getitem__" => &["self["],
                _ => return None,
            };
            // ` in self.items` is another matter.
            let is_asked = |part: &&&str| source.split_once(**part).is_some_and(|(_, rest)| !rest.starts_with('.'));
            return Some((format!("`{}`", asks.iter().find(is_asked)?.trim()), PARTS));
        }
    };
    Some((asks.to_owned(), cure))
}

fn end_of_input(clue: &ExceptionClue<'_>) -> Option<Vec<String>> {
    let sentences = match clue.detail("input") {
        "raised" => return None,
        "stand-in" => vec![
            "The test plays the person who types, and here it says there is no more input: that's what `EOFError` means."
                .into(),
            "Either your code asks once too often, or it has to catch the exception with `except EOFError:`.".into(),
        ],
        _ => nobody_types(clue),
    };
    Some(sentences)
}

fn nobody_types(clue: &ExceptionClue<'_>) -> Vec<String> {
    if clue.during_import {
        return vec![
            "Your file asks for input while it is imported, and there's nobody to type during a check.".into(),
            "Use the parameters of the functions, or put the lines that ask below `if __name__ == \"__main__\":`."
                .into(),
        ];
    }
    // A program of its own asks the person in front of it, who has typed all that there was to type.
    let is_program =
        clue.problem.run.is_some() || clue.problem.call.as_deref().is_some_and(|call| call.starts_with("python "));
    if clue.problem.test_line.is_some() && !is_program {
        return vec![
            "`input()` waits for somebody to type, and there's nobody there during a check.".into(),
            "Everything the function needs comes in through its parameters.".into(),
        ];
    }
    vec!["The program asks for one more line of input than it is given.".into()]
}

/// The methods of operators, between two underscores on each side: those that may be asked what they can't do.
const OPERATORS: [&str; 20] = [
    "add", "sub", "mul", "truediv", "floordiv", "mod", "pow", "matmul", "and", "or", "xor", "lshift", "rshift", "eq",
    "ne", "lt", "le", "gt", "ge", "divmod",
];

fn not_implemented(clue: &ExceptionClue<'_>) -> Vec<String> {
    let function = clue.problem.frames.last().map_or("", |frame| frame.function.as_str());
    let inner = function.strip_prefix("__").and_then(|rest| rest.strip_suffix("__")).unwrap_or_default();
    let is_operator = OPERATORS
        .iter()
        .any(|name| *name == inner || inner.strip_prefix('r') == Some(*name) || inner.strip_prefix('i') == Some(*name));
    let others = clue
        .problem
        .excerpt
        .as_ref()
        .is_some_and(|excerpt| excerpt.lines.iter().any(|line| line.trim_start().starts_with("return ")));
    if is_operator && others {
        return vec![
            "`NotImplementedError` says that a part of a program isn't written yet, and it ends the calculation."
                .into(),
            format!(
                "A method like `{function}` that can't use what it is given says so with `return NotImplemented`: then Python asks the other side."
            ),
        ];
    }
    // Libraries raise it, too, for what they can't do.
    if !clue.in_test() && !clue.source().trim_start().starts_with("raise ") && !clue.message.is_empty() {
        return vec![
            "What this line calls can't do what it's asked for. Python's message says what, and often the way out."
                .into(),
        ];
    }
    vec!["This part isn't written yet: there is only `raise NotImplementedError` in its place.".into()]
}

fn assertion(clue: &ExceptionClue<'_>) -> Option<Vec<String>> {
    if clue.in_test() {
        return say("The test found something wrong.");
    }
    say("An `assert` in your own code failed.")
}

fn no_file(clue: &ExceptionClue<'_>) -> Vec<String> {
    let name = captures("[Errno 2] No such file or directory: {}", clue.message).map_or("", |[name]| name);
    if let Some(sentences) = folder_above_missing(clue, name) {
        return sentences;
    }
    let fact =
        if name.is_empty() { "There is no such file.".to_owned() } else { format!("There is no file {}.", code(name)) };
    let found = quoted_parameter(clue, name).or_else(|| opened_for_reading(clue)).or_else(|| handed_over(clue));
    if let Some(sentence) = found {
        return vec![fact, sentence];
    }
    let windows = ["\\t", "\\n", "\\x"].iter().any(|escape| name.contains(escape));
    let advice = if windows {
        "A backslash in a text begins an escape such as `\\t`. Write paths with `/`."
    } else {
        "The check runs in a copy of the exercise's folder: give the path from there, and check the spelling."
    };
    vec![fact, advice.into()]
}

/// What makes a file or a folder was asked for one whose folder isn't there.
fn folder_above_missing(clue: &ExceptionClue<'_>, name: &str) -> Option<Vec<String>> {
    let (above, _) = name.trim_matches(['\'', '"']).trim_end_matches('/').rsplit_once('/')?;
    let fact = format!("The folder {} isn't there.", code(&format!("'{above}'")));
    if above.is_empty() {
        return None;
    }
    if clue.source().contains("mkdir(") {
        let advice = "A folder is made inside one that is there already. `parents=True` makes those above it, too.";
        return Some(vec![fact, advice.into()]);
    }
    let writes = clue.source().contains(".write_") || opens_for_writing(clue);
    writes.then(|| {
        let advice =
            "Writing makes the file, but no folder for it: make that first, with `mkdir(parents=True, exist_ok=True)`.";
        vec![fact, advice.into()]
    })
}

/// `open("path")` in a function with the parameter `path`.
fn quoted_parameter(clue: &ExceptionClue<'_>, name: &str) -> Option<String> {
    let name = name.trim_matches(['\'', '"']);
    let parameters =
        clue.problem.excerpt.as_ref()?.lines.iter().find_map(|line| line.split_once("def ")?.1.split_once('('))?;
    let is_parameter = parameters.1.split([',', ')', ':', '=', ' ']).any(|parameter| parameter == name);
    let is_quoted = ['"', '\''].iter().any(|quote| clue.source().contains(&format!("{quote}{name}{quote}")));
    (is_parameter && is_quoted && !name.is_empty())
        .then(|| format!("In quotes it is the word “{name}” itself. The parameter `{name}` is written without quotes."))
}

/// `open(path)` in a function with the parameter `path`: its spelling is somebody else's, and that it's missing may be the point.
fn handed_over(clue: &ExceptionClue<'_>) -> Option<String> {
    let function = clue.problem.excerpt.as_ref()?;
    let parameters = function.lines.iter().rev().find_map(|line| line.split_once("def ")?.1.split_once('('))?.1;
    let opened = clue.source().split_once("open(")?.1.split([',', ')']).next()?.trim();
    let is_parameter =
        parameters.split([',', ')']).any(|part| part.split([':', '=']).next().unwrap_or("").trim() == opened);
    (is_parameter && !opened.is_empty()).then(|| {
        format!(
            "This function was given the path as `{opened}`. Is it the right one? And if such a file may be missing, what should happen then?"
        )
    })
}

/// A file that is written further down, but opened without `"w"`.
fn opened_for_reading(clue: &ExceptionClue<'_>) -> Option<String> {
    let function = clue.problem.excerpt.as_ref()?;
    let below = (function.mark? + 1).saturating_sub(function.first_line) as usize;
    let is_written = function.lines.iter().skip(below).any(|line| line.contains(".write") || line.contains("writer("));
    (is_written && clue.source().contains("open(") && !opens_for_writing(clue)).then(|| {
        "`open` without a mode opens a file for reading, and that has to be there already. To write one: `open(path, \"w\")`."
            .into()
    })
}

fn opens_for_writing(clue: &ExceptionClue<'_>) -> bool {
    let modes = ["\"w", "'w", "\"a", "'a", "\"x", "'x"];
    clue.source().contains("open(") && modes.iter().any(|mode| clue.source().contains(mode))
}

fn exit(clue: &ExceptionClue<'_>) -> Vec<String> {
    let fact = if clue.during_import {
        "Your file ends the program while it is imported, so no test could run."
    } else {
        "Your code ends the whole program here (`exit()`, `quit()` or `sys.exit()`), and the test with it."
    };
    vec![fact.into(), "To leave a function, use `return`.".into()]
}

fn runtime(clue: &ExceptionClue<'_>) -> Option<Vec<String>> {
    let message = clue.message;
    if message.contains("changed size during iteration") || message.contains("mutated during iteration") {
        return say(
            "Something is added to or taken from a dictionary or set while a loop goes through it. Loop over a copy: `for key in list(…):`.",
        );
    }
    if message.contains("cannot be called from a running event loop") {
        return say("`asyncio.run` is called inside a function that already runs in an event loop. Use `await` there.");
    }
    if message == "No active exception to reraise" {
        return say(
            "`raise` on its own passes on the error that an `except` is dealing with. Here no `except` is at work any more: move it into the \
             `except`, or keep the error in a variable and raise that.",
        );
    }
    if message.starts_with("generator ignored GeneratorExit") {
        return say(
            "`close()` raises `GeneratorExit` at the `yield` where the generator waits, and after it the generator came to another \
             `yield`. Clean up in `finally:`, and don't catch everything round the `yield`.",
        );
    }
    if message.starts_with("generator raised StopIteration") {
        return say("A generator ends with `return`, not by raising `StopIteration`.");
    }
    None
}
