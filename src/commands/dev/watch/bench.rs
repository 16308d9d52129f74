//! The thread that proves an exercise again and again, with an engine that stays warm in between.

use std::{
    path::PathBuf,
    sync::{
        Arc,
        mpsc::{Receiver, Sender},
    },
    time::{Duration, Instant},
};

use super::super::{
    dossiers,
    lint::{Linted, lint},
    mutants::{self, Mutated, mutate},
    proofs::{self, prove},
};
use crate::{
    commands::{
        CommandError, CommandResult,
        checking::{EngineSettings, installation_words, waiting_words},
    },
    course::{
        Course, CourseErrors, load_only,
        mutation::Mutation,
        rules::{Dossier, Finding, Outcome, Proof, Rule, proof, standing},
    },
    engine::{Cancel, Engine},
    python::LayerEvents,
};

/// A wish to prove the exercise as it is now.
pub(super) struct Request {
    /// Tells its answers from those to an earlier wish.
    pub(super) round: u64,
    /// Ends it.
    pub(super) cancel: Cancel,
    /// Whether mutants are run, too.
    pub(super) mutants: bool,
}

/// What has been found out in a round, in this order.
pub(super) enum Update {
    /// There is no such exercise.
    Gone,
    /// Its `exercise.toml`, or the course's `info.toml`, cannot be understood.
    Broken(Vec<Finding>),
    /// It was read.
    Read { title: String, phase: String, findings: Vec<Finding> },
    /// This much is done of what is under way.
    Under(String),
    /// Its runs are done.
    Proved { findings: Vec<Finding>, runs: Box<Proof>, wrong_answers: usize },
    /// ruff has looked at it; otherwise why it has not.
    Linted(Result<Vec<Finding>, String>),
    /// Its mutants are done; otherwise why there are none.
    Mutated(Result<Mutation, &'static str>),
    /// The machine cannot do it.
    Trouble(String),
    /// That was all.
    Finished(Duration),
}

/// The exercise on the bench.
pub(super) struct Bench {
    pub(super) root: PathBuf,
    pub(super) name: String,
    pub(super) settings: EngineSettings,
    pub(super) post: Post,
    /// The engine, with the course that it was made for.
    pub(super) engine: Option<(Arc<Course>, Engine)>,
}

/// Where updates go, with their round.
pub(super) type Post = Arc<dyn Fn(u64, Update) + Send + Sync>;

/// Why a round ended before its end.
enum Stop {
    /// There is a newer one.
    Cancelled,
    By(CommandError),
}

impl From<CommandError> for Stop {
    fn from(error: CommandError) -> Self {
        Self::By(error)
    }
}

impl Bench {
    /// Carries out requests until nobody can make one any more. `ended` is dropped when that is so and the engine has gone, with
    /// its servers and their folders.
    pub(super) fn work(self, requests: &Receiver<Request>, ended: Sender<()>) {
        // Declared first, so dropped last.
        let _ended = ended;
        let mut bench = self;
        for request in requests {
            if request.cancel.is_cancelled() {
                continue;
            }
            let start = Instant::now();
            let result = bench.examine(&request);
            let post = |update| (bench.post)(request.round, update);
            match result {
                Ok(()) => {}
                Err(Stop::Cancelled) => continue,
                // Whatever it was, a newer round meets it, too.
                Err(Stop::By(_)) if request.cancel.is_cancelled() => continue,
                Err(Stop::By(error)) => {
                    let (message, hint) = error.into_words();
                    post(Update::Trouble(hint.map_or(message.clone(), |hint| format!("{message}; {hint}"))));
                }
            }
            post(Update::Finished(start.elapsed()));
        }
    }

