//! Which exercises a learner has begun: those whose files are not what the course ships any more.
//!
//! Comparing a thousand files with their starters takes longer than everything else that `list` does. So files that were found equal are
//! remembered by their stamps, in `.pythlings/local/untouched`, and compared again only after they were written to. As with the
//! index of the course, this is a shortcut and never the truth.

use std::{
    collections::{BTreeSet, HashSet},
    hash::{DefaultHasher, Hash as _, Hasher as _},
    path::Path,
    time::SystemTime,
};

use super::{LearnerError, kept::has, reset::shipped};
use crate::{
    course::{
        for_git::{self, LOCAL},
        model::{Course, Exercise},
        pack::{Pack, PackEntry},
        parts::in_parts,
        pristine,
        snapshot::pack_name,
        stamp::stamp,
    },
    files,
    layout::slashes,
};

/// The places of all exercises whose files the learner has changed. Nobody has begun a course of which no starters are kept.
pub fn begun(course: &Course) -> BTreeSet<usize> {
    begun_of(course, |_| true)
}

/// The same among those exercises that are asked about: there is no need to look at the files of the others.
pub fn begun_of(course: &Course, is_asked: impl Fn(usize) -> bool) -> BTreeSet<usize> {
    let Some(pack) = course.snapshot.as_deref() else { return BTreeSet::new() };
    let mut untouched = Untouched::read(course);
    let asked: Vec<usize> = (0..course.exercises.len()).filter(|index| is_asked(*index)).collect();
    // The time goes into asking the system.
    let parts = in_parts(&asked, |some| {
        let mut looks = Vec::new();
        let begun = |index: &usize| is_begun(course, pack, &course.exercises[*index], &untouched, &mut looks);
        let begun: Vec<usize> = some.iter().copied().filter(begun).collect();
        (begun, looks)
    });
    let mut all = BTreeSet::new();
    for (begun, looks) in parts {
        all.extend(begun);
        untouched.add(looks);
    }
    untouched.write(course);
    all
}

/// Whether the learner has changed one of the files that they edit. A file that was deleted is no work.
fn is_begun(
    course: &Course,
    pack: &Pack,
    exercise: &Exercise,
    untouched: &Untouched,
    looks: &mut Vec<UntouchedLook>,
) -> bool {
    let folder = course.root.join(&exercise.dir);
    exercise.files.iter().any(|file| {
        let path = folder.join(file);
        let (changed, look) = untouched.unless_known(&path, || {
            let starter = pristine::in_snapshot(pack, exercise, &slashes(file));
            starter.map(|starter| is_changed(&path, pack, starter))
        });
        looks.extend(look);
        changed
    })
}

/// Most files that were changed have another length, and then nothing is read.
fn is_changed(path: &Path, pack: &Pack, starter: &PackEntry) -> bool {
    let Ok(metadata) = path.symlink_metadata() else { return false };
    metadata.len() != starter.len() || pack.read(starter).is_ok_and(|contents| !files::has_contents(path, &contents))
}

/// Files that were found to be as the course ships them, by what the system knew of them.
struct Untouched {
    /// Begins the file: with another pack, nothing in it counts.
    header: String,
    known: HashSet<u64>,
    found: Vec<u64>,
    has_new: bool,
    now: SystemTime,
}

/// A file that was found to be as the course ships it.
struct UntouchedLook {
    key: u64,
    is_new: bool,
}

/// To be counted up when the stamps mean something else.
const FORMAT: u32 = 1;
const PATH: &str = "untouched";

impl Untouched {
    fn read(course: &Course) -> Self {
        let now = SystemTime::now();
        let (pack, _) = stamp(&[&course.root.join(pack_name(course.kind))], now);
        let header = format!("pythlings untouched {FORMAT} {} {pack:016x}\n", env!("CARGO_PKG_VERSION"));
        let bytes = files::read_own(&course.root.join(LOCAL).join(PATH)).unwrap_or_default();
        let stamps = bytes.strip_prefix(header.as_bytes()).unwrap_or_default();
        let known = stamps.as_chunks().0.iter().map(|stamp| u64::from_le_bytes(*stamp)).collect();
        Self { header, known, found: Vec::new(), has_new: false, now }
    }

