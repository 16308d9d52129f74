//! What CONTRIBUTING.md tells people to type works: commands of ours are run, and of cargo's it is checked that what they name is there.

use std::{fs, path::Path, process::Command};

use crate::{
    case::Case,
    docs::{blocks, copy_of_the_course, repository, run, sources, watched},
};

const TEXT: &str = "CONTRIBUTING.md";

#[test]
fn contributing_commands_work() {
    let case = Case::in_folder("unused");
    let course = copy_of_the_course(&case);
    let mut tried = 0;
    for (comment, block) in blocks(TEXT) {
        assert!(comment.starts_with("test: "), "a block of {TEXT} that nothing tries: {comment:?}\n{block}");
        for line in block.lines() {
            try_line(&case, &course, line);
            tried += 1;
        }
    }
    assert!(tried >= 12, "only {tried} lines");
}

fn try_line(case: &Case, course: &Path, line: &str) {
    let is_assignment = |word: &&str| word.split_once('=').is_some_and(|(name, _)| name.starts_with("PYTHLINGS_"));
    let variables: Vec<(&str, &str)> =
        line.split(' ').take_while(is_assignment).filter_map(|word| word.split_once('=')).collect();
    let words: Vec<&str> = line.split(' ').skip(variables.len()).collect();
    match words[..] {
        ["cargo", "build"] => {}
        ["cargo", "run", "--", "dev", "watch", exercise] => {
            watched(case, course, &["dev", "watch", exercise], "checked in");
        }
        ["cargo", "run", "--", ref arguments @ ..] => {
            let command = format!("pythlings {}", arguments.join(" "));
            // A starter does not pass, and a log goes where it was told to.
            let log = case.root().join("log").display().to_string();
            let variables: Vec<_> = variables
                .iter()
                .map(|(name, value)| (*name, if *name == "PYTHLINGS_LOG_FILE" { log.as_str() } else { value }))
                .collect();
            run(case, course, &command, &variables, &[0, 1]);
        }
        ["cargo", "test", "--test", "it", filter] => {
            assert!(integration_tests().iter().any(|test| test.contains(filter)), "no test for `{line}`");
            for (name, value) in variables.into_iter().filter(|(name, _)| *name != "PYTHLINGS_BLESS") {
                assert_eq!(name, "PYTHLINGS_HOSTILE", "{line}");
                let attempts = fs::read_dir(repository().join("tests/hostile")).unwrap();
                let mut names = attempts.map(|entry| entry.unwrap().file_name().into_string().unwrap());
                assert!(names.any(|name| name.contains(value)), "no attempt for `{line}`");
            }
        }
        ["cargo", "test", "--lib", module] => {
            let found = sources().into_iter().find(|path| path.ends_with(format!("{module}.rs")));
            let text = fs::read_to_string(found.unwrap_or_else(|| panic!("no module for `{line}`"))).unwrap();
            assert!(text.contains("#[test]"), "no tests for `{line}`");
        }
        [".ci/run"] => assert!(repository().join(".ci/run").is_file()),
        _ => panic!("a line of {TEXT} that nothing knows how to try: {line}"),
    }
}

/// The names of the tests in this very program.
fn integration_tests() -> Vec<String> {
    let program = std::env::current_exe().unwrap();
    let output = Command::new(program).arg("--list").output().unwrap();
    let listed = String::from_utf8(output.stdout).unwrap();
    listed.lines().filter_map(|line| line.strip_suffix(": test")).map(str::to_owned).collect()
}
