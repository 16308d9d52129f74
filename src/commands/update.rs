//! `pythlings update`: bring a learner's folder to the newest version of its course.

use std::collections::BTreeSet;

use super::Context;
use crate::{
    course::{learner, learner::Updated},
    error::{CommandResult, ExitStatus},
    ui::text::{Line, Style, Text},
};

pub(super) fn command(context: &mut Context) -> CommandResult {
    let root = context.course_root()?;
    let updated = learner::update(&root)?;
    context.out.print(&text(&updated))?;
    Ok(ExitStatus::Success)
}

fn text(updated: &Updated) -> Text {
    if updated.is_nothing() {
        return vec![Line::of("This folder is up to date", Style::Plain)];
    }
    let mut text = vec![Line::of("This folder is up to date now; your work was not touched", Style::Plain)];
    let mut names = |what: &str, names: &BTreeSet<String>, style| {
        if !names.is_empty() {
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            text.push(Line::of(format!("{what} ({}): ", names.len()), style).with(names.join(", "), Style::Plain));
        }
    };
    names("new", &updated.added, Style::Good);
    names("brought up to date", &updated.changed, Style::Plain);
    names(
        "have a new starter, and keep what you wrote (`pythlings reset NAME` puts the new starter in)",
        &updated.attempts_left,
        Style::Warn,
    );
    names("no longer in the course, and removed", &updated.removed, Style::Plain);
    names("no longer in the course, and left because you worked on them", &updated.left, Style::Warn);
    for (name, path) in &updated.moved {
        text.push(Line::of(format!("{name} is now in "), Style::Plain).with(path.display().to_string(), Style::Dim));
    }
    if let Some(kept) = &updated.kept {
        let line = Line::of("files of the course that you had changed are kept in ", Style::Plain);
        text.push(line.with(kept.display().to_string(), Style::Dim));
    }
    text
}
