//! From what the harness reported, and from how the process ended, to the verdict. Pure: no process, no file, no clock.
//!
//! The exit status alone never makes a pass. A pass needs a session that came to its end, in which every collected test
//! reported and passed, at least one did, and none was skipped from inside the attempt.

use std::{path::Path, time::Duration};

use super::{
    capture::Capture,
    events::{EndedOutcome, EndedTest, Event},
    verdict::{Captured, Incomplete, KilledBy, Note, Problem, StepTimes, TestOutcome, TestReport, VerdictKind, What},
};
use crate::course::model::{Case, WantedFile};

/// How a run ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum RunEnd {
    /// The harness said so.
    Finished,
    /// The process ended before the harness said so.
    Exited(Exit),
    /// The wall-clock limit was reached; with what the fault handler said of the place.
    TimedOut { places: String },
    /// It had more than this many processes at a time.
    Crowded { limit: usize },
    /// It had more than so many bytes of memory in use.
    Swollen { limit: u64 },
}

impl RunEnd {
    /// For the log, which never contains what learners write.
    fn name(&self) -> &'static str {
        match self {
            Self::Finished => "finished",
            Self::Exited(Exit { signal: Some(_), .. }) => "killed by a signal",
            Self::Exited(_) => "exited",
            Self::TimedOut { .. } => "timed out",
            Self::Crowded { .. } => "too many processes",
            Self::Swollen { .. } => "too much memory",
        }
    }
}

/// How a process ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Exit {
    /// The exit status, unless a signal ended it.
    pub(super) status: Option<i32>,
    /// The signal that ended it.
    pub(super) signal: Option<i32>,
}

/// Everything we know about one run.
pub(super) struct RunRecord {
    pub(super) events: Vec<Event>,
    pub(super) end: RunEnd,
    /// The times between events; the first counts from the gate.
    pub(super) steps: StepTimes,
    pub(super) stdout: Capture,
    pub(super) stderr: Capture,
}

/// The limits of the run, for the wording of the verdict.
#[derive(Debug, Clone, Copy)]
pub(super) struct RunLimits {
    pub(super) time: Duration,
    pub(super) memory: u64,
}

/// What the judge says; the engine adds names and notes.
pub(super) struct Judgement {
    pub(super) kind: VerdictKind,
    pub(super) steps: StepTimes,
    pub(super) tests: Vec<TestReport>,
    pub(super) problem: Option<Problem>,
    pub(super) stdout: Captured,
    pub(super) stderr: Captured,
    pub(super) printed_on_import: Captured,
    /// What to say besides.
    pub(super) notes: Vec<Note>,
}

