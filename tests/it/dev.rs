//! `pythlings dev`, as somebody uses it who writes a course.

use std::{
    collections::BTreeMap,
    fs,
    io::Write as _,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use super::case::{Case, Ran};

pub const STARTER: &str =
    "\"\"\"Add.\"\"\"\n\n\ndef add(a, b):\n    # TODO: add them.\n    raise NotImplementedError\n";
pub const SOLUTION: &str =
    "\"\"\"Add.\"\"\"\n\n\ndef add(a, b):\n    return a + b\n\n\n# Why this way\n#\n# The plus sign.\n";
pub const WRONG: &str = "# expect: two numbers are added\ndef add(a, b):\n    return a - b\n";
pub const TEST: &str = "from adding1 import add\n\n\ndef test_adds():\n    \"\"\"two numbers are added\"\"\"\n    assert add(2, 3) == 5\n    assert add(10, -4) == 6\n";

/// A course with one sound exercise.
pub fn sound() -> Case {
    Case::new()
        .exercise(10, "adding1", STARTER, TEST)
        .file("solutions/01_core/adding1/adding1.py", SOLUTION)
        .file("solutions/01_core/adding1/wrong/minus.py", WRONG)
}

fn check(case: &Case) -> Ran {
    case.run_with(["dev", "check"])
}

/// The rules that are broken, of all exercises.
fn rules(case: &Case) -> Vec<String> {
    let ran = case.run_with(["dev", "check", "--format", "json"]);
    let rows = ran.stdout.lines().map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap());
    let found: Vec<String> = rows
        .flat_map(|row| {
            let findings = row["findings"].as_array().unwrap().clone();
            assert_eq!((&row["ok"], row["outcome"] == "sound"), (&findings.is_empty().into(), findings.is_empty()));
            findings.into_iter().map(|finding| finding["rule"].as_str().unwrap().to_owned())
        })
        .collect();
    assert_eq!(ran.status, Some(i32::from(!found.is_empty())), "{}", ran.stderr);
    found
}

/// Every file of a folder with its contents.
fn tree(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut pending = vec![folder.to_path_buf()];
    while let Some(next) = pending.pop() {
        for entry in fs::read_dir(next).unwrap().flatten() {
            if entry.path().is_dir() {
                pending.push(entry.path());
            } else {
                let name = entry.path().strip_prefix(folder).unwrap().display().to_string();
                found.insert(name, fs::read(entry.path()).unwrap());
            }
        }
    }
    found
}

#[test]
fn a_sound_exercise_is_found_sound() {
    let case = sound();
    let ran = check(&case);
    assert_eq!((ran.status, ran.stdout.as_str()), (Some(0), " ✓ 1 exercise is sound\n"), "{}", ran.stderr);
}

#[test]
fn each_thing_that_is_wrong_is_found() {
    let file = |path: &str, contents: &str| sound().file(path, contents);
    let in_exercise = |name: &str, contents: &str| file(&format!("exercises/01_core/010_adding1/{name}"), contents);
    let solution = |name: &str, contents: &str| file(&format!("solutions/01_core/adding1/{name}"), contents);
    assert_eq!(rules(&in_exercise("adding1.py", SOLUTION)), ["starter-passes"]);
    assert_eq!(rules(&in_exercise("adding1.py", "def add(a, b)\n    pass\n")), ["starter-fails"]);
    assert_eq!(
        rules(&in_exercise("adding1.py", "x = 1\n")),
        ["starter-fails"],
        "a name that the tests import is missing"
    );
    let imports = STARTER.replace("raise NotImplementedError", "import nowhere_to_be_found");
    assert_eq!(rules(&in_exercise("adding1.py", &imports)), ["starter-fails"], "an import that fails within a test");
    assert_eq!(rules(&in_exercise("test_scratch.py", "")), ["unused-file"]);
    assert_eq!(
        rules(&in_exercise("test_adding1.py", &TEST.replace("two numbers are added", ""))),
        ["test-title", "wrong-answer-unseen"]
    );
    assert_eq!(rules(&solution("adding1.py", &SOLUTION.replace("a + b", "a * b"))), ["solution-fails"]);
    assert_eq!(rules(&solution("adding1.py", &SOLUTION.replace("Why", "How"))), ["why-this-way"]);
    assert_eq!(rules(&solution("wrong/minus.py", &WRONG.replace('-', "+"))), ["wrong-answer-passes"]);
    assert_eq!(
        rules(&solution("wrong/minus.py", &WRONG.replace("two numbers", "three numbers"))),
        ["wrong-answer-unseen"]
    );
    assert_eq!(rules(&solution("wrong/minus.py", "def add(a, b):\n    return a - b\n")), ["expect-line"]);
    assert_eq!(rules(&solution("right/refused.py", &SOLUTION.replace('+', "*"))), ["right-answer-refused"]);
    assert_eq!(rules(&solution("right/same.py", SOLUTION)), ["right-answer-same"]);
    assert_eq!(rules(&file("solutions/01_core/gone1/gone1.py", "")), ["orphan"]);
    assert_eq!(
        rules(&file("exercises/topics.toml", "[01_core]\nother = { title = \"O\", kind = \"code\" }\n")),
        ["topics"]
    );
}

