//! The learner's editor: which one, where it appears, and at which line.
#![cfg(unix)]

use std::{
    fs,
    path::{Path, PathBuf},
    thread,
    time::{Duration, Instant},
};

use crate::{
    case::Case,
    pty::{PATIENCE, Session},
};

const TEST: &str = "from one import value\n\n\ndef test_value():\n    assert value() == 1\n";

fn course() -> Case {
    let starter = "\"\"\"Give one.\"\"\"\n\n\ndef value():\n    # TODO: give it\n    return 0\n";
    Case::new().exercise(10, "one", starter, TEST).exercise(20, "two", starter, &TEST.replace("one", "two"))
}

/// A folder in front of everything else in PATH with programs of these names, each of which writes down its arguments.
fn with_programs(case: Case, programs: &[(&str, &str)]) -> Case {
    let log = log(&case);
    programs.iter().fold(case, |case, (name, script)| {
        case.programs("bin", &[(name, &format!("echo \"{name} $*\" >> {}\n{script}", log.display()))])
    })
}

fn log(case: &Case) -> PathBuf {
    case.root().join("opened")
}

/// What the programs were given, without the folder of the exercises.
fn opened(case: &Case) -> Vec<String> {
    let folder = format!("{}/exercises/01_core/", case.cwd().canonicalize().unwrap().display());
    let text = fs::read_to_string(log(case)).unwrap_or_default().replace(&folder, "");
    text.lines().map(str::to_owned).collect()
}

fn wait_for_opened(case: &Case, wanted: &[&str]) {
    let start = Instant::now();
    while opened(case) != wanted {
        assert!(start.elapsed() < PATIENCE, "{:?}", opened(case));
        thread::sleep(Duration::from_millis(10));
    }
}

fn begun(case: &Case) -> Session {
    Session::begin(case, "you returned")
}

fn end(mut session: Session) {
    session.press("q");
    assert_eq!(session.end(), 0);
}

#[test]
fn an_editor_that_was_asked_for_opens_each_exercise_and_is_remembered() {
    let case = with_programs(course(), &[("code", "")]).args(["--edit-cmd", "code"]);
    let mut session = begun(&case);
    // At the first TODO; when it is known where something is wrong, there.
    wait_for_opened(&case, &["code --goto 010_one/one.py:5"]);
    session.press("e");
    wait_for_opened(&case, &["code --goto 010_one/one.py:5", "code --goto 010_one/one.py:6"]);
    fs::write(case.cwd().join("exercises/01_core/010_one/one.py"), "def value():\n    return 1\n").unwrap();
    session.wait_for("Done");
    session.press("n");
    session.wait_for("two · The exercise two");
    end(session);
    fs::remove_file(log(&case)).unwrap();

    let again = Session::start_program(&case, crate::case::BINARY, &[], 80, 24);
    again.wait_for("two · The exercise two");
    wait_for_opened(&case, &["code --goto 020_two/two.py:5"]);
    end(again);

    let forgotten = case.args(["--edit-cmd", "none"]);
    fs::remove_file(log(&forgotten)).unwrap();
    let arguments = ["--edit-cmd", "none"].map(str::to_owned);
    let mut session = Session::start_program(&forgotten, crate::case::BINARY, &arguments, 80, 24);
    session.wait_for("you returned");
    session.press("e");
    session.wait_for("no editor is known");
    assert_eq!(opened(&forgotten), [""; 0]);
    end(session);
}

#[test]
fn an_editor_that_is_not_there_is_refused() {
    let ran = course().args(["--edit-cmd", "no-such-editor --wait"]).run();
    assert_eq!(ran.status, Some(2));
    assert!(ran.stderr.contains("there is no program `no-such-editor` here"), "{}", ran.stderr);
    assert!(ran.stderr.contains("pythlings --edit-cmd code"), "{}", ran.stderr);
}

#[test]
fn the_environments_editor_has_the_terminal_until_it_ends() {
    let script =
        "stty -a | grep -q ' icanon' && echo cooked; printf 'editing '; read line; echo \"line $line\" >> \"$0.read\"";
    let case = with_programs(course(), &[("vim", script)]).env("VISUAL", "no-such-editor").env("EDITOR", "vim");
    let mut session = begun(&case);
    assert_eq!(opened(&case), [""; 0], "not before it is asked for");
    session.press("e");
    session.wait_for("editing");
    assert!(session.is_given_back(), "{}", session.screen());
    session.wait_for("cooked");
    // Keys are the editor's, and so is Ctrl-C.
    session.press("quit\r");
    session.wait_until_taken();
    assert_eq!(opened(&case), ["vim +6 010_one/one.py"]);
    assert_eq!(fs::read_to_string(case.root().join("bin/vim.read")).unwrap(), "line quit\n");

    session.press("e");
    session.wait_until("it is lent again", |_| session.is_given_back());
    let start = Instant::now();
    while opened(&case).len() < 2 {
        assert!(start.elapsed() < PATIENCE);
        thread::sleep(Duration::from_millis(10));
    }
    session.press("\x03");
    session.wait_until_taken();
    end(session);
}

#[test]
fn in_tmux_and_in_zellij_it_has_a_pane_of_its_own() {
    let case =
        with_programs(course(), &[("vim", ""), ("tmux", "echo %7")]).env("EDITOR", "vim").env("TMUX", "/tmp/tmux,1,0");
    let mut session = begun(&case);
    session.press("e");
    let first = "tmux split-window -h -P -F #{pane_id} -- vim +6 010_one/one.py";
    wait_for_opened(&case, &[first]);
    // It is open there already.
    session.press("e");
    wait_for_opened(&case, &[first, "tmux select-pane -t %7"]);
    end(session);

    let case = with_programs(course(), &[("vim", ""), ("zellij", "")]).env("EDITOR", "vim").env("ZELLIJ", "0");
    let mut session = begun(&case);
    session.press("e");
    wait_for_opened(&case, &["zellij run --close-on-exit --direction right -- vim +6 010_one/one.py"]);
    end(session);
}

#[test]
fn what_an_editor_says_when_it_fails_is_told() {
    let case =
        with_programs(course(), &[("subl", "echo 'no licence found' >&2; exit 3")]).args(["--edit-cmd", "subl -n"]);
    let session = begun(&case);
    session.wait_for("`subl -n` could not open `one.py`: no licence found");
    end(session);
    assert!(Path::new(&case.cwd().join(".pythlings/editor")).is_file());
}
