//! Rules about what happened when starter, solution, wrong and right answers were run.

use std::{
    path::{Path, PathBuf},
    time::Duration,
};

use super::{ExerciseSources, Finding, GapKind, ProofGap, Rule, RunFindings, titles};
use crate::{
    course::{
        model::{Check, Exercise},
        mutation::TellingInput,
    },
    layout::SHARED_DIR,
    version::Version,
};

/// One run as the rules see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seen {
    /// How it came out.
    pub outcome: RunOutcome,
    /// The first problem in one sentence; empty for a pass.
    pub problem: String,
    /// Everything that the learner could read: the whole screen, and the titles of all tests that did not pass.
    pub screen: String,
    /// Titles of the tests that passed. One with parameters has passed when it passed with all of them.
    pub passed: Vec<String>,
    /// Titles of the tests that the course's own marks skipped or expected to fail.
    pub skipped: Vec<String>,
    /// What the first test that fails looked at, in the test's own words, when its screen has nothing else: no call, no place, no
    /// function of the learner's, and no words of the author's.
    pub tests_own: Option<String>,
    /// What is wrong with the course's own files.
    pub mistakes: Vec<CourseMistake>,
    /// Of a wrong answer that passes: what a test could look at, where that was asked for and found.
    pub telling: Option<TellingInput>,
    /// From the request to the verdict.
    pub duration: Duration,
    /// How long the attempt took, without the time in which other programs kept it waiting.
    pub time_used: Duration,
}

/// Something in a file of the course that keeps a check from going on, whatever the attempt is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CourseMistake {
    /// Relative to the exercise's folder; a shared file as if it were there.
    pub file: PathBuf,
    /// Counted from 1; 0 when unknown.
    pub line: u32,
    /// What is wrong, and what to write.
    pub message: String,
}

/// How a run came out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RunOutcome {
    Passed,
    /// A test did not pass, or the output differs.
    NotPassed,
    /// The code could not be compiled or imported, or the program ended by an exception: of this type.
    Raised(String),
    /// The time limit, a signal, a run that did not report to its end.
    CutShort,
    /// It needs something that this machine does not have.
    Unavailable,
    /// The course's own files have a mistake, so that it says nothing about the attempt.
    Mistaken,
}

/// All runs of an exercise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proof {
    pub starter: Seen,
    /// The solution, each time with the terms in words: `with hash seed 77`.
    pub solution: Vec<(&'static str, Seen)>,
    /// The wrong answers, in their order.
    pub wrong_answers: Vec<Seen>,
    /// The right answers, in their order.
    pub right_answers: Vec<Seen>,
}

impl Proof {
    /// What all runs took together.
    pub fn duration(&self) -> Duration {
        self.runs().map(|seen| seen.duration).sum()
    }

    /// What is wrong with the course's own files, each thing once.
    pub fn mistakes(&self) -> Vec<&CourseMistake> {
        let mut all: Vec<&CourseMistake> = Vec::new();
        for mistake in self.runs().flat_map(|seen| &seen.mistakes) {
            if !all.contains(&mistake) {
                all.push(mistake);
            }
        }
        all
    }

    fn runs(&self) -> impl Iterator<Item = &Seen> {
        let solution = self.solution.iter().map(|(_, seen)| seen);
        std::iter::once(&self.starter).chain(solution).chain(&self.wrong_answers).chain(&self.right_answers)
    }
}

/// What the runs with a Python show to be wrong, and what they leave open.
pub fn proof(sources: &ExerciseSources, proof: &Proof, python: Version) -> RunFindings {
    if !sources.odd.is_empty() {
        // Whatever the runs gave is due to that.
        return RunFindings::default();
    }
    if proof.starter.outcome == RunOutcome::Unavailable {
        return RunFindings { findings: Vec::new(), gap: gap(sources, proof, python) };
    }
    RunFindings { findings: findings(sources, proof), gap: gap(sources, proof, python) }
}

