//! What a learner reads for habits: methods written as functions, paths and dates treated as texts and numbers.

use super::tests::{raised, says, with_details};
use crate::engine::{samples::frame, verdict::Problem};

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
