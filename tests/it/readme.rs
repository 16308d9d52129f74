//! Every block of the README is run, and its screens are real ones.
//!
//! `PYTHLINGS_BLESS=1 cargo test readme` writes the screens anew after the course or the look has changed.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use crate::case::{BINARY, Case};

const EXERCISE: &str = "exercises/01_core/250_slicing1/slicing1.py";

pub fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The blocks of a text of the repository with the comment in front of each.
pub fn blocks(text: &str) -> Vec<(String, String)> {
    let text = fs::read_to_string(repository().join(text)).unwrap();
    let mut blocks = Vec::new();
    let mut comment = String::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        if line.starts_with("<!--") {
            line.trim_start_matches("<!--").trim_end_matches("-->").trim().clone_into(&mut comment);
        } else if line.starts_with("```") {
            let block: Vec<&str> = lines.by_ref().take_while(|line| *line != "```").collect();
            blocks.push((std::mem::take(&mut comment), block.join("\n")));
        }
    }
    blocks
}

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
    if std::env::var_os("PYTHLINGS_BLESS").is_some() {
        bless(&real);
    }
    let blocks = blocks("README.md");
    for (name, screen) in real {
        let (_, shown) =
            blocks.iter().find(|(comment, _)| comment == name).unwrap_or_else(|| panic!("no block for {name}"));
        assert_eq!(*shown, screen, "the README's {name} is not what is shown; PYTHLINGS_BLESS=1 writes it anew");
    }
}

fn bless(real: &[(&str, String)]) {
    let path = repository().join("README.md");
    let mut readme = fs::read_to_string(&path).unwrap();
    for (name, screen) in real {
        let begin =
            readme.find(&format!("<!-- {name} -->\n```text\n")).unwrap() + name.len() + "<!--  -->\n```text\n".len();
        let end = begin + readme[begin..].find("```").unwrap();
        readme.replace_range(begin..end, &format!("{screen}\n"));
    }
    fs::write(path, readme).unwrap();
}

#[test]
fn readme_commands_work() {
    let case = learner();
    let mut tried = 0;
    for (comment, block) in blocks("README.md") {
        match comment.as_str() {
            "screen: failing" | "screen: passing" => {}
            "test: starts watch mode" => {
                assert_eq!(block, "cargo run");
                starts_watch_mode(&case, &copy_of_the_course(&case));
            }
            "test: this is the test" => {
                assert_eq!(block, "cargo test");
                let ci = fs::read_to_string(repository().join(".ci/run")).unwrap();
                assert!(ci.lines().any(|line| line == block), ".ci/run runs the same command");
            }
            "test: a folder of one's own" => {
                let words: Vec<&str> = block.lines().collect();
                assert_eq!(words, ["cargo install --path .", "pythlings init my-python", "cd my-python", "pythlings"]);
                starts_watch_mode(&case, case.cwd());
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
            other => panic!("a block of the README that nothing tries: {other:?}\n{block}"),
        }
        tried += 1;
    }
    assert!(tried >= 8, "only {tried} blocks");
}

/// As a clone has it, without what cargo builds.
pub fn copy_of_the_course(case: &Case) -> PathBuf {
    let course = case.root().join("clone");
    if !course.exists() {
        for name in ["exercises", "solutions", "tests/tracks"] {
            copy(&repository().join(name), &course.join(name));
        }
        fs::copy(repository().join("info.toml"), course.join("info.toml")).unwrap();
    }
    course
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// Without a terminal watch mode prints the first verdict and goes on watching.
fn starts_watch_mode(case: &Case, folder: &Path) {
    let out = case.root().join("watch-out");
    let mut command = Command::new(BINARY);
    command.current_dir(folder).env_clear().envs(case.environment()).stdin(Stdio::null()).stderr(Stdio::null());
    let mut child = command.stdout(fs::File::create(&out).unwrap()).spawn().unwrap();
    let start = Instant::now();
    while !fs::read_to_string(&out).unwrap().contains("010_hello1/hello1.py") {
        assert!(start.elapsed() < Duration::from_secs(120), "watch mode shows nothing");
        thread::sleep(Duration::from_millis(20));
    }
    child.kill().unwrap();
    child.wait().unwrap();
}
