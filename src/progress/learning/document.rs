//! `.pythlings/learning.toml`: state to TOML and back. Tables and keys that are not known here are kept as they are.

use std::collections::{BTreeMap, BTreeSet};

use toml::{Table, Value};

use super::{
    super::document::{ReadError, StoredState, check_version, time},
    LearningState, ReviewCard, Skipped, StudyDay,
};
use crate::timestamp::Timestamp;

impl StoredState for LearningState {
    const FILE: &'static str = "learning.toml";
    const CALLED: &'static str = "the file with your tracks, skipped exercises and reviews";
    const FORMAT_VERSION: i64 = 1;
    const IS_NEEDED: bool = false;

    fn parse(text: &str) -> Result<Self, ReadError> {
        let mut root: Table = toml::from_str(text).map_err(|error| ReadError::of_toml(&error))?;
        let version = match root.remove("format_version") {
            None => None,
            Some(version) => Some(integer("format_version", &version)?),
        };
        check_version::<Self>(version)?;
        let mut unknown = Table::new();
        let state = Self {
            tracks: tracks(root.remove("tracks"))?,
            skipped: entries(&mut root, &mut unknown, "skipped", |keys| Ok(Skipped { at: keys.time("at")? }))?,
            reviews: entries(&mut root, &mut unknown, "reviews", |keys| {
                Ok(ReviewCard {
                    stability: keys.number("stability")?,
                    difficulty: keys.number("difficulty")?,
                    due: keys.time("due")?,
                    last: keys.time("last")?,
                    count: keys.count("count")?,
                })
            })?,
            days: entries(&mut root, &mut unknown, "days", |keys| Ok(StudyDay { minutes: keys.count("minutes")? }))?,
            unknown: Table::new(),
        };
        unknown.extend(root);
        Ok(Self { unknown, ..state })
    }

    fn text(&self) -> String {
        let mut root = Table::new();
        root.insert("format_version".to_owned(), Self::FORMAT_VERSION.into());
        if !self.tracks.is_empty() {
            let names = self.tracks.iter().cloned().map(Value::String).collect();
            root.insert("tracks".to_owned(), Value::Array(names));
        }
        let known = [
            tables("skipped", &self.skipped, |skipped| vec![("at", written(skipped.at))]),
            tables("reviews", &self.reviews, |card| {
                vec![
                    ("stability", card.stability.into()),
                    ("difficulty", card.difficulty.into()),
                    ("due", written(card.due)),
                    ("last", written(card.last)),
                    ("count", card.count.into()),
                ]
            }),
            tables("days", &self.days, |day| vec![("minutes", day.minutes.into())]),
        ];
        for (name, mut entries) in known {
            let more = self.unknown.get(name).and_then(Value::as_table);
            for (entry, keys) in more.into_iter().flatten() {
                // What was said about an entry goes with it.
                if let (Some(Value::Table(entry)), Value::Table(keys)) = (entries.get_mut(entry), keys) {
                    entry.extend(keys.clone());
                }
            }
            if !entries.is_empty() {
                root.insert(name.to_owned(), entries.into());
            }
        }
        for (name, value) in &self.unknown {
            if !TABLES.contains(&name.as_str()) {
                root.insert(name.clone(), value.clone());
            }
        }
        toml::to_string(&root).expect("what was read as TOML can be written as TOML")
    }
}

/// The tables with an entry for each exercise or day.
const TABLES: [&str; 3] = ["skipped", "reviews", "days"];

fn tracks(value: Option<Value>) -> Result<BTreeSet<String>, ReadError> {
    let Some(value) = value else { return Ok(BTreeSet::new()) };
    value.try_into().map_err(|_| ReadError::damaged("`tracks` is not a list of names"))
}

/// The entries of one table; keys that `read` leaves go to `unknown`.
fn entries<E>(
    root: &mut Table,
    unknown: &mut Table,
    name: &str,
    read: impl Fn(&mut EntryKeys<'_>) -> Result<E, ReadError>,
) -> Result<BTreeMap<String, E>, ReadError> {
    let mut found = BTreeMap::new();
    let mut rest = Table::new();
    for (entry, value) in table(name, root.remove(name).unwrap_or_else(|| Table::new().into()))? {
        let mut keys = EntryKeys { table: table(&entry, value)?, entry: &entry };
        let read = read(&mut keys)?;
        if !keys.table.is_empty() {
            rest.insert(entry.clone(), keys.table.into());
        }
        found.insert(entry, read);
    }
    if !rest.is_empty() {
        unknown.insert(name.to_owned(), rest.into());
    }
    Ok(found)
}

fn table(name: &str, value: Value) -> Result<Table, ReadError> {
    match value {
        Value::Table(table) => Ok(table),
        _ => Err(ReadError::damaged(format!("`{}` is not a table", name.escape_debug()))),
    }
}

fn integer(key: &str, value: &Value) -> Result<i64, ReadError> {
    value.as_integer().ok_or_else(|| ReadError::damaged(format!("`{key}` is not a whole number")))
}

/// The keys of one entry.
struct EntryKeys<'e> {
    entry: &'e str,
    table: Table,
}