/// Judges a run that reports on each test. `work` is the folder of the run, from which places are told.
pub(super) fn reported(run: RunRecord, limits: RunLimits, work: &Path) -> Judgement {
    let RunRecord { events, end, steps, mut stdout, mut stderr } = run;
    let mut tests = Vec::new();
    let mut course_skip = None;
    let mut module_problem = None;
    let mut import_problem = None;
    let mut compile_problem = None;
    let mut finished = false;
    let mut unreadable = None;
    for event in events {
        match event {
            Event::Syntax { problem } => compile_problem = Some(problem),
            Event::ModuleError { file, problem } => {
                import_problem = Some(first_of_import(import_problem, file, problem));
            }
            Event::ModuleSkip { reason, allowed: true, .. } => {
                module_problem = module_problem.or_else(|| Some(unavailable(&reason)));
            }
            Event::ModuleSkip { reason, allowed: false, .. } => {
                let problem = Problem::of(What::Incomplete { reason: Incomplete::Skipped { reason } });
                module_problem = module_problem.or(Some((VerdictKind::Incomplete, problem)));
            }
            Event::Collected { tests: collected, tampered } => {
                module_problem = module_problem.or(tampered.map(|what| {
                    let problem = Problem::of(What::Incomplete { reason: Incomplete::Tampered { what } });
                    (VerdictKind::Failed, problem)
                }));
                tests = collected
                    .into_iter()
                    .map(|test| TestReport {
                        id: test.id,
                        title: test.title,
                        params: test.params,
                        outcome: TestOutcome::NotReached,
                        problem: None,
                        subtests: None,
                        stdout: Captured::default(),
                        stderr: Captured::default(),
                        duration: Duration::ZERO,
                    })
                    .collect();
            }
            Event::Ended(ended) => {
                let by_course = ended.skip.as_ref().filter(|skip| skip.by_course);
                course_skip = course_skip.or_else(|| Some(by_course?.reason.clone()));
                record(&mut tests, *ended, &stdout, &stderr);
            }
            Event::Finished { .. } => finished = true,
            Event::Unreadable { reason } => {
                unreadable = unreadable.or_else(|| Some(fault_of_ours(&reason)));
            }
            _ => {}
        }
    }
    // What a program printed or raised doesn't belong in a log.
    tracing::debug!(
        collected = tests.len(),
        finished,
        compiled = compile_problem.is_none(),
        imported = module_problem.is_none() && import_problem.is_none(),
        ended = end.name(),
        "what is known of a run"
    );
    let import_problem = import_problem.map(|(file, problem)| {
        let kind = if is_mistake(&problem) { VerdictKind::Unavailable } else { VerdictKind::Error };
        (file, (kind, problem))
    });
    let (import_first, import_later) = match import_problem {
        Some((file, problem)) if is_before_tests(&file, &problem.1, &tests) => (Some(problem), None),
        other => (None, other.map(|(_, problem)| problem)),
    };
    // What the learner can put right comes before what they cannot.
    let problems = || tests.iter().filter_map(|test| test.problem.as_ref());
    let first = problems().find(|problem| !is_mistake(problem)).or(problems().next());
    let first = first.map(|problem| (kind_in_test(problem), problem.clone()));
    let found = unreadable
        .or(compile_problem.map(|problem| (VerdictKind::Error, problem)))
        .or(import_first)
        .or(first)
        .or(import_later)
        .or(module_problem)
        .or_else(|| (!finished).then(|| cut_short(&end, limits, work, &mut tests)))
        .or_else(|| incomplete(&tests, course_skip.as_deref()));
    for (index, test) in tests.iter_mut().enumerate() {
        if test.outcome == TestOutcome::NotReached {
            test.stdout = stdout.part(&index.to_string());
            test.stderr = stderr.part(&index.to_string());
        }
    }
    let (kind, problem) = match found {
        Some((kind, problem)) => {
            let (kind, problem) = memory(kind, problem, limits);
            (kind, Some(problem))
        }
        None => (VerdictKind::Passed, None),
    };
    let printed_on_import = stdout.part("import");
    let (stdout, stderr) = (stdout.whole(), stderr.whole());
    Judgement { kind, steps, tests, problem, stdout, stderr, printed_on_import, notes: Vec::new() }
}

/// The error that matters of those that keep test files from being imported: the first one that was raised in a file of the learner's,
/// else the first one.
fn first_of_import(known: Option<(String, Problem)>, file: String, problem: Problem) -> (String, Problem) {
    let weight = |problem: &Problem| (!problem.frames.is_empty(), !is_mistake(problem));
    match known {
        Some(known) if weight(&known.1) >= weight(&problem) => known,
        _ => (file, problem),
    }
}

/// Whether an error at import is told before what tests of other files found: what the learner's file raised is behind whatever else goes
/// wrong. A name that a test file asks for in vain may be the work of a later stage, so there the order of the files decides.
fn is_before_tests(file: &str, problem: &Problem, tests: &[TestReport]) -> bool {
    if is_mistake(problem) {
        // What the learner can put right comes before what they cannot.
        return false;
    }
    let failing = tests.iter().find(|test| test.problem.is_some());
    !problem.frames.is_empty() || failing.is_none_or(|test| file < test.id.split("::").next().unwrap_or_default())
}

fn record(tests: &mut [TestReport], ended: EndedTest, stdout: &Capture, stderr: &Capture) {
    let Some(test) = tests.get_mut(ended.index) else { return };
    let label = ended.index.to_string();
    test.stdout = stdout.part(&label);
    test.stderr = stderr.part(&label);
    test.duration = Duration::try_from_secs_f64(ended.seconds).unwrap_or_default();
    test.problem = ended.problem;
    test.subtests = ended.subtests;
    test.outcome = match ended.outcome {
        EndedOutcome::Passed => TestOutcome::Passed,
        EndedOutcome::Failed => TestOutcome::Failed,
        EndedOutcome::Error => TestOutcome::Error,
        EndedOutcome::Skipped => TestOutcome::Skipped,
    };
    if let Some(skip) = ended.skip.filter(|skip| !skip.allowed) {
        test.outcome = TestOutcome::Failed;
        test.problem
            .get_or_insert(Problem::of(What::Incomplete { reason: Incomplete::Skipped { reason: skip.reason } }));
    }
    if let Some(what) = ended.tampered {
        test.outcome = TestOutcome::Failed;
        test.problem.get_or_insert(Problem::of(What::Incomplete { reason: Incomplete::Tampered { what } }));
    }
}

