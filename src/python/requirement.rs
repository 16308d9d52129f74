//! Requirements on packages, as far as this room has to understand them: the name, the exact version, and the environment
//! marker (the grammar of [PyPA's specification](https://packaging.python.org/en/latest/specifications/dependency-specifiers/)).

use super::interpreter::Facts;
use crate::version::{Version, VersionSpecifiers};

/// `pytest==9.2.0`, `colorama==0.4.6 ; sys_platform == 'win32'`
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Requirement<'a> {
    /// Normalised: lower case, with `-` in place of `_` and `.`.
    pub(super) name: String,
    /// Set where exactly this version is asked for.
    pub(super) version: Option<&'a str>,
    marker: Option<&'a str>,
}

impl<'a> Requirement<'a> {
    pub(super) fn parse(text: &'a str) -> Self {
        // A URL may hold a semicolon; the marker follows it after a space.
        let separator = if text.contains('@') { " ;" } else { ";" };
        let (requirement, marker) = match text.split_once(separator) {
            Some((requirement, marker)) => (requirement, Some(marker.trim())),
            None => (text, None),
        };
        let requirement = requirement.trim();
        let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
        let (name, rest) = requirement.split_at(requirement.find(|c| !is_name(c)).unwrap_or(requirement.len()));
        let rest = rest.trim_start();
        let rest = rest.strip_prefix('[').and_then(|rest| rest.split_once(']')).map_or(rest, |(_, rest)| rest);
        let exact = rest.trim().strip_prefix("==").map(|version| version.trim_start_matches('=').trim());
        let version = exact.filter(|version| !version.contains([',', '*', ' ']));
        Self { name: normalised(name), version, marker }
    }

    /// Whether it is meant for this interpreter. A marker that is not understood leaves it in.
    pub(super) fn applies_to(&self, facts: &Facts) -> bool {
        self.marker.and_then(|marker| evaluate(marker, facts)).unwrap_or(true)
    }
}

/// A package's name as all of its spellings have it.
pub(super) fn normalised(name: &str) -> String {
    let mut normal = String::with_capacity(name.len());
    for c in name.chars() {
        match c {
            '-' | '_' | '.' if normal.ends_with('-') => {}
            '-' | '_' | '.' => normal.push('-'),
            c => normal.push(c.to_ascii_lowercase()),
        }
    }
    normal
}

/// The value of a marker; `None` where it is not understood.
fn evaluate(marker: &str, facts: &Facts) -> Option<bool> {
    let tokens = tokens(marker)?;
    let mut reader = Reader { tokens: &tokens, facts };
    let value = reader.alternatives()?;
    reader.tokens.is_empty().then_some(value)
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Token<'a> {
    Text(&'a str),
    /// A variable, `and`, `or`, `not`, `in`.
    Word(&'a str),
    /// A comparison or a parenthesis.
    Sign(&'a str),
}

/// Longest first where one begins like another.
const SIGNS: [&str; 10] = ["===", "<=", ">=", "!=", "==", "~=", "<", ">", "(", ")"];

fn tokens(marker: &str) -> Option<Vec<Token<'_>>> {
    let mut tokens = Vec::new();
    let mut rest = marker.trim_start();
    while let Some(first) = rest.chars().next() {
        let length = match first {
            '\'' | '"' => {
                let end = rest[1..].find(first)?;
                tokens.push(Token::Text(&rest[1..=end]));
                end + 2
            }
            c if c.is_ascii_alphabetic() => {
                let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '_' | '.'));
                let word = &rest[..end.unwrap_or(rest.len())];
                tokens.push(Token::Word(word));
                word.len()
            }
            _ => {
                let sign = SIGNS.into_iter().find(|sign| rest.starts_with(sign))?;
                tokens.push(Token::Sign(sign));
                sign.len()
            }
        };
        rest = rest[length..].trim_start();
    }
    Some(tokens)
}

struct Reader<'t> {
    tokens: &'t [Token<'t>],
    facts: &'t Facts,
}

/// One side of a comparison.
enum Operand<'t> {
    /// A variable that holds a version.
    Version(Version, String),
    Text(&'t str),
}

impl<'t> Reader<'t> {
    fn next(&mut self) -> Option<Token<'t>> {
        let (first, rest) = self.tokens.split_first()?;
        self.tokens = rest;
        Some(*first)
    }

    fn take(&mut self, token: Token<'_>) -> bool {
        let is_next = self.tokens.first() == Some(&token);
        if is_next {
            self.tokens = &self.tokens[1..];
        }
        is_next
    }

    /// `a or b`: both are read, whatever the first one is.
    fn alternatives(&mut self) -> Option<bool> {
        let mut value = self.conjunction()?;
        while self.take(Token::Word("or")) {
            value |= self.conjunction()?;
        }
        Some(value)
    }

    fn conjunction(&mut self) -> Option<bool> {
        let mut value = self.comparison()?;
        while self.take(Token::Word("and")) {
            value &= self.comparison()?;
        }
        Some(value)
    }

    fn comparison(&mut self) -> Option<bool> {
        if self.take(Token::Sign("(")) {
            let value = self.alternatives()?;
            return self.take(Token::Sign(")")).then_some(value);
        }
        let left = self.operand()?;
        let operator = match self.next()? {
            Token::Sign(sign) if !matches!(sign, "(" | ")") => sign,
            Token::Word("in") => "in",
            Token::Word("not") if self.take(Token::Word("in")) => "not in",
            _ => return None,
        };
        compare(&left, operator, &self.operand()?)
    }

    fn operand(&mut self) -> Option<Operand<'t>> {
        match self.next()? {
            Token::Text(text) => Some(Operand::Text(text)),
            Token::Word("python_version") => {
                let Version { major, minor, .. } = self.facts.version;
                Some(Operand::Version(Version::new(major, minor, 0), self.facts.version.short()))
            }
            Token::Word("python_full_version" | "implementation_version") => {
                Some(Operand::Version(self.facts.version, self.facts.version.to_string()))
            }
            // Asked for with an extra, which nobody does here.
            Token::Word("extra") => Some(Operand::Text("")),
            Token::Word(name) => self.facts.markers.get(name).map(|value| Operand::Text(value)),
            Token::Sign(_) => None,
        }
    }
}

