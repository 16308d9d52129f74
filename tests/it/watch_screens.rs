//! The screens of watch mode besides the verdict, and what a learner is told between two verdicts.
#![cfg(unix)]

use std::fs;

use crate::{
    case::Case,
    pty::Session,
    watch::{attempt, begun, course, file, progress, save},
};

/// Three exercises in one phase and two in another.
fn two_phases() -> Case {
    let case = course();
    let info = fs::read_to_string(case.cwd().join("info.toml")).unwrap();
    let phase = "\n[[phases]]\nname = \"02_files\"\ntitle = \"Files and everything that is in them\"\n";
    let info = info.replace("\n[packages.base]", &format!("{phase}\n[packages.base]"));
    ["four", "five"].into_iter().zip([10, 20]).fold(case.file("info.toml", info), |case, (name, number)| {
        let folder = format!("exercises/02_files/{number:03}_{name}");
        case.file(format!("{folder}/exercise.toml"), format!("title = \"The exercise {name}\"\ncheck = \"pytest\"\n"))
            .file(format!("{folder}/{name}.py"), attempt("nothing yet"))
            .file(
                format!("{folder}/test_{name}.py"),
                format!("from {name} import value\n\n\ndef test_value():\n    \"\"\"the value\"\"\"\n    assert value() == \"{name}\"\n"),
            )
    })
}

fn lines(session: &Session) -> Vec<String> {
    session.screen().lines().map(|line| line.trim_end().to_owned()).collect()
}

#[test]
fn the_list_has_headings_with_counts_and_a_mark_for_what_was_begun() {
    let case = two_phases();
    let mut session = begun(&case);
    save(&case, "one", &attempt("one"));
    session.wait_for("Done");
    save(&case, "two", &attempt("half done"));
    session.wait_for("'half done'");
    session.press("l");
    session.wait_for("continue here");
    assert_eq!(
        lines(&session)[..8],
        [
            " 01_core · Core                                                          1 of 3",
            "   ✓ one    The exercise one",
            " ▸ › two    The exercise two  (current)",
            "   · three  The exercise three",
            "",
            " 02_files · Files and everything that is in them                         0 of 2",
            "   · four   The exercise four",
            "   · five   The exercise five",
        ]
    );
    assert!(session.screen().contains("  1/5 done · 1 begun (~)"), "{}", session.screen());
    session.press("j\r");
    session.wait_for("three · The exercise three");
    session.wait_for("nothing yet");
    session.press("l");
    session.wait_for("~ two    The exercise two");

    // A search keeps the headings of what it finds, with the counts of the whole phase.
    session.press("/files");
    session.wait_until("two rows of one phase", |screen| !screen.contains("01_core") && screen.contains("02_files"));
    session.press("\x1b");
    session.wait_for("01_core");
    session.press("ff");
    session.wait_for("filter: done");
    let shown = session.screen();
    assert!(shown.contains("01_core") && shown.contains("1 of 3") && !shown.contains("02_files"), "{shown}");
    session.press("q");
    session.wait_for("three · The exercise three");
    session.press("q");
    assert_eq!(session.end(), 0);

    let listed = case.run_with(["list"]);
    assert!(listed.stdout.contains("~ two    The exercise two"), "{}", listed.stdout);
    assert!(listed.stdout.contains("1/5 done · 1 begun (~)"), "{}", listed.stdout);
}

#[test]
fn a_narrow_list_keeps_its_counts() {
    for columns in [60, 40] {
        let case = two_phases();
        let mut session = Session::start_sized(&case, columns, 24);
        session.wait_for("Enter begin");
        session.press("\r");
        session.wait_for("nothing yet");
        session.press("l");
        session.wait_for("continue here");
        let shown = lines(&session);
        assert!(
            shown.iter().any(|line| line.starts_with(" 02_files · Files") && line.ends_with("0 of 2")),
            "{shown:#?}"
        );
        session.press("q");
        session.wait_for("one · The exercise one");
        session.press("q");
        session.end();
    }
}

#[test]
fn a_low_list_says_at_its_top_which_phase_it_is_in() {
    let case = two_phases();
    let mut session = begun(&case);
    session.resize(80, 6);
    session.press("lG");
    session.wait_for("▸ · five");
    session.press("k");
    session.wait_for("▸ · four");
    assert!(session.screen().contains("02_files"), "{}", session.screen());
    session.press("kk");
    session.wait_for("▸ · two");
    assert!(session.screen().contains("01_core"), "{}", session.screen());
    session.press("\x04");
    session.end();
}

