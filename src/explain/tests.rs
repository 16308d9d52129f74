//! What a learner reads for the messages that Python 3.11 to 3.14 really give.

use std::collections::BTreeMap;

use super::{Clues, explain, syntax};
use crate::engine::{
    samples::{self, comparison, frame, problem, text_value, value},
    verdict::{Captured, Difference, Differences, Excerpt, PathStep, Problem, StackFrame, Subject, What},
};

fn sentences(problem: &Problem) -> String {
    printed(problem, "")
}

fn printed(problem: &Problem, stdout: &str) -> String {
    let (stdout, stderr) = (Captured::whole(stdout), Captured::default());
    explain(problem, Clues { exercise: "slicing1", checkpoint: false, stdout: &stdout, stderr: &stderr })
        .sentences
        .join(" ")
}

/// An exception in the learner's own code.
pub(super) fn raised(type_name: &str, message: &str) -> Problem {
    let mut problem = samples::exception(type_name, message);
    problem.frames = vec![frame(8, "total", "    return price + name")];
    problem.test_line =
        Some(StackFrame { file: "test_slicing1.py".into(), ..frame(3, "test_1", "assert total() == 3") });
    problem
}

/// The same, raised by the test's own line: its call did not fit, or it could not use what came back.
fn in_test(type_name: &str, message: &str, call: &str) -> Problem {
    Problem { frames: vec![], call: Some(call.into()), ..raised(type_name, message) }
}

pub(super) fn with_details(mut problem: Problem, new: &[(&str, &str)], names: &[&str]) -> Problem {
    if let What::Exception { details, suggestions, .. } = &mut problem.what {
        *details = new.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect::<BTreeMap<_, _>>();
        *suggestions = names.iter().map(|name| (*name).to_owned()).collect();
    }
    problem
}

#[track_caller]
pub(super) fn says(problem: &Problem, part: &str) {
    let found = sentences(problem);
    assert!(found.contains(part), "wanted: {part}\n found: {found}");
}

#[test]
fn names_that_are_missing() {
    let missing = |name: &str| raised("NameError", &format!("name '{name}' is not defined"));
    assert_eq!(
        sentences(&with_details(missing("lenght"), &[("name", "lenght")], &["length"])),
        "You wrote `lenght`; did you mean `length`?"
    );
    says(&missing("true"), "Python writes `True` for `true`.");
    says(&missing("math"), "write `import math` at the top");
    says(&missing("Counter"), "write `from collections import Counter`");
    says(&missing("apples"), "If you mean it as text, it needs quotes: `\"apples\"`.");
    says(&missing("self"), "first parameter");
    says(&with_details(missing("date"), &[], &["dates"]), "did you mean `dates`? If you mean Python's own `date`");
}

#[test]
fn a_name_that_gets_its_value_further_down_is_told_apart() {
    let mut early = raised("NameError", "name 'rate' is not defined");
    early.excerpt = Some(Excerpt {
        file: "slicing1.py".into(),
        first_line: 7,
        lines: vec!["def total(price):".into(), "    price = price * rate".into(), "    rate = 3".into()],
        mark: Some(8),
    });
    says(&early, "`rate` is used here before it gets its value further down.");
    if let Some(excerpt) = &mut early.excerpt {
        excerpt.lines[2] = "    return rate == 3".into();
    }
    says(&early, "doesn't know the name `rate`");
}

#[test]
fn local_names_without_a_value() {
    says(
        &raised("UnboundLocalError", "cannot access local variable 'count' where it is not associated with a value"),
        "The function uses `count` before giving it a value.",
    );
}

