//! Slips that the harness has found where an exception was raised: facts that Python's message does not have.

use super::{
    exception::ExceptionClue,
    pattern::captures,
    values,
    words::{a_value, code},
};
use crate::layout::slashes;

/// The sentences for a slip that is certain, before anybody looks at the exception itself.
pub(super) fn named(clue: &ExceptionClue<'_>) -> Option<Vec<String>> {
    breakpoint(clue)
        .or_else(|| hidden(clue))
        .or_else(|| field_without_type(clue))
        .or_else(|| undecorated(clue))
        .or_else(|| without_self(clue))
        .or_else(|| passed_itself(clue))
        .or_else(|| without_next(clue))
        .or_else(|| fixture_without_parameter(clue))
        .or_else(|| out_of_block(clue))
        .or_else(|| not_called(clue))
        .or_else(|| keys_only(clue))
        .or_else(|| keys_to_function(clue))
        .or_else(|| to_another_process(clue))
        .or_else(|| inside_a_library(clue))
}

/// A debugger waits for somebody who types.
fn breakpoint(clue: &ExceptionClue<'_>) -> Option<Vec<String>> {
    let call = clue.details.get("breakpoint")?;
    let frame = clue.problem.frames.last()?;
    Some(vec![
        format!("There is a {} on line {}, and a check can't stop there: nobody could type.", code(call), frame.line),
        format!("Take it out, or run the file yourself: `python {}`.", slashes(&frame.file)),
    ])
}

/// `list = []`, and then `list("abc")`.
fn hidden(clue: &ExceptionClue<'_>) -> Option<Vec<String>> {
    let (name, line) = (clue.details.get("variable")?, clue.detail("variable_line"));
    let lost = match clue.detail("hides") {
        "built-in" => format!("Python's own `{name}`"),
        "function" => format!("your function `{name}`"),
        "module" => format!("the module `{name}`"),
        _ => return None,
    };
    Some(vec![
        format!("`{name}` is a variable of yours here: it gets its value on line {line}. So {lost} can't be reached."),
        "Give the variable another name.".into(),
    ])
}

/// `status = ""` in a dataclass, where `status: str = ""` makes a field.
fn field_without_type(clue: &ExceptionClue<'_>) -> Option<Vec<String>> {
    let field = clue.details.get("field")?;
    Some(vec![format!(
        "In a dataclass a field needs a type, or it is no field: write `{field}: str` (or the type that fits) on line {}.",
        clue.detail("field_line")
    )])
}

/// `for name, price in prices`, where `prices` is a dictionary.
fn keys_only(clue: &ExceptionClue<'_>) -> Option<Vec<String>> {
    let (name, names) = (clue.details.get("loops_over")?, clue.detail("loop_names"));
    Some(vec![
        format!("{} is a dictionary, and a loop over a dictionary gives its keys only.", code(name)),
        format!("For the keys with their values, write `for {names} in {name}.items():`."),
    ])
}

/// `sorted(counts, key=rank)`, where `counts` is a dictionary and `rank` takes its argument apart.
fn keys_to_function(clue: &ExceptionClue<'_>) -> Option<Vec<String>> {
    let (value, name) = (clue.details.get("apart")?, clue.detail("apart_name"));
    let what = match clue.detail("apart_type") {
        "str" => "a text, which is taken apart into its characters".to_owned(),
        "int" => "a single number".to_owned(),
        kind => a_value(kind),
    };
    let fact = match clue.details.get("apart_of") {
        Some(items) => format!("In {} there is {}: {what}.", code(items), code(value)),
        None => format!("{} is {} here: {what}.", code(name), code(value)),
    };
    let advice = clue.details.get("keys_of").map(|dictionary| {
        format!(
            "In line {}, `{}` goes through the dictionary `{dictionary}`, and that gives its keys only. With `{dictionary}.items()` it gets the values, too.",
            clue.detail("keys_line"),
            clue.detail("keys_to"),
        )
    });
    let advice = advice.or_else(|| values::unpacked(clue.message).into_iter().next());
    Some(std::iter::once(fact).chain(advice).collect())
}

/// `def __init__(item):`
fn without_self(clue: &ExceptionClue<'_>) -> Option<Vec<String>> {
    let method = clue.details.get("method")?;
    let (name, line) = (method.rsplit('.').next().unwrap_or_default(), clue.detail("method_line"));
    let parameters = clue.detail("parameters");
    let rest = if parameters.is_empty() { String::new() } else { format!(", {parameters}") };
    Some(vec![
        format!("Line {line}: the method {} has no `self`. Python hands over the object itself first.", code(name)),
        format!("Write `def {name}(self{rest}):`."),
    ])
}

/// `self.switch(self)`
fn passed_itself(clue: &ExceptionClue<'_>) -> Option<Vec<String>> {
    let object = clue.details.get("passed_itself")?;
    Some(vec![format!(
        "Python hands over the object before the point by itself, so {} is there twice. Leave it out of the brackets: {}.",
        code(object),
        code(clue.detail("passed_right"))
    )])
}