impl Operand<'_> {
    fn text(&self) -> &str {
        match self {
            Self::Version(_, text) => text,
            Self::Text(text) => text,
        }
    }
}

fn compare(left: &Operand<'_>, operator: &str, right: &Operand<'_>) -> Option<bool> {
    // Versions are compared as such where a specifier can be read from the other side.
    let versions = match (left, right) {
        (Operand::Version(version, _), Operand::Text(text)) => Some((*version, operator, *text)),
        // `"3.11" <= python_version`
        (Operand::Text(text), Operand::Version(version, _)) => Some((*version, mirrored(operator), *text)),
        _ => None,
    };
    if let Some((version, operator, text)) = versions
        && let Ok(specifiers) = format!("{operator}{text}").parse::<VersionSpecifiers>()
    {
        return Some(specifiers.allow(version));
    }
    let (left, right) = (left.text(), right.text());
    match operator {
        "==" | "===" => Some(left == right),
        "!=" => Some(left != right),
        "in" => Some(right.contains(left)),
        "not in" => Some(!right.contains(left)),
        "<" => Some(left < right),
        "<=" => Some(left <= right),
        ">" => Some(left > right),
        ">=" => Some(left >= right),
        _ => None,
    }
}

fn mirrored(operator: &str) -> &str {
    match operator {
        "<" => ">",
        "<=" => ">=",
        ">" => "<",
        ">=" => "<=",
        same => same,
    }
}

#[cfg(unix)]
#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{super::fake, *};

    fn applies(requirement: &str) -> bool {
        let mut facts = fake::facts(Path::new("/python"), "3.12.4");
        let markers = [("sys_platform", "linux"), ("os_name", "posix"), ("platform_machine", "x86_64")];
        facts.markers = markers.map(|(name, value)| (name.to_owned(), value.to_owned())).into();
        Requirement::parse(requirement).applies_to(&facts)
    }

    #[test]
    fn name_and_exact_version_are_told() {
        for (text, name, version) in [
            ("pytest==9.2.0", "pytest", Some("9.2.0")),
            ("Zope.Interface == 5.1 ; os_name == 'nt'", "zope-interface", Some("5.1")),
            ("ruff", "ruff", None),
            ("httpx[http2]==0.28.1", "httpx", Some("0.28.1")),
            ("x >=1,<2", "x", None),
            ("x==1.*", "x", None),
            ("x===1.0", "x", Some("1.0")),
            ("x==1,!=2", "x", None),
            ("my__pkg @ https://example.org/a;b.whl ; os_name == 'posix'", "my-pkg", None),
        ] {
            let requirement = Requirement::parse(text);
            assert_eq!((requirement.name.as_str(), requirement.version), (name, version), "{text}");
        }
    }

    #[test]
    fn markers_decide_whom_a_requirement_is_for() {
        for yes in [
            "x",
            "x ; sys_platform == 'linux'",
            "x;sys_platform!=\"win32\"",
            "x ; python_version >= '3.9'",
            "x ; '3.9' <= python_version and python_version < \"3.13\"",
            "x ; python_full_version == '3.12.*'",
            "x ; python_full_version ~= '3.12.2'",
            "x ; (os_name == 'nt' or os_name == 'posix') and platform_machine in 'x86_64 AMD64'",
            "x ; sys_platform == 'win32' or python_version > '3'",
            "x ; python_version not in '3.8 3.9'",
            // Not understood: left in.
            "x ; some_day == 'maybe'",
            "x ; sys_platform =",
            "x ; (sys_platform == 'win32'",
            "x ; sys_platform == 'win32' sys_platform",
        ] {
            assert!(applies(yes), "{yes}");
        }
        for no in [
            "x ; sys_platform == 'win32'",
            "x ; python_version < '3.11'",
            "x ; python_version >= '3.13'",
            "x ; extra == 'socks'",
            "x ; os_name == 'posix' and sys_platform == 'darwin'",
            "x ; sys_platform == 'win32' and os_name == 'posix' or os_name == 'nt'",
            "x ; python_version in '3.8 3.9'",
        ] {
            assert!(!applies(no), "{no}");
        }
    }
}