#[test]
fn a_test_that_the_starter_passes_has_to_say_what_it_keeps() {
    let dir = "exercises/01_core/010_adding1";
    let more = "\n\n@pytest.mark.parametrize(\"number\", [1, 2])\ndef test_known(number):\n    \"\"\"the name is known\"\"\"\n    assert number and add\n";
    let some = "\n\n@pytest.mark.parametrize(\"a\", [None, 2])\ndef test_some(a):\n    \"\"\"what is there is added\"\"\"\n    assert a is None or add(a, 1) == 3\n";
    let case = sound().file(format!("{dir}/test_adding1.py"), format!("import pytest\n{TEST}{more}{some}"));
    let said = check(&case).stdout;
    assert!(said.contains("test_adding1.py:12") && said.contains("the starter passes `the name is known`"), "{said}");
    assert_eq!(rules(&case), ["test-passes-on-starter"], "one case of `test_some` fails");

    let toml = fs::read_to_string(case.cwd().join(dir).join("exercise.toml")).unwrap();
    let marked = |titles: &str| {
        let mark = format!("passed_by_starter = [{{ tests = [{titles}], reason = \"nobody takes the name away\" }}]\n");
        format!("{toml}{mark}")
    };
    let case = case.file(format!("{dir}/exercise.toml"), marked("\"the name is known\""));
    assert_eq!(rules(&case), [""; 0]);
    let case = case.file(format!("{dir}/exercise.toml"), marked("\"the name is known\", \"two numbers are added\""));
    assert_eq!(rules(&case), ["passed-by-starter"]);
    let case = case.file(format!("{dir}/exercise.toml"), format!("{toml}passed_by_starter = [{{ tests = [1] }}]\n"));
    let refused = check(&case).stderr;
    assert!(refused.contains("each entry of `tests` must be a string") && refused.contains("`reason`"), "{refused}");
}

#[test]
fn tests_that_prove_nothing_are_found_by_looking() {
    let found = |more: &str| {
        let test = format!("import sys\n\nimport pytest\n{TEST}\n\n{more}");
        let case = sound().file("exercises/01_core/010_adding1/test_adding1.py", test);
        let row = case.run_with(["dev", "check", "--format", "json"]).json();
        let findings = row["findings"].as_array().unwrap().iter();
        let ours = findings.filter(|one| {
            one["rule"].as_str().unwrap().starts_with("test-") && one["rule"] != "test-passes-on-starter"
        });
        ours.map(|one| format!("{}:{}", one["rule"].as_str().unwrap(), one["line"])).collect::<Vec<_>>().join(" ")
    };
    let test = |body: &str| format!("def test_more():\n    \"\"\"more\"\"\"\n{body}");
    for (more, expected) in [
        (test("    return add(1, 2) == 3\n"), "test-asserts-nothing:15"),
        (test("    add(1, 2) == 3\n"), "test-asserts-nothing:15"),
        (test("    add(1, 2) == 3 and add(1, 1) == 2\n"), "test-asserts-nothing:15"),
        (test("    return\n"), ""),
        (test("    def three():\n        return 3 == 3\n\n    assert three() and add(1, 2) == 3\n"), ""),
        (format!("@pytest.mark.skip\n{}", test("    assert add(1, 2) == 3\n")), "test-never-counts:13"),
        (
            format!("@pytest.mark.xfail(reason=\"later\")\n{}", test("    assert add(1, 2) == 3\n")),
            "test-never-counts:13",
        ),
        (
            format!("@pytest.mark.skipif(True, reason=\"\")\n{}", test("    assert add(1, 2) == 3\n")),
            "test-never-counts:13",
        ),
        (
            format!("@pytest.mark.skipif(sys.platform == \"x\", reason=\"\")\n{}", test("    assert add(1, 2) == 3\n")),
            "",
        ),
        (test("    pytest.skip(\"later\")\n    assert add(1, 2) == 3\n"), "test-never-counts:15"),
        (test("    assert add(1, 2) == 3\n").replace("test_more", "test_adds"), "test-name-twice:13"),
        (test("    mine = [1]\n    assert add(mine, []) == sorted(mine)\n"), "test-wants-what-it-hands-over:16"),
        (test("    mine = [1]\n    got = add(mine, [])\n    assert got == mine\n"), "test-wants-what-it-hands-over:17"),
        (test("    mine = [1]\n    assert add(mine[:], []) == mine\n"), ""),
        (test("    mine = (1,)\n    assert add(mine, ()) == mine\n"), ""),
        (test("    mine = [1]\n    wanted = sorted(mine)\n    assert add(mine, []) == wanted\n"), ""),
        (
            format!(
                "@pytest.mark.parametrize(\"mine\", [[1], [2, 3]])\n{}",
                test("    assert add(mine, []) == mine\n").replace("()", "(mine)")
            ),
            "test-wants-what-it-hands-over:16",
        ),
    ] {
        assert_eq!(found(&more), expected, "{more}");
    }
}

