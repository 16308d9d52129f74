//! Proofs that were found sound, remembered by the contents of everything they depend on.
//!
//! In the user's cache lies one small file for each proof, named by the digest of what was proved: the exercise's files, shared files,
//! solution, wrong and right answers, the pins of its packages, the interpreter, the system, and the sources of this program. So a proof is
//! known wherever the same thing would be proved again: in another clone, after going back to an older commit, on a CI machine that
//! keeps its cache. Nothing has to be invalidated, and nothing that was changed can be taken for proved.
//!
//! A file is written beside its place and moved there, so two processes do not disturb each other; one that is damaged says another
//! digest than its name, or none, and counts for nothing. Where nothing can be written, nothing is remembered.

use std::{
    io,
    path::PathBuf,
    time::{Duration, SystemTime},
};

use serde::{Deserialize, Serialize};

use crate::{
    course::{Course, pristine, rules::ExerciseSources},
    digest::{Digest, Digester},
    engine::Engine,
    files,
    layout::{BASE_GROUP, LINT_GROUP},
    python::CacheDir,
};

/// To be counted up when what is written in the files changes.
const FORMAT: u32 = 1;
/// A digest of the sources that this program was built from: what `build.rs` found.
const PROGRAM: &str = env!("PYTHLINGS_SOURCES");
/// A proof that nobody has asked for in so long belongs to something that is not there any more.
const KEPT: Duration = Duration::from_secs(180 * 24 * 3600);
/// A proof that is asked for is marked as used so often.
const MARKED: Duration = Duration::from_secs(24 * 3600);

/// What was proved of an exercise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ProofKind {
    /// `dev check`
    Check,
    /// `dev mutate`
    Mutants,
}

/// Names a proof.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ProofKey(String);

/// A proof of the past: everything was run, and nothing was wrong.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct ProofRecord {
    format: u32,
    key: String,
    /// For people who look into the file.
    exercise: String,
    /// When that was, in seconds since 1970.
    proved: u64,
}

impl ProofRecord {
    /// When it was proved.
    pub(crate) fn proved(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(self.proved)
    }
}

/// The proofs in the user's cache.
pub(crate) struct ProofMemory {
    folder: PathBuf,
    /// Why something could not be remembered, once that has happened.
    trouble: Option<io::Error>,
}

impl ProofMemory {
    pub(crate) fn open(cache: &CacheDir) -> Self {
        Self { folder: cache.path().join("proofs"), trouble: None }
    }

    fn path(&self, key: &ProofKey) -> PathBuf {
        let (first_two, name) = key.0.split_at(2);
        self.folder.join(first_two).join(format!("{name}.json"))
    }

    /// The proof of that name, if there is one that can be read.
    pub(crate) fn get(&self, key: &ProofKey) -> Option<ProofRecord> {
        let path = self.path(key);
        let record: ProofRecord = serde_json::from_slice(&files::read_regular(&path).ok()?).ok()?;
        if record.format != FORMAT || record.key != key.0 {
            return None;
        }
        let age = path.metadata().and_then(|file| file.modified()).ok().and_then(|time| time.elapsed().ok());
        if age.is_some_and(|age| age > MARKED) {
            // What is used stays; where it cannot be marked, it is proved once more in half a year.
            let _ =
                std::fs::File::options().append(true).open(&path).and_then(|file| file.set_modified(SystemTime::now()));
        }
        Some(record)
    }

    /// Remembers that this was proved just now. A failure costs only time, the next time: it is kept for [`Self::trouble`].
    pub(crate) fn remember(&mut self, key: &ProofKey, exercise: &str) {
        let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
        let record =
            ProofRecord { format: FORMAT, key: key.0.clone(), exercise: exercise.to_owned(), proved: now.as_secs() };
        let path = self.path(key);
        let write = || {
            if let Some(shelf) = path.parent() {
                std::fs::create_dir_all(shelf)?;
            }
            files::replace_unsynced(&path, &serde_json::to_vec(&record).map_err(io::Error::other)?)
        };
        if let Err(error) = write() {
            self.trouble.get_or_insert(error);
        }
    }

    /// Forgets a proof that does not hold any more, though nothing it depends on has changed.
    pub(crate) fn forget(&mut self, key: &ProofKey) {
        match std::fs::remove_file(self.path(key)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => _ = self.trouble.get_or_insert(error),
            _ => {}
        }
    }