#[test]
fn imports() {
    let test_asks = with_details(
        Problem {
            test_line: None,
            frames: vec![],
            ..samples::exception("ImportError", "cannot import name 'last' from 'slicing1' (/tmp/x/work/slicing1.py)")
        },
        &[("module", "slicing1"), ("attribute", "last"), ("path", "/tmp/x/work/slicing1.py")],
        &[],
    );
    says(&test_asks, "The test asks for `last`, but `slicing1.py` doesn't define it yet.");
    let (stdout, stderr) = (Captured::default(), Captured::default());
    let explanation =
        explain(&test_asks, Clues { exercise: "slicing1", checkpoint: false, stdout: &stdout, stderr: &stderr });
    assert_eq!(
        explanation.python.as_deref(),
        Some("ImportError: cannot import name 'last' from 'slicing1' (slicing1.py)")
    );
    says(&with_details(test_asks, &[("module", "slicing1"), ("attribute", "last")], &["lasst"]), "It has `lasst`.");

    let module = |name: &str| {
        with_details(raised("ModuleNotFoundError", &format!("No module named '{name}'")), &[("module", name)], &[])
    };
    says(&module("requests"), "There is no module `requests`: it isn't part of Python");
    says(&with_details(module("rndom"), &[("module", "rndom")], &["random"]), "did you mean `random`?");
    says(
        &with_details(
            raised("ImportError", "cannot import name 'Counter' from 'collections' (/tmp/work/collections.py)"),
            &[("module", "collections"), ("attribute", "Counter")],
            &[],
        ),
        "One of your files is called `collections.py`",
    );
    says(
        &with_details(
            raised(
                "ImportError",
                "cannot import name 'a' from partially initialized module 'b' (most likely due to a circular import)",
            ),
            &[("module", "b")],
            &[],
        ),
        "imported while it is still being read",
    );
}

#[test]
fn arguments_of_the_tests_call() {
    says(
        &in_test("TypeError", "last() takes 1 positional argument but 2 were given", "last('python', 2)"),
        "The test calls `last('python', 2)` with 2 arguments, but yours takes 1 argument.",
    );
    says(
        &in_test("TypeError", "last() missing 1 required positional argument: 'count'", "last('python')"),
        "gives nothing for `count`",
    );
    says(
        &in_test("TypeError", "last() got an unexpected keyword argument 'count'", "last('python', count=2)"),
        "`last` has no parameter called `count`",
    );
}

#[test]
fn arguments_of_the_learners_own_calls() {
    says(
        &raised("TypeError", "area() missing 2 required positional arguments: 'a' and 'b'"),
        "`area` also needs `a` and `b`",
    );
    says(&raised("TypeError", "Cart.add() takes 0 positional arguments but 1 was given"), "`def add(self):`");
    says(
        &raised("TypeError", "Cart.add() takes 1 positional argument but 2 were given"),
        "is `self` the first parameter",
    );
    says(
        &raised("TypeError", "Cart.__init__() missing 1 required positional argument: 'owner'"),
        "an object of `Cart` without `owner`",
    );
    says(
        &raised("TypeError", "Cart.add() missing 1 required positional argument: 'self'"),
        "Make one first, with round brackets: `Cart(…)`.",
    );
    says(&raised("TypeError", "Cart() takes no arguments"), "`def __init__(self, …)`");
    says(
        &raised("TypeError", "outer.<locals>.inner() takes 1 positional argument but 2 were given"),
        "`inner` takes 1 argument, but this call gives it 2.",
    );
    for message in
        ["'sepp' is an invalid keyword argument for print()", "print() got an unexpected keyword argument 'sepp'"]
    {
        says(&raised("TypeError", message), "`print` has no parameter called `sepp`.");
    }
    says(
        &raised("TypeError", "Can't instantiate abstract class Shape with abstract methods area, name"),
        "define `area` and `name`",
    );
    says(
        &raised(
            "TypeError",
            "Can't instantiate abstract class Shape without an implementation for abstract method 'area'",
        ),
        "define `area`.",
    );
}

