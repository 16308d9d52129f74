//! Reading a course folder.

use std::{
    collections::{BTreeMap, btree_map},
    fs, io,
    path::{Path, PathBuf},
    sync::{Arc, OnceLock},
};

use super::{
    document::did_you_mean,
    error::{CourseErrors, Diagnostic},
    exercise::{self},
    folder::ExerciseFolder,
    index::{self, CourseIndex, KnownExercise},
    info::{self, name_problem},
    model::{Course, CourseKind, Exercise, Info, Phase},
    pack::Pack,
    parts::in_parts,
    rules::syntax::TeachingOrder,
    snapshot,
    start::NamedExercise,
    walk,
};
use crate::{
    files,
    layout::{EXERCISE_FILE, EXERCISES_DIR, INFO_FILE, SHARED_DIR, SHARED_NAME},
};

/// How far names are looked for to find one that was meant.
const SHARED_LIMITS: walk::WalkLimits = walk::WalkLimits { entries: 200, bytes: walk::MAX_BYTES };

/// Reads the course in `root`, the folder with `info.toml`. All findings come at once.
///
/// In a learner's folder the snapshot says what belongs to an exercise, so that the course is still whole when a learner has
/// deleted or copied some of it.
pub fn load(root: &Path) -> Result<Course, CourseErrors> {
    let (course, of_exercises) = load_readable(root)?;
    if of_exercises.is_empty() {
        return Ok(course);
    }
    Err(CourseErrors { root: course.root, kind: course.kind, findings: of_exercises })
}

/// Reads the course in `root` without the exercises with which something is wrong: what that is comes with it. What is wrong with the
/// course itself still counts.
pub fn load_readable(root: &Path) -> Result<(Course, Vec<Diagnostic>), CourseErrors> {
    let kind = if snapshot::is_learner(root) { CourseKind::Learner } else { CourseKind::Source };
    let fail = |findings| Err(CourseErrors { root: root.to_path_buf(), kind, findings });
    let (snapshot, unreadable) = match snapshot::open(root, kind) {
        Ok(snapshot) => (snapshot.map(Arc::new), None),
        Err(found) => (None, Some(found)),
    };
    let text = match read_info_text(root, kind, snapshot.as_deref()) {
        Ok(text) => text,
        Err(message) => return fail(vec![finding(INFO_FILE, message)]),
    };
    let read = info::read(Path::new(INFO_FILE), &text);
    let mut findings = read.findings;
    findings.extend(missing_shared(root, &read.shared, snapshot.as_deref()));
    findings.extend(unreadable);
    let Some(phases) = read.phases else { return fail(sorted(findings)) };

    let scan = Scan { root, info: &read.info, kind, snapshot: snapshot.as_deref() };
    let folders = scan.folders(&phases, &mut findings);
    findings.extend(unknown_starts(&read.starts, &folders));
    let index_bytes = index::bytes(root, folders.len());
    let index = index_bytes.as_deref().map(|bytes| CourseIndex::new(root, bytes, snapshot::pack_name(kind)));
    let mut exercises = read_exercises(&folders, index.as_ref(), &mut findings);
    if findings.iter().any(|finding| !is_of_exercise(&finding.path)) {
        return fail(sorted(findings));
    }
    exercises.retain(|exercise| !findings.iter().any(|finding| finding.path.starts_with(&exercise.dir)));
    tracing::debug!(root = %root.display(), ?kind, exercises = exercises.len(), indexed = index.is_some(), "the course is read");
    let phases = phases.into_iter().map(|(phase, _)| phase).collect();
    let course = Course { root: root.to_path_buf(), kind, snapshot, info: read.info, phases, exercises };
    Ok((course, sorted(findings)))
}

/// Whether a path of a finding is the folder of an exercise, or in one.
fn is_of_exercise(path: &Path) -> bool {
    path.starts_with(EXERCISES_DIR) && !path.starts_with(SHARED_DIR) && path.components().count() > 2
}

