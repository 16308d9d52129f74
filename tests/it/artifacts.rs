//! What a run leaves to be looked at.

use std::fs;

use super::case::{Case, Ran};
#[cfg(target_os = "linux")]
use super::pty::Session;

const TOML: &str = "exercises/01_core/010_plot1/exercise.toml";
const KEPT: &str = ".pythlings/artifacts/plot1/out/plot.svg";
const TEST: &str = "import plot1\n\n\ndef test_drawn():\n    \"\"\"it draws\"\"\"\n    assert plot1.draw() == 1\n";
const DRAWS: &str = "from pathlib import Path\n\n\ndef draw():\n    Path(\"out\").mkdir()\n    Path(\"out/plot.svg\").write_text(\"<svg/>\")\n    return 1\n";

fn course(attempt: &str) -> Case {
    let case = Case::new().exercise(10, "plot1", attempt, TEST);
    let toml = fs::read_to_string(case.cwd().join(TOML)).unwrap();
    case.file(TOML, format!("{toml}artifacts = [\"out/plot.svg\"]\n"))
}

fn notes(ran: &Ran) -> String {
    let row = ran.json();
    let notes = row["notes"].as_array().into_iter().flatten();
    notes.map(|note| note.as_str().unwrap()).collect::<Vec<_>>().join(" ")
}

fn json(case: &Case) -> Ran {
    case.run_with(["run", "plot1", "--format", "json"])
}

#[test]
fn what_a_run_leaves_is_kept_and_named() {
    let case = course(DRAWS);
    let ran = json(&case);
    assert_eq!(ran.json()["verdict"], "passed");
    assert_eq!(ran.json()["artifacts"], serde_json::json!([KEPT]));
    assert_eq!(notes(&ran), format!("The run left `out/plot.svg`: it is in `{KEPT}`."));
    let kept = case.cwd().join(KEPT);
    assert_eq!(fs::read_to_string(&kept).unwrap(), "<svg/>");
    let screen = case.run_with(["run", "plot1"]).stdout.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(screen.contains(&format!("note: The run left `out/plot.svg`: it is in `{KEPT}`.")), "{screen}");

    // A run that fails may leave something, too; one that leaves nothing does not show what an earlier one left.
    let case = case.file(
        "exercises/01_core/010_plot1/plot1.py",
        DRAWS.replace("<svg/>", "<svg>2</svg>").replace("return 1", "return 2"),
    );
    let ran = json(&case);
    assert_eq!(ran.json()["verdict"], "failed");
    assert_eq!(fs::read_to_string(&kept).unwrap(), "<svg>2</svg>");
    let case = case.file("exercises/01_core/010_plot1/plot1.py", "def draw():\n    return 1\n");
    let ran = json(&case);
    assert_eq!(
        (ran.json()["verdict"].as_str(), notes(&ran).as_str()),
        (Some("passed"), "The run left no `out/plot.svg`.")
    );
    assert!(!kept.exists());
    let case = case.file("exercises/01_core/010_plot1/plot1.py", "def draw():\n    return 2\n");
    assert_eq!(notes(&json(&case)), "", "who has not come so far knows that");
    assert_eq!(case.left_in_tmp(), Vec::<std::path::PathBuf>::new());
}

#[test]
fn what_cannot_be_kept_is_a_sentence_and_no_failure() {
    let with = |body: &str| {
        let case = course(&format!(
            "import os\nfrom pathlib import Path\n\n\ndef draw():\n    os.mkdir(\"out\")\n    {body}\n    return 1\n"
        ));
        let ran = json(&case);
        assert_eq!((ran.status, ran.json()["verdict"].as_str()), (Some(0), Some("passed")), "{body}: {}", ran.stdout);
        assert!(!case.cwd().join(KEPT).exists(), "{body}");
        notes(&ran)
    };
    let said = with("Path(\"out/plot.svg\").write_bytes(b\"x\" * (11 << 20))");
    assert_eq!(said, "The run left `out/plot.svg`, which is not kept: it is larger than 10 MB.");
    let said = with("os.mkdir(\"out/plot.svg\")");
    assert!(said.starts_with("The run left `out/plot.svg`, which is not kept: it is a folder"), "{said}");
    #[cfg(unix)]
    {
        let said = with("os.symlink(\"/etc/passwd\", \"out/plot.svg\")");
        assert!(said.contains("which is not kept: it is a link"), "{said}");
        let said = with("os.rmdir(\"out\"); os.symlink(\"/etc\", \"out\")");
        assert!(said.contains("which is not kept: it is behind something that is not a folder"), "{said}");
        let said = with("os.mkfifo(\"out/plot.svg\")");
        assert!(said.contains("which is not kept: it is"), "{said}");
    }
}

