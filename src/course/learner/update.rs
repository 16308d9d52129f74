//! Bringing a learner's folder to a newer course.
//!
//! Three versions of each file decide: the old course's (from the folder's pack), the new course's, and the learner's. Each step leaves
//! the folder in a state from which the update can be begun again: the pack and the mark, which say what the folder is at, are
//! written last.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs, io,
    path::{Path, PathBuf},
};

use super::{
    CourseOrigin, LearnerError,
    init::is_for_the_learner,
    kept::{exists, has, keep, put},
    origin::{LearnerToml, VERSION, open_bytes},
};
use crate::{
    course::{
        for_git,
        load::split_folder_name,
        pack::Pack,
        snapshot::{COURSE_PACK, exercise_dirs, is_learner, native, open_pack},
    },
    files,
    layout::{EXERCISES_DIR, INFO_FILE, OWN_DIR, SHARED_DIR, SOLUTIONS_DIR},
};

/// The kept versions of course files that an update replaced. Not a possible name of an exercise.
const KEPT_AS: &str = "before-update";

/// What an update has done; names of exercises unless said otherwise, in alphabetical order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Updated {
    /// New in the course.
    pub added: BTreeSet<String>,
    /// Brought up to date.
    pub changed: BTreeSet<String>,
    /// Their starter is another one now; the learner's attempt was not touched.
    pub attempts_left: BTreeSet<String>,
    /// No longer in the course, and removed because the learner had not worked on them.
    pub removed: BTreeSet<String>,
    /// No longer in the course, and left because the learner had.
    pub left: BTreeSet<String>,
    /// Their folders have another name or place now: the new one, relative to the root.
    pub moved: BTreeMap<String, PathBuf>,
    /// Where files of the course that the learner had changed are kept, relative to the root.
    pub kept: Option<PathBuf>,
}

impl Updated {
    /// Whether the folder was at this course already.
    pub fn is_nothing(&self) -> bool {
        *self == Self::default()
    }
}

/// Brings a learner's folder to the newest version of the course that it was made from.
pub fn update(root: &Path) -> Result<Updated, LearnerError> {
    if !is_learner(root) {
        return Err(LearnerError::NotALearnersFolder { folder: root.to_path_buf() });
    }
    let mark = LearnerToml::read(root)?;
    let origin = mark.origin();
    match &origin {
        CourseOrigin::BuiltIn if mark.is_newer() => {
            return Err(LearnerError::Newer { found: mark.pythlings, own: VERSION });
        }
        CourseOrigin::Folder(folder) if !folder.join(INFO_FILE).is_file() => {
            return Err(LearnerError::OriginGone { folder: folder.clone() });
        }
        _ => {}
    }
    let bytes = origin.pack()?;
    let new = open_bytes(bytes.clone(), root)?;
    // Without the old pack nothing can be known to be unedited; then everything of the learner's counts as edited.
    let old = open_pack(&root.join(COURSE_PACK)).unwrap_or_else(|_| Pack::empty());
    let mut update = CourseUpdate {
        root,
        old_dirs: exercise_dirs(&old),
        new_dirs: exercise_dirs(&new),
        old,
        new,
        done: Updated::default(),
    };
    update.move_folders()?;
    let changes = update.plan()?;
    update.keep_changed_course_files(&changes)?;
    for (path, contents) in changes.write {
        put(&root.join(native(&path)), &contents)?;
    }
    update.remove_old()?;
    let CourseUpdate { done, old, .. } = update;
    // It holds the file open, and some file systems on Windows (exFAT) replace none that anybody has open.
    drop(old);
    let pack = root.join(COURSE_PACK);
    if !has(&pack, &bytes) {
        files::replace(&pack, &bytes).map_err(LearnerError::io("write", &pack))?;
    }
    for_git::tell(root).map_err(LearnerError::io("write into", &root.join(OWN_DIR)))?;
    LearnerToml::new(&origin).write(root)?;
    files::sweep(&root.join(OWN_DIR));
    Ok(done)
}

/// Keeps what an update did, in a text, for whoever wants to read all of it. Gives the file, relative to the root.
pub fn keep_report(root: &Path, report: &str) -> io::Result<PathBuf> {
    for_git::make_local(root)?;
    let path = Path::new(for_git::LOCAL).join("last-update.txt");
    files::replace_unsynced(&root.join(&path), report.as_bytes())?;
    Ok(path)
}

struct CourseUpdate<'r> {
    root: &'r Path,
    old: Pack,
    new: Pack,
    /// Folders of the exercises by name, relative to the root, with `/`.
    old_dirs: BTreeMap<String, String>,
    new_dirs: BTreeMap<String, String>,
    done: Updated,
}

