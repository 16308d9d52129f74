//! Calls with too many arguments, too few, or ones the function doesn't have.

use super::{
    exception::ExceptionClue,
    pattern::captures,
    syntax_slips::NAMED_ARGUMENTS,
    words::{code, count},
};

/// `TypeError`s about the arguments of a call.
pub(super) fn wrong_arguments(clue: &ExceptionClue<'_>) -> Option<Vec<String>> {
    let message = clue.message;
    if let Some([function, _, _, names]) = captures("{}() missing {} required positional argument{}: {}", message) {
        return Some(missing(clue, function, names));
    }
    if let Some([function, _, _, names]) = captures("{}() missing {} required keyword-only argument{}: {}", message) {
        let names = names.replace('\'', "`");
        return Some(vec![format!("`{}` also needs {names}, and it has to be passed by name.", short(function))]);
    }
    if let Some([function, takes, _, given, _]) =
        captures("{}() takes {} positional argument{} but {} {} given", message)
    {
        return Some(too_many(clue, function, takes, given));
    }
    if let Some([function, name]) = captures("{}() got an unexpected keyword argument '{}'", message) {
        return Some(unexpected(clue, function, name));
    }
    if let Some([name, function]) = captures("'{}' is an invalid keyword argument for {}()", message) {
        return Some(unexpected(clue, function, name));
    }
    if let Some([function, name]) = captures("{}() got multiple values for argument '{}'", message) {
        let function = short(function);
        return Some(vec![format!("`{function}` gets `{name}` twice: once by position and once by name.")]);
    }
    if let Some([class]) = captures("{}() takes no arguments", message) {
        return Some(vec![
            format!("`{class}` is called with arguments, but the class takes none."),
            "Does the class have a method `def __init__(self, …)`, spelt with two underscores on each side?".into(),
        ]);
    }
    if let Some([function, expected, given]) = captures("{}() takes exactly {} ({} given)", message) {
        let fact = format!(
            "`{}` takes exactly {expected} here and gets {}.",
            short(function),
            if given == "0" { "none" } else { given }
        );
        let advice = match last(function) {
            "append" => "To put several items at the end of a list, use `extend([…])`, or call `append` once for each.",
            "len" => "Put several items in brackets of their own.",
            _ => return Some(vec![fact]),
        };
        return Some(vec![fact, advice.to_owned()]);
    }
    if let Some([function, expected, ending, given]) = captures("{} expected at most {} argument{}, got {}", message) {
        let advice = if function == "input" {
            " To show several things, join them into one text first."
        } else if ["list", "tuple", "set", "dict"].contains(&function) {
            " Put several items in brackets of their own."
        } else {
            ""
        };
        return Some(vec![format!(
            "`{function}` takes at most {expected} argument{ending} here and gets {given}.{advice}"
        )]);
    }
    if let Some(function) = without_arguments(message) {
        return Some(vec![
            format!("`{function}` needs something between its brackets, and there is nothing."),
            format!("If the function itself is meant, and not its result, leave the brackets out: `{function}`."),
        ]);
    }
    if message.starts_with("sum() takes at most 2") {
        return Some(vec![
            "`sum` takes one list, or something like it: put square brackets round what you add, `sum([a, b])`.".into(),
        ]);
    }
    if let Some([class, methods]) = captures("Can't instantiate abstract class {} with{}", message) {
        let methods = methods.trim_start_matches("out an implementation for").trim();
        let methods = methods.trim_start_matches("abstract method").trim_start_matches('s').trim().replace('\'', "");
        let methods: Vec<&str> = methods.split(", ").collect();
        return Some(vec![format!(
            "`{class}` cannot be used yet: it still has to define {}.",
            super::words::all_of(&methods)
        )]);
    }
    None
}

/// One of Python's own functions that got nothing: `max()`.
fn without_arguments(message: &str) -> Option<&str> {
    captures("{} expected at least {} argument{}, got 0", message)
        .map(|[function, _, _]| function)
        .or_else(|| captures("{} expected 1 argument, got 0", message).map(|[function]| function))
        .or_else(|| {
            captures("{}() takes at least {} positional argument{} (0 given)", message).map(|[function, _, _]| function)
        })
        .or_else(|| captures("{}() missing required argument {} (pos 1)", message).map(|[function, _]| function))
        .filter(|function| function.chars().all(|c| c.is_ascii_lowercase()))
}

