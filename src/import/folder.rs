//! Any folder of Python files with tests beside them: `NAME.py` with `test_NAME.py` or `NAME_test.py`.
//!
//! A solution may be in `solutions/NAME.py`, instructions in `NAME.md`. Modules and data that an exercise uses come along. Each
//! folder with exercises becomes a phase.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use super::{
    Batch, Draft, DraftFile, ImportError, PhaseDraft,
    licence::{self, Licence},
    names,
    readme::{Links, readme, without_heading},
    source::{ImportFolder, is_python},
};
use crate::course::{ExerciseOrigin, imports::imports};

/// The folder with solutions, beside the exercises or at the top.
const SOLUTIONS: &str = "solutions";

pub fn read(folder: &Path) -> Result<Batch, ImportError> {
    let mut source = ImportFolder::open(folder)?;
    let licence = licence::read(&mut source);
    let files = source.files_below("");
    let mut reader = FolderReader { collection: source.name(), licence, source, used: BTreeSet::new(), files };
    let found = reader.find();
    let mut phases = Vec::new();
    for (dir, stems) in &found {
        let prefixed = |stem: &String| found.iter().filter(|(_, stems)| stems.contains(stem)).count() > 1;
        let word = reader.phase_word(dir);
        let exercises = stems.iter().map(|stem| {
            let name = if prefixed(stem) { format!("{word}_{stem}") } else { stem.clone() };
            reader.exercise(dir, stem, names::name(&name))
        });
        let exercises = exercises.collect::<Vec<_>>().into_iter().flatten().collect();
        phases.push(PhaseDraft { title: names::title(&word), word, exercises });
    }
    reader.check_names(&phases);
    let notes = reader.left_out();
    let FolderReader { licence, collection, source, .. } = reader;
    if source.findings.is_empty() && phases.is_empty() {
        return Err(ImportError::NothingThere {
            folder: folder.to_path_buf(),
            problem: "has no exercises: no `NAME.py` with `test_NAME.py` or `NAME_test.py` beside it",
            hint: "a track of Exercism is imported with `pythlings dev import exercism`",
        });
    }
    let licence = licence.map(|licence| (licence_file(&collection), licence.text));
    source.finish(Batch { title: names::title(&names::name(&collection)), phases, licence, notes })
}

fn licence_file(collection: &str) -> String {
    format!("LICENSE.{}", names::name(collection))
}

/// Reads the exercises of one folder tree.
struct FolderReader {
    source: ImportFolder,
    /// The folder's name.
    collection: String,
    licence: Option<Licence>,
    /// Every file of it, sorted.
    files: Vec<String>,
    /// Those that came along.
    used: BTreeSet<String>,
}

impl FolderReader {
    /// The folders with exercises, and the names of those.
    fn find(&self) -> BTreeMap<String, Vec<String>> {
        let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for path in &self.files {
            let (dir, file) = path.rsplit_once('/').unwrap_or(("", path));
            let Some(stem) = file.strip_suffix(".py").filter(|stem| !is_test(stem)) else { continue };
            let is_solution = dir.split('/').any(|part| part == SOLUTIONS);
            if !is_solution && tests(stem).iter().any(|test| self.has(&join(dir, test))) {
                found.entry(dir.to_owned()).or_default().push(stem.to_owned());
            }
        }
        for stems in found.values_mut() {
            stems.sort_by_cached_key(|stem| names::natural(stem));
        }
        found
    }

    fn has(&self, path: &str) -> bool {
        self.files.binary_search_by(|file| file.as_str().cmp(path)).is_ok()
    }

    /// A folder's name as that of a phase; the number that it may begin with is given anew.
    fn phase_word(&self, dir: &str) -> String {
        let name = names::name(if dir.is_empty() { &self.collection } else { dir });
        let word = name.trim_start_matches(|c: char| c.is_ascii_digit() || c == '_');
        if word.is_empty() { format!("part_{name}") } else { word.to_owned() }
    }

    fn exercise(&mut self, dir: &str, stem: &str, name: String) -> Option<Draft> {
        let main = format!("{stem}.py");
        let starter = self.python(dir, &main)?;
        let tests: Vec<DraftFile> =
            tests(stem).into_iter().filter_map(|test| self.python_if_there(dir, &test)).collect();
        let solution: Vec<DraftFile> = self.solution(dir, &main).into_iter().collect();
        let python = [&starter].into_iter().chain(&tests).chain(&solution);
        let support = self.support(dir, python.map(|(_, contents)| text_of(contents)).collect());
        let support = support.into_iter().filter(|(path, _)| *path != main).collect();
        let instructions = self.text_if_there(&join(dir, &format!("{stem}.md")));
        let origin = ExerciseOrigin {
            from: self.collection.clone(),
            slug: Some(join(dir, stem)),
            licence: self.licence.as_ref().map(|licence| licence.name.clone()),
            ..ExerciseOrigin::default()
        };
        let title = docstring(&text_of(&starter.1)).unwrap_or_else(|| names::title(&names::name(stem)));
        let licence_file = origin.licence.is_some().then(|| licence_file(&self.collection));
        let instructions = instructions.map(|text| {
            let sections = [("Instructions", without_heading(&text).to_owned())];
            readme(&title, &sections, &origin, &Links { page: None, licence: licence_file.as_deref() })
        });
        Some(Draft {
            name,
            place: join(dir, &main),
            title,
            instructions,
            starter: vec![starter],
            tests,
            support,
            solution,
            origin,
            ..Draft::default()
        })
    }

