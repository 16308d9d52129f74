//! Where two texts differ, by character or by line. Nothing of either text is lost: the pieces of a side, put together, are
//! that side.

use std::time::{Duration, Instant};

use similar::{Algorithm, DiffOp, capture_diff_slices_deadline};
use unicode_segmentation::UnicodeSegmentation as _;

/// Above this many characters on both sides together only a common beginning and a common end are looked for: a save must
/// be answered in milliseconds.
const THOROUGH: usize = 10_000;
/// How long a thorough comparison may take; after that, the rest counts as different.
const DEADLINE: Duration = Duration::from_millis(20);
/// Two differences with fewer common characters than this between them are easier to read as one.
const ISLAND: usize = 3;

/// A part of one side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// Its text.
    pub text: String,
    /// The other side does not have it here.
    pub differs: bool,
}

/// Two texts in pieces.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Diff {
    /// The pieces of what is there.
    pub actual: Vec<Piece>,
    /// The pieces of what is wanted.
    pub expected: Vec<Piece>,
}

/// A line of a comparison by lines; line ends are kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LineDiff {
    /// On both sides.
    Same(String),
    /// A line that differs from the one in its place.
    Changed {
        /// What is there.
        actual: String,
        /// What is wanted.
        expected: String,
    },
    /// There, and not wanted.
    Extra(String),
    /// Wanted, and not there.
    Missing(String),
}

/// Compares by grapheme; an escape such as `\n` in a repr counts as one character.
pub fn characters(actual: &str, expected: &str) -> Diff {
    let (left, right) = (units(actual), units(expected));
    let prefix = left.iter().zip(&right).take_while(|(l, r)| l == r).count();
    let (left_rest, right_rest) = (&left[prefix..], &right[prefix..]);
    let suffix = left_rest.iter().rev().zip(right_rest.iter().rev()).take_while(|(l, r)| l == r).count();
    let left_middle = &left_rest[..left_rest.len() - suffix];
    let right_middle = &right_rest[..right_rest.len() - suffix];

    let mut diff = Builder::default();
    diff.same(&left[..prefix]);
    if left_middle.len() + right_middle.len() > THOROUGH {
        diff.actual(left_middle);
        diff.expected(right_middle);
    } else {
        let ops =
            capture_diff_slices_deadline(Algorithm::Myers, left_middle, right_middle, Some(Instant::now() + DEADLINE));
        diff.middle(&ops, left_middle, right_middle);
    }
    diff.same(&left_rest[left_rest.len() - suffix..]);
    diff.diff
}

/// Compares by line. Where fewer than half of the lines are found again, lines are compared by their place: chance matches
/// would only tear apart what belongs together.
pub fn lines(actual: &str, expected: &str) -> Vec<LineDiff> {
    let left: Vec<&str> = actual.split_inclusive('\n').collect();
    let right: Vec<&str> = expected.split_inclusive('\n').collect();
    let ops = capture_diff_slices_deadline(Algorithm::Patience, &left, &right, Some(Instant::now() + DEADLINE));
    let same: usize = ops.iter().filter(|op| matches!(op, DiffOp::Equal { .. })).map(|op| op.old_range().len()).sum();
    let mut found = Vec::new();
    if same * 2 < left.len().max(right.len()) {
        push_by_place(&mut found, &left, &right);
        return found;
    }
    for op in ops {
        push_by_place(&mut found, &left[op.old_range()], &right[op.new_range()]);
    }
    found
}

fn push_by_place(found: &mut Vec<LineDiff>, left: &[&str], right: &[&str]) {
    let paired = left.len().min(right.len());
    found.extend(left.iter().zip(right).map(|(actual, expected)| {
        if actual == expected {
            LineDiff::Same((*actual).to_owned())
        } else {
            LineDiff::Changed { actual: (*actual).to_owned(), expected: (*expected).to_owned() }
        }
    }));
    found.extend(left[paired..].iter().map(|line| LineDiff::Extra((*line).to_owned())));
    found.extend(right[paired..].iter().map(|line| LineDiff::Missing((*line).to_owned())));
}

impl Diff {
    /// Whether the sides have enough in common for marks to help: more than the quotes or brackets round them.
    pub fn is_telling(&self) -> bool {
        let size = |pieces: &[Piece], differs| {
            pieces
                .iter()
                .filter(|piece| piece.differs == differs)
                .map(|piece| piece.text.chars().count())
                .sum::<usize>()
        };
        let same = size(&self.actual, false);
        let different = size(&self.actual, true).max(size(&self.expected, true));
        same > 2 && same * 2 >= different
    }
}

fn units(text: &str) -> Vec<&str> {
    let mut units = Vec::new();
    let mut rest = text.grapheme_indices(true).peekable();
    while let Some((start, grapheme)) = rest.next() {
        let mut end = start + grapheme.len();
        if grapheme == "\\"
            && let Some((_, escaped)) = rest.next()
        {
            end += escaped.len();
        }
        units.push(&text[start..end]);
    }
    units
}

#[derive(Default)]
struct Builder {
    diff: Diff,
}

impl Builder {
    fn same(&mut self, units: &[&str]) {
        push(&mut self.diff.actual, units, false);
        push(&mut self.diff.expected, units, false);
    }

    fn actual(&mut self, units: &[&str]) {
        push(&mut self.diff.actual, units, true);
    }

    fn expected(&mut self, units: &[&str]) {
        push(&mut self.diff.expected, units, true);
    }

