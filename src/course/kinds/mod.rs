//! The kinds of check, each in a file of its own: the keys that it has in `exercise.toml`, and which of the exercise's files it needs.
//!
//! A new kind is a variant of [`Check`] and of [`CheckKind`], a file here and one in `engine/kinds`; the compiler asks for the rest.

mod examples;
mod output;
mod pytest;

use std::{
    ops::Range,
    path::{Path, PathBuf},
};

use super::{
    document::{Table, TomlDocument, did_you_mean},
    folder::ExerciseFolder,
    model::{Check, CheckKind},
    pristine::Role,
};

impl CheckKind {
    /// Every kind.
    pub const ALL: [Self; 3] = [Self::Pytest, Self::Output, Self::Examples];

    /// The word for it in `check` of `exercise.toml`.
    pub fn word(self) -> &'static str {
        match self {
            Self::Pytest => "pytest",
            Self::Output => "output",
            Self::Examples => "examples",
        }
    }

    /// The keys of `exercise.toml` that belong to this kind alone.
    fn keys(self) -> &'static [&'static str] {
        match self {
            Self::Pytest => &pytest::KEYS,
            Self::Output => &output::KEYS,
            Self::Examples => &[],
        }
    }

    fn read(self, reading: Reading<'_, '_, '_, '_>) -> Option<Check> {
        match self {
            Self::Pytest => pytest::read(reading),
            Self::Output => output::read(reading),
            Self::Examples => examples::read(reading),
        }
    }
}

impl Check {
    /// Which kind it is.
    pub fn kind(&self) -> CheckKind {
        match self {
            Self::Pytest { .. } => CheckKind::Pytest,
            Self::Output { .. } => CheckKind::Output,
            Self::Examples { .. } => CheckKind::Examples,
        }
    }

    /// The files of the exercise's folder that are there for the check alone, each with what it is for.
    pub(super) fn files(&self) -> Vec<(PathBuf, Role)> {
        match self {
            Self::Pytest { tests } => tests.iter().map(|test| (test.clone(), Role::Test)).collect(),
            Self::Output { cases, from_file } => output::files(cases, *from_file),
            Self::Examples { text } => vec![(text.clone(), Role::Wanted)],
        }
    }

    /// Whether its tests are run in an order, which can be another one.
    pub fn has_order(&self) -> bool {
        match self {
            Self::Pytest { .. } | Self::Examples { .. } => true,
            Self::Output { .. } => false,
        }
    }

    /// Whether reading it took no more than a look at names: then nothing else has to be watched for changes.
    pub(super) fn is_told_by_names(&self) -> bool {
        match self {
            Self::Pytest { .. } => true,
            Self::Output { cases, from_file } => output::files(cases, *from_file).is_empty(),
            Self::Examples { .. } => false,
        }
    }
}

/// What a kind is read from.
struct Reading<'r, 'c, 'a, 't> {
    folder: &'r ExerciseFolder<'c>,
    doc: &'r mut TomlDocument<'t>,
    table: &'r mut Table<'a, 't>,
    /// What the learner edits, the main file first.
    files: &'r [PathBuf],
    /// Where `check` is.
    span: Range<usize>,
}

impl Reading<'_, '_, '_, '_> {
    fn main_file(&self) -> &Path {
        &self.files[0]
    }
}

/// Reads `check`, and the keys that belong to it.
pub(super) fn read<'t>(
    folder: &ExerciseFolder<'_>,
    doc: &mut TomlDocument<'t>,
    table: &mut Table<'_, 't>,
    files: &[PathBuf],
) -> Option<Check> {
    let pass_over_all = |table: &mut Table<'_, 't>| {
        CheckKind::ALL.into_iter().flat_map(CheckKind::keys).for_each(|key| table.pass_over(key));
    };
    let Some((word, span)) = table.required(doc, "check") else {
        pass_over_all(table);
        return None;
    };
    let Some(kind) = CheckKind::ALL.into_iter().find(|kind| kind.word() == word) else {
        let words = CheckKind::ALL.map(CheckKind::word);
        let message = format!("`check` must be {}, not `{}`", one_of(&words), word.escape_debug());
        doc.report(&span, message, did_you_mean(&word, &words));
        pass_over_all(table);
        return None;
    };
    for other in CheckKind::ALL.into_iter().filter(|other| *other != kind) {
        for key in other.keys().iter().filter(|key| table.has(key)) {
            let message = format!("`{key}` belong to `check = \"{}\"`", other.word());
            doc.report(&table.key_span(key), message, None);
        }
        other.keys().iter().for_each(|key| table.pass_over(key));
    }
    kind.read(Reading { folder, doc, table, files, span })
}

/// `` `a`, `b` or `c` ``
fn one_of(words: &[&str]) -> String {
    let quoted: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
    match quoted.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} or {last}", rest.join(", ")),
        _ => quoted.join(""),
    }
}
