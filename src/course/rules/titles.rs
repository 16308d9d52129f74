//! The rule that each test has a title: the first line of its docstring is what the learner reads.
//!
//! Found by looking at lines. Tests are formatted, so a function's signature ends with a line that ends in a colon.

use std::path::PathBuf;

use super::{ExerciseSources, Finding, Role, Rule, is_python, lines_of};

/// Characters of a title: beyond that it wraps on a narrow screen.
const TITLE: usize = 100;

pub(super) fn check(sources: &ExerciseSources, findings: &mut Vec<Finding>) {
    for (path, lines) in test_files(sources) {
        for (line, name, title) in tests(&lines) {
            let message = match title {
                None => format!("`{name}` has no title: begin it with a docstring of one line"),
                Some(title) if title.chars().count() > TITLE => {
                    format!("the title of `{name}` has more than {TITLE} characters")
                }
                Some(_) => continue,
            };
            findings.push(Finding::new(Rule::TestTitle, message).at(&path, Some(line)));
        }
    }
}

/// The place of the test with a title: path relative to the course's root, and line.
pub(super) fn place(sources: &ExerciseSources, title: &str) -> Option<(PathBuf, u32)> {
    let in_tests = test_files(sources).find_map(|(path, lines)| {
        let (line, ..) = tests(&lines).into_iter().find(|(.., own)| own.as_deref() == Some(title))?;
        Some((path, line))
    });
    in_tests.or_else(|| in_texts(sources, title))
}

/// The same where the tests are made from a text: the title is a sentence of it.
fn in_texts(sources: &ExerciseSources, title: &str) -> Option<(PathBuf, u32)> {
    let mut texts = sources.files.iter().filter(|file| file.role == Role::Wanted);
    texts.find_map(|file| {
        let at = lines_of(&file.contents).iter().position(|line| line.contains(title))?;
        Some((sources.exercise.dir.join(&file.path), u32::try_from(at + 1).unwrap_or(u32::MAX)))
    })
}

/// The course's tests: path relative to the course's root, and lines.
fn test_files(sources: &ExerciseSources) -> impl Iterator<Item = (PathBuf, Vec<String>)> {
    let files = sources.files.iter().filter(|file| file.role == Role::Test && is_python(&file.path));
    files.map(|file| (sources.exercise.dir.join(&file.path), lines_of(&file.contents)))
}

/// The tests of a file: line, name, first line of the docstring.
fn tests(lines: &[String]) -> Vec<(u32, String, Option<String>)> {
    let mut found = Vec::new();
    for (index, line) in lines.iter().enumerate() {
        let start = line.trim_start();
        let Some(rest) = start.strip_prefix("async def test").or_else(|| start.strip_prefix("def test")) else {
            continue;
        };
        let name: String = rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
        let end =
            lines[index..].iter().position(|line| line.split("  #").next().unwrap_or(line).trim_end().ends_with(':'));
        let body = end.and_then(|end| lines[index + end + 1..].iter().find(|line| !line.trim().is_empty()));
        let number = u32::try_from(index + 1).unwrap_or(u32::MAX);
        found.push((number, format!("test{name}"), body.and_then(|line| docstring(line))));
    }
    found
}

/// The text of a line that begins a docstring; `None` for any other line, and for an empty docstring.
fn docstring(line: &str) -> Option<String> {
    let line = line.trim();
    let line = line.strip_prefix(['r', 'R']).unwrap_or(line);
    let quote = ["\"\"\"", "'''", "\"", "'"].into_iter().find(|quote| line.starts_with(quote))?;
    let text = line[quote.len()..].trim_end_matches(quote).trim();
    (!text.is_empty()).then(|| text.to_owned())
}

#[cfg(test)]
mod tests_of_titles {
    use super::*;

    fn found(source: &str) -> Vec<(u32, String, Option<String>)> {
        tests(&lines_of(source.as_bytes()))
    }

    #[test]
    fn a_title_is_the_first_line_of_the_docstring() {
        let source = "import a\n\n\ndef test_one():\n    \"\"\"the first\"\"\"\n\n\nclass TestMore:\n    async def test_two(\n        self,\n        x,\n    ):\n\n        r'''the second\n        '''\n";
        let expected =
            [(4, "test_one".into(), Some("the first".into())), (9, "test_two".into(), Some("the second".into()))];
        assert_eq!(found(source), expected);
    }

    #[test]
    fn code_comments_and_empty_docstrings_are_no_titles() {
        for body in ["assert f() == 1", "# a comment", "\"\"\"\"\"\"", "x = \"text\""] {
            let [(1, _, title)] = &found(&format!("def test_it():  # why: no\n    {body}\n"))[..] else {
                panic!("{body}")
            };
            assert_eq!(*title, None, "{body}");
        }
        assert_eq!(found("def helper():\n    pass\n"), []);
    }
}
