//! The thread that proves an exercise again and again, with an engine that stays warm in between.

use crate::{
    engine::EngineSettings,
    ui::installation::{installation_message, preparing_message, waiting_message},
};
use std::{
    path::PathBuf,
    sync::{
        Arc,
        mpsc::{Receiver, Sender},
    },
    time::{Duration, Instant},
};

use crate::{
    authoring::{
        batch::ExerciseBatch,
        lint::{Linted, lint},
        mutants::{Mutated, mutate},
        prove::prove,
        sources,
        syntax::syntax,
        test_lints::test_lints,
    },
    course::{
        Course, CourseErrors, load_only,
        mutation::Mutation,
        rules::{Finding, Proof, ProofGap, Rule, RunFindings, proof, standing},
        teaching_order,
    },
    engine::{Cancel, Engine, EngineError},
    error::{CommandError, CommandResult},
    python::LayerEvents,
};

/// A wish to prove the exercise as it is now.
pub(super) struct ProofRequest {
    /// Tells its answers from those to an earlier wish.
    pub(super) round: u64,
    /// Ends it.
    pub(super) cancel: Cancel,
    /// Whether mutants are run, too.
    pub(super) mutants: bool,
}

/// What has been found out in a round, in this order.
pub(super) enum ProofUpdate {
    /// There is no such exercise.
    Gone,
    /// Its `exercise.toml`, or the course's `info.toml`, cannot be understood.
    Broken(Vec<Finding>),
    /// It was read.
    Read { title: String, phase: String, findings: Vec<Finding> },
    /// This much is done of what is under way.
    Under(String),
    /// Its runs are done.
    Proved { findings: Vec<Finding>, gap: Option<ProofGap>, runs: Box<Proof> },
    /// ruff has looked at it; otherwise why it has not.
    Linted(Result<Vec<Finding>, String>),
    /// Its mutants are done; otherwise why there are none.
    Mutated(Result<Mutation, String>),
    /// The machine cannot do it.
    Trouble(CommandError),
    /// That was all.
    Finished(Duration),
}

/// The exercise on the prover.
pub(super) struct Prover {
    pub(super) root: PathBuf,
    pub(super) name: String,
    pub(super) settings: EngineSettings,
    pub(super) post: ProofUpdateSender,
    /// The engine, with the course that it was made for.
    pub(super) engine: Option<(Arc<Course>, Engine)>,
}

/// Where updates go, with their round.
pub(super) type ProofUpdateSender = Arc<dyn Fn(u64, ProofUpdate) + Send + Sync>;

impl Prover {
    /// Carries out requests until nobody can make one any more. `ended` is dropped when that is so and the engine has gone, with
    /// its servers and their folders.
    pub(super) fn work(self, requests: &Receiver<ProofRequest>, ended: Sender<()>) {
        // Declared first, so dropped last.
        let _ended = ended;
        let mut prover = self;
        for request in requests {
            if request.cancel.is_cancelled() {
                continue;
            }
            let start = Instant::now();
            let result = prover.examine(&request);
            let post = |update| (prover.post)(request.round, update);
            match result {
                Ok(()) => {}
                // There is a newer round; whatever it was, that meets it, too.
                Err(_) if request.cancel.is_cancelled() => continue,
                Err(error) => post(ProofUpdate::Trouble(error)),
            }
            post(ProofUpdate::Finished(start.elapsed()));
        }
    }

