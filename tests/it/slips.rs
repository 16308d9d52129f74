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

/// A test that runs the learner's file as a program, with these words in place of `RUN`.
fn ran_by(run: &str) -> String {
    let test = "import os\nimport subprocess\nimport sys\n\n\ndef output(*words):\n    command = [sys.executable, 'it.py', *words]\n    \
                return subprocess.run(command, capture_output=True, text=True).stdout\n\n\ndef test_it():\n    RUN\n";
    test.replace("RUN", run)
}

#[test]
fn a_program_that_dies_in_a_child_is_told_as_if_it_had_died_here() {
    let attempt = "import sys\n\n\ndef main():\n    total = int(sys.argv[1])\n    print(totl + 1)\n\n\nmain()\n";
    let shown = screen(attempt, &ran_by("assert output('3') == '4\\n'"));
    assert!(shown.contains("   python it.py 3               it.py:6\n"), "{shown}");
    says(&shown, "You wrote `totl`; did you mean `total`? NameError: name 'totl' is not defined");
    assert!(shown.contains(" →  6 │     print(totl + 1)\n      │           ^^^^\n"), "{shown}");
    says(&shown, "(the file itself) it.py:9 main()");
    says_not(&shown, "Yours is an empty text");
    let shown = screen("def f(n):\n    return f(n - 1)\n\n\nprint(f(3))\n", &ran_by("assert output() == '4\\n'"));
    says(&shown, "`f` calls itself again and again");
    let shown = screen("import maths\n", &ran_by("assert output() == '4\\n'"));
    says(&shown, "There is no module `maths`; did you mean `math`");
}

#[test]
fn a_child_is_heard_whoever_reads_what_it_says() {
    let attempt = "prices = {'a': 1}\nprint(prices['b'])\n";
    for run in [
        "child = subprocess.Popen([sys.executable, 'it.py'], stderr=subprocess.PIPE)\n    said = child.stderr.read()\n    assert child.wait() == 0",
        "subprocess.run([sys.executable, 'it.py'], capture_output=True, check=True)",
        "assert subprocess.check_output([sys.executable, 'it.py'], stderr=subprocess.STDOUT)",
        "ran = subprocess.run(f'\"{sys.executable}\" it.py', shell=True, capture_output=True)\n    assert ran.stdout == b'1'",
        "subprocess.run([sys.executable, '-c', 'import it'], capture_output=True)\n    assert os.path.exists('made.txt')",
    ] {
        let shown = screen(attempt, &ran_by(run));
        says(&shown, "There is no key `'b'` in the dictionary.");
        says(&shown, "it.py:2");
    }
}

#[test]
fn a_traceback_that_the_test_asks_for_is_not_explained_away() {
    let attempt = "raise KeyError('a')\n";
    let run = "ran = subprocess.run([sys.executable, 'it.py'], capture_output=True, text=True)\n    \
               assert ran.stderr.splitlines()[-1] == \"KeyError: 'b'\"";
    let shown = screen(attempt, &ran_by(run));
    assert!(shown.contains("wanted         \"KeyError: 'b'\""), "{shown}");
    // A program that ends well may say what it likes.
    let shown = screen("print(3)\n", &ran_by("assert output() == '4\\n'"));
    assert!(shown.contains("'3\\n'") && shown.contains("'4\\n'"), "{shown}");
}
