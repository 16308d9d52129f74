//! The learner's notes: written by hand, in an editor and in watch mode; and how they come back.

use std::{
    fs,
    io::Write as _,
    path::PathBuf,
    process::{Command, Stdio},
};

use crate::case::{Case, ONE, Ran, TEST_ONE, has, words};

const NOT_ONE: &str = "def one():\n    return 0\n";

/// Two exercises that don't pass.
fn course() -> Case {
    let two = |text: &str| text.replace("one", "two");
    Case::new().exercise(10, "one", NOT_ONE, TEST_ONE).exercise(
        20,
        "two1",
        &two(NOT_ONE),
        &two(TEST_ONE).replace("from two", "from two1"),
    )
}

fn path(case: &Case) -> PathBuf {
    case.cwd().join("diary.md")
}

fn diary(case: &Case) -> String {
    fs::read_to_string(path(case)).unwrap_or_default()
}

/// The diary with `DAY` in place of today's date.
fn undated(case: &Case) -> String {
    let diary = diary(case);
    let day = diary.split_once("## ").map(|(_, rest)| rest[..10].to_owned()).unwrap_or_default();
    diary.replace(&day, "DAY")
}

#[track_caller]
fn noted<'a>(case: &'a Case, arguments: impl IntoIterator<Item = &'a str>) -> Ran {
    let ran = case.run_with(["note"].into_iter().chain(arguments));
    assert_eq!((ran.stderr.as_str(), ran.status), ("", Some(0)), "{}", ran.stdout);
    ran
}

fn piped(case: &Case, arguments: &[&str], input: &[u8]) -> Ran {
    let mut command = case.command();
    command.args(["note"]).args(arguments);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    // One that has read enough hangs up.
    let _ = child.stdin.take().unwrap().write_all(input);
    let output = child.wait_with_output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Ran { stdout: text(output.stdout), stderr: text(output.stderr), status: output.status.code() }
}

#[test]
fn a_note_is_on_the_current_exercise_or_on_the_one_that_is_named() {
    let case = course();
    assert_eq!(noted(&case, ["The", "colon", "again."]).stdout, "Noted for one in diary.md\n");
    assert_eq!(noted(&case, ["two1", "Not `=`", "but `==`."]).stdout, "Noted for two1 in diary.md\n");
    noted(&case, ["exercises/01_core/010_one/one.py", "More."]);
    noted(&case, ["two1 is the name of a number"]);
    assert_eq!(
        undated(&case),
        "# Diary\n\n## DAY\n\n### one\n\nThe colon again.\n\nMore.\n\ntwo1 is the name of a number\n\n### two1\n\nNot `=` but `==`.\n"
    );
}

#[test]
fn a_slip_in_a_name_does_not_become_a_note_on_something_else() {
    let case = course();
    for arguments in [&["note", "twoo1", "Not this."][..], &["note", "twoo1"], &["note", "twoo1", "--show"]] {
        let ran = case.run_with(arguments.iter().copied());
        assert_eq!((ran.stdout.as_str(), ran.status), ("", Some(2)));
        has(&ran.stderr, &["error: no exercise is called `twoo1`\n", "hint: did you mean `two1`?\n"]);
    }
    assert!(!path(&case).exists());
    noted(&case, ["twoo1 is no name"]);
    assert!(undated(&case).contains("### one\n\ntwoo1 is no name\n"));
}

#[test]
fn what_is_written_is_shown_and_told_to_programs() {
    let case = course();
    let none = noted(&case, ["one", "--show"]).stdout;
    has(&words(&none), &["one · The exercise one", "You have no note about `one` yet.", "`pythlings note one TEXT`"]);
    assert_eq!(noted(&case, ["one", "--show", "--format", "json"]).stdout, "");
    noted(&case, ["one", "First."]);
    let added = noted(&case, ["one", "Second, with \x1b[31mred\x1b[0m and \x07.", "--format", "json"]);
    let text = "First.\n\nSecond, with red and ␇.";
    assert_eq!(added.json()["text"], text);
    let old = diary(&case).replace("# Diary", "## 2026-01-05\n\n### `One`\n\nOld \x1b]0;x\x07.\n\n# Diary");
    fs::write(path(&case), old).unwrap();
    let shown = noted(&case, ["one", "--show"]).stdout;
    has(
        &shown,
        &[
            " one · The exercise one\n\n your note  2026-01-05\n   Old ␛]0;x␇.\n",
            "   First.\n\n   Second, with red and ␇.\n",
        ],
    );
    let lines = noted(&case, ["--show", "one", "--format", "json"]).stdout;
    let rows: Vec<serde_json::Value> = lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(rows.len(), 2);
    assert_eq!(
        (&rows[0]["exercise"], &rows[0]["day"], &rows[0]["phase"]),
        (&"one".into(), &"2026-01-05".into(), &"01_core".into())
    );
    assert_eq!(rows[1]["text"], text);
    let narrow = case.env("COLUMNS", "40").run_with(["note", "one", "--show"]);
    assert!(narrow.stdout.lines().all(|line| line.chars().count() <= 40), "{}", narrow.stdout);
}

