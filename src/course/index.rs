//! Exercises as they were read the last time, in `.pythlings/index`.
//!
//! Reading a thousand `exercise.toml` and looking into their folders takes some 20 ms of processor time, mostly for opening files and
//! for TOML; comparing what the system knows of them (times, size, inode) takes 2. So what was read is kept with that, one
//! line for each exercise, and read again only where something differs. The index is a shortcut and never the truth: it is
//! left out for small courses, ignored when it cannot be read, and without harm when it cannot be written.

use std::{
    borrow::Cow,
    collections::HashMap,
    fs,
    hash::{DefaultHasher, Hash as _, Hasher as _},
    path::{Path, PathBuf},
    time::{Duration, SystemTime},
};

use super::{
    exercise::{EXPECTED_OUTPUT, SHARED_DIR},
    folder::Folder,
    model::{Check, Exercise},
    snapshot::OWN_FOLDER,
};
use crate::files;

/// Smaller courses are read in a few milliseconds anyway.
const WORTH_IT: usize = 150;
/// A file that was changed just now may be changed once more with the same size and, on a file system with coarse times, the same
/// time (FAT: 2 s). It is not recorded yet. git has the same rule for its index.
const SETTLED: Duration = Duration::from_secs(3);
/// To be counted up when an exercise is read in another way than before.
const FORMAT: u32 = 3;

/// The index of a course, as far as it is still good. Borrows the text of the file.
pub(super) struct Index<'t> {
    header: String,
    /// The lines by the exercise's folder.
    lines: HashMap<&'t str, Line<'t>>,
    /// When the course began to be read: what changed shortly before, or later, has not settled.
    now: SystemTime,
}

#[derive(Clone, Copy)]
struct Line<'t> {
    whole: &'t str,
    stamp: &'t str,
    json: &'t str,
}

/// What is known of an exercise after reading it.
pub(super) struct Known<'t> {
    pub(super) exercise: Exercise,
    /// Its line of the index; `None` when it must not be recorded.
    line: Option<Cow<'t, str>>,
}

impl Known<'_> {
    /// An exercise where there is no index.
    pub(super) fn unrecorded(exercise: Exercise) -> Self {
        Self { exercise, line: None }
    }
}

/// The text of the index of the course in `root`; `None` where an index is not worth having.
pub(super) fn text(root: &Path, exercises: usize) -> Option<String> {
    let is_worth_it = exercises >= WORTH_IT && root.join(OWN_FOLDER).is_dir();
    is_worth_it.then(|| fs::read_to_string(path(root)).unwrap_or_default())
}

fn path(root: &Path) -> PathBuf {
    root.join(OWN_FOLDER).join("index")
}

impl<'t> Index<'t> {
    /// The index with this text. `snapshot` is the name of the course's snapshot.
    pub(super) fn new(root: &Path, text: &'t str, snapshot: &str) -> Self {
        Self::at(SystemTime::now(), root, text, snapshot)
    }

