//! `pythlings dev import`: bring exercises that were written elsewhere into a course, and prove them.

use crate::engine::EngineSettings;
use std::{path::PathBuf, sync::Arc, time::Instant};

use super::{progress_bar, shown_on};
use crate::{
    authoring::{batch::ExerciseBatch, prove::prove, sources},
    cli::{DevImportArgs, ImportFolderArgs, ImportSource},
    commands::{Context, checking::InstallationBar, interrupt::stop_on_signals},
    course,
    course::{
        Course,
        rules::{ExerciseSources, Finding, ProofGap, Rule, RunFindings, proof},
    },
    engine::{Cancel, Engine},
    error::{CommandError, CommandResult, ExitStatus},
    import::{Staged, Target, exercism, folder},
    python,
    ui::{
        findings::{ProofSummary, findings, summary_of_the_rest},
        text::{Line, Style, Text},
        wrap::prose_with,
    },
};

/// Seconds that an imported solution gets when the usual limit is too short for it: Exercism's own limit.
const LONG_TIMEOUT: u32 = 20;
/// Rules that are broken where the time limit is too short.
const MAY_BE_SLOW: [Rule; 2] = [Rule::Slow, Rule::SolutionFails];

pub(super) fn command(args: &DevImportArgs, context: &mut Context) -> CommandResult {
    // From the beginning: an import that is interrupted leaves nothing, whatever it was doing.
    let cancel = Cancel::new();
    stop_on_signals(&cancel)?;
    let (args, batch) = match &args.source {
        ImportSource::Exercism(args) => (args, exercism::read(&args.dir)),
        ImportSource::Folder(args) => (args, folder::read(&args.dir)),
    };
    let root = target(args, context)?;
    let mut staged = Staged::write(batch?, Target::of(&root)?, args.skip_existing, &|| cancel.is_cancelled())?;
    for note in staged.notes() {
        context.note(note)?;
    }
    let count: usize = staged.phases().map(|(_, drafts)| drafts.len()).sum();
    if count == 0 {
        context.note("there is nothing left to import")?;
        return Ok(ExitStatus::Success);
    }
    let course = Arc::new(staged.load()?);
    let proved = if args.no_check {
        context.note("nothing was run; `pythlings dev check` does it")?;
        Vec::new()
    } else {
        match proved(&mut staged, &course, &cancel, context)? {
            Some(proved) => proved,
            None => return Ok(ExitStatus::Interrupted),
        }
    };
    if cancel.is_cancelled() {
        return Ok(ExitStatus::Interrupted);
    }
    let text = report(&staged, &root, &proved, context.out.width());
    staged.commit()?;
    if let [asked] = &context.pythons[..]
        && !proved.is_empty()
    {
        // If we can't remember it, it has to be typed again next time.
        let _ = python::remember(&root, asked);
    }
    context.out.print(&text)?;
    Ok(if proved.iter().all(|proved| proved.findings.is_empty()) { ExitStatus::Success } else { ExitStatus::NotPassed })
}

/// The folder of the course that is meant.
fn target(args: &ImportFolderArgs, context: &Context) -> CommandResult<PathBuf> {
    let root = match (&args.into, &context.course_dir) {
        (Some(_), Some(_)) => {
            return Err(CommandError::new(ExitStatus::Usage, "`--into` and `--course` both name a course")
                .hint("`--into DIR` alone is enough, for a course that is there and for a new one"));
        }
        (Some(folder), None) => folder.clone(),
        (None, _) => context.course_root().map_err(|error| error.hint("`--into DIR` makes a new course"))?,
    };
    if course::is_learner(&root) { Err(super::learners_folder()) } else { Ok(root) }
}

/// What the runs of an exercise have shown.
struct ProvedImport {
    sources: ExerciseSources,
    findings: Vec<Finding>,
    /// What could not be run.
    gap: Option<ProofGap>,
    /// Its starter passes, and says so.
    is_marked: bool,
}

/// Runs starters and solutions in the temporary course. Marks starters that pass, and gives slow solutions time. `None` when it was
/// interrupted.
fn proved(
    staged: &mut Staged,
    course: &Arc<Course>,
    cancel: &Cancel,
    context: &mut Context,
) -> CommandResult<Option<Vec<ProvedImport>>> {
    let start = Instant::now();
    // The course in which it is tried is a temporary one.
    let mut settings = EngineSettings { remember: false, ..context.engine_settings() };
    settings.python = settings.python.or_else(|| python::remembered(staged.target()));
    let mut proved: Vec<ProvedImport> = Vec::new();
    let Some(mut runs) = prove_all(&context.engine(&settings, course)?, course, |_| true, cancel, &mut proved)? else {
        return Ok(None);
    };
    let mut is_slow = Vec::new();
    for proved in &mut proved {
        let name = &proved.sources.exercise.name;
        if let Some(at) = proved.findings.iter().position(|finding| finding.rule == Rule::StarterPasses) {
            // No fault here: it is marked.
            proved.findings.remove(at);
            proved.is_marked = true;
            staged.revise(name, |draft| draft.starter_passes = true)?;
        }
        if proved.findings.iter().any(|finding| MAY_BE_SLOW.contains(&finding.rule)) {
            staged.revise(name, |draft| draft.timeout = Some(LONG_TIMEOUT))?;
            is_slow.push(name.clone());
        }
    }
    if !is_slow.is_empty() {
        let course = Arc::new(staged.load()?);
        let engine = settings.engine(Arc::clone(&course))?;
        let mut again = Vec::new();
        match prove_all(&engine, &course, |name| is_slow.iter().any(|slow| slow == name), cancel, &mut again)? {
            Some(more) => runs += more,
            None => return Ok(None),
        }
        for again in again {
            let name = again.sources.exercise.name.clone();
            if again.findings.iter().any(|finding| MAY_BE_SLOW.contains(&finding.rule)) {
                // Time was not what it lacked.
                staged.revise(&name, |draft| draft.timeout = None)?;
            } else if let Some(first) = proved.iter_mut().find(|first| first.sources.exercise.name == name) {
                (first.findings, first.gap) = (again.findings, again.gap);
            }
        }
    }
    context.note(&format!("{runs} runs in {:.1} s", start.elapsed().as_secs_f64()))?;
    Ok(Some(proved))
}

