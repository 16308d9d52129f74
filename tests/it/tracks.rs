//! Tracks, checkpoints, and what is skipped: the real binary on a course that forks.

use std::fs;

use crate::case::{Case, Ran, has, words};

const TRACKS: &str = r#"
[[phases]]
name = "10_web"
title = "Web"
track = "web"

[packages.site]
requirements = ["no-such-package==1.0"]
download_mb = 40

[tracks.web]
title = "Web applications"
about = "Sites and services that others use."
hours = 60

[tracks.later]
title = "What comes later"
about = "Nobody knows yet."
"#;

fn test(name: &str) -> String {
    format!(
        "from {name} import value\n\n\ndef test_value():\n    \"\"\"the value of {name}\"\"\"\n    assert value() == \"{name}\"\n"
    )
}

fn attempt(value: &str) -> String {
    format!("def value():\n    return \"{value}\"\n")
}

/// `01_core`: one, two and the checkpoint `exam`; `10_web` of the track `web`: page, and shop, which needs packages.
fn course() -> Case {
    let case = ["one", "two", "exam"]
        .into_iter()
        .zip([10, 20, 30])
        .fold(Case::new(), |case, (name, number)| case.exercise(number, name, &attempt("nothing yet"), &test(name)));
    let case = case.info(TRACKS).file(
        "exercises/01_core/030_exam/exercise.toml",
        "title = \"The exam\"\ncheck = \"pytest\"\ncheckpoint = true\n",
    );
    [("010_page", "page", ""), ("020_shop", "shop", "packages = \"site\"\n")].into_iter().fold(
        case,
        |case, (folder, name, more)| {
            let folder = format!("exercises/10_web/{folder}");
            case.file(format!("{folder}/exercise.toml"), format!("title = \"A {name}\"\ncheck = \"pytest\"\n{more}"))
                .file(format!("{folder}/{name}.py"), attempt("nothing yet"))
                .file(format!("{folder}/test_{name}.py"), test(name))
        },
    )
}

fn path(name: &str) -> String {
    let folder = match name {
        "one" => "01_core/010_one",
        "two" => "01_core/020_two",
        "exam" => "01_core/030_exam",
        "page" => "10_web/010_page",
        _ => "10_web/020_shop",
    };
    format!("exercises/{folder}/{name}.py")
}

fn solved(case: Case, name: &str) -> Case {
    case.file(path(name), attempt(name))
}

#[track_caller]
fn well(ran: &Ran) -> String {
    assert_eq!((ran.status, ran.stderr.as_str()), (Some(0), ""), "{}", ran.stdout);
    words(&ran.stdout)
}

fn learning(case: &Case) -> String {
    fs::read_to_string(case.cwd().join(".pythlings/learning.toml")).unwrap_or_default()
}

/// Names and states of `list --format json`.
fn states(case: &Case, more: &[&str]) -> Vec<String> {
    let arguments = ["list", "--format", "json"].into_iter().chain(more.iter().copied());
    let ran = case.run_with(arguments);
    assert_eq!(ran.status, Some(0), "{}", ran.stderr);
    let row = |line: &str| {
        let row: serde_json::Value = serde_json::from_str(line).unwrap();
        format!("{} {}", row["exercise"].as_str().unwrap(), row["state"].as_str().unwrap())
    };
    ran.stdout.lines().map(row).collect()
}

#[test]
fn only_what_is_on_the_road_is_listed_and_counted() {
    let case = course();
    assert_eq!(states(&case, &[]), ["one current", "two pending", "exam pending"]);
    has(&well(&case.run_with(["list"])), &["0/3 done"]);
    assert_eq!(states(&case, &["--phase", "web"]), ["page pending", "shop pending"]);
    assert_eq!(states(&case, &["shop"]), ["shop pending"], "a search finds everything");

    let added = well(&case.run_with(["tracks", "add", "WEB", "later"]));
    has(
        &added,
        &[
            "`web` is on your road: \"Web applications\", 2 exercises. Your road has 5 exercises to do now.",
            "about 40 MB, are downloaded when they are needed first",
            "`later` is on your road. \"What comes later\" is still to come",
        ],
    );
    assert!(learning(&case).contains("tracks = [\"later\", \"web\"]"), "{}", learning(&case));
    assert_eq!(states(&case, &["--pending"]).len(), 5);
    let row = case.run_with(["list", "--format", "json", "page"]).json();
    assert_eq!(row["track"], "web");

    has(&well(&case.run_with(["tracks", "remove", "web"])), &["`web` is not on your road any more."]);
    assert_eq!(states(&case, &[]).len(), 3);
    has(&well(&case.run_with(["tracks", "remove", "web"])), &["`web` was not on your road."]);
}

