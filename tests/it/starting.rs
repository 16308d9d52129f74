//! Where to begin: `pythlings start`, and the course's words for it.

use crate::case::{Case, ONE, TEST_ONE, has, words};

const START: &str = r#"
[[start]]
answer = "never"
says = "I have never programmed"
exercise = "one"

[[start]]
answer = "python"
says = "I know some Python"
exercise = "two"
reason = "It shows what you know already."
question = "What have you written in it?"

[[start]]
after = "python"
answer = "classes"
says = "Programs with classes of my own, and tests for them, over some years and for other people"
exercise = "three"
"#;

fn bare() -> Case {
    let named = |text: &str, name: &str| text.replace("one", name);
    ["one", "two", "three"].iter().zip([10, 20, 30]).fold(Case::new(), |case, (name, number)| {
        case.exercise(number, name, &named(ONE, name), &named(TEST_ONE, name))
    })
}

fn course() -> Case {
    bare().info(START)
}

fn current(case: &Case) -> String {
    let rows = case.run_with(["list", "--format", "json"]).stdout;
    let row = rows.lines().find(|row| row.contains("\"current\"")).unwrap();
    serde_json::from_str::<serde_json::Value>(row).unwrap()["exercise"].as_str().unwrap().to_owned()
}

#[test]
fn who_cannot_be_asked_reads_how_to_answer() {
    let case = course();
    let ran = case.run_with(["start"]);
    assert_eq!((ran.stderr.as_str(), ran.status), ("", Some(0)));
    let wanted = " Which of these is you?\n   never   I have never programmed\n   python  I know some Python\n      classes  Programs with classes \
                  of my own, and tests for them, over some\n               years and for other people\n\n `pythlings start ANSWER` says where \
                  to begin then, and `--yes` goes there.\n";
    assert_eq!(ran.stdout, wanted);
    let ran = case.run_with(["start", "python"]);
    let wanted = "\n Begin with two · The exercise two\n   01_core · 2 of 3\n   01_core/020_two/two.py\n   It shows what you know already.\n";
    assert!(ran.stdout.starts_with(wanted), "{}", ran.stdout);
    has(
        &words(&ran.stdout),
        &[
            "`pythlings goto NAME`",
            "More exactly: `pythlings start classes`.",
            "`pythlings start python --yes` goes there.",
        ],
    );
    assert_eq!(current(&case), "one", "nothing has moved");
    let narrow = case.env("COLUMNS", "40").run_with(["start"]);
    assert!(narrow.stdout.lines().all(|line| line.chars().count() <= 40), "{}", narrow.stdout);
}

#[test]
fn a_yes_on_the_command_line_goes_there() {
    let case = course();
    let ran = case.run_with(["start", "Classes", "--yes"]);
    assert_eq!((ran.stderr.as_str(), ran.status), ("", Some(0)));
    has(&ran.stdout, &["Begin with three", "`three` is the current exercise."]);
    assert_eq!(current(&case), "three");
    has(&case.run_with(["start", "classes"]).stdout, &["You are there already"]);
    assert_eq!(case.run_with(["start", "--yes"]).status, Some(2));
}

#[test]
fn an_answer_that_there_is_not_is_refused() {
    let case = course();
    let ran = case.run_with(["start", "phyton"]);
    assert_eq!(ran.stderr, "error: `phyton` is not one of the answers\nhint: did you mean `python`?\n");
    assert_eq!(ran.status, Some(2));
    let ran = case.run_with(["start", "\x1b[31m"]);
    assert_eq!(
        ran.stderr,
        "error: `\\u{1b}[31m` is not one of the answers\n\
         hint: there is `never`, `python`, `classes`; `pythlings start` says what they mean\n"
    );
}

#[test]
fn a_course_that_asks_nothing_says_where_it_begins() {
    let case = bare();
    let ran = case.run_with(["start"]);
    assert_eq!((ran.stderr.as_str(), ran.status), ("", Some(0)));
    has(&words(&ran.stdout), &["Begin with one · The exercise one", "`pythlings goto NAME` goes to any of them."]);
    let ran = case.run_with(["start", "python"]);
    assert_eq!(ran.status, Some(2));
    has(&ran.stderr, &["this course asks nothing"]);
    let row = case.run_with(["start", "--format", "json"]).json();
    assert_eq!((&row["answer"], &row["exercise"]), (&serde_json::Value::Null, &"one".into()));
}

