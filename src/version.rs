//! Versions of Python and requirements on them, as far as interpreters need PEP 440.

use std::{fmt, str::FromStr};

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

/// Why a text is not a requirement on Python.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SpecifierError {
    problem: SpecifierProblem,
    /// Where the comparison that was not understood begins in the text, in bytes.
    pub offset: usize,
    /// The whole requirement as it may have been meant.
    instead: Option<String>,
}

/// What is wrong with one comparison, or with all of them together. Each holds the part that it is about.
#[derive(Debug, Clone, PartialEq, Eq)]
enum SpecifierProblem {
    /// There is nothing before, between or after the commas.
    Missing,
    /// `3.11`
    NoComparison(String),
    /// `=>`
    UnknownComparison(String),
    /// `3.x`
    NotAVersion(String),
    /// `3.1.2.4`
    TooManyNumbers(String),
    /// `>=3.*`
    Wildcard(String),
    /// `~=3`
    NoSecondNumber(String),
    /// `>=3.12, <3.11`
    Contradiction(String),
}

impl fmt::Display for SpecifierProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing => f.write_str("a comparison is missing beside a comma"),
            Self::NoComparison(text) => write!(f, "`{text}` does not say how it is compared"),
            Self::UnknownComparison(sign) => write!(f, "`{sign}` is not a comparison"),
            Self::NotAVersion(text) => write!(f, "`{text}` is not a version of Python"),
            Self::TooManyNumbers(text) => {
                write!(f, "`{text}` has more numbers than a version of Python, which has three")
            }
            Self::Wildcard(text) => write!(f, "`{text}` ends with `.*`, which only `==` and `!=` can have"),
            Self::NoSecondNumber(text) => {
                write!(f, "`{text}` needs a second number, since `~=` lets the last one grow")
            }
            Self::Contradiction(text) => write!(f, "no version can meet all of `{text}`"),
        }
    }
}

impl fmt::Display for SpecifierError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.problem)
    }
}

impl std::error::Error for SpecifierError {}

impl SpecifierError {
    /// What to write instead.
    pub fn hint(&self) -> String {
        match &self.instead {
            Some(instead) => format!("did you mean `{instead}`?"),
            None => "write comparisons separated by commas, such as `>=3.11` or `>=3.11, <3.14`".to_owned(),
        }
    }
}