impl EntryKeys<'_> {
    fn take(&mut self, key: &str) -> Result<Value, ReadError> {
        let missing = || ReadError::damaged(format!("`{}` has no `{key}`", self.entry.escape_debug()));
        self.table.remove(key).ok_or_else(missing)
    }

    fn time(&mut self, key: &str) -> Result<Timestamp, ReadError> {
        match self.take(key)? {
            Value::String(text) => time(&text),
            _ => Err(ReadError::damaged(format!("`{key}` is not a time"))),
        }
    }

    fn count(&mut self, key: &str) -> Result<u32, ReadError> {
        let value = self.take(key)?;
        let count = u32::try_from(integer(key, &value)?);
        count.map_err(|_| ReadError::damaged(format!("`{key}` is not a count")))
    }

    fn number(&mut self, key: &str) -> Result<f64, ReadError> {
        let number = match self.take(key)? {
            Value::Float(number) => Some(number).filter(|number| number.is_finite()),
            // Somebody may have typed `3`.
            Value::Integer(number) => i32::try_from(number).ok().map(f64::from),
            _ => None,
        };
        number.ok_or_else(|| ReadError::damaged(format!("`{key}` is not a number")))
    }
}

fn written(time: Timestamp) -> Value {
    time.to_string().into()
}

fn tables<E>(
    name: &'static str,
    entries: &BTreeMap<String, E>,
    keys: impl Fn(&E) -> Vec<(&'static str, Value)>,
) -> (&'static str, Table) {
    let table = |entry| keys(entry).into_iter().map(|(key, value)| (key.to_owned(), value)).collect::<Table>();
    (name, entries.iter().map(|(name, entry)| (name.clone(), table(entry).into())).collect())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{super::super::document::read, *};

    const FILE: &str = r#"format_version = 1
tracks = ["data", "web"]

[days.2026-11-30]
minutes = 42

[reviews.loops1]
count = 2
difficulty = 5.1
due = "2026-12-04T00:00:00Z"
last = "2026-11-30T00:00:00Z"
stability = 3.21

[skipped.hello1]
at = "2026-11-30T00:00:00Z"
"#;

    fn of(text: &str) -> LearningState {
        read(text.as_bytes()).unwrap()
    }

    #[test]
    fn a_file_is_a_table_or_a_key_to_a_line() {
        let state = of(FILE);
        assert_eq!(state.tracks.iter().collect::<Vec<_>>(), ["data", "web"]);
        assert_eq!((state.days["2026-11-30"].minutes, state.reviews["loops1"].count), (42, 2));
        assert!(state.is_skipped("hello1"));
        let headers = |text: &str| text.lines().filter(|line| line.starts_with('[')).count();
        assert_eq!(headers(&state.text()), headers(FILE), "{}", state.text());
        assert!(state.text().lines().all(|line| line.is_empty() || line.starts_with('[') || line.contains(" = ")));
    }

    #[test]
    fn what_a_newer_program_has_added_is_kept() {
        let newer = FILE.replace("minutes = 42", "minutes = 42\nmood = [\"good\"]").replace(
            "stability = 3.21",
            "stability = 3.21\n[reviews.loops1.more]\nx = 2026-11-30T00:00:00Z\n[[goals]]\nname = \"x\"\n[goalless]\n",
        );
        let mut state = of(&newer);
        state.skip("loops2", Timestamp(1));
        let written = state.text();
        assert_eq!(of(&written), state);
        for kept in ["mood = [\"good\"]", "x = 2026-11-30T00:00:00Z", "[[goals]]", "name = \"x\"", "[goalless]"] {
            assert!(written.contains(kept), "{kept} is lost:\n{written}");
        }
        state.days.clear();
        assert!(!state.text().contains("mood"), "what was said about an entry goes with it");
    }

    #[test]
    fn what_is_not_ours_is_damaged_and_what_is_newer_is_not() {
        for damaged in [
            "tracks = []",
            "format_version = \"1\"",
            "format_version = 1\ntracks = \"web\"",
            "format_version = 1\nskipped = 3",
            "format_version = 1\n[skipped.a]\nat = \"yesterday\"",
            "format_version = 1\n[days.a]\nminutes = -1",
            "format_version = 1\n[reviews.a]\nstability = nan",
            "format_version = 1\n[reviews.a]\ncount = 1",
        ] {
            let read = read::<LearningState>(damaged.as_bytes());
            assert!(matches!(read, Err(ReadError::Damaged { .. })), "{damaged:?}: {read:?}");
        }
        let newer = read::<LearningState>(b"format_version = 2\ntracks = \"web\"\n");
        assert_eq!(newer, Err(ReadError::Newer { found: 2 }));
        assert_eq!(read::<LearningState>(b""), Ok(LearningState::default()));
    }

    fn any_state() -> impl Strategy<Value = LearningState> {
        let names = || "[a-z0-9_\u{e9}\"\\\\. =\\[]{0,12}";
        let times = || (0u64..250_000_000_000).prop_map(Timestamp);
        let cards = (-1e9..1e9f64, 1.0..10.0f64, times(), times(), any::<u32>()).prop_map(
            |(stability, difficulty, due, last, count)| ReviewCard { stability, difficulty, due, last, count },
        );
        (
            proptest::collection::btree_set(names(), 0..4),
            proptest::collection::btree_map(names(), times().prop_map(|at| Skipped { at }), 0..4),
            proptest::collection::btree_map(names(), cards, 0..4),
            proptest::collection::btree_map(names(), any::<u32>().prop_map(|minutes| StudyDay { minutes }), 0..4),
        )
            .prop_map(|(tracks, skipped, reviews, days)| LearningState {
                tracks,
                skipped,
                reviews,
                days,
                unknown: Table::new(),
            })
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(state in any_state()) {
            prop_assert_eq!(read(state.text().as_bytes()), Ok(state));
        }

        #[test]
        fn any_text_is_survived(text in "(format_version = 1\n)?[a-z\\[\\]=\" 0-9.\n]{0,80}") {
            if let Ok(state) = read::<LearningState>(text.as_bytes()) {
                prop_assert_eq!(read(state.text().as_bytes()), Ok(state));
            }
        }
    }
}
