//! Versions of Python and requirements on them, as far as interpreters need PEP 440.

use std::{fmt, str::FromStr};

use crate::error::{ExitStatus, Failure};
use serde::{Deserialize, Serialize};

/// The version of an interpreter: `sys.version_info`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Version {
    /// 3 in 3.11.7.
    pub major: u32,
    /// 11 in 3.11.7.
    pub minor: u32,
    /// 7 in 3.11.7.
    pub micro: u32,
    /// Set for alphas, betas and release candidates.
    pub pre: Option<Pre>,
}

/// A version before the release proper. The order of the variants is the order in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Pre {
    /// `a1`
    Alpha(u32),
    /// `b1`
    Beta(u32),
    /// `rc1`
    Candidate(u32),
}

impl Version {
    /// A release.
    pub const fn new(major: u32, minor: u32, micro: u32) -> Self {
        Self { major, minor, micro, pre: None }
    }

    /// The `3.11` of `3.11.7`, as folders and commands carry it.
    pub fn short(self) -> String {
        format!("{}.{}", self.major, self.minor)
    }

    fn release(self) -> [u32; 3] {
        [self.major, self.minor, self.micro]
    }
}

impl PartialOrd for Version {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Version {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        // A release comes after all of its pre-releases: `None` is the greatest here.
        let pre = |version: &Self| version.pre.map_or((1, None), |pre| (0, Some(pre)));
        self.release().cmp(&other.release()).then_with(|| pre(self).cmp(&pre(other)))
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.major, self.minor, self.micro)?;
        match self.pre {
            None => Ok(()),
            Some(Pre::Alpha(n)) => write!(f, "a{n}"),
            Some(Pre::Beta(n)) => write!(f, "b{n}"),
            Some(Pre::Candidate(n)) => write!(f, "rc{n}"),
        }
    }
}

/// A text is no version specifier.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{text}` is not a requirement on Python")]
pub struct SpecifierError {
    /// The part that was not understood.
    pub text: String,
}

impl SpecifierError {
    /// What to write instead.
    pub fn hint(&self) -> &'static str {
        "write comparisons separated by commas, such as `>=3.11` or `>=3.11,<3.14`"
    }
}

impl Failure for SpecifierError {
    fn status(&self) -> ExitStatus {
        ExitStatus::Usage
    }

    fn hints(&self) -> Vec<String> {
        vec![self.hint().to_owned()]
    }
}

