//! Which exercise is meant.

use std::path::{Component, Path, PathBuf};

use super::model::{Course, Exercise};
use crate::error::{ExitStatus, Failure};
use crate::layout::{REVIEW_DIR, SOLUTIONS_DIR};

/// No exercise goes by that name, or several might be meant.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.message())]
pub struct UnknownExercise {
    /// What was typed.
    pub given: String,
    /// Names that may have been meant, the likeliest first.
    pub suggestions: Vec<String>,
    /// The suggestions all begin with what was typed.
    pub ambiguous: bool,
}

impl UnknownExercise {
    fn message(&self) -> String {
        let given = self.given.escape_debug();
        if self.ambiguous {
            format!("several exercises begin with `{given}`")
        } else if self.given.contains(['/', '\\']) {
            format!("`{given}` is not in the folder of an exercise")
        } else {
            format!("no exercise is called `{given}`")
        }
    }
}

impl Failure for UnknownExercise {
    fn status(&self) -> ExitStatus {
        ExitStatus::Usage
    }

    fn hints(&self) -> Vec<String> {
        let hint = match &self.suggestions[..] {
            [] => "`pythlings list` shows all exercises".to_owned(),
            [one] => format!("did you mean `{one}`?"),
            [first @ .., last] => {
                let first: Vec<String> = first.iter().map(|name| format!("`{name}`")).collect();
                format!("did you mean {} or `{last}`?", first.join(", "))
            }
        };
        vec![hint]
    }
}

impl Course {
    /// The exercise that `given` means: its name, its folder's name, the path of a file or folder in it (from `cwd`), or the
    /// beginning of its name, if only one begins like that.
    pub fn resolve(&self, given: &str, cwd: &Path) -> Result<&Exercise, UnknownExercise> {
        let typed = given.trim();
        let plain = typed.trim_end_matches(['/', '\\']);
        let lower = plain.to_lowercase();
        let name = lower.strip_suffix(".py").unwrap_or(&lower);
        if let Some(exercise) = self.exercise(plain).or_else(|| self.exercise(name)).or_else(|| self.in_folder(&lower))
        {
            return Ok(exercise);
        }
        if let Some(exercise) = self.at_path(plain, cwd) {
            return Ok(exercise);
        }
        let unknown = |suggestions, ambiguous| UnknownExercise { given: given.to_owned(), suggestions, ambiguous };
        // The last part of a path is as good a guess as a name: `exercises/01_core/slicing1.py`.
        let guess = name.rsplit(['/', '\\']).next().unwrap_or(name);
        let guess = super::load::split_folder_name(guess).map_or(guess, |(_, name)| name);
        if let Some(exercise) = self.exercise(guess).filter(|_| guess.len() < name.len()) {
            return Err(unknown(vec![exercise.name.clone()], false));
        }
        let begins: Vec<&Exercise> =
            self.exercises.iter().filter(|exercise| !name.is_empty() && exercise.name.starts_with(name)).collect();
        match begins[..] {
            [exercise] => return Ok(exercise),
            [] => {}
            _ => return Err(unknown(begins.iter().take(5).map(|exercise| exercise.name.clone()).collect(), true)),
        }
        let names: Vec<&str> = self.names().collect();
        let near = similar::get_close_matches(guess, &names, 3, 0.6).into_iter().map(str::to_owned).collect();
        Err(unknown(near, false))
    }

    /// The exercise whose folder has that name: `070_slicing1`.
    fn in_folder(&self, folder: &str) -> Option<&Exercise> {
        self.exercises.iter().find(|exercise| exercise.dir.file_name().is_some_and(|name| name == folder))
    }

    /// The exercise that a path leads into, of its folder or of its solution.
    fn at_path(&self, given: &str, cwd: &Path) -> Option<&Exercise> {
        let path = normal(&cwd.join(given));
        let relative = self.relative(&path)?;
        let by_folder = self.exercises.iter().find(|exercise| relative.starts_with(&exercise.dir));
        by_folder.or_else(|| {
            let mut parts = relative.iter().map(|part| part.to_str());
            let is_solution = parts.next() == Some(Some(SOLUTIONS_DIR));
            self.exercise(parts.nth(1)??).filter(|_| is_solution)
        })
    }

    /// The folder below `review/` that a path leads into.
    pub fn review_folder(&self, given: &str, cwd: &Path) -> Option<String> {
        let relative = self.relative(&normal(&cwd.join(given)))?;
        let mut parts = relative.iter();
        let folder = parts.next().filter(|first| *first == REVIEW_DIR).and_then(|_| parts.next())?;
        folder.to_str().map(str::to_owned)
    }

