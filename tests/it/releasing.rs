//! What a release says of itself: `--version`, the changelog, the tag.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use super::{case::Case, docs::repository};

const VERSION: &str = env!("CARGO_PKG_VERSION");

/// What `--version` says under a name, such as `course`.
fn told(case: &Case, name: &str) -> Option<String> {
    let ran = case.run_with(["--version"]);
    assert_eq!((ran.status, ran.stderr.as_str()), (Some(0), ""));
    let (first, rest) = ran.stdout.split_once('\n').unwrap();
    assert_eq!(first, format!("pythlings {VERSION}"));
    rest.lines().find_map(|line| line.strip_prefix(name)).map(|value| value.trim().to_owned())
}

/// The exercises of the built-in course, and its phases.
fn course() -> (usize, usize) {
    let folders = |path: &Path| -> Vec<PathBuf> {
        let entries = fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path());
        entries.filter(|path| path.is_dir()).collect()
    };
    let exercises = |phase: &PathBuf| folders(phase).iter().filter(|path| path.join("exercise.toml").is_file()).count();
    let counts =
        folders(&repository().join("exercises")).iter().map(exercises).filter(|count| *count > 0).collect::<Vec<_>>();
    (counts.iter().sum(), counts.len())
}

#[test]
fn the_version_names_commit_target_and_course() {
    let case = Case::in_folder("unused");
    let (exercises, phases) = course();
    assert_eq!(told(&case, "course"), Some(format!("{exercises} exercises in {phases} phases")));
    let target = told(&case, "target").unwrap();
    assert!(target.contains(std::env::consts::ARCH), "{target}");
    let commit = told(&case, "commit");
    if let Some(commit) = &commit {
        let hash = commit.strip_suffix("-dirty").unwrap_or(commit);
        assert!(hash.len() >= 10 && hash.bytes().all(|byte| byte.is_ascii_hexdigit()), "{commit}");
    }

    let line = case.run_with(["-V"]).stdout;
    let commit = commit.map(|commit| format!("{commit}, ")).unwrap_or_default();
    let expected = format!("{VERSION} ({commit}{target}, {exercises} exercises)");
    assert_eq!(line, format!("pythlings {expected}\n"));
    // Whoever reports a fault sends what `doctor` says.
    let report = case.run_with(["doctor", "--format", "json"]).stdout;
    let first: serde_json::Value = serde_json::from_str(report.lines().next().unwrap()).unwrap();
    assert_eq!(first["message"], format!("version {expected}"));
}

/// The script that the workflow of a release runs, on a repository with these files: status, what it prints and what is wrong.
fn check(root: &Path, tag: Option<&str>) -> (Option<i32>, String, String) {
    let mut command = Command::new(if cfg!(windows) { "python" } else { "python3" });
    command.arg(repository().join("tools/release-check")).arg("--root").arg(root).args(tag);
    let output = command.output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap().replace("\r\n", "\n");
    (output.status.code(), text(output.stdout), text(output.stderr))
}

#[test]
fn the_changelog_is_as_a_release_needs_it() {
    let (status, notes, faults) = check(repository(), None);
    assert_eq!((status, faults.as_str()), (Some(0), ""));
    let changelog = fs::read_to_string(repository().join("CHANGELOG.md")).unwrap();
    assert!(!notes.trim().is_empty() && changelog.contains(notes.trim()), "{notes}");
}

#[test]
fn what_may_not_be_released() {
    let case = Case::in_folder("unused");
    let check = |changelog: &str, locked: &str, tag: Option<&str>| {
        let write = |name: &str, contents: String| fs::write(case.cwd().join(name), contents).unwrap();
        write("Cargo.toml", "[package]\nname = \"pythlings\"\nversion = \"1.2.0\"\n".to_owned());
        write("Cargo.lock", format!("[[package]]\nname = \"pythlings\"\nversion = \"{locked}\"\n"));
        write("CHANGELOG.md", format!("# Changelog\n{changelog}"));
        check(case.cwd(), tag)
    };
    let good = "\n## 1.2.0 (2026-02-28)\n\n### The course\n\n- Grüße.\n\n### For learners\n\n- More.\n\n## 1.1.9 (2026-02-28)\n\n- One.\n";
    let notes = "### The course\n\n- Grüße.\n\n### For learners\n\n- More.\n";
    for tag in [None, Some("v1.2.0")] {
        assert_eq!(check(good, "1.2.0", tag), (Some(0), notes.to_owned(), String::new()));
    }
    let unreleased = good.replacen("2026-02-28", "unreleased", 1);
    assert_eq!(check(&unreleased, "1.2.0", None), (Some(0), notes.to_owned(), String::new()));

    let wrong = |changelog: &str, locked: &str, tag: Option<&str>, fault: &str| {
        let (status, notes, faults) = check(changelog, locked, tag);
        assert_eq!((status, notes.as_str()), (Some(1), ""), "{changelog}");
        assert!(faults.lines().count() == 1 && faults.contains(fault), "{fault:?} is not all of {faults:?}");
    };
    wrong(good, "1.1.9", None, "Cargo.lock has 1.1.9, and Cargo.toml has 1.2.0");
    wrong(good, "1.2.0", Some("v1.3.0"), "it should be v1.2.0");
    wrong(good, "1.2.0", Some("1.2.0"), "it should be v1.2.0");
    wrong(&unreleased, "1.2.0", Some("v1.2.0"), "give it its date");
    wrong("\nNothing yet.\n", "1.2.0", None, "no version in it");
    wrong("\n## 1.2.0 (unreleased)\n", "1.2.0", None, "says nothing of the topmost version");
    let edits = [
        ("## 1.2.0 (", "## 1.2.1 (", "begins with 1.2.1, and Cargo.toml has 1.2.0"),
        ("## 1.1.9 (", "## Version 1.1.9 (", "a version looks like this"),
        ("2026-02-28", "2026-02-29", "`2026-02-29` is not a day"),
        ("2026-02-28", "2999-01-01", "2999-01-01 is yet to come"),
        ("2026-02-28", "2026-02-27", "dated later than the version after it"),
        ("1.1.9 (2026-02-28)", "1.1.9 (unreleased)", "only the topmost version may be unreleased"),
        ("1.1.9", "1.3.0", "the newest version comes first"),
        ("For learners", "For teachers", "`For teachers` is none of the sections"),
        ("For learners", "Incompatible", "`Incompatible` comes before `The course`"),
        ("- One.", "#### One", "nothing else is a heading"),
    ];
    for (from, to, fault) in edits {
        wrong(&good.replacen(from, to, 1), "1.2.0", None, fault);
    }
    // All of it at once.
    let (status, _, faults) = check(&unreleased.replacen("1.2.0", "1.2.1", 1), "1.1.9", Some("v1.2.2"));
    assert_eq!((status, faults.lines().count()), (Some(1), 4), "{faults}");
}
