//! One check, from the learner's files to the verdict.

use crate::error::CommandError;
use std::{
    hash::{BuildHasher as _, Hasher as _, RandomState},
    io,
    path::{Path, PathBuf},
    sync::Arc,
    time::Instant,
};

use fs_err as fs;

use super::{
    Engine, EngineError,
    attempt::Attempt,
    availability,
    cancel::Cancel,
    conversation::Until,
    gather::{self, GatherError, Materials},
    judge::{self, Judgement},
    kinds::{self, Kind, Runs},
    launcher::Launcher,
    prepare::PreparedFolder,
    verdict::{Captured, Incomplete, Note, Problem, StepTimes, Verdict, VerdictKind, What},
    worker::{Broken, LatePlan, PlannedTest, PlannedText, RunRequest, Worker},
};
use crate::{
    course::{
        model::{Exercise, Need},
        pristine::{self, CourseFile, PristineError, Role},
        pytest_names,
    },
    python::{Environment, Layer, LayerError, LayerEvents},
};

/// What we can know about a check before there is an attempt.
pub(super) struct Prepared {
    pub(super) exercise: Exercise,
    pub(super) course_files: Vec<CourseFile>,
    pub(super) imports: Vec<String>,
    /// Its packages: a layer for each of its groups; none if the check isn't available.
    pub(super) layers: Vec<Arc<Layer>>,
    /// What the course has made ready for its groups.
    pub(super) folders: Vec<PreparedFolder>,
    /// Packages of its groups, whose plugins pytest loads.
    pub(super) plugins: Vec<String>,
    /// Why it cannot be checked on this machine.
    unavailable: Option<What>,
    /// The machine may have it by the next check.
    pub(super) may_come: bool,
}

impl Prepared {
    pub(super) fn read(
        engine: &Engine,
        exercise: &Exercise,
        events: &dyn LayerEvents,
        cancel: &Cancel,
    ) -> Result<Self, EngineError> {
        let course = &engine.course;
        let files = pristine::files(course, exercise).map_err(gather::GatherError::from)?;
        let mut unavailable = availability::lacks(exercise, &engine.launcher);
        let may_come = unavailable.is_some();
        let (mut layers, mut folders) = (Vec::new(), Vec::new());
        if unavailable.is_none() {
            let interpreter = &engine.launcher.interpreter;
            let found = engine.packages.layers(&exercise.packages, interpreter, events, &|| cancel.is_cancelled());
            let made = found.map_err(EngineError::from).and_then(|found| {
                layers = found;
                engine.prepared_folders(exercise, &layers, events, cancel)
            });
            match made {
                Ok(found) => folders = found,
                Err(EngineError::Layer(LayerError::Cancelled { .. })) => return Err(EngineError::Cancelled),
                Err(EngineError::Layer(error)) if !exercise.packages.is_empty() => {
                    let need = match &error {
                        LayerError::Prepare(error) => error.to_string(),
                        error => format!("this exercise needs packages that cannot be installed: {error}"),
                    };
                    unavailable = Some(What::Unavailable { need, hint: CommandError::of(&error).hint_line() });
                }
                Err(error) => return Err(error),
            }
        }
        let imports = gather::imports(course, exercise, &files);
        let course_files = gather::without_starters(exercise, files);
        let plugins = engine.packages.of_groups(&exercise.packages);
        let exercise = exercise.clone();
        Ok(Self { exercise, course_files, imports, layers, folders, plugins, unavailable, may_come })
    }

    pub(super) fn has_conftest(&self) -> bool {
        self.course_files.iter().any(|file| pytest_names::is_conftest(&file.path))
    }

    /// The course's file that configures pytest.
    pub(super) fn configuration(&self) -> Option<&Path> {
        pytest_names::configuration(&self.course_files.iter().map(|file| (file.path.as_path(), &file.contents[..])))
    }

    /// Whether it needs a pytest session of its own.
    pub(super) fn configures_pytest(&self) -> bool {
        self.has_conftest() || self.configuration().is_some()
    }