    /// A path relative to the course's root. Either may have been reached through a link.
    fn relative(&self, path: &Path) -> Option<PathBuf> {
        let root = normal(&self.root);
        if let Ok(relative) = path.strip_prefix(&root) {
            return Some(relative.to_path_buf());
        }
        let root = root.canonicalize().ok()?;
        // The file itself may not exist (any more); its folder will do.
        path.ancestors().find_map(|ancestor| {
            let rest = path.strip_prefix(ancestor).ok()?;
            let real = ancestor.canonicalize().ok()?;
            real.strip_prefix(&root).ok().map(|relative| relative.join(rest))
        })
    }
}

/// The path without `.` and `..`, as a shell understands them: by name, links not looked at.
fn normal(path: &Path) -> PathBuf {
    let mut out = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir => _ = out.pop(),
            part => out.push(part),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::course::testing::CourseFolder;

    const DIR: &str = "exercises/01_core/010_loops1";

    fn course() -> (CourseFolder, Course) {
        let folder = CourseFolder::with_one().exercise("020_loops2").exercise("030_slicing1");
        let course = folder.load();
        (folder, course)
    }

    fn found(given: &str, cwd: &str) -> Option<String> {
        let (folder, course) = course();
        course.resolve(given, &folder.path(cwd)).ok().map(|exercise| exercise.name.clone())
    }

    #[test]
    fn names_as_people_type_them() {
        for given in ["slicing1", "Slicing1", "slicing1.py", "030_slicing1", "030_slicing1/", " slicing1 ", "sli", "s"]
        {
            assert_eq!(found(given, "").as_deref(), Some("slicing1"), "{given:?}");
        }
    }

    #[test]
    fn paths_as_shells_complete_them() {
        for (given, cwd) in [
            (format!("{DIR}/loops1.py"), ""),
            (format!("{DIR}/"), ""),
            (format!("./{DIR}/../010_loops1/test_loops1.py"), ""),
            ("010_loops1/loops1.py".to_owned(), "exercises/01_core"),
            ("loops1.py".to_owned(), DIR),
            (".".to_owned(), DIR),
            ("not_there_yet.py".to_owned(), DIR),
            ("../../../solutions/01_core/loops1/loops1.py".to_owned(), DIR),
        ] {
            assert_eq!(found(&given, cwd).as_deref(), Some("loops1"), "{given} in {cwd}");
        }
        let (folder, course) = course();
        let absolute = folder.path(DIR).join("loops1.py").display().to_string();
        assert_eq!(course.resolve(&absolute, Path::new("/")).unwrap().name, "loops1");
    }

    #[test]
    fn a_file_of_the_folder_wins_over_a_beginning() {
        // `loops1.py` typed in the folder of another exercise is a name.
        assert_eq!(found("loops1.py", "exercises/01_core/020_loops2").as_deref(), Some("loops1"));
        assert_eq!(found("s", "exercises/01_core/020_loops2").as_deref(), Some("loops2"), "a path that leads into it");
    }

    #[test]
    fn what_is_meant_is_guessed_and_never_done() {
        let (folder, course) = course();
        let error = |given: &str| {
            let error = course.resolve(given, folder.root()).unwrap_err();
            (error.to_string(), error.hints().concat())
        };
        let pair = |message: &str, hint: &str| (message.to_owned(), hint.to_owned());
        assert_eq!(error("slcing1"), pair("no exercise is called `slcing1`", "did you mean `slicing1`?"));
        assert_eq!(error("loops"), pair("several exercises begin with `loops`", "did you mean `loops1` or `loops2`?"));
        assert_eq!(error("zebra"), pair("no exercise is called `zebra`", "`pythlings list` shows all exercises"));
        assert_eq!(error("").1, "`pythlings list` shows all exercises");
        assert_eq!(
            error("exercises/loops1.py"),
            pair("`exercises/loops1.py` is not in the folder of an exercise", "did you mean `loops1`?")
        );
        assert_eq!(error("a\x1b[31mb").0, "no exercise is called `a\\u{1b}[31mb`");
    }

    #[cfg(unix)]
    #[test]
    fn a_course_that_is_reached_by_a_link() {
        let (folder, mut course) = course();
        let elsewhere = tempfile::tempdir().unwrap();
        let link = elsewhere.path().join("link");
        std::os::unix::fs::symlink(folder.root(), &link).unwrap();
        let through_link = link.join(DIR).join("loops1.py").display().to_string();
        assert_eq!(course.resolve(&through_link, Path::new("/")).unwrap().name, "loops1");
        course.root = link;
        let direct = folder.path(DIR).join("gone.py").display().to_string();
        assert_eq!(course.resolve(&direct, Path::new("/")).unwrap().name, "loops1");
    }
}
