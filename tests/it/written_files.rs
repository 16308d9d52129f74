//! `files` of `[[cases]]`: what a program must have written. The attempt may put anything in their places.

use serde_json::json;

use super::case::{Case, has};

const CASES: &str = "[[cases]]\nargs = [\"--all\"]\nfiles = { \"out/report.txt\" = { expected = \"expected/report.txt\" }, \"draft.txt\" = false }\n";
const RIGHT: &str = "import pathlib\n\npathlib.Path(\"out\").mkdir()\npathlib.Path(\"out/report.txt\").write_text(\"a 1\\nb 2\\nc 3\\n\")\nprint(\"done\")\n";

/// A course with one exercise that writes a report; `cases` end its `exercise.toml`.
fn case(attempt: &str, cases: &str) -> Case {
    let folder = "exercises/01_core/010_report1";
    Case::new()
        .settings(10, "report1", "output", &format!("timeout = 10\n{cases}"))
        .file(format!("{folder}/report1.py"), attempt)
        .file(format!("{folder}/expected/report.txt"), "a 1\r\nb 2\r\nc 3\r\n")
}

/// The screen of an attempt that does not pass, the same verdict in a check of the whole course.
fn screen(attempt: &str, cases: &str) -> String {
    let case = case(attempt, cases);
    let ran = case.run_with(["run", "report1"]);
    assert_eq!(ran.status, Some(1), "{}{}", ran.stdout, ran.stderr);
    let row = case.run_with(["check-all", "--format", "json"]).json();
    assert_eq!((&row["verdict"], row["tests"][0]["outcome"].clone()), (&json!("failed"), json!("failed")), "{row}");
    assert_eq!(case.left_in_tmp(), Vec::<std::path::PathBuf>::new());
    ran.stdout
}

#[test]
fn a_file_that_is_right_passes_and_line_ends_do_not_matter() {
    assert_eq!(case(RIGHT, CASES).run_with(["run", "report1"]).status, Some(0));
    let crlf = RIGHT.replace("write_text(\"a 1\\nb 2\\nc 3\\n\")", "write_bytes(b\"a 1\\r\\nb 2\\r\\nc 3\")");
    assert_eq!(case(&crlf, CASES).run_with(["run", "report1"]).status, Some(0));
    let with_output = CASES.replace("args", "stdout = \"done\\n\"\nargs");
    assert_eq!(case(RIGHT, &with_output).run_with(["run", "report1"]).status, Some(0));
    assert_eq!(case(RIGHT, &with_output.replace("done", "Done")).run_with(["run", "report1"]).status, Some(1));
}

#[test]
fn the_screen_shows_the_file_with_the_first_difference() {
    let shown = screen(&RIGHT.replace("b 2", "b 3"), CASES);
    has(
        &shown,
        &[
            "python report1.py --all",
            "   out/report.txt\n",
            "in it   │ b 3",
            "wanted  │ b 2",
            "The first difference is on line 2.",
        ],
    );
    has(&screen("print('done')\n", CASES), &["Your program hasn't written `out/report.txt`."]);
    has(&screen(&RIGHT.replace("a 1\\nb 2\\nc 3\\n", ""), CASES), &["but leaves it empty"]);
    let shown = screen(&format!("{RIGHT}open(\"draft.txt\", \"w\").close()\n"), CASES);
    has(&shown, &["there should be no `draft.txt`"]);
    let row = case(&RIGHT.replace("b 2", "b 3"), CASES).run_with(["run", "--format", "json"]).json();
    assert_eq!(
        (&row["tests"][0]["actual"], &row["tests"][0]["expected"]),
        (&json!("a 1\nb 3\nc 3\n"), &json!("a 1\nb 2\nc 3\n"))
    );
}