/// Requirements on a version that all have to hold: `>=3.11,<3.14`. An empty list allows everything.
///
/// This is the part of [PEP 440](https://peps.python.org/pep-0440/#version-specifiers) that can be said of interpreters:
/// `>=`, `>`, `<=`, `<`, `==`, `!=` (both also with `.*`) and `~=`, with one to three numbers and `a1`, `b1` or `rc1` behind them.
/// Epochs, post-releases, local versions and `===` have no meaning for them and are refused. It is the only reader of
/// requirements: `requires_python` of `info.toml`, `python` of `exercise.toml` and `--python` come through here.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct VersionSpecifiers {
    all: Vec<Specifier>,
    /// As they were written.
    text: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Specifier {
    operator: Operator,
    /// What is compared with; numbers that were not written are 0.
    version: Version,
    /// How many numbers were written: one to three.
    written: usize,
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

const OPERATORS: [(&str, Operator); 7] = [
    (">=", Operator::AtLeast),
    ("<=", Operator::AtMost),
    ("==", Operator::Equal),
    ("!=", Operator::NotEqual),
    ("~=", Operator::Compatible),
    (">", Operator::Above),
    ("<", Operator::Below),
];

/// What people write for these, from other languages, other tools and haste.
const MISTAKEN: [(&str, &str); 10] = [
    ("=>", ">="),
    ("=<", "<="),
    ("=", "=="),
    ("===", "=="),
    ("~", "~="),
    ("~>", "~="),
    ("^", "~="),
    ("<>", "!="),
    ("≥", ">="),
    ("≤", "<="),
];

/// Whether a sign could be part of a comparison, of a right or of a mistaken one.
fn is_sign(c: char) -> bool {
    "<>=!~^≥≤".contains(c)
}

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
        match version_of(text) {
            Ok((version, written)) => {
                let wildcard = written < 3 && version.pre.is_none();
                let all = vec![Specifier { operator: Operator::Equal, version, written, wildcard }];
                Ok(Self { all, text: text.to_owned() })
            }
            Err(_) if text.is_empty() => {
                Err(SpecifierError { problem: SpecifierProblem::Missing, offset: 0, instead: None })
            }
            Err(_) => text.parse().map_err(|error: SpecifierError| {
                // `3.12.*` and `3.12.x` are meant as `3.12`, which is shorter than what a file would need.
                let short = text.trim_end_matches(|c: char| !c.is_ascii_digit());
                let instead = Some(short).filter(|short| version_of(short).is_ok()).map(str::to_owned);
                SpecifierError { instead: instead.or_else(|| error.instead.clone()), ..error }
            }),
        }
    }

    /// Whether what was typed after `--python` was meant as a version or a requirement, with or without a mistake in it.
    pub fn is_meant_by(request: &str) -> bool {
        request.trim_start().starts_with(|c: char| is_sign(c) || c.is_ascii_digit()) && !request.contains(['/', '\\'])
    }

    /// Whether any version meets them. Allowed versions are ranges, and a range begins at 0, at a version that is named, or where
    /// one of its numbers is counted up: if none of those is allowed, nothing is.
    fn is_possible(&self) -> bool {
        let edges = self.all.iter().flat_map(|specifier| {
            let Version { major, minor, micro, pre } = specifier.version;
            let next_pre = pre.map(|pre| match pre {
                Pre::Alpha(n) => Pre::Alpha(n.saturating_add(1)),
                Pre::Beta(n) => Pre::Beta(n.saturating_add(1)),
                Pre::Candidate(n) => Pre::Candidate(n.saturating_add(1)),
            });
            [
                specifier.version,
                Version { pre: next_pre, ..specifier.version },
                Version::new(major, minor, micro),
                Version::new(major, minor, micro.saturating_add(1)),
                Version::new(major, minor.saturating_add(1), 0),
                Version::new(major.saturating_add(1), 0, 0),
            ]
        });
        std::iter::once(Version::new(0, 0, 0)).chain(edges).any(|version| self.allow(version))
    }
}

impl Specifier {
    fn allows(&self, version: Version) -> bool {
        let wanted = self.version;
        match self.operator {
            Operator::AtLeast => version >= wanted,
            // PEP 440: `>3.11` does not allow 3.11.0, but 3.11.1; `<3.14` allows no pre-release of 3.14.
            Operator::Above => version > wanted,
            Operator::AtMost => version <= wanted,
            Operator::Below => {
                let is_its_pre_release = version.pre.is_some() && version.release() == wanted.release();
                version < wanted && (wanted.pre.is_some() || !is_its_pre_release)
            }
            Operator::Equal if self.wildcard => self.begins(version, self.written),
            Operator::Equal => version == wanted,
            Operator::NotEqual if self.wildcard => !self.begins(version, self.written),
            Operator::NotEqual => version != wanted,
            Operator::Compatible => version >= wanted && self.begins(version, self.written - 1),
        }
    }

    fn may_allow(&self, major: u32, minor: u32) -> bool {
        let named = [major, minor];
        let bound = [self.version.major, self.version.minor];
        let known = self.written.min(2);
        match self.operator {
            // Also for `>3.11`: 3.11.1 is above it.
            Operator::AtLeast | Operator::Above => named >= bound,
            Operator::AtMost => named <= bound,
            Operator::Below => {
                named < bound || (named == bound && (self.version.micro > 0 || self.version.pre.is_some()))
            }
            Operator::Equal if self.wildcard => bound[..known] == named[..known],
            Operator::NotEqual => !(self.wildcard && bound[..known] == named[..known]),
            Operator::Compatible if self.written == 2 => major == bound[0] && named >= bound,
            // `~=3.11.2` allows releases of 3.11 only.
            Operator::Equal | Operator::Compatible => named == bound,
        }
    }

    fn begins(&self, version: Version, count: usize) -> bool {
        version.release()[..count] == self.version.release()[..count]
    }

