use crate::error::Failure as _;
use std::time::Duration;

use super::*;
use crate::{
    course::{
        learner::{CourseOrigin, init},
        model::{Case, Check, Need},
        testing::{CourseFolder, INFO},
    },
    files,
};

const DIR: &str = "exercises/01_core/010_loops1";

/// The findings for `loops1` with this `exercise.toml`, without its path.
fn findings_of(toml: &str) -> Vec<String> {
    let path = format!("{DIR}/exercise.toml");
    let findings = CourseFolder::with_one().file(&path, toml).findings();
    findings.into_iter().map(|finding| finding.replace(&format!("{path}:"), "").replace(DIR, "DIR")).collect()
}

/// The findings for this `info.toml`, without its name.
fn findings_of_info(toml: &str) -> Vec<String> {
    let findings = CourseFolder::with_one().file("info.toml", toml).findings();
    findings.into_iter().map(|finding| finding.replace("info.toml:", "")).collect()
}

fn learner(source: &CourseFolder) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().join("learner");
    init(&root, &CourseOrigin::Folder(source.root().to_path_buf())).unwrap();
    (folder, root)
}

fn tests_of(course: &Course) -> Vec<String> {
    match &course.exercises[0].check {
        Check::Pytest { tests } => tests.iter().map(|test| test.display().to_string()).collect(),
        Check::Output { .. } | Check::Examples { .. } => panic!("it has tests"),
    }
}

#[test]
fn everything_that_can_be_said_is_read() {
    let course = CourseFolder::empty()
        .file("info.toml", format!("{INFO}\n[packages.data]\nrequirements = [\"polars==1.35.2\"]\ndownload_mb = 40\n"))
        .file("exercises/01_core/020_shop1/exercise.toml", "title = \"Shop\"\ntopics = [\"modules\"]\ncheck = \"pytest\"\ndocs = [\"https://docs.python.org/3/\"]\nhints = [\"One.\", \"Two.\"]\nfiles = [\"shop/__init__.py\", \"shop1.py\"]\npackages = \"data\"\npython = \">=3.12\"\ntimeout = 2.5\nneeds = [\"network\", \"home\"]\nstarter_passes = true\nconftest = true\nsupport = [\"pytest.ini\"]\n")
        .file("exercises/01_core/020_shop1/shop1.py", "")
        .file("exercises/01_core/020_shop1/shop/__init__.py", "")
        .file("exercises/01_core/020_shop1/conftest.py", "")
        .file("exercises/01_core/020_shop1/pytest.ini", "")
        .file("exercises/01_core/020_shop1/test_stage2_total.py", "")
        .file("exercises/01_core/020_shop1/test_stage1_cart.py", "")
        .file("exercises/01_core/020_shop1/test_mine.py", "")
        .file("exercises/01_core/010_sum1/exercise.toml", "title = \"Sum\"\ncheck = \"output\"\n[[cases]]\nargs = [\"--metric\"]\nstdin = \"3\\r\\n\"\nstdout = \"7\\r\\n\"\nexit_status = 2\n")
        .file("exercises/01_core/010_sum1/sum1.py", "")
        .load();
    assert_eq!(course.names().collect::<Vec<_>>(), ["sum1", "shop1"]);
    let case = Case {
        args: vec!["--metric".into()],
        stdin: "3\r\n".into(),
        stdout: Some("7\n".into()),
        exit_status: 2,
        files: Vec::new(),
    };
    assert_eq!(course.exercises[0].check, Check::Output { cases: vec![case], from_file: false });
    let shop = &course.exercises[1];
    assert_eq!(
        shop.files,
        [Path::new("shop1.py"), Path::new("shop/__init__.py")],
        "the file named after it comes first"
    );
    assert_eq!(shop.check, Check::Pytest { tests: vec!["test_stage1_cart.py".into(), "test_stage2_total.py".into()] });
    assert_eq!(shop.support, [Path::new("pytest.ini"), Path::new("conftest.py")]);
    assert_eq!((shop.timeout, shop.starter_passes, shop.number), (Duration::from_millis(2500), true, 20));
    assert_eq!((&shop.packages[..], &shop.python), (&["data".to_owned()][..], &Some(">=3.12".parse().unwrap())));
    assert_eq!((shop.hints.len(), shop.topics.len(), shop.docs.len()), (2, 1, 1));
    assert_eq!(shop.needs, [Need::Home, Need::Network]);
    assert_eq!(course.info.packages["data"].download_mb, Some(40));
    assert!(course.info.packages["base"].requirements[0].starts_with("pytest=="), "there without being written");
}