fn missing(clue: &ExceptionClue<'_>, function: &str, names: &str) -> Vec<String> {
    let quoted = names.replace('\'', "`");
    let shown = short(function);
    if names == "'self'" {
        let class = function.rsplit_once('.').map_or("the class", |(class, _)| class);
        return vec![
            format!("`{function}` is called on the class, but it needs an object."),
            format!("Make one first, with round brackets: `{class}(…)`."),
        ];
    }
    if function.ends_with("__init__") {
        let class = shown;
        let who = if clue.in_test() { "The test makes" } else { "This line makes" };
        return vec![format!("{who} an object of `{class}` without {quoted}, which its `__init__` needs.")];
    }
    let takes_self = clue
        .problem
        .excerpt
        .as_ref()
        .is_some_and(|function| function.lines.iter().any(|line| line.starts_with(&format!("def {shown}(self"))));
    if takes_self {
        return vec![
            format!("`{shown}` is a function of its own, not a method of a class, so it has no `self`."),
            "Take `self` out of the brackets of its `def`.".into(),
        ];
    }
    if clue.in_test() {
        let call = call_of(clue);
        return vec![format!(
            "The test calls {call} and gives nothing for {quoted}. \
             Your function asks for more than the test gives: take the parameter out, or give it a default value."
        )];
    }
    let fact = format!("`{shown}` also needs {quoted}, but this call doesn't give it.");
    let advice = if function == "dump" && names == "'fp'" {
        Some("`dump` writes into an open file. `dumps`, with an `s`, gives the text.".to_owned())
    } else {
        let is_passed = clue.source().contains(&format!("={shown}()"));
        is_passed.then(|| format!("If the function itself is meant here, leave out its brackets: `{shown}`."))
    };
    std::iter::once(fact).chain(advice).collect()
}

fn too_many(clue: &ExceptionClue<'_>, function: &str, takes: &str, given: &str) -> Vec<String> {
    let shown = short(function);
    let (takes, given): (usize, usize) = match (takes.rsplit(' ').next().map(str::parse), given.parse()) {
        (Some(Ok(takes)), Ok(given)) => (takes, given),
        _ => return vec![format!("`{shown}` takes {takes} arguments but gets {given}.")],
    };
    let is_method = function.contains('.') && !function.contains("<locals>");
    if is_method && takes == 0 {
        return vec![format!(
            "`{shown}` is a method, and a method's first parameter is the object itself: `def {}(self):`.",
            last(function)
        )];
    }
    // A method's own object is counted by Python, but nobody writes it between the brackets.
    let (takes_shown, given_shown) = if is_method { (takes - 1, given.saturating_sub(1)) } else { (takes, given) };
    let takes_words = match takes_shown {
        0 => "no arguments".to_owned(),
        number => count(number, "argument", "arguments"),
    };
    let fact = if clue.in_test() {
        let call = call_of(clue);
        format!(
            "The test calls {call} with {}, but yours takes {takes_words}.",
            count(given_shown, "argument", "arguments")
        )
    } else {
        format!("`{shown}` takes {takes_words}, but this call gives it {given_shown}.")
    };
    let mut sentences = vec![fact];
    if is_method && given == takes + 1 {
        sentences.push("Python passes the object itself first: is `self` the first parameter of the method?".into());
    } else if clue.in_test() {
        sentences.push("Look at the names in the brackets of its `def`: there has to be one for each argument.".into());
    }
    sentences
}

fn unexpected(clue: &ExceptionClue<'_>, function: &str, name: &str) -> Vec<String> {
    let shown = short(function);
    if clue.in_test() {
        let owner =
            if function.ends_with("__init__") { format!("the `__init__` of `{shown}`") } else { format!("`{shown}`") };
        return vec![format!(
            "The test calls it with `{name}=…`, but {owner} has no parameter called `{name}`. The name has to match exactly."
        )];
    }
    let meant = NAMED_ARGUMENTS.iter().find(|known| **known != name && known.eq_ignore_ascii_case(name));
    let meant = meant.map_or_else(String::new, |meant| format!(" Did you mean `{meant}`?"));
    vec![format!("`{shown}` has no parameter called `{name}`.{meant}")]
}

/// The call of the test, or just "your function".
fn call_of(clue: &ExceptionClue<'_>) -> String {
    clue.problem.call.as_deref().filter(|call| call.ends_with(')')).map_or_else(|| "your function".to_owned(), code)
}

/// `Cart.__init__` is shown as `Cart`, `outer.<locals>.inner` as `inner`.
fn short(function: &str) -> &str {
    let function = function.rsplit("<locals>.").next().unwrap_or(function);
    function.strip_suffix(".__init__").or_else(|| function.strip_suffix(".__new__")).unwrap_or(function)
}

fn last(function: &str) -> &str {
    function.rsplit('.').next().unwrap_or(function)
}
