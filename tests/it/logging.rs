//! `PYTHLINGS_LOG`: what was decided and why, and nothing of it where it does not belong.

use std::fs;

use crate::case::{Case, Ran};

/// Words of the learner's: in the code, printed, raised.
const OURS: &str = "unmistakable";

fn case() -> Case {
    let attempt = format!("print('{OURS} out')\n\n\ndef one():\n    raise ValueError('{OURS} error')\n");
    Case::new().exercise(10, "one", &attempt, "from one import one\n\n\ndef test_one():\n    assert one() == 1\n")
}

fn run(case: &Case) -> Ran {
    let ran = case.run_with(["run", "one"]);
    assert_eq!(ran.status, Some(1), "{}{}", ran.stdout, ran.stderr);
    ran
}

#[test]
fn it_says_what_was_decided_and_nothing_that_the_learner_wrote() {
    let ran = run(&case().env("PYTHLINGS_LOG", "trace"));
    for (level, room, words) in [
        ("INFO", "python::find", "the Python that is used"),
        ("INFO", "python::layer", "the layer is there"),
        ("INFO", "engine::launcher", "how runs are carried out"),
        ("DEBUG", "engine::worker_pool", "a new worker: none was ready"),
        ("INFO", "engine::check", "verdict exercise=\"one\" kind=Failed"),
        ("DEBUG", "progress::store", "a state is written"),
    ] {
        let is_wanted = |line: &str| {
            line.contains(&format!(" {level} "))
                && line.contains(&format!("pythlings::{room}: "))
                && line.contains(words)
        };
        assert!(ran.stderr.lines().any(is_wanted), "no {level} of {room} with {words:?}:\n{}", ran.stderr);
    }
    assert!(ran.stdout.contains(OURS) && !ran.stderr.contains(OURS), "{}", ran.stderr);
}

#[test]
fn off_it_is_silent_and_the_result_is_the_same() {
    let off = run(&case());
    assert_eq!(off.stderr, "");
    assert_eq!(run(&case().env("PYTHLINGS_LOG", "off")).stderr, "");
    assert_eq!(run(&case().env("PYTHLINGS_LOG", "")).stderr, "");
    let on = run(&case().env("PYTHLINGS_LOG", "debug"));
    // How long it took differs.
    let words =
        |ran: &Ran| ran.stdout.lines().filter(|line| !line.contains(" ms")).map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(words(&on), words(&off));
}

#[test]
fn a_room_alone_and_a_file() {
    let ran = run(&case().env("PYTHLINGS_LOG", "engine=debug"));
    assert!(!ran.stderr.is_empty());
    assert!(ran.stderr.lines().all(|line| line.contains(" pythlings::engine::")), "{}", ran.stderr);

    let case = case();
    let file = case.root().join("logs/mine.log");
    let case = case.env("PYTHLINGS_LOG_FILE", file.display().to_string());
    for round in 1..=2 {
        let ran = case.run_with(["run", "one"]);
        assert_eq!((ran.status, ran.stderr.as_str()), (Some(1), ""));
        let log = fs::read_to_string(&file).unwrap();
        assert_eq!(log.matches("the log begins").count(), round, "{log}");
        assert!(log.contains(" DEBUG "), "a file without a filter has the reasons in it: {log}");
    }
}

#[test]
fn a_filter_that_cannot_be_understood_is_one_sentence() {
    let ran = Case::new().env("PYTHLINGS_LOG", "engin=debug").run_with(["list"]);
    let sentence = "error: `PYTHLINGS_LOG` has `engin` in it, which is no room; did you mean `engine`?\n";
    assert_eq!((ran.status, ran.stdout.as_str()), (Some(2), ""));
    assert!(ran.stderr.starts_with(sentence), "{}", ran.stderr);

    let case = Case::new();
    let folder = case.cwd().display().to_string();
    let ran = case.env("PYTHLINGS_LOG_FILE", &*folder).run_with(["list"]);
    assert_eq!(ran.status, Some(2));
    assert!(ran.stderr.starts_with(&format!("error: cannot write the log to `{folder}`")), "{}", ran.stderr);
}

#[test]
fn doctor_says_how_and_where() {
    let ran = Case::new().env("COLUMNS", "200").run_with(["doctor"]);
    assert!(ran.stdout.contains("log: off; `PYTHLINGS_LOG=debug` writes"), "{}", ran.stdout);
    let ran = Case::new().env("PYTHLINGS_LOG", "info").run_with(["doctor"]);
    assert!(ran.stdout.contains("log: to standard error"), "{}", ran.stdout);
}

#[cfg(unix)]
#[test]
fn watch_mode_logs_to_a_file_and_never_on_the_screen() {
    let case = case().env("PYTHLINGS_LOG", "debug").env("COLUMNS", "200");
    let mut session = crate::pty::Session::start_sized(&case, 200, 50);
    session.wait_for("Enter begin");
    session.press("\r");
    session.wait_for(OURS);
    assert!(!session.screen().contains("DEBUG"), "{}", session.screen());
    session.press("q");
    assert_eq!(session.end(), 0);
    let file = crate::case::cache_dir().join("log/pythlings.log");
    // Written after the terminal was given back, so the emulator may not have read it yet.
    session.wait_for(&format!("note: the log is in `{}`", file.display()));
    let screen = session.screen();
    assert!(!screen.contains("DEBUG"), "{screen}");
    let log = fs::read_to_string(file).unwrap();
    let course = case.cwd().canonicalize().unwrap().display().to_string();
    assert!(log.contains(&course) && log.contains("how changes are noticed native=true"), "{log}");
    assert!(log.contains("a worker gets ready for the next save exercise=\"one\""), "{log}");
}