#[test]
fn what_is_piped_in_is_the_note() {
    let case = course();
    let ran = piped(&case, &["two1"], b"## A heading\r\n\r\n```\r\nprint(1)\r\n");
    assert_eq!((ran.stdout.as_str(), ran.status), ("Noted for two1 in diary.md\n", Some(0)), "{}", ran.stderr);
    assert!(undated(&case).ends_with("### two1\n\n\\## A heading\n\n```\nprint(1)\n```\n"), "{}", diary(&case));
    let before = diary(&case);
    let large = vec![b'y'; (1 << 20) + 1];
    for (input, message) in [
        (&b" \n"[..], "error: there is nothing in this note\nhint: `pythlings note NAME TEXT`"),
        (&large, "error: this is more than a note: it is larger than 1 MB\n"),
    ] {
        let ran = piped(&case, &[], input);
        assert_eq!(ran.status, Some(2));
        has(&ran.stderr, &[message]);
    }
    assert_eq!(diary(&case), before);
    piped(&case, &["one"], b"caf\xe9");
    assert!(diary(&case).ends_with("### one\n\ncaf\u{fffd}\n"));
}

#[test]
fn the_day_is_that_of_the_learner() {
    let day = |zone: &str| {
        let case = course().env("TZ", zone);
        noted(&case, ["x"]);
        diary(&case).split_once("## ").unwrap().1[..10].to_owned()
    };
    // There are 26 hours between the two.
    assert!(day("WEST12") < day("EAST-14"));
    assert_eq!(day("no such zone").len(), 10);
}

#[test]
fn the_diary_is_the_learners_own() {
    let case = course();
    let learn = case.root().join("learn");
    assert_eq!(case.run_with(["init", learn.to_str().unwrap()]).status, Some(0));
    assert!(!learn.join("diary.md").exists());
    let own = "Mine, \u{e9}\r\nno line end";
    fs::write(learn.join("diary.md"), own).unwrap();
    let case = case.at(&learn);
    assert_eq!(case.run_with(["update"]).status, Some(0));
    assert_eq!(case.run_with(["reset", "one"]).status, Some(0));
    assert_eq!(diary(&case), own);
    noted(&case, ["x"]);
    assert_eq!(undated(&case), format!("{own}\r\n\r\n## DAY\r\n\r\n### one\r\n\r\nx\r\n"));

    let git = |arguments: &[&str]| {
        let mut command = Command::new("git");
        command.args(arguments).current_dir(&learn).env_clear().envs(case.environment());
        let output = command.output().unwrap();
        (output.status.success(), String::from_utf8(output.stdout).unwrap())
    };
    git(&["init", "-q"]);
    git(&["add", "."]);
    assert!(git(&["ls-files"]).1.lines().any(|line| line == "diary.md"));
    assert_eq!(git(&["check-attr", "merge", "diary.md"]).1, "diary.md: merge: union\n");
    // An existing one is in nobody's way, and is in the way of nothing.
    let full = case.root().join("full");
    fs::create_dir(&full).unwrap();
    fs::write(full.join("diary.md"), own).unwrap();
    assert_eq!(case.run_with(["--course", "../course", "init", full.to_str().unwrap()]).status, Some(2));
    assert_eq!(fs::read_to_string(full.join("diary.md")).unwrap(), own);
}