#[test]
fn every_key_that_is_wrong_is_named_with_its_place() {
    let toml = "titel = \"Loops\"\ncheck = \"pytests\"\nhints = [\"\", 3]\ntimeout = \"10\"\nstarter_passes = 1\n  topics = \"x\"\nneeds = [\"netwrk\", \"sudo\", \"home\", \"home\"]\n";
    assert_eq!(
        findings_of(toml),
        [
            "1:1: `title` is missing",
            "1:1: unknown key `titel`; did you mean `title`?",
            "2:9: `check` must be `pytest`, `output` or `examples`, not `pytests`; did you mean `pytest`?",
            "3:10: an entry of `hints` is empty",
            "3:14: each entry of `hints` must be a string, not a whole number",
            "4:11: `timeout` must be a number of seconds, not a string",
            "5:18: `starter_passes` must be `true` or `false`, not a whole number",
            "6:12: `topics` must be a list of strings, not a string",
            "7:10: `needs` knows no `netwrk`; did you mean `network`?",
            "7:20: `needs` knows no `sudo`; known are home, loopback, network, processes, user",
            "7:36: `home` is in `needs` twice",
        ]
    );
}

#[test]
fn praise_is_a_line_or_two() {
    let found = |praise: &str| findings_of(&format!("title = \"Loops\"\ncheck = \"pytest\"\npraise = {praise}\n"));
    assert_eq!(found("\"One.\\n\\n  Two.\\n\""), [""; 0]);
    let three = found("\"One.\\nTwo.\\nThree.\"");
    assert!(three[0].starts_with("3:10: `praise` has 3 lines; say it in 2;"), "{three:?}");
    let long = found(&format!("\"One.\\n{}\"", "x".repeat(161)));
    assert_eq!(long, ["3:10: `praise` is too long: 161 characters in a line; a line may have 160"]);
    assert_eq!(found("[\"One.\"]"), ["3:10: `praise` must be a string, not a list"]);
    assert_eq!(found("\" \""), ["3:10: `praise` is empty"]);
}

#[test]
fn columns_are_characters() {
    let found = findings_of("title = \"ü🐍\" # é\ncheck = \"pytest\"\n\"naïve\" = 1\n");
    assert!(found[0].starts_with("3:1: unknown key `naïve`; known are artifacts, cases, check, "), "{found:?}");
    assert_eq!(found.len(), 1);
    assert_eq!(
        findings_of("title = \"x\"\ncheck = \"pytest\"\ndocs = [\"https://ü🐍.org\", \"nowhere\"]\n"),
        ["3:27: `nowhere` is not a link: it must begin with `https://`"]
    );
    assert_eq!(
        findings_of("\u{feff}titel = 1\ntitle = \"x\"\ncheck = \"pytest\"\n"),
        ["1:1: unknown key `titel`; did you mean `title`?"]
    );
}

#[test]
fn text_that_is_not_toml() {
    let findings = findings_of("title = \"Loops\ncheck = pytest\n");
    assert!(findings[0].starts_with("1:"), "{findings:?}");
    assert!(findings.iter().all(|finding| finding.contains("not valid TOML")), "{findings:?}");
    let conflict = findings_of("<<<<<<< HEAD\ntitle = \"x\"\n=======\ncheck = \"pytest\"\n");
    let lines: Vec<&str> = conflict.iter().map(|finding| &finding[..2]).collect();
    assert_eq!(lines, ["1:", "3:"], "one finding for each line that is wrong");
    let duplicate = findings_of("title = \"a\"\ncheck = \"pytest\"\ntitle = \"b\"\n");
    assert!(duplicate[0].starts_with("3:1: not valid TOML: duplicate key"), "{duplicate:?}");
    let folder = CourseFolder::with_one().file(format!("{DIR}/exercise.toml"), b"title = \"x\"\n# \xff\n");
    assert_eq!(folder.findings(), [format!("{DIR}/exercise.toml: is not UTF-8 (line 2)")]);
}

