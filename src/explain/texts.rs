//! How two texts differ, when it can be said in one sentence.

use super::{
    lookalike::look_alike,
    words::{code, is_name},
};

/// A sentence about two texts that differ, when their difference is of a kind that is easily overlooked.
pub(super) fn texts(actual: &str, expected: &str) -> Option<String> {
    if actual == expected {
        return None;
    }
    if actual.is_empty() {
        return Some("Yours is an empty text.".into());
    }
    if is_drawing(actual) && is_drawing(expected) {
        return line_ends(actual, expected).or_else(|| at_the_ends(actual, expected));
    }
    unwritten(actual, expected)
        .or_else(|| not_put_in(actual, expected))
        .or_else(|| line_ends(actual, expected))
        .or_else(|| at_the_ends(actual, expected))
        .or_else(|| look_alike(actual, expected))
        .or_else(|| inside(actual, expected))
}

/// `<shop.Parcel object at 0x7f…>`
fn unwritten(actual: &str, expected: &str) -> Option<String> {
    let (before, rest) = actual.split_once(" object at 0x").filter(|_| !expected.contains(" object at 0x"))?;
    let class = before.rsplit('<').next()?.rsplit('.').next().filter(|class| is_name(class))?;
    rest.contains('>').then(|| {
        format!(
            "This is what Python writes for an object whose class doesn't say it: `{class}` has no `__str__`, and no `__repr__` either."
        )
    })
}

/// Whether a text of several lines is made of signs: its spaces are as much of it as its signs are.
fn is_drawing(text: &str) -> bool {
    let mut letters: Vec<char> = text.chars().filter(|c| c.is_alphabetic()).collect();
    letters.dedup();
    letters.len() <= 1 && !text.contains(|c: char| c.is_ascii_digit()) && text.trim_end().contains('\n')
}

/// The first line in which two drawings differ: nobody sees that in a text whose lines are in one row.
pub(super) fn drawings(actual: &str, expected: &str) -> Option<String> {
    if !is_drawing(actual) || !is_drawing(expected) {
        return None;
    }
    let (mut mine, mut wanted) = (actual.lines(), expected.lines());
    for number in 1.. {
        match (mine.next(), wanted.next()) {
            (None, None) => return None,
            (Some(one), Some(other)) if one == other => {}
            (Some(one), Some(other)) => {
                return Some(format!(
                    "Line {number} is the first that differs: it is {}, and should be {}.",
                    code(one),
                    code(other)
                ));
            }
            (Some(_), None) => return Some(format!("It should end after line {}, and yours goes on.", number - 1)),
            (None, Some(_)) => {
                return Some(format!("It should go on after line {}, and yours ends there.", number - 1));
            }
        }
    }
    None
}

/// `Hello {name}!` without its `f`, or `<function total at 0x7f…>`.
pub(super) fn not_put_in(actual: &str, expected: &str) -> Option<String> {
    let is_expression = |inner: &str| {
        let name = inner.split(['.', '[', ':', '!', '(']).next().unwrap_or_default();
        is_name(name) && !inner.contains(['"', '{', ';', '\n'])
    };
    let braces = |text: &str| -> Vec<String> {
        let parts = text.split('{').skip(1).filter_map(|part| part.split_once('}'));
        parts.filter(|(inner, _)| is_expression(inner)).map(|(inner, _)| format!("{{{inner}}}")).collect()
    };
    if let Some(found) = braces(actual).into_iter().find(|found| !expected.contains(found.as_str())) {
        return Some(format!(
            "{} is in the text just as you wrote it. Only a text with an `f` before its quotes has the value there.",
            code(&found)
        ));
    }
    let function = ["<function ", "<bound method ", "<built-in function ", "<built-in method "]
        .into_iter()
        .find(|start| actual.contains(start) && !expected.contains(start))?;
    let name = actual.split(function).nth(1)?.split([' ', '>']).next()?;
    let name = name.rsplit('.').next().unwrap_or(name);
    Some(format!("`{name}` is in it as a function, not as its result. Are the brackets `()` after its name missing?"))
}

fn line_ends(actual: &str, expected: &str) -> Option<String> {
    if actual.contains('\r') != expected.contains('\r') && actual.replace('\r', "") == expected.replace('\r', "") {
        let (what, who) = if actual.contains('\r') { ("`\\r\\n`", "yours") } else { ("`\\n` alone", "yours") };
        return Some(format!("Only the line ends differ: in {who} they are {what}."));
    }
    None
}