    fn examine(&mut self, request: &Request) -> Result<(), Stop> {
        let post = Arc::clone(&self.post);
        let round = request.round;
        let post = move |update| post(round, update);
        let course = match load_only(&self.root, &self.name) {
            Ok(course) => course,
            Err(errors) => {
                post(Update::Broken(broken(errors)));
                return Ok(());
            }
        };
        let Some(exercise) = course.exercises.first() else {
            post(Update::Gone);
            return Ok(());
        };
        let dossier = dossiers::read(&course, exercise)?;
        let topics = dossiers::topics(&course)?;
        let findings = standing(&dossier, topics.as_ref());
        post(Update::Read { title: exercise.title.clone(), phase: exercise.phase.clone(), findings });
        let (course, engine) = self.engine(course)?;
        let dossier = std::slice::from_ref(&dossier);
        let (cancel, told) = (&request.cancel, Told(&post));
        self::proved(engine, dossier, cancel, &told)?;
        match lint(engine, course, dossier, cancel, &told)? {
            Linted::Findings(found) => {
                post(Update::Linted(Ok(found.into_iter().map(|(_, finding)| finding).collect())));
            }
            Linted::Skipped(why) => post(Update::Linted(Err(why))),
        }
        if request.mutants && !dossier[0].solution.is_empty() {
            let progress = |done: usize, all: usize, _: &str| post(Update::Under(format!("mutant {done} of {all}")));
            match mutate(engine, course, dossier, cancel, &told, &progress) {
                Ok(mutated) => mutated.into_iter().for_each(|one| post(Update::Mutated(mutation(one)))),
                Err(mutants::Ended::Interrupted(_)) => return Err(Stop::Cancelled),
                Err(mutants::Ended::By(error)) => return Err(Stop::By(error)),
            }
        }
        if cancel.is_cancelled() { Err(Stop::Cancelled) } else { Ok(()) }
    }

    /// The engine for a course as it is now: the one there is, unless the course asks for other packages or another Python.
    fn engine(&mut self, course: Course) -> CommandResult<(&Course, &Engine)> {
        let fits = |known: &Course| {
            known.info.packages == course.info.packages && known.info.requires_python == course.info.requires_python
        };
        let (known, engine) = if let Some(kept) = self.engine.take().filter(|(known, _)| fits(known)) {
            kept
        } else {
            let course = Arc::new(course);
            let engine = self.settings.engine(Arc::clone(&course))?;
            (course, engine)
        };
        // The tests may have changed.
        engine.reload();
        let (course, engine) = self.engine.insert((known, engine));
        Ok((course, engine))
    }
}

fn proved(engine: &Engine, dossiers: &[Dossier], cancel: &Cancel, told: &Told<'_>) -> Result<(), Stop> {
    let progress = |done: usize, all: usize, _: &str| (told.0)(Update::Under(format!("run {done} of {all}")));
    let done = prove(engine, dossiers, cancel, told, &progress, |index, runs| {
        let dossier = &dossiers[index];
        let findings = proof(dossier, &runs);
        let wrong_answers = runs.wrong_answers.iter().filter(|seen| seen.outcome != Outcome::Passed).count();
        (told.0)(Update::Proved { findings, runs: Box::new(runs), wrong_answers });
        Ok(())
    });
    match done {
        Ok(_) => Ok(()),
        Err(proofs::Ended::Interrupted) => Err(Stop::Cancelled),
        Err(proofs::Ended::By(error)) => Err(Stop::By(error)),
    }
}

fn mutation(mutated: Mutated) -> Result<Mutation, &'static str> {
    match mutated {
        Mutated::Done(mutation) => Ok(mutation),
        Mutated::NotAtAll(_) => Err("none to run: the solution does not pass"),
        Mutated::Left => Err("none to run: the solution cannot be run here"),
    }
}

/// What is wrong with the course's files, as findings like all others.
fn broken(errors: CourseErrors) -> Vec<Finding> {
    let one = |found: crate::course::Finding| {
        let hint = found.hint.map(|hint| format!("; {hint}")).unwrap_or_default();
        Finding::new(Rule::Unreadable, format!("{}{hint}", found.message))
            .at(found.path, found.place.map(|(line, _)| line))
    };
    errors.findings.into_iter().map(one).collect()
}

/// Passes on what is being installed.
struct Told<'p>(&'p (dyn Fn(Update) + Sync));

impl LayerEvents for Told<'_> {
    fn waiting(&self, layer: &str, process: Option<u32>) {
        (self.0)(Update::Under(waiting_words(layer, process)));
    }

    fn started(&self, layer: &str, download_mb: Option<u32>) {
        (self.0)(Update::Under(installation_words(layer, download_mb)));
    }

    fn line(&self, _line: &str) {}

    fn finished(&self) {}
}