#[test]
fn tracks_are_shown_with_what_they_take() {
    let case = course();
    case.run_with(["tracks", "add", "later"]);
    let ran = case.run_with(["tracks"]);
    well(&ran);
    assert!(
        ran.stdout.starts_with(
            "   [ ] web · Web applications\n       Sites and services that others use.\n       2 exercises · about 60 hours · about 40 MB of packages\n\n   \
             [x] later · What comes later\n       Nobody knows yet.\n       still to come: there are no exercises yet\n"
        ),
        "{}",
        ran.stdout
    );
    let narrow = course().env("COLUMNS", "40").run_with(["tracks"]).stdout;
    assert!(narrow.lines().all(|line| line.chars().count() <= 40), "{narrow}");
    let json = case.run_with(["tracks", "--format", "json"]);
    let rows: Vec<serde_json::Value> = json.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(
        rows,
        [
            serde_json::json!({
                "track": "web", "title": "Web applications", "about": "Sites and services that others use.", "hours": 60,
                "chosen": false, "exercises": 2, "done": 0, "skipped": 0, "download_mb": 40
            }),
            serde_json::json!({
                "track": "later", "title": "What comes later", "about": "Nobody knows yet.",
                "chosen": true, "exercises": 0, "done": 0, "skipped": 0, "download_mb": 0
            }),
        ]
    );
}

#[test]
fn a_name_that_is_none_is_told_and_nothing_changes() {
    let case = course();
    for (arguments, message, hint) in [
        (["tracks", "add", "wbe"], "no track is called `wbe`", "did you mean `web`?"),
        (["tracks", "add", "zzzz"], "no track is called `zzzz`", "the tracks are web, later"),
        (["tracks", "remove", "a\u{1b}b"], "no track is called `a\\u{1b}b`", "the tracks are web, later"),
        (["skip", "--undo", "ecam"], "no exercise is called `ecam`", "did you mean `exam`?"),
        (["skip", "--undo", "croe"], "no exercise is called `croe`", "did you mean `core`?"),
    ] {
        let ran = case.run_with(arguments);
        assert_eq!(ran.status, Some(2), "{arguments:?}");
        has(&ran.stderr, &[message, hint]);
    }
    assert_eq!(case.run_with(["skip", "--undo"]).status, Some(2));
    assert_eq!(learning(&case), "");
    let without = Case::one();
    has(&without.run_with(["tracks", "add", "web"]).stderr, &["this course has no tracks"]);
    has(&well(&without.run_with(["tracks"])), &["This course has no tracks: all of it is for everybody."]);
}

#[test]
fn what_is_skipped_is_not_done_and_can_be_taken_back() {
    let case = course();
    let skipped = case.run_with(["skip", "core"]);
    has(&well(&skipped), &["3 exercises of `01_core` are skipped", "`pythlings skip 01_core --undo` takes it back"]);
    assert_eq!(states(&case, &[]), ["one skipped", "two skipped", "exam skipped"]);
    has(&well(&case.run_with(["list"])), &["– one", "3 skipped"]);
    assert!(case.run_with(["list", "--pending"]).stdout.contains("Nothing is left to do here."));
    assert_eq!(states(&case, &["--skipped"]).len(), 3);
    has(&well(&case.run_with(["skip", "core"])), &["Everything in `01_core` is done or skipped already."]);

    has(
        &well(&case.run_with(["skip", "two", "--undo"])),
        &["`two` is to be done again.", "two is the current exercise"],
    );
    assert_eq!(states(&case, &[]), ["one skipped", "two current", "exam skipped"]);
    let case = solved(solved(case, "one"), "two");
    let ran = case.run_with(["run", "one"]);
    has(&well(&ran), &["Done", "1/2 · 1 skipped"]);
    assert_eq!(states(&case, &["one"]), ["one done"]);
    assert!(!learning(&case).contains("[skipped.one]"), "{}", learning(&case));
    has(&well(&case.run_with(["skip", "one"])), &["`one` is done already."]);
    has(&well(&case.run_with(["run"])), &["All done."]);
}

