//! `pythlings grade`: check the work of a class with the course's own tests.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use indicatif::ProgressBar;

use super::{
    Context,
    checking::{InstallationBar, status_of},
    dev::{progress_bar, which},
    interrupt::stop_on_signals,
};
use crate::{
    cli::{GradeArgs, GradeCommand, GradeMergeArgs, OutputArgs},
    course,
    engine::{Cancel, mark::Mark, verdict::VerdictKind},
    error::{CommandError, CommandResult, ExitStatus},
    grading::{
        merge::merge,
        outputs::{self, OutputFiles, Targets, write_json},
        partition::Partition,
        plan::{GradedExercise, head},
        results::Results,
        results_file::ResultsFile,
        run::{self, GradingObserver},
        setup::GradingSetup,
        submissions,
        warnings::warnings,
    },
    layout::OWN_DIR,
    terminal::Printer,
};

pub(super) fn command(args: &GradeArgs, context: &mut Context) -> CommandResult {
    match (&args.command, &args.dir) {
        (Some(GradeCommand::Merge(args)), _) => merge_shares(args, context),
        (None, Some(folder)) => grade(args, folder, context),
        (None, None) => Err(CommandError::new(ExitStatus::Usage, "no folder is named")),
    }
}

fn merge_shares(args: &GradeMergeArgs, context: &mut Context) -> CommandResult {
    let outputs = output_files(&args.outputs);
    let targets = Targets::check(&outputs)?;
    let results = merge(&args.files)?;
    if let Some(path) = &outputs.json {
        write_json(path, &results)?;
    }
    targets.write(&results)?;
    if context.writes_json() {
        for (_, entry) in results.entries() {
            context.out.write_raw(&results.line(entry)?)?;
        }
    }
    show(context, &results, 0)?;
    Ok(status(&results, 0))
}

fn grade(args: &GradeArgs, folder: &Path, context: &mut Context) -> CommandResult {
    let partition = args.partition.as_deref().map(str::parse::<Partition>).transpose()?;
    let setup = GradingSetup::open(folder, || {
        let is_nowhere = context.course_dir.is_none() && course::find_root(&std::env::current_dir()?).is_none();
        if is_nowhere { Ok(None) } else { context.course_root().map(Some) }
    })?;
    let course = Arc::clone(&setup.course);
    let exercises = which::chosen(&course, &args.which)?;
    let class = submissions::read(&setup.folder, &course)?;
    if class.learners.is_empty() {
        let message = format!("there are no learners in `{}`: it has no folders", folder.display());
        return Err(CommandError::new(ExitStatus::Usage, message)
            .hint("each learner has a folder in it, with a course folder or single attempts inside"));
    }
    for warning in warnings(&class) {
        context.note(&warning)?;
    }
    let outputs = output_files(&args.outputs);
    let targets = Targets::check(&outputs)?;
    let cancel = Cancel::new();
    stop_on_signals(&cancel)?;
    let (file, guard) = results_file(outputs.json.as_deref(), partition, &setup.folder, context)?;
    let hidden = setup.hidden(&file, &outputs);
    let engine = context.engine(&context.engine_settings().hiding(hidden), &course)?;
    let subjects =
        exercises.iter().map(|exercise| GradedExercise::read(&course, exercise)).collect::<CommandResult<Vec<_>>>()?;
    let head = head(&course, &subjects, &class, engine.python().to_string(), partition);
    let plan = run::plan(&subjects, &class, &head, partition);
    let mut results_file = ResultsFile::open(&file, head, |key, entry| plan.is_current(key, entry))?;
    let kept = results_file.results().len();
    if kept > 0 {
        context.note(&format!("{kept} of {} results are known from an earlier run", plan.len()))?;
    }
    let grading = run::Grading { engine: &engine, subjects: &subjects, class: &class, plan: &plan, cancel: &cancel };
    let graded = run_with_bar(&grading, &mut results_file, context);
    let missing = plan.len() - results_file.results().len();
    match graded {
        Err(error) if error.is_interruption() => {
            let place = if args.outputs.json.is_some() || guard.is_none() {
                "; the same command continues from there"
            } else {
                ""
            };
            context.note(&format!("{missing} of {} results are missing{place}", plan.len()))?;
            show(context, results_file.results(), missing)?;
            return Ok(ExitStatus::Interrupted);
        }
        Err(error) => return Err(error),
        Ok(()) if missing > 0 => {
            let message = "results are missing: attempts changed while they were graded; run the same command again";
            context.note(&format!("{missing} of {} {message}", plan.len()))?;
        }
        Ok(()) => {}
    }
    let results = results_file.finish()?;
    targets.write(&results)?;
    show(context, &results, missing)?;
    Ok(status(&results, missing))
}

