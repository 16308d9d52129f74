//! Every block of the README, and of the pages that it sends learners and instructors to, is run, and its screens are real ones.
//!
//! `PYTHLINGS_BLESS=1 cargo test readme` writes the screens anew after the course or the look has changed.

use std::{
    fs,
    process::{Command, Stdio},
};

use super::{
    case::{BINARY, Case},
    docs::{blocks, compare, copy_of_the_course, repository, watched},
};

const EXERCISE: &str = "exercises/01_core/310_slicing1/slicing1.py";
/// Without a terminal watch mode prints the first verdict, with this in it, and goes on watching.
const FIRST: &str = "010_hello1/hello1.py";

/// A learner's folder with the built-in course.
fn learner() -> Case {
    let case = Case::in_folder("unused");
    let root = case.root().to_owned();
    let case = case.at(root);
    let made = case.run_with(["init", "my-python"]);
    assert_eq!(made.status, Some(0), "{}", made.stderr);
    let folder = case.root().join("my-python");
    case.at(folder)
}

fn screen(case: &Case, attempt: &str) -> String {
    let attempt = repository().join("solutions/01_core/slicing1").join(attempt);
    fs::copy(&attempt, case.cwd().join(EXERCISE)).unwrap();
    let ran = case.run_with(["run", "slicing1"]);
    assert!(matches!(ran.status, Some(0 | 1)), "{}", ran.stderr);
    ran.stdout.trim_matches('\n').to_owned()
}

#[test]
fn readme_screens_are_real() {
    let case = learner();
    let real =
        [("screen: failing", screen(&case, "wrong/minus_zero.py")), ("screen: passing", screen(&case, "slicing1.py"))];
    compare("README.md", &real, str::to_owned);
}

/// What learners and instructors read. CONTRIBUTING.md and the other pages of `docs/` have tests of their own.
const TEXTS: [&str; 3] = ["README.md", "docs/using.md", "docs/instructors.md"];

#[test]
fn readme_commands_work() {
    let case = learner().patient();
    let mut tried = 0;
    for (comment, block) in TEXTS.into_iter().flat_map(blocks) {
        match comment.as_str() {
            "screen: failing" | "screen: passing" => {}
            "test: starts watch mode" => {
                assert_eq!(block, "cargo run");
                watched(&case, &copy_of_the_course(&case), &[], FIRST);
            }
            "test: this is the test" => {
                assert_eq!(block, "cargo test");
                let ci = fs::read_to_string(repository().join(".ci/run")).unwrap();
                assert!(ci.lines().any(|line| line == block), ".ci/run runs the same command");
            }
            "test: a folder of one's own" => {
                let words: Vec<&str> = block.lines().collect();
                assert_eq!(words, ["pythlings init my-python", "cd my-python", "pythlings"]);
                watched(&case, case.cwd(), &[], FIRST);
            }
            install if install.starts_with("test: install ") => {
                // Against a built wheel: that is a script of its own.
                assert!(block.contains("pythlings"), "{block}");
                let ci = fs::read_to_string(repository().join(".ci/run")).unwrap();
                assert!(ci.contains("tools/try-wheel --readme"), ".ci/run runs that script");
            }
            "test: by hand" => {
                for line in block.lines() {
                    let words = line.strip_prefix("pythlings ").unwrap().split_whitespace();
                    let ran = case.run_with(words);
                    assert!(matches!(ran.status, Some(0 | 1)), "{line}: {:?} {}", ran.status, ran.stderr);
                    assert!(!ran.stdout.is_empty(), "{line} says nothing; {}", ran.stderr);
                }
            }
            "test: for instructors" | "test: importing" => {
                let course = copy_of_the_course(&case);
                for line in block.lines() {
                    let mut command = Command::new(BINARY);
                    command.args(line.strip_prefix("pythlings ").unwrap().split_whitespace()).current_dir(&course);
                    let output = command.env_clear().envs(case.environment()).stdin(Stdio::null()).output().unwrap();
                    assert!(output.status.success(), "{line}: {}", String::from_utf8_lossy(&output.stdout));
                }
            }
            other => panic!("a block that nothing tries: {other:?}\n{block}"),
        }
        tried += 1;
    }
    assert!(tried >= 11, "only {tried} blocks");
}

/// The number that the README tells of the course, in hundreds.
#[test]
fn readme_counts_the_exercises() {
    let told = Case::in_folder("unused").run_with(["--version"]).stdout;
    let course = told.lines().find_map(|line| line.strip_prefix("course ")).unwrap().trim().to_owned();
    let exercises: u32 = course.split(" exercises").next().unwrap().parse().unwrap();
    let readme = fs::read_to_string(repository().join("README.md")).unwrap();
    let counts: Vec<u32> =
        readme.split(" exercises").filter_map(|before| before.rsplit(' ').next()?.parse().ok()).collect();
    assert_eq!(counts, [exercises / 100 * 100], "README.md says how many exercises there are, once");
}