    /// One comparison. An error comes with the comparison that may have been meant.
    fn read(text: &str) -> Result<Self, (SpecifierProblem, Option<String>)> {
        use SpecifierProblem::{
            Missing, NoComparison, NoSecondNumber, NotAVersion, TooManyNumbers, UnknownComparison, Wildcard,
        };
        let shown = || text.escape_debug().to_string();
        let end = text.find(|c| !is_sign(c)).unwrap_or(text.len());
        let (sign, rest) = (&text[..end], text[end..].trim());
        if text.is_empty() {
            return Err((Missing, None));
        }
        if sign.is_empty() {
            let bare = text.trim_end_matches('+');
            // `python>=3.11`, as requirements of packages are written.
            let named = text.find(is_sign).filter(|&at| text[..at].trim().eq_ignore_ascii_case("python"));
            let operator = if bare.ends_with(".*") { "==" } else { ">=" };
            let instead = named.map_or_else(|| format!("{operator}{bare}"), |at| text[at..].to_owned());
            return Err((NoComparison(shown()), Some(instead)));
        }
        let Some((_, operator)) = OPERATORS.iter().find(|(known, _)| *known == sign) else {
            let meant = MISTAKEN.iter().find(|(mistaken, _)| *mistaken == sign);
            return Err((UnknownComparison(sign.to_owned()), meant.map(|(_, meant)| format!("{meant}{rest}"))));
        };
        let (bare, wildcard) = rest.strip_suffix(".*").map_or((rest, false), |bare| (bare, true));
        let (version, written) = version_of(bare).map_err(|problem| match problem {
            NotAVersion(_) => {
                let shorter = bare.trim_start_matches(['v', 'V']).trim_end_matches('+');
                let shorter = shorter.strip_suffix(['x', 'X']).map_or(shorter, |shorter| shorter.trim_end_matches('.'));
                (NotAVersion(rest.escape_debug().to_string()), Some(format!("{sign}{shorter}")))
            }
            problem => (problem, Some(format!("{sign}{}", bare.split('.').take(3).collect::<Vec<_>>().join(".")))),
        })?;
        let takes_wildcard = matches!(operator, Operator::Equal | Operator::NotEqual);
        match (wildcard, operator) {
            (true, _) if !takes_wildcard => Err((Wildcard(shown()), Some(format!("{sign}{bare}")))),
            (true, _) if written == 3 || version.pre.is_some() => {
                Err((TooManyNumbers(shown()), Some(format!("{sign}{bare}"))))
            }
            (_, Operator::Compatible) if written < 2 => Err((NoSecondNumber(shown()), Some(format!("~={bare}.0")))),
            _ => Ok(Self { operator: *operator, version, written, wildcard }),
        }
    }
}

/// `3`, `3.11`, `3.11.7` or `3.14.0rc1`, with how many numbers were written.
fn version_of(text: &str) -> Result<(Version, usize), SpecifierProblem> {
    let not_a_version = || SpecifierProblem::NotAVersion(text.escape_debug().to_string());
    let digits = |text: &str| {
        let is_number = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        is_number.then(|| text.parse::<u32>().ok()).flatten().ok_or_else(not_a_version)
    };
    let (numbers, pre) = text.find(|c: char| c.is_ascii_lowercase()).map_or((text, ""), |at| text.split_at(at));
    let numbers = numbers.split('.').map(digits).collect::<Result<Vec<_>, _>>()?;
    let word = pre.trim_end_matches(|c: char| c.is_ascii_digit());
    let number = &pre[word.len()..];
    let pre = match word {
        "" => None,
        "a" => Some(Pre::Alpha(digits(number)?)),
        "b" => Some(Pre::Beta(digits(number)?)),
        "rc" => Some(Pre::Candidate(digits(number)?)),
        _ => return Err(not_a_version()),
    };
    let number = |place: usize| numbers.get(place).copied().unwrap_or(0);
    if numbers.len() > 3 {
        return Err(SpecifierProblem::TooManyNumbers(text.to_owned()));
    }
    Ok((Version { pre, ..Version::new(number(0), number(1), number(2)) }, numbers.len()))
}

