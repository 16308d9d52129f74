//! Exercises as they were read the last time, in `.pythlings/index`.
//!
//! Reading a thousand `exercise.toml` and looking into their folders takes some 20 ms of processor time, mostly for opening files and
//! for TOML; comparing what the system knows of them (times, size, inode) takes 2. So what was read is kept with that, one
//! line for each exercise, and read again only where something differs. The index is a shortcut and never the truth: it is
//! left out for small courses, ignored when it cannot be read, and without harm when it cannot be written.

use std::{
    collections::HashMap,
    fs,
    path::{Path, PathBuf},
    time::{Duration, SystemTime},
};

use super::{
    exercise::EXPECTED_OUTPUT,
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
const FORMAT: u32 = 1;

/// The index of a course, as far as it is still good.
pub(super) struct Index {
    header: String,
    /// The lines by the exercise's folder, stamps and exercise.
    lines: HashMap<String, (String, String)>,
}

/// What is known of an exercise after reading it.
pub(super) struct Known {
    pub(super) exercise: Exercise,
    /// Its line of the index; `None` when it must not be recorded.
    line: Option<String>,
    /// It came out of the index.
    is_hit: bool,
}

impl Known {
    /// An exercise where there is no index.
    pub(super) fn unrecorded(exercise: Exercise) -> Self {
        Self { exercise, line: None, is_hit: false }
    }
}

impl Index {
    /// The index of the course in `root`; `None` where it is not worth having.
    pub(super) fn open(root: &Path, exercises: usize, snapshot: &str) -> Option<Self> {
        if exercises < WORTH_IT || !root.join(OWN_FOLDER).is_dir() {
            return None;
        }
        // Whatever an exercise depends on besides its own folder: the program, the package groups, the snapshot.
        let (info, snapshot) = (stamp(&root.join("info.toml")).0, stamp(&root.join(snapshot)).0);
        let header = format!("pythlings index {FORMAT} {} {info} {snapshot}", env!("CARGO_PKG_VERSION"));
        let text = fs::read_to_string(root.join(OWN_FOLDER).join("index")).unwrap_or_default();
        let mut lines = text.lines();
        let is_good = lines.next() == Some(&header);
        let split = |line: &str| {
            let (dir, rest) = line.split_once('\t')?;
            let (stamps, exercise) = rest.split_once('\t')?;
            Some((dir.to_owned(), (stamps.to_owned(), exercise.to_owned())))
        };
        let lines = if is_good { lines.filter_map(split).collect() } else { HashMap::new() };
        Some(Self { header, lines })
    }

    /// The exercise as recorded, or as `read` finds it.
    pub(super) fn get_or(&self, folder: &Folder<'_>, read: impl FnOnce() -> Option<Exercise>) -> Option<Known> {
        let dir = folder.root.join(&folder.dir);
        // Looked at before it is read, so that a change meanwhile is noticed the next time. The folder's own time tells of files that
        // come and go.
        let (of_folder, of_toml) = (stamp(&dir), stamp(&dir.join("exercise.toml")));
        let stamps = format!("{} {}", of_folder.0, of_toml.0);
        let recorded = self.lines.get(&folder.dir).filter(|(recorded, _)| *recorded == stamps);
        if let Some((_, json)) = recorded
            && let Ok(exercise) = serde_json::from_str(json)
        {
            return Some(Known { exercise, line: Some(format!("{}\t{stamps}\t{json}", folder.dir)), is_hit: true });
        }
        let exercise = read()?;
        let may_be_recorded = of_folder.1 && of_toml.1 && is_told_by_stamps(&exercise, folder);
        let json = if may_be_recorded { serde_json::to_string(&exercise).ok() } else { None };
        let line = json.map(|json| format!("{}\t{stamps}\t{json}", folder.dir));
        Some(Known { exercise, line, is_hit: false })
    }

    /// Writes what is known now, if that is more than before.
    pub(super) fn write(&self, root: &Path, known: &[Known]) {
        if !known.iter().any(|known| !known.is_hit && known.line.is_some()) {
            return;
        }
        let lines = known.iter().filter_map(|known| known.line.as_deref());
        let text: Vec<&str> = std::iter::once(self.header.as_str()).chain(lines).collect();
        // Without an index everything is read again; there is nothing to say about that.
        let _ = files::replace_unsynced(&root.join(OWN_FOLDER).join("index"), (text.join("\n") + "\n").as_bytes());
    }
}

/// Whether nothing was looked at for this exercise but its folder and its `exercise.toml`.
fn is_told_by_stamps(exercise: &Exercise, folder: &Folder<'_>) -> bool {
    let tests: &[PathBuf] = match &exercise.check {
        Check::Pytest { tests } => tests,
        // The expected output may be a file of its own.
        Check::Output { .. } if folder.learner || !folder.has(EXPECTED_OUTPUT) => &[],
        Check::Output { .. } => return false,
    };
    let mut paths = exercise.files.iter().chain(&exercise.support).chain(tests);
    paths.all(|path| path.components().count() == 1) && !folder.dir.contains(['\t', '\n'])
}

/// What tells one state of a file or folder from another without reading it, and whether that can be relied on.
fn stamp(path: &Path) -> (String, bool) {
    let Ok(metadata) = path.symlink_metadata() else { return ("-".to_owned(), true) };
    let age = |time: SystemTime| SystemTime::now().duration_since(time).unwrap_or_default();
    let modified = metadata.modified().unwrap_or(SystemTime::UNIX_EPOCH);
    #[cfg(unix)]
    let (text, changed) = {
        use std::os::unix::fs::MetadataExt as _;
        let (modified, changed) =
            ((metadata.mtime(), metadata.mtime_nsec()), (metadata.ctime(), metadata.ctime_nsec()));
        let text =
            format!("{}.{}:{}.{}:{}:{}", modified.0, modified.1, changed.0, changed.1, metadata.ino(), metadata.len());
        let changed = u64::try_from(changed.0).unwrap_or(0);
        (text, SystemTime::UNIX_EPOCH + Duration::from_secs(changed))
    };
    #[cfg(not(unix))]
    let (text, changed) = {
        let since = modified.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
        (format!("{}:{}", since.as_nanos(), metadata.len()), modified)
    };
    (text, age(modified) > SETTLED && age(changed) > SETTLED)
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
        let index = Index::open(folder.root(), WORTH_IT, ".pythlings/starters.pack").unwrap();
        let lines: Vec<String> = course
            .exercises
            .iter()
            .map(|exercise| {
                let dir = folder.path(&exercise.dir);
                let stamps = format!("{} {}", stamp(&dir).0, stamp(&dir.join("exercise.toml")).0);
                format!("{}\t{stamps}\t{}", exercise.dir.display(), serde_json::to_string(exercise).unwrap())
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

        folder.remove("exercises/01_core/0005_e5");
        assert_eq!(folder.load().exercises.len(), WORTH_IT - 1);
        folder.write("info.toml", folder.read("info.toml").replace("A course", "Another"));
        assert_eq!(folder.load().info.title, "Another");
    }

    #[test]
    fn what_was_changed_just_now_is_not_recorded() {
        let folder = settled();
        folder.load();
        assert!(!folder.path(INDEX).exists(), "everything in it was written just now");
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
            assert!(!is_told_by_stamps(exercise, &of), "{}", exercise.name);
        }
    }
}
