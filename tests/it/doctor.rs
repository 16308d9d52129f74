//! `pythlings doctor` on machines in all sorts of states.

use std::fs;

use crate::case::{Case, Ran};

/// What was found: section, level, message.
fn findings(ran: &Ran) -> Vec<(String, String, String)> {
    let lines = ran.stdout.lines().map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap());
    let text = |value: &serde_json::Value| value.as_str().unwrap().to_owned();
    lines.map(|line| (text(&line["section"]), text(&line["level"]), text(&line["message"]))).collect()
}

fn errors(ran: &Ran) -> Vec<(String, String)> {
    let all = findings(ran).into_iter().filter(|(_, level, _)| level == "error");
    all.map(|(section, _, message)| (section, message)).collect()
}

#[test]
fn all_is_well() {
    let case = Case::new().exercise(10, "one", "def one():\n    return 1\n", "def test_one():\n    assert True\n");
    // In another course, so that pytest is there and nobody has to be waited for.
    assert_eq!(
        Case::new().exercise(10, "one", "", "def test_one():\n    pass\n").run_with(["run", "one"]).status,
        Some(0)
    );
    let ran = case.run_with(["doctor"]);
    assert_eq!((ran.status, ran.stderr.as_str()), (Some(0), ""), "{}", ran.stdout);
    // The verdict is what is seen first, and what is seen last.
    assert!(ran.stdout.starts_with("✓ Everything is there"), "{}", ran.stdout);
    assert!(ran.stdout.lines().last().unwrap().starts_with("✓ Everything is there"), "{}", ran.stdout);
    assert!(ran.stdout.lines().all(|line| line.chars().count() <= 80), "{}", ran.stdout);

    let ran = case.run_with(["doctor", "--format", "json"]);
    let sections: Vec<_> = findings(&ran).into_iter().map(|(section, ..)| section).collect();
    let mut unique = sections.clone();
    unique.dedup();
    let expected = [
        "pythlings",
        "Python",
        "Packages",
        "Cache",
        "Temporary environment",
        "A check",
        "Sandbox",
        "Limits of a run",
        "Terminal",
        "Course",
        "Progress",
        "File events",
    ];
    assert_eq!(unique, expected);
    assert!(ran.stdout.contains("A course for tests: 1 exercise in 1 phase,"), "{}", ran.stdout);
    assert_eq!(case.left_in_tmp(), [""; 0].map(std::path::PathBuf::from));
    assert!(!case.cwd().join(".pythlings").exists(), "doctor only looks");
}

/// What is said of the limits, as one line each.
#[cfg(target_os = "linux")]
fn limits(case: &Case, options: &[&str]) -> Vec<(String, String)> {
    let ran = case.run_with(["doctor", "--format", "json"].iter().chain(options).copied());
    let found = findings(&ran).into_iter().filter(|(section, ..)| section == "Limits of a run");
    found.map(|(_, level, message)| (level, message)).collect()
}

#[cfg(target_os = "linux")]
#[test]
fn every_limit_of_a_run_and_whether_it_holds() {
    let found = limits(&Case::new(), &[]);
    let begin = ["time: 10 s", "memory: 2 GiB", "processes: 256 at a time", "size of a file: 128 MiB", "output: "];
    assert_eq!(found.len(), begin.len(), "{found:?}");
    for ((level, message), begin) in found.iter().zip(begin) {
        assert!(level == "ok" && message.starts_with(begin), "{level} {message}: {begin}");
    }
    // They hold without the sandbox, too.
    assert_eq!(limits(&Case::new(), &["--no-sandbox"]), found);
}

#[cfg(target_os = "linux")]
#[test]
fn a_limit_of_the_machine_that_is_lower() {
    let case = Case::new().by_script("ulimit -f 1024 && ulimit -v 1000000 && exec \"$@\"");
    let found = limits(&case, &[]);
    let of = |name: &str| found.iter().find(|(_, message)| message.starts_with(name)).unwrap().1.clone();
    assert!(of("memory: ").starts_with("memory: 976.5 MiB"), "{found:?}");
    for name in ["memory: ", "size of a file: "] {
        assert!(of(name).contains("nobody may have more here"), "{found:?}");
    }
    assert!(!of("processes: ").contains("nobody may"), "{found:?}");
}

#[test]
fn no_python_that_fits() {
    let case = Case::new();
    let info = fs::read_to_string(case.cwd().join("info.toml")).unwrap();
    let case = case.file("info.toml", info.replace(">=3.11", ">=3.99"));
    let ran = case.run_with(["doctor", "--format", "json"]);
    assert_eq!(ran.status, Some(3));
    let errors = errors(&ran);
    assert_eq!(errors.len(), 1, "{errors:?}");
    assert_eq!(errors[0].0, "Python");
    assert!(errors[0].1.starts_with("no Python >=3.99 was found"), "{errors:?}");

    let ran = case.run_with(["doctor", "--python", "/not/there"]);
    assert_eq!(ran.status, Some(3));
    assert!(ran.stdout.contains("✗ `/not/there` cannot be used: there is no such file"), "{}", ran.stdout);
    assert!(ran.stdout.starts_with("✗ One thing needs fixing: `/not/there` cannot be used"), "{}", ran.stdout);
    let last = ran.stdout.trim_end().rsplit("\n\n").next().unwrap();
    assert!(ran.stdout.starts_with(last), "{}", ran.stdout);
}

