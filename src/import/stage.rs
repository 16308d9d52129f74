//! Writing drafts as a course into a temporary folder, and moving them to their place when all is well.

use std::{
    fs,
    fs::File,
    path::{Path, PathBuf},
    time::Duration,
};

use tempfile::TempDir;

use super::{Batch, Draft, ImportError, PhaseDraft};
use crate::{
    course::{self, Course, Phase},
    files::{self, LockAttempt},
    layout::{EXERCISE_FILE, EXERCISES_DIR, INFO_FILE, README_FILE, SOLUTIONS_DIR},
};

/// The distance of numbers, so that an exercise fits between two others.
const STEP: usize = 10;
/// How our temporary folders begin.
const TEMPORARY: &str = ".pythlings-import-";
/// The file in such a folder that is locked as long as the import lives.
const OWNER: &str = "owner";

/// Where exercises are imported to.
pub enum Target {
    /// A course that is there.
    Existing(Box<Course>),
    /// A folder that is not there yet, or is empty.
    New(PathBuf),
}

/// Drafts as a course in a temporary folder beside their place. Dropped, it leaves nothing.
pub struct Staged {
    /// Locked; closed before its folder goes, as a folder with an open file in it cannot go on every file system of Windows.
    _owner: File,
    temporary: TempDir,
    target: Target,
    phases: Vec<StagedPhase>,
    licence: Option<(String, Vec<u8>)>,
    /// The contents of the course's `info.toml` once everything is in its place.
    info: String,
    notes: Vec<String>,
}

struct StagedPhase {
    phase: Phase,
    /// Whether the course has it not yet.
    is_new: bool,
    /// Folders of the exercises, with the drafts that they were made from.
    exercises: Vec<(String, Draft)>,
}

impl Target {
    /// The course in a folder, or a new one there.
    pub fn of(folder: &Path) -> Result<Self, ImportError> {
        if folder.join(INFO_FILE).is_file() {
            return Ok(Self::Existing(Box::new(course::load(folder)?)));
        }
        let taken = |problem: &str| ImportError::Taken { folder: folder.to_path_buf(), problem: problem.to_owned() };
        match fs::read_dir(folder).map(Iterator::count) {
            Ok(0) => {}
            Ok(_) => return Err(taken("is no course and not empty")),
            Err(_) if folder.symlink_metadata().is_ok() => return Err(taken("is there already and is not a folder")),
            Err(_) => {}
        }
        let parent = parent_of(folder);
        if !parent.is_dir() {
            return Err(taken(&format!("cannot be made: there is no folder `{}`", parent.display())));
        }
        Ok(Self::New(folder.to_path_buf()))
    }

    /// The folder of the course.
    pub fn root(&self) -> &Path {
        match self {
            Self::Existing(course) => &course.root,
            Self::New(folder) => folder,
        }
    }

    fn course(&self) -> Option<&Course> {
        match self {
            Self::Existing(course) => Some(course),
            Self::New(_) => None,
        }
    }
}