    /// Reads a file of Python and remembers that it was used.
    fn python(&mut self, dir: &str, file: &str) -> Option<DraftFile> {
        let path = join(dir, file);
        let contents = self.source.python(&path)?;
        self.used.insert(path);
        Some((file.to_owned(), contents))
    }

    fn python_if_there(&mut self, dir: &str, file: &str) -> Option<DraftFile> {
        if self.has(&join(dir, file)) { self.python(dir, file) } else { None }
    }

    fn text_if_there(&mut self, path: &str) -> Option<String> {
        if !self.has(path) {
            return None;
        }
        self.used.insert(path.to_owned());
        self.source.text(path)
    }

    /// `solutions/` beside the exercise, or the same place below `solutions/` at the top.
    fn solution(&mut self, dir: &str, main: &str) -> Option<DraftFile> {
        let places = [join(dir, SOLUTIONS), join(SOLUTIONS, dir)];
        let place = places.iter().find(|place| self.has(&join(place, main)))?;
        self.python(place, main)
    }

    /// The modules, packages and data of a folder that these texts use, directly or through each other.
    fn support(&mut self, dir: &str, mut texts: Vec<String>) -> Vec<DraftFile> {
        let mut support: BTreeMap<String, Vec<u8>> = BTreeMap::new();
        while let Some(text) = texts.pop() {
            for path in self.used_by(dir, &text) {
                if support.contains_key(&path) {
                    continue;
                }
                let full = join(dir, &path);
                let contents = if is_python(&path) { self.source.python(&full) } else { self.source.read(&full) };
                let Some(contents) = contents else { continue };
                if is_python(&path) {
                    texts.push(text_of(&contents));
                }
                self.used.insert(full);
                support.insert(path, contents);
            }
        }
        support.into_iter().collect()
    }

    /// Files of a folder that a text of Python imports or names, relative to the folder.
    fn used_by(&self, dir: &str, text: &str) -> Vec<String> {
        let modules: BTreeSet<&str> = imports(text).filter_map(|module| module.split('.').next()).collect();
        let is_used = |path: &&str| {
            let (top, file) = (path.split('/').next().unwrap_or(path), path.rsplit('/').next().unwrap_or(path));
            match path.strip_suffix(".py") {
                // pytest reads it by itself.
                Some("conftest") => true,
                Some(stem) => !is_test(stem) && modules.contains(top.strip_suffix(".py").unwrap_or(top)),
                None => text.contains(file),
            }
        };
        let prefix = join(dir, "");
        let below = self.files.iter().filter_map(|file| file.strip_prefix(&prefix));
        below.filter(|path| !path.starts_with(SOLUTIONS)).filter(is_used).map(str::to_owned).collect()
    }

    fn check_names(&mut self, phases: &[PhaseDraft]) {
        let mut known: BTreeMap<&str, &str> = BTreeMap::new();
        for draft in phases.iter().flat_map(|phase| &phase.exercises) {
            if draft.name.is_empty() {
                let message =
                    "has no letter or digit of a-z and 0-9 in its name, of which a course could make one; rename it";
                self.source.report(&draft.place, None, message);
            } else if let Some(other) = known.insert(&draft.name, &draft.place) {
                let message =
                    format!("would be called `{}` in a course, as `{other}` would; rename one of them", draft.name);
                self.source.report(&draft.place, None, message);
            }
        }
    }

    /// Python files that have no part in any exercise.
    fn left_out(&self) -> Vec<String> {
        let is_left = |path: &&String| is_python(path) && !path.ends_with("__init__.py") && !self.used.contains(*path);
        let left: Vec<String> = self.files.iter().filter(is_left).map(|path| format!("`{path}`")).collect();
        if left.is_empty() {
            Vec::new()
        } else {
            vec![format!("left out because no exercise uses them: {}", left.join(", "))]
        }
    }
}

fn join(dir: &str, file: &str) -> String {
    match (dir, file) {
        ("", file) => file.to_owned(),
        (dir, "") => format!("{dir}/"),
        (dir, file) => format!("{dir}/{file}"),
    }
}

fn tests(stem: &str) -> [String; 2] {
    [format!("test_{stem}.py"), format!("{stem}_test.py")]
}

fn is_test(stem: &str) -> bool {
    stem.starts_with("test_") || stem.ends_with("_test") || stem == "conftest"
}

fn text_of(contents: &[u8]) -> String {
    String::from_utf8_lossy(contents).into_owned()
}

/// The first line of the docstring that a file begins with, when it is short enough for a title.
fn docstring(source: &str) -> Option<String> {
    let first = source.lines().map(str::trim).find(|line| !line.is_empty() && !line.starts_with('#'))?;
    let quote = ["\"\"\"", "'''"].into_iter().find(|quote| first.starts_with(quote))?;
    let text = first.trim_start_matches(quote).trim_end_matches(quote).trim().trim_end_matches('.');
    (!text.is_empty() && text.chars().count() <= 60).then(|| text.to_owned())
}