#[test]
fn a_diary_that_cannot_be_used_is_left_as_it_is() {
    let case = course();
    fs::create_dir(path(&case)).unwrap();
    for arguments in [&["note", "x y"][..], &["note", "one", "--show"]] {
        let ran = case.run_with(arguments.iter().copied());
        assert_eq!((ran.stdout.as_str(), ran.status), ("", Some(3)));
        has(&ran.stderr, &["diary.md`\n", "it is a folder", "hint: give it another name"]);
    }
    // Nothing else minds.
    for arguments in [["hint", "one"], ["goto", "one"], ["reset", "one"]] {
        let ran = case.run_with(arguments);
        assert_eq!((ran.stderr.as_str(), ran.status), ("", Some(0)), "{}", ran.stdout);
    }
    fs::remove_dir(path(&case)).unwrap();
    let latin = b"## 2026-11-30\n\n### one\n\ncaf\xe9\n";
    fs::write(path(&case), latin).unwrap();
    let ran = case.run_with(["note", "x y"]);
    assert_eq!(ran.status, Some(3));
    assert_eq!(
        ran.stderr,
        "error: line 5 of `diary.md` is not UTF-8\nhint: open it in your editor, save it as UTF-8, and try again\n"
    );
    assert_eq!(fs::read(path(&case)).unwrap(), latin);
    has(&noted(&case, ["one", "--show"]).stdout, &["caf\u{fffd}"]);
}

#[test]
fn many_at_once_lose_nothing() {
    let case = course();
    let children: Vec<_> = (0..8)
        .map(|number| {
            let name = if number % 2 == 0 { "one" } else { "two1" };
            case.command().args(["note", name, &format!("note {number}.")]).stdout(Stdio::null()).spawn().unwrap()
        })
        .collect();
    for mut child in children {
        assert!(child.wait().unwrap().success());
    }
    let diary = diary(&case);
    for number in 0..8 {
        assert_eq!(diary.matches(&format!("note {number}.\n")).count(), 1, "{diary}");
    }
    assert_eq!((diary.matches("## ").count(), diary.matches("### ").count()), (3, 2), "{diary}");
}

#[test]
fn a_note_comes_back_with_its_exercise() {
    let case = course();
    noted(&case, ["two1", "It was the `return`."]);
    let note = "   It was the `return`.\n";
    for arguments in [["hint", "two1"], ["goto", "two1"], ["reset", "two1"], ["run", "two1"]] {
        let ran = case.run_with(arguments);
        has(&ran.stdout, &["\n your note  ", note]);
    }
    assert!(!case.run_with(["hint", "one"]).stdout.contains("your note"));
    let case = case.file("exercises/01_core/020_two1/two1.py", ONE.replace("one", "two"));
    let passed = case.run_with(["run", "two1"]);
    assert_eq!(passed.status, Some(0), "{}", passed.stdout);
    assert!(!passed.stdout.contains("your note"), "it has done its work");
}

#[cfg(unix)]
mod at_a_terminal {
    use super::*;
    use crate::pty::Session;

    fn begun(case: &Case) -> Session {
        Session::begin(case, "you returned")
    }

    fn end(mut session: Session) {
        session.press("q");
        assert_eq!(session.end(), 0);
    }

    /// A case with an editor that draws in the terminal and is given its line and the file.
    fn with_editor(script: &str) -> Case {
        course().programs("bin", &[("vim", script)]).env("EDITOR", "vim")
    }

    #[test]
    fn without_a_text_the_editor_is_opened_where_it_belongs() {
        let append = "printf '%s' \"$1\" > \"$0.line\"; echo 'From the editor.' >> \"$2\"";
        let case = with_editor(append).args(["note", "two1"]);
        let mut session = Session::start(&case);
        session.wait_for("Noted for two1 in diary.md");
        assert_eq!(session.end(), 0);
        assert_eq!(undated(&case), "# Diary\n\n## DAY\n\n### two1\n\n\nFrom the editor.\n");
        // The line before that, which was the last one then.
        assert_eq!(fs::read_to_string(case.root().join("bin/vim.line")).unwrap(), "+7");
    }

    #[test]
    fn who_leaves_the_editor_without_a_word_leaves_nothing_behind() {
        for script in ["true", "exit 1", "kill -INT $$"] {
            let case = with_editor(script).args(["note"]);
            let mut session = Session::start(&case);
            session.wait_for("Nothing was written down.");
            assert_eq!(session.end(), 0);
            assert!(!path(&case).exists(), "{script}");
        }
    }