/// Requirements on a version that all have to hold: `>=3.11,<3.14`. An empty list allows everything.
///
/// This is the part of [PEP 440](https://peps.python.org/pep-0440/#version-specifiers) that speaks of releases:
/// `>=`, `>`, `<=`, `<`, `==`, `!=` (both also with `.*`) and `~=`, with one to three numbers.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct VersionSpecifiers {
    all: Vec<Specifier>,
    /// As they were written.
    text: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Specifier {
    operator: Operator,
    /// One to three numbers.
    release: Vec<u32>,
    /// `==3.11.*`
    wildcard: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Operator {
    AtLeast,
    Above,
    AtMost,
    Below,
    Equal,
    NotEqual,
    Compatible,
}

/// Longest first where one begins like another.
const OPERATORS: [(&str, Operator); 7] = [
    (">=", Operator::AtLeast),
    ("<=", Operator::AtMost),
    ("==", Operator::Equal),
    ("!=", Operator::NotEqual),
    ("~=", Operator::Compatible),
    (">", Operator::Above),
    ("<", Operator::Below),
];

impl VersionSpecifiers {
    /// Whether a version meets all of them. A pre-release is compared like any version: 3.14.0rc1 is below 3.14.
    pub fn allow(&self, version: Version) -> bool {
        self.all.iter().all(|specifier| specifier.allows(version))
    }

    /// Whether some release `major.minor.*` could meet them: what a file name such as `python3.9` gives away.
    pub fn may_allow(&self, major: u32, minor: u32) -> bool {
        self.all.iter().all(|specifier| specifier.may_allow(major, minor))
    }

    /// A version as a person types it after `--python`: `3`, `3.12` or `3.12.1`, each meaning "any that begins so";
    /// also specifiers, such as `>=3.12`.
    pub fn from_request(text: &str) -> Result<Self, SpecifierError> {
        let text = text.trim();
        match numbers(text) {
            Some(release) => {
                let wildcard = release.len() < 3;
                let all = vec![Specifier { operator: Operator::Equal, release, wildcard }];
                Ok(Self { all, text: text.to_owned() })
            }
            None if text.is_empty() => Err(SpecifierError { text: text.to_owned() }),
            None => text.parse(),
        }
    }
}

impl Specifier {
    fn allows(&self, version: Version) -> bool {
        let wanted = self.padded();
        match self.operator {
            Operator::AtLeast => version >= wanted,
            // PEP 440: `>3.11` does not allow 3.11.0, but 3.11.1; `<3.14` allows no pre-release of 3.14.
            Operator::Above => version > wanted,
            Operator::AtMost => version <= wanted,
            Operator::Below => version < wanted && (version.pre.is_none() || version.release() != wanted.release()),
            Operator::Equal if self.wildcard => self.begins(version, self.release.len()),
            Operator::Equal => version == wanted,
            Operator::NotEqual if self.wildcard => !self.begins(version, self.release.len()),
            Operator::NotEqual => version != wanted,
            Operator::Compatible => version >= wanted && self.begins(version, self.release.len() - 1),
        }
    }

    fn may_allow(&self, major: u32, minor: u32) -> bool {
        let named = [major, minor];
        let bound = [self.padded().major, self.padded().minor];
        match self.operator {
            // Also for `>3.11`: 3.11.1 is above it.
            Operator::AtLeast | Operator::Above => named >= bound,
            Operator::AtMost => named <= bound,
            Operator::Below => named < bound || (named == bound && self.padded().micro > 0),
            Operator::Equal => {
                let known = self.release.len().min(2);
                self.release[..known] == named[..known]
            }
            Operator::NotEqual => !(self.wildcard && self.release[..] == named[..self.release.len().min(2)]),
            Operator::Compatible if self.release.len() == 2 => major == bound[0] && named >= bound,
            Operator::Compatible => named == bound,
        }
    }

    fn begins(&self, version: Version, count: usize) -> bool {
        version.release()[..count] == self.release[..count]
    }

    fn padded(&self) -> Version {
        let number = |place: usize| self.release.get(place).copied().unwrap_or(0);
        Version::new(number(0), number(1), number(2))
    }
}

/// One to three numbers separated by dots.
fn numbers(text: &str) -> Option<Vec<u32>> {
    let parts: Vec<u32> = text
        .split('.')
        .map(|part| if part.bytes().all(|byte| byte.is_ascii_digit()) { part.parse().ok() } else { None })
        .collect::<Option<_>>()?;
    (1..=3).contains(&parts.len()).then_some(parts)
}

impl FromStr for VersionSpecifiers {
    type Err = SpecifierError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if text.trim().is_empty() {
            return Ok(Self::default());
        }
        let all = text.split(',').map(|part| part.trim().parse()).collect::<Result<_, _>>()?;
        Ok(Self { all, text: text.trim().to_owned() })
    }
}

impl FromStr for Specifier {
    type Err = SpecifierError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let bad = || SpecifierError { text: text.to_owned() };
        let (rest, operator) = OPERATORS
            .iter()
            .find_map(|(sign, operator)| text.strip_prefix(sign).map(|rest| (rest.trim(), *operator)))
            .ok_or_else(bad)?;
        let (rest, wildcard) = match rest.strip_suffix(".*") {
            Some(rest) => (rest, true),
            None => (rest, false),
        };
        let release = numbers(rest).ok_or_else(bad)?;
        let takes_wildcard = matches!(operator, Operator::Equal | Operator::NotEqual) && release.len() < 3;
        // `~=3` has no last number to let go.
        if (wildcard && !takes_wildcard) || (operator == Operator::Compatible && release.len() < 2) {
            return Err(bad());
        }
        Ok(Self { operator, release, wildcard })
    }
}

