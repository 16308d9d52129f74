//! Exercises as they were read the last time, in `.pythlings/local/index`.
//!
//! Reading a thousand `exercise.toml` and looking into their folders takes some 20 ms of processor time, mostly for opening files and
//! for TOML; comparing what the system knows of them (times, size, inode) takes 2. So what was read is kept with that, one
//! record for each exercise, and read again only where something differs. Records are written by `postcard`, since JSON took as
//! long to read as all those times and sizes. The index is a shortcut and never the truth: it is
//! left out for small courses, ignored when it cannot be read, and without harm when it cannot be written.

use std::{
    borrow::Cow,
    collections::HashMap,
    path::{Path, PathBuf},
    time::SystemTime,
};

use serde::{Deserialize, Serialize};

use super::{
    folder::ExerciseFolder,
    for_git::{self, LOCAL},
    model::Exercise,
    stamp::stamp,
};
use crate::files;
use crate::layout::{EXERCISE_FILE, INFO_FILE, OWN_DIR, SHARED_DIR};

/// Smaller courses are read in a few milliseconds anyway.
const WORTH_IT: usize = 150;
/// To be counted up when an exercise is read in another way than before.
const FORMAT: u32 = 11;

/// The index of a course, as far as it is still good. Borrows the bytes of the file.
pub(super) struct CourseIndex<'b> {
    header: String,
    /// The records by the exercise's folder.
    records: HashMap<&'b str, Recorded<'b>>,
    now: SystemTime,
}

#[derive(Clone, Copy)]
struct Recorded<'b> {
    record: Record<'b>,
    /// As it is in the file.
    whole: &'b [u8],
}

/// What the file has of an exercise. Decoding the exercise itself is left until its stamp is known to be good.
#[derive(Clone, Copy, Serialize, Deserialize)]
struct Record<'b> {
    dir: &'b str,
    stamp: u64,
    exercise: &'b [u8],
}

/// What is known of an exercise after reading it.
pub(super) struct KnownExercise<'b> {
    pub(super) exercise: Exercise,
    /// Its record in the index; `None` when it must not be recorded.
    record: Option<Cow<'b, [u8]>>,
}

impl KnownExercise<'_> {
    /// An exercise where there is no index.
    pub(super) fn unrecorded(exercise: Exercise) -> Self {
        Self { exercise, record: None }
    }
}

/// The index of the course in `root` as it is on disk; `None` if an index is not worth having.
pub(super) fn bytes(root: &Path, exercises: usize) -> Option<Vec<u8>> {
    let is_worth_it = exercises >= WORTH_IT && root.join(OWN_DIR).is_dir();
    is_worth_it.then(|| files::read_own(&path(root)).unwrap_or_default())
}

fn path(root: &Path) -> PathBuf {
    root.join(LOCAL).join("index")
}

impl<'b> CourseIndex<'b> {
    /// The index in these bytes. `snapshot` is the name of the course's snapshot.
    pub(super) fn new(root: &Path, bytes: &'b [u8], snapshot: &str) -> Self {
        Self::at(SystemTime::now(), root, bytes, snapshot)
    }

    fn at(now: SystemTime, root: &Path, bytes: &'b [u8], snapshot: &str) -> Self {
        // Whatever an exercise depends on besides its own folder: the program, the package groups, the snapshot, which files are shared.
        let (common, _) = stamp(&[&root.join(INFO_FILE), &root.join(snapshot), &root.join(SHARED_DIR)], now);
        let header = format!("pythlings index {FORMAT} {} {common:016x}\n", env!("CARGO_PKG_VERSION"));
        let mut rest = bytes.strip_prefix(header.as_bytes()).unwrap_or_default();
        let records = std::iter::from_fn(|| {
            let (record, after) = postcard::take_from_bytes::<Record<'b>>(rest).ok()?;
            let whole = &rest[..rest.len() - after.len()];
            rest = after;
            Some((record.dir, Recorded { record, whole }))
        });
        let records = records.collect();
        Self { header, records, now }
    }

