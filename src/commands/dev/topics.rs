//! `pythlings dev topics`: the syllabus, and which exercises teach it.

use crate::{
    authoring::sources,
    commands::Context,
    course::rules::topics::PATH,
    error::{CommandError, CommandResult, ExitStatus},
    ui::{
        text::{Line, Style, Text},
        wrap::prose_with,
    },
};

pub(super) fn command(context: &mut Context) -> CommandResult {
    let course = super::open(context)?;
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
