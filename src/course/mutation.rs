//! What the mutants of a solution have shown.

use std::path::PathBuf;

use serde::Serialize;

use super::model::{Excuse, Exercise};

/// The mutants of one exercise.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Mutation {
    /// Name of the exercise.
    pub exercise: String,
    /// Folder name of its phase.
    pub phase: String,
    /// Mutants that there are.
    pub planned: usize,
    /// Mutants that were run.
    pub run: usize,
    /// Those that a test noticed.
    pub caught: usize,
    /// Those that passed, with a reason in `exercise.toml`.
    pub excused: usize,
    /// Those that passed without one.
    pub survivors: Vec<Survivor>,
}

/// A change of the solution that no test noticed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Survivor {
    /// Relative to the course's root.
    pub file: PathBuf,
    /// Where the change begins, counted from 1.
    pub line: u32,
    /// The lines of the solution that change.
    pub before: Vec<String>,
    /// The text that replaces them.
    pub after: Vec<String>,
    /// What a test could look at.
    pub telling: Option<TellingInput>,
}

/// An input that no test has, and that tells something that passes from the solution.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct TellingInput {
    /// `mean([])`
    pub call: String,
    /// What the solution makes of it, in words that follow the call: ``gives `0.0` ``.
    pub solution: String,
    /// What the other makes of it.
    pub version: String,
}

impl Mutation {
    /// Nothing has been run yet.
    pub fn of(exercise: &Exercise) -> Self {
        Self { exercise: exercise.name.clone(), phase: exercise.phase.clone(), ..Self::default() }
    }

    /// Takes in a mutant that passed.
    pub fn add_survivor(&mut self, survivor: Survivor, excuses: &[Excuse]) {
        if excuses.iter().any(|excuse| survivor.before.iter().any(|line| line.trim() == excuse.line)) {
            self.excused += 1;
        } else {
            self.survivors.push(survivor);
        }
    }

    /// Whether every mutant was run and noticed, or has a reason in `exercise.toml`.
    pub fn is_sound(&self) -> bool {
        self.survivors.is_empty() && self.run == self.planned
    }

    /// Mutants that count: the excused ones do not.
    pub fn counted(&self) -> usize {
        self.run - self.excused
    }
}

impl Survivor {
    /// The lines that differ between a file and its mutant.
    pub fn between(file: PathBuf, before: &str, after: &str) -> Self {
        let (old, new): (Vec<&str>, Vec<&str>) = (before.lines().collect(), after.lines().collect());
        let first = old.iter().zip(&new).take_while(|(old, new)| old == new).count();
        let rest = |lines: &[&str]| lines.len() - first;
        let same_end =
            old[first..].iter().rev().zip(new[first..].iter().rev()).take_while(|(old, new)| old == new).count();
        let same_end = same_end.min(rest(&old)).min(rest(&new));
        let part = |lines: &[&str]| lines[first..lines.len() - same_end].iter().map(|&line| line.to_owned()).collect();
        let line = u32::try_from(first + 1).unwrap_or(u32::MAX);
        Self { file, line, before: part(&old), after: part(&new), telling: None }
    }

    /// The file with this change.
    pub fn apply(&self, source: &str) -> String {
        let first = self.line as usize - 1;
        let lines: Vec<&str> = source.lines().collect();
        let rest = lines.iter().skip(first + self.before.len()).copied();
        let changed = lines.iter().take(first).copied().chain(self.after.iter().map(String::as_str)).chain(rest);
        changed.flat_map(|line| [line, "\n"]).collect()
    }
}

/// Caught mutants in percent, rounded down so that 100 means all; `None` when there were none.
pub fn score<'m>(mutations: impl Iterator<Item = &'m Mutation>) -> Option<usize> {
    let (caught, counted) =
        mutations.fold((0, 0), |(caught, counted), one| (caught + one.caught, counted + one.counted()));
    (counted > 0).then(|| caught * 100 / counted)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn survivor(before: &str, after: &str) -> Survivor {
        Survivor::between("a.py".into(), before, after)
    }

    #[test]
    fn only_the_changed_lines_are_kept() {
        let found = survivor("a\nb = 1\nc\n", "a\nb = 2\nc\n");
        assert_eq!(found.apply("a\nb = 1\nc\n"), "a\nb = 2\nc\n");
        assert_eq!(
            (found.line, &found.before[..], &found.after[..]),
            (2, &["b = 1".to_owned()][..], &["b = 2".to_owned()][..])
        );
        let shorter = survivor("a\nf(\n    1,\n)\nc\n", "a\npass\nc\n");
        assert_eq!((shorter.line, shorter.before.len(), &shorter.after[..]), (2, 3, &["pass".to_owned()][..]));
        assert_eq!(shorter.apply("a\nf(\n    1,\n)\nc\n"), "a\npass\nc\n");
        let repeated = survivor("x\nx\nx\n", "x\nx\n");
        assert_eq!((repeated.before.len(), repeated.after.len()), (1, 0));
    }

    #[test]
    fn an_excuse_holds_for_its_line_only() {
        let excuses = [Excuse { line: "b = 1".into(), reason: "no one can tell".into() }];
        let mut mutation = Mutation { run: 3, caught: 1, ..Mutation::default() };
        mutation.add_survivor(survivor("    b = 1\n", "    b = 2\n"), &excuses);
        mutation.add_survivor(survivor("b = 10\n", "b = 11\n"), &excuses);
        assert_eq!((mutation.excused, mutation.survivors.len(), score([&mutation].into_iter())), (1, 1, Some(50)));
    }

    #[test]
    fn a_score_is_rounded_down_and_may_be_unknown() {
        let of = |caught, run| Mutation { run, caught, ..Mutation::default() };
        assert_eq!(score([of(199, 200), of(0, 0)].iter()), Some(99));
        assert_eq!(score([of(0, 0)].iter()), None);
    }
}
