//! The Python side of a check by its own unit tests, and as ruff wants it.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use crate::case::{Case, cache_dir};

/// The packages of a group's newest layer, installed by a check that needs it.
fn layer(group: &str) -> PathBuf {
    let layers = fs::read_dir(cache_dir().join("layers")).unwrap().map(|entry| entry.unwrap().path());
    let is_of_group = |path: &PathBuf| {
        path.is_dir() && path.file_name().unwrap().to_string_lossy().starts_with(&format!("{group}-cpython"))
    };
    let newest = layers.filter(is_of_group).max_by_key(|path| path.metadata().unwrap().modified().unwrap());
    newest.unwrap().join("site-packages")
}

#[test]
fn the_harness_passes_its_own_tests() {
    let case = Case::new().exercise(10, "one", "x = 1\n", "from one import x\n\n\ndef test_x():\n    assert x == 1\n");
    assert_eq!(case.run_with(["run", "one"]).status, Some(0));
    let mut python = Command::new("python3");
    python.args(["-m", "pytest", "-q", "-p", "no:cacheprovider", "tests/harness"]);
    python.current_dir(env!("CARGO_MANIFEST_DIR")).env("PYTHONPATH", layer("base")).env("PYTHONDONTWRITEBYTECODE", "1");
    let output = python.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
}

/// The pin of ruff is that of the course's `lint` group, which `dev check` installs.
#[test]
fn the_harness_is_formatted_and_linted() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let info: toml::Table = toml::from_str(&fs::read_to_string(root.join("info.toml")).unwrap()).unwrap();
    let lint = toml::to_string(&info["packages"]["lint"]).unwrap();
    let case = Case::new();
    let own = fs::read_to_string(case.cwd().join("info.toml")).unwrap();
    // An exercise of that group has it installed, whatever the exercise is about.
    let case = case.file("info.toml", format!("{own}\n[packages.lint]\n{lint}")).exercise(
        10,
        "one",
        "x = 1\n",
        "from one import x\n\n\ndef test_x():\n    assert x == 1\n",
    );
    let toml = case.cwd().join("exercises/01_core/010_one/exercise.toml");
    fs::write(&toml, fs::read_to_string(&toml).unwrap() + "packages = \"lint\"\n").unwrap();
    assert_eq!(case.run_with(["run", "one"]).status, Some(0));
    let ruff = layer("lint").join("bin").join(format!("ruff{}", std::env::consts::EXE_SUFFIX));
    for words in [["format", "--check", "--diff"].as_slice(), &["check"]] {
        let mut command = Command::new(&ruff);
        command.args(words).args(["--no-cache", "src", "tests/harness"]).current_dir(root);
        let output = command.output().unwrap();
        let said = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{said}");
    }
}
