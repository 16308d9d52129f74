//! `pythlings dev topics`: the syllabus, and which exercises teach it.

use std::{collections::HashSet, fmt::Write as _, sync::Arc};

use crate::{
    authoring::{
        sources,
        syntax::{known_elements, uses},
    },
    cli::DevTopicsArgs,
    commands::Context,
    course::{
        Course,
        model::{ElementKind, SyntaxElement},
        rules::{syntax::TeachingOrder, topics::PATH},
    },
    error::{CommandError, CommandResult, ExitStatus},
    ui::{
        text::{Line, Style, Text},
        wrap::prose_with,
    },
};

pub(super) fn command(args: &DevTopicsArgs, context: &mut Context) -> CommandResult {
    let course = super::open(context)?;
    if args.syntax {
        return syntax_table(course, context);
    }
    let Some(topics) = sources::topics(&course)? else {
        return Err(CommandError::new(ExitStatus::Usage, format!("the course has no `{PATH}`"))
            .hint("write it: a table for each phase, with a line for each topic: `loops = { title = \"Loops\", kind = \"code\" }`"));
    };
    let width = context.out.width();
    let mut text = Text::new();
    let mut missing = Vec::new();
    for phase in &course.phases {
        let coverage = topics.coverage(&phase.name, &course.exercises);
        let taught = coverage.iter().filter(|one| !one.exercises.is_empty()).count();
        text.push(
            Line::of(format!(" {}", phase.name), Style::Strong)
                .with(format!(" · {taught} of {} topics have exercises", coverage.len()), Style::Dim),
        );
        for one in &coverage {
            let sign = match (one.is_missing(), one.exercises.is_empty()) {
                (true, _) => Line::of("✗ ", Style::Bad),
                (false, true) => Line::of("· ", Style::Dim),
                (false, false) => Line::of("✓ ", Style::Good),
            };
            let lead = sign.with(&one.topic.slug, Style::Plain).with(format!(" · {}  ", one.topic.title), Style::Dim);
            let names = match (one.is_missing(), one.exercises.is_empty()) {
                (true, _) => "no exercise".to_owned(),
                (false, true) => "no exercise, and none needed".to_owned(),
                (false, false) => one.exercises.join(", "),
            };
            text.extend(prose_with(lead, &names, width, 3, 7));
            if one.is_missing() {
                missing.push(one.topic.slug.clone());
            }
        }
        text.push(Line::empty());
    }
    if missing.is_empty() {
        text.push(Line::of(" ✓ every topic has an exercise", Style::Good));
    } else {
        let lead = Line::of(format!("✗ {} without an exercise", missing.len()), Style::Bad).with(": ", Style::Plain);
        text.extend(prose_with(lead, &missing.join(", "), width, 1, 3));
    }
    context.out.print(&text)?;
    Ok(if missing.is_empty() { ExitStatus::Success } else { ExitStatus::NotPassed })
}

/// A table of syntax that says of each element that the first exercise which uses it teaches it.
fn syntax_table(course: Course, context: &mut Context) -> CommandResult {
    let road = TeachingOrder::of(&course);
    let sources = course.exercises.iter().map(|exercise| sources::read(&course, exercise));
    let all_sources = sources.collect::<CommandResult<Vec<_>>>()?;
    let engines = context.engines(&Arc::new(course))?;
    let known = known_elements(&engines[0])?;
    let mut told: HashSet<SyntaxElement> = HashSet::new();
    let mut sections = ElementKind::ALL.map(|kind| format!("[{}]\n", kind.section()));
    let mut unread = Vec::new();
    for (place, uses) in uses(&engines, &all_sources)?.into_iter().enumerate() {
        let Some(uses) = uses else {
            unread.push(all_sources[place].exercise.name.as_str());
            continue;
        };
        let is_used = |element: &SyntaxElement| uses.iter().any(|file| file.lines.contains_key(element));
        for (element, example) in known.iter().filter(|(element, _)| is_used(element)) {
            if told.insert(element.clone()) {
                let entry = format!("{} = \"{}\"", element.name, all_sources[place].exercise.name);
                let example = if *example == element.name { String::new() } else { format!(": {example}") };
                let section = ElementKind::ALL.iter().position(|kind| *kind == element.kind).unwrap_or(0);
                let _ = writeln!(sections[section], "{entry:<44} # {}{example}", road.words(place));
            }
        }
    }
    context.out.write_raw(&sections.join("\n"))?;
    if !unread.is_empty() {
        context.note(&format!(
            "what is written for another Python was left out: {}; `--python` names one that reads it",
            unread.join(", ")
        ))?;
    }
    Ok(ExitStatus::Success)
}