/// Reads one exercise of the course that is written in `root`, with the course around it: what is wrong with others does not count.
/// The course as it is, if it has no exercise of that name.
pub fn load_only(root: &Path, name: &str) -> Result<Course, CourseErrors> {
    let kind = CourseKind::Source;
    let fail = |findings| Err(CourseErrors { root: root.to_path_buf(), kind, findings });
    let text = match read_info_text(root, kind, None) {
        Ok(text) => text,
        Err(message) => return fail(vec![finding(INFO_FILE, message)]),
    };
    let read = info::read(Path::new(INFO_FILE), &text);
    let mut findings = read.findings;
    findings.extend(missing_shared(root, &read.shared, None));
    let Some(phases) = read.phases else { return fail(sorted(findings)) };
    let scan = Scan { root, info: &read.info, kind, snapshot: None };
    let mut of_all = Vec::new();
    let mut folders = scan.folders(&phases, &mut of_all);
    folders.retain(|folder| folder.name == name);
    if folders.is_empty() {
        // Its folder may be what is wrong.
        let is_of_it = |path: &Path| {
            path.file_name().and_then(|folder| split_folder_name(folder.to_str()?)).is_some_and(|(_, it)| it == name)
        };
        findings.extend(of_all.into_iter().filter(|finding| is_of_it(&finding.path)));
    }
    let exercises = read_exercises(&folders, None, &mut findings);
    if !findings.is_empty() {
        return fail(sorted(findings));
    }
    let phases = phases.into_iter().map(|(phase, _)| phase).collect();
    Ok(Course { root: root.to_path_buf(), kind, snapshot: None, info: read.info, phases, exercises })
}

/// The exercises of the course that is written in `root` by their folders, in course order: phase and name. What is wrong with them
/// does not count.
pub fn teaching_order(root: &Path) -> TeachingOrder {
    let info = info::read(Path::new(INFO_FILE), &read_info_text(root, CourseKind::Source, None).unwrap_or_default());
    let phases = info.phases.unwrap_or_default();
    let scan = Scan { root, info: &info.info, kind: CourseKind::Source, snapshot: None };
    let folders = scan.folders(&phases, &mut Vec::new());
    TeachingOrder(folders.into_iter().map(|folder| (folder.phase.to_owned(), folder.name)).collect())
}

/// What the `info.toml` of a course says, as far as it can be understood, whatever is wrong with it and with the course. [`load`]
/// has the findings.
pub fn info_as_far_as_read(root: &Path) -> Info {
    let kind = if snapshot::is_learner(root) { CourseKind::Learner } else { CourseKind::Source };
    let snapshot = snapshot::open(root, kind).ok().flatten();
    let text = read_info_text(root, kind, snapshot.as_ref()).unwrap_or_default();
    info::info_in(&text)
}

/// The nearest folder with an `info.toml` (or made by `init`, should that file be lost), from `start` upwards.
pub fn find_root(start: &Path) -> Option<PathBuf> {
    let is_root = |folder: &&Path| folder.join(INFO_FILE).is_file() || snapshot::is_learner(folder);
    start.ancestors().find(is_root).map(Path::to_path_buf)
}

fn read_info_text(root: &Path, kind: CourseKind, snapshot: Option<&Pack>) -> Result<String, String> {
    let own_copy = snapshot.filter(|_| kind == CourseKind::Learner).and_then(|pack| Some((pack, pack.get(INFO_FILE)?)));
    let bytes = match (files::read_regular(&root.join(INFO_FILE)), own_copy) {
        (Ok(bytes), _) => bytes,
        (Err(_), Some((pack, entry))) => pack.read(entry).map_err(|error| format!("cannot be read: {error}"))?,
        (Err(error), _) if error.kind() == io::ErrorKind::NotFound => return Err("is missing".to_owned()),
        (Err(error), _) => return Err(format!("cannot be read: {error}")),
    };
    String::from_utf8(bytes).map_err(|_| "is not UTF-8".to_owned())
}

