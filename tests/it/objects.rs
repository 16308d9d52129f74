//! Objects of the learner's own classes: what a learner reads. The real binary, real Python.

use crate::case::{Case, has, words};

const SHOP: &str = "\
class Seat:
    def __init__(self, row):
        self.row = row

    def __str__(self):
        print(\"seat\")


class Time:
    def __init__(self, minutes):
        self.minutes = minutes

    def __add__(self, other):
        if isinstance(other, Time):
            return Time(self.minutes + other.minutes)
        raise NotImplementedError


class Walk:
    def __iter__(self):
        return iter([1])


class Lamp:
    count = 0

    def on(self):
        self.lit = True

    def twice(self):
        self.on(self)

    @classmethod
    def new_day(cls):
        cls.count = 5


class Calm:
    def __enter__(self):
        return self

    def __exit__(self, *error):
        return None


class Sensor:
    def read(self):
        raise OSError(\"silent\")


def mean(sensors):
    return sum(sensor.read() for sensor in sensors)


def longest(names):
    best, most = None, 0
    for name in names:
        if len(name) > most:
            best, most = name, len(name)
    return best.title()


def stairs():
    return \"#\\n #\\n\"
";

/// The words of the screen of a test with these lines.
fn told(lines: &str) -> String {
    let body = lines.replace('\n', "\n    ");
    let test = format!("import pytest\nfrom it import *\n\n\ndef test_it():\n    {body}\n");
    let ran = Case::new().exercise(10, "it", SHOP, &test).args(["run", "it"]).run();
    assert_eq!(ran.status, Some(1), "{}{}", ran.stdout, ran.stderr);
    assert!(!ran.stdout.contains(" at 0x"), "{}", ran.stdout);
    words(&ran.stdout)
}

#[test]
fn two_objects_without_equality_are_told_by_what_the_class_lacks() {
    let shown = told("assert Seat(\"C\") == Seat(\"C\")");
    has(
        &shown,
        &["<Seat object: row='C'>", "Two objects of a class are equal if its `__eq__` says so, and `Seat` has none"],
    );
    has(&told("assert [Seat(1)] == [Seat(2)]"), &["`Seat` has none"]);
}

#[test]
fn a_special_method_that_cannot_be_used_is_shown_and_explained() {
    has(
        &told("assert str(Seat(1)) == \"1\""),
        &[
            "`__str__` has to return a text, and yours returns `None`.",
            "def __str__(self):",
            "a `print` in `__str__` only shows it",
        ],
    );
    has(
        &told("assert Time(1) + 3 == 4"),
        &["with `return NotImplemented`: then Python asks the other side.", "def __add__(self, other):"],
    );
    has(
        &told("assert next(Walk()) == 1"),
        &["The class `Walk` has `__iter__`, but no `__next__`", "def __iter__(self):"],
    );
    has(&told("Lamp().twice()"), &["`self` is there twice. Leave it out of the brackets: `self.on()`."]);
}

#[test]
fn what_was_done_with_the_class_is_shown() {
    let shown = told("lamp = Lamp()\nLamp.new_day()\nassert lamp.count == 0");
    has(&shown, &["lamp = Lamp() Lamp.new_day() lamp.count", "it is 5"]);
    has(&told("Lamp.count = 8\nassert Lamp().count == 0"), &["Lamp.count = 8 Lamp().count"]);
}

#[test]
fn the_authors_words_have_nothing_of_the_tests_above_them() {
    let shown = told(
        "lamps = [Lamp(), Lamp()]\nif len({hash(lamp) for lamp in lamps}) > 1:\n    pytest.fail(\"One lamp is enough.\")",
    );
    has(&shown, &["One lamp is enough."]);
    assert!(!shown.contains("hash("), "{shown}");
    let shown = told(
        "lamp = Lamp()\nlamp.on()\nlamp.lit = False\nwrong = [1]\nif wrong:\n    pytest.fail(\"It should be dark.\")",
    );
    has(&shown, &["lamp = Lamp() lamp.on() lamp.lit = False", "It should be dark."]);
    assert_eq!(shown.matches("lamp.on()").count(), 1, "{shown}");
}

#[test]
fn exceptions_are_told_where_the_learner_can_do_something() {
    has(
        &told("assert mean([Sensor()]) == 1"),
        &["in `mean`", "calls `read`, which raises `OSError` itself. Nothing there catches it"],
    );
    has(
        &told("with Calm():\n    raise IndexError"),
        &["The test raises `IndexError` inside of `with Calm():`, and it came out of the block again.", "def __exit__"],
    );
    has(&told("longest([])"), &["`best` is still `None` here, as line"]);
}

#[test]
fn of_a_drawing_the_first_line_that_differs_is_told() {
    let shown = told("assert stairs() == \"#\\n#\\n\"");
    has(&shown, &["Line 2 is the first that differs: it is ` #`, and should be `#`."]);
    assert!(!shown.contains("spaces differ"), "{shown}");
}
