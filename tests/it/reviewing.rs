//! Reviews, commits, workflows and tests of a learner's own: what a learner reads.

use std::fs;

use super::{
    case::{Case, has, words},
    vocabulary::{case, is_told_by, test_of},
};

const REVIEW: &str = "[\n  {\"line\": 3, \"category\": \"bug\", \"reason\": \"the loop ends one too early\"},\n  \
                      {\"line\": 12, \"category\": \"style\", \"reason\": \"anybody can put SQL in it\"},\n  \
                      {\"line\": 40, \"category\": \"bug\", \"reason\": \"this can never be true\"}\n]\n";

#[track_caller]
fn review_is_told(review: &str, check: &str, line: Option<u32>, words: &[&str]) {
    let against = "{'something in `find`': {'line': (12, 13), 'category': 'security'}, 'something in `loop`': {'line': 4, 'category': 'bug'}}";
    let check = format!(
        "reviewed('work1.json', {against}, categories=['bug', 'security', 'style']){check}.finds(1).raises_no_false_alarm(1)"
    );
    let test = test_of("from pythlings_checks.review import reviewed", &check);
    is_told_by(&case("work1.json", review, &test), "work1.json", line, words);
}

#[test]
fn a_review_is_scored_against_what_was_planted() {
    review_is_told(
        REVIEW,
        ".finds_all()",
        Some(3),
        &["Something is wrong at line 12, that is right. But it is not a matter of `style`", "→  3 │"],
    );
    review_is_told(REVIEW, ".raises_no_false_alarm()", Some(4), &["There is nothing wrong at line 40, a false alarm."]);
    let without = REVIEW.replace("\"line\": 12", "\"line\": 30");
    review_is_told(&without, ".finds_all()", None, &["1 of 2 is found.", "Not found yet is something in `find`."]);
}

#[test]
fn a_review_that_is_written_wrongly_is_told_at_its_line() {
    review_is_told(&REVIEW.replace("40", "\"40\""), "", Some(4), &["`line` is a number without quotes"]);
    review_is_told(&REVIEW.replace("style", "styl"), "", Some(3), &["no category `styl`. Did you mean `style`?"]);
    review_is_told(
        &REVIEW.replace("\"category\": \"style\"", "\"kategory\": \"style\""),
        "",
        Some(3),
        &["This finding has no `category`. Is it what you wrote as `kategory`?"],
    );
    review_is_told(&REVIEW.replace("this can never be true", "wrong"), "", Some(4), &["The reason is too short"]);
    review_is_told("{}\n", "", None, &["A review is a list of findings"]);
}

const FIRST: &str =
    "set -e\ngit init -q\necho 'def double(n): return n' > double.py\ngit add . && git commit -qm start\n";
const TEST: &str =
    "printf 'from double import double\\n\\ndef test_two():\\n    assert double(2) == 4\\n' > test_double.py\n";
const CODE: &str = "echo 'def double(n): return n * 2' > double.py\n";

#[test]
fn commits_are_replayed_in_their_order() {
    let commit = |message: &str| format!("git add . && git commit -qm '{message}'\n");
    let red_green = format!("{FIRST}{TEST}{}{CODE}{}", commit("a test"), commit("it doubles"));
    let imports = "from pythlings_checks.commits import commits";
    let told = |script: &str, check: &str, words: &[&str]| {
        let test = test_of(imports, &format!("commits('work1.sh', cwd=tmp_path){check}"));
        is_told_by(&case("work1.sh", script, &test), "work1.sh", None, words);
    };
    let passes = test_of(
        imports,
        "found = commits('work1.sh', cwd=tmp_path).red_then_green().at_least(3)\n    \
         assert [commit.colour for commit in found] == ['none', 'red', 'green']\n    assert found[1].changed == ['test_double.py']",
    );
    let ran = case("work1.sh", &red_green, &passes).run_with(["run", "work1"]);
    assert_eq!(ran.status, Some(0), "{}", ran.stdout);
    told(&red_green, ".red_then_green(2)", &["One test went from red to green; 2 are wanted.", "2 red a test"]);
    told(
        &format!("{FIRST}{TEST}{CODE}{}", commit("all at once")),
        ".red_then_green()",
        &["At commit 2 (“all at once”) the new test `test_two` passes already. It came together with `double.py`"],
    );
    told(
        &format!("{FIRST}{TEST}{}rm test_double.py\n{}", commit("a test"), commit("no test")),
        ".red_then_green()",
        &["`test_two` fails, and at commit 3 (“no test”) that test is gone."],
    );
    told(&format!("{FIRST}{TEST}{}", commit("a test")), ".red_then_green()", &["It ends red: at the last commit"]);
}