#[test]
fn types_that_do_not_go_together() {
    says(
        &raised("TypeError", "can only concatenate str (not \"int\") to str"),
        "`+` cannot put text and a whole number together. To join them as text, write `str(…)`",
    );
    says(
        &raised("TypeError", "unsupported operand type(s) for +: 'NoneType' and 'int'"),
        "a function without `return`",
    );
    says(
        &raised("TypeError", "unsupported operand type(s) for -: 'str' and 'int'"),
        "`int(…)` or `float(…)` turns it into a number",
    );
    says(
        &raised("TypeError", "'<' not supported between instances of 'str' and 'int'"),
        "`<` cannot compare text with a whole number.",
    );
    says(&raised("TypeError", "can only concatenate list (not \"int\") to list"), "use `append`");
    says(
        &raised("TypeError", "unsupported operand type(s) for +: 'coroutine' and 'int'"),
        "`await` in front of the call",
    );
}

#[test]
fn brackets_after_the_wrong_thing() {
    says(&raised("TypeError", "'int' object is not callable"), "Is an operator missing, such as `*`?");
    says(&raised("TypeError", "'list' object is not callable"), "use square brackets: `items[0]`");
    says(
        &raised("TypeError", "'NoneType' object is not subscriptable"),
        "`None` often comes from a function without `return`",
    );
    says(
        &raised("TypeError", "'builtin_function_or_method' object is not subscriptable"),
        "called with round brackets",
    );
    says(
        &raised("TypeError", "string indices must be integers, not 'str'"),
        "The index of a text has to be a whole number",
    );
    says(&raised("TypeError", "list indices must be integers or slices, not float"), "`//` gives a whole one");
}

#[test]
fn items_where_there_are_none() {
    let mut problem = raised("TypeError", "'int' object is not iterable");
    problem.frames[0].source = "    for i in number:".into();
    says(&problem, "To count up to a number, write `range(number)`.");
    says(
        &raised("TypeError", "argument of type 'int' is not a container or iterable"),
        "`in` looks into something that has items",
    );
    says(&raised("TypeError", "object of type 'generator' has no len()"), "`list(…)`");
    says(
        &raised("TypeError", "cannot use 'list' as a dict key (unhashable type: 'list')"),
        "can't be a dictionary key",
    );
    says(&raised("TypeError", "unhashable type: 'list'"), "A tuple can");
    says(&raised("TypeError", "'str' object does not support item assignment"), "Text cannot be changed in place.");
}

#[test]
fn attributes() {
    let on = |owner: &str, attribute: &str, names: &[&str]| {
        let message = format!("'{owner}' object has no attribute '{attribute}'");
        with_details(raised("AttributeError", &message), &[("obj_type", owner), ("attribute", attribute)], names)
    };
    says(&on("NoneType", "upper", &[]), "The value before `.upper` is `None`");
    says(&on("str", "uper", &["upper"]), "Text has no `uper`; did you mean `upper`?");
    says(&on("list", "push", &[]), "A list has no `push`. To put one item at its end, use `append`.");
    says(&on("str", "length", &[]), "Its length is `len(…)`.");
    says(&on("Cart", "items", &[]), "`self.items = …`");
    says(&on("coroutine", "upper", &[]), "Put `await` before the call");
    says(&on("function", "upper", &[]), "Are the brackets `()` that call it missing?");
    let module = with_details(
        raised("AttributeError", "module 'math' has no attribute 'sqroot'"),
        &[("obj_type", "module"), ("module", "math"), ("attribute", "sqroot")],
        &["sqrt"],
    );
    says(&module, "The module `math` has no `sqroot`; did you mean `sqrt`?");
    for message in [
        "partially initialized module 'random' has no attribute 'randint' (most likely due to a circular import)",
        "module 'random' has no attribute 'randint' (consider renaming '/tmp/w/random.py' since it has the same name as the standard library module named 'random' and prevents importing that standard library module)",
    ] {
        let shadow = with_details(
            raised("AttributeError", message),
            &[("obj_type", "module"), ("module", "random"), ("attribute", "randint")],
            &[],
        );
        says(&shadow, "One of your files is called `random.py`");
    }
}

