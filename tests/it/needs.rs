//! What an exercise needs of a machine: programs, memory, several groups of packages.
#![cfg(target_os = "linux")]

use std::{
    fs,
    path::{Path, PathBuf},
};

use serde_json::Value;

use crate::{
    case::{Case, Ran, cache_dir, words},
    sandbox::holds,
};

pub const FOLDER: &str = "exercises/01_core/010_one";

/// An exercise whose test runs `code`, with these lines in its `exercise.toml`.
pub fn exercise(case: Case, toml: &str, code: &str) -> Case {
    let toml = format!("title = \"One\"\ntopics = [\"functions-basics\"]\ncheck = \"pytest\"\n{toml}\n");
    let body = code.replace('\n', "\n    ");
    case.file(format!("{FOLDER}/exercise.toml"), toml)
        .file(format!("{FOLDER}/one.py"), format!("def one():\n    {body}\n"))
        .file(
            format!("{FOLDER}/test_one.py"),
            "from one import one\n\n\ndef test_one():\n    \"\"\"one\"\"\"\n    one()\n",
        )
}

pub fn json(case: &Case) -> Value {
    case.run_with(["run", "one", "--format", "json"]).json()
}

/// Checks it by itself (`run`) or with all others (`check-all`).
pub fn checked(case: &Case, command: &str) -> Ran {
    case.run_with([command, "--format", "json"].into_iter().chain((command == "run").then_some("one")))
}

pub fn screen(case: &Case) -> String {
    words(&case.run_with(["run", "one"]).stdout)
}

#[test]
fn a_program_that_is_missing_is_told_with_how_to_get_it() {
    let case = exercise(Case::new(), "programs = [\"sh\", \"no-such-program\"]", "pass");
    assert_eq!(json(&case)["verdict"], "unavailable");
    let said = screen(&case);
    assert!(said.contains("needs the program `no-such-program`, which this machine does not have"), "{said}");
    assert!(said.contains("install what is missing") && said.contains("go on with the next exercise"), "{said}");
    let case = exercise(case, "programs = [\"none-1\", \"sh\", \"none-2\", \"none-3\"]", "pass");
    assert!(screen(&case).contains("needs the programs `none-1`, `none-2` and `none-3`, which"));
    // The others of the course are checked.
    let case = case.exercise(20, "two", "X = 1\n", "from two import X\n\n\ndef test_two():\n    assert X == 1\n");
    let all = case.run_with(["check-all", "--format", "json"]).stdout;
    let verdicts: Vec<Value> =
        all.lines().map(|line| serde_json::from_str::<Value>(line).unwrap()["verdict"].clone()).collect();
    assert_eq!(verdicts, ["unavailable", "passed"]);
    assert!(case.left_in_tmp().is_empty());
}

#[test]
fn a_program_that_is_there_can_be_run() {
    let code = "import subprocess\nassert subprocess.run([\"sh\", \"-c\", \"exit 7\"]).returncode == 7";
    let case = exercise(Case::new(), "programs = [\"sh\"]", code);
    assert_eq!(json(&case)["verdict"], "passed");
}

#[test]
fn a_program_that_no_check_may_read_is_not_there() {
    if !holds("cannot read your home") {
        return;
    }
    let code = "import subprocess\nassert subprocess.run([\"homemade\"]).returncode == 0";
    let case = Case::new().programs("home/bin", &[("homemade", "exit 0")]);
    let case = exercise(case, "programs = [\"homemade\"]", code);
    let said = screen(&case);
    let where_it_is = case.root().join("home/bin/homemade");
    assert!(said.contains("is where no check may read") && said.contains(where_it_is.to_str().unwrap()), "{said}");
    assert_eq!(case.run_with(["run", "one", "--no-sandbox", "--format", "json"]).json()["verdict"], "passed");
    let case = exercise(case, "programs = [\"homemade\"]\nneeds = [\"home\"]", code);
    assert_eq!(json(&case)["verdict"], "passed");
}

#[test]
fn memory_in_use_is_limited_where_addresses_are_not() {
    let reserves = "import mmap\nassert len(mmap.mmap(-1, 8 << 30)) == 8 << 30";
    let case = exercise(Case::new(), "", reserves);
    assert_ne!(json(&case)["verdict"], "passed", "more addresses than a run may have");
    let case = exercise(case, "memory_mb = 200", reserves);
    for command in ["run", "check-all"] {
        let ran = checked(&case, command);
        assert_eq!(ran.json()["verdict"], "passed", "{command}: {}", ran.stdout);
    }
    let uses = "import time\nkept = [b\"x\" * (1 << 20) for _ in range(400)]\ntime.sleep(60)\nassert kept";
    let by_children = "import os, time\nfor _ in range(5):\n    if os.fork() == 0:\n        \
                       kept = b\"x\" * (80 << 20)\n        time.sleep(60)\ntime.sleep(60)";
    for code in [uses, by_children] {
        let case = exercise(Case::new(), "memory_mb = 200", code);
        for command in ["run", "check-all"] {
            let ran = checked(&case, command);
            assert_eq!(ran.json()["verdict"], "killed", "{command}: {}", ran.stdout);
        }
        let said = screen(&case);
        assert!(said.contains("used more than 200 MB of memory and was stopped"), "{said}");
        assert!(case.left_in_tmp().is_empty());
    }
}

