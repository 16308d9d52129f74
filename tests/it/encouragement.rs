//! What watch mode says beside a pass, now and then.
#![cfg(unix)]

use std::{
    fs,
    time::{SystemTime, UNIX_EPOCH},
};

use super::{case::Case, pty::Session, watch::attempt};

const NAMES: [&str; 7] = ["one", "two", "three", "four", "five", "six", "seven"];

/// A course of seven exercises, where it is about noon.
fn course() -> Case {
    let exercise = |case: Case, (number, name): (u32, &str)| {
        let test = format!("from {name} import value\n\n\ndef test_value():\n    assert value() == \"{name}\"\n");
        case.exercise(number, name, &attempt("nothing yet"), &test)
    };
    let hour = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs() / 3600 % 24;
    let case = (1..).map(|number| 10 * number).zip(NAMES).fold(Case::new(), exercise);
    case.env("TZ", format!("NOON{}", i64::try_from(hour).unwrap() - 12))
}

fn solve(case: &Case, number: usize) {
    let name = NAMES[number - 1];
    let path = format!("exercises/01_core/{:03}_{name}/{name}.py", 10 * number);
    fs::write(case.cwd().join(path), attempt(name)).unwrap();
}

#[test]
fn some_passes_are_counted_aloud_and_some_show_the_road_behind() {
    let case = course();
    let mut session = Session::start_sized(&case, 80, 40);
    session.wait_for("Enter begin");
    session.press("\r");
    session.wait_for("nothing yet");
    let said = ["", "", "That's the third one today.", "", "5 of 7", ""];
    for (number, words) in (1..).zip(said) {
        solve(&case, number);
        session.wait_for(&format!("{} · The exercise", NAMES[number - 1]));
        session.wait_for("Done");
        session.wait_for(&format!("{number}/7"));
        session.wait_for(words);
        let screen = session.screen();
        assert_eq!(screen.contains("today"), [3, 5].contains(&number), "{screen}");
        assert_eq!(screen.contains("●━●"), number == 5, "{screen}");
        session.press("n");
    }
    solve(&case, 7);
    session.wait_for("All done.");
    assert!(!session.screen().contains("●━●"), "the course has the last word");
    session.press("q");
    assert_eq!(session.end(), 0);
}

#[test]
fn a_low_window_shows_the_pass_and_no_map() {
    let case = course();
    for number in 1..=4 {
        solve(&case, number);
        assert_eq!(case.run_with(["run", NAMES[number - 1]]).status, Some(0));
    }
    let mut session = Session::start_sized(&case, 80, 14);
    session.wait_for("nothing yet");
    solve(&case, 5);
    session.wait_for("Done");
    session.wait_for("5/7");
    session.wait_for("060_six/six.py");
    assert!(!session.screen().contains("●━●"), "{}", session.screen());
    session.press("q");
    assert_eq!(session.end(), 0);
}