/// We can't read what the harness reported. That says nothing about the attempt.
fn fault_of_ours(reason: &str) -> (VerdictKind, Problem) {
    let need = format!("pythlings could not read its own report on this check ({reason})");
    let hint = Some("this is a fault of pythlings and not of your code: please report it".to_owned());
    (VerdictKind::Unavailable, Problem::of(What::Unavailable { need, hint }))
}

/// A test that failed makes the verdict `failed`; what would have ended any program is an `error` even inside a test.
fn kind_in_test(problem: &Problem) -> VerdictKind {
    const ENDS_A_PROGRAM: [&str; 5] = ["KeyboardInterrupt", "SystemExit", "Exit", "RecursionError", "GeneratorExit"];
    match &problem.what {
        What::Exception { type_name, .. }
            if ENDS_A_PROGRAM.contains(&type_name.rsplit('.').next().unwrap_or_default()) =>
        {
            VerdictKind::Error
        }
        What::Incomplete { reason: Incomplete::Skipped { .. } } => VerdictKind::Incomplete,
        What::CourseMistake { .. } => VerdictKind::Unavailable,
        _ => VerdictKind::Failed,
    }
}

/// Whether a problem is the course's own, so that it says nothing about the attempt.
fn is_mistake(problem: &Problem) -> bool {
    matches!(problem.what, What::CourseMistake { .. })
}

/// Running out of memory is reported as such, however Python noticed it.
fn memory(kind: VerdictKind, mut problem: Problem, limits: RunLimits) -> (VerdictKind, Problem) {
    match &problem.what {
        What::Exception { type_name, .. } if type_name == "MemoryError" => {
            problem.what = What::Killed { by: KilledBy::Memory(limits.memory) };
            (VerdictKind::Killed, problem)
        }
        _ => (kind, problem),
    }
}

/// The run didn't finish; the test it was in, if any, is the place to look.
fn cut_short(end: &RunEnd, limits: RunLimits, work: &Path, tests: &mut [TestReport]) -> (VerdictKind, Problem) {
    let (kind, problem) = match end {
        RunEnd::TimedOut { places } => (VerdictKind::TimedOut, super::places::timed_out(places, limits.time, work)),
        RunEnd::Exited(Exit { signal: Some(signal), .. }) => {
            (VerdictKind::Killed, Problem::of(What::Killed { by: KilledBy::Signal(*signal) }))
        }
        RunEnd::Crowded { limit } => crowded(*limit),
        RunEnd::Swollen { limit } => swollen(*limit),
        RunEnd::Exited(Exit { status, .. }) => ended_early(*status),
        RunEnd::Finished => ended_early(None),
    };
    if let Some(test) = tests.iter_mut().find(|test| test.outcome == TestOutcome::NotReached) {
        test.problem = Some(problem.clone());
        test.outcome = TestOutcome::Error;
    }
    (kind, problem)
}

fn crowded(limit: usize) -> (VerdictKind, Problem) {
    (VerdictKind::Killed, Problem::of(What::Killed { by: KilledBy::Processes(limit) }))
}

fn swollen(limit: u64) -> (VerdictKind, Problem) {
    (VerdictKind::Killed, Problem::of(What::Killed { by: KilledBy::Memory(limit) }))
}

fn ended_early(status: Option<i32>) -> (VerdictKind, Problem) {
    (VerdictKind::Incomplete, Problem::of(What::Incomplete { reason: Incomplete::EndedEarly { status } }))
}

/// The course's tests need something that is missing, and say so by skipping themselves.
fn unavailable(reason: &str) -> (VerdictKind, Problem) {
    let what = What::Unavailable {
        need: format!("its tests need something that this machine does not have: {reason}"),
        hint: Some("get what is missing, or go on with the next exercise".to_owned()),
    };
    (VerdictKind::Unavailable, Problem::of(what))
}

