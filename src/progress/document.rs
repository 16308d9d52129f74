//! The progress file: state to TOML and back.

use crate::timestamp::Timestamp;
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Done, ProgressState, merged};

/// The version that this program writes, and the newest one that it reads.
pub(super) const FORMAT_VERSION: i64 = 1;

/// Why a file is not a state.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum ReadError {
    /// It was written by a newer program.
    Newer { found: i64 },
    /// It is not what we write.
    Damaged { reason: String },
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

/// Reads a state. An empty file, which a full disk may have left long ago, is an empty state.
pub(super) fn read(contents: &[u8]) -> Result<ProgressState, ReadError> {
    if contents.is_empty() {
        return Ok(ProgressState::default());
    }
    let damaged = |reason: String| ReadError::Damaged { reason };
    let text = std::str::from_utf8(contents).map_err(|_| damaged("it is not UTF-8".to_owned()))?;
    match read_text(text) {
        // git may have put the lines of two versions into one file.
        Err(ReadError::Damaged { reason }) => match merged::settle(text) {
            Some(settled) => read_text(&settled),
            None => Err(ReadError::Damaged { reason }),
        },
        read => read,
    }
}

fn read_text(text: &str) -> Result<ProgressState, ReadError> {
    let damaged = |reason: String| ReadError::Damaged { reason };
    // The version first: a newer file may well hold what this program does not know.
    let version: VersionOnly = toml::from_str(text).map_err(|error| damaged(one_line(error.message())))?;
    match version.format_version {
        Some(found) if found > FORMAT_VERSION => return Err(ReadError::Newer { found }),
        Some(_) => {}
        None => return Err(damaged("it has no `format_version`".to_owned())),
    }
    let document: ProgressDocument = toml::from_str(text).map_err(|error| damaged(one_line(error.message())))?;
    let mut state = ProgressState {
        current: document.current,
        hints: document.hints,
        attempts: document.attempts,
        done: BTreeMap::new(),
    };
    for (name, entry) in document.done {
        let at: Timestamp =
            entry.at.parse().map_err(|()| damaged(format!("`{}` is not a time", entry.at.escape_debug())))?;
        state.done.insert(name, Done { at, attempts: entry.attempts });
    }
    Ok(state)
}

fn one_line(message: &str) -> String {
    message.split_whitespace().collect::<Vec<_>>().join(" ")
}

pub(super) fn write(state: &ProgressState) -> String {
    let done = state
        .done
        .iter()
        .map(|(name, done)| (name.clone(), DoneEntry { at: done.at.to_string(), attempts: done.attempts }))
        .collect();
    let document = ProgressDocument {
        format_version: FORMAT_VERSION,
        current: state.current.clone(),
        hints: state.hints.clone(),
        attempts: state.attempts.clone(),
        done,
    };
    toml::to_string(&document).expect("tables of texts and numbers can always be written as TOML")
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
            prop_assert_eq!(read(write(&state).as_bytes()), Ok(state));
        }

        #[test]
        fn any_bytes_are_survived(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
            let _ = read(&bytes);
        }
    }
}
