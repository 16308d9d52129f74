//! What we claim about speed, measured side by side: the real binary, the real file watcher, a real terminal.
//!
//! `cargo bench` prints one table of medians, each as a ratio to something that runs beside it. Absolute numbers belong to the
//! machine; the ratios are what docs/how-it-works.md quotes. Nothing here fails because something is slow.
//!
//! Variables: `PYTHLINGS_BENCH_N` (measurements of each kind, 50), `PYTHLINGS_BENCH_IDLE` (seconds of idleness before the "after a
//! pause" row, 20; `performance` claims are made with 600), `PYTHLINGS_BENCH_PACKAGES=1` (also the exercises of
//! `benches/packaged/`, whose packages and servers are installed: some 250 MB; on Linux), `PYTHLINGS_BENCH_PEER` (a command that checks an attempt once, started beside ours:
//! `rustlings run intro1`).

#![allow(clippy::print_stdout, clippy::disallowed_methods, reason = "a program of its own, for people")]
#![allow(unreachable_pub, reason = "a program has no other crate to be reached from")]
#![allow(
    clippy::unwrap_used,
    clippy::too_many_lines,
    clippy::cast_precision_loss,
    reason = "measuring code for people"
)]

mod course;
mod instructor;
mod measure;
mod watch;
mod year;

use std::{
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use course::{BenchCourse, PACKAGED};
use measure::{Series, Table};

fn main() {
    // `cargo test` builds benches and runs them with this flag: nothing to measure there.
    if std::env::args().any(|argument| argument == "--test") {
        return;
    }
    let count = number("PYTHLINGS_BENCH_N", 50);
    let course = BenchCourse::new();
    let mut table = Table::new(&BenchCourse::interpreter());

    println!("measuring, {count} of each kind …");
    let first_run = course.first_run_of_all();
    let run = || course.run("small").stdout(Stdio::null()).status().expect("pythlings starts");
    run();
    let [pass, pytest, ours] = measure::side_by_side(
        count,
        [&mut || wait(&mut course.python(&["-c", "pass"])), &mut || wait(&mut course.pytest("small")), &mut || {
            wait(&mut course.run("small"));
        }],
    );
    table.row("python -c pass", &pass, None);
    table.row("python -m pytest, small exercise", &pytest, None);
    table.row("run NAME, small exercise", &ours, Some(("python -m pytest", &pytest)));
    table.row("first run of all, installing pytest", &Series::of(vec![first_run]), Some(("python -m pytest", &pytest)));

    watch::measure(&course, count, &mut table, &pass, &pytest);

    let many = course.many(200);
    let check_all =
        Series::of((0..3).map(|_| timed(|| wait(many.command(&["check-all"]).stdout(Stdio::null())))).collect());
    let starts = Series::of(
        (0..3).map(|_| timed(|| (0..200).for_each(|_| wait(&mut course.python(&["-c", "pass"]))))).collect(),
    );
    let pytests = Series::of(vec![timed(|| many.pytest_each_two_at_a_time())]);
    table.row("check-all, 200 small exercises", &check_all, Some(("200 × python -m pytest, two at a time", &pytests)));
    table.row("  the same", &check_all, Some(("200 × python -c pass, one after the other", &starts)));

    let thousand = course.many(1000);
    // What was written just now is not recorded in the index yet: nobody's course is that new for long.
    std::thread::sleep(Duration::from_secs(4));
    wait(thousand.command(&["list"]).stdout(Stdio::null()));
    let [pass_beside, list] = measure::side_by_side(
        count,
        [&mut || wait(&mut course.python(&["-c", "pass"])), &mut || wait(&mut thousand.command(&["list"]))],
    );
    table.row("list, 1,000 exercises", &list, Some(("python -c pass, in turns with it", &pass_beside)));

    year::measure(&course, count, &mut table, &pass);

    instructor::measure(&course, &mut table, &pytests.divided(200));

    if std::env::var_os("PYTHLINGS_BENCH_PACKAGES").is_some() {
        let with_packages = course.packaged();
        for packaged in &PACKAGED {
            watch::measure_packaged(&with_packages, packaged, count.min(20), &mut table);
        }
    } else {
        println!("no exercises with packages measured: PYTHLINGS_BENCH_PACKAGES is not set");
    }
    match std::env::var("PYTHLINGS_BENCH_PEER") {
        Ok(peer) => {
            let series =
                Series::repeat(count.min(20), || wait(Command::new("sh").args(["-c", &peer]).stdout(Stdio::null())));
            table.row(&format!("peer: {peer}"), &series, Some(("python -m pytest", &pytest)));
        }
        Err(_) => println!("no peer measured: PYTHLINGS_BENCH_PEER is not set"),
    }
    table.print();
}

/// Runs a command to its end; that it fails is no matter here (a wrong attempt is measured, too).
fn wait(command: &mut Command) {
    command.stdin(Stdio::null()).stderr(Stdio::null()).stdout(Stdio::null()).status().expect("the command starts");
}

fn timed(work: impl FnOnce()) -> Duration {
    let start = Instant::now();
    work();
    start.elapsed()
}

fn number(variable: &str, default: usize) -> usize {
    std::env::var(variable).ok().and_then(|text| text.parse().ok()).unwrap_or(default)
}
