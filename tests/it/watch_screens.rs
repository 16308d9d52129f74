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
    session.press("/f");
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