/// Proves the exercises that are meant; gives the number of runs, or `None` when it was interrupted.
fn prove_all(
    engine: &Engine,
    course: &Course,
    is_meant: impl Fn(&str) -> bool,
    cancel: &Cancel,
    proved: &mut Vec<ProvedImport>,
) -> CommandResult<Option<usize>> {
    let meant = course.exercises.iter().filter(|exercise| is_meant(&exercise.name));
    let all_sources = meant.map(|exercise| sources::read(course, exercise)).collect::<CommandResult<Vec<_>>>()?;
    let mut found = vec![RunFindings::default(); all_sources.len()];
    let bar = progress_bar(0);
    let events = InstallationBar::default();
    let batch = ExerciseBatch { engine, all_sources: &all_sources, cancel, events: &events, may_begin: &|_| true };
    let runs = prove(&batch, &mut shown_on(&bar), |index, runs| {
        found[index] = proof(&all_sources[index], &runs, engine.python());
        Ok(())
    });
    bar.finish_and_clear();
    match runs {
        Ok(runs) => {
            let all = all_sources.into_iter().zip(found);
            proved.extend(all.map(|(sources, RunFindings { findings, gap })| ProvedImport {
                sources,
                findings,
                gap,
                is_marked: false,
            }));
            Ok(Some(runs))
        }
        Err(error) if error.is_interruption() => Ok(None),
        Err(error) => Err(error),
    }
}

/// What came where, and what does not hold.
fn report(staged: &Staged, root: &std::path::Path, proved: &[ProvedImport], width: usize) -> Text {
    let mut text = Text::new();
    let unsound: Vec<&ProvedImport> = proved.iter().filter(|proved| !proved.findings.is_empty()).collect();
    for ProvedImport { sources, findings: found, .. } in &unsound {
        text.extend(findings(&sources.exercise.name, &sources.exercise.title, found, width));
    }
    let exercises = |count: usize| if count == 1 { "1 exercise".to_owned() } else { format!("{count} exercises") };
    let total = staged.phases().map(|(_, drafts)| drafts.len()).sum();
    let lead = Line::of("✓ ", Style::Good);
    text.extend(prose_with(lead, &format!("{} imported into `{}`", exercises(total), root.display()), width, 1, 3));
    for (phase, drafts) in staged.phases() {
        text.push(Line::of(format!("   {phase}  {}", exercises(drafts.len())), Style::Plain));
    }
    let mut rest = ProofSummary { sound: total, ..ProofSummary::default() };
    for ProvedImport { sources, gap, .. } in proved.iter().filter(|proved| !proved.sources.solution.is_empty()) {
        if let Some(gap) = gap {
            rest.add_not_proved(gap, &sources.exercise.name);
        }
    }
    text.extend(summary_of_the_rest(&rest, width));
    let names = |proved: &mut dyn Iterator<Item = &ProvedImport>| {
        proved.map(|proved| proved.sources.exercise.name.as_str()).collect::<Vec<_>>().join(", ")
    };
    let marked = names(&mut proved.iter().filter(|proved| proved.is_marked));
    if !marked.is_empty() {
        let words = format!("their starters pass already, and count once they have been changed: {marked}");
        text.extend(prose_with(Line::empty(), &words, width, 3, 5));
    }
    let without: Vec<&str> = staged
        .phases()
        .flat_map(|(_, drafts)| drafts)
        .filter(|draft| draft.solution.is_empty())
        .map(|draft| draft.name.as_str())
        .collect();
    if !without.is_empty() {
        text.extend(prose_with(Line::empty(), &format!("without a solution: {}", without.join(", ")), width, 3, 5));
    }
    if !unsound.is_empty() {
        let words = if unsound.len() == 1 { "does not hold" } else { "do not hold" };
        let lead = Line::of(format!("✗ {} {words}", unsound.len()), Style::Bad).with(": ", Style::Plain);
        text.extend(prose_with(lead, &names(&mut unsound.iter().copied()), width, 1, 3));
    }
    text
}
