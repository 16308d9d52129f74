//! Requirements on Python: what is wrong with one is told where it is written, before anything is run.

use super::case::Case;

/// The requirement as it may have been meant.
const MISTAKES: [(&str, &str); 8] = [
    (">=3.*", "did you mean `>=3`?"),
    ("~=3", "did you mean `~=3.0`?"),
    (">=3.11.*", "did you mean `>=3.11`?"),
    ("=>3.11", "did you mean `>=3.11`?"),
    ("3.11", "did you mean `>=3.11`?"),
    (">=3.11, 4", "did you mean `>=3.11, >=4`?"),
    (">=3.x", "did you mean `>=3`?"),
    (">=3.12, <3.11", "write comparisons separated by commas, such as `>=3.11` or `>=3.11, <3.14`"),
];

#[test]
fn a_mistake_in_a_courses_requirement_is_told_at_its_place_by_every_command() {
    let whole = std::fs::read_to_string(Case::one().cwd().join("info.toml")).unwrap();
    for (text, hint) in MISTAKES {
        let case = Case::one().file("info.toml", whole.replace(">=3.11", text));
        for command in [&["list"][..], &["run", "one"], &["check-all"], &["dev", "check"]] {
            let ran = case.run_with(command.iter().copied());
            assert_eq!((ran.status, ran.stdout.as_str()), (Some(2), ""), "{text} {command:?}: {}", ran.stderr);
            let place = if text == ">=3.11, 4" { "info.toml:3:28" } else { "info.toml:3:19" };
            let begin = format!("error: {place}: `requires_python` is not a requirement on Python: ");
            assert!(ran.stderr.starts_with(&begin), "{text} {command:?}: {}", ran.stderr);
            assert!(ran.stderr.contains(hint), "{text} {command:?}: {}", ran.stderr);
        }
        let doctor = case.run_with(["doctor", "--format", "json"]);
        assert!(doctor.stdout.contains("is not a requirement on Python"), "{}", doctor.stdout);
        assert_eq!(doctor.status, Some(2), "{}", doctor.stdout);
    }
}

#[test]
fn a_mistake_in_an_exercises_requirement_is_told_at_its_place_and_not_to_the_learner() {
    let toml = "title = \"One\"\ncheck = \"pytest\"\n";
    for (text, hint) in MISTAKES {
        let case = Case::one().file("exercises/01_core/010_one/exercise.toml", format!("{toml}python = \"{text}\"\n"));
        let ran = case.run_with(["run", "one"]);
        assert_eq!((ran.status, ran.stdout.as_str()), (Some(2), ""), "{text}: {}", ran.stderr);
        assert!(ran.stderr.contains("exercise.toml:3:"), "{text}: {}", ran.stderr);
        assert!(ran.stderr.contains("`python` is not a requirement on Python"), "{text}: {}", ran.stderr);
        assert!(ran.stderr.contains(hint), "{text}: {}", ran.stderr);
    }
}

#[test]
fn a_mistake_after_python_is_told_and_is_a_mistake_of_use() {
    let case = Case::one();
    for (text, hint) in [
        ("=>3.11", "did you mean `>=3.11`?"),
        (">=3.*", "did you mean `>=3`?"),
        ("3.11.*", "did you mean `3.11`?"),
        ("3.x", "did you mean `3`?"),
        ("3.1.2.4", "did you mean `>=3.1.2`?"),
        ("~=3", "did you mean `~=3.0`?"),
    ] {
        let ran = case.run_with(["run", "one", "--python", text]);
        assert_eq!(ran.status, Some(2), "{text}: {}", ran.stderr);
        assert!(ran.stderr.contains(&format!("`--python {text}` cannot be used: ")), "{}", ran.stderr);
        assert!(ran.stderr.contains(&format!("hint: {hint}")), "{text}: {}", ran.stderr);
        assert!(!case.cwd().join(".pythlings/python").exists(), "{text} is not remembered");
    }
    // What is not meant as a version is a path or a command, as ever.
    let ran = case.run_with(["run", "one", "--python", "./3.x"]);
    assert_eq!(ran.status, Some(3), "{}", ran.stderr);
    // A choice of old that cannot be read as a version any more is no choice.
    let case = case.file(".pythlings/python", "=>3.11\n");
    let ran = case.run_with(["run", "one"]);
    assert_eq!(ran.status, Some(0), "{}{}", ran.stdout, ran.stderr);
}