#[test]
fn values() {
    says(
        &with_details(
            raised("KeyError", "\"Key not found in the first mapping: 'pears'\""),
            &[("key", "\"Key not found in the first mapping: 'pears'\"")],
            &[],
        ),
        "there is no key `'pears'` in that one.",
    );
    says(
        &with_details(raised("KeyError", "'pears'"), &[("key", "'pears'")], &[]),
        "There is no key `'pears'` in the dictionary.",
    );
    let mut own = with_details(raised("KeyError", "'pears'"), &[("key", "'pears'")], &[]);
    own.frames = vec![frame(3, "price", "        raise KeyError(fruit)")];
    says(&own, "`price` raises `KeyError` itself here");
    says(&raised("IndexError", "list index out of range"), "The first index is 0");
    says(&raised("IndexError", "list assignment index out of range"), "A list grows with `append`");
    says(&raised("ValueError", "invalid literal for int() with base 10: '12.5'"), "`float(…)` reads it");
    says(&raised("ValueError", "invalid literal for int() with base 10: ''"), "The text is empty.");
    says(&raised("ValueError", "could not convert string to float: '3,5'"), "not a comma");
    for message in ["too many values to unpack (expected 2)", "too many values to unpack (expected 2, got 3)"] {
        says(&raised("ValueError", message), "There are 2 names on the left");
    }
    for message in ["max() arg is an empty sequence", "max() iterable argument is empty"] {
        says(&raised("ValueError", message), "`max` got nothing to choose from");
    }
    says(&raised("ZeroDivisionError", "division by zero"), "Something is divided by zero here");
    says(&raised("json.decoder.JSONDecodeError", "Expecting value: line 1 column 1 (char 0)"), "The text is not JSON");
    says(
        &raised("FileNotFoundError", "[Errno 2] No such file or directory: 'dat.csv'"),
        "There is no file `'dat.csv'`.",
    );
}

#[test]
fn a_folder_that_is_missing_above_what_is_made_is_named() {
    let missing = |source: &str| {
        let mut problem = raised("FileNotFoundError", "[Errno 2] No such file or directory: 'new/small/it.txt'");
        problem.frames = vec![frame(3, "save", source)];
        problem
    };
    says(&missing("    path.mkdir()"), "The folder `'new/small'` isn't there.");
    says(&missing("    path.mkdir()"), "`parents=True`");
    for source in ["    path.write_text(text)", "    with open(path, \"w\") as file:"] {
        says(&missing(source), "make that first");
    }
    says(&missing("    path.read_text()"), "check the spelling");
}

#[test]
fn a_path_that_was_handed_over_is_not_called_misspelt() {
    let missing = |function: &[&str]| {
        let mut problem = raised("FileNotFoundError", "[Errno 2] No such file or directory: 'june.csv'");
        let source = function.last().unwrap();
        problem.frames = vec![frame(9, "rides", source)];
        problem.excerpt = Some(Excerpt {
            file: "rides.py".into(),
            first_line: 8,
            lines: function.iter().map(|&line| line.to_owned()).collect(),
            mark: Some(9),
        });
        sentences(&problem)
    };
    let own = missing(&["def rides(path: str):", "    with open(path, encoding=\"utf-8\") as file:"]);
    assert!(own.contains("This function was given the path as `path`."), "{own}");
    let literal = missing(&["def rides(path):", "    return open(\"june.csv\")"]);
    assert!(literal.contains("check the spelling"), "{literal}");
    let joined = missing(&["def rides(folder):", "    return open(folder + \"/june.csv\")"]);
    assert!(joined.contains("check the spelling"), "{joined}");
}

#[test]
fn what_json_cannot_hold_has_a_way_to_be_written() {
    let written = |kind: &str| raised("TypeError", &format!("Object of type {kind} is not JSON serializable"));
    says(&written("Bird"), "A `Bird` is none of them. Write what's in the `Bird`");
    says(&written("set"), "A set is none of them. `sorted(…)`");
    says(&written("datetime"), "`.isoformat()`");
}