    fn middle(&mut self, ops: &[DiffOp], left: &[&str], right: &[&str]) {
        let is_space = |units: &[&str]| units.iter().all(|unit| unit.chars().all(char::is_whitespace));
        // Where only white space differs, every place is worth a mark of its own.
        let only_space = ops
            .iter()
            .filter(|op| !matches!(op, DiffOp::Equal { .. }))
            .all(|op| is_space(&left[op.old_range()]) && is_space(&right[op.new_range()]));
        for op in ops {
            let (old, new) = (&left[op.old_range()], &right[op.new_range()]);
            let is_same = matches!(op, DiffOp::Equal { .. }) && (old.len() >= ISLAND || only_space);
            if is_same {
                self.same(old);
            } else {
                self.actual(old);
                self.expected(new);
            }
        }
    }
}

fn push(pieces: &mut Vec<Piece>, units: &[&str], differs: bool) {
    if units.is_empty() {
        return;
    }
    match pieces.last_mut() {
        Some(last) if last.differs == differs => last.text.extend(units.iter().copied()),
        _ => pieces.push(Piece { text: units.concat(), differs }),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn marked(pieces: &[Piece]) -> String {
        pieces
            .iter()
            .map(|piece| if piece.differs { format!("[{}]", piece.text) } else { piece.text.clone() })
            .collect()
    }

    fn shown(actual: &str, expected: &str) -> (String, String) {
        let diff = characters(actual, expected);
        (marked(&diff.actual), marked(&diff.expected))
    }

    #[test]
    fn the_differing_characters_are_marked() {
        assert_eq!(shown("'Hello Wold'", "'Hello World'"), ("'Hello Wold'".into(), "'Hello Wo[r]ld'".into()));
        assert_eq!(shown("colour", "color"), ("colo[u]r".into(), "color".into()));
        assert_eq!(shown("12.50", "12.05"), ("12.[50]".into(), "12.[05]".into()));
    }

    #[test]
    fn islands_of_common_characters_are_drowned_unless_only_spaces_differ() {
        assert_eq!(shown("xaybz_", "1a2b3_"), ("[xaybz]_".into(), "[1a2b3]_".into()));
        assert_eq!(shown("a  b  c", "a b c"), ("a [ ]b[ ] c".into(), "a b c".into()));
    }

    #[test]
    fn an_escape_is_one_character() {
        assert_eq!(shown(r"'a\n'", r"'a\t'"), (r"'a[\n]'".into(), r"'a[\t]'".into()));
    }

    #[test]
    fn a_grapheme_is_never_torn() {
        assert_eq!(shown("e\u{301}x", "ex"), ("[e\u{301}]x".into(), "[e]x".into()));
    }

    #[test]
    fn lines_are_paired() {
        assert_eq!(
            lines("a\nb\nc\n", "a\nB\nc\nd\n"),
            vec![
                LineDiff::Same("a\n".into()),
                LineDiff::Changed { actual: "b\n".into(), expected: "B\n".into() },
                LineDiff::Same("c\n".into()),
                LineDiff::Missing("d\n".into()),
            ]
        );
        assert_eq!(
            lines("x\nA\ny\n", "A\nb\nc\n"),
            vec![
                LineDiff::Changed { actual: "x\n".into(), expected: "A\n".into() },
                LineDiff::Changed { actual: "A\n".into(), expected: "b\n".into() },
                LineDiff::Changed { actual: "y\n".into(), expected: "c\n".into() },
            ],
            "one chance match among three lines does not shift the rest"
        );
        assert_eq!(lines("a", "a\n"), vec![LineDiff::Changed { actual: "a".into(), expected: "a\n".into() }]);
        assert_eq!(lines("a\nx\n", "a\n"), vec![LineDiff::Same("a\n".into()), LineDiff::Extra("x\n".into())]);
    }

    #[test]
    fn values_with_nothing_in_common_are_not_marked_to_pieces() {
        assert!(!characters("'py'", "'on'").is_telling());
        assert!(!characters("3", "4").is_telling());
        assert!(characters("'Hello Wold'", "'Hello World'").is_telling());
    }

    #[test]
    fn a_megabyte_is_compared_in_a_moment() {
        let (left, right) = ("a".repeat(1 << 20), "b".repeat(1 << 20));
        let diff = characters(&format!("x{left}y"), &format!("x{right}y"));
        assert_eq!(diff.actual.len(), 3);
        assert_eq!(diff.actual[0].text, "x");
    }

    proptest! {
        #[test]
        fn both_sides_can_be_put_together_again(actual in "[ab\\\\ \u{e9}\u{301}👩\u{200d}\n]{0,60}", expected in "[ab\\\\ \u{e9}\u{301}👩\u{200d}\n]{0,60}") {
            let diff = characters(&actual, &expected);
            let whole = |pieces: &[Piece]| pieces.iter().map(|piece| piece.text.as_str()).collect::<String>();
            prop_assert_eq!(whole(&diff.actual), actual);
            prop_assert_eq!(whole(&diff.expected), expected);
            let common = |pieces: &[Piece]| pieces.iter().filter(|piece| !piece.differs).map(|piece| piece.text.as_str()).collect::<String>();
            prop_assert_eq!(common(&diff.actual), common(&diff.expected));
        }

        #[test]
        fn lines_can_be_put_together_again(actual in "[ab\n]{0,40}", expected in "[ab\n]{0,40}") {
            let (mut left, mut right) = (String::new(), String::new());
            for line in lines(&actual, &expected) {
                match line {
                    LineDiff::Same(line) => { left.push_str(&line); right.push_str(&line); }
                    LineDiff::Changed { actual, expected } => { left.push_str(&actual); right.push_str(&expected); }
                    LineDiff::Extra(line) => left.push_str(&line),
                    LineDiff::Missing(line) => right.push_str(&line),
                }
            }
            prop_assert_eq!((left, right), (actual, expected));
        }
    }
}
