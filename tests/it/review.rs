//! Exercises come back: the command, the watched review, and what is beside it.

use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::case::{Case, Ran, has, words};

/// A learner's folder with two exercises that were done long ago, and a third that is pending.
struct Learning {
    case: Case,
    folder: PathBuf,
}

const SOLVED: &str = "def value():\n    return \"one\"\n";

impl Learning {
    fn new() -> Self {
        Self::with(&[])
    }

    /// With some exercises more.
    fn with(more: &[String]) -> Self {
        let names = ["one", "two", "three"].into_iter().chain(more.iter().map(String::as_str));
        let case = names.zip(1..).fold(Case::new(), |case, (name, number)| {
            let test = format!(
                "from {name} import value\n\n\ndef test_value():\n    \"\"\"the value of {name}\"\"\"\n    assert value() == \"{name}\"\n"
            );
            case.exercise(10 * number, name, "def value():\n    return \"nothing yet\"\n", &test)
                .file(format!("solutions/01_core/{name}/{name}.py"), SOLVED.replace("one", name))
        });
        let folder = case.root().join("learn");
        let made = case.run_with(["init", folder.to_str().unwrap()]);
        assert_eq!(made.status, Some(0), "{}", made.stderr);
        let case = case.at(&folder);
        let learning = Self { case, folder };
        for name in ["one", "two"] {
            learning.write(&Self::work(name), &SOLVED.replace("one", name));
        }
        let done = |name: &str| format!("[done.{name}]\nat = \"2020-01-01T00:00:00Z\"\nattempts = 3\n\n");
        learning.write(".pythlings/progress.toml", &format!("format_version = 1\n\n{}{}", done("one"), done("two")));
        learning
    }

    /// Both are due.
    fn due() -> Self {
        Self::new().with_both_due()
    }

    fn with_both_due(self) -> Self {
        let learning = self;
        let card = |name: &str, day: u32| {
            format!(
                "[reviews.{name}]\ncount = 1\ndifficulty = 5.0\ndue = \"2020-01-0{day}T00:00:00Z\"\n\
                 last = \"2020-01-01T00:00:00Z\"\nstability = 2.0\n\n"
            )
        };
        learning
            .write(".pythlings/learning.toml", &format!("format_version = 1\n\n{}{}", card("one", 3), card("two", 4)));
        learning
    }

    fn work(name: &str) -> String {
        let number = if name == "one" { "010" } else { "020" };
        format!("exercises/01_core/{number}_{name}/{name}.py")
    }

    fn run<'a>(&self, arguments: impl IntoIterator<Item = &'a str>) -> Ran {
        self.case.run_with(arguments)
    }

    fn write(&self, path: &str, contents: &str) {
        let path = self.folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, contents).unwrap();
    }

    fn read(&self, path: impl AsRef<Path>) -> String {
        fs::read_to_string(self.folder.join(path)).unwrap_or_default()
    }

    fn learning(&self) -> String {
        self.read(".pythlings/learning.toml")
    }

    /// How `review --list` says the exercises are, by name.
    fn states(&self) -> Vec<(String, String)> {
        let ran = self.run(["review", "--list", "--format", "json"]);
        assert_eq!(ran.status, Some(0), "{}", ran.stderr);
        let row = |line: &str| {
            let row: serde_json::Value = serde_json::from_str(line).unwrap();
            (row["exercise"].as_str().unwrap().to_owned(), row["state"].as_str().unwrap().to_owned())
        };
        ran.stdout.lines().map(row).collect()
    }
}

fn state(name: &str, state: &str) -> (String, String) {
    (name.to_owned(), state.to_owned())
}

#[test]
fn what_was_done_before_is_planned_and_nothing_is_due_on_the_first_day() {
    let learning = Learning::new();
    let ran = learning.run(["review", "--list"]);
    assert_eq!((ran.status, ran.stderr.as_str()), (Some(0), ""));
    assert!(
        ran.stdout.starts_with(" Nothing is ready for review today.\n\n The next one comes back on 20"),
        "{}",
        ran.stdout
    );
    assert_eq!(learning.states().len(), 2);
    assert!(learning.states().iter().all(|(_, state)| state == "later"));
    assert!(learning.learning().contains("[reviews.one]") && !learning.folder.join("review").exists());
    let ran = learning.run(["review"]);
    assert_eq!(ran.status, Some(0), "{}", ran.stderr);
    assert!(!learning.folder.join("review").exists(), "nothing is begun");
}

