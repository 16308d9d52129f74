//! `pythlings update`: bring a learner's folder to the newest version of its course.

use std::{collections::BTreeSet, fmt::Write as _, path::Path};

use super::Context;
use crate::{
    course::{learner, learner::Updated},
    error::{CommandResult, ExitStatus},
    layout::slashes,
    ui::{
        text::{Line, Style, Text},
        wrap::prose_with,
    },
};

/// Names that are all told on the screen. Of more, the first ones are.
const TOLD: usize = 12;
/// Folders that are told one by one.
const MOVES_TOLD: usize = 5;

pub(super) fn command(context: &mut Context) -> CommandResult {
    let root = context.course_root()?;
    let updated = learner::update(&root)?;
    let is_long = names(&updated).iter().any(|(_, names, _)| names.len() > TOLD) || updated.moved.len() > MOVES_TOLD;
    // Where it cannot be written, the screen has everything.
    let kept = if is_long { learner::keep_report(&root, &report(&updated)).ok() } else { None };
    let text = text(&updated, kept.as_deref(), context.out.width());
    context.out.print(&text)?;
    Ok(ExitStatus::Success)
}

/// The lists of names, each with what they have in common.
fn names(updated: &Updated) -> [(&'static str, &BTreeSet<String>, Style); 5] {
    [
        ("new", &updated.added, Style::Good),
        ("brought up to date", &updated.changed, Style::Plain),
        (
            "have a new starter, and keep what you wrote (`pythlings reset NAME` puts the new starter in)",
            &updated.attempts_left,
            Style::Warn,
        ),
        ("no longer in the course, and removed", &updated.removed, Style::Plain),
        ("no longer in the course, and left because you worked on them", &updated.left, Style::Warn),
    ]
}

/// What is shown. Everything, unless it is kept in a file, too.
fn text(updated: &Updated, kept: Option<&Path>, width: usize) -> Text {
    if updated.is_nothing() {
        return vec![Line::of("This folder is up to date", Style::Plain)];
    }
    let mut text = vec![Line::of("This folder is up to date now; your work was not touched", Style::Plain)];
    for (what, names, style) in names(updated).into_iter().filter(|(_, names, _)| !names.is_empty()) {
        let told = if kept.is_some() && names.len() > TOLD { TOLD } else { names.len() };
        let mut list = names.iter().take(told).map(String::as_str).collect::<Vec<_>>().join(", ");
        if told < names.len() {
            let _ = write!(list, " … and {} more", names.len() - told);
        }
        text.extend(prose_with(Line::of(format!("{what} ({}): ", names.len()), style), &list, width, 0, 2));
    }
    if kept.is_some() && updated.moved.len() > MOVES_TOLD {
        let count = updated.moved.len();
        let moved = format!(
            "{count} exercises have another number or phase now. Their folders moved along, with all that is in them."
        );
        text.extend(prose_with(Line::empty(), &moved, width, 0, 2));
    } else {
        for (name, path) in &updated.moved {
            text.push(Line::of(format!("{name} is now in "), Style::Plain).with(slashes(path), Style::Dim));
        }
    }
    if let Some(kept) = &updated.kept {
        let line = Line::of("files of the course that you had changed are kept in ", Style::Plain);
        text.push(line.with(slashes(kept), Style::Dim));
    }
    if let Some(kept) = kept {
        let line = Line::of("all names are in ", Style::Plain);
        text.push(line.with(slashes(kept), Style::Dim));
    }
    text
}

/// Everything, as a text.
fn report(updated: &Updated) -> String {
    let mut report = String::new();
    for (what, names, _) in names(updated).into_iter().filter(|(_, names, _)| !names.is_empty()) {
        let _ = writeln!(report, "{what} ({}):", names.len());
        for name in names {
            let _ = writeln!(report, "  {name}");
        }
    }
    if !updated.moved.is_empty() {
        let _ = writeln!(report, "moved ({}):", updated.moved.len());
        for (name, path) in &updated.moved {
            let _ = writeln!(report, "  {name} is now in {}", slashes(path));
        }
    }
    report
}