#[test]
fn paths_stay_in_the_exercise_and_exist() {
    let toml = "title = \"x\"\ncheck = \"pytest\"\nfiles = [\"../a.py\", \"gone.py\", \"/etc/passwd\", \"a\\\\b.py\", \"loops1.py\", \"loops1.py\", \"x.swp\"]\nsupport = [\"data.csv\"]\n";
    assert_eq!(
        findings_of(toml),
        [
            "3:10: `../a.py` is not a path inside the exercise's folder",
            "3:21: `gone.py` is named in `files` and missing from `DIR`",
            "3:32: `/etc/passwd` is not a path inside the exercise's folder",
            "3:47: `a\\\\b.py` has a backslash; write `/` between folders",
            "3:71: `loops1.py` is in `files` twice",
            "3:84: `x.swp` has a name that never belongs to an exercise's files",
            "4:12: `data.csv` is named in `support` and missing from `DIR`",
        ]
    );
}

#[test]
fn what_is_shared_is_there_and_has_a_name_of_its_own() {
    let toml = "title = \"x\"\ncheck = \"pytest\"\nsupport = [\"data.csv\"]\nshared = [\"helper.py\", \"helpr.py\", \"../loops1.py\", \"data.csv\", \"helper.py\"]\n";
    let folder = CourseFolder::with_one()
        .file(format!("{DIR}/exercise.toml"), toml)
        .file(format!("{DIR}/data.csv"), "")
        .file("exercises/shared/data.csv", "")
        .file("exercises/shared/helper.py", "");
    assert_eq!(
        folder.findings().iter().map(|finding| finding.replace(DIR, "DIR")).collect::<Vec<_>>(),
        [
            "DIR/exercise.toml:4:1: `data.csv` is in `shared` and among the exercise's own `support`; a run can have one of them only",
            "DIR/exercise.toml:4:24: `helpr.py` is named in `shared` and missing from `exercises/shared`; did you mean `helper.py`?",
            "DIR/exercise.toml:4:36: `../loops1.py` is not a path inside `exercises/shared`",
            "DIR/exercise.toml:4:64: `helper.py` is in `shared` twice",
        ]
    );
}

#[test]
fn the_folder_of_shared_files_is_no_phase() {
    let shared = |info: &str| {
        CourseFolder::with_one().file("info.toml", info).file("exercises/shared/010_helper1/exercise.toml", "rubbish")
    };
    assert_eq!(shared(INFO).load().exercises.len(), 1);
    let as_phase = shared(&format!("{INFO}\n[[phases]]\nname = \"shared\"\ntitle = \"Shared\"\n"));
    assert_eq!(
        as_phase.findings(),
        [
            "info.toml:10:8: the phase `shared` cannot have the folder of the files that exercises share; call it otherwise, such as `01_core`"
        ]
    );
    let misspelt = CourseFolder::with_one().file("exercises/sharde/helper.py", "");
    assert_eq!(
        misspelt.findings(),
        ["exercises/sharde: this folder is not among the phases of `info.toml`; did you mean `shared`?"]
    );
}

#[test]
fn what_does_not_go_together() {
    let cases = "[[cases]]\nstdout = \"\"\n";
    assert_eq!(
        findings_of(&format!("title = \"x\"\ncheck = \"pytest\"\n{cases}")),
        ["3:3: `cases` belong to `check = \"output\"`"]
    );
    assert_eq!(
        findings_of("title = \"x\"\ncheck = \"output\"\n"),
        ["2:9: `expected_output.txt` is missing from `DIR`; write it, or `[[cases]]` with `stdout`"]
    );
    assert_eq!(
        findings_of("title = \"x\"\ncheck = \"output\"\ncases = []\ntests = [\"test_loops1.py\"]\n"),
        ["3:1: `cases` is empty", "4:1: `tests` belong to `check = \"pytest\"`"]
    );
    assert_eq!(
        findings_of("title = \"x\"\ncheck = \"pytest\"\ntests = [\"loops1.py\"]\n"),
        ["3:1: the learner edits `loops1.py`, so it cannot be the course's test"]
    );
    assert_eq!(
        findings_of("title = \"x\"\ncheck = \"output\"\n[[cases]]\nexit_code = 1\nexit_status = 300\n"),
        [
            "3:1: `stdout` is missing",
            "4:1: unknown key `exit_code`; known are args, exit_status, files, stdin, stdout",
            "5:15: `exit_status` must be from 0 to 255",
        ]
    );
    assert_eq!(
        findings_of("title = \"x\"\ncheck = \"pytest\"\npackages = \"bas\"\npython = \"3.12\"\n"),
        [
            "3:12: `info.toml` has no package group `bas`; did you mean `base`?",
            "4:10: `python` is not a requirement on Python: `3.12` does not say how it is compared; did you mean `>=3.12`?",
        ]
    );
}