#[test]
fn skipping_the_current_exercise_goes_on_to_the_next() {
    let case = course();
    case.run_with(["goto", "one"]);
    let ran = case.run_with(["skip"]);
    has(&well(&ran), &["`one` is skipped", "two is the current exercise"]);
    assert_eq!(states(&case, &[]), ["one skipped", "two current", "exam pending"]);
}

#[test]
fn who_passes_the_checkpoint_may_skip_the_rest() {
    let case = solved(course(), "exam");
    let ran = case.run_with(["run", "exam"]);
    has(&well(&ran), &["`pythlings skip 01_core` marks the 2 exercises left in \"Core\" as known"]);
    well(&case.run_with(["skip", "01_core"]));
    assert_eq!(states(&case, &[]), ["one skipped", "two skipped", "exam done"]);
    let ran = case.run_with(["run", "exam"]);
    has(&well(&ran), &["All done.", "You can go on with Web applications: `pythlings tracks` shows what each is for."]);
    assert!(!words(&ran.stdout).contains("as known"), "{}", ran.stdout);
    has(&well(&case.run_with(["tracks", "add", "web"])), &["page is the current exercise"]);
}

#[test]
fn what_is_off_the_road_can_be_done_and_says_so() {
    let case = solved(course(), "page");
    let ran = case.run_with(["goto", "page"]);
    assert_eq!(ran.status, Some(0));
    has(&ran.stdout, &["page is the current exercise"]);
    has(
        &words(&ran.stderr),
        &["`page` belongs to the track `web`, which is not on your road; `pythlings tracks add web` puts it there"],
    );
    assert_eq!(states(&case, &[]).last().map(String::as_str), Some("page current"));
    has(&well(&case.run_with(["run"])), &["page · A page", "0/3"]);
    assert_eq!(states(&case, &["page"]), ["page current"]);
    case.run_with(["goto", "one"]);
    assert_eq!(states(&case, &["page"]), ["page done"]);
    // With its track it counts.
    case.run_with(["tracks", "add", "web"]);
    has(&well(&case.run_with(["list"])), &["1/5 done"]);
}

#[test]
fn check_all_leaves_out_what_is_not_on_the_road_or_skipped() {
    let case = solved(course(), "one");
    case.run_with(["skip", "two"]);
    let ran = case.run_with(["check-all"]);
    has(&words(&ran.stdout), &["✓ 1 newly passed 01_core one", "· 1 not begun yet 01_core exam", "✓ 1 of 2 pass"]);
    assert_eq!(ran.status, Some(1));
    assert!(!ran.stdout.contains("page") && !ran.stdout.contains("shop"), "{}", ran.stdout);
}

#[test]
fn init_takes_tracks_along() {
    let case = course();
    let course = case.cwd().display().to_string();
    let init = |folder: &str, track: &[&str]| {
        let tracks = track.iter().flat_map(|track| ["--track", track]);
        case.run_with(["--course", &course, "init", folder].into_iter().chain(tracks))
    };
    has(&well(&init("../plain", &[])), &["Ready: 3 exercises in"]);
    assert!(!case.root().join("plain/.pythlings/learning.toml").exists());
    has(&well(&init("../web", &["web"])), &["Ready: 5 exercises in"]);
    let asked = self::course().env("PYTHLINGS_COMPLETE", "fish").args(["--", "pythlings", "init", "--track", "w"]);
    assert_eq!(asked.run().stdout, "web\tWeb applications\n");
    let refused = init("../wbe", &["wbe"]);
    assert_eq!(refused.status, Some(2));
    has(&refused.stderr, &["did you mean `web`?"]);
    assert!(!case.root().join("wbe").exists(), "nothing is made");
}