/// An object that is asked for its next item, and can't give one.
fn without_next(clue: &ExceptionClue<'_>) -> Option<Vec<String>> {
    let class = clue.details.get("no_next")?;
    let fact = if clue.detail("has_iter").is_empty() {
        format!("The class `{class}` has no method `__next__`, and that is what gives the next item.")
    } else {
        format!("The class `{class}` has `__iter__`, but no `__next__`, and that is what gives the next item.")
    };
    Some(vec![
        fact,
        "An iterator has both: `__next__(self)` returns one item each time, and raises `StopIteration` after the last; \
         `__iter__(self)` returns `self`."
            .into(),
    ])
}

/// A fixture's name in a test that has no parameter of that name.
fn fixture_without_parameter(clue: &ExceptionClue<'_>) -> Option<Vec<String>> {
    let (fixture, test) = (clue.details.get("fixture")?, clue.detail("fixture_in"));
    Some(vec![
        format!("`{fixture}` is a fixture, and `{test}` has no parameter of this name."),
        format!(
            "So this is the fixture's function, not what it returns. Name it in the brackets: `def {test}({fixture}):`."
        ),
    ])
}

/// An exception that the test raised in a `with` of the learner's, and that nothing there has caught.
fn out_of_block(clue: &ExceptionClue<'_>) -> Option<Vec<String>> {
    let block = clue.details.get("through").filter(|_| clue.in_test())?;
    Some(vec![
        format!("The test raises `{}` inside of {}, and it came out of the block again.", clue.short_name(), code(&format!("with {block}:"))),
        "What is raised in a `with` block goes to the context manager first: to the `yield` of a `@contextmanager` function, or to \
         `__exit__`, which catches it by returning `True`."
            .into(),
    ])
}

/// A class with fields and without `@dataclass`.
fn undecorated(clue: &ExceptionClue<'_>) -> Option<Vec<String>> {
    let class = clue.details.get("undecorated")?;
    Some(vec![
        format!("{} is not a dataclass: its fields have types, but nothing makes a dataclass of it.", code(class)),
        format!("Is `@dataclass` missing above line {}?", clue.detail("class_line")),
    ])
}

/// `total = room_rent`, and later a calculation with `total`.
fn not_called(clue: &ExceptionClue<'_>) -> Option<Vec<String>> {
    let name = clue.details.get("uncalled")?;
    let line = clue.detail("uncalled_line");
    let place = match clue.detail("uncalled_code") {
        "" => format!("Line {line} hands over `{name}` itself, which is a function"),
        written => format!("Line {line}, {}, names the function `{name}` and doesn't call it", code(written)),
    };
    Some(vec![format!("{place}. With brackets it gives its result: `{name}(…)`.")])
}

/// A function without a place of its own in a file, which is to be called in another process.
fn to_another_process(clue: &ExceptionClue<'_>) -> Option<Vec<String>> {
    let message = clue.message;
    let local = captures("Can't pickle local object '{}.<locals>.{}'", message)
        .or_else(|| captures("Can't get local object '{}.<locals>.{}'", message))
        .or_else(|| {
            captures("Can't pickle local object <function {}.<locals>.{} at {}>", message)
                .map(|[outer, name, _]| [outer, name])
        });
    let fact = match local {
        Some([_, name]) if name.ends_with("<lambda>") => "A `lambda`".to_owned(),
        Some([outer, name]) => format!("{} is made inside of {}, and so it", code(name), code(outer)),
        None if message.starts_with("Can't pickle <function <lambda> at ") => "A `lambda`".to_owned(),
        None => return None,
    };
    Some(vec![
        format!("{fact} can't be sent to another process, or saved with `pickle`: only the name is, and it's looked up in the file."),
        "Write it with `def` at the left edge of the file. What it needs besides its arguments, give it as arguments, too.".into(),
    ])
}

/// The learner's call led into a module of Python's, which could not use what it was given. What is usually said of such an
/// exception is about the line where it was raised, and that line is not the learner's.
fn inside_a_library(clue: &ExceptionClue<'_>) -> Option<Vec<String>> {
    let module = clue.details.get("inside")?;
    // Of a class, or of arguments, the module speaks to whoever wrote the line.
    let about_values = [
        "is not callable",
        "is not subscriptable",
        "is not iterable",
        "unsupported operand type",
        "has no len()",
        "indices must be",
        "not supported between instances",
    ];
    let given = match clue.type_name {
        "TypeError" if !about_values.iter().any(|part| clue.message.contains(part)) => return None,
        "TypeError" | "IndexError" => String::new(),
        "AttributeError" if clue.detail("obj_type") == "NoneType" => String::new(),
        "AttributeError" => {
            format!(", where {} doesn't fit", a_value(clue.detail("obj_type")))
        }
        _ => return None,
    };
    Some(vec![
        format!("This went wrong inside Python's module `{module}`, with what this line gives it{given}."),
        "Look at the arguments of the call: is each of them of the kind that it takes?".into(),
    ])
}