    /// The exercise as recorded, or as `read` finds it.
    pub(super) fn get_or(
        &self,
        folder: &ExerciseFolder<'_>,
        read: impl FnOnce() -> Option<Exercise>,
    ) -> Option<KnownExercise<'b>> {
        // Looked at before it is read, so that a change meanwhile is noticed the next time.
        let (stamp, is_settled) = stamp_of(folder, self.now);
        if let Some(recorded) = self.records.get(folder.dir.as_str()).filter(|recorded| recorded.record.stamp == stamp)
            && let Ok(exercise) = postcard::from_bytes(recorded.record.exercise)
        {
            return Some(KnownExercise { exercise, record: Some(Cow::Borrowed(recorded.whole)) });
        }
        let exercise = read()?;
        let may_be_recorded = is_settled && is_told_by_stamp(&exercise, folder);
        let record = if may_be_recorded { record(&folder.dir, stamp, &exercise).map(Cow::Owned) } else { None };
        Some(KnownExercise { exercise, record })
    }

    /// Writes what is known now, if that is more than before.
    pub(super) fn write(&self, root: &Path, known: &[KnownExercise<'b>]) {
        if !known.iter().any(|known| matches!(known.record, Some(Cow::Owned(_)))) {
            return;
        }
        let mut bytes = self.header.clone().into_bytes();
        known.iter().filter_map(|known| known.record.as_deref()).for_each(|record| bytes.extend_from_slice(record));
        // Without an index everything is read again; there is nothing to say about that.
        let _ = for_git::make_local(root).and_then(|()| files::replace_unsynced(&path(root), &bytes));
        files::sweep(&root.join(LOCAL));
    }
}

/// The record of an exercise; `None` when it cannot be written in this format (a path that is not UTF-8).
fn record(dir: &str, stamp: u64, exercise: &Exercise) -> Option<Vec<u8>> {
    let exercise = postcard::to_allocvec(exercise).ok()?;
    postcard::to_allocvec(&Record { dir, stamp, exercise: &exercise }).ok()
}

/// The stamp of an exercise's folder and its `exercise.toml`. The folder's own time tells of files that come and go; where the
/// snapshot says which those are, nobody asks.
fn stamp_of(folder: &ExerciseFolder<'_>, now: SystemTime) -> (u64, bool) {
    let dir = folder.root.join(&folder.dir);
    let toml = dir.join(EXERCISE_FILE);
    if folder.learner { stamp(&[&toml], now) } else { stamp(&[&dir, &toml], now) }
}

/// Whether nothing was looked at for this exercise but its folder, its `exercise.toml` and what the header tells of.
fn is_told_by_stamp(exercise: &Exercise, folder: &ExerciseFolder<'_>) -> bool {
    // In a learner's folder the contents are those of the snapshot, which the header covers.
    if !folder.learner && !exercise.check.is_told_by_names() {
        return false;
    }
    let of_check = exercise.check.files();
    let of_check = of_check.iter().map(|(path, _)| path);
    let mut paths = exercise.files.iter().chain(&exercise.support).chain(&exercise.shared).chain(of_check);
    paths.all(|path| path.components().count() == 1)
}

#[cfg(test)]
mod tests {
    use std::{fs, time::Duration};

    use super::*;
    use crate::course::{Course, load, snapshot::ensure, testing::CourseFolder};

    const INDEX: &str = ".pythlings/local/index";

    /// A course that is large enough, read once, with files that look an hour old.
    fn settled() -> CourseFolder {
        let mut folder = CourseFolder::empty();
        for number in 1..=WORTH_IT {
            folder = folder.exercise(&format!("{number:04}_e{number}"));
        }
        ensure(&mut folder.load()).unwrap();
        folder
    }

    /// As the index is after it was written once everything had settled: the waiting is left out.
    fn write_index(folder: &CourseFolder) -> Course {
        let course = folder.load();
        let index = CourseIndex::new(folder.root(), b"", ".pythlings/starters.pack");
        let mut bytes = index.header.clone().into_bytes();
        for exercise in &course.exercises {
            let (stamp, _) = stamp_of(&ExerciseFolder::for_tests(folder.root(), exercise), index.now);
            bytes.append(&mut record(exercise.dir.to_str().unwrap(), stamp, exercise).unwrap());
        }
        folder.write(INDEX, bytes);
        course
    }

    fn described(course: &Course) -> String {
        format!("{:?}", course.exercises)
    }

    #[test]
    fn what_was_recorded_is_used_and_is_the_same() {
        let folder = settled();
        let course = write_index(&folder);
        assert_eq!(described(&folder.load()), described(&course));
        // Only the index can say that.
        let mut bytes = fs::read(folder.path(INDEX)).unwrap();
        let title = bytes.windows(5).position(|five| five == b"Loops").unwrap();
        bytes[title..title + 5].copy_from_slice(b"Noted");
        folder.write(INDEX, bytes);
        assert_eq!(folder.load().exercises[0].title, "Noted");
    }

