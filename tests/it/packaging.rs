//! What is handed out: the package for Cargo and the source distribution for Python are made from one list, `include` in Cargo.toml.

use std::{collections::BTreeSet, fs, path::Path, process::Command};

use crate::docs::repository;

/// What is made by running or checking exercises, and is in nobody's package.
const LEFT_BY_RUNS: [&str; 3] = ["__pycache__", ".pytest_cache", ".ruff_cache"];

fn files(folder: &Path, found: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let (path, name) = (entry.path(), entry.file_name());
        if LEFT_BY_RUNS.iter().any(|left| name == *left) {
            continue;
        }
        if entry.file_type().unwrap().is_dir() {
            files(&path, found);
        } else {
            let path = path.strip_prefix(repository()).unwrap();
            found.insert(path.to_str().unwrap().replace('\\', "/"));
        }
    }
}

/// A right or a wrong answer of `solutions/PHASE/NAME/`: for `dev check` only.
fn is_trial(path: &str) -> bool {
    let mut parts = path.split('/');
    parts.next() == Some("solutions") && matches!(parts.nth(2), Some("right" | "wrong")) && parts.next().is_some()
}

#[test]
fn the_package_has_the_whole_course_and_no_tests() {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["package", "--list", "--allow-dirty", "--offline", "--quiet"]).current_dir(repository());
    let output = cargo.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let listed = String::from_utf8(output.stdout).unwrap().replace('\\', "/");
    let (listed, course): (BTreeSet<String>, BTreeSet<String>) = {
        let of_course = |line: &&str| line.starts_with("exercises/") || line.starts_with("solutions/");
        let (course, rest): (Vec<&str>, Vec<&str>) = listed.lines().partition(of_course);
        (rest.into_iter().map(str::to_owned).collect(), course.into_iter().map(str::to_owned).collect())
    };
    let mut wanted = BTreeSet::new();
    for folder in ["exercises", "solutions"] {
        files(&repository().join(folder), &mut wanted);
    }
    wanted.retain(|path| !is_trial(path));
    assert!(wanted.len() > 2_000, "{} files", wanted.len());
    let missing: Vec<_> = wanted.difference(&course).collect();
    let too_many: Vec<_> = course.difference(&wanted).collect();
    assert!(missing.is_empty() && too_many.is_empty(), "missing: {missing:?}, too many: {too_many:?}");
    let beside: Vec<&str> = listed.iter().map(String::as_str).filter(|path| !path.starts_with("src/")).collect();
    let made_by_cargo = [".cargo_vcs_info.json", "Cargo.toml.orig"];
    let beside: Vec<&str> = beside.into_iter().filter(|path| !made_by_cargo.contains(path)).collect();
    let kept = ["CHANGELOG.md", "Cargo.lock", "Cargo.toml", "LICENSE", "README.md", "build.rs", "info.toml", "pyproject.toml"];
    assert_eq!(beside, kept);
}

#[test]
fn the_wheel_asks_for_the_python_that_the_course_asks_for() {
    let table = |name: &str| fs::read_to_string(repository().join(name)).unwrap().parse::<toml::Table>().unwrap();
    let (python, course) = (table("pyproject.toml"), table("info.toml"));
    let project = python["project"].as_table().unwrap();
    assert_eq!(project["requires-python"], course["requires_python"]);
    // What Cargo.toml says is said there alone.
    let dynamic: Vec<&str> = project["dynamic"].as_array().unwrap().iter().filter_map(toml::Value::as_str).collect();
    for key in ["version", "description", "license", "readme", "keywords"] {
        assert!(dynamic.contains(&key) && !project.contains_key(key), "{key}");
    }
}