impl FromStr for VersionSpecifiers {
    type Err = SpecifierError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let text = text.trim_end();
        if text.trim().is_empty() {
            return Ok(Self::default());
        }
        let mut all = Vec::new();
        let mut begin = 0;
        for part in text.split(',') {
            let (clause, offset) = (part.trim(), begin + part.len() - part.trim_start().len());
            match Specifier::read(clause) {
                Ok(specifier) => all.push(specifier),
                Err((problem, instead)) => {
                    // A text of several lines is not a slip of the finger.
                    let instead = instead.filter(|instead| instead != clause && text.len() <= 80);
                    let whole = instead
                        .map(|instead| format!("{}{instead}{}", &text[..offset], &text[offset + clause.len()..]));
                    // There may be another mistake further on, and what is meant there.
                    let instead = whole.and_then(|whole| match whole.parse::<Self>() {
                        Ok(good) => Some(good.text),
                        Err(error) => error.instead,
                    });
                    return Err(SpecifierError { problem, offset, instead });
                }
            }
            begin += part.len() + 1;
        }
        let found = Self { all, text: text.trim().to_owned() };
        if found.is_possible() {
            Ok(found)
        } else {
            Err(SpecifierError { problem: SpecifierProblem::Contradiction(found.text), offset: 0, instead: None })
        }
    }
}