    #[test]
    fn every_change_is_noticed() {
        let folder = settled();
        write_index(&folder);
        let toml = "exercises/01_core/0003_e3/exercise.toml";
        folder.write(toml, "title = \"Other\"\ncheck = \"pytest\"\n");
        assert_eq!(folder.load().exercises[2].title, "Other");
        folder.write(toml, "titel = \"Other\"\ncheck = \"pytest\"\n");
        assert_eq!(folder.findings().len(), 2);
        folder.write(toml, "title = \"Other\"\ncheck = \"pytest\"\n");

        folder.remove("exercises/01_core/0004_e4/test_e4.py");
        assert_eq!(folder.findings().len(), 1);
        folder.write("exercises/01_core/0004_e4/test_e4_new.py", "");
        let crate::course::model::Check::Pytest { tests } = &folder.load().exercises[3].check else {
            panic!("it has tests")
        };
        assert_eq!(tests, &[Path::new("test_e4_new.py")]);

        folder.write("exercises/shared/helper.py", "");
        folder.write(toml, "title = \"Other\"\ncheck = \"pytest\"\nshared = [\"helper.py\"]\n");
        write_index(&folder);
        folder.remove("exercises/shared/helper.py");
        assert_eq!(folder.findings().len(), 1);
        folder.write(toml, "title = \"Other\"\ncheck = \"pytest\"\n");

        folder.remove("exercises/01_core/0005_e5");
        assert_eq!(folder.load().exercises.len(), WORTH_IT - 1);
        folder.write("info.toml", folder.read("info.toml").replace("A course", "Another"));
        assert_eq!(folder.load().info.title, "Another");
    }

    #[test]
    fn what_was_changed_just_now_is_not_recorded() {
        let folder = CourseFolder::with_one();
        let course = folder.load();
        let exercise = &course.exercises[0];
        let toml = folder.path("exercises/01_core/010_loops1/exercise.toml");
        let written = toml.metadata().unwrap().modified().unwrap();
        let is_recorded_at = |now| {
            let index = CourseIndex::at(now, folder.root(), b"", ".pythlings/starters.pack");
            let known = index.get_or(&ExerciseFolder::for_tests(folder.root(), exercise), || Some(exercise.clone()));
            known.unwrap().record.is_some()
        };
        let an_hour = Duration::from_secs(3600);
        assert!(!is_recorded_at(written - an_hour), "it was changed while the course was being read");
        assert!(!is_recorded_at(written));
        assert!(!is_recorded_at(written + Duration::from_secs(2)));
        assert!(is_recorded_at(written + an_hour));
    }

    #[test]
    fn rubbish_in_the_index_is_no_harm() {
        let folder = settled();
        let course = write_index(&folder);
        let good = fs::read(folder.path(INDEX)).unwrap();
        let header = good.iter().position(|&byte| byte == b'\n').unwrap() + 1;
        let torn = [&good[..good.len() / 2], &good[..header + 2], &[good[..header].to_vec(), vec![255; 99]].concat()];
        for bad in torn.into_iter().chain([&b""[..], b"rubbish", &good[1..]]) {
            folder.write(INDEX, bad);
            assert_eq!(described(&folder.load()), described(&course));
        }
        folder.remove(INDEX);
        std::fs::create_dir(folder.path(INDEX)).unwrap();
        assert_eq!(described(&folder.load()), described(&course));
    }

    #[test]
    fn an_exercise_that_depends_on_more_is_always_read() {
        let folder = CourseFolder::with_one()
            .file("exercises/01_core/010_loops1/expected_output.txt", "1\n")
            .file("exercises/01_core/010_loops1/exercise.toml", "title = \"x\"\ncheck = \"output\"\n")
            .exercise("020_shop1")
            .file("exercises/01_core/020_shop1/shop/cart.py", "")
            .file(
                "exercises/01_core/020_shop1/exercise.toml",
                "title = \"x\"\ncheck = \"pytest\"\nfiles = [\"shop/cart.py\"]\n",
            );
        let course = load(folder.root()).unwrap();
        for exercise in &course.exercises {
            let of = ExerciseFolder::for_tests(folder.root(), exercise);
            assert!(!is_told_by_stamp(exercise, &of), "{}", exercise.name);
        }
    }
}
