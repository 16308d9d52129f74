//! `pythlings dev import`, from a track or a folder of others to a learner who passes its exercises.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use super::case::{Case, Ran};

/// A track of six exercises (and two that do not come along), written for these tests.
fn small_track() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/tracks/small")
}

/// A copy of it below a case's folder, to be changed.
fn track(case: &Case) -> PathBuf {
    let copy = case.root().join("track");
    for (name, contents) in tree(&small_track()) {
        write(&copy.join(name), &contents);
    }
    copy
}

fn write(path: &Path, contents: impl AsRef<[u8]>) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, contents).unwrap();
}

/// Every file of a folder with its contents, and every folder.
fn tree(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut pending = vec![folder.to_path_buf()];
    while let Some(next) = pending.pop() {
        for entry in fs::read_dir(next).unwrap().flatten() {
            let name = entry.path().strip_prefix(folder).unwrap().display().to_string();
            if entry.file_type().unwrap().is_dir() {
                pending.push(entry.path());
            } else {
                found.insert(name, fs::read(entry.path()).unwrap_or_default());
            }
        }
    }
    found
}

fn import<'a>(case: &Case, kind: &'a str, from: &'a Path, more: &[&'a str]) -> Ran {
    let arguments = ["dev", "import", kind, from.to_str().unwrap()];
    case.run_with(arguments.into_iter().chain(more.iter().copied()))
}

fn toml(course: &Path, exercise: &str) -> toml::Table {
    fs::read_to_string(course.join("exercises").join(exercise).join("exercise.toml")).unwrap().parse().unwrap()
}

#[test]
fn the_python_that_was_named_is_that_of_the_new_course() {
    let program = "import sys; print(sys.executable)";
    let python = Command::new("python3").args(["-c", program]).output().unwrap().stdout;
    let python = String::from_utf8(python).unwrap().trim().to_owned();
    let case = Case::new();
    let remembered = |course: &str| fs::read_to_string(case.cwd().join(course).join(".pythlings/python")).ok();
    let ran = import(&case, "exercism", &small_track(), &["--into", "../named", "--python", &python]);
    assert_eq!(ran.status, Some(0), "{}{}", ran.stdout, ran.stderr);
    assert_eq!(remembered("../named").unwrap().trim(), python);
    import(&case, "exercism", &small_track(), &["--into", "../unnamed"]);
    assert_eq!(remembered("../unnamed"), None);
}

#[test]
fn a_track_becomes_a_course_that_is_sound() {
    let case = Case::new();
    let ran = import(&case, "exercism", &small_track(), &["--into", "../new"]);
    assert_eq!(ran.status, Some(0), "{}{}", ran.stdout, ran.stderr);
    let wanted = " ✓ 6 exercises imported into `../new`\n   01_concept  2 exercises\n   02_practice  4 exercises\n   \
                  their starters pass already, and count once they have been changed:\n     old_ledger\n";
    assert_eq!(ran.stdout, wanted);
    for words in ["deprecated: `retired-quiz`", "still working on it: `night-train`", "taught by none: `text`"] {
        assert!(ran.stderr.contains(words), "{words}: {}", ran.stderr);
    }
    let course = case.root().join("new");
    let folders = |phase: &str| {
        let entries = fs::read_dir(course.join("exercises").join(phase)).unwrap().flatten();
        let mut names: Vec<_> = entries.map(|entry| entry.file_name().into_string().unwrap()).collect();
        names.sort();
        names
    };
    assert_eq!(folders("01_concept"), ["010_omars_parcel_office", "020_marias_shelf_labels", "LICENSE.exercism"]);
    assert_eq!(
        folders("02_practice"),
        ["010_ferry_greeting", "020_coin_rolls", "030_tally_board", "040_old_ledger", "LICENSE.exercism"]
    );
    let case = case.at(&course);
    let checked = case.run_with(["dev", "check"]);
    assert_eq!(
        (checked.status, checked.stdout.as_str()),
        (Some(0), " ✓ 6 exercises are sound\n"),
        "{}",
        checked.stderr
    );
}