/// What was not run, and why.
fn gap(sources: &ExerciseSources, proof: &Proof, python: Version) -> Option<ProofGap> {
    if let Some(seen) = proof.runs().find(|seen| seen.outcome == RunOutcome::Unavailable) {
        return Some(unavailable(&sources.exercise, python, &seen.problem));
    }
    if sources.solution.is_empty() && sources.exercise.origin.is_some() {
        return Some(ProofGap::machine("it came without a solution, so nothing shows that it can be solved"));
    }
    let skipped = proof.solution.iter().flat_map(|(_, seen)| &seen.skipped).next()?;
    let reason = format!("the test `{skipped}` is skipped, or is expected to fail");
    // Every Python lacks a program that is missing; a test that asks for the version is run by another one.
    Some(ProofGap { reason, kind: GapKind::Skipped })
}

/// What a run that this machine does not allow would have needed; `problem` is what a learner is told of it.
pub fn unavailable(exercise: &Exercise, python: Version, problem: impl Into<String>) -> ProofGap {
    match &exercise.python {
        Some(wanted) if !exercise.is_for(python) => {
            ProofGap { reason: format!("needs Python {wanted}"), kind: GapKind::OtherPython }
        }
        _ => ProofGap::machine(problem),
    }
}

fn findings(sources: &ExerciseSources, proof: &Proof) -> Vec<Finding> {
    let mut findings: Vec<Finding> = proof.mistakes().into_iter().map(|mistake| told(sources, mistake)).collect();
    if proof.starter.mistakes.is_empty() {
        starter(sources, &proof.starter, &mut findings);
        tests_of_starter(sources, &proof.starter, &mut findings);
        test_internals(sources, "the starter", sources.exercise.path(), &proof.starter, &mut findings);
    }
    if sources.solution.is_empty() {
        return findings;
    }
    solution(sources, &proof.solution, &mut findings);
    // A run that came upon a mistake of the course says nothing about the attempt.
    let says_something = |seen: &Seen| seen.mistakes.is_empty();
    for (wrong, seen) in sources.wrong_answers.iter().zip(&proof.wrong_answers).filter(|(_, seen)| says_something(seen))
    {
        if seen.outcome == RunOutcome::Passed {
            let message = "this wrong answer passes: the tests do not notice what is wrong with it";
            let message = match &seen.telling {
                Some(TellingInput { call, solution, version }) => format!(
                    "{message}; a test could look at `{call}`: it {version} here, and {solution} in the solution"
                ),
                None => message.to_owned(),
            };
            findings.push(Finding::new(Rule::WrongAnswerPasses, message).at(&wrong.path, None));
        } else if let Some(expected) = wrong.expected.as_ref().filter(|expected| !is_on_screen(seen, expected)) {
            let message = format!("a learner who answers this doesn't read `{expected}`; they read: {}", seen.problem);
            findings.push(Finding::new(Rule::WrongAnswerUnseen, message).at(&wrong.path, Some(1)));
        }
        test_internals(sources, "this wrong answer", wrong.path.clone(), seen, &mut findings);
    }
    for (right, seen) in sources.right_answers.iter().zip(&proof.right_answers) {
        if seen.outcome != RunOutcome::Passed && says_something(seen) {
            let message = format!("the tests refuse this right answer; who gives it reads: {}", seen.problem);
            findings.push(Finding::new(Rule::RightAnswerRefused, message).at(&right.path, None));
        }
    }
    findings
}

/// A learner can't do anything with an expression that only the test knows.
fn test_internals(sources: &ExerciseSources, what: &str, file: PathBuf, seen: &Seen, findings: &mut Vec<Finding>) {
    let Some(expression) = seen.tests_own.as_ref().filter(|_| sources.strict.contains(&Rule::TestInternals)) else {
        return;
    };
    let message = format!(
        "of {what} a learner reads only the title and what `{expression}` gives, which the test alone knows: look at a call of theirs, or \
         say in the assertion's message what is wrong"
    );
    findings.push(Finding::new(Rule::TestInternals, message).at(file, None));
}