    /// How to carry it out.
    pub(super) fn kind(&self) -> Kind<'_> {
        Kind::of(&self.exercise.check)
    }

    fn planned_test(&self, test: &Path) -> Option<PlannedTest> {
        let is_there = |path: &Path| {
            self.course_files.iter().any(|file| file.path == path)
                || self.exercise.files.iter().any(|file| file == path)
        };
        let module = pytest_names::test_module(test, is_there);
        let folder = module.folder.to_str()?.to_owned();
        Some(PlannedTest { path: test.to_str()?.to_owned(), module: module.name, folder })
    }

    /// What the harness is told about it.
    pub(super) fn late_plan(&self) -> LatePlan {
        let kind = self.kind();
        let text = kind.text.and_then(|text| self.course_files.iter().find(|file| file.path == text));
        LatePlan {
            check: kind.word,
            tests: kind.tests.iter().filter_map(|test| self.planned_test(test)).collect(),
            helpers: self.helpers(kind.tests),
            network: self.exercise.needs.iter().any(|need| matches!(need, Need::Loopback | Need::Network)),
            text: text.map(|file| PlannedText {
                name: file.path.to_string_lossy().into_owned(),
                contents: String::from_utf8_lossy(&file.contents).into_owned(),
            }),
        }
    }

    /// Python files of the course beside the tests, relative to the run's folder.
    fn helpers(&self, tests: &[PathBuf]) -> Vec<String> {
        let paths = self.course_files.iter().map(|file| &file.path).filter(|path| !tests.contains(path));
        let of_python = paths.filter(|path| path.extension().is_some_and(|extension| extension == "py"));
        of_python.filter_map(|path| path.to_str().map(str::to_owned)).collect()
    }

    /// Whether a worker can be started for it.
    pub(super) fn is_available(&self) -> bool {
        self.unavailable.is_none()
    }
}

impl Engine {
    /// Checks the learner's attempt at an exercise. Blocks until there is a verdict, or until `cancel` is asked; `events` is told
    /// when packages have to be installed first.
    pub fn check(
        &self,
        exercise: &Exercise,
        cancel: &Cancel,
        events: &dyn LayerEvents,
    ) -> Result<Verdict, EngineError> {
        let attempt = Attempt::of_folder(exercise);
        self.check_with(&attempt, cancel, events, |prepared, materials| {
            self.check_reported(prepared, materials, &attempt, cancel)
        })
    }

    /// Checks any attempt, with `reported` to carry out a run that reports on each test.
    pub(super) fn check_with(
        &self,
        attempt: &Attempt<'_>,
        cancel: &Cancel,
        events: &dyn LayerEvents,
        mut reported: impl FnMut(&Arc<Prepared>, &Materials) -> Result<Judgement, EngineError>,
    ) -> Result<Verdict, EngineError> {
        let exercise = attempt.exercise;
        let prepared = self.prepared(exercise, events, cancel);
        // Time spent installing isn't the attempt's time.
        let start = Instant::now();
        let verdict = |judged: Judgement, mut notes: Vec<Note>| {
            let allowed: Vec<Need> = exercise.needs.iter().copied().filter(|need| need.is_permission()).collect();
            if !allowed.is_empty() {
                notes.push(Note::Allowed { needs: allowed });
            }
            let Judgement { kind, steps, tests, problem, stdout, stderr, printed_on_import, notes: more } = judged;
            // Who has not come so far knows that there is nothing yet.
            let is_news = |note: &Note| kind == VerdictKind::Passed || !matches!(note, Note::ArtifactMissing { .. });
            notes.extend(more.into_iter().filter(is_news));
            let (exercise, phase) = (exercise.name.clone(), exercise.phase.clone());
            let duration = start.elapsed();
            tracing::info!(exercise, ?kind, ?duration, tests = tests.len(), "verdict");
            Verdict { exercise, phase, kind, duration, steps, tests, problem, stdout, stderr, printed_on_import, notes }
        };
        let prepared = match prepared {
            // The course's other exercises can still be checked.
            Err(EngineError::Gather(GatherError::Course(error))) => {
                let what = What::Incomplete { reason: self.unreadable(exercise, &error) };
                return Ok(verdict(without_run(VerdictKind::Error, what), Vec::new()));
            }
            prepared => prepared?,
        };
        if let Some(what) = &prepared.unavailable {
            return Ok(verdict(without_run(VerdictKind::Unavailable, what.clone()), Vec::new()));
        }
        let materials = match &attempt.files {
            Some(files) => Materials { notes: attempt.notes.clone(), ..Materials::given(exercise, files.clone()) },
            None => Materials::read(&self.course, exercise, &prepared.course_files),
        };
        if let Some((file, reason)) = materials.refused.first() {
            let reason = Incomplete::Refused { file: file.clone(), reason: reason.clone() };
            return Ok(verdict(without_run(VerdictKind::Error, What::Incomplete { reason }), materials.notes));
        }
        if let Some(file) = materials.missing.first() {
            let what = What::Incomplete { reason: materials.missing_file(file) };
            return Ok(verdict(without_run(VerdictKind::Error, what), materials.notes));
        }
        let mut judge = |prepared: &Arc<Prepared>| match prepared.kind().runs {
            Runs::Reported => reported(prepared, &materials),
            Runs::Program(cases) => kinds::check_program(self, prepared, &materials, attempt, cases, cancel),
        };
        let judged = match judge(&prepared) {
            Err(EngineError::NotReady(unready)) => {
                self.repair(&prepared, unready, cancel, events)?;
                judge(&self.prepared(exercise, events, cancel)?)?
            }
            judged => judged?,
        };
        let is_untouched = exercise.starter_passes
            && !attempt.starter_counts
            && judged.kind == VerdictKind::Passed
            && self.is_starter(exercise, &materials)?;
        let judged = match materials.nothing_written(exercise) {
            Some(reason) if judged.kind != VerdictKind::Passed => Judgement {
                kind: VerdictKind::Error,
                problem: Some(Problem::of(What::Incomplete { reason })),
                ..judged
            },
            _ => judged,
        };
        Ok(verdict(if is_untouched { untouched(judged) } else { judged }, materials.notes))
    }