    fn at(now: SystemTime, root: &Path, text: &'t str, snapshot: &str) -> Self {
        // Whatever an exercise depends on besides its own folder: the program, the package groups, the snapshot, which files are shared.
        let (common, _) = stamp(&[&root.join("info.toml"), &root.join(snapshot), &root.join(SHARED_DIR)], now);
        let header = format!("pythlings index {FORMAT} {} {common}", env!("CARGO_PKG_VERSION"));
        let split = |whole: &'t str| {
            let (dir, rest) = whole.split_once('\t')?;
            let (stamp, json) = rest.split_once('\t')?;
            Some((dir, Line { whole, stamp, json }))
        };
        let mut lines = text.lines();
        let is_good = lines.next() == Some(&header);
        Self { header, lines: if is_good { lines.filter_map(split).collect() } else { HashMap::new() }, now }
    }

    /// The exercise as recorded, or as `read` finds it.
    pub(super) fn get_or(&self, folder: &Folder<'_>, read: impl FnOnce() -> Option<Exercise>) -> Option<Known<'t>> {
        // Looked at before it is read, so that a change meanwhile is noticed the next time.
        let (stamp, is_settled) = stamp_of(folder, self.now);
        if let Some(line) = self.lines.get(folder.dir.as_str()).filter(|line| line.stamp == stamp)
            && let Ok(exercise) = serde_json::from_str(line.json)
        {
            return Some(Known { exercise, line: Some(Cow::Borrowed(line.whole)) });
        }
        let exercise = read()?;
        let may_be_recorded = is_settled && is_told_by_stamp(&exercise, folder);
        let json = if may_be_recorded { serde_json::to_string(&exercise).ok() } else { None };
        let line = json.map(|json| Cow::Owned(format!("{}\t{stamp}\t{json}", folder.dir)));
        Some(Known { exercise, line })
    }

    /// Writes what is known now, if that is more than before.
    pub(super) fn write(&self, root: &Path, known: &[Known<'t>]) {
        if !known.iter().any(|known| matches!(known.line, Some(Cow::Owned(_)))) {
            return;
        }
        let lines = known.iter().filter_map(|known| known.line.as_deref());
        let text: Vec<&str> = std::iter::once(self.header.as_str()).chain(lines).collect();
        // Without an index everything is read again; there is nothing to say about that.
        let _ = files::replace_unsynced(&path(root), (text.join("\n") + "\n").as_bytes());
        files::sweep(&root.join(OWN_FOLDER));
    }
}

/// The stamp of an exercise's folder and its `exercise.toml`. The folder's own time tells of files that come and go; where the
/// snapshot says which those are, nobody asks.
fn stamp_of(folder: &Folder<'_>, now: SystemTime) -> (String, bool) {
    let dir = folder.root.join(&folder.dir);
    let toml = dir.join("exercise.toml");
    if folder.learner { stamp(&[&toml], now) } else { stamp(&[&dir, &toml], now) }
}

/// Whether nothing was looked at for this exercise but its folder, its `exercise.toml` and what the header tells of.
fn is_told_by_stamp(exercise: &Exercise, folder: &Folder<'_>) -> bool {
    let tests: &[PathBuf] = match &exercise.check {
        Check::Pytest { tests } => tests,
        // The expected output may be a file of its own.
        Check::Output { .. } if folder.learner || !folder.has(EXPECTED_OUTPUT) => &[],
        Check::Output { .. } => return false,
    };
    let mut paths = exercise.files.iter().chain(&exercise.support).chain(&exercise.shared).chain(tests);
    paths.all(|path| path.components().count() == 1) && !folder.dir.contains(['\t', '\n'])
}

/// What tells one state of files and folders from another without reading them, and whether that could be relied on at `now`.
fn stamp(paths: &[&Path], now: SystemTime) -> (String, bool) {
    let is_settled = |time: SystemTime| now.duration_since(time).is_ok_and(|age| age > SETTLED);
    // Another version of the library may hash in another way: then everything is read once more.
    let mut hasher = DefaultHasher::new();
    let mut settled = true;
    for path in paths {
        let Ok(metadata) = path.symlink_metadata() else {
            hasher.write_u8(0);
            continue;
        };
        let modified = metadata.modified().unwrap_or(now);
        settled &= is_settled(modified);
        (modified, metadata.len()).hash(&mut hasher);
        #[cfg(unix)]
        {
            // A file that was moved or unpacked here may have brought its old time along; this one is the system's own.
            use std::os::unix::fs::MetadataExt as _;
            let changed = Duration::from_secs(u64::try_from(metadata.ctime()).unwrap_or(0));
            settled &= is_settled(SystemTime::UNIX_EPOCH + changed);
            (metadata.ctime(), metadata.ctime_nsec(), metadata.ino()).hash(&mut hasher);
        }
    }
    (format!("{:016x}", hasher.finish()), settled)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::course::{Course, load, snapshot::ensure, testing::CourseFolder};

    const INDEX: &str = ".pythlings/index";

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
        let index = Index::new(folder.root(), "", ".pythlings/starters.pack");
        let lines: Vec<String> = course
            .exercises
            .iter()
            .map(|exercise| {
                let (stamp, _) = stamp_of(&Folder::for_tests(folder.root(), exercise), index.now);
                format!("{}\t{stamp}\t{}", exercise.dir.display(), serde_json::to_string(exercise).unwrap())
            })
            .collect();
        folder.write(INDEX, format!("{}\n{}\n", index.header, lines.join("\n")));
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
        // Only the index can say so.
        let text = folder.read(INDEX).replacen("\"title\":\"Loops\"", "\"title\":\"Recorded\"", 1);
        folder.write(INDEX, text);
        assert_eq!(folder.load().exercises[0].title, "Recorded");
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
        let Check::Pytest { tests } = &folder.load().exercises[3].check else { panic!("it has tests") };
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
            let index = Index::at(now, folder.root(), "", ".pythlings/starters.pack");
            let known = index.get_or(&Folder::for_tests(folder.root(), exercise), || Some(exercise.clone()));
            known.unwrap().line.is_some()
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
        let good = folder.read(INDEX);
        for bad in
            ["", "rubbish", &good[..good.len() / 2], &good.replace("{\"name\"", "{\"nome\""), &good.replace(' ', "")]
        {
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
            let of = Folder::for_tests(folder.root(), exercise);
            assert!(!is_told_by_stamp(exercise, &of), "{}", exercise.name);
        }
    }
}