/// Files that `info.toml` names and that are not there.
fn missing_shared(root: &Path, named: &[(String, (u32, u32))], snapshot: Option<&Pack>) -> Vec<Diagnostic> {
    let folder = root.join(SHARED_DIR);
    let is_there = |name: &str| {
        folder.join(name).is_file() || snapshot.is_some_and(|pack| pack.get(&format!("{SHARED_DIR}/{name}")).is_some())
    };
    let missing = named.iter().filter(|(name, _)| !is_there(name));
    missing
        .map(|(name, place)| {
            let others = walk::files(&folder, SHARED_LIMITS).unwrap_or_default();
            let others: Vec<&str> = others.iter().map(|file| file.relative.as_str()).collect();
            Diagnostic {
                path: INFO_FILE.into(),
                place: Some(*place),
                message: format!("`{}` is named in `prepare` and missing from `{SHARED_DIR}`", name.escape_debug()),
                hint: did_you_mean(name, &others),
            }
        })
        .collect()
}

/// Exercises that `info.toml` names to begin with and that are not there.
fn unknown_starts(named: &[NamedExercise], folders: &[ExerciseFolder<'_>]) -> Vec<Diagnostic> {
    let known: Vec<&str> = folders.iter().map(|folder| folder.name.as_str()).collect();
    let unknown = named.iter().filter(|(name, _)| !known.contains(&name.as_str()));
    unknown
        .map(|(name, place)| Diagnostic {
            path: INFO_FILE.into(),
            place: Some(*place),
            message: format!("no exercise is called `{}`", name.escape_debug()),
            hint: did_you_mean(name, &known),
        })
        .collect()
}

fn finding(path: impl Into<PathBuf>, message: impl Into<String>) -> Diagnostic {
    Diagnostic { path: path.into(), place: None, message: message.into(), hint: None }
}

fn sorted(mut findings: Vec<Diagnostic>) -> Vec<Diagnostic> {
    findings.sort();
    findings.dedup();
    findings
}

/// Reads all exercises, on several threads when there are many: most of the time goes into waiting for the file system and parsing.
fn read_exercises(
    folders: &[ExerciseFolder<'_>],
    index: Option<&CourseIndex<'_>>,
    findings: &mut Vec<Diagnostic>,
) -> Vec<Exercise> {
    let read_some = |folders: &[ExerciseFolder<'_>]| {
        let mut findings = Vec::new();
        let mut read = |folder| {
            let mut read = || exercise::read(folder, &mut findings);
            match index {
                Some(index) => index.get_or(folder, read),
                None => read().map(KnownExercise::unrecorded),
            }
        };
        let known: Vec<KnownExercise<'_>> = folders.iter().filter_map(&mut read).collect();
        (known, findings)
    };
    let parts = in_parts(folders, read_some);
    let mut known = Vec::with_capacity(folders.len());
    for (mut some, mut found) in parts {
        known.append(&mut some);
        findings.append(&mut found);
    }
    if let (Some(index), Some(folder)) = (index, folders.first()) {
        index.write(folder.root, &known);
    }
    known.into_iter().map(|known| known.exercise).collect()
}

/// What is needed to find the folders of the exercises.
struct Scan<'c> {
    root: &'c Path,
    info: &'c Info,
    kind: CourseKind,
    snapshot: Option<&'c Pack>,
}

impl<'c> Scan<'c> {
    /// The folders of all exercises in course order.
    fn folders(&self, phases: &'c [(Phase, (u32, u32))], findings: &mut Vec<Diagnostic>) -> Vec<ExerciseFolder<'c>> {
        let in_snapshot = self.snapshot.map(snapshot::exercise_dirs).unwrap_or_default();
        let names: Vec<String> = match folders_in(&self.root.join(EXERCISES_DIR)) {
            Ok(names) => names.into_iter().filter(|name| name != SHARED_NAME).collect(),
            Err(_) if self.kind == CourseKind::Learner => Vec::new(),
            Err(error) => {
                findings.push(finding(EXERCISES_DIR, format!("cannot be read: {error}")));
                return Vec::new();
            }
        };
        let mut known: BTreeMap<String, String> = BTreeMap::new();
        let mut folders = Vec::new();
        for (phase, place) in phases {
            let prefix = format!("exercises/{}/", phase.name);
            let lost: Vec<_> = in_snapshot.iter().filter(|(_, dir)| dir.starts_with(&prefix)).collect();
            if !names.contains(&phase.name) && (self.kind == CourseKind::Source || lost.is_empty()) {
                let message = format!("the phase `{0}` has no folder `exercises/{0}`", phase.name);
                let others: Vec<&str> = names.iter().map(String::as_str).collect();
                let hint = did_you_mean(&phase.name, &others);
                findings.push(Diagnostic { path: INFO_FILE.into(), place: Some(*place), message, hint });
                continue;
            }
            let mut of_phase = self.folders_of(phase, &in_snapshot, findings);
            of_phase.sort_by(|a, b| (a.number, &a.name).cmp(&(b.number, &b.name)));
            of_phase.retain(|folder| match known.entry(folder.name.clone()) {
                btree_map::Entry::Vacant(entry) => {
                    entry.insert(folder.dir.clone());
                    true
                }
                btree_map::Entry::Occupied(entry) => {
                    let message = format!("the name `{}` is already that of `{}`", folder.name, entry.get());
                    findings.push(finding(&folder.dir, message));
                    false
                }
            });
            if self.kind == CourseKind::Source {
                for pair in of_phase.windows(2).filter(|pair| pair[0].number == pair[1].number) {
                    findings.push(finding(&pair[1].dir, format!("the number is already that of `{}`", pair[0].dir)));
                }
            }
            folders.append(&mut of_phase);
        }
        if self.kind == CourseKind::Source {
            let listed: Vec<&str> = phases.iter().map(|(phase, _)| phase.name.as_str()).collect();
            for name in names.iter().filter(|name| !listed.contains(&name.as_str())) {
                let known: Vec<&str> = listed.iter().copied().chain([SHARED_NAME]).collect();
                let hint = did_you_mean(name, &known).or_else(|| Some("add it to `[[phases]]`".into()));
                let message = "this folder is not among the phases of `info.toml`".to_owned();
                findings.push(Diagnostic { path: Path::new(EXERCISES_DIR).join(name), place: None, message, hint });
            }
        }
        if self.kind == CourseKind::Learner {
            self.add_deleted(phases, &in_snapshot, &known, &mut folders);
        }
        folders
    }

    /// The folders of one phase that are on disk.
    fn folders_of(
        &self,
        phase: &'c Phase,
        in_snapshot: &BTreeMap<String, String>,
        findings: &mut Vec<Diagnostic>,
    ) -> Vec<ExerciseFolder<'c>> {
        let dir = format!("exercises/{}", phase.name);
        let names = match folders_in(&self.root.join(&dir)) {
            Ok(names) => names,
            Err(_) if self.kind == CourseKind::Learner => return Vec::new(),
            Err(error) => {
                findings.push(finding(dir, format!("cannot be read: {error}")));
                return Vec::new();
            }
        };
        if self.kind == CourseKind::Source {
            for name in links_in(&self.root.join(&dir)) {
                let hint = Some("put the folder itself in its place".into());
                let message = "it is a link, and links are not followed".to_owned();
                findings.push(Diagnostic { path: format!("{dir}/{name}").into(), place: None, message, hint });
            }
        }
        let mut folders = Vec::with_capacity(names.len());
        for folder_name in names {
            let dir = format!("{dir}/{folder_name}");
            let split = split_folder_name(&folder_name);
            if self.kind == CourseKind::Learner && self.is_learners_own(&dir, split, in_snapshot) {
                continue;
            }
            match split.map(|(number, name)| (number, name, name_problem(name))) {
                Some((number, name, None)) => folders.push(self.folder(phase, number, name, dir, in_snapshot)),
                Some((_, name, Some(problem))) => {
                    findings.push(finding(dir, format!("the name `{}` {problem}", name.escape_debug())));
                }
                None => findings.push(Diagnostic {
                    path: dir.into(),
                    place: None,
                    message: "the folder of an exercise begins with its number".into(),
                    hint: Some(format!("call it `010_{}`", folder_name.trim_start_matches(['_', '-']))),
                }),
            }
        }
        folders
    }

    /// Whether a folder in a learner's folder doesn't belong to the course: made for something else, or a copy of an exercise.
    fn is_learners_own(&self, dir: &str, split: Option<(u32, &str)>, in_snapshot: &BTreeMap<String, String>) -> bool {
        if let Some(original) = split.and_then(|(_, name)| in_snapshot.get(name)) {
            // Where the original is not in its place the learner (or an update that was interrupted) has moved it here.
            return original != dir && self.root.join(original).is_dir();
        }
        let Ok(toml) = files::read_regular(&self.root.join(dir).join(EXERCISE_FILE)) else { return true };
        let Some(pack) = self.snapshot else { return false };
        // Added by somebody, unless it is word for word that of an exercise of the course.
        let originals = in_snapshot.values().filter_map(|dir| pack.get(&format!("{dir}/exercise.toml")));
        let mut same_length = originals.filter(|entry| entry.len() == toml.len() as u64);
        same_length.any(|entry| pack.read(entry).is_ok_and(|original| original == toml))
    }

    fn folder(
        &self,
        phase: &'c Phase,
        number: u32,
        name: &str,
        dir: String,
        in_snapshot: &BTreeMap<String, String>,
    ) -> ExerciseFolder<'c> {
        let snapshot = self.snapshot.zip(in_snapshot.get(name).cloned());
        ExerciseFolder {
            root: self.root,
            dir,
            phase: &phase.name,
            number,
            name: name.to_owned(),
            learner: self.kind == CourseKind::Learner && snapshot.is_some(),
            snapshot,
            groups: &self.info.packages,
            names: OnceLock::new(),
        }
    }

    /// Adds the exercises whose folders the learner has deleted: the snapshot still has them.
    fn add_deleted(
        &self,
        phases: &'c [(Phase, (u32, u32))],
        in_snapshot: &BTreeMap<String, String>,
        known: &BTreeMap<String, String>,
        folders: &mut Vec<ExerciseFolder<'c>>,
    ) {
        for (name, dir) in in_snapshot.iter().filter(|(name, _)| !known.contains_key(*name)) {
            let mut parts = dir.split('/').skip(1);
            let phase = parts.next().and_then(|name| phases.iter().find(|(phase, _)| phase.name == name));
            let number = parts.next().and_then(split_folder_name).map(|(number, _)| number);
            if let Some(((phase, _), number)) = phase.zip(number) {
                folders.push(self.folder(phase, number, name, dir.clone(), in_snapshot));
            }
        }
        let order = |folder: &ExerciseFolder<'_>| phases.iter().position(|(phase, _)| phase.name == folder.phase);
        folders.sort_by(|a, b| (order(a), a.number, &a.name).cmp(&(order(b), b.number, &b.name)));
    }
}

/// `070_slicing1` is number 70 and name `slicing1`.
pub(super) fn split_folder_name(folder: &str) -> Option<(u32, &str)> {
    let (number, name) = folder.split_once('_')?;
    let digits = (1..=6).contains(&number.len()) && number.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| number.parse().ok())?.map(|number| (number, name))
}

/// Names of the links in a folder that are called like an exercise, sorted: a course's exercises are folders of its own.
fn links_in(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten().take(walk::MAX_ENTRIES);
    let links = entries.filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_symlink()));
    let mut names: Vec<String> = links.filter_map(|entry| entry.file_name().into_string().ok()).collect();
    names.retain(|name| split_folder_name(name).is_some());
    names.sort();
    names
}

/// Names of the folders in a folder, sorted, without those that never belong to a course.
fn folders_in(folder: &Path) -> io::Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder)?.flatten().take(walk::MAX_ENTRIES) {
        let Ok(name) = entry.file_name().into_string() else { continue };
        let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
        if is_folder && !walk::is_junk(&name) && !name.starts_with('.') {
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
}

#[cfg(test)]
mod properties;
#[cfg(test)]
mod tests;
