//! `pythlings grade`: check the work of a class with the course's own tests.

mod class;
mod ledger;
mod merge;
mod outputs;
mod plan;
mod remarks;
mod results;
mod run;
mod submissions;

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use super::{CommandError, CommandResult, Context, dev::which, interrupt::stop_on_signals};
use crate::{
    cli::{Format, Grade, GradeCommand, Outputs},
    engine::Cancel,
    exit::ExitStatus,
    ui::text::{Line, Style},
};
use class::Grounds;
use ledger::Ledger;
use outputs::Targets;
use plan::{Subject, head};
use results::Results;
use run::Ended;

/// Performs the command.
pub(super) fn command(args: &Grade, context: &mut Context) -> CommandResult {
    match (&args.command, &args.dir) {
        (Some(GradeCommand::Merge(args)), _) => merge::command(args, context),
        (None, Some(folder)) => grade(args, folder, context),
        (None, None) => Err(CommandError::new(ExitStatus::Usage, "no folder is named")),
    }
}

fn grade(args: &Grade, folder: &Path, context: &mut Context) -> CommandResult {
    let grounds = Grounds::open(folder, context)?;
    let course = Arc::new(grounds.course.clone());
    let exercises = which::chosen(&course, &args.which)?;
    let class = submissions::read(&grounds.folder, &course)?;
    if class.learners.is_empty() {
        let message = format!("there is no learner in `{}`: it holds no folders", folder.display());
        return Err(CommandError::new(ExitStatus::Usage, message)
            .hint("each learner has a folder in it, with a course folder or single attempts inside"));
    }
    remarks::tell(&class, context)?;
    let targets = Targets::check(&args.outputs)?;
    let cancel = Cancel::new();
    stop_on_signals(&cancel)?;
    let (file, guard) = results_file(args, &grounds.folder, context)?;
    let hidden = grounds.hidden(&file, &args.outputs);
    let engine = context.engine(&context.engine_settings().hiding(hidden), &course)?;
    let subjects =
        exercises.iter().map(|exercise| Subject::read(&course, exercise)).collect::<CommandResult<Vec<_>>>()?;
    let head = head(&course, &subjects, &class, engine.python().to_string(), args.partition);
    let plan = run::plan(&subjects, &class, &head, args.partition);
    let ledger = Ledger::open(&file, head, |key, entry| plan.is_current(key, entry))?;
    let kept = ledger.results().len();
    if kept > 0 {
        note(context, &format!("{kept} of {} results are known from before", plan.len()))?;
    }
    let grading = run::Grading { engine: &engine, subjects: &subjects, class: &class, plan: &plan, cancel: &cancel };
    let (ledger, ended) = run::run(&grading, ledger, context)?;
    let missing = plan.len() - ledger.results().len();
    match ended {
        Ended::Interrupted => {
            let place = if args.outputs.json.is_some() || guard.is_none() {
                "; the same command goes on from there"
            } else {
                ""
            };
            note(context, &format!("{missing} of {} results are missing{place}", plan.len()))?;
            show(context, ledger.results(), missing)?;
            return Ok(ExitStatus::Interrupted);
        }
        Ended::Done if missing > 0 => {
            note(
                context,
                &format!(
                    "{missing} of {} results are missing: attempts were changed meanwhile; type the same again",
                    plan.len()
                ),
            )?;
        }
        Ended::Done => {}
    }
    let results = ledger.finish()?;
    targets.write(&results)?;
    show(context, &results, missing)?;
    Ok(status(&results, missing))
}

/// The file that results are kept in, and a guard that removes it where it can only be a temporary one.
fn results_file(
    args: &Grade,
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
            note(context, &format!("{words} (`--json FILE` names another place): {error}"))?;
            let temporary = tempfile::tempdir()?;
            Ok((temporary.path().join(name), Some(temporary)))
        }
    }
}

/// Shows the summary, or nothing where every result was printed as it came.
fn show(context: &mut Context, results: &Results, missing: usize) -> CommandResult<()> {
    if context.format == Format::Json {
        return Ok(());
    }
    let width = context.out.width();
    Ok(context.out.print(&outputs::summary(results, missing, width))?)
}

fn status(results: &Results, missing: usize) -> ExitStatus {
    let all_passed = missing == 0 && results.entries().all(|(_, entry)| entry.mark.is_passed());
    if all_passed { ExitStatus::Success } else { ExitStatus::NotPassed }
}

/// Says something beside the result.
fn note(context: &mut Context, words: &str) -> CommandResult<()> {
    Ok(context.err.print(&vec![Line::of("note", Style::Dim).with(format!(": {words}"), Style::Plain)])?)
}

/// The paths that results are written to, for those who must not read them.
fn output_paths(outputs: &Outputs) -> impl Iterator<Item = &PathBuf> {
    [&outputs.json, &outputs.csv, &outputs.junit].into_iter().flatten()
}