    #[test]
    fn without_an_editor_a_line_is_asked_for() {
        let case = course().args(["note", "two1"]);
        for (typed, said) in [("\r", "Nothing was written down."), ("The colon.\r", "Noted for two1 in diary.md")] {
            let mut session = Session::start(&case);
            session.wait_for("Your note about `two1`, in one line");
            session.press(typed);
            session.wait_for(said);
            assert_eq!(session.end(), 0);
        }
        assert!(undated(&case).ends_with("### two1\n\nThe colon.\n"));
    }

    #[test]
    fn a_line_is_typed_while_the_exercise_stays() {
        let case = course();
        let mut session = begun(&case);
        session.press("d");
        session.wait_for("note on one: ▏");
        has(&session.screen(), &["you returned", "Enter keep   Esc back"]);
        // Letters are letters; what is pasted is one line.
        session.press("quit? h\x7fno\x1b[D\x1b[D!\x1b[200~ a\r\nb\x1b[201~");
        session.wait_for("note on one: quit? ! a b▏no");
        session.press("\x1b");
        session.wait_for("h hint");
        assert!(!path(&case).exists());
        // What was typed is still there.
        session.press("d");
        session.wait_for("note on one: quit? ! a b▏no");
        session.press("\x05.\r");
        session.wait_for("noted in `diary.md`");
        session.wait_for("   quit? ! a bno.");
        assert!(undated(&case).ends_with("### one\n\nquit? ! a bno.\n"));

        // A save is checked meanwhile, and the note stays one on the exercise that it was begun for.
        session.press("dunfinished");
        session.wait_for("unfinished▏");
        fs::write(case.cwd().join("exercises/01_core/010_one/one.py"), ONE).unwrap();
        session.wait_for("Done");
        session.wait_for("note on one: unfinished▏");
        session.press("\r");
        session.wait_for("quit? ! a bno.");
        session.wait_until("the longer note", |screen| screen.contains("unfinished") && !screen.contains('▏'));
        session.press("n");
        session.wait_for("two1 · The exercise two1");
        session.wait_for("you returned");
        assert!(!session.screen().contains("your note"), "{}", session.screen());
        session.press("p");
        session.wait_for("one · The exercise one");
        session.wait_for("quit? ! a bno.");
        end(session);

        // And at the next start, for an exercise that another window has written about.
        noted(&case, ["two1", "Of two."]);
        let session = Session::start(&case);
        session.wait_for("Of two.");
        end(session);
    }

    #[test]
    fn what_cannot_be_noted_is_not_lost() {
        let case = course();
        fs::create_dir(path(&case)).unwrap();
        let mut session = begun(&case);
        session.press("dprecious\r");
        session.wait_for("not noted: cannot read `diary.md`: it is a folder");
        session.wait_for("note on one: precious▏");
        fs::remove_dir(path(&case)).unwrap();
        session.press("\r");
        session.wait_for("noted in `diary.md`");
        assert!(undated(&case).ends_with("### one\n\nprecious\n"));
        session.press("d\t");
        session.wait_for("no editor is known");
        session.press("\x1b");
        end(session);
    }

    #[test]
    fn what_is_being_typed_when_the_window_closes_is_kept() {
        let case = course();
        let mut session = begun(&case);
        session.press("dhalf a senten");
        session.wait_for("half a senten▏");
        session.press("\x03");
        assert_eq!(session.end(), 130);
        assert!(undated(&case).ends_with("### one\n\nhalf a senten\n"));
    }

    #[test]
    fn the_note_goes_on_in_the_editor() {
        let case = with_editor("printf 'editing '; read line; echo \"$line\" >> \"$2\"");
        let mut session = begun(&case);
        session.press("dBegun.\t");
        session.wait_for("editing");
        session.press("Ended.\r");
        session.wait_until_taken();
        session.wait_for("   Ended.");
        assert!(undated(&case).ends_with("### one\n\nBegun.\nEnded.\n"), "{}", diary(&case));
        end(session);
    }

    #[test]
    fn a_long_line_is_typed_in_a_small_window() {
        let case = course();
        let mut session = Session::start_sized(&case, 40, 10);
        session.wait_for("Enter begin");
        session.press("\r");
        session.wait_for("one");
        session.press(&format!("d{}END", "word ".repeat(60)));
        session.wait_for("END▏");
        assert!(session.screen().contains("Esc back"), "{}", session.screen());
        session.press("\r");
        session.wait_for("noted in");
        assert!(diary(&case).contains(&format!("{}END\n", "word ".repeat(60))));
        end(session);
    }
}