    fn examine(&mut self, request: &ProofRequest) -> CommandResult<()> {
        let post = Arc::clone(&self.post);
        let round = request.round;
        let post = move |update| post(round, update);
        let course = match load_only(&self.root, &self.name) {
            Ok(course) => course,
            Err(errors) => {
                post(ProofUpdate::Broken(broken(errors)));
                return Ok(());
            }
        };
        let Some(exercise) = course.exercises.first() else {
            post(ProofUpdate::Gone);
            return Ok(());
        };
        let sources = sources::read(&course, exercise)?;
        let topics = sources::topics(&course)?;
        let findings = standing(&sources, topics.as_ref());
        let (title, phase) = (exercise.title.clone(), exercise.phase.clone());
        post(ProofUpdate::Read { title: title.clone(), phase: phase.clone(), findings: findings.clone() });
        let (course, engine) = self.engine(course)?;
        let sources = std::slice::from_ref(&sources);
        let mut looked_at = test_lints(engine, sources)?;
        looked_at.extend(syntax(std::slice::from_ref(engine), course, &teaching_order(&course.root), sources)?);
        if !looked_at.is_empty() {
            let looked_at = looked_at.into_iter().map(|(_, finding)| finding);
            post(ProofUpdate::Read { title, phase, findings: findings.into_iter().chain(looked_at).collect() });
        }
        let (cancel, told) = (&request.cancel, InstallationUpdates(&post));
        let batch = ExerciseBatch { engine, all_sources: sources, cancel, events: &told, may_begin: &|_| true };
        self::proved(&batch, &told)?;
        match lint(engine, course, sources, cancel, &told)? {
            Linted::Findings(found) => {
                post(ProofUpdate::Linted(Ok(found.into_iter().map(|(_, finding)| finding).collect())));
            }
            Linted::Unwanted(why) | Linted::Impossible(why) => post(ProofUpdate::Linted(Err(why))),
        }
        if request.mutants && !sources[0].solution.is_empty() {
            let mut progress =
                |done: usize, all: usize, _: &str| post(ProofUpdate::Under(format!("mutant {done} of {all}")));
            let mut mutated = Vec::new();
            mutate(&batch, &mut progress, &mut mutated)?;
            for one in mutated {
                post(ProofUpdate::Mutated(mutation(one)));
            }
        }
        if cancel.is_cancelled() { Err(EngineError::Cancelled.into()) } else { Ok(()) }
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

fn proved(batch: &ExerciseBatch<'_>, told: &InstallationUpdates<'_>) -> CommandResult<()> {
    let mut progress = |done: usize, all: usize, _: &str| (told.0)(ProofUpdate::Under(format!("run {done} of {all}")));
    prove(batch, &mut progress, |index, runs| {
        let RunFindings { findings, gap } = proof(&batch.all_sources[index], &runs, batch.engine.python());
        (told.0)(ProofUpdate::Proved { findings, gap, runs: Box::new(runs) });
        Ok(())
    })?;
    Ok(())
}

fn mutation(mutated: Mutated) -> Result<Mutation, String> {
    match mutated {
        Mutated::Done(mutation) => Ok(mutation),
        Mutated::SolutionFails(_) => Err("none to run: the solution does not pass".to_owned()),
        Mutated::NotProved(gap) => Err(format!("none to run: {}", gap.reason)),
        Mutated::NothingToChange => Err("none to run: the solution has no Python to change".to_owned()),
        Mutated::LeftOut => Err("not run".to_owned()),
    }
}

/// What is wrong with the course's files, as findings like all others.
fn broken(errors: CourseErrors) -> Vec<Finding> {
    let one = |found: crate::course::Diagnostic| {
        let hint = found.hint.map(|hint| format!("; {hint}")).unwrap_or_default();
        Finding::new(Rule::Unreadable, format!("{}{hint}", found.message))
            .at(found.path, found.place.map(|(line, _)| line))
    };
    errors.findings.into_iter().map(one).collect()
}

/// Passes on what is being installed.
struct InstallationUpdates<'p>(&'p (dyn Fn(ProofUpdate) + Sync));

impl LayerEvents for InstallationUpdates<'_> {
    fn waiting(&self, layer: &str, process: Option<u32>) {
        (self.0)(ProofUpdate::Under(waiting_message(layer, process)));
    }

    fn started(&self, layer: &str, download_mb: Option<u32>) {
        (self.0)(ProofUpdate::Under(installation_message(layer, download_mb)));
    }

    fn preparing(&self, layer: &str) {
        (self.0)(ProofUpdate::Under(preparing_message(layer)));
    }

    fn line(&self, _line: &str) {}

    fn finished(&self) {}
}
