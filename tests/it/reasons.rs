//! What a screen says about the reason, where the line that Python stops at is only the place: the real binary, real Python.

use crate::{case::Case, vocabulary};

/// The words of the screen for an attempt and a test that it does not pass, however they are broken into lines.
fn words(attempt: &str, test: &str) -> String {
    let ran = Case::new().exercise(10, "it", attempt, test).args(["run", "it"]).run();
    assert_eq!(ran.status, Some(1), "{}{}", ran.stdout, ran.stderr);
    ran.stdout.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// For a function `f` and an assertion about it.
fn of_f(attempt: &str, asserted: &str) -> String {
    words(attempt, &format!("from it import f\n\n\ndef test_f():\n    assert {asserted}\n"))
}

/// For a program into which "4" is typed.
fn of_program(attempt: &str) -> String {
    words(attempt, &test_of_program("program('it.py', typed=['4']).shows('x\\n')"))
}

fn test_of_program(check: &str) -> String {
    format!("from pythlings_checks import program\n\n\ndef test_it(tmp_path):\n    {check}\n")
}

#[track_caller]
fn says(screen: &str, parts: &[&str]) {
    for part in parts {
        assert!(screen.contains(part), "missing: {part}\n{screen}");
    }
}

#[test]
fn a_result_that_nothing_keeps_is_the_reason() {
    let shown = of_program("people = input('? ')\nint(people)\nprint(people + 1)\n");
    says(&shown, &["Line 2 drops its result: `int(people)` gives a new value", "Keep it: `people = int(people)`."]);
    assert!(!shown.contains("To join them as text"), "{shown}");
    let shown = of_program("name = input('? ')\nname.strip()\nprint(name)\n");
    says(&shown, &["a text never changes, `name.strip()` gives a new one. Keep it: `name = name.strip(…)`."]);
    let shown = of_f("def f(x):\n    sorted(x)\n    return x[0]\n", "f([3, 1]) == 1");
    says(&shown, &["Keep it: `x = sorted(x)`."]);
}

#[test]
fn none_is_followed_to_where_it_comes_from() {
    let shown = of_program("warmest = None\nfor day in [3, 4]:\n    if day > warmest:\n        warmest = day\n");
    says(&shown, &["`warmest` is still `None` here, as line 1 has made it."]);
    let shown = of_f("def f(a, b=1):\n    return b - a\n", "f(None) == 4");
    says(&shown, &["`a` is `None` here, because that is what the function was called with."]);
    let shown = of_f("def sec(m):\n    print(m * 60)\n\n\ndef f(x):\n    return sec(x) + 1\n", "f(3) == 181");
    says(&shown, &["`sec` has no `return` with a value, so it gives `None`. It prints something;"]);
    let shown = of_program("names = ['b', 'a'].sort()\nprint(names[0])\n");
    says(&shown, &["`names` is `None` since line 1"]);
    assert!(!shown.contains("often comes from"), "{shown}");
    let object =
        "class A:\n    def __init__(self):\n        self.x = None\n\n    def go(self):\n        return self.x + 1\n";
    let shown = words(object, "from it import A\n\n\ndef test_a():\n    assert A().go() == 1\n");
    says(&shown, &["`self.x` is still `None` here, as line 3 has made it."]);
    let shown =
        of_f("def f(d):\n    total = 0\n    for a in d:\n        total += a\n    return total\n", "f([1, None]) == 1");
    says(&shown, &["`a` is `None` here: it is one of the items of `d` in line 3."]);
    let shown = of_f("def g(d):\n    print(d)\n\n\ndef f(d):\n    a, b = g(d)\n    return a\n", "f(3) == 1");
    says(&shown, &["`g` has no `return` with a value"]);
}

#[test]
fn none_that_a_return_hands_back() {
    let shown = of_f("def f(a):\n    return a and a <= 0\n", "f(None) == False");
    says(
        &shown,
        &["Line 2: `and` gives its left side when that counts as false, and here that is `a`, which is `None`."],
    );
    assert!(!shown.contains("without `return`"), "{shown}");
    let guest = "def f(a, b):\n    if a:\n        return a\n    if b != '':\n        return b\n    return 'Guest'\n";
    says(
        &of_f(guest, "f('', None) == 'Guest'"),
        &["hands back what the function was called with, and for `b` that is `None`."],
    );
}

#[test]
fn a_name_whose_line_was_not_reached() {
    let asks = "def ask():\n    try:\n        n = int('a')\n    except ValueError:\n        print('no')\n    return n\n\n\nprint(ask())\n";
    says(
        &of_program(asks),
        &["Line 3 gives it one, but an error came first: Python left the `try` of line 2 before that."],
    );
    let shown = of_f("def f(x):\n    for a in x:\n        b = a\n    return b\n", "f([]) == 1");
    says(&shown, &["it belongs to the `for` of line 2, and that loop has had no round."]);
    assert!(!shown.contains("outside"), "{shown}");
    let shown =
        of_f("def f(x):\n    if x > 2:\n        y = 1\n    elif x > 1:\n        y = 2\n    return y\n", "f(0) == 1");
    says(&shown, &["Lines 3 and 5 give it one, and none of them has been reached."]);
    says(&of_program("greet()\n\n\ndef greet():\n    print('x')\n"), &["It is made on line 4 only, and Python runs"]);
    let shown = of_f("n = 1\n\n\ndef f(x):\n    n += x\n    return n\n", "f(1) == 2");
    says(&shown, &["The `n` of line 1 is another one"]);
}

#[test]
fn a_divisor_leads_to_the_line_that_made_it_0() {
    says(&of_program("size = 8 // 64\nprint(7 // size)\n"), &["`size` is 0 because of line 1, `size = 8 // 64`."]);
    let shown = of_f("def f(days):\n    return 7 // days\n", "f(0) == 0");
    says(&shown, &["Which input makes the right side of the division 0"]);
}

#[test]
fn names_that_python_does_not_know() {
    says(&of_program("say('Hi')\n"), &["There is no function `say` here."]);
    let method = "class A:\n    def x(self):\n        return 1\n\n    def go(self):\n        return x() + 1\n";
    says(
        &words(method, "from it import A\n\n\ndef test_a():\n    assert A().go() == 2\n"),
        &["it is called on the object: `self.x(…)`."],
    );
    let maker = "def maker():\n    def tear():\n        return 1\n\n    return tear()\n";
    let shown = words(maker, "from it import maker\n\n\ndef test_m():\n    tear = maker()\n    assert tear() == 1\n");
    says(&shown, &["The test calls what `maker()` gives, but that is a whole number", "names it without brackets."]);
    says(&of_program("print(platform.system())\n"), &["write `import platform` at the top of the file."]);
    says(&of_program("import platform\nprint(python_version())\n"), &["comes before it: `platform.python_version`."]);
    let shown = of_program("lamp = 'x'\nif lamp == light:\n    print(1)\n");
    says(&shown, &["it needs quotes: `\"light\"`."]);
    assert!(!shown.contains("did you mean"), "{shown}");
    says(&of_program("list = [1]\nprint(list(range(3)))\n"), &["So Python's own `list` can't be reached."]);
}

#[test]
fn questions_and_numbers_that_are_not_what_they_look_like() {
    let asks =
        |question: &str| format!("way = input('? ')\nif {question}:\n    print('in')\nelse:\n    print('out')\n");
    says(&of_program(&asks("way == 'a' or 'b'")), &["Write the comparison twice, `way == 'a' or way == 'b'`"]);
    says(&of_program(&asks("way == True")), &["`way == True` never holds, because a text is not `True`."]);
    says(&of_program(&asks("way")), &["`way` is a text, and each text but the empty one counts as true"]);
    says(&of_program("half = 18.75\nprint(f'{half:.2} Euro')\n"), &["not those after the point: `{half:.2f}`."]);
    says(&of_program("price = 1,25\nprint(price)\n"), &["The decimal point is a point, not a comma: `1.25`."]);
    let shown = of_f("LIMIT = 1,5\n\n\ndef f(n):\n    return n < LIMIT\n", "f(3)");
    says(&shown, &["Line 1: `1,5` is two numbers."]);
    let shown = of_f("def f(n):\n    return 'Bicycle ', n\n", "f(3) == 'Bicycle 3'");
    says(&shown, &["Line 2: the commas after `return` make a tuple of it."]);
}

#[test]
fn exceptions_of_calls_and_of_except() {
    let shown = of_program("try:\n    x = int('a')\nexcept KeyError or ValueError:\n    x = 0\nprint(x)\n");
    says(&shown, &["catches only `KeyError`", "For both write `except (KeyError, ValueError):`."]);
    says(&of_program("best = max()\nprint(best)\n"), &["leave the brackets out: `max`."]);
    let shown = of_f("def f(n):\n    return n.zfill(4)\n", "f(3) == '0003'");
    says(&shown, &["`str(n)` makes a text of it: `str(n).zfill(…)`."]);
    let shown = of_f("def f(x):\n    first, *rest = x\n    return first\n", "f([]) == 1");
    says(&shown, &["there is 1 name besides the one with `*`, but on the right nothing."]);
}

#[test]
fn a_type_that_the_function_may_give_is_not_the_matter() {
    let seats = "def f(row):\n    for seat in row:\n        if seat:\n            return 2\n        else:\n            return 'full'\n";
    assert!(!of_f(seats, "f([0, 1]) == 2").contains("is wanted."));
    let shown = words("print('b')\nprint('a')\n", &test_of_program("program('it.py').prints('a\\nb\\n')"));
    says(&shown, &["The lines are right, but their order isn't."]);
    says(&of_f("def f(x):\n    return x\n", "f(float('nan')) == 1"), &["f(float('nan'))"]);
}

#[cfg(unix)]
#[test]
fn a_program_that_does_not_end_says_where_it_was() {
    let shown = of_program("n = int(input('? '))\nwhile n != 5:\n    n += 2\nprint('x')\n");
    says(&shown, &["an endless loop? The marked line is where it was.", "With `!=` it also goes on", "`n != 5`"]);
    assert!(!shown.contains("waiting for input") && !shown.contains("KeyboardInterrupt"), "{shown}");
    let shown = of_program("known = 1\nwhile known != 100:\n    print('*' * known)\n    known = known * 2\n");
    says(&shown, &["an endless loop?", "`known != 100`"]);
}

#[test]
fn what_a_test_says_in_its_own_words_stands_above_the_run() {
    let test = test_of_program(
        "import pytest\n    run = program('it.py')\n    if 'xyz' not in run.stdout:\n        pytest.fail('Say xyz.')",
    );
    says(&words("print('abc')\n", &test), &["Say xyz.", "$ python it.py", "it printed abc"]);
    let test = test_of_program("text, part = program('it.py').stdout, 'xyz'\n    assert part in text, 'Say xyz.'");
    let shown = words("print('abc')\n", &test);
    says(&shown, &["Say xyz.", "it printed abc"]);
    assert!(!shown.contains("the test sees"), "{shown}");
    let test = "import pytest\nfrom it import f\n\n\ndef test_f():\n    found = f(3)\n    if found != 4:\n        pytest.fail('4, please.')\n";
    says(&words("def f(x):\n    return x\n", test), &["4, please.", "f(3)", "def f(x):"]);
}

#[test]
fn commands_take_lines_paths_and_settings() {
    let run = "from pythlings_checks import command, program, script";
    let check = "(tmp_path / 'hi.sh').write_text('#!/bin/sh\\ncat')\n    (tmp_path / 'hi.sh').chmod(0o755)\n    \
                 command('./hi.sh', cwd=tmp_path, typed=['a', 'b']).prints('c')";
    if cfg!(unix) {
        vocabulary::is_told_by(
            &vocabulary::case("work1.py", "x = 1\n", &vocabulary::test_of(run, check)),
            "work1.py",
            None,
            &["printed"],
        );
    }
    if cfg!(unix) {
        let check = "script('work1.sh', cwd=tmp_path).succeeds()";
        let case =
            vocabulary::case("work1.sh", "set -e\necho 'echo hi' > hi.sh\n./hi.sh\n", &vocabulary::test_of(run, check));
        vocabulary::is_told_by(
            &case,
            "work1.sh",
            Some(3),
            &["may not be run as a program yet: `chmod +x hi.sh` allows it."],
        );
    }
    let script = "set -e\ngit config --global user.name Ana\ngit config user.name\nfalse\n";
    let check = "script('work1.sh', cwd=tmp_path).succeeds()";
    let case = vocabulary::case("work1.sh", script, &vocabulary::test_of(run, check));
    vocabulary::is_told_by(&case, "work1.sh", Some(4), &["it printed Ana"]);
    let check = "program('work1.py', cwd=tmp_path).leaves('a.txt', 'x\\n')";
    let case = vocabulary::case("work1.py", "open('a.txt', 'w').write('x')\n", &vocabulary::test_of(run, check));
    vocabulary::is_told_by(&case, "work1.py", None, &["a.txt"]);
}

#[test]
fn a_checkpoint_gives_no_cure() {
    let attempt = "def f(x, seen=[]):\n    seen.append(x)\n    return seen\n";
    let test = "from it import f\n\n\ndef test_f():\n    f(1)\n    assert f(3) == [3]\n";
    let case = Case::new().exercise(10, "it", attempt, test);
    let toml = case.cwd().join("exercises/01_core/010_it/exercise.toml");
    let shown = |case: &Case| case.run_with(["run", "it"]).stdout.split_whitespace().collect::<Vec<_>>().join(" ");
    says(&shown(&case), &["is made once, when Python reads the `def`"]);
    let kept = std::fs::read_to_string(&toml).unwrap();
    let kept: Vec<&str> = kept.lines().filter(|line| !line.starts_with("hints")).collect();
    std::fs::write(&toml, kept.join("\n") + "\ncheckpoint = true\nminutes = 5\n").unwrap();
    let shown = shown(&case);
    says(&shown, &["you returned [1, 3]", "`1` is too many at the beginning."]);
    assert!(!shown.contains("is made once"), "{shown}");
}

#[test]
fn a_method_that_a_class_does_not_have() {
    let test = "from it import A\n\n\ndef test_a():\n    a = A()\n    assert a.go(4) == 1\n";
    let shown = words("class A:\n    def __init__(self):\n        self.x = 1\n", test);
    says(&shown, &["a.go(4)", "The class `A` has no method `go`.", "Write `def go(self, …):` inside the class"]);
    let deep =
        "class A:\n    def __init__(self):\n        self.x = 1\n\n        def go(self, n):\n            return 1\n";
    says(&words(deep, test), &["`def go` in line 5 is inside `__init__`: it is indented too far."]);
    let beside = "class A:\n    def __init__(self):\n        self.x = 1\n\n\ndef go(self, n):\n    return 1\n";
    says(&words(beside, test), &["`def go` in line 6 is outside of `class A`."]);
}

#[test]
fn an_attribute_that_hides_a_method() {
    let attempt = "class A:\n    def __init__(self):\n        self.go = None\n\n    def go(self):\n        return 1\n";
    let shown = words(attempt, "from it import A\n\n\ndef test_a():\n    a = A()\n    assert a.go() == 1\n");
    says(&shown, &["`A` has a method `go`, and line 3 gives an attribute the same name: `self.go`."]);
}

#[test]
fn generators_that_are_asked_too_much_or_not_at_all() {
    let shown = of_f("def f():\n    yield g()\n\n\ndef g():\n    yield 1\n", "list(f()) == [1]");
    says(
        &shown,
        &["One of its items is a generator that nobody has asked", "`yield from generator` hands on each of them"],
    );
    let sent = "from it import f\n\n\ndef test_f():\n    g = f()\n    next(g)\n    assert g.send(3) == 1\n";
    says(&words("def f():\n    got = yield\n", sent), &["The generator has ended: it came to its end"]);
}

#[test]
fn arguments_behind_stars_are_spelt_out() {
    let test = "from it import f\n\n\ndef of(*given, **named):\n    assert f(*given, **named) == 1\n\n\n\
                def test_f():\n    of(3, size=2)\n";
    let shown = words("def f(a, size=0):\n    return 9\n", test);
    says(&shown, &["f(3, size=2)"]);
}

#[test]
fn what_a_test_does_with_objects_is_all_shown() {
    let attempt = "class A:\n    def __init__(self, n=1):\n        self.n = n\n        self.all = []\n\n    def add(self, other):\n        \
                   self.all.append(other.n)\n\n    def total(self):\n        return sum(self.all)\n";
    let test = "from it import A\n\n\ndef test_a():\n    a = A()\n    b = A(2)\n    a.add(b)\n    b.n = 5\n    b.n += 1\n    assert a.total() == 6\n";
    says(&words(attempt, test), &["a = A() b = A(2) a.add(b) b.n = 5 b.n += 1 a.total()"]);
}

#[test]
fn a_method_that_should_be_a_property() {
    let attempt = "class A:\n    def area(self):\n        return 4\n";
    let shown = words(attempt, "from it import A\n\n\ndef test_a():\n    assert A().area == 4\n");
    says(&shown, &["`area` is a method here, and nothing has called it.", "`@property` belongs above `def area`."]);
}

#[test]
fn the_end_of_something_else_than_input() {
    let attempt = "import gzip, io\n\n\ndef f():\n    return gzip.GzipFile(fileobj=io.BytesIO(gzip.compress(b'x' * 99)[:20])).read()\n";
    let shown = of_f(attempt, "f() == 1");
    assert!(!shown.contains("The test plays the person who types"), "{shown}");
}

#[test]
fn a_permission_that_the_attempt_refuses_itself_is_not_the_systems() {
    let shown = of_f("def f():\n    raise PermissionError('staff only')\n", "f() == 'staff only'");
    says(&shown, &["`f` raises `PermissionError` itself here, but the test doesn't expect that."]);
    assert!(!shown.contains("temporary folder"), "{shown}");
}

#[test]
fn what_runs_at_the_same_time_has_sentences_of_its_own() {
    let threads = "import threading\n\n\ndef f(x):\n    worker = threading.Thread(target=print)\n    worker.start()\n    worker.join()\n    return x\n";
    let shown = of_f(threads, "f(3) == 4");
    assert!(!shown.contains("drops its result"), "{shown}");
    let forgotten = "import asyncio\n\nSEEN = []\n\n\nasync def save(x):\n    SEEN.append(x)\n\n\nasync def f(x):\n    save(x)\n    return len(SEEN)\n";
    let test = "import asyncio\nfrom it import f\n\n\ndef test_f():\n    assert asyncio.run(f(3)) == 1\n";
    says(
        &words(forgotten, test),
        &["Line 11: without `await`, `save(x)` only makes a coroutine, and nothing in it runs."],
    );
    let group = "import asyncio\n\n\nasync def part(x):\n    return 1 // x\n\n\nasync def f(x):\n    async with asyncio.TaskGroup() as group:\n        group.create_task(part(x))\n";
    says(
        &words(group, &test.replace("f(3)", "f(0)")),
        &[
            "One of the things that ran together failed, and ended the others.",
            "divided by zero",
            "→ 5 │ return 1 // x",
        ],
    );
}