#[test]
fn the_settings_of_the_course() {
    assert_eq!(
        findings_of_info("titel = \"x\"\nformat_version = 2\nrequires_python = \"3\"\nphases = \"01_core\"\n"),
        [
            "1:1: `title` is missing",
            "1:1: unknown key `titel`; did you mean `title`?",
            "2:18: this course has format 2; this pythlings reads format 1; install a newer pythlings",
            "3:19: `requires_python` is not a requirement on Python: `3` does not say how it is compared; did you mean `>=3`?",
            "4:10: `phases` must be a list of tables (`[[phases]]`), not a string",
        ]
    );
    assert_eq!(
        findings_of_info(&INFO.replace("[[phases]]", "strict = [\"test-internals\", \"lint\"]\n[[phases]]")),
        ["5:29: `lint` is not a rule that has to be asked for; there is `test-internals`; all others hold anyway"]
    );
    let packages = "\n[packages.Data]\nrequirements = [\"polars>=1\", \"numpy\", \"rich[jupyter]==14.1.0 ; python_version < '3.14'\"]\nsize = 4\n";
    assert_eq!(
        findings_of_info(&format!("{INFO}{packages}")),
        [
            "9:11: the package group `Data` may have lowercase letters, digits and `_` only",
            "10:17: `polars>=1` has no exact version; write `polars==` and the version you tried",
            "10:30: `numpy` has no exact version; write `numpy==` and the version you tried",
            "11:1: unknown key `size`; known are download_mb, prepare, prepare_timeout, requirements",
        ]
    );
}

#[test]
fn tracks_are_declared_and_phases_name_them() {
    let track = "\n[tracks.web]\ntitle = \"Web\"\nabout = \"Sites and\\n services.\"\nhours = 60\n\n[tracks.data]\ntitle = \"Data\"\nabout = \"Tables.\"\n";
    let course = CourseFolder::with_one().file("info.toml", format!("{INFO}track = \"data\"\n{track}")).load();
    assert_eq!(course.phases[0].track.as_deref(), Some("data"));
    let told: Vec<_> =
        course.info.tracks.iter().map(|it| (&it.name[..], &it.title[..], &it.about[..], it.hours)).collect();
    assert_eq!(
        told,
        [("web", "Web", "Sites and services.", Some(60)), ("data", "Data", "Tables.", None)],
        "as in the file"
    );
    assert_eq!(course.track_of(&course.exercises[0]).map(|track| &track.title[..]), Some("Data"));
    assert_eq!(
        findings_of_info(&format!(
            "{INFO}track = \"wbe\"\n\n[tracks.web]\ntitle = \"Web\"\nabuot = \"x\"\nhours = 0\n"
        )),
        [
            "8:9: there is no track `wbe`; did you mean `web`?",
            "10:9: `about` is missing",
            "12:1: unknown key `abuot`; did you mean `about`?",
            "13:9: `hours` must be from 1 to 10000",
        ]
    );
    assert_eq!(
        findings_of_info(&format!("{INFO}track = \"zzz\"\n[tracks.Web]\ntitle = \"\"\nabout = \"x\"\n")),
        [
            "8:9: there is no track `zzz`; add `[tracks.NAME]` with its title and what it is for",
            "9:9: the track `Web` may have lowercase letters, digits and `_` only",
            "10:9: `title` is empty",
        ]
    );
}

