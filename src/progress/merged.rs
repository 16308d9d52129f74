//! A progress file in which git has put the lines of two versions together, with its conflict marks or without (`merge=union`).
//!
//! We write the file ourselves, a table or a key to a line, so the lines can be sorted out again: what either version has done is
//! done.

use std::fmt::Write as _;

/// What begins a line that git adds to a conflict.
const MARKS: [&str; 4] = ["<<<<<<<", "|||||||", "=======", ">>>>>>>"];

/// The lines of one table.
struct MergedTable<'t> {
    /// `[done.loops1]`; nothing for the lines at the top.
    header: &'t str,
    lines: Vec<(&'t str, &'t str)>,
}

impl<'t> MergedTable<'t> {
    fn line(&self, key: &str) -> Option<(&'t str, &'t str)> {
        self.lines.iter().find(|(known, _)| *known == key).copied()
    }
}

/// The text of one version that has what both have; `None` when it is not the two put together.
pub(super) fn settle(text: &str) -> Option<String> {
    let mut tables = vec![MergedTable { header: "", lines: Vec::new() }];
    let mut at = 0;
    let mut is_merged = false;
    for line in text.lines() {
        if MARKS.iter().any(|mark| line.starts_with(mark)) {
            is_merged = true;
        } else if line.starts_with('[') {
            let known = tables.iter().position(|table| table.header == line);
            is_merged |= known.is_some();
            at = known.unwrap_or(tables.len());
            if known.is_none() {
                tables.push(MergedTable { header: line, lines: Vec::new() });
            }
        } else if !line.trim().is_empty() {
            let (key, value) = line.split_once(" = ")?;
            let lines = &mut tables[at].lines;
            match lines.iter_mut().find(|(known, _)| *known == key) {
                Some((_, known)) => {
                    is_merged = true;
                    *known = chosen(key, known, value);
                }
                None => lines.push((key, value)),
            }
        }
    }
    complete(&mut tables, &mut is_merged);
    is_merged.then(|| written(&tables))
}

/// Which of two values counts: the earlier time, the larger number.
fn chosen<'t>(key: &str, first: &'t str, second: &'t str) -> &'t str {
    match (first.parse::<u64>(), second.parse::<u64>()) {
        (Ok(one), Ok(other)) => {
            if other > one {
                second
            } else {
                first
            }
        }
        _ if key == "at" => first.min(second),
        _ => first,
    }
}

/// Lines at the end that two tables have in common are there only once, in the later table.
fn complete(tables: &mut [MergedTable<'_>], is_merged: &mut bool) {
    for index in (0..tables.len()).rev() {
        for key in ["at", "attempts"] {
            if tables[index].header.starts_with("[done.") && tables[index].line(key).is_none() {
                let mut later = tables[index + 1..].iter().filter(|table| table.header.starts_with("[done."));
                if let Some(line) = later.find_map(|table| table.line(key)) {
                    *is_merged = true;
                    tables[index].lines.push(line);
                }
            }
        }
    }
}

fn written(tables: &[MergedTable<'_>]) -> String {
    let mut text = String::new();
    for MergedTable { header, lines } in tables {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{header}");
        for (key, value) in lines {
            let _ = writeln!(text, "{key} = {value}");
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::super::document::{ReadError, read};

    const HEAD: &str = "format_version = 1\ncurrent = \"c1\"\n\n[attempts]\nx1 = 2\n\n";

    fn done(text: &str) -> Vec<(String, u32)> {
        let state = read(text.as_bytes()).unwrap();
        state.done.iter().map(|(name, done)| (name.clone(), done.attempts)).collect()
    }

    #[test]
    fn what_either_version_has_done_is_done() {
        let conflict = format!(
            "{HEAD}<<<<<<< HEAD\n[done.a1]\nat = \"2026-01-02T00:00:00Z\"\nattempts = 3\n=======\n[done.b1]\n\
             at = \"2026-01-03T00:00:00Z\"\nattempts = 1\n>>>>>>> other\n"
        );
        assert_eq!(done(&conflict), [("a1".to_owned(), 3), ("b1".to_owned(), 1)]);
        let union: String = conflict
            .lines()
            .filter(|line| !line.contains(['<', '>']) && !line.starts_with("=="))
            .fold(String::new(), |text, line| text + line + "\n");
        assert_eq!(done(&union).len(), 2);
    }

    #[test]
    fn the_same_in_both_is_there_once() {
        let twice = format!(
            "{HEAD}[done.a1]\nat = \"2026-01-02T00:00:00Z\"\nat = \"2026-01-01T00:00:00Z\"\nattempts = 3\nattempts = 4\n"
        );
        let twice = twice.replace("x1 = 2", "x1 = 2\nx1 = 5");
        let state = read(twice.as_bytes()).unwrap();
        assert_eq!((state.done["a1"].attempts, state.attempts["x1"]), (4, 5));
        assert_eq!(state.done["a1"].at.to_string(), "2026-01-01T00:00:00Z");
    }

    #[test]
    fn a_common_end_belongs_to_both() {
        let common = format!(
            "{HEAD}[done.a1]\nat = \"2026-01-02T00:00:00Z\"\n\n[done.b1]\nat = \"2026-01-03T00:00:00Z\"\nattempts = 1\n"
        );
        assert_eq!(done(&common), [("a1".to_owned(), 1), ("b1".to_owned(), 1)]);
    }

    #[test]
    fn what_is_damaged_otherwise_stays_so() {
        for damaged in ["format_version = 1\nnonsense\n", "format_version = 1\ncurrent = 7\n", "\u{0}\u{0}"] {
            assert!(matches!(read(damaged.as_bytes()), Err(ReadError::Damaged { .. })), "{damaged:?}");
        }
    }
}