/// Spaces and line ends too many or missing at the beginning or the end.
fn at_the_ends(actual: &str, expected: &str) -> Option<String> {
    if actual.trim() != expected.trim() || expected.trim().is_empty() {
        return None;
    }
    let (start, end) = (edge(leading(actual), leading(expected)), edge(trailing(actual), trailing(expected)));
    let at = |difference: Option<(String, bool)>, place: &str| {
        difference.map(|(what, extra)| {
            if extra { format!("{what} too many at the {place}") } else { format!("{what} missing at the {place}") }
        })
    };
    let places: Vec<String> = at(start, "beginning").into_iter().chain(at(end, "end")).collect();
    Some(match places.as_slice() {
        [] => "Only the spaces and line ends round the text differ.".into(),
        places => format!("The text is right apart from {}.", places.join(" and ")),
    })
}

fn leading(text: &str) -> &str {
    &text[..text.len() - text.trim_start().len()]
}

fn trailing(text: &str) -> &str {
    &text[text.trim_end().len()..]
}

/// What one run of white space has more than the other, in words, and whether the first has it; the two must differ by
/// nothing but that.
fn edge(actual: &str, expected: &str) -> Option<(String, bool)> {
    let (longer, shorter, extra) =
        if actual.len() > expected.len() { (actual, expected, true) } else { (expected, actual, false) };
    let rest = longer.strip_prefix(shorter).or_else(|| longer.strip_suffix(shorter))?;
    whitespace(rest).map(|what| (what, extra))
}

/// `a line end`, `3 spaces`; `None` for nothing or a mixture.
pub(super) fn whitespace(text: &str) -> Option<String> {
    let first = text.chars().next()?;
    let one_kind = text.chars().all(|c| c == first);
    let number = text.chars().count();
    let (one, many) = match first {
        ' ' => ("a space", "spaces"),
        '\n' => ("a line end (`\\n`)", "line ends (`\\n`)"),
        '\t' => ("a tab", "tabs"),
        _ => ("white space", "characters of white space"),
    };
    if !one_kind {
        return Some("white space".into());
    }
    Some(if number == 1 { one.to_owned() } else { format!("{number} {many}") })
}

/// What people call punctuation; `*`, `#` and the like are what pictures are drawn with.
const PUNCTUATION: [char; 13] = ['.', ',', ';', ':', '!', '?', '\'', '"', '(', ')', '-', '–', '—'];

/// Whether a sign is there several times in a row, as in a line of dashes: then it is counted, not read.
fn is_drawn(text: &str) -> bool {
    let signs: Vec<char> = text.chars().collect();
    signs
        .windows(3)
        .any(|three| three[0] != '.' && PUNCTUATION.contains(&three[0]) && three.iter().all(|sign| *sign == three[0]))
}

fn inside(actual: &str, expected: &str) -> Option<String> {
    let same_without = |drop: fn(char) -> bool| {
        let rest = |text: &str| text.chars().filter(|c| !drop(*c)).collect::<String>();
        rest(actual) == rest(expected) && !rest(actual).is_empty()
    };
    if same_without(char::is_whitespace) {
        let (mine, wanted) = (whitespace_kinds(actual), whitespace_kinds(expected));
        return Some(if mine.tabs != wanted.tabs {
            "Only the white space differs: there is a tab where spaces are wanted, or the other way round.".into()
        } else if mine.lines != wanted.lines {
            format!(
                "Only the white space differs: yours has {}, and {} are wanted.",
                super::ends::lines(mine.lines),
                wanted.lines
            )
        } else {
            "Only the spaces differ.".into()
        });
    }
    if actual.to_lowercase() == expected.to_lowercase() {
        return Some("Only capital and small letters differ.".into());
    }
    let quoted = |quote: char| {
        actual.strip_prefix(quote).and_then(|rest| rest.strip_suffix(quote)).is_some_and(|inner| inner == expected)
    };
    if quoted('\'') || quoted('"') {
        return Some("Yours has quotes inside the text. The quotes in your code aren't part of the text.".into());
    }
    let has_words = has_word(actual) && has_word(expected);
    if has_words && same_without(|c| PUNCTUATION.contains(&c)) && !is_drawn(actual) && !is_drawn(expected) {
        return Some("Only punctuation differs.".into());
    }
    None
}

