//! What the proof of an exercise has found: one of three values, whoever reads it.

use super::{Finding, Rule, finding::together};

/// What the proof of an exercise has found. Nothing that was not run is sound.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Soundness {
    /// Everything there is to run was run, and nothing is wrong.
    Sound,
    /// This is wrong; never empty. What could not be run is among it, as `unavailable`.
    Findings(Vec<Finding>),
    /// Nothing is known to be wrong, but not everything was run, for this reason.
    NotProved(String),
    /// It is written for another Python than any that was used, as this says: nothing is known of it, and nothing is amiss.
    OtherPython(String),
}

/// What could not be run, and so proves nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProofGap {
    /// Why not, without a full stop.
    pub reason: String,
    /// What would fill it.
    pub kind: GapKind,
}

/// What would have made the missing runs possible.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GapKind {
    /// Something that this machine lacks with every Python.
    Machine,
    /// The exercise's `python`, which does not allow the one that was used.
    OtherPython,
    /// What a skipped test asks for: another Python may do, or a program that is missing.
    Skipped,
}

impl GapKind {
    /// Whether another Python may fill the gap: where several are used, it is enough that one of them does.
    pub fn is_elsewhere(self) -> bool {
        self != Self::Machine
    }

    /// In a word that stays the same, for programs.
    pub fn word(self) -> &'static str {
        match self {
            Self::OtherPython => "other-python",
            Self::Machine | Self::Skipped => "not-proved",
        }
    }
}

impl ProofGap {
    /// Something that this machine lacks.
    pub fn machine(reason: impl Into<String>) -> Self {
        Self { reason: reason.into(), kind: GapKind::Machine }
    }
}

/// What the runs with one Python have shown.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RunFindings {
    /// What is wrong.
    pub findings: Vec<Finding>,
    /// What was not run.
    pub gap: Option<ProofGap>,
}

impl Soundness {
    /// All that is known of an exercise: what is wrong with its files, what could not be looked at whatever Python is used, and what
    /// the runs with each version of Python have shown. Where several are used, a finding names those it was made with.
    pub fn of(standing: &[Finding], gap: Option<&str>, runs: &[(&str, &RunFindings)]) -> Self {
        let by_python = runs.iter().map(|(version, found)| (*version, &found.findings[..]));
        let mut findings: Vec<Finding> = standing.iter().cloned().chain(together(by_python)).collect();
        let with = |version: &str| if runs.len() > 1 { format!("with Python {version}: ") } else { String::new() };
        let gaps = |elsewhere: bool| {
            runs.iter()
                .filter_map(|(version, found)| Some((version, found.gap.as_ref()?)))
                .filter(move |(_, gap)| gap.kind.is_elsewhere() == elsewhere)
        };
        let mut reasons: Vec<String> = gap.iter().map(|&gap| gap.to_owned()).collect();
        reasons.extend(gaps(false).map(|(version, gap)| format!("{}{}", with(version), gap.reason)));
        if !runs.iter().any(|(_, found)| found.gap.is_none()) && reasons.is_empty() {
            let other: Vec<&ProofGap> =
                gaps(true).map(|(_, gap)| gap).filter(|gap| gap.kind == GapKind::OtherPython).collect();
            if let Some(gap) = other.first().filter(|_| findings.is_empty() && other.len() == runs.len()) {
                return Self::OtherPython(gap.reason.clone());
            }
            reasons.extend(gaps(true).map(|(version, gap)| format!("{}{}", with(version), gap.reason)));
            if runs.is_empty() {
                reasons.push("nothing was run".to_owned());
            }
        }
        if findings.is_empty() {
            return if reasons.is_empty() { Self::Sound } else { Self::NotProved(reasons.join("; ")) };
        }
        findings.extend(reasons.into_iter().map(|reason| Finding::new(Rule::Unavailable, reason)));
        Self::Findings(findings)
    }

    /// In a word that stays the same, for programs.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Sound => "sound",
            Self::Findings(_) => "findings",
            Self::NotProved(_) => GapKind::Machine.word(),
            Self::OtherPython(_) => GapKind::OtherPython.word(),
        }
    }

    /// Whether everything was run and nothing is wrong.
    pub fn is_sound(&self) -> bool {
        *self == Self::Sound
    }

    /// What is wrong.
    pub fn findings(&self) -> &[Finding] {
        match self {
            Self::Findings(findings) => findings,
            Self::Sound | Self::NotProved(_) | Self::OtherPython(_) => &[],
        }
    }

    /// Why nothing is proved, where nothing is known to be wrong.
    pub fn not_proved(&self) -> Option<&str> {
        match self {
            Self::NotProved(reason) | Self::OtherPython(reason) => Some(reason),
            Self::Sound | Self::Findings(_) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn gap(reason: &str, kind: GapKind) -> RunFindings {
        RunFindings { findings: Vec::new(), gap: Some(ProofGap { reason: reason.into(), kind }) }
    }

    fn words(soundness: &Soundness) -> String {
        match soundness {
            Soundness::Sound => "sound".into(),
            Soundness::Findings(findings) => findings.iter().map(Finding::to_string).collect::<Vec<_>>().join(" | "),
            Soundness::NotProved(reason) => format!("not proved: {reason}"),
            Soundness::OtherPython(reason) => format!("other Python: {reason}"),
        }
    }

    #[test]
    fn only_what_was_run_to_its_end_without_findings_is_sound() {
        let (fine, docs) = (RunFindings::default(), Finding::new(Rule::Docs, "none"));
        let wrong = RunFindings { findings: vec![Finding::new(Rule::SolutionFails, "no")], gap: None };
        let (newer, packages) = (gap("needs Python >=3.13", GapKind::OtherPython), gap("no network", GapKind::Machine));
        let skipped = gap("the test is skipped", GapKind::Skipped);
        for (standing, everywhere, runs, expected) in [
            (vec![], None, vec![("3.11", &fine)], "sound"),
            (vec![docs.clone()], None, vec![("3.11", &fine)], "none [docs]"),
            (vec![], Some("no ruff"), vec![("3.11", &fine)], "not proved: no ruff"),
            (vec![], None, vec![("3.11", &newer)], "other Python: needs Python >=3.13"),
            (vec![], None, vec![("3.11", &newer), ("3.12", &newer)], "other Python: needs Python >=3.13"),
            (vec![], Some("no ruff"), vec![("3.11", &newer)], "not proved: no ruff"),
            (vec![], None, vec![("3.11", &skipped)], "not proved: the test is skipped"),
            (
                vec![],
                None,
                vec![("3.11", &newer), ("3.13", &skipped)],
                "not proved: with Python 3.11: needs Python >=3.13; with Python 3.13: the test is skipped",
            ),
            (vec![docs.clone()], None, vec![("3.11", &newer)], "none [docs] | needs Python >=3.13 [unavailable]"),
            // One of them is enough for what is meant for another Python; a machine that lacks something is another matter.
            (vec![], None, vec![("3.11", &newer), ("3.13", &fine)], "sound"),
            (vec![], None, vec![("3.11", &packages), ("3.13", &fine)], "not proved: with Python 3.11: no network"),
            (vec![], None, vec![("3.11", &newer), ("3.13", &wrong)], "with Python 3.13: no [solution-fails]"),
            (vec![docs], None, vec![("3.11", &packages)], "none [docs] | no network [unavailable]"),
            (vec![], None, vec![], "not proved: nothing was run"),
        ] {
            assert_eq!(words(&Soundness::of(&standing, everywhere, &runs)), expected);
        }
    }
}