const FARE: &str = "def fare(age):\\n    if age < 12:\\n        return 2\\n    return 4\\n";

#[test]
fn own_tests_are_looked_at_from_all_sides() {
    let tests = "from fare import fare\n\nSEEN = []\n\n\ndef test_child():\n    SEEN.append(1)\n    assert fare(7) == 2\n\n\ndef test_seen():\n    assert SEEN == [1]\n";
    let told = |check: &str, line: Option<u32>, words: &[&str]| {
        let check = format!("own_tests('work1.py', {{'right': {{'fare.py': '{FARE}'}}}}, measure='fare.py'){check}");
        let case = case("work1.py", tests, &test_of("from pythlings_checks import own_tests", &check))
            .info("\n[packages.coverage]\nrequirements = [\"coverage==7.17.3\"]\n");
        let toml = case.cwd().join("exercises/01_core/010_work1/exercise.toml");
        fs::write(&toml, fs::read_to_string(&toml).unwrap() + "packages = \"coverage\"\n").unwrap();
        is_told_by(&case, "work1.py", line, words);
    };
    told(".pass_on('right').covers(100)", None, &["No test of yours comes to line 4 of `fare.py`:", "4 return 4"]);
    told(
        ".in_any_order('right')",
        Some(12),
        &["`test_seen` passes in the order in which the tests are written, and fails when the last test is run first"],
    );
    told(".collects('test_seen', 'test_chidl')", Some(6), &["There is no test `test_chidl`.", "`test_child`"]);
    told(".wrong('There are too few.', 'test_seen')", Some(11), &["There are too few.", "→ 11 │ def test_seen():"]);
}

const PIPELINE: &str = "on: pull_request\njobs:\n  lint:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n      - run: python -m compileall -q .\n  \
                        tests:\n    needs: lint\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n      - name: Tests\n        env:\n          WHO: ${{ github.event_name }}\n        \
                        run: |\n          pip install -U pip pytest\n          echo \"for $WHO\"\n          python test_fare.py\n          pytest --version\n";

fn pipeline(contents: &str, check: &str) -> Case {
    let good = "GOOD = {'fare.py': 'FARE = 4\\n', 'test_fare.py': 'from fare import FARE\\nassert FARE == 4, FARE\\n'}";
    let imports = format!(
        "from pythlings_checks.workflows import workflow\n\n{good}\nBAD = GOOD | {{'fare.py': 'FARE = 5\\n'}}\nBROKEN = GOOD | {{'fare.py': 'FARE =\\n'}}"
    );
    let test = test_of(&imports, &format!("workflow('work1.yml'){check}"));
    let case = case("work1.yml", contents, &test).info("\n[packages.yaml]\nrequirements = [\"pyyaml==6.0.3\"]\n");
    let toml = case.cwd().join("exercises/01_core/010_work1/exercise.toml");
    fs::write(&toml, fs::read_to_string(&toml).unwrap() + "packages = \"yaml\"\n").unwrap();
    case
}

#[test]
fn the_steps_of_a_workflow_are_run() {
    let told = |contents: &str, check: &str, line: u32, words: &[&str]| {
        is_told_by(&pipeline(contents, check), "work1.yml", Some(line), words);
    };
    let check = ".runs_for('pull_request').runs(on=GOOD).succeeds()\n    \
                 workflow('work1.yml').runs(on=BAD).fails_in('tests').fails_at('test_fare.py')\n    \
                 assert workflow('work1.yml').runs(on=BROKEN).fails_in('lint').jobs['tests'].result == 'skipped'\n    \
                 workflow('work1.yml').job('lint').runs(on=BAD).succeeds().ran('compileall')";
    let ran = pipeline(PIPELINE, check).run_with(["run", "work1"]);
    assert_eq!(ran.status, Some(0), "{}", ran.stdout);
    told(
        PIPELINE,
        ".runs(on=BAD).succeeds()",
        19,
        &["$ python test_fare.py", "its step `Tests` fails.", "for pull_request", "→ 19 │"],
    );
    told(PIPELINE, ".runs(on=GOOD).fails_in('tests')", 8, &["The job `tests` should be red here"]);
    told(&PIPELINE.replace("-U pip pytest", "pytset"), ".runs(on=GOOD).succeeds()", 17, &["pytset"]);
    let empty = PIPELINE.replacen("      - uses: actions/checkout@v4\n      - name", "      - name", 1);
    told(&empty, ".runs(on=GOOD).succeeds()", 18, &["The folder is empty: without `uses: actions/checkout@v4`"]);
    for (from, to, line, words) in [
        (
            "on: pull_request",
            "on: pull_requests",
            1,
            "GitHub has no event `pull_requests`. Did you mean `pull_request`?",
        ),
        ("runs-on", "runs_on", 4, "There is no `runs_on` in a job. Did you mean `runs-on`?"),
        ("needs: lint", "needs: lnt", 9, "There is no job `lnt` that it could wait for."),
        ("actions/checkout", "actions/chekout", 6, "There is no action `actions/chekout`."),
    ] {
        told(&PIPELINE.replacen(from, to, 1), ".runs(on=GOOD).succeeds()", line, &[words]);
    }
}

