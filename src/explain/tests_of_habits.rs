//! What a learner reads for habits: methods written as functions, paths and dates treated as texts and numbers.

use super::tests::{raised, says, with_details};
use crate::engine::{
    samples::frame,
    verdict::{Excerpt, Problem},
};

#[test]
fn methods_and_signs_in_place_of_names() {
    let with_source = |problem: Problem, source: &str| Problem { frames: vec![frame(8, "f", source)], ..problem };
    let strip = with_details(raised("NameError", "name 'strip' is not defined"), &[], &["str"]);
    says(&with_source(strip, "    return strip(text).title()"), "with a point between: `text.strip(…)`.");
    let bus = raised("NameError", "name 'bus' is not defined");
    says(&with_source(bus.clone(), "bus == 600"), "To give `bus` its value, write one `=`.");
    says(&with_source(bus, "if bus == 600:"), "doesn't know the name `bus`");
    let max = raised("UnboundLocalError", "cannot access local variable 'max' where it is not associated with a value");
    says(&max, "Give the variable another name.");
    let nearly = with_details(
        raised("AttributeError", "'Pet' object has no attribute 'age'"),
        &[("attribute", "age"), ("obj_type", "Pet"), ("nearly_init", "__int__")],
        &[],
    );
    says(&nearly, "Its class has a method `__int__`. Did you mean `__init__`?");
}

#[test]
fn values_with_ways_of_their_own() {
    for (type_name, message, part) in [
        ("TypeError", "unsupported operand type(s) for +: 'PosixPath' and 'str'", "joined with `/`"),
        ("TypeError", "unsupported operand type(s) for /: 'PosixPath' and 'int'", "turns a number into text"),
        ("TypeError", "unsupported operand type(s) for +: 'datetime.date' and 'int'", "timedelta(days=number)"),
        ("TypeError", "'PosixPath' object is not iterable", "with open(path) as file:"),
        ("TypeError", "string indices must be integers, not 'tuple'", "`text[0:2]`"),
        ("TypeError", "the JSON object must be str, bytes or bytearray, not PosixPath", "path.read_text("),
        ("TypeError", "dump() missing 1 required positional argument: 'fp'", "`dumps`, with an `s`"),
        (
            "TypeError",
            "int() argument must be a string, a bytes-like object or a real number, not 'builtin_function_or_method'",
            "Are the brackets `()` that call it missing?",
        ),
        ("TypeError", "'File' is an invalid keyword argument for print()", "Did you mean `file`?"),
        ("TypeError", "non-default argument 'weight' follows default argument", "The field `weight` has no default"),
        ("TypeError", "non-default argument 'w' follows default argument 'code'", "The field `w` has no default"),
        (
            "ValueError",
            "mutable default <class 'list'> for field tags is not allowed: use default_factory",
            "`tags: list = field(default_factory=list)`",
        ),
        ("ValueError", "Invalid format specifier '.2f EUR' for object of type 'float'", "outside the braces"),
        ("ValueError", "unknown action \"store_True\"", "Did you mean `store_true`?"),
        ("ValueError", "unknown action \"keep\"", "no action `keep`."),
        ("ValueError", "'int' is not callable", "`type=int`"),
        ("io.UnsupportedOperation", "not readable", "leave the mode out"),
        ("io.UnsupportedOperation", "not writable", "`open(path, \"w\")`"),
    ] {
        says(&raised(type_name, message), part);
    }
}

#[test]
fn places_that_say_more() {
    let with_source = |problem: Problem, source: &str| Problem { frames: vec![frame(8, "f", source)], ..problem };
    let rank = raised("TypeError", "rank() missing 1 required positional argument: 'entry'");
    says(&with_source(rank, "    return sorted(entries, key=rank())"), "leave out its brackets: `rank`.");
    let mut called =
        with_source(raised("TypeError", "'str' object is not callable"), "    return path.suffix().lower()");
    called.frames[0].span = Some((12, 25));
    says(&called, "`suffix` is a value, not a method: leave out its brackets.");
    let mut missing = with_source(
        raised("FileNotFoundError", "[Errno 2] No such file or directory: 'path'"),
        "    with open(\"path\") as file:",
    );
    let lines = ["def f(path):", "    with open(\"path\") as file:", "        return file.read()"];
    let lines = lines.map(str::to_owned).to_vec();
    missing.excerpt = Some(Excerpt { file: "slicing1.py".into(), first_line: 7, lines, mark: Some(8) });
    says(&missing, "The parameter `path` is written without quotes.");
    if let Some(excerpt) = &mut missing.excerpt {
        excerpt.lines =
            ["def f(p):", "    with open(p) as file:", "        file.write(text)"].map(str::to_owned).to_vec();
    }
    says(&with_source(missing, "    with open(p) as file:"), "To write one: `open(path, \"w\")`.");
}
