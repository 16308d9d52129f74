//! Judging an attempt from outside its process.
//!
//! Tests and attempt share one Python in an ordinary run, so an attempt that is written against us can change what the tests see. What
//! passes there is therefore run once more with the attempt in a process of its own, which holds no tests: what it gives them crosses
//! as data (`harness/crossing.py`). Which tests can be judged so is found out with the course's own solution, once for each exercise.
//! Both runs count: the first knows what is lost on the way, such as exact types.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex},
    time::Duration,
};

use super::{
    events::Event,
    judge::{Judgement, RunRecord},
    lock,
    verdict::{Incomplete, Note, Problem, TestOutcome, TestReport, VerdictKind, What},
};

/// A test that takes longer than this there with the solution isn't judged so: it has many calls, or waits for something that only
/// happens where test and attempt are together.
const SLOW: Duration = Duration::from_millis(500);
/// How long the solution may take there.
pub(super) const FIRST_LIMIT: Duration = Duration::from_secs(8);
/// What an attempt may take there beside its own limit.
pub(super) const MORE_TIME: Duration = Duration::from_secs(5);

/// What of an exercise is judged from outside.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Judgeable {
    tests: Vec<JudgeableTest>,
}

#[derive(Debug, PartialEq, Eq)]
struct JudgeableTest {
    id: String,
    /// The solution's own objects have a say in whether it passes.
    relies: bool,
}

/// What is known of exercises, by their names.
#[derive(Default)]
pub(super) struct Known(Mutex<HashMap<String, Arc<Judgeable>>>);

impl Known {
    pub(super) fn get(&self, exercise: &str) -> Option<Arc<Judgeable>> {
        lock(&self.0).get(exercise).cloned()
    }

    pub(super) fn add(&self, exercise: &str, found: Judgeable) -> Arc<Judgeable> {
        tracing::debug!(exercise, tests = found.tests.len(), "judged from outside");
        Arc::clone(lock(&self.0).entry(exercise.to_owned()).or_insert_with(|| Arc::new(found)))
    }
}

/// The tests in which an object of the attempt's had a say, by their places, with the name of its class.
pub(super) fn relied(run: &RunRecord) -> HashMap<usize, String> {
    let of_event = |event: &Event| match event {
        Event::Ended(ended) => Some((ended.index, ended.relied.clone()?)),
        _ => None,
    };
    run.events.iter().filter_map(of_event).collect()
}

impl Judgeable {
    /// From what the solution did there.
    pub(super) fn of_solution(judged: &Judgement, relied: &HashMap<usize, String>) -> Self {
        let passed = |test: &TestReport| test.outcome == TestOutcome::Passed && test.duration < SLOW;
        let tests = judged.tests.iter().enumerate().filter(|(_, test)| passed(test));
        let tests =
            tests.map(|(index, test)| JudgeableTest { id: test.id.clone(), relies: relied.contains_key(&index) });
        Self { tests: tests.collect() }
    }

    pub(super) fn ids(&self) -> Vec<String> {
        self.tests.iter().map(|test| test.id.clone()).collect()
    }

    /// The final judgement on an attempt that passes beside its tests.
    pub(super) fn decide(
        &self,
        mut inside: Judgement,
        outside: Option<&Judgement>,
        relied: &HashMap<usize, String>,
    ) -> Judgement {
        let of = inside.tests.len();
        for known in &self.tests {
            let Some(outside) = outside else { break };
            let found = outside.tests.iter().position(|test| test.id == known.id);
            let report = found.map(|index| &outside.tests[index]);
            let (kind, problem) = match (report, found.and_then(|index| relied.get(&index))) {
                (Some(test), None) if test.outcome == TestOutcome::Passed => continue,
                (Some(test), Some(_)) if test.outcome == TestOutcome::Passed && known.relies => continue,
                (Some(test), Some(class)) if test.outcome == TestOutcome::Passed => unconfirmed(format!(
                    "`{}` rests on what an object of the class `{class}` says of itself",
                    test.title
                )),
                (Some(TestReport { problem: Some(problem), title, .. }), _) => differs(problem, title),
                _ => match &outside.problem {
                    Some(problem) => differs(problem, &known.id),
                    None => unconfirmed(format!("`{}` was not run", known.id)),
                },
            };
            if let Some(test) = inside.tests.iter_mut().find(|test| test.id == known.id) {
                if kind == VerdictKind::Failed {
                    inside.notes.push(Note::PassesInsideOnly { test: test.title.clone() });
                }
                test.outcome = if kind == VerdictKind::Failed { TestOutcome::Failed } else { TestOutcome::Error };
                test.problem = Some(problem.clone());
            }
            return Judgement { kind, problem: Some(problem), ..inside };
        }
        inside.notes.push(Note::JudgedOutside { tests: self.tests.len(), of });
        inside
    }
}

/// What a test that passes beside the attempt did there: data that are wrong fail it, anything else leaves it open.
fn differs(problem: &Problem, title: &str) -> (VerdictKind, Problem) {
    let reason = match &problem.what {
        What::Exception { type_name, message, .. } => {
            let name = type_name.rsplit('.').next().unwrap_or(type_name);
            format!("`{title}` ended with {name}: {message}")
        }
        What::TimedOut { .. } => format!("`{title}` was still running at the limit of time"),
        What::Killed { .. } | What::Incomplete { .. } | What::Unavailable { .. } => {
            format!("`{title}` did not come to its end")
        }
        _ => return (VerdictKind::Failed, problem.clone()),
    };
    unconfirmed(reason)
}

fn unconfirmed(reason: String) -> (VerdictKind, Problem) {
    (VerdictKind::Incomplete, Problem::of(What::Incomplete { reason: Incomplete::Unconfirmed { reason } }))
}
