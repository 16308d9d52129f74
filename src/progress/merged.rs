//! A file of ours in which git has put the lines of two versions together, with its conflict marks or without (`merge=union`).
//!
//! We write the files ourselves, a table or a key to a line, so the lines can be sorted out again: what either version has done is
//! done, what either has chosen is chosen.

use std::{collections::BTreeSet, fmt::Write as _};

/// What begins a line that git adds to a conflict.
const MARKS: [&str; 4] = ["<<<<<<<", "|||||||", "=======", ">>>>>>>"];

/// Tables with a fixed set of keys, by how their headers begin.
const ENTRIES: [(&str, &[&str]); 4] = [
    ("[done.", &["at", "attempts"]),
    ("[skipped.", &["at"]),
    (REVIEWS, &["stability", "difficulty", "due", "last", "count"]),
    ("[days.", &["minutes"]),
];

/// A review is one thing: its values belong together.
const REVIEWS: &str = "[reviews.";

/// The lines of one table.
struct MergedTable<'t> {
    /// `[done.loops1]`; nothing for the lines at the top.
    header: &'t str,
    /// Each key with its values, in the order of the text.
    lines: Vec<(&'t str, Vec<&'t str>)>,
}

impl<'t> MergedTable<'t> {
    fn values(&self, key: &str) -> Option<&Vec<&'t str>> {
        self.lines.iter().find(|(known, _)| *known == key).map(|(_, values)| values)
    }

    /// Which of the values of each key count, where they belong together.
    fn chosen_version(&self) -> Option<usize> {
        let last = self.values("last").filter(|_| self.header.starts_with(REVIEWS))?;
        (0..last.len()).max_by_key(|version| last[*version])
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
            // A line of the top may come after the tables of the other version.
            let is_of_the_top = key == "tracks" && value.starts_with('[');
            let lines = &mut tables[if is_of_the_top { 0 } else { at }].lines;
            match lines.iter_mut().find(|(known, _)| *known == key) {
                Some((_, values)) => {
                    is_merged = true;
                    values.push(value);
                }
                None => lines.push((key, vec![value])),
            }
        }
    }
    complete(&mut tables, &mut is_merged);
    is_merged.then(|| written(&tables))
}

/// Which of the values of a key counts: the earlier time, the larger number, all names of two lists.
fn chosen(key: &str, values: &[&str]) -> String {
    let numbers = values.iter().map(|value| value.parse::<u64>()).collect::<Result<Vec<_>, _>>();
    let lists = values.iter().map(|value| names(value)).collect::<Option<Vec<_>>>();
    match (numbers, lists) {
        (Ok(numbers), _) => numbers.into_iter().max().map(|number| number.to_string()).unwrap_or_default(),
        (_, Some(lists)) if values.len() > 1 => {
            let names: BTreeSet<String> = lists.into_iter().flatten().collect();
            toml::Value::Array(names.into_iter().map(toml::Value::String).collect()).to_string()
        }
        _ if key == "at" => values.iter().min().map(ToString::to_string).unwrap_or_default(),
        _ => values.first().map(ToString::to_string).unwrap_or_default(),
    }
}

/// The names in `["data", "web"]`; `None` for another value.
fn names(value: &str) -> Option<Vec<String>> {
    let value: toml::Value = value.starts_with('[').then(|| value.parse().ok())??;
    value.try_into().ok()
}