#[test]
fn what_the_track_says_of_an_exercise_is_kept_and_its_files_are_not_changed() {
    let case = Case::new();
    assert_eq!(import(&case, "exercism", &small_track(), &["--into", "../new", "--no-check"]).status, Some(0));
    let course = case.root().join("new");
    let omars = toml(&course, "01_concept/010_omars_parcel_office");
    assert_eq!(omars["title"].as_str(), Some("Omar's Parcel Office"));
    assert_eq!(omars["topics"].as_array().unwrap().len(), 2);
    let hints: Vec<&str> = omars["hints"].as_array().unwrap().iter().map(|hint| hint.as_str().unwrap()).collect();
    assert_eq!(hints.len(), 3);
    assert!(hints[2].starts_with("2. Price a parcel\n- `def` begins a function"), "{hints:?}");
    assert_eq!(omars["docs"].as_array().unwrap().len(), 2);
    let origin = omars["origin"].as_table().unwrap();
    assert_eq!(origin["licence"].as_str(), Some("MIT"));
    assert_eq!(origin["slug"].as_str(), Some("omars-parcel-office"));
    assert_eq!(toml(&course, "02_practice/030_tally_board")["difficulty"].as_integer(), Some(4));
    assert_eq!(toml(&course, "01_concept/020_marias_shelf_labels")["prerequisites"].as_array().unwrap().len(), 2);

    let readme = fs::read_to_string(course.join("exercises/02_practice/020_coin_rolls/README.md")).unwrap();
    let order =
        ["# Coin Rolls", "## Introduction", "rolls of 25", "## Instructions", "How many", "`not so few`", "MIT"];
    let places: Vec<_> = order.iter().map(|words| readme.find(words).unwrap_or_else(|| panic!("{words}"))).collect();
    assert!(places.is_sorted(), "{readme}");

    let (ours, theirs) = (tree(&course), tree(&small_track()));
    let mut compared = 0;
    for (name, contents) in &ours {
        let mut parts = name.splitn(4, '/');
        if let (Some("exercises"), Some(_), Some(folder), Some(file)) =
            (parts.next(), parts.next(), parts.next(), parts.next())
            && !["exercise.toml", "README.md"].contains(&file)
        {
            let slug = folder.split_once('_').unwrap().1.replace('_', "-");
            let original = theirs.iter().find(|(path, _)| path.ends_with(&format!("/{slug}/{file}"))).unwrap();
            assert_eq!(contents, original.1, "{name}");
            compared += 1;
        }
    }
    assert_eq!(compared, 17);
    let solution = |file: &str| ours[&format!("solutions/02_practice/tally_board/{file}")].clone();
    let example = |file: &str| theirs[&format!("exercises/practice/tally-board/.meta/{file}")].clone();
    assert_eq!(solution("tally.py"), example("example_tally.py"), "each solution in its place");
    assert_eq!(solution("board.py"), example("example_board.py"));
}

#[test]
fn a_learner_works_on_imported_exercises() {
    let case = Case::new();
    assert_eq!(import(&case, "exercism", &small_track(), &["--into", "../new"]).status, Some(0));
    let learning = case.root().join("learning");
    let new = case.root().join("new");
    let init = case.run_with(["init", "--course", new.to_str().unwrap(), learning.to_str().unwrap()]);
    assert_eq!(init.status, Some(0), "{}", init.stderr);
    assert!(learning.join("exercises/01_concept/LICENSE.exercism").is_file(), "the licence goes where the texts go");
    let case = case.at(&learning);
    let ran = case.run_with(["run"]);
    assert_eq!(ran.status, Some(1), "{}", ran.stderr);
    assert!(ran.stdout.contains("the task  01_concept/010_omars_parcel_office/README.md"), "{}", ran.stdout);
    assert!(case.run_with(["hint"]).stdout.contains("01_concept/010_omars_parcel_office/README.md"));

    let verdict = case.run_with(["run", "ferry_greeting", "--format", "json"]).json();
    assert_eq!(verdict["tests"][0]["title"], "one passenger", "in the order of the file, not of the alphabet");

    for (phase, name) in [("01_concept", "010_omars_parcel_office"), ("02_practice", "030_tally_board")] {
        let solutions = new.join("solutions").join(phase).join(name.split_once('_').unwrap().1);
        for (file, contents) in tree(&solutions) {
            write(&learning.join("exercises").join(phase).join(name).join(file), contents);
        }
        let ran = case.run_with(["run", name, "--format", "json"]);
        let verdict = ran.json();
        assert_eq!(verdict["verdict"], "passed", "{}", ran.stdout);
        assert_eq!(verdict["stderr"], "", "no warnings about marks");
    }
}

