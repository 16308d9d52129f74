//! Texts that look alike but aren't the same.

/// Characters that look like an ASCII one, with that one. The Cyrillic and Greek letters are those of Unicode's list of
/// confusable characters (UTS #39) that have the same shape in common fonts.
const ALIKE: [(char, char); 56] = [
    ('а', 'a'),
    ('е', 'e'),
    ('о', 'o'),
    ('р', 'p'),
    ('с', 'c'),
    ('у', 'y'),
    ('х', 'x'),
    ('і', 'i'),
    ('ј', 'j'),
    ('ѕ', 's'),
    ('А', 'A'),
    ('В', 'B'),
    ('Е', 'E'),
    ('К', 'K'),
    ('М', 'M'),
    ('Н', 'H'),
    ('О', 'O'),
    ('Р', 'P'),
    ('С', 'C'),
    ('Т', 'T'),
    ('Х', 'X'),
    ('У', 'Y'),
    ('І', 'I'),
    ('Ј', 'J'),
    ('Ѕ', 'S'),
    ('Α', 'A'),
    ('Β', 'B'),
    ('Ε', 'E'),
    ('Ζ', 'Z'),
    ('Η', 'H'),
    ('Ι', 'I'),
    ('Κ', 'K'),
    ('Μ', 'M'),
    ('Ν', 'N'),
    ('Ο', 'O'),
    ('Ρ', 'P'),
    ('Τ', 'T'),
    ('Υ', 'Y'),
    ('Χ', 'X'),
    ('ο', 'o'),
    ('ν', 'v'),
    ('‘', '\''),
    ('’', '\''),
    ('“', '"'),
    ('”', '"'),
    ('‐', '-'),
    ('‑', '-'),
    ('–', '-'),
    ('—', '-'),
    ('−', '-'),
    ('\u{a0}', ' '),
    ('\u{2007}', ' '),
    ('\u{2009}', ' '),
    ('\u{202f}', ' '),
    ('\u{3000}', ' '),
    ('；', ';'),
];

fn plain(c: char) -> char {
    ALIKE.iter().find(|(other, _)| *other == c).map_or(c, |(_, plain)| *plain)
}

/// What kind of character it is, in words.
fn describe(c: char) -> &'static str {
    match c {
        '\u{400}'..='\u{4ff}' => "a Cyrillic letter",
        '\u{370}'..='\u{3ff}' => "a Greek letter",
        '‘' | '’' | '“' | '”' => "a typographic quote",
        '‐'..='—' | '−' => "a dash of another kind",
        '\u{a0}' => "a no-break space",
        '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{3000}' => "a space of another width",
        ' ' => "a plain space",
        '-' => "the plain hyphen",
        '\'' | '"' => "a plain quote",
        'a'..='z' | 'A'..='Z' => "a Latin letter",
        _ => "another character",
    }
}

/// A sentence when the two texts differ only in characters that look alike, or in ones that cannot be seen.
pub(super) fn look_alike(actual: &str, expected: &str) -> Option<String> {
    let differing = actual.chars().zip(expected.chars()).enumerate().find(|(_, (left, right))| left != right);
    if actual.chars().map(plain).eq(expected.chars().map(plain)) {
        let (index, (left, right)) = differing?;
        return Some(format!(
            "The two look alike but aren't the same: character {} is {} ({}), and {} ({}) is wanted.",
            index + 1,
            describe(left),
            code_point(left),
            describe(right),
            code_point(right)
        ));
    }
    if let Some(hidden) = only_hidden(actual, expected) {
        return Some(format!("Yours has an invisible character in it ({}). Delete it.", code_point(hidden)));
    }
    if let Some(hidden) = only_hidden(expected, actual) {
        return Some(format!("An invisible character ({}) is wanted, too.", code_point(hidden)));
    }
    let combining = |text: &str| text.chars().any(|c| matches!(c, '\u{300}'..='\u{36f}'));
    if combining(actual) != combining(expected) && without_accents(actual) == without_accents(expected) {
        return Some(
            "They look alike: in one of them an accented letter is a single character, in the other a letter and an accent. \
             `unicodedata.normalize(\"NFC\", text)` makes them the same."
                .into(),
        );
    }
    None
}

/// The first invisible character of `longer`, when `shorter` is the same without its invisible ones.
fn only_hidden(longer: &str, shorter: &str) -> Option<char> {
    let is_hidden = |c: &char| matches!(c, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{ad}' | '\u{0}');
    let hidden = longer.chars().find(is_hidden)?;
    longer.chars().filter(|c| !is_hidden(c)).eq(shorter.chars().filter(|c| !is_hidden(c))).then_some(hidden)
}

/// Letters with every combining mark, and every letter that is not ASCII, replaced by one sign: enough to compare the rest.
fn without_accents(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        if matches!(c, '\u{300}'..='\u{36f}') {
            out.pop();
            out.push('*');
        } else if c.is_ascii() {
            out.push(c);
        } else {
            out.push('*');
        }
    }
    out
}

fn code_point(c: char) -> String {
    format!("U+{:04X}", c as u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cyrillic_letter_is_named_with_its_code_point() {
        let sentence = look_alike("pаssword", "password").unwrap();
        assert!(sentence.contains("character 2 is a Cyrillic letter (U+0430)"), "{sentence}");
        assert!(sentence.contains("a Latin letter (U+0061) is wanted"), "{sentence}");
    }

    #[test]
    fn what_can_be_seen_is_not_called_alike() {
        assert_eq!(look_alike("abc", "abd"), None);
        assert_eq!(look_alike("abc", "abc"), None);
        assert_eq!(look_alike("аbc", "abcd"), None);
    }

    #[test]
    fn hidden_characters_and_split_accents_are_named() {
        assert!(look_alike("a\u{200b}b", "ab").unwrap().contains("U+200B"));
        assert!(look_alike("ab", "a\u{feff}b").unwrap().contains("wanted, too"));
        assert!(look_alike("cafe\u{301}", "café").unwrap().contains("NFC"));
    }
}