/// Each would be followed, waited for, or read to its end by a reader that trusts names.
#[cfg(unix)]
#[test]
fn whatever_is_in_a_files_place_is_one_clean_failure() {
    for (instead, words) in [
        ("os.mkfifo(\"out/report.txt\")", "pipe"),
        ("os.symlink(\"/etc/passwd\", \"out/report.txt\")", "links are not followed"),
        ("os.symlink(\"/dev/zero\", \"out/report.txt\")", "links are not followed"),
        ("os.mkdir(\"out/report.txt\")", "folder"),
        ("pathlib.Path(\"out/report.txt\").write_bytes(b\"\\xff\\xfe\")", "not text in UTF-8"),
        ("f = open(\"out/report.txt\", \"w\"); f.truncate(30 << 20)", "larger than 1 MB"),
        (
            "os.rmdir(\"out\"); os.mkdir(\"real\"); os.symlink(\"real\", \"out\"); pathlib.Path(\"real/report.txt\").write_text(\"a 1\\nb 2\\nc 3\\n\")",
            "not a folder",
        ),
    ] {
        let attempt = format!("import os\nimport pathlib\n\npathlib.Path(\"out\").mkdir()\n{instead}\n");
        let shown = screen(&attempt, CASES);
        has(&shown, &["`out/report.txt` wasn't read"]);
        assert!(shown.split_whitespace().collect::<Vec<_>>().join(" ").contains(words), "{words}: {shown}");
    }
}

#[test]
fn what_is_compared_with_is_not_beside_the_program() {
    let copies = "import pathlib\n\npathlib.Path(\"out\").mkdir()\npathlib.Path(\"out/report.txt\").write_bytes(pathlib.Path(\"expected/report.txt\").read_bytes())\n";
    let ran = case(copies, CASES).run_with(["run", "report1"]);
    assert_eq!(ran.status, Some(1));
    has(&ran.stdout, &["FileNotFoundError"]);
    let prints = "print(open(\"expected_output.txt\").read())\n";
    let case = case(prints, "").file("exercises/01_core/010_report1/expected_output.txt", "secret\n");
    for command in ["run", "check-all"] {
        let row = case.run_with([command, "--format", "json"]).json();
        assert_eq!(row["verdict"], "error", "{row}");
        assert!(!row.to_string().contains("secret\\n\",\"passed"), "{row}");
    }
}

#[test]
fn what_cannot_be_meant_is_told_with_its_place() {
    for (files, words) in [
        ("{ \"../up.txt\" = \"x\" }", "`../up.txt` is not a path inside the folder of the run"),
        ("{ \"/etc/passwd\" = \"x\" }", "is not a path inside"),
        ("{ \"a.txt\" = true }", "`true` does not say what must be in `a.txt`"),
        ("{ \"a.txt\" = 3 }", "must be a string, `false` or a table"),
        ("{ \"a.txt\" = { expected = \"expected/nope.txt\" } }", "`expected/nope.txt` is missing"),
        ("{ \"a.txt\" = { expect = \"x\" } }", "unknown key `expect`"),
        ("[\"a.txt\"]", "must be a table"),
    ] {
        let ran = case(RIGHT, &format!("[[cases]]\nfiles = {files}\n")).run_with(["run", "report1"]);
        assert_eq!(ran.status, Some(2), "{files}: {}{}", ran.stdout, ran.stderr);
        has(&ran.stderr, &["exercise.toml:8:", words]);
    }
    let ran = case(RIGHT, "[[cases]]\nargs = [\"x\"]\n").run_with(["run", "report1"]);
    has(&ran.stderr, &["`stdout` is missing"]);
}

#[test]
fn it_is_proved_as_others_are_and_a_learner_gets_what_is_compared_with_from_the_course() {
    let case = case("# TODO: write the report.\n", CASES)
        .file("solutions/01_core/report1/report1.py", format!("{RIGHT}\n# Why this way\n#\n# Short.\n"))
        .file("solutions/01_core/report1/wrong/two.py", "# expect: out/report.txt\nprint(\"done\")\n");
    let ran = case.run_with(["dev", "check"]);
    assert_eq!(ran.status, Some(0), "{}{}", ran.stdout, ran.stderr);
    let learner = case.root().join("learner");
    assert_eq!(case.run_with(["init", learner.to_str().unwrap()]).status, Some(0));
    let folder = learner.join("exercises/01_core/010_report1");
    std::fs::write(folder.join("report1.py"), RIGHT).unwrap();
    std::fs::write(folder.join("expected/report.txt"), "mine\n").unwrap();
    assert_eq!(case.at(learner).run_with(["run", "report1"]).status, Some(0));
}
