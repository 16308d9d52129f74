//! What a learner reads first, for the mistakes that people make: `tests/mistakes` has a course that never changes, attempts at it that
//! are wrong in one place each, and the screen that each of them gets.
//!
//! `PYTHLINGS_BLESS=1 cargo test --test it mistakes` writes the screens anew after the words or the look have changed. Read what
//! changed then (`git diff tests/mistakes`), and give the attempt another score if it deserves one.

use std::{
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

use serde::Deserialize;

use super::{case::Case, docs::repository};

/// The version of Python whose screens are kept: its own messages differ from version to version.
const PYTHON: &str = "3.11";

/// An attempt of `attempts/EXERCISE.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Mistake {
    /// What the learner did, or forgot.
    name: String,
    /// The file with the mistake; otherwise the exercise's own.
    file: Option<String>,
    /// All of the file.
    whole: Option<String>,
    /// What is written in place of what in the solution.
    #[serde(default)]
    change: Vec<[String; 2]>,
    /// How good the first screen was before anybody had looked at these mistakes.
    before: u8,
    /// How good it is. 3: it names the mistake, at the right line, in words that a beginner understands; 2: the right place and useful,
    /// but the mistake isn't named; 1: no help; 0: misleading. Given by people who have read it.
    after: u8,
    /// What is missing where the score is below 3.
    why: Option<String>,
}

#[derive(Deserialize)]
struct Attempts {
    mistakes: Vec<Mistake>,
}

fn folder() -> PathBuf {
    repository().join("tests/mistakes")
}

/// The names of the exercises and the mistakes made in each.
fn attempts() -> Vec<(String, Vec<Mistake>)> {
    let read = |path: PathBuf| {
        let text = fs::read_to_string(&path).unwrap();
        let attempts: Attempts = toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        (path.file_stem().unwrap().to_str().unwrap().to_owned(), attempts.mistakes)
    };
    let files = fs::read_dir(folder().join("attempts")).unwrap();
    let mut attempts: Vec<_> = files.map(|entry| read(entry.unwrap().path())).collect();
    attempts.sort_by(|left, right| left.0.cmp(&right.0));
    attempts
}

/// A learner's folder with the solutions of the course that never changes.
fn learner() -> Case {
    let case = Case::new();
    let learner = case.root().join("learner");
    let case = case.at(folder().join("course"));
    let made = case.run_with(["init", learner.to_str().unwrap()]);
    assert_eq!(made.status, Some(0), "{}", made.stderr);
    case.at(learner)
}

/// The folder of an exercise below the working folder.
fn exercise_folder(case: &Case, exercise: &str) -> PathBuf {
    let phases = fs::read_dir(case.cwd().join("exercises")).unwrap();
    let mut folders = phases.flat_map(|phase| fs::read_dir(phase.unwrap().path()).into_iter().flatten());
    let is_it = |path: &Path| path.file_name().unwrap().to_str().unwrap().split_once('_').unwrap().1 == exercise;
    folders.find_map(|folder| Some(folder.unwrap().path()).filter(|path| path.is_dir() && is_it(path))).unwrap()
}

/// The file that is named after the exercise.
fn own_file(exercise: &str, folder: &Path) -> String {
    let mut scripts = ["py", "sh"].map(|extension| format!("{exercise}.{extension}")).into_iter();
    scripts.find(|name| folder.join(name).exists()).unwrap_or_else(|| panic!("{exercise}: `file` has to be given"))
}

fn attempt(solution: &str, mistake: &Mistake) -> String {
    let start = mistake.whole.clone().unwrap_or_else(|| solution.to_owned());
    mistake.change.iter().fold(start, |text, [old, new]| {
        assert_eq!(text.matches(old.as_str()).count(), 1, "{}: {old:?} has to be there once", mistake.name);
        text.replacen(old.as_str(), new, 1)
    })
}

/// The screens of an exercise, one after the other.
fn screens(case: &Case, exercise: &str, mistakes: &[Mistake]) -> String {
    let folder = exercise_folder(case, exercise);
    let mut screens = String::new();
    for mistake in mistakes {
        let file = folder.join(mistake.file.clone().unwrap_or_else(|| own_file(exercise, &folder)));
        let solution = fs::read_to_string(&file).unwrap();
        fs::write(&file, attempt(&solution, mistake)).unwrap();
        let ran = case.run_with(["run", exercise, "--python", PYTHON]);
        assert_eq!(ran.status, Some(1), "{exercise}, {}: {}{}", mistake.name, ran.stdout, ran.stderr);
        fs::write(&file, solution).unwrap();
        writeln!(screens, "=== {}\n\n{}\n", mistake.name, lasting(&ran.stdout)).unwrap();
    }
    screens
}

