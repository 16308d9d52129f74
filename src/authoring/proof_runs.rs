//! The runs by which an exercise is proved, and what the rules need to know of each verdict.

use std::{
    collections::{HashMap, HashSet},
    path::PathBuf,
};

use crate::{
    course::{
        DEFAULT_TIMEOUT,
        model::Exercise,
        rules::{CourseMistake, ExerciseSources, Proof, RunOutcome, Seen},
    },
    engine::{
        Attempt, TestOrder,
        verdict::{Incomplete, Problem, Subject, TestOutcome, TestReport, Verdict, VerdictKind, What},
    },
    explain::{Clues, explain, speaks_for_itself},
    ui::{
        text::Line,
        verdict::verdict_text,
        view::{ExerciseView, Look},
    },
};

/// The screen on which a wrong answer's words must be seen.
const WIDTH: usize = 100;

/// The terms on which a solution must pass.
struct ProofTerms {
    /// Differs in the order of sets.
    hash_seed: u32,
    order: TestOrder,
    /// Its Python is saved with a byte order mark, Windows line ends and no line end at the end.
    saved_elsewhere: bool,
    /// In words, for tests.
    with_tests: &'static str,
    /// In words, for a program.
    as_program: &'static str,
}

const PLAIN: ProofTerms = ProofTerms {
    hash_seed: 0,
    order: TestOrder::Course,
    saved_elsewhere: false,
    with_tests: "as a learner runs it",
    as_program: "as a learner runs it",
};
const SAVED: &str = "saved with a byte order mark, Windows line ends and no line end at the end, as some editors do";

/// Those that count for an exercise of this course.
const TERMS: [ProofTerms; 4] = [
    PLAIN,
    ProofTerms {
        hash_seed: 1,
        order: TestOrder::Reversed,
        with_tests: "with its tests in reversed order (hash seed 1)",
        as_program: "with hash seed 1",
        ..PLAIN
    },
    ProofTerms {
        hash_seed: 77,
        order: TestOrder::Twice,
        with_tests: "with its tests run twice (hash seed 77)",
        as_program: "with hash seed 77",
        ..PLAIN
    },
    ProofTerms { saved_elsewhere: true, with_tests: SAVED, as_program: SAVED, ..PLAIN },
];

/// The terms that count for an exercise. Tests that others wrote may rely on their order.
fn terms(exercise: &Exercise) -> &'static [ProofTerms] {
    if exercise.origin.is_some() { &TERMS[..1] } else { &TERMS }
}

/// The files as an editor on another system may save them; `None` where that makes no difference. Python does not care, so nobody
/// who learns it should have to. A script of another language may well care, and so does what says its encoding itself.
fn saved_elsewhere(files: &[(PathBuf, Vec<u8>)]) -> Option<Vec<(PathBuf, Vec<u8>)>> {
    let saved = |(path, contents): &(PathBuf, Vec<u8>)| {
        let is_python = path.extension().is_some_and(|extension| extension == "py");
        let text = std::str::from_utf8(contents).ok().filter(|_| is_python)?;
        let has_encoding =
            text.lines().take(2).any(|line| line.trim_start().starts_with('#') && line.contains("coding"));
        let lines: Vec<&str> = text.strip_prefix('\u{feff}').unwrap_or(text).lines().collect();
        (!has_encoding).then(|| format!("\u{feff}{}", lines.join("\r\n")).into_bytes())
    };
    let all: Vec<(PathBuf, Option<Vec<u8>>)> = files.iter().map(|file| (file.0.clone(), saved(file))).collect();
    let is_other = all.iter().any(|(_, saved)| saved.is_some());
    let as_it_is = files.iter().map(|(_, contents)| contents);
    is_other.then(|| {
        all.into_iter()
            .zip(as_it_is)
            .map(|((path, saved), contents)| (path, saved.unwrap_or_else(|| contents.clone())))
            .collect()
    })
}

/// Characters of a printed line in a sentence.
const LINE_SHOWN: usize = 60;