    /// Removes what has not been used for long, and what a process that was killed has left; gives the reason when not everything
    /// could be remembered.
    pub(crate) fn close(self) -> Option<io::Error> {
        let entries = |folder: &PathBuf| std::fs::read_dir(folder).into_iter().flatten().flatten();
        for shelf in entries(&self.folder) {
            for file in entries(&shelf.path()) {
                let modified = file.metadata().and_then(|file| file.modified()).ok();
                if modified.and_then(|time| time.elapsed().ok()).is_some_and(|age| age > KEPT) {
                    let _ = std::fs::remove_file(file.path());
                }
            }
            files::sweep(&shelf.path());
        }
        self.trouble
    }
}

/// The digest of everything that a proof of these sources depends on but the engine: taken once for all Pythons.
pub(crate) fn digest_of(kind: ProofKind, course: &Course, sources: &ExerciseSources) -> Digest {
    let mut digester = Digester::default();
    digester.add(format!("{FORMAT} {kind:?} {PROGRAM} {}", env!("CARGO_PKG_VERSION")));
    digester.add(format!("{:?}", sources.strict));
    digester.add(&sources.exercise.name).add(&sources.exercise.phase).add(&sources.toml);
    for file in sources.files.iter().chain(&sources.solution) {
        digester.add(format!("{:?}", file.role)).add(file.path.as_os_str().as_encoded_bytes()).add(&file.contents);
    }
    let mut groups = vec![BASE_GROUP];
    groups.extend(sources.exercise.packages.iter().map(String::as_str));
    if kind == ProofKind::Check {
        groups.push(LINT_GROUP);
        let wrong = sources.wrong_answers.iter().map(|wrong| (&wrong.path, wrong.expected.as_ref(), &wrong.files));
        let right = sources.right_answers.iter().map(|right| (&right.path, None, &right.files));
        for (place, expected, files) in wrong.chain(right) {
            digester.add(format!("{:?}", (place, expected)));
            for (path, contents) in files {
                digester.add(path.as_os_str().as_encoded_bytes()).add(contents);
            }
        }
        digester.add(format!("{:?} {:?}", sources.unused, sources.odd));
    }
    for group in groups {
        let found = course.info.packages.get(group);
        digester.add(format!("{group} {:?}", found.map(|group| (&group.requirements, &group.prepare))));
        if let Some(script) = found.and_then(|group| group.prepare.as_ref()) {
            digester.add(format!("{:?}", pristine::shared(course, &script.files)));
        }
    }
    digester.finish()
}