#[test]
fn the_wheel_moves_what_scrolls_and_selecting_is_left_to_the_terminal() {
    let case = course();
    let mut session = begun(&case);
    assert!(!session.takes_the_wheel(), "the whole verdict is on the screen");
    session.press("l");
    session.wait_for("continue here");
    assert!(session.takes_the_wheel());
    session.press("q");
    session.wait_for("one · The exercise one");
    session.wait_until("the usual screen", |_| !session.takes_the_wheel());
    session.resize(60, 8);
    session.wait_for("more lines · PgDn");
    assert!(session.takes_the_wheel());
    // What terminals send there for a wheel.
    session.press("\x1b[B\x1b[B\x1b[B");
    session.wait_for("↑ 3 ·");
    session.press("q");
    assert_eq!(session.end(), 0);
    assert!(session.screen().contains("↑ 3 ·"), "the last screen stays: {}", session.screen());
}

#[test]
fn a_save_without_a_change_is_acknowledged() {
    let case = course();
    let mut session = begun(&case);
    std::thread::sleep(std::time::Duration::from_millis(600));
    save(&case, "one", &attempt("nothing yet"));
    session.wait_for("saved; nothing has changed since the last check");
    session.wait_until("its end", |screen| !screen.contains("nothing has changed"));
    save(&case, "one", &attempt("one"));
    session.wait_for("Done");
    save(&case, "two", &attempt("nothing yet"));
    session.wait_for("`two` was saved, and nothing in it has changed");
    save(&case, "two", &attempt("something"));
    session.wait_for("'something'");
    session.press("q");
    session.end();
}

#[test]
fn a_reset_of_what_was_not_touched_asks_nothing() {
    let case = course();
    let mut session = begun(&case);
    session.press("x");
    session.wait_for("`one` is at its start already");
    assert!(!session.screen().contains("y/n"), "{}", session.screen());
    save(&case, "one", &attempt("mine"));
    session.wait_for("'mine'");
    session.press("x");
    session.wait_for("y/n");
    session.press("n");
    session.wait_for("'mine'");
    assert!(fs::read_to_string(file(&case, "one")).unwrap().contains("mine"));
    assert!(!progress(&case).contains("[done"), "{}", progress(&case));
    session.press("q");
    session.end();
}

#[test]
fn check_all_says_what_was_gained_and_lost_and_leaves_alone_what_nobody_has_begun() {
    let case = two_phases();
    let mut session = begun(&case);
    save(&case, "one", &attempt("one"));
    session.wait_for("Done");
    save(&case, "two", &attempt("half done"));
    session.wait_for("'half done'");
    session.press("q");
    session.end();
    // All of it while nobody watches.
    save(&case, "one", &attempt("broken again"));
    save(&case, "three", &attempt("three"));

    let mut session = Session::start(&case);
    session.wait_for("'half done'");
    session.press("c");
    session.wait_for("1 of 5 pass · 2 not begun");
    let shown = lines(&session);
    let after = |heading: &str| {
        let at = shown.iter().position(|line| line.contains(heading)).unwrap_or_else(|| panic!("{shown:#?}"));
        shown[at + 1].clone()
    };
    assert_eq!(after("1 passed before, but no longer"), "   01_core  one");
    assert_eq!(after("1 newly passed"), "   01_core  three");
    assert_eq!(after("1 do not pass yet"), "   01_core  two");
    assert!(!shown.iter().any(|line| line.contains("four")), "{shown:#?}");
    session.press("q");
    session.end();
    let state = progress(&case);
    assert!(!state.contains("four"), "{state}");
}

/// One that needs packages which nobody has.
fn with_a_download() -> Case {
    let case = course();
    let group = "\n[packages.rare]\nrequirements = [\"no-such-package-of-pythlings==1.0\"]\ndownload_mb = 48\n";
    let toml = case.cwd().join("exercises/01_core/020_two/exercise.toml");
    let two = fs::read_to_string(&toml).unwrap();
    case.info(group).file(toml, two + "packages = \"rare\"\n")
}