/// What an `import` raises.
const IMPORT_ERRORS: [&str; 2] = ["ImportError", "ModuleNotFoundError"];

/// What an attempt shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum ProofRun {
    Starter,
    Solution(usize),
    Wrong(usize),
    Right(usize),
}

/// What the runs of many exercises have shown so far.
pub(crate) struct ProofRuns<'d> {
    all_sources: &'d [ExerciseSources],
    /// For each attempt: the index of its exercise, and what it shows.
    meanings: Vec<(usize, ProofRun)>,
    /// For each exercise.
    seen: Vec<HashMap<ProofRun, Seen>>,
    /// For each exercise: how many runs it has.
    wanted: Vec<usize>,
}

/// All runs for all exercises, with the runs for their verdicts.
pub(crate) fn proof_runs(all_sources: &[ExerciseSources]) -> (Vec<Attempt<'_>>, ProofRuns<'_>) {
    let mut attempts = Vec::new();
    let mut runs = ProofRuns { all_sources, meanings: Vec::new(), seen: Vec::new(), wanted: Vec::new() };
    for (index, sources) in all_sources.iter().enumerate() {
        let before = attempts.len();
        let attempt =
            |files| Attempt { starter_counts: true, ..Attempt::of_folder(&sources.exercise).with_files(files) };
        let mut add = |run, attempt| {
            attempts.push(attempt);
            runs.meanings.push((index, run));
        };
        add(ProofRun::Starter, attempt(sources.starter()));
        if !sources.solution.is_empty() {
            for (number, terms) in terms(&sources.exercise).iter().enumerate() {
                // What is known to be slow is not made slower still.
                let is_slow = sources.exercise.timeout > DEFAULT_TIMEOUT;
                let ProofTerms { hash_seed, order, .. } = *terms;
                let order = if is_slow && order == TestOrder::Twice { TestOrder::Course } else { order };
                let files = sources.solved();
                let files = if terms.saved_elsewhere { saved_elsewhere(&files) } else { Some(files) };
                if let Some(files) = files {
                    add(ProofRun::Solution(number), Attempt { hash_seed, order, ..attempt(files) });
                }
            }
            for (number, wrong) in sources.wrong_answers.iter().enumerate() {
                add(ProofRun::Wrong(number), attempt(sources.attempt_of(&wrong.files)));
            }
            for (number, right) in sources.right_answers.iter().enumerate() {
                add(ProofRun::Right(number), attempt(sources.attempt_of(&right.files)));
            }
        }
        runs.seen.push(HashMap::new());
        runs.wanted.push(attempts.len() - before);
    }
    (attempts, runs)
}

impl ProofRuns<'_> {
    /// For each attempt, the index of its exercise.
    pub(super) fn exercises(&self) -> Vec<usize> {
        self.meanings.iter().map(|(index, _)| *index).collect()
    }

    /// Takes in the verdict on an attempt; gives the index of its exercise and the proof when that was the last one of it.
    pub(crate) fn add(&mut self, attempt: usize, verdict: &Verdict) -> Option<(usize, Proof)> {
        let (index, run) = self.meanings[attempt];
        let exercise = &self.all_sources[index].exercise;
        let seen = &mut self.seen[index];
        seen.insert(run, see(verdict, exercise));
        if seen.len() < self.wanted[index] {
            return None;
        }
        let starter = seen.remove(&ProofRun::Starter)?;
        let has_order = exercise.check.has_order();
        let words = TERMS.iter().map(|terms| if has_order { terms.with_tests } else { terms.as_program });
        let solution = words.enumerate();
        let solution = solution.filter_map(|(number, words)| Some((words, seen.remove(&ProofRun::Solution(number))?)));
        let solution = solution.collect();
        let wrong_answers = (0..).map_while(|number| seen.remove(&ProofRun::Wrong(number))).collect();
        let right_answers = (0..).map_while(|number| seen.remove(&ProofRun::Right(number))).collect();
        Some((index, Proof { starter, solution, wrong_answers, right_answers }))
    }
}