#[test]
fn right_answers_are_files_or_folders_and_are_told_with_what_their_authors_read() {
    let named = "def add(a, b):\n    return a + b if type(a) is float else sum((a, b))\n";
    let case = sound()
        .file("solutions/01_core/adding1/right/summed.py", named)
        .file("solutions/01_core/adding1/right/in_a_folder/adding1.py", named.replace("float", "int"));
    assert_eq!(rules(&case), [""; 0]);
    let case = case.file("solutions/01_core/adding1/right/texts.py", "def add(a, b):\n    return str(a + b)\n");
    let ran = check(&case);
    let said = ran.stdout.split_whitespace().collect::<Vec<_>>().join(" ");
    assert_eq!(ran.status, Some(1), "{said}");
    assert!(said.contains("right-answer-refused the tests refuse this right answer; who gives it reads: `two numbers"));
    assert!(said.contains("solutions/01_core/adding1/right/texts.py"), "{said}");
    let junit = case.run_with(["dev", "check", "--format", "junit"]).stdout;
    assert!(junit.contains("type=\"right-answer-refused\""), "{junit}");
    // It is the author's: a learner has neither it nor the wrong ones, as files or packed.
    let folder = case.root().join("learning");
    assert_eq!(case.run_with(["init", folder.to_str().unwrap()]).status, Some(0));
    let packed = fs::read(folder.join(".pythlings/course.pack")).unwrap();
    let holds = |words: &str| packed.windows(words.len()).any(|window| window == words.as_bytes());
    assert!(holds("solutions/01_core/adding1/adding1.py"), "the pack has its paths in the open");
    assert!(!holds("adding1/right/") && !holds("adding1/wrong/"));
    assert!(tree(&folder).keys().all(|path| !path.contains("texts.py")), "{:?}", tree(&folder).keys());
}

#[cfg(target_os = "linux")]
#[test]
fn a_solution_that_writes_outside_is_found_and_what_cannot_be_shown_is_said() {
    let case = sound();
    let outside = case.root().join("outside.txt");
    let writing = format!("open({outside:?}, \"w\").close()\n\n\n{}", SOLUTION.split_once("\n\n\n").unwrap().1);
    let case = case.file("solutions/01_core/adding1/adding1.py", writing);
    let confined = check(&case);
    if !confined.stderr.contains("not confined") {
        assert_eq!(confined.status, Some(1), "{}", confined.stdout);
        assert!(confined.stdout.contains("solution-fails") && !outside.exists(), "{}", confined.stdout);
    }
    let unconfined = case.run_with(["dev", "check", "--no-sandbox"]);
    assert!(unconfined.stderr.contains("runs are not confined here"), "{}", unconfined.stderr);
    assert!(outside.exists());
}

