//! Slips of the finger and habits of other languages, each with the sentence that names it: the real binary, real Python.

use crate::case::Case;

/// The screen for an attempt and a test that it does not pass.
fn screen(attempt: &str, test: &str) -> String {
    let ran = Case::new().exercise(10, "it", attempt, test).args(["run", "it"]).run();
    assert_eq!(ran.status, Some(1), "{}{}", ran.stdout, ran.stderr);
    ran.stdout
}

/// The screen for a function `f` that is called with 3 and should give 4.
fn of_f(attempt: &str) -> String {
    screen(attempt, "from it import f\n\n\ndef test_f():\n    assert f(3) == 4\n")
}

/// The words of a screen, however they are broken into lines.
fn words(screen: &str) -> String {
    screen.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[track_caller]
fn says(screen: &str, part: &str) {
    assert!(words(screen).contains(part), "missing: {part}\n{screen}");
}

#[track_caller]
fn says_not(screen: &str, part: &str) {
    assert!(!words(screen).contains(part), "not wanted: {part}\n{screen}");
}

#[test]
fn a_misspelt_keyword_is_named_and_marked() {
    let shown = of_f("def f(x):\n    retrun x + 1\n");
    says(&shown, "You wrote `retrun`. Did you mean `return`?");
    assert!(shown.contains("\n →  2 │     retrun x + 1\n      │     ^^^^^^\n"), "{shown}");
    let shown = of_f("def f(x):\n    if x:\n        return 1\n    esle:\n        return 4\n");
    says(&shown, "You wrote `esle`. Did you mean `else`?");
    says(&shown, "it.py:4");
    let shown = of_f("def f(x):\n    Print(x)\n    return 3\n");
    says(&shown, "You wrote `Print`; did you mean `print`? NameError");
}

#[test]
fn a_keyword_is_never_suggested_for_a_name_of_the_learners() {
    let shown = of_f("def f(form):\n    form x\n    return 4\n");
    says_not(&shown, "Did you mean");
}