/// A verdict as the rules see it.
fn see(verdict: &Verdict, exercise: &Exercise) -> Seen {
    Seen {
        outcome: outcome(verdict),
        problem: problem(verdict),
        screen: screen(verdict, exercise),
        passed: passed(verdict),
        skipped: skipped(verdict),
        tests_own: tests_own(verdict),
        mistakes: mistakes(verdict),
        telling: None,
        duration: verdict.duration,
        time_used: verdict.steps.total,
    }
}

/// What the run came upon in the course's own files.
fn mistakes(verdict: &Verdict) -> Vec<CourseMistake> {
    let problems = verdict.problem.iter().chain(verdict.tests.iter().filter_map(|test| test.problem.as_ref()));
    let mistake = |problem: &Problem| match &problem.what {
        What::CourseMistake { file, line, message } => {
            Some(CourseMistake { file: file.clone(), line: *line, message: message.clone() })
        }
        _ => None,
    };
    problems.filter_map(mistake).collect()
}

/// Titles of the tests that passed, with parameters all of them, in the order of the tests.
fn passed(verdict: &Verdict) -> Vec<String> {
    let function = |test: &TestReport| match &test.params {
        Some(_) => test.id.split('[').next().unwrap_or_default().to_owned(),
        None => test.id.clone(),
    };
    let not_passed: HashSet<String> =
        verdict.tests.iter().filter(|test| test.outcome != TestOutcome::Passed).map(function).collect();
    let mut titles = Vec::new();
    for test in verdict.tests.iter().filter(|test| !not_passed.contains(&function(test))) {
        if !titles.contains(&test.title) {
            titles.push(test.title.clone());
        }
    }
    titles
}

/// What the first problem is about, when that is only the test's own and nothing else is said about it.
fn tests_own(verdict: &Verdict) -> Option<String> {
    let problem = verdict.problem.as_ref().filter(|problem| problem.subject == Subject::TestsOwn)?;
    let says_more = matches!(problem.what, What::Told { .. })
        || problem.call.is_some()
        || problem.run.is_some()
        || problem.message.is_some()
        || problem.place().is_some();
    if says_more { None } else { problem.expression.clone() }
}

/// Titles of the tests that were skipped.
fn skipped(verdict: &Verdict) -> Vec<String> {
    let skipped = verdict.tests.iter().filter(|test| test.outcome == TestOutcome::Skipped);
    skipped.map(|test| test.title.clone()).collect()
}

/// The first problem in one sentence; empty for a pass.
pub(crate) fn problem(verdict: &Verdict) -> String {
    verdict.problem.as_ref().map(|problem| in_words(verdict, problem)).unwrap_or_default()
}

/// Whether it is for the course's own files that nothing is known of the attempt.
pub(super) fn is_mistaken(verdict: &Verdict) -> bool {
    verdict.problem.as_ref().is_some_and(|problem| matches!(problem.what, What::CourseMistake { .. }))
}

fn is_unwritten(verdict: &Verdict) -> bool {
    let what = verdict.problem.as_ref().map(|problem| &problem.what);
    matches!(what, Some(What::Incomplete { reason: Incomplete::NothingWritten { .. } }))
}

fn outcome(verdict: &Verdict) -> RunOutcome {
    let raised = match verdict.problem.as_ref().map(|problem| &problem.what) {
        Some(What::Syntax { type_name, .. } | What::Exception { type_name, .. }) => Some(type_name.clone()),
        _ => None,
    };
    match (verdict.kind, raised) {
        (VerdictKind::Passed, _) => RunOutcome::Passed,
        // Nobody is meant to fix an import, unless the exercise says so, wherever it is.
        (VerdictKind::Failed, Some(name)) if IMPORT_ERRORS.contains(&name.as_str()) => RunOutcome::Raised(name),
        (VerdictKind::Failed, _) => RunOutcome::NotPassed,
        (VerdictKind::Error, Some(name)) => RunOutcome::Raised(name),
        (VerdictKind::Unavailable, _) if is_mistaken(verdict) => RunOutcome::Mistaken,
        (VerdictKind::Unavailable, _) => RunOutcome::Unavailable,
        // A starter may well be an empty page with a remark on it.
        _ if is_unwritten(verdict) => RunOutcome::NotPassed,
        _ => RunOutcome::CutShort,
    }
}