/// What an author has to put right before anything else says something.
fn told(sources: &ExerciseSources, mistake: &CourseMistake) -> Finding {
    let CourseMistake { file, line, message } = mistake;
    let folder = if sources.exercise.shared.contains(file) { Path::new(SHARED_DIR) } else { &sources.exercise.dir };
    Finding::new(Rule::CourseMistake, message).at(folder.join(file), (*line > 0).then_some(*line))
}

fn starter(sources: &ExerciseSources, seen: &Seen, findings: &mut Vec<Finding>) {
    let exercise = &sources.exercise;
    let (rule, message) = match (&seen.outcome, &exercise.starter_fails_with) {
        (RunOutcome::Passed, _) if exercise.starter_passes => return,
        (RunOutcome::Passed, _) => (Rule::StarterPasses, "the starter passes: nothing is left to do".to_owned()),
        (_, _) if exercise.starter_passes => {
            (Rule::StarterFails, format!("the starter does not pass, as `starter_passes` says: {}", seen.problem))
        }
        // Others may mean their starter to end with whatever it ends with.
        (_, None) if exercise.origin.is_some() => return,
        (RunOutcome::Raised(name), Some(wanted)) if name == wanted => return,
        (RunOutcome::Raised(name), None) => {
            let message = format!(
                "the starter cannot be run: {}; if that is what the exercise is about, say `starter_fails_with = \"{name}\"`",
                seen.problem
            );
            (Rule::StarterFails, message)
        }
        (RunOutcome::CutShort, _) => (Rule::StarterFails, format!("the starter is cut short: {}", seen.problem)),
        (_, Some(wanted)) => {
            (Rule::StarterFails, format!("the starter does not end with a `{wanted}`, but: {}", seen.problem))
        }
        (_, None) => return,
    };
    findings.push(Finding::new(rule, message).at(exercise.path(), None));
}

/// A test that passes before anything was done proves nothing, unless it keeps something that must not be broken.
fn tests_of_starter(sources: &ExerciseSources, seen: &Seen, findings: &mut Vec<Finding>) {
    let exercise = &sources.exercise;
    if seen.outcome == RunOutcome::Passed || exercise.origin.is_some() {
        return;
    }
    let kept: Vec<&String> = exercise.passed_by_starter.iter().flat_map(|kept| &kept.tests).collect();
    for title in seen.passed.iter().filter(|title| !kept.contains(title)) {
        let message = format!(
            "the starter passes `{title}`: change one of the two, or say in `passed_by_starter` what the test keeps"
        );
        let finding = Finding::new(Rule::TestPassesOnStarter, message);
        findings.push(match titles::place(sources, title) {
            Some((path, line)) => finding.at(path, Some(line)),
            None => finding.at(sources.toml_path(), None),
        });
    }
    for title in kept.into_iter().filter(|title| !seen.passed.contains(title)) {
        let what = match titles::place(sources, title) {
            Some(_) => "the starter does not pass",
            None => "is no test's title",
        };
        let message = format!("`passed_by_starter` names `{title}`, which {what}");
        findings.push(Finding::new(Rule::PassedByStarter, message).at(sources.toml_path(), sources.toml_line(title)));
    }
}