/// As they were written.
impl fmt::Display for VersionSpecifiers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn version(text: &str) -> Version {
        let (release, pre) = match text.find(['a', 'b', 'r']) {
            Some(place) => text.split_at(place),
            None => (text, ""),
        };
        let release = numbers(release).unwrap();
        let number = |prefix: &str| pre.strip_prefix(prefix).map(|n| n.parse().unwrap());
        let pre = number("rc").map(Pre::Candidate).or(number("a").map(Pre::Alpha)).or(number("b").map(Pre::Beta));
        Version { pre, ..Version::new(release[0], release[1], release[2]) }
    }

    fn allows(specifiers: &str, of: &str) -> bool {
        specifiers.parse::<VersionSpecifiers>().unwrap().allow(version(of))
    }

    #[test]
    fn every_operator_at_its_edges() {
        for (specifiers, yes, no) in [
            (">=3.11", vec!["3.11.0", "3.11.7", "3.13.0", "4.0.0"], vec!["3.10.99", "2.7.18", "3.11.0rc1"]),
            (">=3.11.2", vec!["3.11.2"], vec!["3.11.1"]),
            (">3.11", vec!["3.11.1", "3.12.0"], vec!["3.11.0", "3.10.9"]),
            ("<=3.12", vec!["3.12.0", "3.11.9"], vec!["3.12.1", "3.13.0"]),
            ("<3.13", vec!["3.12.9"], vec!["3.13.0", "3.13.0rc1", "3.13.1"]),
            ("==3.12.1", vec!["3.12.1"], vec!["3.12.0", "3.12.10"]),
            ("==3.12.*", vec!["3.12.0", "3.12.10", "3.12.0b1"], vec!["3.1.2", "3.13.0"]),
            ("==3.*", vec!["3.0.0"], vec!["2.7.18"]),
            ("!=3.12.1", vec!["3.12.0"], vec!["3.12.1"]),
            ("!=3.12.*", vec!["3.11.0"], vec!["3.12.5"]),
            ("~=3.11", vec!["3.11.0", "3.19.3"], vec!["4.0.0", "3.10.0"]),
            ("~=3.11.2", vec!["3.11.2", "3.11.30"], vec!["3.12.0", "3.11.1"]),
            (">=3.11, <3.14 ,!=3.12.0", vec!["3.11.0", "3.12.1"], vec!["3.12.0", "3.14.0"]),
            ("", vec!["2.7.18"], vec![]),
        ] {
            for of in yes {
                assert!(allows(specifiers, of), "{specifiers} should allow {of}");
            }
            for of in no {
                assert!(!allows(specifiers, of), "{specifiers} should not allow {of}");
            }
        }
    }

    #[test]
    fn what_is_no_specifier_is_refused_and_named() {
        for text in
            ["3.11", ">=", ">=3.x", "=>3.11", ">=3.11,", "~=3", ">=3.*", "==3.1.2.*", ">=3.1.2.4", "== ", ">=-3"]
        {
            let error = text.parse::<VersionSpecifiers>().unwrap_err();
            assert!(text.contains(&error.text), "{text}: {error}");
        }
    }

    #[test]
    fn a_file_name_never_hides_a_version_that_is_allowed() {
        let specifiers = [
            ">=3.11", ">3.11", "<3.12", "<3.12.2", "<=3.11", "==3.11.4", "==3.*", "!=3.11.*", "!=3.11.4", "~=3.11",
            "~=3.11.4",
        ];
        for text in specifiers {
            let specifiers: VersionSpecifiers = text.parse().unwrap();
            for minor in 9..14 {
                let any = (0..20).any(|micro| specifiers.allow(Version::new(3, minor, micro)));
                let may = specifiers.may_allow(3, minor);
                // `<=3.11` allows 3.11.0 only, so a file name may promise too much, but never too little.
                assert!(may || !any, "{text} hides 3.{minor}");
            }
        }
        assert!(!">=3.11".parse::<VersionSpecifiers>().unwrap().may_allow(3, 10));
        assert!(!"==3.11.4".parse::<VersionSpecifiers>().unwrap().may_allow(3, 12));
        assert!(!"<3.12".parse::<VersionSpecifiers>().unwrap().may_allow(3, 12));
    }

    #[test]
    fn a_version_that_was_typed_means_all_that_begin_so() {
        let request = |text: &str| VersionSpecifiers::from_request(text).unwrap();
        assert!(request("3").allow(version("3.13.0")));
        assert!(request("3.12").allow(version("3.12.9")));
        assert!(!request("3.1").allow(version("3.12.9")));
        assert!(request("3.12.1").allow(version("3.12.1")));
        assert!(!request("3.12.1").allow(version("3.12.10")));
        assert!(request(">=3.12").allow(version("3.13.0")));
        assert!(VersionSpecifiers::from_request("").is_err());
        assert!(VersionSpecifiers::from_request("python3").is_err());
    }

    #[test]
    fn shows_what_was_written_and_orders_pre_releases_before_their_release() {
        let text = ">=3.11, !=3.12.*,<4";
        assert_eq!(text.parse::<VersionSpecifiers>().unwrap().to_string(), text);
        assert_eq!(VersionSpecifiers::from_request(" 3.12").unwrap().to_string(), "3.12");
        let sorted = ["3.11.9", "3.12.0a1", "3.12.0b2", "3.12.0rc1", "3.12.0rc2", "3.12.0", "3.12.1"];
        for pair in sorted.windows(2) {
            assert!(version(pair[0]) < version(pair[1]), "{pair:?}");
        }
        assert_eq!(version("3.12.0rc1").to_string(), "3.12.0rc1");
    }
}