#[test]
fn a_starter_that_passes_counts_when_it_has_been_changed() {
    let case = Case::new();
    assert_eq!(import(&case, "exercism", &small_track(), &["--into", "../new"]).status, Some(0));
    let new = case.root().join("new");
    let case = case.at(new);
    let all = case.run_with(["check-all"]);
    assert!(all.stdout.contains("✓ 0 of 6 pass"), "{}", all.stdout);
    let untouched = case.run_with(["run", "old_ledger"]);
    assert_eq!(untouched.status, Some(1));
    assert!(untouched.stdout.contains("Nothing has been changed yet"), "{}", untouched.stdout);
    let file = case.cwd().join("exercises/02_practice/040_old_ledger/ledger.py");
    fs::write(&file, "def f(entries):\n    return sum(entries)\n").unwrap();
    let changed = fs::read(&file).unwrap();
    assert_eq!(case.run_with(["run", "old_ledger"]).status, Some(0));

    let class = case.root().join("class");
    let track = tree(&small_track());
    write(&class.join("ada/old_ledger/ledger.py"), &track["exercises/practice/old-ledger/ledger.py"]);
    write(&class.join("bob/old_ledger/ledger.py"), changed);
    write(
        &case.cwd().join("exercises/02_practice/040_old_ledger/ledger.py"),
        &track["exercises/practice/old-ledger/ledger.py"],
    );
    let graded = case.run_with(["grade", class.to_str().unwrap(), "old_ledger", "--format", "json"]);
    let verdicts: Vec<String> = graded
        .stdout
        .lines()
        .map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap())
        .map(|line| format!("{} {}", line["learner"].as_str().unwrap(), line["verdict"].as_str().unwrap()))
        .collect();
    assert_eq!(verdicts, ["ada not-attempted", "bob passed"], "{}", graded.stderr);
}

#[test]
fn a_course_that_is_there_gets_further_phases_and_keeps_everything() {
    let case = Case::new().exercise(10, "adding1", "x = 1\n", "def test_it():\n    \"\"\"it\"\"\"\n    assert 0\n");
    let before = tree(case.cwd());
    let ran = import(&case, "exercism", &small_track(), &["--no-check"]);
    assert_eq!(ran.status, Some(0), "{}", ran.stderr);
    let after = tree(case.cwd());
    for (name, contents) in before.iter().filter(|(name, _)| *name != "info.toml") {
        assert_eq!(after.get(name), Some(contents), "{name}");
    }
    let info = String::from_utf8(after["info.toml"].clone()).unwrap();
    assert!(info.starts_with(std::str::from_utf8(&before["info.toml"]).unwrap()), "word for word: {info}");
    let listed = case.run_with(["list", "--format", "json"]).stdout;
    assert_eq!(listed.lines().count(), 7);
    assert!(listed.contains("\"phase\":\"02_concept\"") && listed.contains("\"phase\":\"03_practice\""));

    let again = import(&case, "exercism", &small_track(), &["--no-check"]);
    assert_eq!(again.status, Some(2));
    let words = "the course has an exercise `coin_rolls` already: `exercises/03_practice/020_coin_rolls`";
    assert!(again.stderr.contains(words) && again.stderr.contains("--skip-existing"), "{}", again.stderr);
    assert_eq!(
        tree(case.cwd()).keys().len(),
        after.keys().len() + 1,
        "only the learner's commands write: the starters"
    );

    let grown = track(&case);
    let config = fs::read_to_string(grown.join("config.json")).unwrap();
    let slug = "\"slug\": \"ferry-greeting\"";
    fs::write(grown.join("config.json"), config.replace(slug, "\"slug\": \"bus-greeting\"")).unwrap();
    fs::rename(grown.join("exercises/practice/ferry-greeting"), grown.join("exercises/practice/bus-greeting")).unwrap();
    let ran = import(&case, "exercism", &grown, &["--skip-existing", "--no-check"]);
    assert_eq!(ran.status, Some(0), "{}", ran.stderr);
    assert!(case.cwd().join("exercises/03_practice/050_bus_greeting/ferry_greeting.py").is_file());
    assert!(!case.cwd().join("exercises/04_practice").exists());
}