/// Grades with a bar; every result, also from before, is printed where JSON lines are wanted.
fn run_with_bar(
    grading: &run::Grading<'_>,
    results_file: &mut ResultsFile,
    context: &mut Context,
) -> CommandResult<()> {
    let mut screen = GradingScreen {
        bar: progress_bar(grading.missing(results_file.results()).len()),
        json: context.writes_json().then_some(&mut context.out),
    };
    if let Some(out) = &mut screen.json {
        for (_, entry) in results_file.results().entries() {
            out.write_raw(&results_file.results().line(entry)?)?;
        }
    }
    let graded = run::run(grading, results_file, &InstallationBar::default(), &mut screen);
    screen.bar.finish_and_clear();
    graded
}

/// How a grading is shown while it goes on.
struct GradingScreen<'c> {
    bar: ProgressBar,
    json: Option<&'c mut Printer>,
}

impl GradingObserver for GradingScreen<'_> {
    fn begins(&self, learner: &str, exercise: &str) {
        self.bar.set_message(format!("{learner} · {exercise}"));
    }

    fn graded(&mut self, line: &str) -> CommandResult<()> {
        self.bar.inc(1);
        self.json.as_mut().map_or(Ok(()), |out| Ok(out.write_raw(line)?))
    }
}

/// The file that results are kept in, and a guard that removes it where it can only be a temporary one.
fn results_file(
    json: Option<&Path>,
    partition: Option<Partition>,
    folder: &Path,
    context: &mut Context,
) -> CommandResult<(PathBuf, Option<tempfile::TempDir>)> {
    if let Some(file) = json {
        return Ok((std::env::current_dir()?.join(file), None));
    }
    let own = folder.join(OWN_DIR);
    let name = match partition {
        Some(partition) => format!("results-{}-of-{}.jsonl", partition.share, partition.of),
        None => "results.jsonl".to_owned(),
    };
    let made = fs_err::create_dir_all(&own).and_then(|()| tempfile::tempfile_in(&own));
    match made {
        Ok(_) => Ok((own.join(name), None)),
        Err(error) => {
            let words = "results can't be kept there, so an interrupted grading starts from the beginning";
            context.note(&format!("{words} (`--json FILE` names another place): {error}"))?;
            let temporary = tempfile::tempdir()?;
            Ok((temporary.path().join(name), Some(temporary)))
        }
    }
}

/// Shows the summary, or nothing where every result was printed as it came.
fn show(context: &mut Context, results: &Results, missing: usize) -> CommandResult<()> {
    if context.writes_json() {
        return Ok(());
    }
    let width = context.out.width();
    Ok(context.out.print(&outputs::summary(results, missing, width))?)
}

fn status(results: &Results, missing: usize) -> ExitStatus {
    // What wasn't attempted hasn't passed; the rest counts as in every command.
    let kinds = results.entries().map(|(_, entry)| match entry.mark {
        Mark::Of(kind) => kind,
        Mark::NotAttempted => VerdictKind::Incomplete,
    });
    if missing > 0 { ExitStatus::NotPassed } else { status_of(kinds) }
}

fn output_files(args: &OutputArgs) -> OutputFiles {
    OutputFiles { json: args.json.clone(), csv: args.csv.clone(), junit: args.junit.clone() }
}