fn solution(sources: &ExerciseSources, runs: &[(&'static str, Seen)], findings: &mut Vec<Finding>) {
    let place = sources.solution_dir().join(sources.exercise.main_file());
    if let Some((terms, seen)) =
        runs.iter().find(|(_, seen)| seen.outcome != RunOutcome::Passed && seen.mistakes.is_empty())
    {
        let doubt = match &sources.exercise.check {
            Check::Output { from_file: true, .. } => " Is it the solution that is wrong, or `expected_output.txt`?",
            Check::Output { .. } => " Is it the solution that is wrong, or `cases` in `exercise.toml`?",
            Check::Pytest { .. } | Check::Examples { .. } => "",
        };
        let message = format!("the solution does not pass {terms}: {}{doubt}", seen.problem);
        findings.push(Finding::new(Rule::SolutionFails, message).at(&place, None));
    }
    // The quickest counts: the machine may have been busy, and not every system says how busy. A learner's may be slower than ours.
    let budget = sources.exercise.timeout / 2;
    if let Some(quickest) = runs.iter().map(|(_, seen)| seen.time_used).min().filter(|quickest| *quickest > budget) {
        let (took, budget) = (quickest.as_secs_f64(), budget.as_secs_f64());
        let message = format!("the solution takes {took:.1} s; {budget:.1} s are allowed, half of the time limit");
        findings.push(Finding::new(Rule::Slow, message).at(&place, None));
    }
}

/// Whether words can be read on a screen, wherever its lines break.
fn is_on_screen(seen: &Seen, words: &str) -> bool {
    let collapsed = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    collapsed(&seen.screen).contains(&collapsed(words))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::course::{
        model::{ExerciseOrigin, Kept},
        pristine::{CourseFile, Role},
        rules::{RightAnswer, WrongAnswer},
    };

    fn seen(outcome: RunOutcome) -> Seen {
        let problem = if outcome == RunOutcome::Passed { String::new() } else { "a sentence".to_owned() };
        Seen {
            outcome,
            problem,
            screen: "one title\n   that wraps".into(),
            passed: Vec::new(),
            skipped: Vec::new(),
            tests_own: None,
            telling: None,
            mistakes: Vec::new(),
            duration: Duration::from_millis(5),
            time_used: Duration::from_millis(5),
        }
    }

    fn sources(exercise: Exercise) -> ExerciseSources {
        let exercise = Exercise {
            name: "e".into(),
            phase: "p".into(),
            dir: "exercises/p/e".into(),
            timeout: Duration::from_secs(10),
            files: vec!["e.py".into()],
            ..exercise
        };
        let solution = vec![CourseFile { path: "e.py".into(), contents: Vec::new(), role: Role::Editable }];
        let tests = b"def test_1():\n    \"\"\"the first\"\"\"\n    x\n\ndef test_2():\n    \"\"\"the second\"\"\"\n";
        let files = vec![CourseFile { path: "test_e.py".into(), contents: tests.to_vec(), role: Role::Test }];
        let wrong = WrongAnswer { path: "w.py".into(), files: Vec::new(), expected: Some("title that wraps".into()) };
        ExerciseSources { exercise, files, solution, wrong_answers: vec![wrong], ..ExerciseSources::default() }
    }

    const PYTHON: Version = Version::new(3, 11, 7);

    fn rules(exercise: Exercise, starter: RunOutcome, solution: RunOutcome, wrong: RunOutcome) -> Vec<&'static str> {
        let runs = Proof {
            starter: seen(starter),
            solution: vec![("as a learner runs it", seen(solution))],
            wrong_answers: vec![seen(wrong)],
            right_answers: Vec::new(),
        };
        proof(&sources(exercise), &runs, PYTHON).findings.into_iter().map(|finding| finding.rule.word()).collect()
    }

    use RunOutcome::{CutShort, Mistaken, NotPassed, Passed, Raised, Unavailable};

    #[test]
    fn a_sound_exercise_has_no_findings() {
        assert_eq!(rules(Exercise::default(), NotPassed, Passed, NotPassed), [""; 0]);
    }

    #[test]
    fn each_run_has_its_rule() {
        assert_eq!(rules(Exercise::default(), Passed, Passed, NotPassed), ["starter-passes"]);
        assert_eq!(rules(Exercise::default(), CutShort, Passed, NotPassed), ["starter-fails"]);
        assert_eq!(rules(Exercise::default(), NotPassed, NotPassed, NotPassed), ["solution-fails"]);
        assert_eq!(rules(Exercise::default(), NotPassed, Passed, Passed), ["wrong-answer-passes"]);
    }

    #[test]
    fn a_starter_that_cannot_be_run_must_say_so() {
        let raised = || Raised("SyntaxError".into());
        assert_eq!(rules(Exercise::default(), raised(), Passed, NotPassed), ["starter-fails"]);
        let saying = |what: &str| Exercise { starter_fails_with: Some(what.into()), ..Exercise::default() };
        assert_eq!(rules(saying("SyntaxError"), raised(), Passed, NotPassed), [""; 0]);
        assert_eq!(rules(saying("NameError"), raised(), Passed, NotPassed), ["starter-fails"]);
        assert_eq!(rules(saying("NameError"), NotPassed, Passed, NotPassed), ["starter-fails"]);
    }

    #[test]
    fn a_starter_that_passes_must_say_so_and_do_so() {
        let passing = || Exercise { starter_passes: true, ..Exercise::default() };
        assert_eq!(rules(passing(), Passed, Passed, NotPassed), [""; 0]);
        assert_eq!(rules(passing(), NotPassed, Passed, NotPassed), ["starter-fails"]);
    }

    #[test]
    fn a_test_that_the_starter_passes_must_say_so_and_do_so() {
        let found = |kept: &[&str], passed: &[&str]| {
            let kept = kept.iter().map(|&title| title.to_owned()).collect();
            let exercise = Exercise {
                passed_by_starter: vec![Kept { tests: kept, reason: "given".into() }],
                ..Exercise::default()
            };
            let passed = passed.iter().map(|&title| title.to_owned()).collect();
            let runs = Proof {
                starter: Seen { passed, ..seen(NotPassed) },
                solution: vec![("", seen(Passed))],
                wrong_answers: vec![seen(NotPassed)],
                right_answers: Vec::new(),
            };
            let findings = proof(&sources(exercise), &runs, PYTHON).findings;
            findings.into_iter().map(|finding| (finding.rule.word(), finding.file, finding.line)).collect::<Vec<_>>()
        };
        let test = Some("exercises/p/e/test_e.py".into());
        let toml = Some("exercises/p/e/exercise.toml".into());
        assert_eq!(found(&[], &[]), []);
        assert_eq!(found(&["the first"], &["the first"]), []);
        assert_eq!(found(&["the first"], &["the first", "the second"]), [("test-passes-on-starter", test, Some(5))]);
        assert_eq!(found(&["the first"], &[]), [("passed-by-starter", toml.clone(), None)]);
        assert_eq!(found(&["the third"], &[]), [("passed-by-starter", toml, None)]);
    }

    #[test]
    fn what_was_not_run_leaves_a_gap_and_no_finding() {
        let found = |exercise: Exercise, starter: RunOutcome, solution: Option<Seen>| {
            let solution: Vec<_> = solution.into_iter().map(|seen| ("", seen)).collect();
            let mut sources = sources(exercise);
            if solution.is_empty() {
                sources.solution.clear();
            }
            let runs = Proof {
                starter: seen(starter),
                solution,
                wrong_answers: vec![seen(NotPassed)],
                right_answers: Vec::new(),
            };
            let RunFindings { findings, gap } = proof(&sources, &runs, PYTHON);
            assert!(findings.is_empty(), "{findings:?}");
            gap.map(|gap| (gap.reason, gap.kind))
        };
        let needs = |python: &str| Exercise { python: Some(python.parse().unwrap()), ..Exercise::default() };
        let newer = ("needs Python >=3.99".to_owned(), GapKind::OtherPython);
        assert_eq!(found(needs(">=3.99"), Unavailable, Some(seen(Unavailable))), Some(newer));
        let packages = ("a sentence".to_owned(), GapKind::Machine);
        assert_eq!(found(needs(">=3.11"), Unavailable, Some(seen(Unavailable))), Some(packages));
        assert_eq!(found(Exercise::default(), NotPassed, Some(seen(Passed))), None);
        let skipped = Seen { skipped: vec!["git is there".into()], ..seen(Passed) };
        let gap = found(Exercise::default(), NotPassed, Some(skipped)).unwrap();
        assert_eq!(gap, ("the test `git is there` is skipped, or is expected to fail".to_owned(), GapKind::Skipped));
        let origin = Exercise { origin: Some(ExerciseOrigin::default()), ..Exercise::default() };
        assert!(found(origin, NotPassed, None).unwrap().0.contains("without a solution"));
    }

    #[test]
    fn an_expression_of_the_tests_own_is_a_finding_where_the_course_asks_for_it() {
        let found = |strict: &[Rule]| {
            let sources = ExerciseSources { strict: strict.to_vec(), ..sources(Exercise::default()) };
            let own = || Seen { tests_own: Some("complaint(ran)".into()), ..seen(NotPassed) };
            let runs = Proof {
                starter: own(),
                solution: vec![("", seen(Passed))],
                wrong_answers: vec![own()],
                right_answers: vec![],
            };
            let findings = proof(&sources, &runs, PYTHON).findings;
            findings.into_iter().map(|finding| (finding.rule.word(), finding.message)).collect::<Vec<_>>()
        };
        assert_eq!(found(&[]), []);
        let found = found(&[Rule::TestInternals]);
        assert_eq!(found.len(), 2);
        assert!(found.iter().all(|(rule, message)| *rule == "test-internals" && message.contains("`complaint(ran)`")));
    }

    #[test]
    fn a_slow_machine_is_no_slow_solution() {
        let run = |seconds| Seen { time_used: Duration::from_secs(seconds), ..seen(Passed) };
        let found = |first, second| {
            let runs = Proof {
                starter: seen(NotPassed),
                solution: vec![("", run(first)), ("", run(second))],
                wrong_answers: vec![seen(NotPassed)],
                right_answers: Vec::new(),
            };
            proof(&sources(Exercise::default()), &runs, PYTHON).findings.len()
        };
        assert_eq!((found(6, 4), found(6, 6)), (0, 1));
    }

    #[test]
    fn words_that_are_not_on_the_screen_are_told() {
        let mut sources = sources(Exercise::default());
        sources.wrong_answers[0].expected = Some("other words".into());
        let runs = Proof {
            starter: seen(NotPassed),
            solution: vec![("", seen(Passed))],
            wrong_answers: vec![seen(NotPassed)],
            right_answers: Vec::new(),
        };
        let found = proof(&sources, &runs, PYTHON).findings;
        assert_eq!(found[0].rule, Rule::WrongAnswerUnseen);
        assert!(found[0].message.contains("`other words`") && found[0].message.contains("a sentence"));
    }

    #[test]
    fn a_right_answer_that_is_refused_is_told_with_what_its_author_reads() {
        let mut sources = sources(Exercise::default());
        let right = |path: &str| RightAnswer { path: path.into(), files: Vec::new() };
        sources.right_answers = vec![right("fine.py"), right("refused.py")];
        let runs = Proof {
            starter: seen(NotPassed),
            solution: vec![("", seen(Passed))],
            wrong_answers: vec![seen(NotPassed)],
            right_answers: vec![seen(Passed), seen(NotPassed)],
        };
        let found: Vec<String> = proof(&sources, &runs, PYTHON).findings.iter().map(Finding::to_string).collect();
        assert_eq!(
            found,
            ["refused.py: the tests refuse this right answer; who gives it reads: a sentence [right-answer-refused]"]
        );
    }

    #[test]
    fn a_mistake_of_the_courses_own_is_told_once_and_hides_what_it_caused() {
        let mistake = CourseMistake { file: "test_e.py".into(), line: 3, message: "no fixture is called `x`".into() };
        let mistaken = || Seen { mistakes: vec![mistake.clone()], ..seen(Mistaken) };
        let runs = Proof {
            starter: mistaken(),
            solution: vec![("", mistaken()), ("", mistaken())],
            wrong_answers: vec![mistaken()],
            right_answers: Vec::new(),
        };
        let RunFindings { findings, gap } = proof(&sources(Exercise::default()), &runs, PYTHON);
        let found: Vec<String> = findings.iter().map(Finding::to_string).collect();
        assert_eq!(found, ["exercises/p/e/test_e.py:3: no fixture is called `x` [course-mistake]"]);
        assert_eq!(gap, None);
        let shared = sources(Exercise { shared: vec!["test_e.py".into()], ..Exercise::default() });
        assert_eq!(
            proof(&shared, &runs, PYTHON).findings[0].file.as_deref(),
            Some(Path::new("exercises/shared/test_e.py"))
        );
    }
}