#[test]
fn what_does_not_hold_is_listed_and_comes_along() {
    let case = Case::new();
    let track = track(&case);
    let example = track.join("exercises/practice/coin-rolls/.meta/example.py");
    let wrong = fs::read_to_string(&example).unwrap().replace("25", "24");
    fs::write(example, wrong).unwrap();
    let ran = import(&case, "exercism", &track, &["--into", "../new"]);
    assert_eq!(ran.status, Some(1), "{}", ran.stderr);
    assert!(
        ran.stdout.contains("solution-fails") && ran.stdout.contains("✗ 1 does not hold: coin_rolls"),
        "{}",
        ran.stdout
    );
    assert!(!toml(&case.root().join("new"), "02_practice/020_coin_rolls").contains_key("timeout"));
}

#[test]
fn everything_that_is_wrong_is_said_at_once_with_its_place_and_nothing_is_written() {
    let case = Case::new();
    let track = track(&case);
    let practice = track.join("exercises/practice");
    fs::remove_file(practice.join("coin-rolls/coin_rolls_test.py")).unwrap();
    fs::write(practice.join("tally-board/.meta/config.json"), "{\n  \"files\": {,}\n}\n").unwrap();
    fs::write(practice.join("old-ledger/ledger.py"), b"# caf\xe9\n").unwrap();
    fs::remove_dir_all(practice.join("ferry-greeting")).unwrap();
    let meta = track.join("exercises/concept/omars-parcel-office/.meta/config.json");
    let outside = fs::read_to_string(&meta).unwrap().replace(".meta/exemplar.py", "../../../../secret.py");
    fs::write(meta, outside).unwrap();
    let before = tree(case.root());
    let ran = import(&case, "exercism", &track, &["--into", "../new"]);
    assert_eq!(ran.status, Some(2), "{}", ran.stderr);
    for words in [
        "exercises/practice/coin-rolls/.meta/config.json:10:7: `files.test` names `coin_rolls_test.py`, which is missing",
        "exercises/practice/tally-board/.meta/config.json:2:13: is not valid JSON",
        "exercises/practice/old-ledger/ledger.py:1:6: is not UTF-8; save it as UTF-8",
        "exercises/practice/ferry-greeting: is missing, and `config.json` lists it",
        "`../../../../secret.py` in `files.exemplar` is not a path inside the exercise's folder",
        "nothing was imported",
    ] {
        assert!(ran.stderr.contains(words), "{words}:\n{}", ran.stderr);
    }
    assert_eq!(tree(case.root()), before);
}

#[cfg(unix)]
#[test]
fn an_import_that_is_interrupted_leaves_the_tree_as_it_was() {
    use rustix::process::{Pid, Signal, kill_process};
    let case = Case::new();
    let track = track(&case);
    // The run that is under way when the signal comes.
    write(&track.join("exercises/practice/coin-rolls/coin_rolls.py"), "while True:\n    pass\n");
    let before = tree(case.cwd());
    let arguments = ["dev", "import", "exercism", track.to_str().unwrap()];
    let mut child = case.command().args(arguments).stderr(std::process::Stdio::null()).spawn().unwrap();
    let staging = || {
        let names = fs::read_dir(case.cwd()).unwrap().flatten().map(|entry| entry.file_name().into_string().unwrap());
        names.filter(|name| name.starts_with(".pythlings-import-")).count()
    };
    let start = std::time::Instant::now();
    while staging() == 0 || case.left_in_tmp().is_empty() {
        assert!(start.elapsed().as_secs() < 120, "it never begins to run anything");
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
    kill_process(Pid::from_child(&child), Signal::INT).unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(130));
    assert_eq!(tree(case.cwd()), before);
    assert_eq!(staging(), 0);
}

