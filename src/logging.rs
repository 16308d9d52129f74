//! `PYTHLINGS_LOG`: what was decided and why, for someone who is looking for a fault.
//!
//! Off unless it is asked for, and then nothing is formatted. Levels: `info` has what was decided (this Python, that layer, this verdict),
//! `debug` the reasons (candidates that were refused, workers started and ended), `trace` every event. No level shows what a learner wrote
//! or what their program printed: a log is pasted into issues.
//!
//! The rooms log by their module path (`tracing`'s default target), so that a filter names them as the source does.

use std::{
    fs::{self, File},
    io,
    path::{Path, PathBuf},
    sync::{Arc, OnceLock},
};

use tracing::level_filters::LevelFilter;
use tracing_subscriber::{
    filter::Targets, fmt::writer::BoxMakeWriter, layer::SubscriberExt as _, util::SubscriberInitExt as _,
};

use crate::error::{ExitStatus, Failure};

/// What is logged: a level, or levels for rooms (`engine=trace,python=debug`).
pub(crate) const FILTER_VARIABLE: &str = "PYTHLINGS_LOG";
/// The file that is appended to, in place of standard error.
pub(crate) const FILE_VARIABLE: &str = "PYTHLINGS_LOG_FILE";

/// From little to much.
const LEVELS: [&str; 6] = ["off", "error", "warn", "info", "debug", "trace"];
/// The rooms that log something; a test compares them with the source.
const ROOMS: [&str; 5] = ["course", "engine", "progress", "python", "watch"];
/// A file of ours that has grown beyond this, in bytes, is begun anew.
const LARGEST_FILE: u64 = 4 << 20;

/// Why there is no log although one was asked for.
#[derive(Debug, thiserror::Error)]
pub(crate) enum LoggingError {
    /// The filter cannot be understood.
    #[error("`{FILTER_VARIABLE}` has `{word}` in it, which is no {kind}{}", did_you_mean(*similar))]
    Filter {
        /// The part of it.
        word: String,
        /// What it would have to be.
        kind: &'static str,
        /// A name that looks like it.
        similar: Option<&'static str>,
    },
    /// The file cannot be written.
    #[error("cannot write the log to `{}`", path.display())]
    File {
        path: PathBuf,
        /// What the system said.
        #[source]
        source: io::Error,
    },
}

fn did_you_mean(similar: Option<&'static str>) -> String {
    similar.map(|name| format!("; did you mean `{name}`?")).unwrap_or_default()
}

impl Failure for LoggingError {
    fn status(&self) -> ExitStatus {
        ExitStatus::Usage
    }

    fn hints(&self) -> Vec<String> {
        let hint = match self {
            Self::Filter { .. } => format!(
                "a level for everything ({}), or `ROOM=LEVEL` for one room ({}), with commas between several",
                LEVELS.join(", "),
                ROOMS.join(", ")
            ),
            Self::File { .. } => format!("name another file with `{FILE_VARIABLE}`"),
        };
        vec![hint]
    }
}

/// Where the log goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum LogDestination {
    /// Standard error.
    Stderr,
    /// A file, which is appended to.
    File(PathBuf),
}

static DESTINATION: OnceLock<LogDestination> = OnceLock::new();

/// Where the log of this process goes; `None` when there is none.
pub(crate) fn destination() -> Option<&'static LogDestination> {
    DESTINATION.get()
}

/// Whether log lines come where a progress bar would be drawn.
pub(crate) fn is_on_stderr() -> bool {
    destination() == Some(&LogDestination::Stderr)
}

/// Starts to log. To be called once, before anything else is done.
pub(crate) fn start(filter: &str, destination: LogDestination) -> Result<(), LoggingError> {
    let targets = parse(filter)?;
    let writer = match &destination {
        LogDestination::Stderr => BoxMakeWriter::new(io::stderr),
        LogDestination::File(path) => {
            let file = open(path).map_err(|source| LoggingError::File { path: path.clone(), source })?;
            BoxMakeWriter::new(Arc::new(file))
        }
    };
    let lines = tracing_subscriber::fmt::layer().with_ansi(false).with_writer(writer);
    // Fails when somebody has started already, and then there is a log.
    if tracing_subscriber::registry().with(targets).with(lines).try_init().is_ok() {
        let _ = DESTINATION.set(destination);
    }
    tracing::info!(version = env!("CARGO_PKG_VERSION"), process = std::process::id(), filter, "the log begins");
    Ok(())
}

