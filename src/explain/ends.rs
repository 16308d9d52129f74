//! Runs that didn't finish.

use std::time::Duration;

use super::{
    elsewhere,
    words::{code, count},
};
use crate::engine::verdict::{Excerpt, Incomplete, KilledBy, Problem};
use crate::layout::slashes;

/// Time ran out.
pub(super) fn timed_out(limit: Duration, waiting_for_input: bool, problem: &Problem) -> Vec<String> {
    let seconds = seconds(limit);
    if waiting_for_input {
        return vec![
            format!("Still running after {seconds}: it's waiting for input."),
            "There's nobody to type during a check. Everything your code needs comes in through parameters.".into(),
        ];
    }
    let source = problem.frames.last().map_or("", |frame| frame.source.trim());
    if source.contains("sleep(") && !source.contains("sleep(0)") {
        return vec![format!("Still running after {seconds}: it's sleeping on the marked line.")];
    }
    if let Some(waits) = waits_for(source) {
        let mut sentences = vec![format!("Still running after {seconds}: on the marked line it waits {waits}.")];
        sentences.extend(elsewhere::waiting(problem));
        return sentences;
    }
    let advice = if source.contains("input(") && problem.excerpt.as_ref().and_then(loop_round).is_none() {
        "It's waiting for input on the marked line, and there's nobody to type.".to_owned()
    } else {
        loop_advice(problem)
    };
    let place = if problem.frames.is_empty() { "" } else { " The marked line is where it was." };
    vec![format!("Still running after {seconds}: an endless loop?{place}"), advice]
}

/// What a line waits for that waits until somebody else does something.
fn waits_for(source: &str) -> Option<&'static str> {
    let has = |parts: &[&str]| parts.iter().any(|part| source.contains(part));
    let words = source.split(|c: char| !c.is_alphanumeric() && c != '_');
    let locks = || words.clone().any(|word| word.to_lowercase().ends_with("lock") || word.ends_with("semaphore"));
    Some(if has(&[".join()", ".join(timeout"]) {
        "until another thread or process ends, and that doesn't"
    } else if has(&[".acquire("]) || (has(&["with "]) && locks()) {
        "for a lock that is held already. Is each lock given back, and is none taken a second time by the one that holds it? Two locks have to be \
         taken in the same order everywhere"
    } else if has(&[".get()"]) {
        "for the next item of a queue, and nobody puts one in"
    } else if has(&[".wait()"]) {
        "for a signal that nobody gives"
    } else if has(&[".result()"]) {
        "for a result that doesn't come"
    } else if has(&[".accept()", ".recv("]) {
        "for the other side of a connection, which sends nothing"
    } else if (has(&["await "]) && !has(&["sleep(0)"])) || has(&["async for ", "async with "]) {
        "for something that doesn't come"
    } else {
        return None;
    })
}

/// What to ask about the loop in which a program was.
pub(super) fn loop_advice(problem: &Problem) -> String {
    match problem.excerpt.as_ref().and_then(loop_round) {
        Some("True" | "1") => {
            "A `while True:` loop ends only with `break` or `return`. Is there one in it, and does Python reach it?"
                .to_owned()
        }
        Some(condition) if condition.contains("!=") => format!(
            "The loop goes on as long as {} is true. With `!=` it also goes on when the two are never exactly equal, because one has \
             jumped past the other.",
            code(condition)
        ),
        Some(condition) => format!(
            "The loop goes on as long as {} is true. Does something in the loop change that, each time round?",
            code(condition)
        ),
        None => "What has to change so that each loop ends, and does it change?".to_owned(),
    }
}

/// The condition of the `while` loop nearest round the marked line.
fn loop_round(excerpt: &Excerpt) -> Option<&str> {
    let at = excerpt.mark?.checked_sub(excerpt.first_line)? as usize;
    let depth = |line: &str| line.len() - line.trim_start().len();
    let mut depth_here = depth(excerpt.lines.get(at)?) + 1;
    for line in excerpt.lines[..=at].iter().rev().filter(|line| !line.trim().is_empty()) {
        if depth(line) < depth_here {
            depth_here = depth(line);
            let condition = line.trim_start().strip_prefix("while ").and_then(|rest| rest.split_once(':'));
            if let Some((condition, _)) = condition {
                return Some(condition.trim());
            }
        }
    }
    None
}

/// `10 s`, `2.5 s`
pub(super) fn seconds(limit: Duration) -> String {
    let tenths = (limit.as_millis() + 50) / 100;
    if tenths.is_multiple_of(10) { format!("{} s", tenths / 10) } else { format!("{}.{} s", tenths / 10, tenths % 10) }
}

/// A signal or a limit.
pub(super) fn killed(by: KilledBy, problem: &Problem) -> Vec<String> {
    match by {
        KilledBy::Memory(bytes) => {
            let fact = format!("Your program used more than {} of memory and was stopped.", size(bytes));
            let mut sentences = vec![fact, "Does a list or a text keep growing?".to_owned()];
            if problem.excerpt.as_ref().and_then(loop_round).is_some() {
                sentences.push(loop_advice(problem));
            }
            sentences
        }
        KilledBy::Processes(limit) => vec![
            format!("Your program had more than {limit} processes at a time and was stopped."),
            "Does something that starts a process start itself again, or is it in a loop that doesn't end?".into(),
        ],
        KilledBy::Signal(signal) => by_signal(signal),
    }
}