#[test]
fn a_place_that_cannot_be_written_is_a_sentence_and_no_failure() {
    let case = course(DRAWS);
    // A file where the folder would be: it holds for root, too.
    let case = case.file(".pythlings/artifacts", "mine\n");
    let ran = json(&case);
    assert_eq!(ran.json()["verdict"], "passed");
    assert!(notes(&ran).contains(&format!("which is not kept: `{KEPT}` could not be written: ")), "{}", notes(&ran));
    assert_eq!(fs::read_to_string(case.cwd().join(".pythlings/artifacts")).unwrap(), "mine\n");
}

#[test]
fn of_several_cases_the_first_that_leaves_it_counts() {
    let program = "from pathlib import Path\n\nname = input()\nif name != \"no\":\n    Path(\"page.html\").write_text(name)\nprint(name)\n";
    let toml = "title = \"A page\"\ncheck = \"output\"\nartifacts = [\"page.html\"]\n\
                cases = [{ stdin = \"no\\n\", stdout = \"no\\n\" }, { stdin = \"a\\n\", stdout = \"a\\n\" }, { stdin = \"b\\n\", stdout = \"b\\n\" }]\n";
    let dir = "exercises/01_core/010_plot1";
    let case = Case::new().file(format!("{dir}/exercise.toml"), toml).file(format!("{dir}/plot1.py"), program);
    let ran = json(&case);
    assert_eq!((ran.json()["verdict"].as_str(), ran.json()["notes"].as_array().unwrap().len()), (Some("passed"), 1));
    let kept = case.cwd().join(".pythlings/artifacts/plot1/page.html");
    assert_eq!(fs::read_to_string(kept).unwrap(), "a");
}

#[test]
fn what_is_wrong_with_the_key_has_its_place() {
    for (value, words) in [
        ("\"plot.png\"", "`artifacts` must be a list of strings, not a string"),
        ("[1]", "each entry of `artifacts` must be a string"),
        ("[\"../plot.png\"]", "`../plot.png` is not a path inside the folder of the run"),
        ("[\"/tmp/plot.png\"]", "`/tmp/plot.png` is not a path inside the folder of the run"),
        ("[\"out\\\\plot.png\"]", "has a backslash; write `/` between folders"),
        ("[\"a.png\", \"a.png\"]", "`a.png` is in `artifacts` twice"),
        ("[\"plot1.py\"]", "`plot1.py` is in `files`: it is the learner's own; `artifacts` are what a run makes"),
        ("[\"a\", \"b\", \"c\", \"d\", \"e\", \"f\", \"g\", \"h\", \"i\"]", "`artifacts` has more than 8 files"),
    ] {
        let case = Case::new().exercise(10, "plot1", DRAWS, TEST);
        let toml = fs::read_to_string(case.cwd().join(TOML)).unwrap();
        let ran = case.file(TOML, format!("{toml}artifacts = {value}\n")).run_with(["run", "plot1"]);
        assert!(ran.status == Some(2) && ran.stderr.contains("exercise.toml:6:"), "{value}: {}", ran.stderr);
        assert!(ran.stderr.contains(words), "{value}: {}", ran.stderr);
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_key_opens_it_in_watch_mode() {
    use std::{os::unix::fs::PermissionsExt as _, path::Path};
    let case = course(DRAWS);
    let opener = case.root().join("bin/xdg-open");
    let note = case.root().join("opened");
    fs::create_dir_all(opener.parent().unwrap()).unwrap();
    fs::write(&opener, format!("#!/bin/sh\nprintf '%s' \"$1\" > '{}'\n", note.display())).unwrap();
    fs::set_permissions(&opener, fs::Permissions::from_mode(0o755)).unwrap();
    let path = format!("{}:{}", opener.parent().unwrap().display(), std::env::var("PATH").unwrap());
    let case = case.env("PATH", path);
    let mut session = Session::start(&case);
    session.wait_until("the welcome or the verdict", |screen| screen.contains("plot1"));
    session.press("\r");
    session.wait_for("o open");
    session.press("o");
    session.wait_for("`plot.svg` is opened");
    assert_eq!(Path::new(&fs::read_to_string(&note).unwrap()).file_name().unwrap(), "plot.svg");
    session.press("q");
    assert_eq!(session.end(), 0);
}