/// The group `base` is there without being written: what a check installs is what `doctor` looks for.
#[test]
fn the_packages_of_a_course_that_does_not_write_base() {
    let case = Case::new().exercise(
        10,
        "one",
        "def one():\n    return 1\n",
        "from one import one\n\n\ndef test_one():\n    assert one() == 1\n",
    );
    let info = fs::read_to_string(case.cwd().join("info.toml")).unwrap();
    let case = case.file("info.toml", info.split("[packages.base]").next().unwrap());
    let ran = case.run_with(["run", "one"]);
    assert_eq!(ran.status, Some(0), "{}{}", ran.stdout, ran.stderr);
    let found = findings(&case.run_with(["doctor", "--format", "json"]));
    let pytest = found.iter().find(|(section, ..)| section == "Packages").unwrap();
    assert!(pytest.1 == "ok" && pytest.2.contains("pytest"), "{found:?}");
}

#[test]
fn folders_that_cannot_be_written() {
    let case = Case::new();
    let file = case.root().join("file");
    fs::write(&file, "").unwrap();
    let cache = file.join("cache").display().to_string();
    let case = case.env("PYTHLINGS_CACHE_DIR", &*cache).env("TMPDIR", "/not/there");
    let ran = case.run_with(["doctor", "--format", "json"]);
    assert_eq!(ran.status, Some(3));
    let errors = errors(&ran);
    let sections: Vec<_> = errors.iter().map(|(section, _)| section.as_str()).collect();
    assert_eq!(sections, ["Cache", "Temporary environment"]);
    assert!(errors[0].1.contains(&cache), "{errors:?}");
    assert!(errors[1].1.contains("`/not/there`"), "{errors:?}");
}

#[cfg(unix)]
#[test]
fn the_usual_cache_folder_cannot_be_written() {
    let case = Case::new()
        .exercise(
            10,
            "one",
            "def one():\n    return 1\n",
            "from one import one\n\n\ndef test_one():\n    assert one() == 1\n",
        )
        .without_usual_cache();
    let ran = case.run_with(["doctor"]);
    assert_eq!(ran.status, Some(0), "{}", ran.stdout);
    assert!(ran.stdout.contains("it replaces the usual folder"), "{}", ran.stdout);
    // Someone who checks is told in one line, and not on standard output.
    for arguments in [&["run", "one", "--format", "json"][..], &["check-all", "--format", "json"]] {
        let ran = case.run_with(arguments.iter().copied());
        let told: Vec<&str> = ran.stderr.lines().filter(|line| line.contains("serves as cache")).collect();
        assert_eq!(told.len(), 1, "{}", ran.stderr);
        assert_eq!(ran.json()["verdict"], "passed", "{}", ran.stdout);
        assert!(told[0].starts_with("note: cannot write to the cache folder `"), "{told:?}");
    }
    let usual = Case::new().exercise(10, "one", "", "def test_one():\n    pass\n").run_with(["run", "one"]);
    assert!(!usual.stderr.contains("cache"), "{}", usual.stderr);
}

#[test]
fn a_course_with_mistakes_and_no_course_at_all() {
    let case = Case::new().file("info.toml", "format_version = 1\ntitel = \"x\"\nrequires_python = \">=3.11\"\n");
    let ran = case.run_with(["doctor", "--format", "json"]);
    assert_eq!(ran.status, Some(2), "{}", ran.stdout);
    let errors = errors(&ran);
    assert!(errors.iter().all(|(section, _)| section == "Course"), "{errors:?}");
    assert!(errors.iter().any(|(_, message)| message.contains("titel")), "{errors:?}");

    let elsewhere = case.root().join("home");
    let case = case.at(elsewhere);
    let ran = case.run_with(["doctor"]);
    assert_eq!(ran.status, Some(0), "{}", ran.stdout);
    assert!(ran.stdout.contains("! there is no course here"), "{}", ran.stdout);
}

/// Hides pip from a Python, and everything from the search path: there is nothing to install packages with.
#[cfg(target_os = "linux")]
const WITHOUT_INSTALLERS: &str = r#"
python=$(python3 -c 'import sys; print(sys.executable)')
exec unshare --user --map-root-user --mount sh -c '
    python=$1; shift
    "$python" -c "
import os, site
bundled = os.path.join(os.path.dirname(os.__file__), \"ensurepip\")
for folder in (*site.getsitepackages(), site.getusersitepackages(), bundled, \"/usr/share/python-wheels\"):
    if os.path.isdir(folder):
        print(folder)
" | while read -r folder; do mount -t tmpfs none "$folder" || exit 77; done || exit 77
    PATH=/not/there exec "$@" --python "$python"
' sh "$python" "$@"
"#;

/// One cause is told once, with one thing to do.
#[cfg(target_os = "linux")]
#[test]
fn a_python_without_pip_and_no_uv() {
    let case = Case::one().by_script(WITHOUT_INSTALLERS);
    let cache = case.root().join("cache").display().to_string();
    let case = case.env("PYTHLINGS_CACHE_DIR", &*cache);
    let ran = case.run_with(["doctor"]);
    if ran.stdout.is_empty() && ran.status != Some(3) {
        eprintln!("skipped: this user can mount nothing: {}", ran.stderr);
        return;
    }
    assert_eq!(ran.status, Some(3), "{}{}", ran.stdout, ran.stderr);
    let first = crate::case::words(ran.stdout.split("\n\n").next().unwrap());
    assert!(first.starts_with("✗ One thing needs fixing: cannot install the packages of `base`"), "{}", ran.stdout);
    assert!(first.contains("fix: install uv"), "{}", ran.stdout);
}