/// `course_skip`: why the course itself skips a test, if it skips one.
fn incomplete(tests: &[TestReport], course_skip: Option<&str>) -> Option<(VerdictKind, Problem)> {
    if tests.iter().any(|test| test.outcome == TestOutcome::NotReached) {
        return Some(ended_early(None));
    }
    let passed = tests.iter().any(|test| test.outcome == TestOutcome::Passed);
    if let Some(reason) = course_skip.filter(|_| !passed) {
        return Some(unavailable(reason));
    }
    let reason = match tests {
        [] => Incomplete::NothingCollected,
        _ if !passed => Incomplete::Skipped { reason: "every test was skipped".into() },
        _ => return None,
    };
    Some((VerdictKind::Incomplete, Problem::of(What::Incomplete { reason })))
}

/// What is in the place of a file that a program should have written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum WrittenFile {
    Missing,
    Text(String),
    /// With the reason.
    Refused(String),
}

/// Judges one case of an output check. `written` has, for each of the case's files, what was found after the run.
pub(super) fn output(
    run: RunRecord,
    limits: RunLimits,
    work: &Path,
    case: &Case,
    written: &[WrittenFile],
) -> Judgement {
    let RunRecord { events, end, steps, mut stdout, mut stderr } = run;
    let (printed, errors) = (stdout.whole(), stderr.whole());
    let unreadable = events.iter().find_map(|event| match event {
        Event::Unreadable { reason } => Some(fault_of_ours(reason)),
        _ => None,
    });
    let mut slips = Vec::new();
    let mut raised = None;
    for event in events {
        match event {
            Event::Syntax { problem } | Event::Raised { problem } => raised = raised.or(Some(problem)),
            Event::Misread { slips: found } => slips = found,
            _ => {}
        }
    }
    let status = match end {
        RunEnd::Exited(exit) => exit,
        RunEnd::Finished | RunEnd::TimedOut { .. } | RunEnd::Crowded { .. } | RunEnd::Swollen { .. } => {
            Exit { status: None, signal: None }
        }
    };
    let prints_right = case.stdout.as_ref().is_none_or(|wanted| same_output(&printed, wanted));
    let found = if unreadable.is_some() {
        unreadable
    } else if let RunEnd::TimedOut { places } = &end {
        Some((VerdictKind::TimedOut, super::places::timed_out(places, limits.time, work)))
    } else if let RunEnd::Crowded { limit } = end {
        Some(crowded(limit))
    } else if let RunEnd::Swollen { limit } = end {
        Some(swollen(limit))
    } else if let Some(problem) = raised {
        Some(memory(VerdictKind::Error, problem, limits))
    } else if let Some(signal) = status.signal {
        Some((VerdictKind::Killed, Problem::of(What::Killed { by: KilledBy::Signal(signal) })))
    } else if status.status != Some(case.exit_status) && prints_right {
        let actual = status.status.unwrap_or(-1);
        Some((VerdictKind::Error, Problem::of(What::ExitStatus { expected: case.exit_status, actual })))
    } else if let Some(wanted) = case.stdout.as_ref().filter(|_| !prints_right) {
        let what = What::Output {
            expected: wanted.clone(),
            truncated: printed.hidden > 0,
            actual: normal_ends(&(printed.head.clone() + &printed.tail)),
            args: case.args.clone(),
            stdin: case.stdin.clone(),
        };
        Some((VerdictKind::Failed, Problem { slips, ..Problem::of(what) }))
    } else {
        let what = case.files.iter().zip(written).find_map(|(wanted, found)| wrong_file(case, wanted, found));
        what.map(|what| (VerdictKind::Failed, Problem::of(what)))
    };
    let (kind, problem) = match found {
        // What kept the program from printing the rest comes first, but the rest is still worth knowing.
        Some((kind, mut problem)) => {
            problem.wanted_output = case.stdout.clone().filter(|_| matches!(problem.what, What::Exception { .. }));
            (kind, Some(problem))
        }
        None => (VerdictKind::Passed, None),
    };
    Judgement {
        kind,
        steps,
        tests: Vec::new(),
        problem,
        stdout: printed,
        stderr: errors,
        printed_on_import: Captured::default(),
        notes: Vec::new(),
    }
}

