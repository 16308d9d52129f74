use super::*;
use crate::course::{
    learner::init,
    load,
    testing::{CourseFolder, tree},
};

const DIR: &str = "exercises/01_core/010_loops1";

/// A course with two exercises and a learner's folder made from it.
struct Learning {
    source: CourseFolder,
    folder: tempfile::TempDir,
}

impl Learning {
    fn new() -> Self {
        let source = CourseFolder::with_one().exercise("020_loops2").file("exercises/01_core/README.md", "one\n");
        let folder = tempfile::tempdir().unwrap();
        init(&folder.path().join("learn"), &CourseOrigin::Folder(source.root().to_path_buf())).unwrap();
        Self { source, folder }
    }

    fn root(&self) -> PathBuf {
        self.folder.path().join("learn")
    }

    fn write(&self, path: &str, contents: &str) {
        put(&self.root().join(path), contents.as_bytes()).unwrap();
    }

    fn read(&self, path: impl AsRef<Path>) -> Option<String> {
        fs::read_to_string(self.root().join(path)).ok()
    }

    fn update(&self) -> Updated {
        let updated = update(&self.root()).unwrap();
        let before = tree(&self.root());
        assert!(
            update(&self.root()).unwrap().attempts_left.is_subset(&updated.attempts_left),
            "a second one has nothing to do"
        );
        assert_eq!(tree(&self.root()), before);
        load(&self.root()).unwrap_or_else(|errors| panic!("{errors}"));
        updated
    }
}

fn set(names: &[&str]) -> BTreeSet<String> {
    names.iter().map(|&name| name.to_owned()).collect()
}

#[test]
fn nothing_new_is_nothing_done() {
    let learning = Learning::new();
    learning.write(&format!("{DIR}/loops1.py"), "mine\n");
    let before = tree(&learning.root());
    assert!(learning.update().is_nothing());
    assert_eq!(tree(&learning.root()), before);
}

#[test]
fn unedited_files_follow_and_edited_attempts_stay() {
    let learning = Learning::new();
    for name in ["010_loops1/loops1.py", "020_loops2/loops2.py"] {
        learning.source.write(format!("exercises/01_core/{name}"), "# a new start\n");
    }
    learning.source.write(format!("{DIR}/test_loops1.py"), "# a new test\n");
    learning.source.write("exercises/01_core/README.md", "two\n");
    learning.write("exercises/01_core/020_loops2/loops2.py", "mine\n");
    let updated = learning.update();
    assert_eq!((updated.changed, updated.attempts_left), (set(&["loops1"]), set(&["loops2"])));
    assert_eq!(learning.read(format!("{DIR}/loops1.py")).as_deref(), Some("# a new start\n"));
    assert_eq!(learning.read(format!("{DIR}/test_loops1.py")).as_deref(), Some("# a new test\n"));
    assert_eq!(learning.read("exercises/01_core/020_loops2/loops2.py").as_deref(), Some("mine\n"));
    assert_eq!(learning.read("exercises/01_core/README.md").as_deref(), Some("two\n"));
    let course = load(&learning.root()).unwrap();
    crate::course::learner::reset(&course, course.exercise("loops2").unwrap()).unwrap();
    assert_eq!(learning.read("exercises/01_core/020_loops2/loops2.py").as_deref(), Some("# a new start\n"));
}

#[test]
fn files_of_the_course_that_were_changed_are_put_right_and_kept() {
    let learning = Learning::new();
    learning.write(&format!("{DIR}/test_loops1.py"), "# easier\n");
    learning.write("info.toml", "# broken by an attempt");
    fs::remove_file(learning.root().join(DIR).join("exercise.toml")).unwrap();
    let updated = learning.update();
    let kept = updated.kept.unwrap();
    assert_eq!(learning.read(kept.join(DIR).join("test_loops1.py")).as_deref(), Some("# easier\n"));
    assert_eq!(learning.read(kept.join("info.toml")).as_deref(), Some("# broken by an attempt"));
    assert!(learning.read(format!("{DIR}/exercise.toml")).is_some());
}

#[test]
fn a_renumbered_exercise_takes_its_attempt_along() {
    let mut learning = Learning::new();
    learning.write(&format!("{DIR}/loops1.py"), "mine\n");
    learning.write(&format!("{DIR}/scratch.py"), "mine too\n");
    fs::rename(learning.source.path(DIR), learning.source.path("exercises/01_core/030_loops1")).unwrap();
    learning.source = learning.source.exercise("010_intro1");
    let updated = learning.update();
    assert_eq!(updated.moved["loops1"], native("exercises/01_core/030_loops1"));
    assert_eq!(updated.added, set(&["intro1"]));
    assert_eq!(learning.read("exercises/01_core/030_loops1/loops1.py").as_deref(), Some("mine\n"));
    assert_eq!(learning.read("exercises/01_core/030_loops1/scratch.py").as_deref(), Some("mine too\n"));
    assert!(!learning.root().join(DIR).exists());
}

#[test]
fn removed_exercises_go_where_nobody_worked_on_them() {
    let learning = Learning::new();
    learning.write(&format!("{DIR}/loops1.py"), "mine\n");
    learning.source.remove(DIR);
    learning.source.remove("exercises/01_core/020_loops2");
    let updated = learning.update();
    assert_eq!((updated.removed, updated.left), (set(&["loops2"]), set(&["loops1"])));
    assert_eq!(learning.read(format!("{DIR}/loops1.py")).as_deref(), Some("mine\n"));
    assert!(!learning.root().join("exercises/01_core/020_loops2").exists());
}