#[test]
fn a_raise_with_nothing_to_pass_on_is_told_where_it_belongs() {
    says(&raised("RuntimeError", "No active exception to reraise"), "move it into the `except`");
}

#[test]
fn bytes_that_are_no_text_are_told_by_what_reads_them() {
    let mut problem =
        raised("UnicodeDecodeError", "'utf-8' codec can't decode byte 0xff in position 0: invalid start byte");
    says(&problem, "`encoding=\"utf-8\"`");
    problem.frames = vec![frame(3, "text_of", "    return raw.decode()")];
    says(&problem, "`.decode()` means UTF-8");
    problem.frames = vec![frame(3, "fetch", "    return (await response.text()).encode()")];
    says(&problem, "`.read()` gives the bytes as they came");
}

#[test]
fn endless_recursion_names_the_function() {
    let mut endless = raised("RecursionError", "maximum recursion depth exceeded");
    endless.frames = vec![frame(8, "count", "    return count(n)"); 12];
    says(&endless, "`count` calls itself again and again");
    endless.frames = vec![frame(8, "name", "        return self.name"); 12];
    says(&endless, "Keep the value under another name, such as `self._name`.");
    for (method, line, told) in [
        ("__set__", "setattr(instance, self.name, value)", "Setting that attribute here runs `__set__` again"),
        ("__get__", "return getattr(instance, self.name)", "Reading that attribute here runs `__get__` again"),
        ("__setattr__", "self.log = [name]", "`super().__setattr__(name, value)` sets it"),
        ("__hash__", "return hash(self)", "`hash(self)` runs `__hash__` again"),
        ("__repr__", "return f\"<{self}>\"", "`{self}` runs `__repr__` again"),
        ("__contains__", "return item in self.items", "`__contains__` calls itself again and again"),
    ] {
        endless.frames = vec![frame(8, method, line); 12];
        says(&endless, told);
    }
}

#[test]
fn input_without_anybody_to_type() {
    says(&raised("EOFError", "EOF when reading a line"), "`input()` waits for somebody to type");
    let program = Problem { test_line: None, ..raised("EOFError", "EOF when reading a line") };
    says(&program, "asks for one more line of input than it is given");
    let mut importing = raised("EOFError", "EOF when reading a line");
    if let What::Exception { during_import, .. } = &mut importing.what {
        *during_import = true;
    }
    says(&importing, "`if __name__ == \"__main__\":`");
}

#[test]
fn an_unknown_exception_is_named_and_no_more() {
    assert_eq!(
        sentences(&raised("shop.SoldOut", "no apples")),
        "Python stopped in `total` with `SoldOut`, and nothing in your code catches it."
    );
}

#[test]
fn a_message_in_a_form_that_is_not_known_gets_the_general_sentence() {
    for (type_name, message) in
        [("TypeError", "x"), ("NameError", ""), ("ImportError", "x"), ("AttributeError", "x"), ("ValueError", "x")]
    {
        says(&raised(type_name, message), &format!("with `{type_name}`"));
    }
}

#[test]
fn a_forgotten_return_is_explained_by_what_was_printed() {
    let mut forgotten = comparison(value("None", "NoneType"), text_value("on"));
    forgotten.call = Some("last('python', 2)".into());
    assert_eq!(sentences(&forgotten), "", "a function of the test's may well give `None`");
    forgotten.excerpt = Some(samples::excerpt());
    says(&forgotten, "It ends with a `return`, so one of its `return`s hands back a value that is `None`.");
    assert!(printed(&forgotten, "on\n").starts_with("Your function printed the right value and returned nothing."));
    assert!(printed(&forgotten, "something\n").ends_with("Did you use `print` where you meant `return`?"));
    forgotten.call = Some("LIMIT".into());
    assert!(printed(&forgotten, "on\n").contains("hasn't been given a value"));
}