#[test]
fn folders_and_phases_must_agree() {
    let info = format!(
        "{INFO}\n[[phases]]\nname = \"02_stdlb\"\ntitle = \"Library\"\n\n[[phases]]\nname = \"01_core\"\ntitle = \"Again\"\n"
    );
    let folder = CourseFolder::with_one()
        .file("info.toml", info)
        .file("exercises/02_stdlib/README.md", "")
        .file("exercises/__pycache__/x.pyc", "")
        .file("exercises/.idea/x", "");
    assert_eq!(
        folder.findings(),
        [
            "exercises/02_stdlib: this folder is not among the phases of `info.toml`; did you mean `02_stdlb`?",
            "info.toml:10:8: the phase `02_stdlb` has no folder `exercises/02_stdlb`; did you mean `02_stdlib`?",
            "info.toml:14:8: the phase `01_core` is already on line 6",
        ]
    );
}

#[test]
fn folders_of_exercises() {
    let folder = CourseFolder::with_one()
        .exercise("010_loops2")
        .exercise("020_loops1")
        .exercise("030_Loops")
        .exercise("040_a_name_that_is_far_too_long_to_type")
        .file("exercises/01_core/loops9/x.py", "")
        .file("exercises/01_core/050_empty/x.py", "");
    assert_eq!(
        folder.findings(),
        [
            "exercises/01_core/010_loops2: the number is already that of `exercises/01_core/010_loops1`",
            "exercises/01_core/020_loops1: the name `loops1` is already that of `exercises/01_core/010_loops1`",
            "exercises/01_core/030_Loops: the name `Loops` may have lowercase letters, digits and `_` only",
            "exercises/01_core/040_a_name_that_is_far_too_long_to_type: the name `a_name_that_is_far_too_long_to_type` is longer than 32 characters",
            "exercises/01_core/050_empty/exercise.toml: is missing",
            "exercises/01_core/loops9: the folder of an exercise begins with its number; call it `010_loops9`",
        ]
    );
}

#[test]
fn missing_starters_and_tests() {
    let folder = CourseFolder::with_one();
    folder.remove(format!("{DIR}/loops1.py"));
    folder.remove(format!("{DIR}/test_loops1.py"));
    assert_eq!(
        folder.findings(),
        [
            format!(
                "{DIR}/exercise.toml:1:1: `loops1.py` is missing from `{DIR}`; write it, or name what the learner edits in `files`"
            ),
            format!(
                "{DIR}/exercise.toml:2:9: there is no test in `{DIR}`; write `test_loops1.py`, or name the tests in `tests`"
            ),
        ]
    );
}

#[test]
fn a_scratch_test_is_not_the_courses() {
    let folder = CourseFolder::with_one().file(format!("{DIR}/test_mine.py"), "");
    assert_eq!(tests_of(&folder.load()), ["test_loops1.py"]);
    folder.write(format!("{DIR}/test_loops1_more.py"), "");
    assert_eq!(tests_of(&folder.load()), ["test_loops1.py", "test_loops1_more.py"]);
    folder.write(format!("{DIR}/exercise.toml"), "title = \"x\"\ncheck = \"pytest\"\ntests = [\"test_mine.py\"]\n");
    assert_eq!(tests_of(&folder.load()), ["test_mine.py"]);
}

#[test]
fn order_is_by_number_and_many_are_read_in_order() {
    let mut folder = CourseFolder::empty();
    for number in (1..=200).rev() {
        folder = folder.exercise(&format!("{number}_e{number}"));
    }
    let course = folder.load();
    let wanted: Vec<String> = (1..=200).map(|number| format!("e{number}")).collect();
    assert_eq!(course.names().collect::<Vec<_>>(), wanted);
}

#[test]
fn findings_of_several_threads_come_together() {
    let mut folder = CourseFolder::empty();
    for number in 1..=200 {
        folder = folder.exercise(&format!("{number}_e{number}"));
        folder.write(format!("exercises/01_core/{number}_e{number}/exercise.toml"), "check = \"pytest\"\n");
    }
    assert_eq!(folder.findings().len(), 200);
}

#[test]
fn the_root_is_found_from_below_and_nowhere_else() {
    let folder = CourseFolder::with_one();
    assert_eq!(find_root(&folder.path(DIR)).as_deref(), Some(folder.root()));
    assert_eq!(find_root(folder.root()).as_deref(), Some(folder.root()));
    let elsewhere = tempfile::tempdir().unwrap();
    fs::create_dir(elsewhere.path().join("info.toml")).unwrap();
    assert_ne!(find_root(elsewhere.path()).as_deref(), Some(elsewhere.path()), "a folder of that name is not the file");
}

