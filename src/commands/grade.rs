//! `pythlings grade`: check the work of a class with the course's own tests.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use super::{Context, dev::which, interrupt::stop_on_signals};
use crate::{
    cli::{GradeArgs, GradeCommand, GradeMergeArgs},
    engine::Cancel,
    error::{CommandError, CommandResult, ExitStatus},
    grading::{
        merge::merge,
        outputs::{self, Targets, write_json},
        plan::{GradedExercise, head},
        results::Results,
        results_file::ResultsFile,
        run,
        run::GradingEnd,
        setup::GradingSetup,
        submissions,
        warnings::warnings,
    },
};

/// Performs the command.
pub(super) fn command(args: &GradeArgs, context: &mut Context) -> CommandResult {
    match (&args.command, &args.dir) {
        (Some(GradeCommand::Merge(args)), _) => merge_shares(args, context),
        (None, Some(folder)) => grade(args, folder, context),
        (None, None) => Err(CommandError::new(ExitStatus::Usage, "no folder is named")),
    }
}

fn merge_shares(args: &GradeMergeArgs, context: &mut Context) -> CommandResult {
    let targets = Targets::check(&args.outputs)?;
    let results = merge(&args.files)?;
    if let Some(path) = &args.outputs.json {
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
    let setup = GradingSetup::open(folder, context)?;
    let course = Arc::new(setup.course.clone());
    let exercises = which::chosen(&course, &args.which)?;
    let class = submissions::read(&setup.folder, &course)?;
    if class.learners.is_empty() {
        let message = format!("there is no learner in `{}`: it holds no folders", folder.display());
        return Err(CommandError::new(ExitStatus::Usage, message)
            .hint("each learner has a folder in it, with a course folder or single attempts inside"));
    }
    for warning in warnings(&class) {
        context.note(&warning)?;
    }
    let targets = Targets::check(&args.outputs)?;
    let cancel = Cancel::new();
    stop_on_signals(&cancel)?;
    let (file, guard) = results_file(args, &setup.folder, context)?;
    let hidden = setup.hidden(&file, &args.outputs);
    let engine = context.engine(&context.engine_settings().hiding(hidden), &course)?;
    let subjects =
        exercises.iter().map(|exercise| GradedExercise::read(&course, exercise)).collect::<CommandResult<Vec<_>>>()?;
    let head = head(&course, &subjects, &class, engine.python().to_string(), args.partition);
    let plan = run::plan(&subjects, &class, &head, args.partition);
    let kept_results = ResultsFile::open(&file, head, |key, entry| plan.is_current(key, entry))?;
    let kept = kept_results.results().len();
    if kept > 0 {
        context.note(&format!("{kept} of {} results are known from before", plan.len()))?;
    }
    let grading = run::Grading { engine: &engine, subjects: &subjects, class: &class, plan: &plan, cancel: &cancel };
    let (kept_results, ended) = run::run(&grading, kept_results, context)?;
    let missing = plan.len() - kept_results.results().len();
    match ended {
        GradingEnd::Interrupted => {
            let place = if args.outputs.json.is_some() || guard.is_none() {
                "; the same command goes on from there"
            } else {
                ""
            };
            context.note(&format!("{missing} of {} results are missing{place}", plan.len()))?;
            show(context, kept_results.results(), missing)?;
            return Ok(ExitStatus::Interrupted);
        }
        GradingEnd::Done if missing > 0 => {
            context.note(&format!(
                "{missing} of {} results are missing: attempts were changed meanwhile; type the same again",
                plan.len()
            ))?;
        }
        GradingEnd::Done => {}
    }
    let results = kept_results.finish()?;
    targets.write(&results)?;
    show(context, &results, missing)?;
    Ok(status(&results, missing))
}

/// The file that results are kept in, and a guard that removes it where it can only be a temporary one.
fn results_file(
    args: &GradeArgs,
    folder: &Path,
    context: &mut Context,
) -> CommandResult<(PathBuf, Option<tempfile::TempDir>)> {
    if let Some(file) = &args.outputs.json {
        return Ok((std::env::current_dir()?.join(file), None));
    }
    let own = folder.join(".pythlings");
    let name = match args.partition {
        Some(partition) => format!("results-{}-of-{}.jsonl", partition.share, partition.of),
        None => "results.jsonl".to_owned(),
    };
    let made = fs_err::create_dir_all(&own).and_then(|()| tempfile::tempfile_in(&own));
    match made {
        Ok(_) => Ok((own.join(name), None)),
        Err(error) => {
            let words = "results cannot be kept there, so an interrupted grading begins anew";
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
    let all_passed = missing == 0 && results.entries().all(|(_, entry)| entry.mark.is_passed());
    if all_passed { ExitStatus::Success } else { ExitStatus::NotPassed }
}