/// The part of a screen that is the same at each run: without the heading and the progress, and up to what is named after the run.
fn lasting(screen: &str) -> String {
    let lines: Vec<&str> = screen.trim_matches('\n').lines().collect();
    let body =
        lines.iter().skip_while(|line| !line.is_empty()).take_while(|line| !line.trim_start().starts_with(['█', '░']));
    let is_of_this_run = |line: &str| ["/pythl", "=====", " at 0x", "   0x7"].iter().any(|sign| line.contains(sign));
    let body: Vec<&str> = body.map(|line| line.trim_end()).take_while(|line| !is_of_this_run(line)).collect();
    body.join("\n").trim_matches('\n').to_owned()
}

/// Is there a Python of the version whose screens are kept? Others can't be compared.
fn is_comparable(case: &Case) -> bool {
    case.run_with(["run", "functions1", "--python", PYTHON]).status == Some(0)
}

/// Looks at a share of the exercises: the shares run side by side as tests of their own.
fn check_share(share: usize, of: usize) {
    let case = learner();
    if !is_comparable(&case) {
        return;
    }
    let mut stale = Vec::new();
    for (exercise, mistakes) in attempts().iter().skip(share).step_by(of) {
        let kept = folder().join("screens").join(format!("{exercise}.txt"));
        let real = screens(&case, exercise, mistakes);
        if fs::read_to_string(&kept).unwrap_or_default() != real {
            stale.push((kept, real));
        }
    }
    if std::env::var_os("PYTHLINGS_BLESS").is_some() {
        for (kept, real) in &stale {
            fs::write(kept, real).unwrap();
        }
    } else if let Some((kept, real)) = stale.first() {
        let kept_text = fs::read_to_string(kept).unwrap_or_default();
        panic!(
            "{} and {} more: another screen than the one that is kept; PYTHLINGS_BLESS=1 keeps it{}",
            kept.display(),
            stale.len() - 1,
            differing(&kept_text, real)
        );
    }
}

/// The first screen that differs, as it was and as it is.
fn differing(kept: &str, real: &str) -> String {
    let kept: Vec<&str> = kept.split("=== ").collect();
    let other = real.split("=== ").enumerate().find(|(at, screen)| kept.get(*at) != Some(screen));
    let (at, screen) = other.unwrap_or((0, ""));
    format!("\n--- kept\n{}\n--- now\n{screen}", kept.get(at).unwrap_or(&""))
}

#[test]
fn mistakes_first_third() {
    check_share(0, 3);
}

#[test]
fn mistakes_second_third() {
    check_share(1, 3);
}

#[test]
fn mistakes_third_third() {
    check_share(2, 3);
}

/// A mistake is the only reason why its attempt fails.
#[test]
fn mistakes_are_made_in_solutions_that_pass() {
    let case = learner();
    let ran = case.run_with(["check-all"]);
    assert_eq!(ran.status, Some(0), "{}{}", ran.stdout, ran.stderr);
}

#[test]
fn mistakes_have_scores_and_screens() {
    let all = attempts();
    let mistakes: Vec<&Mistake> = all.iter().flat_map(|(_, mistakes)| mistakes).collect();
    assert!(mistakes.len() >= 150, "only {} mistakes", mistakes.len());
    for mistake in &mistakes {
        assert!(mistake.before <= 3 && mistake.after <= 3, "{}: a score is 0 to 3", mistake.name);
        assert_eq!(mistake.why.is_some(), mistake.after < 3, "{}: say what a 3 would need", mistake.name);
        assert!(mistake.after > 0, "{}: a screen that misleads is to be put right", mistake.name);
        assert!(mistake.whole.is_some() || !mistake.change.is_empty(), "{}: nothing is wrong in it", mistake.name);
    }
    let kept = fs::read_dir(folder().join("screens")).unwrap().map(|entry| entry.unwrap().path());
    let mut kept: Vec<String> = kept.map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned()).collect();
    kept.sort_unstable();
    assert_eq!(kept, all.iter().map(|(exercise, _)| exercise.clone()).collect::<Vec<_>>());
}