#[test]
fn a_learners_folder_is_whole_whatever_was_deleted() {
    let source = CourseFolder::with_one().exercise("020_loops2").exercise("030_loops3");
    let (_folder, root) = learner(&source);
    let whole = load(&root).unwrap();
    fs::remove_file(root.join(DIR).join("loops1.py")).unwrap();
    fs::remove_file(root.join(DIR).join("test_loops1.py")).unwrap();
    fs::remove_file(root.join("exercises/01_core/020_loops2/exercise.toml")).unwrap();
    fs::remove_dir_all(root.join("exercises/01_core/030_loops3")).unwrap();
    let less = load(&root).unwrap();
    assert_eq!(format!("{:?}", less.exercises), format!("{:?}", whole.exercises));
    fs::remove_dir_all(root.join("exercises")).unwrap();
    fs::remove_file(root.join("info.toml")).unwrap();
    let nothing = load(&root).unwrap();
    assert_eq!(format!("{:?}", nothing.exercises), format!("{:?}", whole.exercises));
    assert_eq!(find_root(&root), Some(root));
}

#[test]
fn a_learners_own_folders_and_copies_are_none_of_the_courses() {
    let (_folder, root) = learner(&CourseFolder::with_one());
    let phase = root.join("exercises/01_core");
    let copy = |name: &str| {
        fs::create_dir(phase.join(name)).unwrap();
        fs::copy(root.join(DIR).join("exercise.toml"), phase.join(name).join("exercise.toml")).unwrap();
    };
    copy("010_loops1_backup");
    copy("011_loops1");
    fs::create_dir_all(phase.join("notes")).unwrap();
    fs::create_dir_all(root.join("exercises/99_mine/010_x")).unwrap();
    files::create(&root.join(DIR).join("test_loops1_mine.py"), b"def test(): pass").unwrap();
    let course = load(&root).unwrap();
    assert_eq!(course.names().collect::<Vec<_>>(), ["loops1"]);
    assert_eq!(course.exercises[0].dir, Path::new(DIR));
    assert_eq!(tests_of(&course), ["test_loops1.py"]);
}

#[test]
fn an_exercise_that_was_added_to_a_learners_folder_counts() {
    let (_folder, root) = learner(&CourseFolder::with_one());
    let dir = root.join("exercises/01_core/015_extra1");
    files::create(&dir.join("exercise.toml"), b"title = \"Extra\"\ncheck = \"pytest\"\nhints = []\n").unwrap();
    let errors = load(&root).unwrap_err();
    assert_eq!(errors.findings.len(), 2, "{errors}");
    assert!(!errors.hints().is_empty());
    files::create(&dir.join("extra1.py"), b"").unwrap();
    files::create(&dir.join("test_extra1.py"), b"").unwrap();
    assert_eq!(load(&root).unwrap().names().collect::<Vec<_>>(), ["loops1", "extra1"]);
}

#[test]
fn an_exercise_in_a_renamed_folder_is_the_same_exercise() {
    let (_folder, root) = learner(&CourseFolder::with_one());
    fs::rename(root.join(DIR), root.join("exercises/01_core/015_loops1")).unwrap();
    let course = load(&root).unwrap();
    assert_eq!(course.exercises.len(), 1);
    assert_eq!(course.exercises[0].dir, Path::new("exercises/01_core/015_loops1"));
    assert_eq!(tests_of(&course), ["test_loops1.py"]);
}

#[cfg(target_os = "linux")]
#[test]
fn a_pipe_in_place_of_a_file_blocks_nobody() {
    use rustix::fs::{CWD, FileType, Mode, mknodat};
    let folder = CourseFolder::with_one();
    folder.remove(format!("{DIR}/exercise.toml"));
    let path = folder.path(format!("{DIR}/exercise.toml"));
    mknodat(CWD, &path, FileType::Fifo, Mode::RUSR | Mode::WUSR, 0).unwrap();
    assert_eq!(folder.findings(), [format!("{DIR}/exercise.toml: cannot be read: it is a named pipe")]);
}

#[test]
fn the_built_in_course_and_its_folder_have_no_findings() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    if let Err(errors) = load(root) {
        panic!("{errors}");
    }
}
