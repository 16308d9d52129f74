//! What is kept in files: state to TOML and back.

use crate::timestamp::Timestamp;
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Done, ProgressState, merged};

/// A state that is kept in a file of its own, read and written as a whole.
pub trait StoredState: Clone + PartialEq + Default {
    /// The file's name.
    const FILE: &'static str;
    /// What a message calls the file.
    const CALLED: &'static str;
    /// The version that this program writes, and the newest one that it reads.
    const FORMAT_VERSION: i64;
    /// Whether nothing can be done without it: a file that is newer or cannot be read is an error. For the others it is a warning, and
    /// what would be written to them is known to this process only.
    const IS_NEEDED: bool;

    /// Reads what [`StoredState::text`] has written.
    fn parse(text: &str) -> Result<Self, ReadError>;

    /// A table or a key to a line, so that [`merged`] can sort out the lines of two versions.
    fn text(&self) -> String;
}

/// Why a file is not a state.
#[derive(Debug, PartialEq, Eq)]
pub enum ReadError {
    /// It was written by a newer program.
    Newer { found: i64 },
    /// It is not what we write.
    Damaged { reason: String },
}

impl ReadError {
    pub(super) fn damaged(reason: impl Into<String>) -> Self {
        Self::Damaged { reason: reason.into() }
    }

    /// For what the TOML parser said.
    pub(super) fn of_toml(error: &toml::de::Error) -> Self {
        Self::damaged(error.message().split_whitespace().collect::<Vec<_>>().join(" "))
    }
}

/// Reads a state. An empty file, which a full disk may have left long ago, is an empty state.
pub(super) fn read<S: StoredState>(contents: &[u8]) -> Result<S, ReadError> {
    if contents.is_empty() {
        return Ok(S::default());
    }
    let text = std::str::from_utf8(contents).map_err(|_| ReadError::damaged("it is not UTF-8"))?;
    match S::parse(text) {
        // git may have put the lines of two versions into one file.
        Err(ReadError::Damaged { reason }) => match merged::settle(text) {
            Some(settled) => S::parse(&settled),
            None => Err(ReadError::Damaged { reason }),
        },
        read => read,
    }
}

/// Whether this program reads what says that it has this version.
pub(super) fn check_version<S: StoredState>(version: Option<i64>) -> Result<(), ReadError> {
    match version {
        Some(found) if found > S::FORMAT_VERSION => Err(ReadError::Newer { found }),
        Some(_) => Ok(()),
        None => Err(ReadError::damaged("it has no `format_version`")),
    }
}

/// A time as files have it.
pub(super) fn time(text: &str) -> Result<Timestamp, ReadError> {
    text.parse().map_err(|()| ReadError::damaged(format!("`{}` is not a time", text.escape_debug())))
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ProgressDocument {
    format_version: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    current: Option<String>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    hints: BTreeMap<String, u32>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    attempts: BTreeMap<String, u32>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    done: BTreeMap<String, DoneEntry>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct DoneEntry {
    at: String,
    attempts: u32,
}

#[derive(Deserialize)]
struct VersionOnly {
    format_version: Option<i64>,
}

impl StoredState for ProgressState {
    const FILE: &'static str = "progress.toml";
    const CALLED: &'static str = "the progress file";
    const FORMAT_VERSION: i64 = 1;
    const IS_NEEDED: bool = true;

    fn parse(text: &str) -> Result<Self, ReadError> {
        // The version first: a newer file may well hold what this program does not know.
        let version: VersionOnly = toml::from_str(text).map_err(|error| ReadError::of_toml(&error))?;
        check_version::<Self>(version.format_version)?;
        let document: ProgressDocument = toml::from_str(text).map_err(|error| ReadError::of_toml(&error))?;
        let mut done = BTreeMap::new();
        for (name, entry) in document.done {
            done.insert(name, Done { at: time(&entry.at)?, attempts: entry.attempts });
        }
        Ok(Self { current: document.current, hints: document.hints, attempts: document.attempts, done })
    }

    fn text(&self) -> String {
        let done = self
            .done
            .iter()
            .map(|(name, done)| (name.clone(), DoneEntry { at: done.at.to_string(), attempts: done.attempts }))
            .collect();
        let document = ProgressDocument {
            format_version: Self::FORMAT_VERSION,
            current: self.current.clone(),
            hints: self.hints.clone(),
            attempts: self.attempts.clone(),
            done,
        };
        toml::to_string(&document).expect("tables of texts and numbers can always be written as TOML")
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn any_state() -> impl Strategy<Value = ProgressState> {
        let names = || "[a-z0-9_\u{e9}\"\\\\. ]{0,12}";
        let counts = || proptest::collection::btree_map(names(), any::<u32>(), 0..6);
        let done = proptest::collection::btree_map(
            names(),
            (0u64..250_000_000_000, any::<u32>()).prop_map(|(at, attempts)| Done { at: Timestamp(at), attempts }),
            0..6,
        );
        (proptest::option::of(names()), done, counts(), counts())
            .prop_map(|(current, done, hints, attempts)| ProgressState { current, done, hints, attempts })
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(state in any_state()) {
            prop_assert_eq!(read(state.text().as_bytes()), Ok(state));
        }

        #[test]
        fn any_bytes_are_survived(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
            let _ = read::<ProgressState>(&bytes);
        }
    }
}
