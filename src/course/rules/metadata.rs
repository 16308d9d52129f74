//! Rules about `exercise.toml`: what `course::load` does not refuse, and a learner would miss.

use super::{ExerciseSources, Finding, Rule, Topics, lines_of};

/// Characters of a title: it shares its line with the exercise's name and its place in the course.
const TITLE: usize = 60;
/// Characters of a hint: more is a lecture.
const HINT: usize = 500;
/// How many hints there are.
const HINTS: std::ops::RangeInclusive<usize> = 2..=4;
/// A line of the solution is given away when it is longer than this; shorter ones (`return total`) are anybody's.
const TELLING_LINE: usize = 12;

pub(super) fn check(sources: &ExerciseSources, topics: Option<&Topics>, findings: &mut Vec<Finding>) {
    let exercise = &sources.exercise;
    let mut report = |rule, message: String, line| {
        findings.push(Finding::new(rule, message).at(sources.toml_path(), line));
    };
    let length = exercise.title.chars().count();
    if length > TITLE {
        report(
            Rule::Title,
            format!("the title has {length} characters; {TITLE} fit on the screen"),
            sources.toml_line("title"),
        );
    }
    if exercise.topics.is_empty() {
        report(Rule::Topics, "it teaches no topic: name at least one in `topics`".to_owned(), None);
    }
    if let Some(topics) = topics {
        for topic in exercise.topics.iter().filter(|topic| !topics.contains(topic)) {
            let hint = topics.nearest(topic).map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
            let message = format!("`exercises/topics.toml` has no topic `{topic}`{hint}");
            report(Rule::Topics, message, sources.toml_line(topic));
        }
    }
    if exercise.docs.is_empty() {
        report(Rule::Docs, "there is nothing to read on: name at least one page in `docs`".to_owned(), None);
    }
    let count = exercise.hints.len();
    if !exercise.checkpoint && !HINTS.contains(&count) {
        let message = format!("it has {count} hints; write {} to {}", HINTS.start(), HINTS.end());
        report(Rule::Hints, message, sources.toml_line("hints"));
    }
    for excuse in &exercise.mutants_excused {
        let is_there =
            sources.solution.iter().any(|file| lines_of(&file.contents).iter().any(|line| line.trim() == excuse.line));
        if !is_there {
            let message = format!("`mutants_excused` names a line that the solution does not have: `{}`", excuse.line);
            report(Rule::MutantsExcused, message, sources.toml_line("mutants_excused"));
        }
    }
    let given_away = telling_lines(sources);
    for (index, hint) in exercise.hints.iter().enumerate() {
        let length = hint.chars().count();
        if length > HINT {
            let message = format!("hint {} has {length} characters; {HINT} are enough", index + 1);
            report(Rule::Hints, message, sources.toml_line(hint));
        }
        let compact = compact(hint);
        if let Some(line) = given_away.iter().find(|line| compact.contains(&telling_part(line))) {
            let message = format!("hint {} gives a line of the solution away: `{line}`", index + 1);
            report(Rule::HintGivesAway, message, sources.toml_line(hint));
        }
    }
}

/// A text without its white space: `a [ 1 : ]` gives away `a[1:]`.
fn compact(text: &str) -> String {
    text.split_whitespace().collect()
}

/// What of a line has to be found: what comes after `return`, if that is long enough by itself, without white space.
fn telling_part(line: &str) -> String {
    let is_name = |rest: &str| rest.chars().all(|c| c.is_alphanumeric() || c == '_');
    let rest = line.strip_prefix("return ").filter(|rest| rest.chars().count() > TELLING_LINE && !is_name(rest));
    compact(rest.unwrap_or(line))
}

/// Lines of the solution that the learner has to find: long enough to tell something, not in the starter, no comments.
fn telling_lines(sources: &ExerciseSources) -> Vec<String> {
    let trimmed = |contents: &[u8]| lines_of(contents).into_iter().map(|line| line.trim().to_owned());
    let starter: std::collections::HashSet<String> =
        sources.editable().flat_map(|file| trimmed(&file.contents)).collect();
    sources
        .solution
        .iter()
        .flat_map(|file| trimmed(&file.contents))
        .filter(|line| line.chars().count() > TELLING_LINE && !line.starts_with('#') && !starter.contains(line))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::course::{
        model::Exercise,
        pristine::{CourseFile, Role},
    };

    fn gives_away(solution: &str, hint: &str) -> bool {
        let exercise = Exercise { hints: vec![hint.to_owned()], ..Exercise::default() };
        let file = CourseFile { path: "a.py".into(), contents: solution.as_bytes().to_vec(), role: Role::Editable };
        let sources = ExerciseSources { exercise, solution: vec![file], ..ExerciseSources::default() };
        let mut findings = Vec::new();
        check(&sources, None, &mut findings);
        findings.iter().any(|finding| finding.rule == Rule::HintGivesAway)
    }

    #[test]
    fn a_hint_gives_a_line_away_in_any_spacing_and_without_return() {
        let solution = "def f(text):\n    return text[1:] + text[:1]\n";
        for hint in [
            "Write `return text[1:] + text[:1]`.",
            "It is `text[1:] + text[:1]`.",
            "It is `text[1 :]+text[: 1]`, no more.",
            "`return   text[1:]\n+ text[:1]`",
        ] {
            assert!(gives_away(solution, hint), "{hint}");
        }
        assert!(!gives_away(solution, "Two slices, put together with `+`: `text[1:]` is the first."));
        // A name has to be named somewhere.
        let operator = "def __add__(self, other):\n    return NotImplemented\n";
        assert!(!gives_away(operator, "What does `NotImplemented` say to Python?"));
        assert!(gives_away(operator, "Write `return NotImplemented`."));
        // What is short is anybody's.
        assert!(!gives_away("def f(total):\n    return total\n", "Where does the total come from?"));
    }
}