#[test]
fn shared_files_are_all_accounted_for() {
    let test = TEST.replace("from adding1", "from helper import FIVE\nfrom adding1").replace("== 5", "== FIVE");
    let dir = "exercises/01_core/010_adding1";
    let toml = "title = \"About adding1\"\ntopics = [\"a-topic\"]\ncheck = \"pytest\"\nshared = [\"helper.py\"]\ndocs = [\"https://docs.python.org/3/\"]\nhints = [\"Look at the names.\", \"Look again.\"]\n";
    let case = sound()
        .file(format!("{dir}/test_adding1.py"), test)
        .file(format!("{dir}/exercise.toml"), toml)
        .info("\n[packages.shop]\nrequirements = [\"made-shop==1.0\"]\nprepare = [\"prepare_shop.py\", \"shop.csv\"]\n")
        .file("exercises/shared/prepare_shop.py", "")
        .file("exercises/shared/shop.csv", "tea\n")
        .file("exercises/shared/README.md", "What is here.\n")
        .file("exercises/shared/helper.py", "FIVE = 5\n");
    assert_eq!(rules(&case), [""; 0]);
    let case = case.file("exercises/shared/helper.py", "FIVE = 6\n");
    assert_eq!(rules(&case), ["solution-fails"], "it is the shared file that is used");

    let case = case
        .file("exercises/shared/helper.py", "FIVE = 5\n")
        .file(format!("{dir}/helper.py"), "FIVE = 6\n")
        .file("exercises/shared/other.py", "");
    let ran = case.run_with(["dev", "check", "--format", "json"]);
    let found: Vec<serde_json::Value> = ran.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let place = |row: &serde_json::Value| row["findings"][0]["file"].as_str().unwrap().to_owned();
    assert_eq!(found.iter().map(place).collect::<Vec<_>>(), [&format!("{dir}/helper.py"), "exercises/shared/other.py"]);
    assert!(found.iter().all(|row| row["findings"][0]["rule"] == "unused-file"), "{}", ran.stdout);
    let said = check(&case).stdout.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(said.contains("`shared` puts `exercises/shared/helper.py` in its place: delete it"), "{said}");
    assert!(said.contains("no exercise names it in `shared`, and no package group in `prepare`: delete it?"), "{said}");

    let case = case.file(format!("{dir}/exercise.toml"), toml.replace("helper.py", "heper.py"));
    let ran = check(&case);
    assert_eq!(ran.status, Some(2), "{}", ran.stdout);
    assert!(ran.stderr.contains("exercise.toml:4:11: "), "{}", ran.stderr);
    assert!(ran.stderr.contains("did you mean `helper.py`?"), "{}", ran.stderr);
}