/// `debug`, or `engine=trace,python=debug`.
fn parse(filter: &str) -> Result<Targets, LoggingError> {
    let mut targets = Targets::new();
    for part in filter.split(',').map(str::trim).filter(|part| !part.is_empty()) {
        targets = match part.split_once('=') {
            Some((room, level)) => {
                let name = room.trim().split("::").next().unwrap_or_default();
                let known = ROOMS.contains(&name);
                if !known {
                    return Err(unknown(name, "room", &ROOMS));
                }
                targets
                    .with_target(format!("{}::{}", env!("CARGO_CRATE_NAME"), room.trim()), parse_level(level.trim())?)
            }
            None => targets.with_target(env!("CARGO_CRATE_NAME"), parse_level(part)?),
        };
    }
    Ok(targets)
}

fn parse_level(word: &str) -> Result<LevelFilter, LoggingError> {
    let lower = word.to_ascii_lowercase();
    // Its parser knows numbers, too, which would be one more thing to explain.
    if !LEVELS.contains(&&*lower) {
        // Who forgets the level has written a room.
        let kind = if ROOMS.contains(&&*lower) { "level (such as `ROOM=debug`)" } else { "level" };
        return Err(unknown(word, kind, &LEVELS));
    }
    lower.parse().map_err(|_| unknown(word, "level", &LEVELS))
}

fn unknown(word: &str, kind: &'static str, names: &[&'static str]) -> LoggingError {
    let similar = similar::get_close_matches(&word.to_ascii_lowercase()[..], names, 1, 0.6).into_iter().next();
    LoggingError::Filter { word: word.to_owned(), kind, similar }
}

/// Opens a log to be appended to, which several processes may do at once.
fn open(path: &Path) -> io::Result<File> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    // Nobody reads so far back.
    if fs::metadata(path).is_ok_and(|metadata| metadata.is_file() && metadata.len() > LARGEST_FILE) {
        File::options().write(true).truncate(true).open(path)?;
    }
    File::options().append(true).create(true).open(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_filter_is_a_level_or_rooms_with_levels() {
        let levels = |filter: &str| {
            let mut levels: Vec<_> =
                parse(filter).unwrap().iter().map(|(room, level)| format!("{room} {level}")).collect();
            levels.sort();
            levels
        };
        assert_eq!(levels("debug"), ["pythlings debug"]);
        assert_eq!(levels(" Engine=trace".to_lowercase().as_str()), ["pythlings::engine trace"]);
        assert_eq!(
            levels("warn, engine::judge=TRACE,python=off,"),
            ["pythlings warn", "pythlings::engine::judge trace", "pythlings::python off"]
        );
        assert!(levels("").is_empty());
    }

    #[test]
    fn what_is_no_filter_is_told_in_one_sentence() {
        let told = |filter: &str| parse(filter).unwrap_err().to_string();
        assert_eq!(told("lout"), "`PYTHLINGS_LOG` has `lout` in it, which is no level");
        assert_eq!(told("debgu"), "`PYTHLINGS_LOG` has `debgu` in it, which is no level; did you mean `debug`?");
        assert_eq!(told("engin=debug"), "`PYTHLINGS_LOG` has `engin` in it, which is no room; did you mean `engine`?");
        assert_eq!(told("engine="), "`PYTHLINGS_LOG` has `` in it, which is no level");
        assert_eq!(told("engine"), "`PYTHLINGS_LOG` has `engine` in it, which is no level (such as `ROOM=debug`)");
        assert_eq!(told("3"), "`PYTHLINGS_LOG` has `3` in it, which is no level");
    }

    #[test]
    fn the_rooms_are_those_that_log() {
        fn logs(folder: &Path) -> bool {
            fs::read_dir(folder).unwrap().flatten().map(|entry| entry.path()).any(|path| {
                if path.is_dir() {
                    logs(&path)
                } else {
                    fs::read_to_string(path).is_ok_and(|text| text.contains("tracing::"))
                }
            })
        }
        let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        let mut found: Vec<_> = fs::read_dir(source)
            .unwrap()
            .flatten()
            .filter(|entry| entry.path().is_dir() && logs(&entry.path()))
            .map(|entry| entry.file_name().into_string().unwrap())
            .collect();
        found.sort();
        assert_eq!(found, ROOMS);
    }

    #[test]
    fn a_file_that_has_grown_large_is_begun_anew() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("inner/log");
        for length in [LARGEST_FILE, LARGEST_FILE + 1] {
            open(&path).unwrap().set_len(length).unwrap();
        }
        assert_eq!(open(&path).unwrap().metadata().unwrap().len(), 0);
        assert!(open(folder.path()).is_err());
    }
}