#[test]
fn a_list_that_makes_no_sense_is_refused() {
    let refused = |change: &dyn Fn(&mut serde_json::Value)| {
        let case = Case::new();
        let track = track(&case);
        let path = track.join("config.json");
        let mut config: serde_json::Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
        change(&mut config["exercises"]);
        fs::write(&path, serde_json::to_vec_pretty(&config).unwrap()).unwrap();
        let ran = import(&case, "exercism", &track, &["--into", "../new"]);
        assert_eq!(ran.status, Some(2), "{}{}", ran.stdout, ran.stderr);
        assert!(!case.root().join("new").exists());
        ran.stderr
    };
    let circle = refused(&|exercises| exercises["concept"][1]["prerequisites"] = serde_json::json!(["sets"]));
    assert!(circle.contains("`marias-shelf-labels` needs `omars-parcel-office`"), "{circle}");
    let twice = refused(&|exercises| exercises["practice"][0]["slug"] = serde_json::json!("coin-rolls"));
    assert!(twice.contains("two exercises have the slug `coin-rolls`"), "{twice}");
    let path = refused(&|exercises| exercises["practice"][0]["slug"] = serde_json::json!("../../etc"));
    assert!(path.contains("the slug `../../etc` may have"), "{path}");
    let hard = refused(&|exercises| exercises["practice"][0]["difficulty"] = serde_json::json!(11));
    assert!(hard.contains("the difficulty of `tally-board` must be from 1 to 10"), "{hard}");
    let text = refused(&|exercises| exercises["practice"] = serde_json::json!("none"));
    assert!(text.contains("config.json:") && text.contains("not as Exercism describes it"), "{text}");
}

#[cfg(unix)]
#[test]
fn links_that_lead_out_of_the_track_are_not_followed() {
    let case = Case::new();
    let track = track(&case);
    write(&case.root().join("secret.py"), "password = 1\n");
    let folder = track.join("exercises/practice/coin-rolls");
    std::os::unix::fs::symlink(case.root().join("secret.py"), folder.join("helper.py")).unwrap();
    fs::remove_file(folder.join("coin_rolls.py")).unwrap();
    std::os::unix::fs::symlink(case.root().join("secret.py"), folder.join("coin_rolls.py")).unwrap();
    let ran = import(&case, "exercism", &track, &["--into", "../new"]);
    assert_eq!(ran.status, Some(2));
    for file in ["helper.py", "coin_rolls.py"] {
        let words = format!("exercises/practice/coin-rolls/{file}: is a link that leads out of the folder");
        assert!(ran.stderr.contains(&words), "{}", ran.stderr);
    }
}

#[test]
fn what_is_no_track_and_what_is_no_place_is_said() {
    let case = Case::new().file("notes.txt", "mine");
    let here = case.cwd().to_path_buf();
    let refused = |from: &Path, more: &[&str], words: &str| {
        let before = tree(case.root());
        let ran = import(&case, "exercism", from, more);
        assert_eq!(ran.status, Some(2), "{}", ran.stderr);
        assert!(ran.stderr.contains(words), "{words}: {}", ran.stderr);
        assert_eq!(tree(case.root()), before);
    };
    refused(&here, &[], "is not a track of Exercism");
    refused(&here.join("gone"), &[], "is not a folder");
    refused(&here.join("notes.txt"), &[], "is not a folder");
    refused(&small_track(), &["--into", "exercises"], "`exercises` is no course and not empty");
    refused(&small_track(), &["--into", "notes.txt"], "is not a folder");
    refused(&small_track(), &["--into", "a/b"], "there is no folder `a`");
    refused(&small_track(), &["--into", ".", "--course", "."], "`--into` and `--course` both name a course");
    let empty = case.root().join("empty");
    fs::create_dir(&empty).unwrap();
    let case = case.at(&empty);
    let ran = import(&case, "exercism", &small_track(), &[]);
    assert_eq!(ran.status, Some(2));
    assert!(ran.stderr.contains("`--into DIR` makes a new course"), "{}", ran.stderr);
    assert_eq!(import(&case, "exercism", &small_track(), &["--into", ".", "--no-check"]).status, Some(0));
    assert!(empty.join("info.toml").is_file(), "an empty folder may become a course");
}

#[test]
fn a_learners_folder_is_no_place_for_it() {
    let case = Case::new().exercise(10, "adding1", "x = 1\n", "def test_it():\n    assert 0\n");
    let learning = case.root().join("learning");
    assert_eq!(case.run_with(["init", learning.to_str().unwrap()]).status, Some(0));
    let ran = import(&case, "exercism", &small_track(), &["--into", learning.to_str().unwrap()]);
    assert_eq!(ran.status, Some(2));
    assert!(ran.stderr.contains("this is a learner's folder"), "{}", ran.stderr);
}

