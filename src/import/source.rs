//! Reading from a folder that others wrote: nothing outside it is read, and each thing that is wrong becomes a finding.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use serde::de::DeserializeOwned;

use super::ImportError;
use crate::{
    course::{Diagnostic, pack, walk},
    files::read_regular,
};

/// A folder to import from, with what was found wrong with it so far. Paths are relative to it, with `/` between folders.
pub(super) struct ImportFolder {
    /// As it was named.
    named: PathBuf,
    /// Without links.
    root: PathBuf,
    pub(super) findings: Vec<Diagnostic>,
}

impl ImportFolder {
    pub(super) fn open(folder: &Path) -> Result<Self, ImportError> {
        let root = folder.canonicalize().ok().filter(|root| root.is_dir());
        let root = root.ok_or_else(|| ImportError::NoFolder { folder: folder.to_path_buf() })?;
        Ok(Self { named: folder.to_path_buf(), root, findings: Vec::new() })
    }

    /// The last part of the folder's name.
    pub(super) fn name(&self) -> String {
        self.root.file_name().unwrap_or_default().to_string_lossy().into_owned()
    }

    /// Gives `value` when nothing was found wrong, and otherwise everything that was.
    pub(super) fn finish<T>(mut self, value: T) -> Result<T, ImportError> {
        if self.findings.is_empty() {
            return Ok(value);
        }
        self.findings.sort();
        self.findings.dedup();
        Err(ImportError::Findings { folder: self.named, findings: self.findings })
    }

    pub(super) fn report(&mut self, path: &str, place: Option<(u32, u32)>, message: impl Into<String>) {
        self.findings.push(Diagnostic { path: path.into(), place, message: message.into(), hint: None });
    }

    /// Whether there is something of this name, whatever it is.
    pub(super) fn has(&self, path: &str) -> bool {
        self.root.join(path).symlink_metadata().is_ok()
    }

    /// Whether there is a folder of this name.
    pub(super) fn has_folder(&self, path: &str) -> bool {
        self.root.join(path).is_dir()
    }

    /// The bytes of a file.
    pub(super) fn read(&mut self, path: &str) -> Option<Vec<u8>> {
        self.try_read(path).map_err(|message| self.report(path, None, message)).ok()
    }

    fn try_read(&self, path: &str) -> Result<Vec<u8>, String> {
        let unreadable = |error: io::Error| match error.kind() {
            io::ErrorKind::NotFound => "is missing".to_owned(),
            io::ErrorKind::InvalidInput => error.to_string(),
            _ => format!("cannot be read: {error}"),
        };
        if !pack::is_plain_path(path) {
            return Err("is not a path inside the folder".to_owned());
        }
        let real = self.root.join(path).canonicalize().map_err(unreadable)?;
        if !real.starts_with(&self.root) {
            return Err("is a link that leads out of the folder; put a copy of the file in its place".to_owned());
        }
        read_regular(&real).map_err(unreadable)
    }

    /// A text file without its byte order mark.
    pub(super) fn text(&mut self, path: &str) -> Option<String> {
        let bytes = self.read(path)?;
        self.decoded(path, bytes)
    }

    /// As [`ImportFolder::text`], but a missing file is not a mistake.
    pub(super) fn text_if_there(&mut self, path: &str) -> Option<String> {
        if self.has(path) { self.text(path) } else { None }
    }

    fn decoded(&mut self, path: &str, bytes: Vec<u8>) -> Option<String> {
        match String::from_utf8(bytes) {
            Ok(text) => Some(text.strip_prefix('\u{feff}').map_or_else(|| text.clone(), str::to_owned)),
            Err(error) => {
                let before = &error.as_bytes()[..error.utf8_error().valid_up_to()];
                let line = before.split(|&byte| byte == b'\n').count();
                let start = before.iter().rposition(|&byte| byte == b'\n').map_or(0, |at| at + 1);
                let column = String::from_utf8_lossy(&before[start..]).chars().count() + 1;
                let number = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
                self.report(path, Some((number(line), number(column))), "is not UTF-8; save it as UTF-8");
                None
            }
        }
    }

    /// A Python file as it is; one that Python could not read, either, is a finding.
    pub(super) fn python(&mut self, path: &str) -> Option<Vec<u8>> {
        let bytes = self.read(path)?;
        // A file may declare another encoding in its first two lines (PEP 263).
        let declares = bytes.split(|&byte| byte == b'\n').take(2).any(|line| {
            let line = String::from_utf8_lossy(line);
            line.trim_start().starts_with('#') && line.contains("coding")
        });
        if !declares {
            self.decoded(path, bytes.clone())?;
        }
        Some(bytes)
    }

    /// A JSON file with its text.
    pub(super) fn json<T: DeserializeOwned>(&mut self, path: &str) -> Option<(T, String)> {
        let text = self.text(path)?;
        match serde_json::from_str(&text) {
            Ok(value) => Some((value, text)),
            Err(error) => {
                let number = |number: usize| u32::try_from(number.max(1)).unwrap_or(u32::MAX);
                let place = (number(error.line()), number(error.column()));
                let message = error.to_string();
                let message = message.split(" at line ").next().unwrap_or(&message);
                let kind = if error.is_data() { "not as Exercism describes it" } else { "not valid JSON" };
                self.report(path, Some(place), format!("is {kind}: {message}"));
                None
            }
        }
    }

    /// The files below a folder, sorted; links are among them. Caches, backups and hidden files are not. More than a course may have
    /// in one exercise is a finding.
    pub(super) fn files_below(&mut self, folder: &str) -> Vec<String> {
        let (mut found, mut bytes) = (Vec::new(), 0);
        let mut pending = vec![String::new()];
        while let Some(prefix) = pending.pop() {
            let here = format!("{folder}/{prefix}");
            let entries = match fs::read_dir(self.root.join(here.trim_start_matches('/'))) {
                Ok(entries) => entries,
                Err(error) => {
                    self.report(here.trim_matches('/'), None, format!("cannot be read: {error}"));
                    continue;
                }
            };
            for entry in entries.flatten() {
                let Ok(name) = entry.file_name().into_string() else { continue };
                if walk::is_junk(&name) || name.starts_with('.') || !pack::is_plain_path(&name) {
                    continue;
                }
                if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
                    pending.push(format!("{prefix}{name}/"));
                } else {
                    bytes += entry.metadata().map_or(0, |data| data.len());
                    found.push(format!("{prefix}{name}"));
                }
            }
            if found.len() + pending.len() > walk::MAX_ENTRIES || bytes > walk::MAX_BYTES {
                let (most, megabytes) = (walk::MAX_ENTRIES, walk::MAX_BYTES >> 20);
                let message = format!("has more than {most} files or {megabytes} MB; take out what no exercise needs");
                self.report(if folder.is_empty() { "." } else { folder }, None, message);
                return Vec::new();
            }
        }
        found.sort();
        found
    }
}

/// Whether a path is that of a Python file.
pub(super) fn is_python(path: &str) -> bool {
    Path::new(path).extension().is_some_and(|extension| extension == "py")
}

/// Line and column of the first place where a JSON text has this string, both from 1.
pub(super) fn place_of(json: &str, string: &str) -> Option<(u32, u32)> {
    let quoted = serde_json::to_string(string).ok()?;
    let at = json.find(&quoted)?;
    let line = json[..at].matches('\n').count() + 1;
    let column = json[..at].rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    Some((u32::try_from(line).ok()?, u32::try_from(column).ok()?))
}