/// What will be written.
#[derive(Default)]
struct Changes {
    /// Paths relative to the root, with `/`.
    write: Vec<(String, Vec<u8>)>,
    /// Files of the course that the learner changed and that are about to be replaced.
    replaced: Vec<PathBuf>,
}

impl CourseUpdate<'_> {
    /// Exercises are known by name: where the number or the phase is another one now, the learner's folder follows.
    fn move_folders(&mut self) -> Result<(), LearnerError> {
        let present = self.present_dirs();
        for (name, dir) in &self.new_dirs {
            let target = self.root.join(native(dir));
            let Some(source) = present.get(name).filter(|_| !exists(&target)) else { continue };
            let phase = target.parent().unwrap_or(self.root);
            fs::create_dir_all(phase).map_err(LearnerError::io("write", phase))?;
            let source = self.root.join(native(source));
            fs::rename(&source, &target).map_err(LearnerError::io("move", &source))?;
            self.done.moved.insert(name.clone(), native(dir));
        }
        self.move_solutions();
        Ok(())
    }

    /// Solutions that were shown are in the folder of their exercise's phase. One that cannot be moved is shown anew in its new place.
    fn move_solutions(&self) {
        for (name, dir) in &self.new_dirs {
            let place = |dir: &str| Some(self.root.join(SOLUTIONS_DIR).join(dir.split('/').nth(1)?).join(name));
            let (Some(old), Some(new)) = (self.old_dirs.get(name).and_then(|dir| place(dir)), place(dir)) else {
                continue;
            };
            if old != new
                && old.is_dir()
                && !exists(&new)
                && new.parent().is_some_and(|phase| fs::create_dir_all(phase).is_ok())
            {
                let _ = fs::rename(&old, &new);
            }
        }
    }

    /// The folders of the old course's exercises as they are on disk, by name: first where the old course had them.
    fn present_dirs(&self) -> BTreeMap<String, String> {
        let mut present: BTreeMap<String, String> = BTreeMap::new();
        for (name, dir) in &self.old_dirs {
            if self.root.join(native(dir)).is_dir() {
                present.insert(name.clone(), dir.clone());
            }
        }
        let phases = fs::read_dir(self.root.join(EXERCISES_DIR)).into_iter().flatten().flatten();
        for phase in phases.filter(|phase| phase.file_type().is_ok_and(|kind| kind.is_dir())) {
            for folder in fs::read_dir(phase.path()).into_iter().flatten().flatten() {
                let (phase, folder) = (phase.file_name(), folder.file_name());
                let Some((phase, folder)) = phase.to_str().zip(folder.to_str()) else { continue };
                if let Some((_, name)) = split_folder_name(folder) {
                    present.entry(name.to_owned()).or_insert_with(|| format!("exercises/{phase}/{folder}"));
                }
            }
        }
        present
    }

    /// Compares the three versions of every file of the new course.
    fn plan(&mut self) -> Result<Changes, LearnerError> {
        let mut changes = Changes::default();
        let mut done = std::mem::take(&mut self.done);
        for entry in self.new.entries().iter().filter(|entry| is_for_the_learner(&entry.path)) {
            let path = &entry.path;
            let contents = read(&self.new, path)?.unwrap_or_default();
            let disk = self.root.join(native(path));
            let owner = self.owner(path);
            if has(&disk, &contents) {
                continue;
            }
            let old = match &owner {
                Some((name, rest)) => match self.old_dirs.get(name) {
                    Some(dir) => read(&self.old, &format!("{dir}/{rest}"))?,
                    None => None,
                },
                None => read(&self.old, path)?,
            };
            let is_edited = exists(&disk) && old.as_ref().is_none_or(|old| !has(&disk, old));
            if let Some((name, rest)) = &owner {
                if is_edited && self.editable(name).contains(rest) {
                    if old.as_ref() != Some(&contents) {
                        done.attempts_left.insert(name.clone());
                    }
                    continue;
                }
                let is_new = !self.old_dirs.contains_key(name);
                if is_new { &mut done.added } else { &mut done.changed }.insert(name.clone());
            } else {
                done.changed.extend(self.sharing(path).filter(|name| self.old_dirs.contains_key(name)));
            }
            if is_edited {
                changes.replaced.push(native(path));
            }
            changes.write.push((path.clone(), contents));
        }
        self.done = done;
        Ok(changes)
    }

    /// The exercise of the new course that a path belongs to, and the path in its folder.
    fn owner(&self, path: &str) -> Option<(String, String)> {
        let (end, _) = path.match_indices('/').nth(2)?;
        let (_, name) = split_folder_name(path[..end].rsplit('/').next()?)?;
        self.new_dirs.contains_key(name).then(|| (name.to_owned(), path[end + 1..].to_owned()))
    }

    /// The exercises of the new course that share this file with others.
    fn sharing(&self, path: &str) -> impl Iterator<Item = String> {
        let shared = path.strip_prefix(SHARED_DIR).and_then(|rest| rest.strip_prefix('/'));
        let names = shared.into_iter().flat_map(move |file| {
            let is_shared = move |name: &&String| {
                self.paths_in_toml(name, "shared").is_some_and(|of| of.iter().any(|one| one == file))
            };
            self.new_dirs.keys().filter(is_shared)
        });
        names.cloned()
    }

    /// What the learner edits in an exercise of the new course, relative to its folder.
    fn editable(&self, name: &str) -> Vec<String> {
        self.paths_in_toml(name, "files").unwrap_or_else(|| vec![format!("{name}.py")])
    }

    /// A list in the `exercise.toml` of an exercise of the new course.
    fn paths_in_toml(&self, name: &str, key: &str) -> Option<Vec<String>> {
        let toml = format!("{}/exercise.toml", self.new_dirs.get(name)?);
        let text = read(&self.new, &toml).ok()??;
        let table: toml::Table = String::from_utf8_lossy(&text).parse().ok()?;
        let paths = table.get(key)?.as_array()?;
        Some(paths.iter().filter_map(|path| path.as_str().map(str::to_owned)).collect())
    }

    fn keep_changed_course_files(&mut self, changes: &Changes) -> Result<(), LearnerError> {
        if !changes.replaced.is_empty() {
            self.done.kept = Some(keep(self.root, KEPT_AS, self.root, &changes.replaced)?);
        }
        Ok(())
    }

    /// Removes what the old course had and the new one has not, where the learner has not touched it.
    fn remove_old(&mut self) -> Result<(), LearnerError> {
        for (name, dir) in &self.old_dirs {
            let gone = !self.new_dirs.contains_key(name);
            // Where it is now: the folder may have moved with its exercise.
            let present = self.new_dirs.get(name).unwrap_or(dir);
            let prefix = format!("{dir}/");
            let mut unedited = Vec::new();
            let mut edited = false;
            for entry in self.old.below(&prefix) {
                let rest = &entry.path[prefix.len()..];
                let disk = self.root.join(native(present)).join(native(rest));
                if !gone && self.new.get(&format!("{present}/{rest}")).is_some() {
                    continue;
                }
                let contents = read(&self.old, &entry.path)?.unwrap_or_default();
                if has(&disk, &contents) {
                    unedited.push(disk);
                } else {
                    edited |= exists(&disk);
                }
            }
            if gone && edited {
                self.done.left.insert(name.clone());
                continue;
            }
            for file in &unedited {
                fs::remove_file(file).map_err(LearnerError::io("remove", file))?;
                remove_empty_folders(file, &self.root.join(EXERCISES_DIR));
            }
            if gone && !unedited.is_empty() {
                self.done.removed.insert(name.clone());
            } else if !unedited.is_empty() {
                self.done.changed.insert(name.clone());
            }
        }
        self.remove_old_beside_exercises()
    }

    /// The same for what belongs to no exercise: what exercises share, the texts of phases.
    fn remove_old_beside_exercises(&self) -> Result<(), LearnerError> {
        let is_of_exercise = |path: &str| {
            self.old_dirs.values().any(|dir| path.strip_prefix(dir.as_str()).is_some_and(|rest| rest.starts_with('/')))
        };
        for entry in self.old.entries().iter().filter(|entry| is_for_the_learner(&entry.path)) {
            if self.new.get(&entry.path).is_some() || is_of_exercise(&entry.path) {
                continue;
            }
            let file = self.root.join(native(&entry.path));
            if has(&file, &read(&self.old, &entry.path)?.unwrap_or_default()) {
                fs::remove_file(&file).map_err(LearnerError::io("remove", &file))?;
                remove_empty_folders(&file, &self.root.join(EXERCISES_DIR));
            }
        }
        Ok(())
    }
}

fn read(pack: &Pack, path: &str) -> Result<Option<Vec<u8>>, LearnerError> {
    let entry = pack.get(path);
    entry.map(|entry| pack.read(entry)).transpose().map_err(LearnerError::io("read", Path::new(path)))
}

/// Removes the folders above a file that was removed, as far as they are empty, up to `top`.
fn remove_empty_folders(file: &Path, top: &Path) {
    for folder in file.ancestors().skip(1).take_while(|folder| *folder != top) {
        // Fails where something is left in it, which is what should stay.
        if fs::remove_dir(folder).is_err() {
            break;
        }
    }
}

#[cfg(test)]
mod tests;