/// The screen has all of these, wherever its place is.
#[track_caller]
fn says(case: &Case, parts: &[&str]) {
    let ran = case.run_with(["run", "work1"]);
    assert_eq!(ran.status, Some(1), "{}{}", ran.stdout, ran.stderr);
    has(&words(&ran.stdout), parts);
}

#[test]
fn what_keeps_a_job_green_is_named() {
    let told = |contents: &str, words: &[&str]| {
        says(&pipeline(contents, ".runs(on=BAD).fails_in('tests')"), words);
    };
    let of_step = |value: &str| {
        PIPELINE.replace("- name: Tests\n", &format!("- name: Tests\n        continue-on-error: {value}\n"))
    };
    let of_job =
        |value: &str| PIPELINE.replace("needs: lint\n", &format!("needs: lint\n    continue-on-error: {value}\n"));
    let green = "The step `Tests` fails, and its own `continue-on-error` makes the job `tests` green all the same.";
    told(&of_job("true"), &[green]);
    told(&of_job("${{ github.event_name == 'pull_request' }}"), &[green]);
    told(&of_step("true"), &["The job `tests` should be red here"]);
    // An expression is worked out.
    for red in [of_job("${{ github.event_name == 'push' }}"), of_step("${{ matrix.new || false }}"), of_step("false")] {
        let ran = pipeline(&red, ".runs(on=BAD).fails_in('tests')").run_with(["run", "work1"]);
        assert_eq!(ran.status, Some(0), "{}", ran.stdout);
    }
    let ran = pipeline(&of_job("true"), ".runs(on=BAD).succeeds()").run_with(["run", "work1"]);
    assert_eq!(ran.status, Some(0), "{}", ran.stdout);
}

#[test]
fn what_is_set_for_checks_does_not_reach_the_commands_of_a_learner() {
    let steps = PIPELINE.replace("python test_fare.py", "test -z \"$PYTEST_DISABLE_PLUGIN_AUTOLOAD\"");
    let ran = pipeline(&steps, ".runs(on=GOOD).succeeds()").run_with(["run", "work1"]);
    assert_eq!(ran.status, Some(0), "{}", ran.stdout);
}

#[test]
fn own_tests_that_take_too_long_or_use_a_fixture_as_it_is_are_told_so() {
    let told = |tests: &str, limit: &str, words: &[&str]| {
        let check = format!("own_tests('work1.py', {{'right': {{'fare.py': '{FARE}'}}}}{limit}).pass_on('right')");
        let case = case("work1.py", tests, &test_of("from pythlings_checks import own_tests", &check));
        says(&case, words);
    };
    let endless = "def test_loop():\n    while True:\n        pass\n";
    told(
        endless,
        ", limit=2",
        &["The tests in `work1.py` took longer than 2 s, and were stopped.", "at this version: right."],
    );
    let fixture = "import pytest\nfrom fare import fare\n\n\n@pytest.fixture\ndef ages():\n    return [7]\n\n\ndef test_child():\n    assert fare(ages[0]) == 2\n";
    told(
        fixture,
        "",
        &["`ages` is a fixture, and `test_child` has no parameter of this name.", "`def test_child(ages):`"],
    );
    told(
        &fixture.replace("fare(ages[0]) == 2", "ages == [7]"),
        "",
        &["`ages` is a fixture, and your test `test_child` has no parameter of this name"],
    );
}