#[test]
fn a_file_that_cannot_be_read_stops_nobody() {
    let case = course().file(".pythlings/learning.toml", "format_version = 99\ntracks = 7\n");
    let ran = case.run_with(["list"]);
    assert_eq!(ran.status, Some(0));
    has(&ran.stdout, &["0/3 done"]);
    has(
        &words(&ran.stderr),
        &["warning: the file with your tracks, skipped exercises and reviews is left alone", "newer pythlings"],
    );
    let refused = case.run_with(["skip", "one"]);
    assert_eq!(refused.status, Some(3));
    assert_eq!(learning(&case), "format_version = 99\ntracks = 7\n");
    let case = solved(case, "one");
    assert_eq!(case.run_with(["run", "one"]).status, Some(0));

    let case = case.file(".pythlings/learning.toml", "tracks = [\"web\"\n");
    let ran = case.run_with(["list"]);
    has(&words(&ran.stderr), &["could not be read", "it was set aside as"]);
    assert_eq!(case.run_with(["list"]).stderr, "", "told once");
    let kept = fs::read_dir(case.cwd().join(".pythlings")).unwrap().flatten();
    assert!(kept.into_iter().any(|entry| entry.file_name().to_string_lossy().starts_with("learning.toml.damaged-")));
}

#[test]
fn a_track_that_the_course_has_no_more_can_be_left() {
    let case = course().file(".pythlings/learning.toml", "format_version = 1\r\ntracks = [\"gone\", \"web\"]\r\n");
    assert_eq!(states(&case, &[]).len(), 5);
    has(&well(&case.run_with(["tracks"])), &["You have also chosen `gone`, which this course does not have."]);
    has(&well(&case.run_with(["tracks", "remove", "gone"])), &["`gone` is not on your road any more."]);
    assert!(learning(&case).contains("tracks = [\"web\"]"), "{}", learning(&case));
}

#[cfg(unix)]
mod watch {
    use super::*;
    use crate::pty::Session;

    fn save(case: &Case, name: &str) {
        fs::write(case.cwd().join(path(name)), attempt(name)).unwrap();
    }

    fn started(case: &Case) -> Session {
        Session::begin(case, "nothing yet")
    }

    #[test]
    fn from_the_checkpoint_to_the_end_of_the_road_and_on() {
        let case = course();
        let mut session = started(&case);
        save(&case, "exam");
        session.wait_for("a know the rest");
        session.wait_for("`a` marks the 2 exercises left");
        session.press("a");
        session.wait_for("2 exercises skipped as known");
        session.wait_for("1/1 · 2 skipped");
        session.wait_for("You can go on with Web applications");
        session.press("n");
        session.wait_for("You are at the end of your road.");
        session.wait_for("▸ [ ] web · Web applications");
        session.wait_for("still to come");
        session.press(" ");
        session.wait_for("[x] web");
        session.wait_for("about 40 MB of packages are downloaded");
        session.press("q");
        session.wait_for("10_web/010_page/page.py");
        session.press("n");
        session.wait_for("page · A page");
        session.wait_for("1/3 · 2 skipped");
        save(&case, "page");
        session.wait_for("Done");
        session.press("q");
        assert_eq!(session.end(), 0);
        assert_eq!(states(&case, &[]), ["one skipped", "two skipped", "exam done", "page done", "shop current"]);
    }

    #[test]
    fn another_window_that_changes_the_road_is_heard() {
        let case = course();
        let mut session = started(&case);
        session.wait_for("0/3");
        well(&case.run_with(["tracks", "add", "web"]));
        session.wait_for("0/5");
        case.run_with(["skip", "one"]);
        session.wait_for("`two` became the current exercise in another window");
        session.wait_for("0/4 · 1 skipped");
        session.press("l");
        session.wait_for("– one");
        session.press("kk");
        session.press("s");
        session.wait_for("0/5 done");
        session.press("q");
        session.press("q");
        assert_eq!(session.end(), 0);
        assert!(!learning(&case).contains("skipped"), "{}", learning(&case));
    }

    #[test]
    fn the_tracks_fit_a_small_window() {
        let case = course();
        let mut session = Session::start_sized(&case, 40, 10);
        session.wait_for("begin");
        session.press("\r");
        session.wait_for("h hint");
        session.press("T");
        session.wait_for("[ ] web");
        session.press("G");
        session.wait_for("▸ [ ] later");
        session.press("\r");
        session.wait_for("[x] later");
        session.press("q");
        session.press("q");
        assert_eq!(session.end(), 0);
        assert!(learning(&case).contains("tracks = [\"later\"]"), "{}", learning(&case));
    }
}