/// Two letters in a row, or a digit.
fn has_word(text: &str) -> bool {
    let chars: Vec<char> = text.chars().collect();
    chars.windows(2).any(|two| two.iter().all(|c| c.is_alphabetic())) || chars.iter().any(char::is_ascii_digit)
}

struct Kinds {
    tabs: usize,
    lines: usize,
}

fn whitespace_kinds(text: &str) -> Kinds {
    Kinds { tabs: text.matches('\t').count(), lines: text.lines().count() }
}

#[cfg(test)]
mod tests {
    use crate::explain::texts::{drawings, texts};

    fn said(actual: &str, expected: &str) -> String {
        drawings(actual, expected).or_else(|| texts(actual, expected)).unwrap_or_default()
    }

    #[test]
    fn white_space_at_the_ends_is_named() {
        assert_eq!(
            said("total: 3\n", "total: 3"),
            "The text is right apart from a line end (`\\n`) too many at the end."
        );
        assert_eq!(
            said("total: 3", "total: 3\n"),
            "The text is right apart from a line end (`\\n`) missing at the end."
        );
        assert_eq!(
            said("  total", "total "),
            "The text is right apart from 2 spaces too many at the beginning and a space missing at the end."
        );
        assert_eq!(said("total\n", "total "), "Only the spaces and line ends round the text differ.");
    }

    #[test]
    fn white_space_inside_is_named() {
        assert_eq!(said("a  b", "a b"), "Only the spaces differ.");
        assert!(said("a\tb", "a b").contains("tab"));
        assert_eq!(said("a b", "a\nb"), "Only the white space differs: yours has 1 line, and 2 are wanted.");
        assert!(said("a\r\nb", "a\nb").contains("`\\r\\n`"));
    }

    #[test]
    fn letters_quotes_and_punctuation() {
        assert_eq!(said("hello", "Hello"), "Only capital and small letters differ.");
        assert_eq!(
            said("'hi'", "hi"),
            "Yours has quotes inside the text. The quotes in your code aren't part of the text."
        );
        assert_eq!(said("Hello World", "Hello, World!"), "Only punctuation differs.");
        assert_eq!(said("", "x"), "Yours is an empty text.");
        assert_eq!(said("hour 2: ***", "hour 2: ****"), "", "a picture is counted, not read");
        assert_eq!(texts("a\n---", "a\n----"), None);
        assert_eq!(said("*.#", "*.#.*"), "", "a map has no punctuation");
        assert_eq!(said("x.", "x"), "", "nor have beats");
    }

    #[test]
    fn of_a_drawing_the_first_line_that_differs_is_told() {
        let differs = |number, one, other| {
            format!("Line {number} is the first that differs: it is `{one}`, and should be `{other}`.")
        };
        assert_eq!(said("#\n #\n  #", "#\n#\n#"), differs(2, " #", "#"));
        assert_eq!(said("x.x.\n....\n", "x..x\n....\n"), differs(1, "x.x.", "x..x"));
        assert_eq!(said("#\n#\n#", "#\n#"), "It should end after line 2, and yours goes on.");
        assert_eq!(said("#\n#", "#\n#\n #"), "It should go on after line 2, and yours ends there.");
        assert_eq!(said("#\n#", "#\n#\n"), "The text is right apart from a line end (`\\n`) missing at the end.");
        assert_eq!(said("1  2\n3", "1 2\n3"), "Only the spaces differ.", "a table of numbers is read");
        assert_eq!(said("Ana  3\n#", "Ana 3\n#"), "Only the spaces differ.");
    }

    #[test]
    fn an_object_that_its_class_does_not_write_is_told() {
        let sentence = said("<shop.Parcel object at 0x7f3a>", "a parcel");
        assert!(sentence.contains("`Parcel` has no `__str__`"), "{sentence}");
    }

    #[test]
    fn a_real_difference_needs_no_sentence() {
        assert_eq!(texts("py", "on"), None);
        assert_eq!(texts("same", "same"), None);
        assert_eq!(texts("...", "!!!"), None);
    }
}