#[test]
fn a_solution_that_depends_on_chance_order_or_what_was_before_is_found() {
    let test = "import adding1\n\n\ndef test_a():\n    \"\"\"the first\"\"\"\n    assert adding1.first() == 1\n\n\ndef test_b():\n    \"\"\"the second\"\"\"\n    assert adding1.second() == 2\n";
    let wrong = "# expect: the first\ndef first():\n    return 0\n\n\ndef second():\n    return 2\n";
    let message = |solution: &str| {
        let case = Case::new()
            .exercise(10, "adding1", wrong, test)
            .file("solutions/01_core/adding1/adding1.py", format!("{solution}\n# Why this way\n"))
            .file("solutions/01_core/adding1/wrong/a.py", wrong);
        check(&case).stdout.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let order = "calls = []\n\n\ndef first():\n    calls.append(1)\n    return 1\n\n\ndef second():\n    return 2 if calls else 0\n";
    assert!(message(order).contains("with its tests in reversed order"), "{}", message(order));
    let twice =
        "calls = []\n\n\ndef first():\n    calls.append(1)\n    return len(calls)\n\n\ndef second():\n    return 2\n";
    assert!(message(twice).contains("with its tests run twice"), "{}", message(twice));
    let seed = "def first():\n    return 1 if hash(\"a\") == FIXED else 0\n\n\ndef second():\n    return 2\n";
    let fixed = "import os\n\nFIXED = hash(\"a\") if os.environ[\"PYTHONHASHSEED\"] == \"0\" else None\n\n\n";
    assert!(message(&format!("{fixed}{seed}")).contains("hash seed 1"));
    let reading = "from pathlib import Path\n\n\ndef first():\n    return int(Path(__file__).read_bytes().endswith(b\"\\n\"))\n\n\ndef second():\n    return 2\n";
    let said = message(reading);
    assert!(
        said.contains("the solution does not pass saved with a byte order mark, Windows line ends and no line end"),
        "{said}"
    );
    assert!(!message(&reading.replace("endswith", "__contains__")).contains("solution-fails"));
}

/// Interpreters of this machine with different minor versions, 3.11 or newer, oldest first.
pub fn pythons() -> Vec<(u32, PathBuf)> {
    let home = std::env::var_os("PYENV_ROOT").map(PathBuf::from);
    let home = home.or_else(|| std::env::home_dir().map(|home| home.join(".pyenv"))).unwrap_or_default();
    let mut found: Vec<(u32, PathBuf)> = Vec::new();
    for entry in fs::read_dir(home.join("versions")).into_iter().flatten().flatten() {
        let name = entry.file_name().into_string().unwrap();
        let minor = name.strip_prefix("3.").and_then(|rest| rest.split('.').next()?.parse().ok());
        found.extend(minor.map(|minor| (minor, entry.path().join("bin/python"))));
    }
    let path = std::env::var_os("PATH").unwrap_or_default();
    let of_path =
        |minor: u32| std::env::split_paths(&path).map(move |folder| (minor, folder.join(format!("python3.{minor}"))));
    found.extend((11..20).flat_map(of_path).filter(|(_, path)| !path.to_string_lossy().contains("shims")));
    found.retain(|(minor, path)| *minor >= 11 && path.is_file());
    found.sort_by_key(|(minor, _)| *minor);
    found.dedup_by_key(|(minor, _)| *minor);
    found
}

#[test]
fn everything_is_proved_with_each_python_and_findings_name_theirs() {
    let pythons = pythons();
    let [(_, older), .., (newer_minor, newer)] = &pythons[..] else { return };
    let both = ["--python", older.to_str().unwrap(), "--python", newer.to_str().unwrap()];
    let dev_check = |case: &Case, more: &[&str]| {
        case.run_with(["dev", "check"].into_iter().chain(both).chain(more.iter().copied()))
    };
    let case = sound();
    let ran = dev_check(&case, &[]);
    assert_eq!(ran.status, Some(0), "{}{}", ran.stdout, ran.stderr);
    assert!(ran.stdout.contains(&format!(" ✓ Python 3.{newer_minor}.")), "{}", ran.stdout);
    assert!(ran.stdout.ends_with("1 sound\n ✓ 1 exercise is sound\n"), "{}", ran.stdout);
    assert!(ran.stderr.contains("12 runs with 2 Pythons"), "{}", ran.stderr);
    assert!(!case.cwd().join(".pythlings/python").exists(), "none of several is the course's Python");
    let only_old = format!(
        "import sys\n\n{}",
        SOLUTION.replace("a + b", &format!("a + b if sys.version_info < (3, {newer_minor}) else a"))
    );
    let case = sound().file("solutions/01_core/adding1/adding1.py", only_old);
    let ran = dev_check(&case, &["--format", "json"]);
    assert_eq!((ran.status, ran.stdout.lines().count()), (Some(1), 1), "{}", ran.stderr);
    let finding = &ran.json()["findings"][0];
    assert_eq!(finding["rule"], "solution-fails");
    let versions = finding["pythons"].as_array().unwrap();
    assert!(versions.len() == 1 && versions[0].as_str().unwrap().starts_with(&format!("3.{newer_minor}.")));
    let ran = dev_check(&case, &[]);
    assert!(ran.stdout.contains(&format!("solution-fails  with Python 3.{newer_minor}.")), "{}", ran.stdout);
    // What is sound with one Python is known for that one only.
    let with = |python: &PathBuf| case.run_with(["dev", "check", "--changed", "--python", python.to_str().unwrap()]);
    assert_eq!(with(older).stdout, " ✓ nothing has changed: 1 exercise was found sound before\n");
    assert_eq!(with(newer).status, Some(1));
}

/// The one Python that was named is the course's from then on, whatever named it; the test above has
/// several.
#[test]
fn the_python_that_was_named_is_remembered() {
    let pythons = pythons();
    let Some((_, python)) = pythons.last() else { return };
    let named = ["--python", python.to_str().unwrap()];
    for command in [&["run", "adding1"][..], &["check-all"], &["dev", "check"], &["dev", "mutate"]] {
        let case = sound();
        let remembered = || fs::read_to_string(case.cwd().join(".pythlings/python")).ok();
        case.run_with(command.iter().copied());
        assert_eq!(remembered(), None, "{command:?}: nothing was named");
        case.run_with(command.iter().chain(&named).copied());
        assert_eq!(remembered().unwrap().trim(), python.to_str().unwrap(), "{command:?}");
        let said = case.run_with(["doctor", "--format", "json"]).stdout;
        assert!(said.contains("(remembered for this course)"), "{said}");
    }
    // One that cannot be used is not.
    let case = sound();
    assert_eq!(case.run_with(["dev", "check", "--python", "/not/there"]).status, Some(3));
    assert!(!case.cwd().join(".pythlings/python").exists());
}

#[test]
fn only_dev_check_takes_several_pythons() {
    let ran = sound().run_with(["run", "adding1", "--python", "3.11", "--python", "3.12"]);
    assert_eq!(ran.status, Some(2));
    assert!(ran.stderr.contains("several go with `dev check`"), "{}", ran.stderr);
}

#[test]
fn junit_is_xml_whatever_an_attempt_says() {
    let nasty = "# expect: never seen\nraise ValueError(\"]]> & <b> \\x1b[31m \\x00 \\ufffe \\ud800\")\n";
    let case =
        sound().file("solutions/01_core/adding1/wrong/nasty.py", nasty).file("solutions/01_core/gone1/gone1.py", "");
    let ran = case.run_with(["dev", "check", "--format", "junit"]);
    assert_eq!(ran.status, Some(1), "{}", ran.stderr);
    let report = quick_junit::Report::deserialize_from_str(&ran.stdout).unwrap();
    assert_eq!((report.name.as_ref().unwrap().as_str(), report.tests, report.failures), ("pythlings dev check", 2, 2));
    // A stricter reader than ours: the standard library's.
    let program = "import sys, xml.etree.ElementTree as e; print(e.parse(sys.stdin).find('.//failure').get('type'))";
    let mut python =
        Command::new("python3").args(["-c", program]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    python.stdin.take().unwrap().write_all(ran.stdout.as_bytes()).unwrap();
    assert_eq!(String::from_utf8_lossy(&python.wait_with_output().unwrap().stdout).trim(), "wrong-answer-unseen");
    let clean = sound().run_with(["dev", "check", "--format", "junit"]);
    assert_eq!(clean.status, Some(0));
    assert!(clean.stdout.contains("tests=\"1\" skipped=\"0\" failures=\"0\""), "{}", clean.stdout);
    let refused = sound().run_with(["list", "--format", "junit"]);
    assert_eq!(refused.status, Some(2));
    assert!(refused.stderr.contains("`--format junit` goes with `dev check`"), "{}", refused.stderr);
}

#[test]
fn mutants_that_no_test_notices_are_shown_and_can_be_excused() {
    let weak = TEST.replace("    assert add(10, -4) == 6\n", "").replace("add(2, 3) == 5", "add(2, 0) == 2");
    let case = sound().file("exercises/01_core/010_adding1/test_adding1.py", weak);
    let ran = case.run_with(["dev", "mutate", "adding1"]);
    assert_eq!(ran.status, Some(1), "{}", ran.stderr);
    assert!(ran.stdout.contains("   -     return a + b\n   +     return a - b\n"), "{}", ran.stdout);
    let strong = sound().run_with(["dev", "mutate"]);
    assert_eq!(strong.status, Some(0), "{}{}", strong.stdout, strong.stderr);
    assert!(strong.stdout.contains("100 %   2 of 2 mutants caught"), "{}", strong.stdout);
    let toml = case.cwd().join("exercises/01_core/010_adding1/exercise.toml");
    let excused =
        fs::read_to_string(&toml).unwrap() + "mutants_excused = [{ line = \"return a + b\", reason = \"zero\" }]\n";
    fs::write(toml, excused).unwrap();
    let ran = case.run_with(["dev", "mutate", "--format", "json"]);
    assert_eq!(
        (ran.status, ran.json()["excused"].as_u64(), ran.json()["caught"].as_u64()),
        (Some(0), Some(1), Some(1))
    );
}

#[test]
fn every_kind_of_change_is_tried_and_texts_for_people_are_left_alone() {
    let solution = "\"\"\"Not a value.\"\"\"\n\nimport sys\n\n\ndef f(a: int, b: int = 3) -> \"int\":\n    \"\"\"Nor is this.\"\"\"\n    \
                    if a < b and not b:\n        raise ValueError(\"low\")\n    a += 1\n    print(a)\n    return pow(a, b)\n\n\n\
                    if __name__ == \"__main__\":\n    print(f(1))\n";
    let accepts_all = "import adding1\n\n\ndef test_it():\n    \"\"\"anything goes\"\"\"\n    assert adding1\n";
    let case = Case::new()
        .exercise(10, "adding1", solution, accepts_all)
        .file("solutions/01_core/adding1/adding1.py", solution);
    let ran = case.run_with(["dev", "mutate", "--format", "json"]);
    assert_eq!(ran.status, Some(1), "{}", ran.stderr);
    let row = ran.json();
    let survivors = row["survivors"].as_array().unwrap();
    let after: Vec<&str> = survivors.iter().map(|one| one["after"][0].as_str().unwrap().trim()).collect();
    let expected = [
        "def f(a: int, b: int = 2) -> \"int\":",
        "def f(a: int, b: int = 4) -> \"int\":",
        "if a < b and (b):",
        "if a < b or not b:",
        "if a <= b and not b:",
        "if not (a < b and not b):",
        "pass",
        "raise ValueError(\"XXlow\")",
        "a += 0",
        "a += 2",
        "a -= 1",
        "pass",
        "pass",
        "return None",
        "return pow(b, a)",
    ];
    assert_eq!(after, expected);
}

#[test]
fn a_mutant_that_never_ends_is_caught() {
    let solution =
        "def count(n):\n    steps = 0\n    while n > 0:\n        n -= 1\n        steps += 1\n    return steps\n";
    let test = "from adding1 import count\n\n\ndef test_it():\n    \"\"\"counts down\"\"\"\n    assert count(3) == 3\n";
    let case =
        Case::new().exercise(10, "adding1", STARTER, test).file("solutions/01_core/adding1/adding1.py", solution);
    let ran = case.run_with(["dev", "mutate", "--format", "json"]);
    let row = ran.json();
    let after: Vec<&str> =
        row["survivors"].as_array().unwrap().iter().map(|one| one["after"][0].as_str().unwrap().trim()).collect();
    // With `n += 1`, `n -= 0` or `pass` in the loop it goes on for ever.
    assert_eq!(after, Vec::<&str>::new(), "{}", ran.stderr);
    assert_eq!((ran.status, &row["caught"]), (Some(0), &row["mutants"]));
    assert_eq!(case.left_in_tmp(), Vec::<PathBuf>::new());
}

#[cfg(unix)]
#[test]
fn mutants_that_are_interrupted_leave_nothing_and_tell_what_was_found() {
    use rustix::process::{Pid, Signal, kill_process};
    // Each line has mutants that leave a file and never end: more of them than are ever through when the signal comes.
    let lines: Vec<String> = (1..=100).map(|n| format!("    if n == {n}:\n        wait()\n")).collect();
    let lines = lines.concat();
    let solution = format!(
        "import pathlib\n\n\ndef wait():\n    pathlib.Path(\"waits\").touch()\n    while True:\n        pass\n\n\n\
         def same(n):\n{lines}    return n\n"
    );
    let test = "from adding1 import same\n\n\ndef test_it():\n    \"\"\"the same\"\"\"\n    assert same(0) == 0\n";
    let case =
        Case::new().exercise(10, "adding1", STARTER, test).file("solutions/01_core/adding1/adding1.py", solution);
    let mut command = case.command();
    command.args(["dev", "mutate"]).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let child = command.spawn().unwrap();
    let start = std::time::Instant::now();
    while !case.left_in_tmp().iter().any(|path| path.ends_with("work/waits")) {
        assert!(start.elapsed().as_secs() < 120, "no mutant ever waits");
        std::thread::sleep(std::time::Duration::from_millis(5));
    }
    kill_process(Pid::from_child(&child), Signal::INT).unwrap();
    let output = child.wait_with_output().unwrap();
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert_eq!(output.status.code(), Some(130), "{out}{err}");
    assert!(err.contains("note: interrupted; this is what was found until then\n"), "{err}");
    assert_eq!(case.left_in_tmp(), Vec::<PathBuf>::new());
}

#[test]
fn a_new_exercise_is_sound_but_for_what_a_person_writes() {
    for how in ["pytest", "output", "examples"] {
        let case = sound();
        let ran = case.run_with(["dev", "new", "loops1", "--phase", "core", "--check", how]);
        assert_eq!(ran.status, Some(0), "{}", ran.stderr);
        assert!(case.cwd().join("exercises/01_core/020_loops1/loops1.py").is_file());
        let found = rules(&case);
        assert!(!found.is_empty() && found.iter().all(|rule| rule == "unfinished"), "{how}: {found:?}");
    }
}

#[test]
fn numbers_leave_room_and_make_it() {
    let case = sound();
    let new = |name: &str| case.run_with(["dev", "new", name, "--phase", "01", "--after", "adding1"]);
    case.run_with(["dev", "new", "last1", "--phase", "01"]);
    for name in ["a", "b", "c"] {
        assert_eq!(new(name).status, Some(0));
    }
    let before = tree(case.cwd());
    let full = new("d");
    assert_eq!(full.status, Some(2));
    assert!(full.stderr.contains("`pythlings dev renumber 01_core` makes room"), "{}", full.stderr);
    assert_eq!(tree(case.cwd()), before, "nothing was written");
    assert_eq!(case.run_with(["dev", "renumber", "01_core"]).status, Some(0));
    let mut folders: Vec<String> = fs::read_dir(case.cwd().join("exercises/01_core"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    folders.sort();
    assert_eq!(folders, ["010_adding1", "020_c", "030_b", "040_a", "050_last1"]);
    assert_eq!(new("d").status, Some(0));
}

#[test]
fn a_refused_name_leaves_the_tree_as_it_was() {
    let case = sound();
    let before = tree(case.cwd());
    for (arguments, words) in [
        (["new", "adding1", "--phase", "core"], "there is an exercise `adding1` already"),
        (["new", "Loops", "--phase", "core"], "lowercase"),
        (["new", "test_x", "--phase", "core"], "that of a test"),
        (["new", "class", "--phase", "core"], "is a word of Python itself"),
        (["new", "random", "--phase", "core"], "a module of the standard library"),
        (["new", "sum", "--phase", "core"], "something built into Python"),
        (["new", "loops1", "--phase", "cor"], "did you mean `core`?"),
    ] {
        let ran = case.run_with(["dev"].into_iter().chain(arguments));
        assert_eq!(ran.status, Some(2), "{arguments:?}");
        assert!(ran.stderr.contains(words), "{arguments:?}: {}", ran.stderr);
    }
    assert_eq!(tree(case.cwd()), before);
}

#[test]
fn topics_without_an_exercise_are_named() {
    let topics = "[01_core]\nfunctions-basics = { title = \"Functions\", kind = \"code\" }\nhistory = { title = \"History\", kind = \"knowledge\" }\n";
    let all = sound().file("exercises/topics.toml", topics).run_with(["dev", "topics"]);
    assert_eq!(all.status, Some(0), "{}{}", all.stdout, all.stderr);
    assert!(all.stdout.contains("functions-basics · Functions  adding1"), "{}", all.stdout);
    let more = format!("{topics}loops = {{ title = \"Loops\", kind = \"code\" }}\n");
    let missing = sound().file("exercises/topics.toml", more).run_with(["dev", "topics"]);
    assert_eq!(missing.status, Some(1));
    assert!(missing.stdout.contains("✗ 1 without an exercise: loops"), "{}", missing.stdout);
}

#[test]
fn a_learners_folder_is_refused() {
    let case = sound().file("exercises/topics.toml", "[01_core]\n");
    let folder = case.root().join("learning");
    assert_eq!(case.run_with(["init", folder.to_str().unwrap()]).status, Some(0));
    let ran = case.at(&folder).run_with(["dev", "check"]);
    assert_eq!(ran.status, Some(2));
    assert!(ran.stderr.contains("this is a learner's folder") && ran.stderr.contains("--course DIR"), "{}", ran.stderr);
    assert!(!folder.join("exercises/topics.toml").exists(), "the syllabus is for authors");
}

#[test]
fn what_is_wrong_with_other_exercises_is_no_matter_for_one_that_is_named() {
    let case = sound().file("exercises/01_core/020_begun1/begun1.py", STARTER);
    let ran = check(&case);
    assert_eq!(ran.status, Some(2), "{}", ran.stdout);
    assert!(ran.stderr.contains("exercises/01_core/020_begun1"), "{}", ran.stderr);
    for command in ["check", "mutate"] {
        let ran = case.run_with(["dev", command, "adding1"]);
        assert_eq!(ran.status, Some(0), "{command}: {}{}", ran.stdout, ran.stderr);
        let said = "other exercises were passed over, as something is wrong with them: `exercises/01_core/020_begun1";
        assert!(ran.stderr.contains(said), "{}", ran.stderr);
        for named in ["begun1", "exercises/01_core/020_begun1/begun1.py"] {
            let ran = case.run_with(["dev", command, named]);
            assert_eq!(ran.status, Some(2), "{command}: {}", ran.stdout);
            assert!(ran.stderr.contains("exercises/01_core/020_begun1"), "{}", ran.stderr);
        }
        let ran = case.run_with(["dev", command, "nobody1"]);
        assert_eq!(ran.status, Some(2));
        assert!(ran.stderr.contains("nobody1"), "{}", ran.stderr);
    }
    // What is wrong with the course itself counts for all.
    let info = fs::read_to_string(case.cwd().join("info.toml")).unwrap();
    let ran = case.file("info.toml", info.replace("title", "titel")).run_with(["dev", "check", "adding1"]);
    assert_eq!(ran.status, Some(2), "{}", ran.stdout);
}