#[test]
fn numbers_of_numpy_are_numbers() {
    let is_silent = |actual, expected| sentences(&comparison(actual, expected)).is_empty();
    assert!(is_silent(value("np.int64(-1)", "int64"), value("5", "int")));
    assert!(is_silent(value("np.float64(2.5)", "float64"), value("np.uint8(5)", "uint8")));
    says(&comparison(value("np.float64(0.30000000000000004)", "float64"), value("0.3", "float")), "rounding error");
    says(&comparison(value("np.int64(-5)", "int64"), value("5", "int")), "Only the sign differs.");
}

#[test]
fn values_that_look_alike() {
    says(
        &comparison(text_value("3"), value("3", "int")),
        "They look alike: `'3'` is text, and `3` is a whole number. `int(…)` turns text into a number.",
    );
    says(&comparison(value("3", "int"), text_value("3")), "`str(…)` turns it into text.");
    says(
        &comparison(value("[1, 2]", "list"), value("(1, 2)", "tuple")),
        "The items are right, but yours is a list, and a tuple is wanted.",
    );
    says(&comparison(text_value("True"), value("True", "bool")), "`'True'` is text");
    says(&comparison(value("b'a'", "bytes"), text_value("a")), "`decode()`");
    says(&comparison(value("0.30000000000000004", "float"), value("0.3", "float")), "rounding error");
    says(&comparison(value("nan", "float"), value("nan", "float")), "not even itself");
    says(&comparison(value("Point(1, 2)", "Point"), value("Point(1, 2)", "Point")), "Does `Point` have one?");
    assert_eq!(sentences(&comparison(value("12", "int"), value("15", "int"))), "");
    says(&comparison(text_value("None"), value("None", "NoneType")), "`None` without quotes means “nothing”.");
    let written = Problem { call: Some("repr(price())".into()), ..comparison(text_value("'3'"), text_value("3")) };
    says(&written, "They look alike: `'3'` is text, and `3` is a whole number.");
}

#[test]
fn a_dictionary_is_no_class_of_the_learners() {
    let problem = with_details(
        raised("AttributeError", "'dict' object has no attribute 'sort'"),
        &[("attribute", "sort"), ("obj_type", "dict")],
        &[],
    );
    says(&problem, "A dictionary has no `sort`.");
    assert!(!sentences(&problem).contains("__init__"));
}

#[test]
fn things_that_would_give_the_result() {
    says(
        &comparison(value("<function f at 0x1>", "function"), value("3", "int")),
        "Are the brackets `()` that call it missing?",
    );
    says(&comparison(value("<coroutine object f at 0x1>", "coroutine"), value("3", "int")), "`await`");
    says(
        &comparison(value("<generator object f at 0x1>", "generator"), value("[3]", "list")),
        "`return` in place of `yield`",
    );
    says(&comparison(value("dict_keys(['a'])", "dict_keys"), value("['a']", "list")), "`list(…)` turns it into one.");
    says(&comparison(value("Ellipsis", "ellipsis"), value("3", "int")), "still missing");
}

#[test]
fn a_return_that_ends_a_generator_is_told() {
    let short = |function: &[&str]| {
        let mut problem = comparison(value("['map']", "list"), value("['map', 'tea']", "list"));
        if let What::Comparison { differences, .. } = &mut problem.what {
            let missing = Difference { path: vec![PathStep::Index(1)], actual: None, expected: Some("'tea'".into()) };
            *differences = Differences { listed: vec![missing], more: 0 };
        }
        problem.excerpt = Some(Excerpt {
            file: "boxes.py".into(),
            first_line: 1,
            lines: function.iter().map(|&line| line.to_owned()).collect(),
            mark: None,
        });
        sentences(&problem)
    };
    let ends = "`return` ends everything";
    let found = short(&["def things(box):", "    return things(box.inner)", "    yield box.label"]);
    assert!(found.contains("`'tea'` is missing at the end.") && found.contains(ends), "{found}");
    for function in [
        ["def things(box):", "    yield from things(box.inner)", "    yield box.label"],
        ["def things(box):", "    def inner(): yield 1", "    return list(inner())"],
        ["def things(box):", "    yield box.label", "    return"],
    ] {
        let found = short(&function);
        assert!(!found.contains(ends), "{found}");
    }
}