impl TryFrom<String> for VersionSpecifiers {
    type Error = SpecifierError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<VersionSpecifiers> for String {
    fn from(specifiers: VersionSpecifiers) -> Self {
        specifiers.text
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
    use proptest::prelude::*;

    use super::*;

    fn version(text: &str) -> Version {
        version_of(text).unwrap().0
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
            (">=3.14.0rc1", vec!["3.14.0rc1", "3.14.0rc2", "3.14.0"], vec!["3.14.0b4", "3.13.9"]),
            ("<3.14.0rc1", vec!["3.14.0b4", "3.13.9"], vec!["3.14.0rc1", "3.14.0"]),
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
    fn what_is_no_requirement_is_refused_with_a_reason_and_what_may_have_been_meant() {
        let no_idea = "write comparisons separated by commas, such as `>=3.11` or `>=3.11, <3.14`";
        for (text, message, hint) in [
            ("3.11", "`3.11` does not say how it is compared", "did you mean `>=3.11`?"),
            ("3.11.*", "`3.11.*` does not say how it is compared", "did you mean `==3.11.*`?"),
            ("3.11+", "`3.11+` does not say how it is compared", "did you mean `>=3.11`?"),
            ("python>=3.11", "`python>=3.11` does not say how it is compared", "did you mean `>=3.11`?"),
            ("=>3.11", "`=>` is not a comparison", "did you mean `>=3.11`?"),
            ("^3.11", "`^` is not a comparison", "did you mean `~=3.11`?"),
            ("= 3.11.2", "`=` is not a comparison", "did you mean `==3.11.2`?"),
            ("≥3.11", "`≥` is not a comparison", "did you mean `>=3.11`?"),
            ("=>3.11, =<3.14", "`=>` is not a comparison", "did you mean `>=3.11, <=3.14`?"),
            ("><3", "`><` is not a comparison", no_idea),
            (">=3.*", "`>=3.*` ends with `.*`, which only `==` and `!=` can have", "did you mean `>=3`?"),
            (">=3.11.*", "`>=3.11.*` ends with `.*`, which only `==` and `!=` can have", "did you mean `>=3.11`?"),
            ("~=3", "`~=3` needs a second number, since `~=` lets the last one grow", "did you mean `~=3.0`?"),
            (
                "==3.1.2.*",
                "`==3.1.2.*` has more numbers than a version of Python, which has three",
                "did you mean `==3.1.2`?",
            ),
            (
                ">=3.1.2.4",
                "`3.1.2.4` has more numbers than a version of Python, which has three",
                "did you mean `>=3.1.2`?",
            ),
            (">=3.x", "`3.x` is not a version of Python", "did you mean `>=3`?"),
            (">=v3.12", "`v3.12` is not a version of Python", "did you mean `>=3.12`?"),
            (">=3.11, ", "a comparison is missing beside a comma", no_idea),
            (">=", "`` is not a version of Python", no_idea),
            (">=-3", "`-3` is not a version of Python", no_idea),
            (">=3.99999999999", "`3.99999999999` is not a version of Python", no_idea),
            (">=3.12.post1", "`3.12.post1` is not a version of Python", no_idea),
            ("banana", "`banana` does not say how it is compared", no_idea),
            (">=3.12, <3.11", "no version can meet all of `>=3.12, <3.11`", no_idea),
            ("==3.12.*, !=3.12.*", "no version can meet all of `==3.12.*, !=3.12.*`", no_idea),
        ] {
            let error = text.parse::<VersionSpecifiers>().unwrap_err();
            assert_eq!((error.to_string().as_str(), error.hint().as_str()), (message, hint), "{text}");
        }
        let many = vec!["=>3"; 10_000].join(",");
        assert_eq!(many.parse::<VersionSpecifiers>().unwrap_err().hint(), no_idea);
        let second = ">=3.11,  =<3.14".parse::<VersionSpecifiers>().unwrap_err();
        assert_eq!(second.offset, 9, "{second}");
    }

    proptest! {
        /// The reference is a crate that reads all of PEP 440, epochs and local versions, too. Of `<3.14rc2` it says that 3.14a1 is
        /// not allowed; `packaging` and the text of PEP 440 say that it is, since the version that is named is itself a pre-release.
        #[test]
        fn versions_are_allowed_as_pep_440_says(
            clauses in prop::collection::vec(
                (0..OPERATORS.len(), 2_u32..5, 0_u32..4, 0_u32..4, 1_usize..4, any::<bool>(), "|a1|b2|rc1|rc2"),
                1..4,
            ),
            versions in prop::collection::vec((2_u32..5, 0_u32..4, 0_u32..4, "|a1|b1|rc1|rc2"), 20),
        ) {
            let clause = |&(operator, major, minor, micro, count, star, ref pre): &(usize, u32, u32, u32, usize, bool, String)| {
                let numbers: Vec<String> = [major, minor, micro][..count].iter().map(u32::to_string).collect();
                format!("{}{}{}", OPERATORS[operator].0, numbers.join("."), if star { ".*" } else { pre })
            };
            let text = clauses.iter().map(clause).collect::<Vec<_>>().join(", ");
            let own = text.parse::<VersionSpecifiers>();
            let reference = pep440_rs::VersionSpecifiers::from_str(&text);
            match (own, reference) {
                (Ok(own), Ok(reference)) => {
                    for (major, minor, micro, pre) in versions {
                        let text = format!("{major}.{minor}.{micro}{pre}");
                        let expected = reference.contains(&text.parse().unwrap());
                        let is_disputed = !pre.is_empty() && own.all.iter().any(|one| one.operator == Operator::Below && one.version.pre.is_some() && one.version.release() == version(&text).release());
                        prop_assert!(is_disputed || own.allow(version(&text)) == expected, "{} in {}", text, own);
                    }
                }
                (Err(_), Err(_)) => {}
                (Err(error), Ok(reference)) => {
                    let three_and_star = clauses.iter().any(|&(.., count, star, _)| star && count == 3);
                    let none = versions.iter().all(|(major, minor, micro, pre)| {
                        !reference.contains(&format!("{major}.{minor}.{micro}{pre}").parse().unwrap())
                    });
                    let contradiction = matches!(error.problem, SpecifierProblem::Contradiction(_));
                    prop_assert!(three_and_star || (contradiction && none), "{}: {}", text, error);
                }
                (Ok(own), Err(error)) => prop_assert!(false, "{}: {}", own, error),
            }
        }
    }

    #[test]
    fn a_file_name_never_hides_a_version_that_is_allowed() {
        let specifiers = [
            ">=3.11",
            "<3.11.0rc2",
            "==3.11.0rc1",
            ">3.11",
            "<3.12",
            "<3.12.2",
            "<=3.11",
            "==3.11.4",
            "==3.*",
            "!=3.11.*",
            "!=3.11.4",
            "~=3.11",
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
        assert!(request("3.14.0rc1").allow(version("3.14.0rc1")) && !request("3.14.0rc1").allow(version("3.14.0rc2")));
        assert!(VersionSpecifiers::from_request("").is_err());
        assert!(VersionSpecifiers::from_request("python3").is_err());
        for (text, meant) in [("3.12.*", "3.12"), ("3.x", "3"), ("3.1.2.4", ">=3.1.2"), ("=>3.12", ">=3.12")] {
            assert_eq!(VersionSpecifiers::from_request(text).unwrap_err().hint(), format!("did you mean `{meant}`?"));
        }
        assert!(["3.x", ">=3", "=> 3"].into_iter().all(VersionSpecifiers::is_meant_by));
        assert!(!["python3", "./3", "/usr/bin/python3", "venv"].into_iter().any(VersionSpecifiers::is_meant_by));
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