    /// A file of the course's own that a check needs and that we can't read.
    fn unreadable(&self, exercise: &Exercise, error: &PristineError) -> Incomplete {
        let file = error.path.strip_prefix(self.course.root.join(&exercise.dir));
        let file = file.or_else(|_| error.path.strip_prefix(&self.course.root)).unwrap_or(&error.path);
        Incomplete::CourseFileUnreadable { file: file.to_owned(), reason: error.source.to_string() }
    }

    /// Whether an attempt is still the starter, byte for byte.
    fn is_starter(&self, exercise: &Exercise, materials: &Materials) -> Result<bool, EngineError> {
        let files = pristine::files(&self.course, exercise).map_err(gather::GatherError::from)?;
        let mut starter = files.iter().filter(|file| file.role == Role::Editable);
        Ok(starter.all(|file| materials.attempt.iter().any(|own| own.0 == file.path && own.1 == file.contents)))
    }

    pub(super) fn check_reported(
        &self,
        prepared: &Arc<Prepared>,
        materials: &Materials,
        attempt: &Attempt<'_>,
        cancel: &Cancel,
    ) -> Result<Judgement, EngineError> {
        let request = request(attempt, materials);
        self.run(prepared, materials, attempt.hash_seed, request, cancel, |run, worker| {
            let work = worker.environment.work();
            let mut judged = judge::reported(run, Launcher::limits(attempt), work);
            judged.notes.extend(self.keep_artifacts(attempt, work, &[]));
            judged
        })
    }

    /// Hands the attempt to a worker, listens, judges, and has the worker cleared away in the background.
    pub(super) fn run<T>(
        &self,
        prepared: &Arc<Prepared>,
        materials: &Materials,
        hash_seed: u32,
        mut request: RunRequest,
        cancel: &Cancel,
        judge: impl FnOnce(judge::RunRecord, &Worker) -> T,
    ) -> Result<T, EngineError> {
        let mut worker = self.pool.take(prepared, hash_seed)?;
        let until = if request.typed.is_some() { Until::Exit } else { Until::Finished };
        let run = hand_over(&mut worker.environment, materials, &mut request)
            .map_err(Broken::from)
            .and_then(|()| worker.converse(&request, cancel, until));
        let result = run.map(|run| judge(run, &worker));
        self.pool.clear_away(worker.remains());
        Ok(result?)
    }
}

/// Writes the attempt, and what is typed into it, where the worker finds it.
pub(super) fn hand_over(
    environment: &mut Environment,
    materials: &Materials,
    request: &mut RunRequest,
) -> io::Result<()> {
    let attempt =
        materials.attempt.iter().map(|(path, contents)| (path.as_path(), gather::without_mark(path, contents)));
    environment.write_files(attempt)?;
    if let Some(typed) = &request.typed {
        // A file has an end, so nobody can wait for more for ever.
        let stdin = environment.root().join("stdin");
        fs::write(&stdin, typed)?;
        request.stdin = stdin.to_string_lossy().into_owned();
    }
    Ok(())
}

/// What every kind of check asks for.
pub(super) fn request(attempt: &Attempt<'_>, materials: &Materials) -> RunRequest {
    RunRequest {
        token: token(),
        main: attempt.exercise.main_file().to_string_lossy().into_owned(),
        limit: attempt.limit().as_secs_f64(),
        order: attempt.order,
        stop_at_failure: attempt.stop_at_failure,
        first: attempt.first.clone(),
        step_limit: attempt.step_limit,
        modules: materials.modules(),
        sources: materials.sources(),
        ..RunRequest::default()
    }
}

/// A word that no program can guess: `RandomState` is seeded by the system.
fn token() -> String {
    let word = || RandomState::new().build_hasher().finish();
    format!("{:016x}{:016x}", word(), word())
}

/// A starter that passes is where an exercise begins; it isn't a pass.
fn untouched(judged: Judgement) -> Judgement {
    let problem = Some(Problem::of(What::Incomplete { reason: Incomplete::Untouched }));
    Judgement { kind: VerdictKind::Failed, problem, ..judged }
}

fn without_run(kind: VerdictKind, what: What) -> Judgement {
    Judgement {
        kind,
        steps: StepTimes::default(),
        tests: Vec::new(),
        problem: Some(Problem::of(what)),
        stdout: Captured::default(),
        stderr: Captured::default(),
        printed_on_import: Captured::default(),
        notes: Vec::new(),
    }
}