    /// Whether `is_changed` says so of the file; it is not asked when the file is known to be as it was. `None`: nothing is known of it.
    fn unless_known(&self, path: &Path, is_changed: impl FnOnce() -> Option<bool>) -> (bool, Option<UntouchedLook>) {
        // Looked at before it is read, so that a change meanwhile is noticed the next time.
        let (stamp, is_settled) = stamp(&[path], self.now);
        let mut hasher = DefaultHasher::new();
        (stamp, path).hash(&mut hasher);
        let key = hasher.finish();
        if self.known.contains(&key) {
            return (false, Some(UntouchedLook { key, is_new: false }));
        }
        let changed = is_changed();
        let may_be_recorded = is_settled && changed == Some(false);
        (changed.unwrap_or(false), may_be_recorded.then_some(UntouchedLook { key, is_new: true }))
    }

    fn add(&mut self, looks: Vec<UntouchedLook>) {
        for look in looks {
            self.found.push(look.key);
            self.has_new |= look.is_new;
        }
    }

    /// Writes what is known now, if that is more than before.
    fn write(&self, course: &Course) {
        if !self.has_new {
            return;
        }
        let mut bytes = self.header.clone().into_bytes();
        self.found.iter().for_each(|key| bytes.extend_from_slice(&key.to_le_bytes()));
        // Without it everything is compared again; there is nothing to say about that.
        let path = course.root.join(LOCAL).join(PATH);
        let _ = for_git::make_local(&course.root).and_then(|()| files::replace_unsynced(&path, &bytes));
    }
}

/// Whether a reset of the exercise would find nothing to put back.
pub fn is_at_start(course: &Course, exercise: &Exercise) -> Result<bool, LearnerError> {
    let folder = course.root.join(exercise.folder());
    Ok(shipped(course, exercise)?.into_iter().all(|(path, contents)| has(&folder.join(path), &contents)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::course::{snapshot::ensure, testing::CourseFolder};

    const STARTER: &str = "exercises/01_core/010_loops1/loops1.py";

    #[test]
    fn what_was_changed_is_begun_and_what_was_deleted_is_not() {
        let folder = CourseFolder::with_one().exercise("020_loops2");
        let mut course = folder.load();
        assert_eq!(begun(&course), BTreeSet::new(), "no starters are kept yet");
        ensure(&mut course).unwrap();
        let found = |contents: &str| {
            folder.write(STARTER, contents);
            (begun(&course).contains(&0), is_at_start(&course, &course.exercises[0]).unwrap())
        };
        assert_eq!(found("# TODO\n"), (false, true));
        assert_eq!(found("# TODQ\n"), (true, false), "of the same length");
        assert_eq!(found("# TODO\nx = 1\n"), (true, false));
        folder.remove(STARTER);
        assert_eq!(begun(&course), BTreeSet::new());
        assert!(!is_at_start(&course, &course.exercises[0]).unwrap());
    }

    #[test]
    fn what_is_remembered_as_untouched_is_noticed_when_it_is_written_to() {
        let folder = CourseFolder::with_one();
        let mut course = folder.load();
        ensure(&mut course).unwrap();
        // As it is a while later: what was written just now is not remembered.
        let hour = std::time::Duration::from_secs(3600);
        let look = |course: &Course| {
            let mut untouched = Untouched { now: SystemTime::now() + hour, ..Untouched::read(course) };
            let pack = course.snapshot.as_deref().unwrap();
            let mut looks = Vec::new();
            let is_begun = is_begun(course, pack, &course.exercises[0], &untouched, &mut looks);
            untouched.add(looks);
            untouched.write(course);
            (is_begun, untouched.has_new)
        };
        assert_eq!(look(&course), (false, true), "compared");
        assert_eq!(look(&course), (false, false), "remembered");
        folder.write(STARTER, "# TODQ\n");
        assert_eq!(look(&course), (true, false), "of the same length");
        folder.write(".pythlings/starters.pack", "another pack");
        assert_eq!(Untouched::read(&course).known, HashSet::new(), "of another pack");
        folder.write(".pythlings/local/untouched", "not ours at all");
        assert_eq!(Untouched::read(&course).known, HashSet::new());
    }
}