#[test]
fn a_course_in_which_nothing_is_done_has_nothing_to_review() {
    let case = Case::one();
    let ran = case.run_with(["review"]);
    assert_eq!((ran.status, ran.stderr.as_str()), (Some(0), ""));
    assert_eq!(
        ran.stdout,
        " Nothing is ready for review today.\n\n What you do in this course comes back after some days.\n"
    );
    assert_eq!(case.run_with(["review", "--format", "json"]).stdout, "");
    assert!(!case.cwd().join(".pythlings/learning.toml").exists() && !case.cwd().join("review").exists());
    let ran = case.run_with(["review", "--give-up"]);
    assert_eq!(ran.status, Some(2));
    assert!(ran.stderr.contains("no review is begun"), "{}", ran.stderr);
}

#[test]
fn a_review_is_begun_tried_and_passed_by_hand() {
    let learning = Learning::due();
    assert_eq!(learning.states(), [state("one", "due"), state("two", "due")]);
    let ran = learning.run(["review"]);
    has(&words(&ran.stdout), &["2 exercises are ready for review today.", "one The exercise one (begun)"]);
    has(&words(&ran.stdout), &["Your next one: review/one/one.py"]);
    assert!(learning.read("review/one/one.py").contains("nothing yet"));
    assert_eq!(learning.read(Learning::work("one")), SOLVED, "the old work stays");
    assert_eq!(learning.states(), [state("one", "begun"), state("two", "due")]);

    // The starter is no try.
    assert_eq!(learning.run(["run", "review/one/one.py"]).status, Some(1));
    assert!(learning.learning().contains("tries = 0"), "{}", learning.learning());
    learning.write("review/one/one.py", "def value():\n    return 1\n");
    let inside = learning.case.run_in(&learning.folder.join("review/one"), ["run"]);
    assert_eq!(inside.status, Some(1), "{}", inside.stderr);
    has(&inside.stdout, &["review"]);
    assert!(learning.learning().contains("tries = 1"), "{}", learning.learning());
    assert!(!learning.read(".pythlings/progress.toml").contains("[attempts]"));
    let hint = learning.case.run_in(&learning.folder.join("review/one"), ["hint"]);
    has(&hint.stdout, &["one · The exercise one", "First hint of one."]);
    assert!(
        learning.learning().contains("hints = 1") && !learning.read(".pythlings/progress.toml").contains("[hints]")
    );

    let reset = learning.case.run_in(&learning.folder.join("review/one"), ["reset", "one"]);
    has(&reset.stdout, &["one is back at its start", ".pythlings/kept/review-one"]);
    assert!(learning.read("review/one/one.py").contains("nothing yet"));
    assert!(learning.read(".pythlings/progress.toml").contains("[done.one]"), "it stays done");

    // By its name it is the exercise that is meant.
    let by_name = learning.run(["run", "one"]);
    assert_eq!(by_name.status, Some(0));
    assert_eq!(learning.states()[0], state("one", "begun"));

    learning.write("review/one/one.py", SOLVED);
    let ran = learning.run(["run", "review/one/"]);
    assert_eq!(ran.status, Some(0), "{}", ran.stderr);
    has(&ran.stdout, &["Done", "Reviewed: it comes back", "solutions/01_core/one/one.py"]);
    assert_eq!(learning.states(), [state("two", "due"), state("one", "later")]);
    let again = learning.run(["run", "review/one/one.py"]);
    assert_eq!(again.status, Some(0), "it has been counted");
    assert_eq!(learning.learning().matches("count = 2").count(), 1);

    // The next one takes its place, and what was reviewed is kept.
    let ran = learning.run(["review"]);
    has(&ran.stdout, &["review/two/two.py"]);
    assert!(!learning.folder.join("review/one").exists());
    let kept = learning.folder.join(".pythlings/kept/reviewed-one");
    let version = fs::read_dir(kept).unwrap().next().unwrap().unwrap().path();
    assert_eq!(fs::read_to_string(version.join("one.py")).unwrap(), SOLVED);
}