#[test]
fn programs_are_told_everything() {
    let case = course();
    let rows = |arguments: &[&str]| {
        let ran = case.run_with(["start", "--format", "json"].into_iter().chain(arguments.iter().copied()));
        assert_eq!((ran.stderr.as_str(), ran.status), ("", Some(0)));
        ran.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect::<Vec<serde_json::Value>>()
    };
    let all = rows(&[]);
    assert_eq!(
        all.iter().map(|row| row["answer"].as_str().unwrap()).collect::<Vec<_>>(),
        ["never", "python", "classes"]
    );
    assert_eq!((&all[2]["after"], &all[2]["path"]), (&"python".into(), &"exercises/01_core/030_three/three.py".into()));
    assert_eq!((&all[0]["current"], &all[1]["question"]), (&true.into(), &"What have you written in it?".into()));
    assert_eq!(rows(&["python"]).len(), 2);
    assert_eq!(current(&case), "one");
    assert_eq!(rows(&["never", "--yes"])[0]["current"], true);
    assert_eq!(rows(&["classes", "--yes"])[0]["current"], true);
    assert_eq!(current(&case), "three");
}

#[test]
fn what_a_course_says_wrongly_is_found() {
    for (line, wrong, finding) in [
        ("exercise = \"one\"", "exercise = \"onne\"", "no exercise is called `onne`; did you mean `one`?"),
        ("after = \"python\"", "after = \"phyton\"", "there is no answer `phyton`; did you mean `python`?"),
        ("answer = \"classes\"", "answer = \"never\"", "there are two answers `never`"),
        ("answer = \"never\"", "answer = \"Never!\"", "the answer `Never!` may have lowercase letters"),
        ("after = \"python\"", "", "this `question` has no answers; an answer to it says `after = \"python\"`"),
        ("says = \"I know some Python\"", "", "`says` is missing"),
        (
            "after = \"python\"",
            "after = \"classes\"",
            "too many answers come before this one; at most 3 questions are asked",
        ),
        ("reason = ", "raeson = ", "unknown key `raeson`; did you mean `reason`?"),
    ] {
        let case = bare().info(&START.replacen(line, wrong, 1));
        let ran = case.run_with(["list"]);
        assert_eq!(ran.status, Some(2), "{wrong}");
        has(&words(&ran.stderr), &["info.toml:", finding]);
    }
}

#[cfg(unix)]
mod at_a_terminal {
    use super::*;
    use crate::pty::Session;

    #[test]
    fn questions_lead_to_an_exercise_and_a_yes_goes_there() {
        let case = course().args(["start"]);
        let mut session = Session::start(&case);
        session.wait_for("A number, or Enter to leave it:");
        has(&session.screen(), &["Which of these is you?", "1  I have never programmed", "2  I know some Python"]);
        session.press("7\r");
        session.wait_for("`7` is none of them.");
        session.press("2\r");
        session.wait_for("What have you written in it?");
        session.wait_for("if none of these fits:");
        session.press("classes\r");
        session.wait_for("Make `three` the current exercise? [Y/n]");
        assert_eq!(current(&case), "one", "not before the learner says so");
        session.press("y\r");
        session.wait_for("`three` is the current exercise.");
        assert_eq!(session.end(), 0);
        assert_eq!(current(&case), "three");
    }

    #[test]
    fn nothing_changes_for_who_leaves_or_says_no() {
        for keys in [&["\r"][..], &["\x04"], &["2\r", "\r", "n\r"], &["never\r"]] {
            let case = course().args(["start"]);
            let mut session = Session::start(&case);
            for (key, before) in keys.iter().zip(["to leave it:", "if none of these fits:", "Make `two` the current"]) {
                session.wait_for(before);
                session.press(key);
            }
            session.wait_until("the end", |screen| {
                screen.contains("Nothing was changed.") || screen.contains("You are there already")
            });
            assert_eq!(session.end(), 0);
            assert_eq!(current(&case), "one", "{keys:?}");
        }
        let case = course().args(["start"]);
        let mut session = Session::start(&case);
        session.wait_for("to leave it:");
        session.press("\x03");
        assert_ne!(session.end(), 0);
        assert_eq!(current(&case), "one");
    }

    #[test]
    fn the_welcome_names_it_where_a_course_has_answers() {
        for (case, is_named) in [(course(), true), (bare(), false)] {
            let mut session = Session::start(&case);
            session.wait_for("The first file is");
            assert_eq!(
                session.screen().contains("`pythlings start` finds where to begin."),
                is_named,
                "{}",
                session.screen()
            );
            session.press("q");
            assert_eq!(session.end(), 0);
        }
    }
}