/// Lines at the end that two tables have in common are there only once, in the later table.
fn complete(tables: &mut [MergedTable<'_>], is_merged: &mut bool) {
    for index in (0..tables.len()).rev() {
        let header = tables[index].header;
        let Some((kind, keys)) = ENTRIES.iter().find(|(kind, _)| header.starts_with(kind)) else { continue };
        for key in *keys {
            if tables[index].values(key).is_none() {
                let mut later = tables[index + 1..].iter().filter(|table| table.header.starts_with(kind));
                if let Some(values) = later.find_map(|table| table.values(key)).cloned() {
                    *is_merged = true;
                    tables[index].lines.push((key, values));
                }
            }
        }
    }
}

fn written(tables: &[MergedTable<'_>]) -> String {
    let mut text = String::new();
    for table in tables {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{}", table.header);
        let version = table.chosen_version();
        for (key, values) in &table.lines {
            let value = match version {
                // A value that both have is there once.
                Some(version) => values[version.min(values.len() - 1)].to_owned(),
                None => chosen(key, values),
            };
            let _ = writeln!(text, "{key} = {value}");
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::super::{
        LearningState, ProgressState,
        document::{ReadError, read},
    };
    use crate::timestamp::Timestamp;

    const HEAD: &str = "format_version = 1\ncurrent = \"c1\"\n\n[attempts]\nx1 = 2\n\n";

    fn done(text: &str) -> Vec<(String, u32)> {
        let state: ProgressState = read(text.as_bytes()).unwrap();
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
        let state: ProgressState = read(twice.as_bytes()).unwrap();
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
            assert!(matches!(read::<ProgressState>(damaged.as_bytes()), Err(ReadError::Damaged { .. })), "{damaged:?}");
        }
    }

    const LEARNING: &str = "format_version = 1\n";

    /// What git leaves of two versions with the lines `one` and `other`: with marks, and without.
    fn merges(one: &str, other: &str) -> [LearningState; 2] {
        let conflict = format!("{LEARNING}<<<<<<< HEAD\n{one}=======\n{other}>>>>>>> other\n");
        let union = format!("{LEARNING}{one}{other}");
        [conflict, union].map(|text| read(text.as_bytes()).unwrap())
    }

    #[test]
    fn what_either_version_has_chosen_or_skipped_stays_so() {
        let one = "tracks = [\"data\", \"web\"]\n\n[skipped.a1]\nat = \"2026-01-02T00:00:00Z\"\n";
        let other = "tracks = [\"automation\", \"web\"]\n\n[skipped.a1]\nat = \"2026-01-01T00:00:00Z\"\n\n[skipped.b1]\n\
                     at = \"2026-01-03T00:00:00Z\"\n";
        for state in merges(one, other).into_iter().chain(merges(other, one)) {
            assert_eq!(state.tracks.iter().collect::<Vec<_>>(), ["automation", "data", "web"]);
            assert_eq!(state.skipped.keys().collect::<Vec<_>>(), ["a1", "b1"]);
            assert_eq!(state.skipped["a1"].at.to_string(), "2026-01-01T00:00:00Z");
        }
    }

    #[test]
    fn a_phase_that_two_computers_skip_keeps_all_its_exercises() {
        let common = format!(
            "{LEARNING}<<<<<<< HEAD\n[skipped.a1]\n=======\n[skipped.b1]\n>>>>>>> other\nat = \"2026-01-02T00:00:00Z\"\n"
        );
        let state: LearningState = read(common.as_bytes()).unwrap();
        assert_eq!(state.skipped.keys().collect::<Vec<_>>(), ["a1", "b1"]);
    }

    #[test]
    fn the_later_review_counts_as_a_whole() {
        let card = |stability: f64, last: u32, count: u32| {
            format!(
                "[reviews.a1]\ncount = {count}\ndifficulty = 5.5\ndue = \"2027-01-{:02}T00:00:00Z\"\n\
                 last = \"2026-12-{last:02}T00:00:00Z\"\nstability = {stability:?}\n",
                last + 2
            )
        };
        let (early, late) = (card(9.5, 3, 7), card(1.25, 8, 2));
        for state in merges(&early, &late).into_iter().chain(merges(&late, &early)) {
            let review = state.reviews["a1"];
            assert_eq!((review.stability, review.count), (1.25, 2));
            assert_eq!(review.due, "2027-01-10T00:00:00Z".parse::<Timestamp>().unwrap());
        }
    }

    #[test]
    fn of_two_counts_of_a_day_the_larger_counts() {
        let day = |minutes: u32| format!("[days.2026-11-30]\nminutes = {minutes}\n");
        for state in merges(&day(42), &day(7)).into_iter().chain(merges(&day(7), &day(42))) {
            assert_eq!(state.days["2026-11-30"].minutes, 42);
        }
    }

    #[test]
    fn a_merge_with_a_newer_version_is_newer() {
        let newer =
            read::<LearningState>(b"<<<<<<< HEAD\nformat_version = 1\n=======\nformat_version = 2\n>>>>>>> a\n");
        assert_eq!(newer, Err(ReadError::Newer { found: 2 }));
    }
}
