//! The rule that an author has written everything that `dev new` left to a person.

use super::{ExerciseSources, Finding, Rule, lines_of};

/// Marks where an author has something to write.
const MARK: &str = "TODO(author)";

pub(super) fn check(sources: &ExerciseSources, findings: &mut Vec<Finding>) {
    let exercise = sources.files.iter().map(|file| (sources.exercise.dir.join(&file.path), &file.contents));
    let solution = sources.solution.iter().map(|file| (sources.solution_dir().join(&file.path), &file.contents));
    let wrong = sources.wrong_answers.iter().map(|wrong| (&wrong.path, &wrong.files));
    let right = sources.right_answers.iter().map(|right| (&right.path, &right.files));
    let trials = wrong.chain(right).flat_map(|(place, files)| {
        let only = files.len() == 1;
        files.iter().map(move |(path, contents)| (if only { place.clone() } else { place.join(path) }, contents))
    });
    let toml = sources.toml.clone().into_bytes();
    let toml = std::iter::once((sources.toml_path(), &toml));
    for (path, contents) in toml.chain(exercise).chain(solution).chain(trials) {
        for (line, number) in lines_of(contents).iter().zip(1..) {
            if let Some((_, rest)) = line.split_once(MARK) {
                let what = rest.trim_start_matches(':').trim().trim_end_matches([',', '"']);
                let message = format!("left to you: {what}");
                findings.push(Finding::new(Rule::Unfinished, message).at(&path, Some(number)));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_mark_is_told_with_its_place() {
        let toml = "title = \"TODO(author): a title\"\nhints = []\n".to_owned();
        let mut findings = Vec::new();
        check(&ExerciseSources { toml, ..ExerciseSources::default() }, &mut findings);
        let told: Vec<_> = findings.iter().map(|finding| (finding.message.as_str(), finding.line)).collect();
        assert_eq!(told, [("left to you: a title", Some(1))]);
    }
}