#[test]
fn any_folder_of_modules_and_tests_can_be_imported() {
    let case = Case::new();
    let from = case.root().join("My Syllabus");
    let file = |path: &str, contents: &str| write(&from.join(path), contents);
    file("LICENSE", "Apache License\n");
    file("doubling.py", "\"\"\"Double a number.\"\"\"\n\n\ndef double(n):\n    pass\n");
    file("test_doubling.py", "from doubling import double\n\n\ndef test_it():\n    assert double(4) == 8\n");
    file("solutions/doubling.py", "def double(n):\n    return 2 * n\n");
    file("week_2/task10.py", "def ten():\n    pass\n");
    file("week_2/task10_test.py", "from task10 import ten\n\n\ndef test_it():\n    assert ten() == 10\n");
    file("week_2/task2.py", "import shop\n\n\ndef total():\n    pass\n");
    file("week_2/task2.md", "# Task 2\n\nAdd the prices up.\n");
    file(
        "week_2/test_task2.py",
        "from task2 import total\nfrom tools import close\n\n\ndef test_it():\n    assert close(total(), 7)\n",
    );
    file("week_2/solutions/task2.py", "import shop\n\n\ndef total():\n    return sum(shop.prices())\n");
    file(
        "week_2/shop/__init__.py",
        "from pathlib import Path\n\n\ndef prices():\n    return [int(line) for line in Path(\"prices.txt\").read_text().split()]\n",
    );
    file("week_2/prices.txt", "3\n4\n");
    file("week_2/tools.py", "def close(a, b):\n    return a == b\n");
    file("week_2/forgotten.py", "x = 1\n");
    file(".venv/lib/evil.py", "");
    let ran = import(&case, "folder", &from, &["--into", "../new"]);
    assert_eq!(ran.status, Some(0), "{}{}", ran.stdout, ran.stderr);
    assert!(ran.stdout.contains("01_my_syllabus  1 exercise\n   02_week_2  2 exercises\n"), "{}", ran.stdout);
    assert!(ran.stdout.contains("without a solution: task10"), "{}", ran.stdout);
    assert!(ran.stderr.contains("no exercise uses them: `week_2/forgotten.py`"), "{}", ran.stderr);
    let new = case.root().join("new");
    let names: Vec<String> = tree(&new.join("exercises/02_week_2")).into_keys().collect();
    assert_eq!(
        names,
        [
            "010_task2/README.md",
            "010_task2/exercise.toml",
            "010_task2/prices.txt",
            "010_task2/shop/__init__.py",
            "010_task2/task2.py",
            "010_task2/test_task2.py",
            "010_task2/tools.py",
            "020_task10/exercise.toml",
            "020_task10/task10.py",
            "020_task10/task10_test.py",
            "LICENSE.my_syllabus",
        ]
    );
    assert_eq!(toml(&new, "01_my_syllabus/010_doubling")["title"].as_str(), Some("Double a number"));
    let case = case.at(&new);
    let checked = case.run_with(["dev", "check"]);
    assert!(
        checked.stdout.starts_with(" ✓ 2 exercises are sound\n · 1 is not proved: it came without"),
        "{}",
        checked.stdout
    );
    assert!(checked.status == Some(3) && checked.stdout.ends_with(" task10\n"), "{}", checked.stdout);
}

#[test]
fn two_modules_of_one_name_are_told_apart_by_their_folders() {
    let case = Case::new();
    let from = case.root().join("weeks");
    for week in ["week1", "week2"] {
        write(&from.join(week).join("ex1.py"), "x = 1\n");
        write(&from.join(week).join("test_ex1.py"), "from ex1 import x\n\n\ndef test_it():\n    assert x == 2\n");
    }
    let ran = import(&case, "folder", &from, &["--into", "../new", "--no-check"]);
    assert_eq!(ran.status, Some(0), "{}", ran.stderr);
    assert!(case.root().join("new/exercises/02_week2/010_week2_ex1/ex1.py").is_file());
    let nothing = import(&case, "folder", &from.join("week1/.."), &[]);
    assert_eq!(nothing.status, Some(0), "a folder may be named in any way: {}", nothing.stderr);
    fs::create_dir(case.root().join("bare")).unwrap();
    let bare = import(&case, "folder", &case.root().join("bare"), &[]);
    assert_eq!(bare.status, Some(2));
    assert!(bare.stderr.contains("has no exercises"), "{}", bare.stderr);
}