/// A course whose package groups are made here: an installer that writes a module for each requirement `made-NAME==VERSION`, and
/// takes everything else from the tests' own pytest. What it was asked for is in a log.
pub fn with_groups(groups: &str) -> Case {
    let base = base_layer();
    let case = Case::new();
    let log = case.root().join("installed");
    let script = format!(
        "while [ $# -gt 0 ]; do case \"$1\" in --target) target=$2; shift ;; \
         made-*) made=\"$made $1\" ;; esac; shift; done\n\
         mkdir -p \"$target\" && cp -r '{base}/.' \"$target\" && echo \"$made\" >> '{log}'\n\
         for pin in $made; do\n  name=${{pin%%==*}}; version=${{pin##*==}}; module=$(echo \"$name\" | tr - _)\n  \
         echo \"VERSION = '$version'\" > \"$target/$module.py\"\n  mkdir \"$target/$module-$version.dist-info\"\n  \
         echo \"$module.py,,\" > \"$target/$module-$version.dist-info/RECORD\"\ndone",
        base = base.display(),
        log = log.display(),
    );
    case.uv(&script).info(&format!("\n{groups}"))
}

/// The folder of the tests' own pytest, which is installed if it was not yet.
fn base_layer() -> PathBuf {
    let case = exercise(Case::new(), "", "pass");
    assert_eq!(json(&case)["verdict"], "passed");
    let mut layers = fs::read_dir(cache_dir().join("layers")).unwrap().map(|entry| entry.unwrap().path());
    let is_base = |path: &Path| path.join("layer.json").is_file() && path.to_string_lossy().contains("/base-");
    layers.find(|path| is_base(path)).map(|path| path.join("site-packages")).unwrap()
}

pub fn installed(case: &Case) -> Vec<String> {
    let log = fs::read_to_string(case.root().join("installed")).unwrap_or_default();
    log.lines().map(|line| line.trim().to_owned()).collect()
}

const WEB_AND_STORE: &str = "[packages.web]\nrequirements = [\"made-web==1.0\", \"made-both==3\"]\n\n\
                             [packages.store]\nrequirements = [\"Made_Both==3\", \"made-store==2.0\"]\n";

#[test]
fn groups_are_installed_once_and_used_together() {
    let code = "import made_web, made_store, made_both\n\
                assert (made_web.VERSION, made_store.VERSION, made_both.VERSION) == (\"1.0\", \"2.0\", \"3\")";
    let case = exercise(
        with_groups(&WEB_AND_STORE.replace("Made_Both", "made-both")),
        "packages = \"web\"",
        "import made_web",
    );
    assert_eq!(json(&case)["verdict"], "passed");
    let case = exercise(case, "packages = [\"store\"]", "import made_store");
    assert_eq!(json(&case)["verdict"], "passed");
    assert_eq!(installed(&case), ["made-web==1.0 made-both==3", "made-both==3 made-store==2.0"]);
    let case = exercise(case, "packages = [\"web\", \"store\"]", code);
    for command in ["run", "check-all"] {
        let ran = checked(&case, command);
        assert_eq!(ran.json()["verdict"], "passed", "{command}: {}", ran.stdout);
    }
    assert_eq!(installed(&case).len(), 2, "neither was installed anew");
    // One group alone has nothing of the other.
    let case = exercise(case, "packages = \"web\"", "import made_store");
    assert_ne!(json(&case)["verdict"], "passed");
}

pub fn findings(ran: &Ran) -> String {
    words(&format!("{} {}", ran.stdout, ran.stderr))
}

#[test]
fn what_is_wrong_with_a_key_is_told_with_its_place() {
    let groups = WEB_AND_STORE.replace("Made_Both==3", "Made_Both==4");
    let place = format!("{FOLDER}/exercise.toml:4:");
    for (toml, said) in [
        (
            "packages = [\"web\", \"store\"]",
            "20: the package groups `web` and `store` do not go together: `made-both` is 3 in one and 4 in the other",
        ),
        ("packages = [\"web\", \"stor\"]", "20: `info.toml` has no package group `stor`; did you mean `store`?"),
        ("packages = [\"web\", \"web\"]", "20: `web` is in `packages` twice"),
        ("packages = 3", "12: `packages` must be a string or a list of strings, not a whole number"),
        ("packages = [3]", "13: each entry of `packages` must be a string, not a whole number"),
        ("programs = \"git\"", "12: `programs` must be a list of strings, not a string"),
        ("programs = [\"/usr/bin/git\"]", "13: `/usr/bin/git` is not the name of a program"),
        ("programs = [\"git commit\"]", "13: `git commit` is not the name of a program"),
        ("programs = [\"git.exe\"]", "13: `git.exe`: programs are named without `.exe`"),
        ("programs = [\"git\", \"git\"]", "20: `git` is in `programs` twice"),
        ("program = [\"git\"]", "1: unknown key `program`; did you mean `programs`?"),
        ("memory_mb = \"2 GB\"", "13: `memory_mb` must be a whole number, not a string"),
        ("memory_mb = 1", "13: `memory_mb` must be from 64 to 65536"),
        ("memory = 500", "1: unknown key `memory`; did you mean `memory_mb`?"),
        ("needs = [\"users\"]", "10: `needs` knows no `users`; did you mean `user`?"),
    ] {
        let case = exercise(with_groups(&groups), toml, "pass");
        let found = findings(&case.run_with(["dev", "check"])).replace("hint: ", "");
        assert!(found.contains(&format!("{place}{said}")), "{toml}: {found}");
    }
}