/// The problem in one sentence, below the title of its test.
fn in_words(verdict: &Verdict, problem: &Problem) -> String {
    let clues =
        Clues { exercise: &verdict.exercise, checkpoint: false, stdout: &verdict.stdout, stderr: &verdict.stderr };
    let mut said = match &problem.what {
        // Neither is a sentence of its own.
        What::Unavailable { need, hint: Some(hint) } => format!("{need}: {hint}"),
        _ => explain(problem, clues).message(),
    };
    if let What::Output { expected, actual, .. } = &problem.what
        && let Some((line, actual, expected)) = first_difference(actual, expected)
    {
        said = format!("{said} Line {line}: `{actual}` was printed, and `{expected}` is wanted.");
    }
    if let Some(message) = problem.message.as_deref().map(str::trim).filter(|message| !message.is_empty()) {
        said = if speaks_for_itself(problem) { format!("{message} {said}") } else { message.to_owned() };
    }
    match verdict.tests.iter().find(|test| test.problem.as_ref() == Some(problem)) {
        Some(test) => format!("`{}`: {said}", test.title),
        None => said,
    }
}

/// The first line in which two texts differ, with its number; the lines as far as a sentence has room for them.
fn first_difference(actual: &str, expected: &str) -> Option<(usize, String, String)> {
    let (mut actual, mut expected) = (actual.lines(), expected.lines());
    let shown = |line: Option<&str>| {
        let line = line.unwrap_or("");
        let cut: String = line.chars().take(LINE_SHOWN).collect();
        if cut.len() < line.len() { format!("{cut}…") } else { cut }
    };
    for number in 1.. {
        match (actual.next(), expected.next()) {
            (None, None) => return None,
            (one, other) if one == other => {}
            (one, other) => return Some((number, shown(one), shown(other))),
        }
    }
    None
}

/// Everything that can be read: the screen with all failures, and the titles of what did not pass.
fn screen(verdict: &Verdict, exercise: &Exercise) -> String {
    let view = ExerciseView {
        name: exercise.name.clone(),
        title: exercise.title.clone(),
        phase: exercise.phase.clone(),
        ..ExerciseView::default()
    };
    let text = verdict_text(verdict, &view, None, Look { width: WIDTH, show_all: true, rows: None });
    let mut screen = text.iter().map(Line::plain).collect::<Vec<_>>().join("\n");
    for test in &verdict.tests {
        if matches!(test.outcome, TestOutcome::Failed | TestOutcome::Error) {
            screen.push('\n');
            screen.push_str(&test.title);
        }
    }
    screen
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_python_is_saved_as_other_editors_save_it() {
        let saved = |path: &str, text: &str| {
            let saved = saved_elsewhere(&[(path.into(), text.into())])?;
            Some(String::from_utf8(saved[0].1.clone()).unwrap())
        };
        assert_eq!(saved("a.py", "x = 1\ny = 2\n").as_deref(), Some("\u{feff}x = 1\r\ny = 2"));
        assert_eq!(saved("a.py", "\u{feff}x = 1\r\ny = 2").as_deref(), Some("\u{feff}x = 1\r\ny = 2"));
        assert_eq!(saved("a.py", "#!/usr/bin/env python3\n# coding: latin-1\n"), None);
        assert_eq!(saved("a.sh", "ls\n"), None);
        assert_eq!(saved_elsewhere(&[("a.py".into(), vec![0xff])]), None);
        let both = saved_elsewhere(&[("a.sh".into(), b"ls\n".to_vec()), ("b.py".into(), b"x\n".to_vec())]).unwrap();
        assert_eq!(both[0].1, b"ls\n");
        assert_eq!(both[1].1, "\u{feff}x".as_bytes());
    }
}