/// What is wrong with a file that the program should have written.
fn wrong_file(case: &Case, wanted: &WantedFile, found: &WrittenFile) -> Option<What> {
    let (actual, refused) = match (found, &wanted.text) {
        (WrittenFile::Missing, None) => return None,
        (WrittenFile::Text(text), Some(wanted)) if one_end(text) == one_end(wanted) => return None,
        (WrittenFile::Missing, Some(_)) => (None, None),
        (WrittenFile::Text(text), _) => (Some(text.clone()), None),
        (WrittenFile::Refused(why), _) => (None, Some(why.clone())),
    };
    let (args, stdin) = (case.args.clone(), case.stdin.clone());
    Some(What::File { path: wanted.path.clone(), expected: wanted.text.clone(), actual, refused, args, stdin })
}

/// Line ends don't count, nor does a missing one at the very end: nobody can see either.
fn same_output(printed: &Captured, expected: &str) -> bool {
    printed.hidden == 0 && one_end(&normal_ends(&printed.head)) == one_end(&normal_ends(expected))
}

pub(super) fn normal_ends(text: &str) -> String {
    text.replace("\r\n", "\n")
}

fn one_end(text: &str) -> &str {
    text.strip_suffix('\n').unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::events::{CollectedTest, Skip};

    const LIMITS: RunLimits = RunLimits { time: Duration::from_secs(10), memory: 1 << 31 };

    fn collected(count: usize) -> Event {
        let test = |index| CollectedTest { id: format!("t::{index}"), title: format!("test {index}"), params: None };
        Event::Collected { tests: (0..count).map(test).collect(), tampered: None }
    }

    fn ended(index: usize, outcome: EndedOutcome) -> EndedTest {
        EndedTest {
            index,
            outcome,
            problem: None,
            skip: None,
            tampered: None,
            subtests: None,
            relied: None,
            seconds: 0.001,
        }
    }

    fn passed(index: usize) -> Event {
        Event::Ended(Box::new(ended(index, EndedOutcome::Passed)))
    }

    fn judge(events: Vec<Event>, end: RunEnd) -> Judgement {
        let run = RunRecord {
            events,
            end,
            steps: StepTimes::default(),
            stdout: Capture::new("T"),
            stderr: Capture::new("T"),
        };
        reported(run, LIMITS, Path::new("/work"))
    }

    const FINISHED: Event = Event::Finished { status: None };
    const CLEAN_EXIT: RunEnd = RunEnd::Exited(Exit { status: Some(0), signal: None });

    #[test]
    fn a_pass_needs_a_finished_session_in_which_every_test_passed() {
        assert_eq!(
            judge(vec![collected(2), passed(0), passed(1), FINISHED], RunEnd::Finished).kind,
            VerdictKind::Passed
        );
        assert_eq!(judge(vec![collected(2), passed(0), passed(1)], CLEAN_EXIT).kind, VerdictKind::Incomplete);
        assert_eq!(judge(vec![collected(2), passed(0), FINISHED], RunEnd::Finished).kind, VerdictKind::Incomplete);
        assert_eq!(judge(vec![collected(0), FINISHED], RunEnd::Finished).kind, VerdictKind::Incomplete);
        assert_eq!(judge(vec![FINISHED], RunEnd::Finished).kind, VerdictKind::Incomplete);
        assert_eq!(judge(vec![], CLEAN_EXIT).kind, VerdictKind::Incomplete);
    }

    #[test]
    fn a_test_that_is_reported_and_was_never_collected_counts_for_nothing() {
        assert_eq!(judge(vec![collected(1), passed(7), FINISHED], RunEnd::Finished).kind, VerdictKind::Incomplete);
    }

    #[test]
    fn a_skip_from_inside_the_attempt_is_no_pass_and_the_courses_own_is_none_alone() {
        let skip = |allowed| {
            let skip = Some(Skip { reason: "later".into(), allowed, by_course: false });
            Event::Ended(Box::new(EndedTest { skip, ..ended(0, EndedOutcome::Skipped) }))
        };
        assert_eq!(
            judge(vec![collected(2), skip(false), passed(1), FINISHED], RunEnd::Finished).kind,
            VerdictKind::Incomplete
        );
        assert_eq!(
            judge(vec![collected(2), skip(true), passed(1), FINISHED], RunEnd::Finished).kind,
            VerdictKind::Passed
        );
        assert_eq!(judge(vec![collected(1), skip(true), FINISHED], RunEnd::Finished).kind, VerdictKind::Incomplete);
    }

    #[test]
    fn tests_that_the_course_skips_need_what_is_not_there() {
        let skip = || Some(Skip { reason: "bash is not installed".into(), allowed: true, by_course: true });
        let skipped = |index| Event::Ended(Box::new(EndedTest { skip: skip(), ..ended(index, EndedOutcome::Skipped) }));
        let judged = judge(vec![collected(2), skipped(0), skipped(1), FINISHED], RunEnd::Finished);
        assert_eq!(judged.kind, VerdictKind::Unavailable);
        let Some(What::Unavailable { need, .. }) = judged.problem.map(|problem| problem.what) else { panic!() };
        assert!(need.ends_with(": bash is not installed"), "{need}");
        // One that can be run and passes is enough, and one that fails counts.
        assert_eq!(
            judge(vec![collected(2), skipped(0), passed(1), FINISHED], RunEnd::Finished).kind,
            VerdictKind::Passed
        );
        let failed = Event::Ended(Box::new(ended(1, EndedOutcome::Failed)));
        assert_ne!(judge(vec![collected(2), skipped(0), failed, FINISHED], RunEnd::Finished).kind, VerdictKind::Passed);
        let module = |allowed| Event::ModuleSkip { file: "t".into(), reason: "no bash".into(), allowed };
        assert_eq!(judge(vec![module(true), FINISHED], RunEnd::Finished).kind, VerdictKind::Unavailable);
        assert_eq!(judge(vec![module(false), FINISHED], RunEnd::Finished).kind, VerdictKind::Incomplete);
    }

    #[test]
    fn a_report_that_cannot_be_read_is_nothing_the_learner_did() {
        let unreadable = Event::Unreadable { reason: "missing field `index`".into() };
        let judged = judge(vec![collected(1), unreadable, passed(0), FINISHED], RunEnd::Finished);
        assert_eq!(judged.kind, VerdictKind::Unavailable);
    }

    #[test]
    fn tests_that_are_not_the_courses_are_no_pass() {
        let Event::Collected { tests, .. } = collected(1) else { unreachable!() };
        let changed = Event::Collected { tests, tampered: Some("the list of tests".into()) };
        assert_eq!(judge(vec![changed, passed(0), FINISHED], RunEnd::Finished).kind, VerdictKind::Failed);
    }

    #[test]
    fn a_replaced_part_of_python_is_no_pass() {
        let tampered = EndedTest { tampered: Some("pytest.raises".into()), ..ended(0, EndedOutcome::Passed) };
        let judged = judge(vec![collected(1), Event::Ended(Box::new(tampered)), FINISHED], RunEnd::Finished);
        assert_eq!(judged.kind, VerdictKind::Failed);
        let Some(What::Incomplete { reason: Incomplete::Tampered { what } }) =
            judged.problem.map(|problem| problem.what)
        else {
            panic!("the problem names what was replaced")
        };
        assert_eq!(what, "pytest.raises");
    }

    #[test]
    fn a_signal_names_the_test_it_came_in() {
        let end = RunEnd::Exited(Exit { status: None, signal: Some(11) });
        let judged = judge(vec![collected(3), passed(0), Event::Started { index: 1 }], end);
        assert_eq!(judged.kind, VerdictKind::Killed);
        let outcomes: Vec<_> = judged.tests.iter().map(|test| test.outcome).collect();
        assert_eq!(outcomes, [TestOutcome::Passed, TestOutcome::Error, TestOutcome::NotReached]);
    }

    #[test]
    fn line_ends_are_forgiven_and_nothing_else() {
        let same = |printed: &str, wanted| same_output(&Captured::whole(printed), wanted);
        assert!(same("a\r\nb\r\n", "a\nb\n"));
        assert!(same("a\nb", "a\nb\n"));
        assert!(!same("a\nb\n\n", "a\nb\n"));
        assert!(!same("a \nb\n", "a\nb\n"));
    }
}
