//! What a rule says.

use std::{fmt, path::PathBuf};

use super::rule::{Area, Rule};
use crate::layout::slashes;

/// One thing that is wrong with an exercise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The rule that is broken.
    pub rule: Rule,
    /// What is wrong and what to do, without a full stop.
    pub message: String,
    /// The file or folder it is about, relative to the course's root.
    pub file: Option<PathBuf>,
    /// Counted from 1.
    pub line: Option<u32>,
    /// With which versions of Python it was found, where several were used; empty when it has to do with none.
    pub pythons: Vec<String>,
}

impl Finding {
    /// A finding about no place in particular.
    pub fn new(rule: Rule, message: impl Into<String>) -> Self {
        Self { rule, message: message.into(), file: None, line: None, pythons: Vec::new() }
    }

    /// The same, about a file.
    #[must_use]
    pub fn at(self, file: impl Into<PathBuf>, line: Option<u32>) -> Self {
        Self { file: Some(file.into()), line, ..self }
    }

    /// The part of the exercise that it is about.
    pub fn area(&self) -> Area {
        self.rule.area()
    }

    /// What is wrong, with the versions of Python that it is about.
    pub fn words(&self) -> String {
        match self.pythons.split_last() {
            None => self.message.clone(),
            Some((last, [])) => format!("with Python {last}: {}", self.message),
            Some((last, others)) => format!("with Python {} and {last}: {}", others.join(", "), self.message),
        }
    }
}

/// Puts together what was found with several versions of Python: the same thing is told once, with its versions. Of a single
/// one nothing is said.
pub(super) fn together<'p>(found: impl ExactSizeIterator<Item = (&'p str, &'p [Finding])>) -> Vec<Finding> {
    let name_them = found.len() > 1;
    let mut all: Vec<Finding> = Vec::new();
    for (version, findings) in found {
        for finding in findings {
            let same = |known: &&mut Finding| {
                (known.rule, &known.message, &known.file, known.line)
                    == (finding.rule, &finding.message, &finding.file, finding.line)
            };
            let pythons = if name_them { vec![version.to_owned()] } else { Vec::new() };
            match all.iter_mut().find(same) {
                Some(known) => known.pythons.extend(pythons),
                None => all.push(Finding { pythons, ..finding.clone() }),
            }
        }
    }
    all
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(file) = &self.file {
            f.write_str(&slashes(file))?;
            if let Some(line) = self.line {
                write!(f, ":{line}")?;
            }
            f.write_str(": ")?;
        }
        write!(f, "{} [{}]", self.words(), self.rule)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_several_pythons_show_is_told_once_with_their_versions() {
        let (slow, fails) = (Finding::new(Rule::Slow, "too slow"), Finding::new(Rule::SolutionFails, "it fails"));
        let (first, second) = ([slow.clone(), fails.clone()], [fails.clone()]);
        let all = together([("3.11.7", &first[..]), ("3.12.1", &second[..])].into_iter());
        let said: Vec<String> = all.iter().map(Finding::words).collect();
        assert_eq!(said, ["with Python 3.11.7: too slow", "with Python 3.11.7 and 3.12.1: it fails"]);
        assert_eq!(together([("3.11.7", &first[..])].into_iter()), first);
        let elsewhere = [fails.clone().at("a.py", Some(1))];
        assert_eq!(together([("3.11.7", &second[..]), ("3.12.1", &elsewhere[..])].into_iter()).len(), 2);
    }
}