fn parent_of(folder: &Path) -> &Path {
    folder.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

impl Staged {
    /// Writes everything into a temporary folder. Exercises whose names the course has already are an error, or are left out. Between
    /// two exercises `cancelled` is asked whether to stop.
    pub fn write(
        mut batch: Batch,
        target: Target,
        skip_existing: bool,
        cancelled: &dyn Fn() -> bool,
    ) -> Result<Self, ImportError> {
        let clashes = take_clashes(&mut batch, &target);
        if !clashes.is_empty() && !skip_existing {
            return Err(ImportError::Clashes { clashes });
        }
        let parent = match &target {
            Target::Existing(course) => course.root.as_path(),
            // A folder that is there keeps its identity: somebody's shell may be in it.
            Target::New(folder) if folder.is_dir() => folder,
            Target::New(folder) => parent_of(folder),
        };
        sweep(parent);
        let temporary = tempfile::Builder::new().prefix(TEMPORARY).tempdir_in(parent);
        let temporary = temporary.map_err(ImportError::io("write into", parent))?;
        let owner = temporary.path().join(OWNER);
        let owner = files::open_lock(&owner).map_err(ImportError::io("write", &owner))?;
        // Without locks, what was left is removed when it is old.
        let _ = files::try_lock(&owner);
        let phases = place(batch.phases, target.course());
        let new: Vec<&Phase> = phases.iter().filter(|phase| phase.is_new).map(|phase| &phase.phase).collect();
        let info = match target.course() {
            Some(course) => extended_info(&course.root, &new)?,
            None => new_info(&batch.title, &new),
        };
        let staged =
            Self { _owner: owner, temporary, target, phases, licence: batch.licence, info, notes: batch.notes };
        staged.fill(cancelled)?;
        Ok(staged)
    }

    /// The folder of the temporary course.
    pub fn root(&self) -> PathBuf {
        self.temporary.path().join("course")
    }

    /// The folder of the course that the exercises are meant for.
    pub fn target(&self) -> &Path {
        self.target.root()
    }

    /// What was left out, and why.
    pub fn notes(&self) -> &[String] {
        &self.notes
    }

    /// The folder name of each phase, with the exercises that come into it.
    pub fn phases(&self) -> impl Iterator<Item = (&str, Vec<&Draft>)> {
        self.phases
            .iter()
            .map(|phase| (phase.phase.name.as_str(), phase.exercises.iter().map(|(_, draft)| draft).collect()))
    }

    /// Reads the temporary course.
    pub fn load(&self) -> Result<Course, ImportError> {
        Ok(course::load(&self.root())?)
    }

    /// Changes what `exercise.toml` says of an exercise.
    pub fn revise(&mut self, name: &str, revise: impl FnOnce(&mut Draft)) -> Result<(), ImportError> {
        let root = self.root();
        let mut all = self.phases.iter_mut().flat_map(|StagedPhase { phase, exercises, .. }| {
            exercises.iter_mut().map(|(folder, draft)| (Path::new(EXERCISES_DIR).join(&phase.name).join(folder), draft))
        });
        let Some((dir, draft)) = all.find(|(_, draft)| draft.name == name) else { return Ok(()) };
        revise(draft);
        let path = root.join(dir).join(EXERCISE_FILE);
        files::replace_unsynced(&path, draft.toml().as_bytes()).map_err(ImportError::io("write", &path))
    }

    fn fill(&self, cancelled: &dyn Fn() -> bool) -> Result<(), ImportError> {
        let root = self.root();
        let create = |path: PathBuf, contents: &[u8]| {
            let path = root.join(path);
            files::create(&path, contents).map_err(ImportError::io("write", &path))
        };
        // Only our own phases are here; those of the course keep their packages.
        let all: Vec<&Phase> = self.phases.iter().map(|phase| &phase.phase).collect();
        let info = match self.target.course() {
            Some(course) => replaced_phases(&course.root, &all)?,
            None => self.info.clone(),
        };
        create(INFO_FILE.into(), info.as_bytes())?;
        for StagedPhase { phase, exercises, .. } in &self.phases {
            let (of_exercises, of_solutions) =
                (Path::new(EXERCISES_DIR).join(&phase.name), Path::new(SOLUTIONS_DIR).join(&phase.name));
            if let Some((name, text)) = &self.licence {
                create(of_exercises.join(name), text)?;
            }
            for (folder, draft) in exercises {
                if cancelled() {
                    return Err(ImportError::Interrupted);
                }
                let dir = of_exercises.join(folder);
                create(dir.join(EXERCISE_FILE), draft.toml().as_bytes())?;
                if let Some(text) = &draft.instructions {
                    create(dir.join(README_FILE), text.as_bytes())?;
                }
                for (path, contents) in draft.starter.iter().chain(&draft.tests).chain(&draft.support) {
                    create(dir.join(path), contents)?;
                }
                for (path, contents) in &draft.solution {
                    create(of_solutions.join(&draft.name).join(path), contents)?;
                }
            }
        }
        Ok(())
    }

    /// Moves everything to its place. When something cannot be moved, what was moved is moved back.
    pub fn commit(self) -> Result<(), ImportError> {
        let built = self.root();
        let root = self.target.root();
        if !root.is_dir() {
            return fs::rename(&built, root).map_err(ImportError::io("write", root));
        }
        let mut moves = Moves { done: Vec::new(), made: Vec::new() };
        let info = root.join(INFO_FILE);
        let result = self.move_into(&built, root, &mut moves).and_then(|()| {
            // Last: without it nothing of a new phase is looked at.
            files::replace(&info, self.info.as_bytes()).map_err(ImportError::io("write", &info))
        });
        if result.is_err() {
            moves.undo();
        }
        result
    }

    fn move_into(&self, built: &Path, root: &Path, moves: &mut Moves) -> Result<(), ImportError> {
        for top in [SOLUTIONS_DIR, EXERCISES_DIR] {
            for StagedPhase { phase, exercises, .. } in &self.phases {
                let (from, to) = (built.join(top).join(&phase.name), root.join(top).join(&phase.name));
                if to.symlink_metadata().is_err() {
                    if from.is_dir() {
                        moves.folder(parent_of(&to))?;
                        moves.rename(&from, &to)?;
                    }
                    continue;
                }
                for (folder, draft) in exercises {
                    let name = if top == EXERCISES_DIR { folder } else { &draft.name };
                    if from.join(name).is_dir() {
                        moves.rename(&from.join(name), &to.join(name))?;
                    }
                }
                if let Some((name, text)) = self.licence.as_ref().filter(|_| top == EXERCISES_DIR) {
                    let is_there = fs::read(to.join(name)).is_ok_and(|there| there == *text);
                    if !is_there {
                        moves.rename(&from.join(name), &files::unused(&to, name))?;
                    }
                }
            }
        }
        Ok(())
    }
}

/// What was moved so far.
struct Moves {
    done: Vec<(PathBuf, PathBuf)>,
    /// Folders that were made for it.
    made: Vec<PathBuf>,
}

impl Moves {
    fn folder(&mut self, folder: &Path) -> Result<(), ImportError> {
        if !folder.is_dir() {
            fs::create_dir(folder).map_err(ImportError::io("make", folder))?;
            self.made.push(folder.to_path_buf());
        }
        Ok(())
    }

    fn rename(&mut self, from: &Path, to: &Path) -> Result<(), ImportError> {
        let moved = match to.symlink_metadata() {
            Ok(_) => Err(std::io::ErrorKind::AlreadyExists.into()),
            Err(_) => fs::rename(from, to),
        };
        moved.map_err(ImportError::io("write", to))?;
        self.done.push((from.to_path_buf(), to.to_path_buf()));
        Ok(())
    }

    /// Whatever cannot be moved back is at least not half written.
    fn undo(self) {
        for (from, to) in self.done.into_iter().rev() {
            let _ = fs::rename(to, from);
        }
        for folder in self.made.into_iter().rev() {
            let _ = fs::remove_dir(folder);
        }
    }
}

/// Removes the temporary folders of imports that were killed: no import takes a day.
fn sweep(parent: &Path) {
    /// Long enough to lock one's file after making it.
    const YOUNG: Duration = Duration::from_secs(60);
    const OLD: Duration = Duration::from_secs(24 * 60 * 60);
    for entry in fs::read_dir(parent).into_iter().flatten().flatten() {
        let is_ours = entry.file_name().to_string_lossy().starts_with(TEMPORARY);
        let changed = entry.metadata().ok().filter(fs::Metadata::is_dir).and_then(|metadata| metadata.modified().ok());
        let age = changed.and_then(|time| time.elapsed().ok()).unwrap_or_default();
        let owner = File::open(entry.path().join(OWNER)).and_then(|owner| files::try_lock(&owner));
        let is_left = match owner {
            Ok(LockAttempt::Locked) => age > YOUNG,
            Ok(LockAttempt::Taken) => false,
            // Nobody can tell: no import takes a day.
            Ok(LockAttempt::Unsupported) | Err(_) => age > OLD,
        };
        if is_ours && is_left {
            // It does no harm where it is.
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}

/// Takes the exercises out of a batch whose names the course has already.
fn take_clashes(batch: &mut Batch, target: &Target) -> Vec<(String, String, String)> {
    let mut clashes = Vec::new();
    let Some(course) = target.course() else { return clashes };
    for phase in &mut batch.phases {
        phase.exercises.retain(|draft| {
            let Some(there) = course.exercise(&draft.name) else { return true };
            clashes.push((draft.name.clone(), draft.place.clone(), there.dir.display().to_string()));
            false
        });
    }
    batch.phases.retain(|phase| !phase.exercises.is_empty());
    if !clashes.is_empty() {
        let names: Vec<String> = clashes.iter().map(|(name, ..)| format!("`{name}`")).collect();
        batch.notes.push(format!("left out because the course has them already: {}", names.join(", ")));
    }
    clashes
}

/// Gives each phase its folder name, and each exercise its number. A phase that the course has is gone on with.
fn place(drafts: Vec<PhaseDraft>, course: Option<&Course>) -> Vec<StagedPhase> {
    let known = course.map(|course| &course.phases[..]).unwrap_or_default();
    let number = |name: &str| name.split_once('_').and_then(|(number, _)| number.parse::<usize>().ok());
    let mut next = known.iter().filter_map(|phase| number(&phase.name)).max().map_or(1, |last| last + 1);
    let mut staged = Vec::with_capacity(drafts.len());
    for draft in drafts {
        let is_it = |phase: &&Phase| {
            phase.name == draft.word
                || phase
                    .name
                    .split_once('_')
                    .is_some_and(|(number, word)| word == draft.word && number.parse::<u32>().is_ok())
        };
        let (phase, is_new) = if let Some(phase) = known.iter().find(is_it) {
            (phase.clone(), false)
        } else {
            let name = format!("{next:02}_{}", draft.word);
            next += 1;
            (Phase { name, title: draft.title, track: None }, true)
        };
        let of_phase = course.into_iter().flat_map(|course| &course.exercises).filter(|one| one.phase == phase.name);
        let last = of_phase.map(|one| one.number as usize).max().unwrap_or(0) / STEP * STEP;
        // As wide as the largest, so that a file tree shows them in their order.
        let width = (last + draft.exercises.len() * STEP).to_string().len().max(3);
        let numbered = draft
            .exercises
            .into_iter()
            .zip(1..)
            .map(|(draft, place)| (format!("{:0width$}_{}", last + place * STEP, draft.name), draft));
        staged.push(StagedPhase { phase, is_new, exercises: numbered.collect() });
    }
    staged
}

/// The `info.toml` of a course that is made for a batch.
fn new_info(title: &str, phases: &[&Phase]) -> String {
    let title = toml::Value::from(title);
    let head = format!("format_version = 1\ntitle = {title}\nrequires_python = \">=3.11\"\n");
    format!("{head}{}", phases_text(phases))
}

fn phases_text(phases: &[&Phase]) -> String {
    let text = |text: &str| toml::Value::from(text).to_string();
    let phase =
        |phase: &&Phase| format!("\n[[phases]]\nname = {}\ntitle = {}\n", text(&phase.name), text(&phase.title));
    phases.iter().map(phase).collect()
}

fn read_info(root: &Path) -> Result<String, ImportError> {
    let path = root.join(INFO_FILE);
    let bytes = files::read_regular(&path).map_err(ImportError::io("read", &path))?;
    String::from_utf8(bytes).map_err(|error| ImportError::io("read", &path)(std::io::Error::other(error)))
}

/// A course's `info.toml`, word for word, with further phases.
fn extended_info(root: &Path, phases: &[&Phase]) -> Result<String, ImportError> {
    let text = read_info(root)?;
    let extended = format!("{}\n{}", text.trim_end(), phases_text(phases));
    if phases.is_empty() {
        return Ok(text);
    }
    if extended.parse::<toml::Table>().is_err() {
        let path = root.join(INFO_FILE);
        let problem = "must have its phases as `[[phases]]` tables before exercises can be imported".to_owned();
        return Err(ImportError::Taken { folder: path, problem });
    }
    Ok(extended)
}

/// A course's `info.toml` with other phases.
fn replaced_phases(root: &Path, phases: &[&Phase]) -> Result<String, ImportError> {
    let path = root.join(INFO_FILE);
    let mut table: toml::Table =
        read_info(root)?.parse().map_err(|error| ImportError::io("read", &path)(std::io::Error::other(error)))?;
    table.remove("phases");
    Ok(format!("{table}\n{}", phases_text(phases)))
}

#[cfg(test)]
mod tests {
    use super::*;

    const INFO: &str = "format_version = 1\ntitle = \"A\"\nrequires_python = \">=3.11\"\n\n[[phases]]\nname = \"01_core\"\ntitle = \"Core\"\n";

    fn course() -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        files::create(&folder.path().join("info.toml"), INFO.as_bytes()).unwrap();
        fs::create_dir_all(folder.path().join("exercises/01_core")).unwrap();
        folder
    }

    fn file(path: &str) -> (String, Vec<u8>) {
        (path.to_owned(), b"x = 1\n".to_vec())
    }

    fn batch(names: &[&str]) -> Batch {
        let draft = |name: &&str| Draft {
            name: (*name).to_owned(),
            title: "T".into(),
            starter: vec![file("x.py")],
            tests: vec![file("x_test.py")],
            solution: vec![file("x.py")],
            ..Draft::default()
        };
        let exercises = names.iter().map(draft).collect();
        Batch {
            title: "Theirs".into(),
            phases: vec![PhaseDraft { word: "practice".into(), title: "Practice".into(), exercises }],
            licence: Some(("LICENSE.x".into(), b"MIT".to_vec())),
            notes: Vec::new(),
        }
    }

    fn staged(names: &[&str], folder: &Path) -> Staged {
        let mut batch = batch(names);
        batch.phases[0].exercises.iter_mut().for_each(|draft| draft.origin.from = "Theirs".into());
        Staged::write(batch, Target::of(folder).unwrap(), true, &|| false).unwrap()
    }

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<String> =
            fs::read_dir(folder).unwrap().flatten().map(|entry| entry.file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    #[test]
    fn what_is_dropped_leaves_nothing_and_what_is_committed_is_a_course() {
        let folder = course();
        let before = names(folder.path());
        drop(staged(&["a"], folder.path()));
        assert_eq!(names(folder.path()), before);
        let staged = staged(&["a"], folder.path());
        assert!(staged.load().is_ok());
        staged.commit().unwrap();
        assert_eq!(names(folder.path()), ["exercises", "info.toml", "solutions"]);
        let course = course::load(folder.path()).unwrap();
        assert_eq!(course.phases[1].name, "02_practice");
        assert_eq!(course.exercises[0].origin.as_ref().unwrap().from, "Theirs");
    }

    #[test]
    fn a_phase_that_is_there_is_gone_on_with() {
        let folder = course();
        staged(&["a", "b"], folder.path()).commit().unwrap();
        staged(&["a", "c"], folder.path()).commit().unwrap();
        assert_eq!(names(&folder.path().join("exercises/02_practice")), ["010_a", "020_b", "030_c", "LICENSE.x"]);
        assert_eq!(names(&folder.path().join("solutions/02_practice")), ["a", "b", "c"]);
    }

    #[test]
    fn what_cannot_be_moved_is_all_moved_back() {
        let folder = course();
        staged(&["a"], folder.path()).commit().unwrap();
        let staged = staged(&["b"], folder.path());
        // Somebody else was quicker.
        let other = folder.path().join("exercises/02_practice/020_b/mine.py");
        files::create(&other, b"mine").unwrap();
        let info = fs::read(folder.path().join("info.toml")).unwrap();
        assert!(staged.commit().is_err());
        assert_eq!(names(&folder.path().join("solutions/02_practice")), ["a"]);
        assert_eq!(names(other.parent().unwrap()), ["mine.py"]);
        assert_eq!(fs::read(folder.path().join("info.toml")).unwrap(), info);
        assert_eq!(names(folder.path()), ["exercises", "info.toml", "solutions"]);
    }

    #[test]
    fn numbers_are_as_wide_as_the_largest() {
        let folder = course();
        let many: Vec<String> = (0..120).map(|number| format!("e{number}")).collect();
        let many: Vec<&str> = many.iter().map(String::as_str).collect();
        staged(&many, folder.path()).commit().unwrap();
        let course = course::load(folder.path()).unwrap();
        let dirs: Vec<_> = course.exercises.iter().map(|exercise| exercise.dir.clone()).collect();
        assert!(dirs.is_sorted() && dirs[119].ends_with("1200_e119"), "{dirs:?}");
    }

    #[test]
    fn phases_that_cannot_be_added_to_are_told_before_anything_is_written() {
        let folder = course();
        let inline = INFO.replace(
            "\n[[phases]]\nname = \"01_core\"\ntitle = \"Core\"\n",
            "phases = [{ name = \"01_core\", title = \"Core\" }]\n",
        );
        files::replace(&folder.path().join("info.toml"), inline.as_bytes()).unwrap();
        let error = Staged::write(batch(&["a"]), Target::of(folder.path()).unwrap(), false, &|| false).err().unwrap();
        assert!(error.to_string().contains("`[[phases]]`"), "{error}");
        assert_eq!(names(folder.path()), ["exercises", "info.toml"]);
    }
}
