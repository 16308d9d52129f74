//! `check = "output"`: what the main file prints when it is run as a program.

use std::path::PathBuf;

use super::{Check, Reading};
use crate::course::{
    document::{NamedValue, Placed, Table, TomlDocument},
    folder::{ExerciseFolder, Prefer},
    model::{Case, WantedFile},
    pack,
    pristine::Role,
};
use crate::layout::EXPECTED_OUTPUT_FILE;

pub(super) const KEYS: [&str; 1] = ["cases"];

/// What a file that a program writes may have, in bytes: no more of it is read.
const SIZE: usize = 1 << 20;

pub(super) fn files(cases: &[Case], from_file: bool) -> Vec<(PathBuf, Role)> {
    let of_output = from_file.then(|| PathBuf::from(EXPECTED_OUTPUT_FILE));
    let of_files = cases.iter().flat_map(|case| &case.files).filter_map(|file| file.from.clone());
    let mut files: Vec<PathBuf> = of_output.into_iter().chain(of_files).collect();
    files.sort();
    files.dedup();
    files.into_iter().map(|file| (file, Role::Wanted)).collect()
}

pub(super) fn read(reading: Reading<'_, '_, '_, '_>) -> Option<Check> {
    let Reading { folder, doc, table, span, .. } = reading;
    let cases_span = table.key_span("cases");
    let cases = table.tables(doc, "cases").map(|tables| read_cases(folder, doc, tables));
    let has_file = folder.has_own(EXPECTED_OUTPUT_FILE);
    match cases {
        Some(_) if has_file => {
            let message = format!("there are `cases` and a file `{EXPECTED_OUTPUT_FILE}`");
            doc.report(&cases_span, message, Some("keep one of them".into()));
            None
        }
        Some(cases) => {
            if cases.is_empty() {
                doc.report(&cases_span, "`cases` is empty", None);
            }
            Some(Check::Output { cases, from_file: false })
        }
        None if has_file => match folder.text(EXPECTED_OUTPUT_FILE, Prefer::Snapshot) {
            Ok(text) => {
                let stdout = Some(unix_lines(&text));
                let case = Case { args: Vec::new(), stdin: String::new(), stdout, exit_status: 0, files: Vec::new() };
                Some(Check::Output { cases: vec![case], from_file: true })
            }
            Err(message) => {
                doc.report(&span, format!("`{EXPECTED_OUTPUT_FILE}` {message}"), None);
                None
            }
        },
        None => {
            let message = format!("`{EXPECTED_OUTPUT_FILE}` is missing from `{}`", folder.dir);
            doc.report(&span, message, Some("write it, or `[[cases]]` with `stdout`".into()));
            None
        }
    }
}

fn read_cases(folder: &ExerciseFolder<'_>, doc: &mut TomlDocument<'_>, tables: Vec<Table<'_, '_>>) -> Vec<Case> {
    let mut cases = Vec::with_capacity(tables.len());
    for mut table in tables {
        if !table.has("stdout") && !table.has("files") {
            table.missing(doc, "stdout");
        }
        let args = table.texts(doc, "args").unwrap_or_default();
        if let Some((_, span)) = args.iter().find(|(arg, _)| arg.contains('\0')) {
            doc.report(span, "no program can be given an argument with a NUL in it", None);
        }
        let stdin = table.text(doc, "stdin").unwrap_or_default();
        let stdout = table.text(doc, "stdout").map(|text| unix_lines(&text));
        let files = read_files(folder, doc, &mut table);
        let exit_status = table.integer(doc, "exit_status", 0..=255).and_then(|(status, _)| i32::try_from(status).ok());
        table.finish(doc);
        cases.push(Case {
            args: args.into_iter().map(|(arg, _)| arg).collect(),
            stdin,
            stdout,
            exit_status: exit_status.unwrap_or(0),
            files,
        });
    }
    cases
}

/// `files = { "out/report.txt" = "3 rows\n", "log.txt" = { expected = "expected/log.txt" }, "old.txt" = false }`
fn read_files(folder: &ExerciseFolder<'_>, doc: &mut TomlDocument<'_>, table: &mut Table<'_, '_>) -> Vec<WantedFile> {
    let mut files = Vec::new();
    for ((path, span), value) in table.named_values(doc, "files") {
        let shown = path.escape_debug().to_string();
        if !pack::is_plain_path(&path) {
            doc.report(&span, format!("`{shown}` is not a path inside the folder of the run, with `/`"), None);
            continue;
        }
        let (text, from) = match value {
            NamedValue::Text(text) => (Some(text), None),
            NamedValue::Flag(false) => (None, None),
            NamedValue::Flag(true) => {
                let hint = "write the text that must be in it, or `false` where there must be no such file";
                doc.report(&span, format!("`true` does not say what must be in `{shown}`"), Some(hint.into()));
                continue;
            }
            NamedValue::Table(mut table) => {
                let expected = table.required(doc, "expected");
                table.finish(doc);
                let Some(found) = expected.and_then(|expected| read_expected(folder, doc, expected)) else { continue };
                (Some(found.1), Some(found.0))
            }
        };
        if text.as_ref().is_some_and(|text| text.len() > SIZE) {
            doc.report(&span, format!("the text for `{shown}` has more than {} KiB", SIZE >> 10), None);
        }
        files.push(WantedFile { path: path.into(), text: text.map(|text| unix_lines(&text)), from });
    }
    files
}

/// The file of the exercise's folder that has the text.
fn read_expected(
    folder: &ExerciseFolder<'_>,
    doc: &mut TomlDocument<'_>,
    (expected, span): Placed<String>,
) -> Option<(PathBuf, String)> {
    if !pack::is_plain_path(&expected) {
        let message = format!("`{}` is not a path inside the exercise's folder", expected.escape_debug());
        doc.report(&span, message, None);
        return None;
    }
    match folder.text(&expected, Prefer::Snapshot) {
        Ok(text) => Some((expected.into(), text)),
        Err(message) => {
            doc.report(&span, format!("`{}` {message}", expected.escape_debug()), None);
            None
        }
    }
}

/// git on Windows may have turned line ends, and an editor may have begun with a byte order mark; what is compared has `\n` only.
fn unix_lines(text: &str) -> String {
    text.strip_prefix('\u{feff}').unwrap_or(text).replace("\r\n", "\n")
}
