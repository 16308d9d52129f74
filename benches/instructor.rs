//! What an instructor waits for: `dev check`, `dev mutate`, `grade`.

use std::process::Command;

use super::{
    course::{BenchCourse, Many},
    measure::{Series, Table},
    timed,
};

/// Measurements of each kind: they take seconds.
const ROUNDS: usize = 3;

/// `pytest` is one `python -m pytest` on a small exercise, two at a time.
pub fn measure(course: &BenchCourse, table: &mut Table, pytest: &Series) {
    let workshop = course.workshop(100);
    if let Some((runs, times)) = rounds(|| workshop.command(&["dev", "check"]), "runs") {
        let what = format!("dev check, 100 small exercises, {runs} runs");
        table.row(&what, &times, Some((&times_pytest(runs), &pytest.times(runs))));
    }

    // What is still the starter is not graded: the starters of a workshop are no solutions.
    let small = course.workshop(10);
    let grade = |_| {
        let class = course.class(20, 10);
        timed(|| super::wait(small.command(&["grade"]).arg(&class)))
    };
    let graded = Series::of((0..ROUNDS).map(grade).collect());
    table.row(
        "grade, 20 learners with 10 small exercises each",
        &graded,
        Some((&times_pytest(200), &pytest.times(200))),
    );

    let solved = course.solved(20);
    if let Some((mutants, times)) = rounds(|| solved.command(&["dev", "mutate"]), "mutants") {
        let of_ours = pytest_of(&solved);
        let what = format!("dev mutate, {mutants} mutants of 20 exercises of our course");
        table.row(&what, &times, Some((&times_pytest(mutants), &of_ours.times(mutants))));
        let a_minute = f64::from(mutants) * 60_000.0 / times.median();
        table.note("  mutants a minute", format!("{a_minute:.0}"));
    }
}

fn times_pytest(count: u32) -> String {
    format!("{count} × python -m pytest, two at a time")
}

/// One `python -m pytest` on one of these exercises, two at a time.
fn pytest_of(solved: &Many<'_>) -> Series {
    let all = Series::of(vec![timed(|| solved.pytest_each_two_at_a_time())]);
    all.divided(u32::try_from(solved.count()).unwrap())
}

/// Runs a command some times; how long it took, and what it says it has done: the number before `things` on standard error.
fn rounds(command: impl Fn() -> Command, things: &str) -> Option<(u32, Series)> {
    let mut said = String::new();
    let times = Series::repeat(ROUNDS, || {
        let output = command().output().expect("pythlings starts");
        said = String::from_utf8_lossy(&output.stderr).into_owned();
    });
    let words: Vec<&str> = said.split_whitespace().collect();
    let count = words.windows(2).find(|pair| pair[1] == things).and_then(|pair| pair[0].parse().ok());
    if count.is_none() {
        println!("no row: `{things}` are not counted in:\n{said}");
    }
    Some((count?, times))
}