#[test]
fn labels_fit_what_stands_on_the_left() {
    let label = |call: &str, op: &str| {
        let mut excerpt = samples::excerpt();
        excerpt.lines.push("    def total(self):".into());
        let excerpt = Some(excerpt);
        super::labels(
            &Problem { call: Some(call.into()), excerpt, ..comparison(value("1", "int"), value("2", "int")) },
            op,
        )
    };
    assert_eq!(label("last('a', 2)", "==").actual, "you returned");
    assert_eq!(label("cart.total()", "==").actual, "you returned");
    assert_eq!(label("len(names())", "==").actual, "it is");
    assert_eq!(label("helper(last('a', 2))", "==").actual, "it is", "a helper of the test, not the learner's function");
    assert_eq!(label("f(1) + g(2)", "==").actual, "it is");
    assert_eq!(label("f(1)[0]", "==").actual, "it is");
    assert_eq!(label("LIMIT", "==").actual, "it is");
    let about = |subject, actual| {
        let problem = Problem { subject, call: Some("last('a', 2)".into()), ..comparison(actual, text_value("b")) };
        super::labels(&problem, "==").actual
    };
    assert_eq!(about(Subject::Printed, text_value("a")), "you printed");
    assert_eq!(about(Subject::TestsOwn, text_value("a")), "the test sees");
    assert_eq!((label("'a'", "in").actual, label("'a'", "in").expected), ("this", "should be in"));
    assert_eq!(label("f()", "<=").expected, "wanted at most");
}

#[test]
fn output_that_differs() {
    let output = |actual: &str, expected: &str| {
        let what = What::Output {
            expected: expected.into(),
            actual: actual.into(),
            truncated: false,
            args: vec![],
            stdin: String::new(),
        };
        sentences(&problem(what))
    };
    assert_eq!(output("", "a\n"), "Your program printed nothing. `print(…)` shows a value.");
    assert_eq!(output("a\nB\n", "a\nb\n"), "The first difference is on line 2. Only capital and small letters differ.");
    assert_eq!(output("a\n", "a\nb\n"), "What's there is right, but at the end 1 line is missing.");
    assert_eq!(output("a\nb\nc\n", "a\n"), "What's there is right, but at the end 2 lines are too many.");
    assert_eq!(output("a\nx\nc\n", "a\nb\n"), "The first difference is on line 2.");
    assert_eq!(output("12\n", "15\n"), "");
}

#[test]
fn the_right_text_on_the_wrong_stream() {
    let what = What::Output {
        expected: "a\n".into(),
        actual: String::new(),
        truncated: false,
        args: vec![],
        stdin: String::new(),
    };
    let (stdout, stderr) = (Captured::default(), Captured::whole("a\n"));
    let found = explain(&problem(what), Clues { exercise: "x", checkpoint: false, stdout: &stdout, stderr: &stderr });
    assert!(found.sentences[0].starts_with("The right text was written to standard error."));
}

/// The sentences for a line that does not compile.
fn syntax(text: &str, message: &str, column: u32) -> String {
    let type_name = if message.contains("indent") { "IndentationError" } else { "SyntaxError" };
    syntax::syntax(&syntax::SyntaxClue { type_name, message, text, column, meant: None }).join(" ")
}