#[test]
fn check_all_asks_before_it_downloads_and_no_is_an_answer() {
    let case = with_a_download();
    let mut session = begun(&case);
    save(&case, "one", &attempt("half"));
    session.wait_for("'half'");
    session.press("q");
    session.end();
    save(&case, "two", &attempt("two"));

    for (columns, question) in [(80, "`rare` (48 MB)"), (40, "48 MB")] {
        let mut session = Session::start_sized(&case, columns, 24);
        session.wait_for("'half'");
        session.press("c");
        session.wait_for(question);
        session.wait_for("y/n");
        session.press("\x1b");
        session.wait_for("'half'");
        session.press("c");
        session.wait_for("y/n");
        session.press("n");
        session.wait_for("1 do not pass yet");
        session.wait_for("not checked");
        assert!(!session.screen().contains("installing"), "{}", session.screen());
        session.press("q");
        session.end();
    }

    // By hand it asks only where somebody can answer.
    let case = case.args(["check-all"]);
    let mut session = Session::start(&case);
    session.wait_for("[Y/n]");
    assert!(session.screen().contains("`rare` (48 MB)"), "{}", session.screen());
    session.press("n\r");
    session.wait_for("1 without their packages, so not checked");
    assert_eq!(session.end(), 1);
}

#[test]
fn the_task_and_the_difference_are_read_on_a_key() {
    let text = "A farm counts its eggs.\n\nFinish `value`, so that it returns its own name. This line is rather long for a narrow window.";
    let starter = format!("\"\"\"{text}\n\n    value()    # one\n\"\"\"\n\n\n{}", attempt("nothing yet"));
    let case = course()
        .file("exercises/01_core/010_one/one.py", &starter)
        .file("solutions/01_core/one/one.py", "\"\"\"One way.\"\"\"\n\n\ndef value():\n    return \"o\" + \"ne\"\n\n\n# Why this way\n#\n# A sentence that explains at some length why it was done in this way and not in another.\n");
    for columns in [100, 60, 40] {
        let mut session = Session::start_sized(&case, columns, 30);
        session.wait_until("the first screen", |screen| screen.contains("begin") || screen.contains("nothing yet"));
        session.press("\r");
        session.wait_for("nothing yet");
        session.press("t");
        session.wait_for("A farm counts its eggs.");
        session.wait_for("value()    # one");
        session.wait_for("https://docs.python.org/3/");
        assert!(!session.screen().contains('…'), "{}", session.screen());
        session.press("t");
        session.wait_for("nothing yet");
        session.press("m");
        session.wait_for("you can see the solution");
        save(&case, "one", &starter.replace("nothing yet", "one"));
        session.wait_for("Done");
        session.press("m");
        session.wait_for(" -     return \"one\"");
        session.wait_for(" +     return \"o\" + \"ne\"");
        assert!(!session.screen().contains("A farm"), "{}", session.screen());
        session.press("m");
        session.wait_for("Done");
        session.press("s");
        session.wait_for("# Why this way");
        session.wait_until("its last words", |screen| screen.contains("in another."));
        assert!(!session.screen().contains('…'), "{}", session.screen());
        session.press("qq");
        session.end();
        fs::write(file(&case, "one"), &starter).unwrap();
        fs::remove_dir_all(case.cwd().join(".pythlings")).unwrap();
    }
}

#[test]
fn the_last_hint_comes_with_what_to_read() {
    let case = course();
    let mut session = begun(&case);
    session.press("h");
    session.wait_for("hint 1 of 2");
    assert!(!session.screen().contains("to read"), "{}", session.screen());
    session.press("h");
    session.wait_for("to read  https://docs.python.org/3/");
    session.press("q");
    session.end();
}

#[test]
fn after_the_pass_comes_what_the_author_says() {
    let case = course();
    let toml = case.cwd().join("exercises/01_core/010_one/exercise.toml");
    let one = fs::read_to_string(&toml).unwrap();
    let case = case.file(&toml, one + "praise = \"Many programs return their own name.\\nTry `__name__` next.\"\n");
    let mut session = begun(&case);
    assert!(!session.screen().contains("Try"), "{}", session.screen());
    save(&case, "one", &attempt("one"));
    session.wait_for("   Many programs return their own name.\n   Try `__name__` next.");
    session.press("q");
    session.end();
    let ran = case.run_with(["run", "one"]);
    assert!(ran.stdout.contains("Try `__name__` next."), "{}", ran.stdout);
    let compared = case.run_with(["solution", "one", "--diff"]);
    assert!(compared.stderr.contains("the course has no solution for `one`"), "{}", compared.stderr);
}