#[test]
fn giving_up_is_fine_and_brings_it_back_tomorrow() {
    let learning = Learning::due();
    learning.run(["review"]);
    let ran = learning.run(["review", "--give-up"]);
    assert_eq!(ran.status, Some(0), "{}", ran.stderr);
    has(&ran.stdout, &["That's fine: it comes back tomorrow.", "solutions/01_core/one/one.py"]);
    assert_eq!(learning.states(), [state("two", "due"), state("one", "later")]);
    // For a program.
    let ran = learning.run(["review", "--format", "json"]);
    assert_eq!(ran.stdout.lines().count(), 2);
    has(
        ran.stdout.lines().next().unwrap(),
        &[r#""exercise":"two""#, r#""state":"begun""#, r#""path":"review/two/two.py""#],
    );
    let ran = learning.run(["review", "--give-up", "--format", "json"]);
    assert_eq!(ran.status, Some(0), "{}", ran.stderr);
    assert!(ran.stdout.lines().all(|line| line.contains(r#""state":"later""#)), "{}", ran.stdout);
    assert_eq!(learning.read("solutions/01_core/one/one.py"), SOLVED);
}

#[test]
fn five_a_day_are_enough() {
    let names: Vec<String> = (0..8).map(|number| format!("x{number}")).collect();
    let learning = Learning::with(&names).with_both_due();
    let mut text = learning.learning();
    let mut done = learning.read(".pythlings/progress.toml");
    for name in &names {
        let card = format!(
            "[reviews.{name}]\ncount = 1\ndifficulty = 5.0\ndue = \"2020-01-09T00:00:00Z\"\n\
             last = \"2020-01-01T00:00:00Z\"\nstability = 2.0\n\n"
        );
        text += &card;
        let entry = format!("[done.{name}]\nat = \"2020-01-01T00:00:00Z\"\nattempts = 1\n\n");
        done += &entry;
    }
    learning.write(".pythlings/learning.toml", &text);
    learning.write(".pythlings/progress.toml", &done);
    let ran = learning.run(["review", "--list"]);
    has(&ran.stdout, &["5 exercises are ready for review today.", "5 more wait until another day."]);
    for _ in 0..5 {
        learning.run(["review"]);
        assert_eq!(learning.run(["review", "--give-up"]).status, Some(0));
    }
    let ran = learning.run(["review"]);
    has(&ran.stdout, &["That's all for today.", "5 more wait until another day."]);
    assert_eq!(learning.run(["review", "--give-up"]).status, Some(2));
}

#[test]
fn a_folder_of_the_learners_is_not_touched() {
    let learning = Learning::due();
    learning.write("review/one/one.py", "mine\n");
    let ran = learning.run(["review"]);
    has(&ran.stdout, &["review/one-2/one.py"]);
    assert_eq!(learning.read("review/one/one.py"), "mine\n");
    learning.write("review/one-2/one.py", SOLVED);
    assert_eq!(learning.run(["run", "review/one-2/one.py"]).status, Some(0));
    learning.run(["review"]);
    assert_eq!(learning.read("review/one/one.py"), "mine\n");
    assert!(!learning.folder.join("review/one-2").exists());
}

#[test]
fn nothing_else_stumbles_over_the_folder_of_reviews() {
    let learning = Learning::due();
    learning.run(["review"]);
    learning.write("review/one/one.py", "def value():\n    return 1\n");
    assert_eq!(learning.read("review/.gitignore").lines().last(), Some("*"));
    has(&learning.run(["check-all"]).stdout, &["2 of 3 pass", "three"]);
    let ran = learning.run(["update"]);
    assert_eq!(ran.status, Some(0), "{}", ran.stderr);
    assert_eq!(learning.run(["list"]).status, Some(0));
    assert!(learning.read("review/one/one.py").contains("return 1"));
    let ran = learning.run(["dev", "check", "--format", "json", "one"]);
    assert!(!ran.stdout.contains("review"), "{}", ran.stdout);

    // Handed in as it is, the old work counts.
    let class = learning.case.root().join("class");
    fs::create_dir_all(&class).unwrap();
    let copied = std::process::Command::new("cp").arg("-r").arg(&learning.folder).arg(class.join("ada")).status();
    assert!(copied.unwrap().success());
    let course = learning.case.root().join("course");
    let ran =
        learning.run(["--course", course.to_str().unwrap(), "grade", class.to_str().unwrap(), "--format", "json"]);
    let one = ran.stdout.lines().map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap());
    let one = one.into_iter().find(|row| row["exercise"] == "one").expect("a row");
    assert_eq!(one["verdict"], "passed", "{}{}", ran.stdout, ran.stderr);
    assert!(!ran.stderr.contains("twice") && !ran.stderr.contains("review"), "{}", ran.stderr);
}

#[test]
fn what_is_not_done_or_gone_does_not_come_back_and_is_not_forgotten() {
    let learning = Learning::due();
    learning.run(["reset", "one"]);
    let gone = learning.learning()
        + "[reviews.gone1]\ncount = 3\ndifficulty = 5.0\ndue = \"2020-01-03T00:00:00Z\"\n\
         last = \"2020-01-01T00:00:00Z\"\nstability = 2.0\n";
    learning.write(".pythlings/learning.toml", &gone);
    assert_eq!(learning.states(), [state("two", "due")]);
    let ran = learning.run(["review"]);
    has(&ran.stdout, &["One exercise is ready for review today.", "review/two/two.py"]);
    assert!(learning.learning().contains("[reviews.gone1]") && learning.learning().contains("[reviews.one]"));
}

#[test]
fn several_at_once_count_a_review_once() {
    let learning = Learning::due();
    learning.run(["review"]);
    learning.write("review/one/one.py", SOLVED);
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| assert_eq!(learning.run(["run", "review/one/one.py"]).status, Some(0)));
        }
    });
    assert_eq!(learning.learning().matches("count = 2").count(), 1, "{}", learning.learning());
    assert!(!learning.learning().contains("count = 3"), "{}", learning.learning());
}