#[test]
fn a_file_that_left_an_exercise_goes_and_an_edited_one_stays() {
    let mut learning = Learning::new();
    learning.source = learning.source.file(format!("{DIR}/a.csv"), "1").file(format!("{DIR}/b.csv"), "1");
    learning.update();
    learning.write(&format!("{DIR}/b.csv"), "2");
    learning.source.remove(format!("{DIR}/a.csv"));
    learning.source.remove(format!("{DIR}/b.csv"));
    assert_eq!(learning.update().changed, set(&["loops1"]));
    assert_eq!(
        (learning.read(format!("{DIR}/a.csv")), learning.read(format!("{DIR}/b.csv"))),
        (None, Some("2".into()))
    );
}

#[test]
fn copies_of_a_helper_give_way_to_the_shared_one() {
    let mut learning = Learning::new();
    let (copy, shared) = (format!("{DIR}/helper.py"), "exercises/shared/helper.py");
    let toml = format!("{DIR}/exercise.toml");
    let before = learning.source.read(&toml);
    learning.source = learning.source.file(&copy, "one\n");
    learning.update();
    assert_eq!(learning.read(&copy).as_deref(), Some("one\n"));

    learning.source.remove(&copy);
    learning.source = learning.source.file(shared, "two\n").file(&toml, format!("{before}shared = [\"helper.py\"]\n"));
    assert_eq!(learning.update().changed, set(&["loops1"]));
    assert_eq!((learning.read(&copy), learning.read(shared).as_deref()), (None, Some("two\n")));

    learning.source = learning.source.file("exercises/shared/edited.py", "1\n").file(shared, "three\n");
    learning.update();
    assert_eq!(learning.read(shared).as_deref(), Some("three\n"));
    learning.write("exercises/shared/edited.py", "mine\n");
    learning.source.remove("exercises/shared");
    learning.source = learning.source.file(&toml, before);
    learning.update();
    assert_eq!((learning.read(shared), learning.read("exercises/shared/edited.py")), (None, Some("mine\n".into())));
}

#[test]
fn exercises_whose_shared_file_changed_are_told() {
    let mut learning = Learning::new();
    let toml = |name: &str| format!("exercises/01_core/{name}/exercise.toml");
    let before = learning.source.read(toml("010_loops1"));
    learning.source = learning
        .source
        .exercise("030_loops3")
        .file(toml("010_loops1"), format!("{before}shared = [\"data/rows.csv\"]\n"))
        .file(toml("020_loops2"), format!("{before}shared = [\"helper.py\", \"data/rows.csv\"]\n"))
        .file("exercises/shared/data/rows.csv", "1\n")
        .file("exercises/shared/helper.py", "one\n")
        .file("exercises/shared/unused.py", "one\n");
    learning.update();

    learning.source.write("exercises/shared/helper.py", "two\n");
    assert_eq!(learning.update(), Updated { changed: set(&["loops2"]), ..Updated::default() });
    learning.source.write("exercises/shared/data/rows.csv", "2\n");
    assert_eq!(learning.update().changed, set(&["loops1", "loops2"]));
    learning.source.write("exercises/shared/unused.py", "two\n");
    assert_eq!(learning.update().changed, set(&[]));
    assert_eq!(learning.read("exercises/shared/unused.py").as_deref(), Some("two\n"));

    // One that comes new shares it, too, and is new and not changed.
    learning.source.write("exercises/shared/helper.py", "three\n");
    learning.source =
        learning.source.exercise("040_loops4").file(toml("040_loops4"), format!("{before}shared = [\"helper.py\"]\n"));
    let updated = learning.update();
    assert_eq!((updated.added, updated.changed), (set(&["loops4"]), set(&["loops2"])));
}

#[test]
fn an_update_that_was_cut_short_is_finished_by_the_next() {
    let learning = Learning::new();
    learning.write("exercises/01_core/020_loops2/loops2.py", "mine\n");
    fs::rename(learning.source.path(DIR), learning.source.path("exercises/01_core/030_loops1")).unwrap();
    learning.source.write("exercises/01_core/030_loops1/loops1.py", "# a new start\n");
    // As far as a killed update may have come: the folder has moved and a file is written, the pack is the old one.
    let root = learning.root();
    fs::rename(root.join(DIR), root.join("exercises/01_core/030_loops1")).unwrap();
    learning.write("exercises/01_core/030_loops1/loops1.py", "# a new start\n");
    assert_eq!(learning.update().attempts_left, set(&[]));
    assert_eq!(learning.read("exercises/01_core/020_loops2/loops2.py").as_deref(), Some("mine\n"));
}

#[test]
fn without_the_pack_nothing_of_the_learners_is_touched() {
    let learning = Learning::new();
    learning.write(&format!("{DIR}/loops1.py"), "mine\n");
    learning.write(COURSE_PACK, "rubbish");
    assert!(load(&learning.root()).unwrap_err().to_string().contains("`pythlings update` writes it again"));
    learning.update();
    assert_eq!(learning.read(format!("{DIR}/loops1.py")).as_deref(), Some("mine\n"));
}

#[test]
fn what_cannot_be_updated_says_why_and_stays_as_it_is() {
    let learning = Learning::new();
    let source = learning.source.root();
    assert!(matches!(update(source), Err(LearnerError::NotALearnersFolder { .. })));

    let mark = learning.read(".pythlings/learner.toml").unwrap();
    learning.write(".pythlings/learner.toml", "format_version = 1\npythlings = \"999.0.0\"\norigin = \"built-in\"\n");
    let before = tree(&learning.root());
    assert!(matches!(update(&learning.root()), Err(LearnerError::Newer { .. })));
    assert_eq!(tree(&learning.root()), before);

    learning.write(".pythlings/learner.toml", &mark);
    learning.source.remove("info.toml");
    let before = tree(&learning.root());
    assert!(matches!(update(&learning.root()), Err(LearnerError::OriginGone { .. })));
    assert_eq!(tree(&learning.root()), before);
}
