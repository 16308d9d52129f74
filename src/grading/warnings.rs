//! What was not as expected in the folder of a class, in words.

use super::submissions::{Class, SubmissionWarnings};

/// Learners about whom something is said one by one.
const LEARNERS: usize = 20;
/// Names that are told of a longer list.
const NAMES: usize = 3;

/// What was left out, and what was not recognised.
pub(crate) fn warnings(class: &Class) -> Vec<String> {
    let mut said = Vec::new();
    if !class.left_out.is_empty() {
        let names: Vec<String> = class.left_out.iter().map(|(name, why)| format!("`{name}` ({why})")).collect();
        said.push(format!("left out beside the learners' folders: {}", list(&names, names.len())));
    }
    let told = class
        .learners
        .iter()
        .filter(|learner| learner.warnings != SubmissionWarnings::default() || learner.attempts.is_empty());
    let (mut count, mut about) = (0, Vec::new());
    for learner in told {
        count += 1;
        if count <= LEARNERS {
            about.extend(
                of_learner(&learner.warnings, learner.attempts.is_empty())
                    .map(|what| format!("{}: {what}", learner.name)),
            );
        }
    }
    said.append(&mut about);
    if count > LEARNERS {
        said.push(format!("the same kind of thing was found with {} more learners", count - LEARNERS));
    }
    said
}

fn of_learner(warnings: &SubmissionWarnings, nothing: bool) -> impl Iterator<Item = String> {
    let mut said = Vec::new();
    if nothing {
        said.push("nothing of the course was recognised".to_owned());
    }
    if warnings.unknown_count > 0 {
        said.push(format!("belongs to no exercise: {}", list(&quoted(&warnings.unknown), warnings.unknown_count)));
    }
    if !warnings.twice.is_empty() {
        let twice: Vec<String> = warnings.twice.iter().map(|(name, at)| format!("`{name}` (in `{at}`)")).collect();
        said.push(format!("found more than once, and this one counts: {}", list(&twice, twice.len())));
    }
    if !warnings.unread.is_empty() {
        said.push(format!("not looked into: {}", list(&quoted(&warnings.unread), warnings.unread.len())));
    }
    if warnings.too_much {
        said.push("there are so many files that not all were looked at; those nearest to the top were".to_owned());
    }
    said.into_iter()
}

fn quoted(names: &[String]) -> Vec<String> {
    names.iter().map(|name| format!("`{name}`")).collect()
}

/// The first of some names, with the number of the rest.
fn list(names: &[String], count: usize) -> String {
    let text = names.iter().take(NAMES).cloned().collect::<Vec<_>>().join(", ");
    if count > NAMES { format!("{text} and {} more", count - NAMES) } else { text }
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::*;
    use crate::grading::submissions::{AttemptLocation, Learner};

    fn learner(name: &str, warnings: SubmissionWarnings) -> Learner {
        let place = AttemptLocation { folder: "x".into(), alone: true };
        Learner { name: name.into(), attempts: HashMap::from([("loops1".to_owned(), place)]), warnings }
    }

    #[test]
    fn nothing_is_said_of_those_who_did_as_expected() {
        let class = Class { learners: vec![learner("ada", SubmissionWarnings::default())], left_out: Vec::new() };
        assert_eq!(warnings(&class), [""; 0]);
    }

    #[test]
    fn each_thing_is_a_sentence_and_many_are_counted() {
        let unknown: Vec<String> = (0..5).map(|number| format!("{number}.py")).collect();
        let about =
            || SubmissionWarnings { unknown: unknown.clone(), unknown_count: 7, ..SubmissionWarnings::default() };
        let mut class =
            Class { learners: vec![learner("ada", about())], left_out: vec![("a.csv".into(), "not a folder")] };
        class.learners.push(Learner { attempts: HashMap::new(), ..learner("bob", SubmissionWarnings::default()) });
        assert_eq!(
            warnings(&class),
            [
                "left out beside the learners' folders: `a.csv` (not a folder)",
                "ada: belongs to no exercise: `0.py`, `1.py`, `2.py` and 4 more",
                "bob: nothing of the course was recognised",
            ]
        );
        class.learners.extend((0..30).map(|number| learner(&format!("s{number}"), about())));
        let said = warnings(&class);
        assert_eq!(said.last().map(String::as_str), Some("the same kind of thing was found with 12 more learners"));
        assert_eq!(said.len(), 1 + LEARNERS + 1);
    }
}
