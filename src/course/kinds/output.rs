//! `check = "output"`: what the main file prints when it is run as a program.

use std::path::PathBuf;

use super::{Check, Reading};
use crate::course::{
    document::{Table, TomlDocument},
    folder::Prefer,
    model::Case,
    pristine::Role,
};

pub(super) const KEYS: [&str; 1] = ["cases"];

/// The file that the output is compared with where there are no `[[cases]]`.
const EXPECTED_OUTPUT: &str = "expected_output.txt";

pub(super) fn files(from_file: bool) -> Vec<(PathBuf, Role)> {
    if from_file { vec![(EXPECTED_OUTPUT.into(), Role::Wanted)] } else { Vec::new() }
}

pub(super) fn read(reading: Reading<'_, '_, '_, '_>) -> Option<Check> {
    let Reading { folder, doc, table, span, .. } = reading;
    let cases_span = table.key_span("cases");
    let cases = table.tables(doc, "cases").map(|tables| read_cases(doc, tables));
    let has_file = folder.has_own(EXPECTED_OUTPUT);
    match cases {
        Some(_) if has_file => {
            let message = format!("there are `cases` and a file `{EXPECTED_OUTPUT}`");
            doc.report(&cases_span, message, Some("keep one of them".into()));
            None
        }
        Some(cases) => {
            if cases.is_empty() {
                doc.report(&cases_span, "`cases` is empty", None);
            }
            Some(Check::Output { cases, from_file: false })
        }
        None if has_file => match folder.text(EXPECTED_OUTPUT, Prefer::Snapshot) {
            Ok(text) => {
                let case = Case { args: Vec::new(), stdin: String::new(), stdout: unix_lines(&text), exit_status: 0 };
                Some(Check::Output { cases: vec![case], from_file: true })
            }
            Err(message) => {
                doc.report(&span, format!("`{EXPECTED_OUTPUT}` {message}"), None);
                None
            }
        },
        None => {
            let message = format!("`{EXPECTED_OUTPUT}` is missing from `{}`", folder.dir);
            doc.report(&span, message, Some("write it, or `[[cases]]` with `stdout`".into()));
            None
        }
    }
}

fn read_cases(doc: &mut TomlDocument<'_>, tables: Vec<Table<'_, '_>>) -> Vec<Case> {
    let mut cases = Vec::with_capacity(tables.len());
    for mut table in tables {
        if !table.has("stdout") {
            table.missing(doc, "stdout");
        }
        let args = table.texts(doc, "args").unwrap_or_default();
        if let Some((_, span)) = args.iter().find(|(arg, _)| arg.contains('\0')) {
            doc.report(span, "no program can be given an argument with a NUL in it", None);
        }
        let stdin = table.text(doc, "stdin").unwrap_or_default();
        let stdout = table.text(doc, "stdout").unwrap_or_default();
        let exit_status = table.integer(doc, "exit_status", 0..=255).and_then(|(status, _)| i32::try_from(status).ok());
        table.finish(doc);
        cases.push(Case {
            args: args.into_iter().map(|(arg, _)| arg).collect(),
            stdin,
            stdout: unix_lines(&stdout),
            exit_status: exit_status.unwrap_or(0),
        });
    }
    cases
}

/// git on Windows may have turned line ends; what is compared has `\n` only.
fn unix_lines(text: &str) -> String {
    text.replace("\r\n", "\n")
}