fn by_signal(signal: i32) -> Vec<String> {
    let reason = match signal {
        4 | 6 | 7 | 8 | 10 | 11 => {
            "Python itself crashed. Pure Python code hardly ever does that: look for `ctypes`, `os.abort`, a raised recursion limit, \
             or a package that is not written in Python."
        }
        9 => "Something outside ended it, or it used more memory than there is.",
        14 | 26 | 27 => "A timer that your code set ended it.",
        24 => "It used more computing time than it had allowed itself.",
        2 | 15 => "Your code sent the signal to itself, or somebody else did.",
        _ => "Nothing in the check does that.",
    };
    let name = match signal {
        2 => " (SIGINT)",
        4 => " (SIGILL)",
        6 => " (SIGABRT)",
        8 => " (SIGFPE)",
        9 => " (SIGKILL)",
        11 => " (SIGSEGV)",
        14 => " (SIGALRM)",
        15 => " (SIGTERM)",
        24 if cfg!(target_os = "linux") => " (SIGXCPU)",
        _ => "",
    };
    vec![format!("Signal {signal}{name} ended your program before it was done."), reason.into()]
}

/// `512 MB`, `2 GB`
fn size(bytes: u64) -> String {
    let megabytes = bytes >> 20;
    if megabytes >= 1024 && megabytes.is_multiple_of(1024) {
        format!("{} GB", megabytes / 1024)
    } else {
        format!("{megabytes} MB")
    }
}

/// The heading for a run in which not every test reported.
pub(super) fn incomplete_heading(reason: &Incomplete) -> &'static str {
    match reason {
        Incomplete::EndedEarly { .. } => "The program ended before the check did",
        Incomplete::NothingCollected => "Nothing was checked",
        Incomplete::Skipped { .. } => "A test was skipped",
        Incomplete::Tampered { .. } => "This result does not count",
        Incomplete::Refused { .. } => "A file was not read",
        Incomplete::CourseFileUnreadable { .. } => "A file of the course cannot be read",
        Incomplete::MissingFile { .. } => "A file is missing",
        Incomplete::NothingWritten { .. } => "There is no code yet",
        Incomplete::Untouched => "Nothing has been changed yet",
        Incomplete::Unconfirmed { .. } => "The pass could not be confirmed",
    }
}

/// Not all tests reported.
pub(super) fn incomplete(reason: &Incomplete, exercise: &str) -> Vec<String> {
    match reason {
        Incomplete::EndedEarly { status } => {
            let status = status.map_or_else(String::new, |status| format!(" with exit status {status}"));
            vec![
                format!("Your program ended{status} before all tests had run, so nobody knows whether they would pass."),
                "Look for `os._exit`, `exit()` or something else that ends the whole program. To leave a function, use `return`.".into(),
            ]
        }
        Incomplete::NothingCollected => {
            vec![
                "No test was found, so nothing was checked. A test is a function whose name begins with `test_`."
                    .into(),
            ]
        }
        Incomplete::Skipped { reason } => {
            let why = if reason.trim().is_empty() { String::new() } else { format!(" ({})", reason.trim()) };
            vec![format!("A test was skipped from inside your code{why}. A skipped test has not passed.")]
        }
        Incomplete::Tampered { what } => {
            let what = if what.contains(' ') { what.clone() } else { code(what.trim_matches('`')) };
            vec![format!("Your code replaced {what}, which the check depends on. Leave it as it is.")]
        }
        Incomplete::Untouched => {
            vec![
                "This exercise passes from the start. Your job is to make the code better and keep it passing: change it, and it counts."
                    .into(),
            ]
        }
        Incomplete::Unconfirmed { reason } => vec![
            format!("Every test passes beside the attempt. With the attempt in a process of its own, {reason}."),
            "The course's solution passes there, too. This is neither a pass nor a failure: read what was handed in."
                .into(),
        ],
        Incomplete::Refused { file, reason } => vec![
            format!("The file {} was not read: {reason}.", code(&slashes(file))),
            format!(
                "Put your code there as an ordinary file. `pythlings reset {exercise}` puts the starter there, and keeps what is there now."
            ),
        ],
        Incomplete::CourseFileUnreadable { file, reason } => {
            vec![format!(
                "The check needs the course's own file {}, and it can't be read: {reason}. That isn't your code's fault.",
                code(&slashes(file))
            )]
        }
        Incomplete::MissingFile { file, renamed: Some(renamed) } => vec![
            format!("The file `{}` is missing, but there is `{}`.", slashes(file), slashes(renamed)),
            format!("If that is your work under another name, call it `{}` again.", slashes(file)),
        ],
        Incomplete::MissingFile { file, renamed: None } => {
            vec![
                format!("The file `{}` is missing.", slashes(file)),
                format!(
                    "If it was renamed or deleted, `pythlings reset {exercise}` puts it back as it was at the start."
                ),
            ]
        }
        Incomplete::NothingWritten { file, has_comments } => {
            let what = if *has_comments { "has nothing but comments in it" } else { "is empty" };
            vec![
                format!("`{}` {what}, so there is nothing that Python could run.", slashes(file)),
                format!("Was it saved? To begin again, `pythlings reset {exercise}` puts the starter there."),
            ]
        }
    }
}

/// An output check: the exit status.
pub(super) fn exit_status(expected: i32, actual: i32) -> Vec<String> {
    let fact = format!("The program ended with exit status {actual}, but {expected} is wanted.");
    let advice = match (expected, actual) {
        (_, 0) => format!("`sys.exit({expected})` ends a program with that status."),
        (0, 1) => "A program ends with 1 when an exception stops it, or when it calls `sys.exit(1)`.".into(),
        _ => return vec![fact],
    };
    vec![fact, advice]
}

/// `3 lines`, as used by the sentences about output.
pub(super) fn lines(number: usize) -> String {
    count(number, "line", "lines")
}
