//! What two years of learning cost: the first screen, `list` and `report` in a folder with 700 exercises and everything that such a
//! learner has left in it.

use std::{fmt::Write as _, fs, time::Duration};

use chrono::{DateTime, TimeDelta, Utc};

use super::{
    course::{BenchCourse, Many, SMALL},
    measure::{self, Series, Table},
    wait, watch,
};

const EXERCISES: usize = 700;
/// Done in course order, one after the other; the rest is before the learner.
const DONE: usize = 600;
const DAYS: usize = 730;

/// `pass` is a bare Python.
pub fn measure(course: &BenchCourse, count: usize, table: &mut Table, pass: &Series) {
    let learner = course.learner(EXERCISES);
    live(&learner, Utc::now());
    // What was written just now is not recorded in the index yet.
    std::thread::sleep(Duration::from_secs(4));
    let listed = learner.command(&["list", "--format", "json"]).output().expect("pythlings starts");
    let listed = String::from_utf8_lossy(&listed.stdout).into_owned();
    let done = listed.lines().filter(|line| line.contains("\"state\":\"done\"")).count();
    assert_eq!((listed.lines().count(), done), (EXERCISES, DONE), "the folder is what it is meant to be");

    let after = format!("{EXERCISES} exercises and two years of progress");
    let first_screen = watch::first_screen(course, learner.root(), "small600");
    table.row(&format!("first screen, {after}"), &first_screen, Some(("python -c pass", pass)));
    let [beside, list, report] = measure::side_by_side(
        count,
        [&mut || wait(&mut course.python(&["-c", "pass"])), &mut || wait(&mut learner.command(&["list"])), &mut || {
            wait(&mut learner.command(&["report"]));
        }],
    );
    let beside = Some(("python -c pass, in turns with it", &beside));
    table.row(&format!("list, {after}"), &list, beside);
    table.row(&format!("report, {after}"), &report, beside);
}

/// Fills a learner's folder as two years would: an exercise done every 29 hours with an attempt or more, one note in five days, work on
/// three days of four, half of what is left begun. The cards of what comes back are made by the program itself.
fn live(learner: &Many<'_>, now: DateTime<Utc>) {
    let at = |exercise: usize| now - TimeDelta::hours(i64::try_from((DONE - exercise) * DAYS * 24 / DONE).unwrap());
    let days = (0..DAYS).map(|day| now - TimeDelta::days(i64::try_from(DAYS - day).unwrap()));

    let mut progress = format!("format_version = 1\ncurrent = \"small{DONE}\"\n");
    for exercise in 0..DONE {
        let (at, attempts) = (at(exercise).format("%Y-%m-%dT%H:%M:%SZ"), exercise % 5 + 1);
        let _ = write!(progress, "\n[done.small{exercise}]\nat = \"{at}\"\nattempts = {attempts}\n");
    }
    let mut learning = String::from("format_version = 1\n");
    for (number, day) in days.clone().enumerate().filter(|(number, _)| number % 4 != 3) {
        let (day, minutes) = (day.format("%Y-%m-%d"), 15 + number % 50);
        let _ = write!(learning, "\n[days.{day}]\nminutes = {minutes}\n");
    }
    let mut diary = String::from("# My notes\n");
    for (number, day) in days.enumerate().step_by(5) {
        let (day, exercise) = (day.format("%Y-%m-%d"), number * DONE / DAYS);
        let _ = write!(
            diary,
            "\n## {day}\n\n### small{exercise}\n\nThe end of a slice is left out.\n\n```python\nvalues[1:3]\n```\n"
        );
    }
    let root = learner.root();
    let write = |path: &str, text: &str| fs::write(root.join(path), text).expect("a file of the learner's");
    write(".pythlings/progress.toml", &progress);
    write(".pythlings/learning.toml", &learning);
    write("diary.md", &diary);
    for exercise in (0..EXERCISES).filter(|exercise| *exercise < DONE || exercise % 2 == 0) {
        let attempt = SMALL[usize::from(exercise >= DONE)].1;
        fs::write(learner.attempt(exercise), format!("{attempt}# mine\n")).expect("an attempt");
    }
    wait(&mut learner.command(&["review", "--list"]));
    let learning = fs::read_to_string(root.join(".pythlings/learning.toml")).expect("it was written above");
    assert!(learning.matches("stability").count() == DONE, "each exercise that is done comes back");
}