#[test]
fn a_plan_of_a_newer_pythlings_is_left_alone_and_a_damaged_one_is_made_anew() {
    let learning = Learning::new();
    let newer = "format_version = 99\nwhatever = true\n";
    learning.write(".pythlings/learning.toml", newer);
    for arguments in [&["review"][..], &["review", "--list"]] {
        let ran = learning.run(arguments.iter().copied());
        assert_eq!(ran.status, Some(0), "{}", ran.stderr);
        assert_eq!(ran.stderr.matches("warning").count(), 1, "{}", ran.stderr);
        has(&words(&ran.stderr), &["newer pythlings"]);
        has(&ran.stdout, &["Nothing is ready for review today."]);
    }
    assert_eq!(learning.learning(), newer);
    assert!(!learning.folder.join("review").exists());

    learning.write(".pythlings/learning.toml", "format_version = 1\n[reviews.one]\nstability = \"firm\"\n");
    let ran = learning.run(["review", "--list"]);
    has(&words(&ran.stderr), &["it was set aside as"]);
    assert_eq!(learning.states().len(), 2);
}

#[cfg(unix)]
mod watched {
    use super::*;
    use crate::pty::Session;

    #[test]
    fn a_review_is_watched_like_any_exercise() {
        let learning = Learning::due();
        let mut session = Session::start(&learning.case);
        session.wait_for("2 exercises are ready");
        session.wait_for("w review 2");
        session.wait_for("nothing yet");
        session.press("w");
        session.wait_for("one · The exercise one");
        session.wait_for("review/one/one.py");
        session.wait_for("you returned   'nothing yet'");
        assert!(session.screen().contains("w review later"), "{}", session.screen());

        learning.write("review/one/one.py", &SOLVED.replace("one", "not quite"));
        session.wait_for("'not quite'");
        session.press("h");
        session.wait_for("hint 1 of 2");
        session.press("q");
        assert_eq!(session.end(), 0);

        // It goes on where it was.
        let mut session = Session::start(&learning.case);
        session.wait_for("in the middle of a review of `one`");
        session.wait_for("'not quite'");
        session.wait_for("hint 1 of 2");
        learning.write("review/one/one.py", SOLVED);
        session.wait_for("Reviewed: it comes back");
        assert!(learning.learning().contains("count = 2"), "on disk before it is on the screen");
        session.press("m");
        session.wait_for("one.py");
        session.press("q");
        session.press("n");
        session.wait_for("review/two/two.py");
        session.press("w");
        session.wait_for("three · The exercise three");
        session.press("q");
        assert_eq!(session.end(), 0);
        assert_eq!(learning.read(Learning::work("one")), SOLVED);
        assert_eq!(learning.case.left_in_tmp(), Vec::<PathBuf>::new());
    }

    #[test]
    fn the_solution_ends_a_review_after_a_question() {
        let learning = Learning::due();
        let mut session = Session::start_sized(&learning.case, 40, 24);
        session.wait_for("nothing yet");
        session.press("w");
        session.wait_for("review/one/one.py");
        session.press("s");
        session.wait_for("Look at the solution?");
        session.press("y");
        session.wait_for("return \"one\"");
        session.press("q");
        session.press("q");
        assert_eq!(session.end(), 0);
        assert_eq!(learning.states(), [state("two", "due"), state("one", "later")]);
    }

    #[test]
    fn where_nothing_can_be_written_it_says_so() {
        let learning = Learning::due();
        learning.write("review", "a file where a folder should be");
        let ran = learning.run(["review"]);
        assert_eq!(ran.status, Some(3), "{}", ran.stdout);
        assert!(ran.stderr.contains("cannot write"), "{}", ran.stderr);
        let mut session = Session::start(&learning.case);
        session.wait_for("nothing yet");
        session.press("w");
        session.wait_for("cannot write");
        assert!(session.screen().contains("three · The exercise three"), "{}", session.screen());
        assert!(!learning.learning().contains("reviewing"), "it was not begun");
        session.press("q");
        assert_eq!(session.end(), 0);
    }
}
