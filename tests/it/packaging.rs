//! What is handed out: the package for Cargo and the source distribution for Python are made from one list, `include` in Cargo.toml.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

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
    let kept =
        ["CHANGELOG.md", "Cargo.lock", "Cargo.toml", "LICENSE", "README.md", "build.rs", "info.toml", "pyproject.toml"];
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

/// A wheel with a program that says its target, as far as `tools/build-packages` looks at one.
const MAKE_WHEELS: &str = r#"
import sys, zipfile
folder, version = sys.argv[1:]
for tag, suffix in {
    "manylinux_2_17_x86_64.manylinux2014_x86_64": "", "manylinux_2_17_aarch64.manylinux2014_aarch64": "",
    "musllinux_1_1_x86_64": "", "macosx_10_12_x86_64": "", "macosx_11_0_arm64": "", "win_amd64": ".exe", "win_arm64": ".exe",
}.items():
    with zipfile.ZipFile(f"{folder}/pythlings-{version}-py3-none-{tag}.whl", "w") as wheel:
        wheel.writestr(f"pythlings-{version}.data/scripts/pythlings{suffix}", f"for {tag}")
"#;

/// Runs `tools/build-packages` for these wheels; gives what it says.
fn build_packages(wheels: &[PathBuf], output: &Path) -> String {
    let mut command = Command::new("python3");
    command.arg(repository().join("tools/build-packages")).args(["--repository", "https://example.org/p", "--output"]);
    let ran = command.arg(output).args(wheels).output().unwrap();
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    String::from_utf8(ran.stdout).unwrap()
}

#[test]
fn packages_are_made_of_the_wheels_and_name_what_they_are_made_of() {
    let folder = tempfile::tempdir().unwrap();
    let version = env!("CARGO_PKG_VERSION");
    let made = Command::new("python3").args(["-c", MAKE_WHEELS]).arg(folder.path()).arg(version).status().unwrap();
    assert!(made.success());
    let mut wheels: Vec<PathBuf> = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().path()).collect();
    wheels.sort();
    assert_eq!(wheels.len(), 7);
    let output = folder.path().join("packages");
    build_packages(&wheels, &output);

    let texts = ["homebrew.rb", "scoop.json"].map(|name| output.join(name));
    let winget = fs::read_dir(output.join("winget")).unwrap().map(|entry| entry.unwrap().path());
    let texts: Vec<String> = texts.into_iter().chain(winget).map(|path| fs::read_to_string(path).unwrap()).collect();
    assert_eq!(texts.len(), 5);
    for text in &texts {
        assert!(
            text.contains(version) && text.contains("https://example.org/p") || text.contains("ManifestType: version"),
            "{text}"
        );
        // Every address is that of an archive which was made, with the checksum of that one behind it.
        for (at, _) in text.match_indices("/releases/download/") {
            let rest = &text[at..];
            let url = rest.split(['"', '\n']).next().unwrap();
            if url.contains("$version") {
                continue;
            }
            let archive = url.rsplit('/').next().unwrap();
            let sum = sha256(&fs::read(output.join(archive)).unwrap());
            let near: String = rest.lines().take(2).collect();
            assert!(near.contains(&sum), "{archive}: {text}");
        }
    }
    let scoop: serde_json::Value =
        serde_json::from_str(&fs::read_to_string(output.join("scoop.json")).unwrap()).unwrap();
    assert_eq!(scoop["version"], version);
    // The program is the wheel's, in archives and in the package for Debian.
    let out = |program: &str, arguments: &[&str]| {
        let ran = Command::new(program).args(arguments).current_dir(&output).output();
        ran.map(|ran| String::from_utf8(ran.stdout).unwrap())
    };
    let archive = format!("pythlings-{version}-aarch64-apple-darwin.tar.gz");
    assert_eq!(out("tar", &["-xzOf", &archive, "pythlings"]).unwrap(), "for macosx_11_0_arm64");
    let deb = format!("pythlings_{version}_arm64.deb");
    match out("dpkg-deb", &["--info", &deb]) {
        Err(_) => eprintln!("skipped: `dpkg-deb` is not here"),
        Ok(info) => {
            assert!(info.contains("Depends: libc6 (>= 2.17)\n") && info.contains("Architecture: arm64\n"), "{info}");
        }
    }

    // What a wheel is missing for is said, and not made up.
    let some = folder.path().join("some");
    let said = build_packages(&wheels[..1], &some);
    assert!(said.contains("scoop: not written") && said.contains("homebrew: not written"), "{said}");
    assert!(!some.join("scoop.json").exists() && !some.join("winget").exists());
}

fn sha256(bytes: &[u8]) -> String {
    use sha2::{Digest as _, Sha256};
    Sha256::digest(bytes).iter().fold(String::new(), |text, byte| text + &format!("{byte:02x}"))
}