/// The name of a proof with this engine: its interpreter, its system, and whether it keeps runs from writing elsewhere.
pub(crate) fn key(sources: Digest, engine: &Engine) -> ProofKey {
    let facts = &engine.interpreter().facts;
    let mut digester = Digester::default();
    digester.add(sources).add(format!("{} {}", std::env::consts::OS, std::env::consts::ARCH));
    digester.add(format!("{} {} {}", facts.implementation, facts.version, facts.abi));
    digester.add(format!("{:?} {}", facts.pytest.as_ref().map(|pytest| &pytest.version), engine.confines()));
    ProofKey(digester.finish().to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::course::{
        Exercise,
        model::PackageGroup,
        pristine::{CourseFile, Role},
        rules::{RightAnswer, WrongAnswer},
    };

    fn memory(folder: &tempfile::TempDir) -> ProofMemory {
        ProofMemory { folder: folder.path().join("proofs"), trouble: None }
    }

    fn key(text: &str) -> ProofKey {
        ProofKey(Digest::of(text).to_string())
    }

    #[test]
    fn what_was_proved_is_known_and_nothing_else_is() {
        let folder = tempfile::tempdir().unwrap();
        let mut one = memory(&folder);
        one.remember(&key("a"), "loops1");
        let other = memory(&folder);
        let record = other.get(&key("a")).unwrap();
        assert!(record.proved().elapsed().unwrap() < Duration::from_secs(60));
        assert_eq!(other.get(&key("b")), None);
        one.forget(&key("a"));
        assert_eq!(other.get(&key("a")), None);
        assert!(one.close().is_none());
    }

    #[test]
    fn a_damaged_file_counts_for_nothing_and_is_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let mut memory = memory(&folder);
        memory.remember(&key("a"), "loops1");
        let whole = std::fs::read(memory.path(&key("a"))).unwrap();
        let of_another = || {
            let mut other = ProofMemory { folder: folder.path().join("other"), trouble: None };
            other.remember(&key("b"), "loops1");
            std::fs::read(other.path(&key("b"))).unwrap()
        };
        for damaged in [Vec::new(), whole[..whole.len() / 2].to_vec(), vec![0; 5000], of_another(), b"{}".to_vec()] {
            files::replace_unsynced(&memory.path(&key("a")), &damaged).unwrap();
            assert_eq!(memory.get(&key("a")), None, "{damaged:?}");
        }
        memory.remember(&key("a"), "loops1");
        assert!(memory.get(&key("a")).is_some());
    }

    #[test]
    fn where_nothing_can_be_written_that_is_told_and_nothing_breaks() {
        let folder = tempfile::tempdir().unwrap();
        files::create(&folder.path().join("proofs"), b"a file where a folder should be").unwrap();
        let mut memory = memory(&folder);
        memory.remember(&key("a"), "loops1");
        assert_eq!(memory.get(&key("a")), None);
        assert!(memory.close().is_some());
    }

    #[test]
    fn what_nobody_has_asked_for_in_half_a_year_goes() {
        let folder = tempfile::tempdir().unwrap();
        let mut one = memory(&folder);
        for name in ["old", "used"] {
            one.remember(&key(name), "loops1");
            let file = std::fs::File::options().append(true).open(one.path(&key(name))).unwrap();
            file.set_modified(SystemTime::now() - KEPT - Duration::from_secs(60)).unwrap();
        }
        assert!(one.get(&key("used")).is_some());
        assert!(one.close().is_none());
        let two = memory(&folder);
        assert!(two.get(&key("used")).is_some() && two.get(&key("old")).is_none());
    }

    #[test]
    fn whatever_a_proof_depends_on_is_in_its_digest() {
        let file = |path: &str, role| CourseFile { path: path.into(), contents: b"x".to_vec(), role };
        let sources = || ExerciseSources {
            exercise: Exercise { name: "a".into(), packages: vec!["data".into()], ..Exercise::default() },
            toml: "title = \"A\"".into(),
            files: vec![file("a.py", Role::Editable), file("helper.py", Role::Shared)],
            solution: vec![file("a.py", Role::Editable)],
            wrong_answers: vec![WrongAnswer {
                path: "w.py".into(),
                files: vec![("a.py".into(), b"w".to_vec())],
                expected: None,
            }],
            ..ExerciseSources::default()
        };
        let course = |group: &str, pin: &str| {
            let mut course = Course::default();
            let group_of =
                |pin: &str| PackageGroup { requirements: vec![pin.to_owned()], download_mb: None, prepare: None };
            for name in [BASE_GROUP, "data", LINT_GROUP, "other"] {
                course.info.packages.insert(name.into(), group_of("p==1"));
            }
            course.info.packages.insert(group.into(), group_of(pin));
            course
        };
        let as_it_was = course("data", "p==1");
        let same = digest_of(ProofKind::Check, &as_it_was, &sources());
        let ways: [fn(&mut ExerciseSources); 10] = [
            |sources| sources.exercise.name.push('b'),
            |sources| sources.toml.push('\n'),
            |sources| sources.files[0].contents.push(b'y'),
            |sources| sources.files[1].contents.push(b'y'),
            |sources| sources.files[1].role = Role::Support,
            |sources| sources.solution[0].contents.push(b'y'),
            |sources| sources.wrong_answers[0].files[0].1.push(b'y'),
            |sources| sources.wrong_answers[0].expected = Some("words".into()),
            |sources| {
                sources.right_answers =
                    vec![RightAnswer { path: "r.py".into(), files: vec![("a.py".into(), Vec::new())] }];
            },
            |sources| sources.unused.push("notes.txt".into()),
        ];
        for (number, change) in ways.iter().enumerate() {
            let mut other = sources();
            change(&mut other);
            assert_ne!(digest_of(ProofKind::Check, &as_it_was, &other), same, "change {number}");
        }
        for group in [BASE_GROUP, "data", LINT_GROUP] {
            assert_ne!(digest_of(ProofKind::Check, &course(group, "p==2"), &sources()), same, "{group}");
        }
        assert_eq!(digest_of(ProofKind::Check, &course("other", "p==2"), &sources()), same);
        assert_ne!(digest_of(ProofKind::Mutants, &as_it_was, &sources()), same);
    }
}