#[test]
fn lines_that_do_not_compile() {
    for (text, message, column, part) in [
        ("print(\"hello)", "unterminated string literal (detected at line 1)", 7, "no closing quote on this line"),
        (
            "x = 'it's'",
            "unterminated string literal (detected at line 1)",
            10,
            "The apostrophe ends the text too early.",
        ),
        ("print(\"a\"", "'(' was never closed", 6, "Its `)` is missing."),
        ("x = [1, 2)", "closing parenthesis ')' does not match opening parenthesis '['", 10, "That one needs `]`."),
        (")", "closing parenthesis ')' does not match opening parenthesis '[' on line 3", 1, "opened last, on line 3,"),
        ("print(1))", "unmatched ')'", 9, "there is one `)` too many"),
        ("for i in range(3)", "expected ':'", 18, "a line that begins with `for` ends with `:`"),
        ("while True print(1)", "invalid syntax", 12, "a line that begins with `while` ends with `:`"),
        ("else if y:", "expected ':'", 6, "Python writes `elif`"),
        ("if x = 3:", "invalid syntax. Maybe you meant '==' or ':=' instead of '='?", 4, "write `==`"),
        ("print \"hi\"", "Missing parentheses in call to 'print'. Did you mean print(...)?", 1, "`print(…)`"),
        ("print(“hi”)", "invalid character '“' (U+201C)", 7, "typographic quote"),
        ("x = 5\u{a0}+ 3", "invalid non-printable character U+00A0", 6, "no-break space"),
        ("<<<<<<< HEAD", "invalid syntax", 1, "left by Git"),
        ("class = 3", "invalid syntax", 7, "`class` is a word of Python itself"),
        ("x = 3 +", "invalid syntax", 8, "The line ends after `+`"),
        ("if a and:", "invalid syntax", 9, "Between `and` and `:` Python expects a value."),
        ("else:", "invalid syntax", 1, "This `else` doesn't belong to any `if`, `for` or `try`."),
        ("x++", "invalid syntax", 4, "`name += 1`"),
        ("a && b", "invalid syntax", 4, "Python writes `and` for `&&`."),
        ("x =! 3", "invalid syntax", 4, "“Not equal” is written `!=`."),
        ("x = !y", "invalid syntax", 5, "Python writes `not` for `!`."),
        ("print(Hello, World!)", "invalid syntax", 19, "`!` means nothing to Python here."),
        ("print(hello world)", "invalid syntax. Perhaps you forgot a comma?", 7, "Two values are side by side"),
        ("x-y = 3", "cannot assign to expression here. Maybe you meant '==' instead of '='?", 1, "use `_`"),
        ("True = 3", "cannot assign to True", 1, "cannot be given another value"),
        ("return 3", "'return' outside function", 1, "`return` belongs inside a function"),
        ("3x = 1", "invalid decimal literal", 1, "cannot begin with a digit"),
        (
            "return 1",
            "expected an indented block after function definition on line 1",
            1,
            "belongs to the `def` on line 1",
        ),
        ("def f():", "expected an indented block after function definition on line 1", 9, "has nothing in it"),
        ("    y = 2", "unexpected indent", 4, "begins further right"),
        ("x = 1", "some new message of Python's", 1, "Its own words below say why"),
    ] {
        let found = syntax(text, message, column);
        assert!(found.contains(part), "{text}\nwanted: {part}\n found: {found}");
    }
}

#[test]
fn files_that_are_not_text() {
    assert!(syntax("", "source code string cannot contain null bytes", 0).contains("UTF-16"));
    assert!(
        syntax("x", "(unicode error) 'utf-8' codec can't decode byte 0xe9 in position 3: unexpected end of data", 0)
            .contains("choose UTF-8")
    );
}

#[test]
fn every_sentence_is_one() {
    let mut all = Vec::new();
    for mut problem in samples::one_of_each() {
        all.extend(
            explain(
                &problem,
                Clues { exercise: "x", checkpoint: false, stdout: &Captured::default(), stderr: &Captured::default() },
            )
            .sentences,
        );
        problem.frames = vec![frame(1, "f", "while True:")];
        all.extend(
            explain(
                &problem,
                Clues { exercise: "x", checkpoint: false, stdout: &Captured::default(), stderr: &Captured::default() },
            )
            .sentences,
        );
    }
    for sentence in all {
        assert!(sentence.ends_with(['.', '?']), "{sentence}");
        assert!(!sentence.contains("  ") && !sentence.contains('!'), "{sentence}");
    }
}
