//! Expected output: the main file is run as a program, once for each case.

use std::{
    io,
    path::Path,
    sync::Arc,
    time::{Duration, Instant},
};

use super::{Kind, READY, Runs};
use crate::{
    course::model::{Case, WantedFile},
    engine::{
        Engine, EngineError,
        attempt::Attempt,
        cancel::Cancel,
        check::{self, Prepared},
        gather::Materials,
        judge::{self, Judgement, WrittenFile},
        launcher::Launcher,
        verdict::{Captured, Note, StepTimes, TestOutcome, TestReport, VerdictKind},
        worker::RunRequest,
    },
    files,
};

/// There is a run for each case, and without pytest workers are small.
const READY_PROGRAMS: usize = 4;

pub(super) fn kind(cases: &[Case]) -> Kind<'_> {
    let ready = cases.len().clamp(READY, READY_PROGRAMS);
    Kind { word: "output", tests: &[], text: None, ready, imports_ahead: false, runs: Runs::Program(cases) }
}

/// Runs the cases in their order, after those that come first. One that never ends, or that ends by force, is the last: the others would only take as long.
pub(in crate::engine) fn check(
    engine: &Engine,
    prepared: &Arc<Prepared>,
    materials: &Materials,
    attempt: &Attempt<'_>,
    cases: &[Case],
    cancel: &Cancel,
) -> Result<Judgement, EngineError> {
    let mut tests: Vec<TestReport> =
        cases.iter().enumerate().map(|(index, case)| report(index, case, cases.len())).collect();
    let rank = |test: &TestReport| attempt.first.iter().position(|id| *id == test.id).unwrap_or(usize::MAX);
    let mut turns: Vec<usize> = (0..cases.len()).collect();
    turns.sort_by_key(|&turn| rank(&tests[turn]));
    let mut steps = StepTimes::default();
    let mut first_problem = None;
    let mut output = (Captured::default(), Captured::default());
    let mut notes = Vec::new();
    for turn in turns {
        let (test, case) = (&mut tests[turn], &cases[turn]);
        let start = Instant::now();
        let request = RunRequest {
            args: case.args.clone(),
            typed: Some(case.stdin.clone()),
            ..check::request(attempt, materials)
        };
        let judged = engine.run(prepared, materials, attempt.hash_seed, request, cancel, |run, worker| {
            let work = worker.environment.work();
            let mut judged = judge::output(run, Launcher::limits(attempt), work, case, &written(work, case));
            judged.notes = engine.keep_artifacts(attempt, work, &notes);
            judged
        })?;
        // What one case does not leave another may.
        notes.retain(|note| matches!(note, Note::ArtifactKept { .. }));
        notes.extend(judged.notes);
        test.duration = start.elapsed();
        steps = steps.and(judged.steps);
        test.stdout = judged.stdout.clone();
        test.stderr = judged.stderr.clone();
        test.problem.clone_from(&judged.problem);
        test.outcome = match judged.kind {
            VerdictKind::Passed => TestOutcome::Passed,
            VerdictKind::Failed => TestOutcome::Failed,
            _ => TestOutcome::Error,
        };
        let goes_on = matches!(judged.kind, VerdictKind::Passed | VerdictKind::Failed);
        if first_problem.is_none() {
            output = (judged.stdout, judged.stderr);
            first_problem = judged.problem.map(|problem| (judged.kind, problem));
        }
        if !goes_on || (attempt.stop_at_failure && first_problem.is_some()) {
            break;
        }
    }
    let (kind, problem) = match first_problem {
        Some((kind, problem)) => (kind, Some(problem)),
        None => (VerdictKind::Passed, None),
    };
    let (stdout, stderr) = output;
    let printed_on_import = Captured::default();
    Ok(Judgement { kind, steps, tests, problem, stdout, stderr, printed_on_import, notes })
}

/// What the program has left of the files that it should have written. The attempt may have put anything in their places.
fn written(work: &Path, case: &Case) -> Vec<WrittenFile> {
    let read = |wanted: &WantedFile| match files::read_attempt_below(work, &wanted.path) {
        Ok(contents) => match String::from_utf8(contents) {
            Ok(text) => WrittenFile::Text(judge::normal_ends(&text)),
            Err(_) => WrittenFile::Refused("it is not text in UTF-8".to_owned()),
        },
        Err(error) if error.kind() == io::ErrorKind::NotFound => WrittenFile::Missing,
        Err(error) => WrittenFile::Refused(error.to_string()),
    };
    case.files.iter().map(read).collect()
}

fn report(index: usize, case: &Case, count: usize) -> TestReport {
    TestReport {
        id: format!("case {}", index + 1),
        title: title(case, count),
        params: None,
        outcome: TestOutcome::NotReached,
        problem: None,
        subtests: None,
        stdout: Captured::default(),
        stderr: Captured::default(),
        duration: Duration::ZERO,
    }
}

/// What is special about a case, in words.
fn title(case: &Case, count: usize) -> String {
    let typed: Vec<String> = case.stdin.lines().map(|line| format!("\"{line}\"")).collect();
    match (case.args.as_slice(), typed.as_slice()) {
        ([], []) if count == 1 => "what your program prints".to_owned(),
        ([], []) => "when nothing is typed in".to_owned(),
        (args, []) => format!("run with `{}`", args.join(" ")),
        ([], typed) => format!("when {} is typed in", typed.join(", then ")),
        (args, typed) => format!("run with `{}`, when {} is typed in", args.join(" "), typed.join(", then ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_case_is_told_by_what_is_special_about_it() {
        let case = |args: &[&str], stdin: &str| Case {
            args: args.iter().map(|&arg| arg.to_owned()).collect(),
            stdin: stdin.to_owned(),
            stdout: None,
            exit_status: 0,
            files: Vec::new(),
        };
        assert_eq!(title(&case(&[], ""), 1), "what your program prints");
        assert_eq!(title(&case(&["--metric", "12"], ""), 2), "run with `--metric 12`");
        assert_eq!(title(&case(&[], "Ada\n3\n"), 2), "when \"Ada\", then \"3\" is typed in");
    }
}
