//! Trying what the texts of the repository show: their blocks of commands are run, and what they show as output is real.
//!
//! A comment in front of a block says what it is: `<!-- test: grade -->`. With `PYTHLINGS_BLESS=1` blocks of output are written anew.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
    thread,
    time::{Duration, Instant},
};

use super::case::{BINARY, Case};

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

/// Compares the blocks with these comments with what is real, or writes that into the text when `PYTHLINGS_BLESS` is set.
/// `same` makes alike what differs from run to run.
pub fn compare(text: &str, real: &[(impl AsRef<str>, String)], same: impl Fn(&str) -> String) {
    let shown = blocks(text);
    let mut stale = Vec::new();
    for (comment, real) in real {
        let comment = comment.as_ref();
        let shown = shown.iter().find(|(own, _)| own == comment);
        let (_, shown) = shown.unwrap_or_else(|| panic!("{text} has no block for {comment:?}"));
        if same(shown) != same(real) {
            stale.push((comment, real));
        }
    }
    if std::env::var_os("PYTHLINGS_BLESS").is_some() {
        bless(text, &stale);
    } else if let Some((comment, real)) = stale.first() {
        let (_, shown) = shown.iter().find(|(own, _)| own == comment).unwrap();
        assert_eq!(same(shown), same(real), "{text}, {comment:?} is not real; PYTHLINGS_BLESS=1 writes it anew");
    }
}

fn bless(text: &str, stale: &[(&str, &String)]) {
    let path = repository().join(text);
    let mut contents = fs::read_to_string(&path).unwrap();
    for (comment, real) in stale {
        let comment = format!("<!-- {comment} -->\n```");
        let fence = contents.find(&comment).unwrap() + comment.len();
        let begin = fence + contents[fence..].find('\n').unwrap() + 1;
        let end = begin + contents[begin..].find("```").unwrap();
        contents.replace_range(begin..end, &format!("{real}\n"));
    }
    fs::write(path, contents).unwrap();
}

/// Runs a line or a script as somebody types it who has `pythlings` on the path.
fn shell(case: &Case, folder: &Path, script: &str, variables: &[(&str, &str)]) -> Output {
    let binaries = Path::new(BINARY).parent().unwrap().display().to_string();
    let path = format!("{binaries}:{}", case.environment()["PATH"]);
    let mut shell = Command::new("bash");
    shell.args(["-c", script]).current_dir(folder).env_clear().envs(case.environment()).env("PATH", path);
    shell.stdin(Stdio::null()).envs(variables.iter().copied()).output().unwrap()
}

/// As [`shell`]; it must end with one of these statuses. Gives standard output.
pub fn run(case: &Case, folder: &Path, script: &str, variables: &[(&str, &str)], allowed: &[i32]) -> String {
    let output = shell(case, folder, script, variables);
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(
        output.status.code().is_some_and(|status| allowed.contains(&status)),
        "{script}\n{:?}\n{out}{err}",
        output.status
    );
    out.into_owned()
}

/// Starts something that watches, in a folder and without a terminal; ends it once it has printed these words, and gives what it
/// has printed until then.
pub fn watched(case: &Case, folder: &Path, arguments: &[&str], words: &str) -> String {
    let out = case.root().join("watch-out");
    let mut command = Command::new(BINARY);
    command.args(arguments).current_dir(folder).env_clear().envs(case.environment());
    command.stdin(Stdio::null()).stderr(Stdio::null());
    let mut child = command.stdout(fs::File::create(&out).unwrap()).spawn().unwrap();
    let start = Instant::now();
    let printed = loop {
        let printed = fs::read_to_string(&out).unwrap();
        // A line that is there to its end.
        if printed.rsplit_once('\n').is_some_and(|(whole, _)| whole.contains(words)) {
            break printed;
        }
        assert!(start.elapsed() < Duration::from_secs(120), "no {words:?}: {printed}");
        thread::sleep(Duration::from_millis(20));
    };
    child.kill().unwrap();
    child.wait().unwrap();
    printed
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

/// Every Rust file of the program.
pub fn sources() -> Vec<PathBuf> {
    let (mut found, mut open) = (Vec::new(), vec![repository().join("src")]);
    while let Some(folder) = open.pop() {
        for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                found.push(path);
            }
        }
    }
    found
}
