//! Two values of the same shape with their differing parts marked: a dictionary by its keys, whatever their order, a set by
//! its members. The parts are found in the texts of the values, along the paths that the check reported.

use crate::explain::{repr, words_for_path};
use std::ops::Range;

use super::diff::{self, Diff, Piece};
use crate::engine::verdict::{Difference, PathStep, Value};

/// Both texts in pieces; `None` when a path does not lead to a part of the text, as in a value with a `__repr__` of its own.
pub(super) fn marked(actual: &str, expected: &str, differences: &[Difference]) -> Option<Diff> {
    let (mut left, mut right) = (Marks::of(actual), Marks::of(expected));
    for Difference { path, actual: mine, expected: wanted } in differences {
        let is_alone = mine.is_some() != wanted.is_some();
        let mine = if mine.is_some() { Some(left.part(path, is_alone)?) } else { None };
        let wanted = if wanted.is_some() { Some(right.part(path, is_alone)?) } else { None };
        match (mine, wanted) {
            (Some(mine), Some(wanted)) => {
                let inner = diff::characters(&actual[mine.clone()], &expected[wanted.clone()]);
                let telling = inner.is_telling();
                left.mark_pieces(&mine, telling.then_some(&inner.actual));
                right.mark_pieces(&wanted, telling.then_some(&inner.expected));
            }
            (mine, wanted) => {
                left.ranges.extend(mine);
                right.ranges.extend(wanted);
            }
        }
    }
    Some(Diff { actual: left.pieces(), expected: right.pieces() })
}

/// A part of two long values that holds the first difference and is made of parts itself.
pub(super) struct ValuePart {
    /// The way to it: `[17]`.
    pub(super) path: String,
    pub(super) actual: Value,
    pub(super) expected: Value,
    /// Those of the differences that are in it, with their way from there.
    pub(super) differences: Vec<Difference>,
}

/// The part that is worth showing in place of the whole; none when the first difference is an item of the whole itself.
pub(super) fn telling_part(actual: &Value, expected: &Value, differences: &[Difference]) -> Option<ValuePart> {
    let path = &differences.first()?.path;
    let (_, parents) = path.split_last()?;
    // The nearest level: one that is still too long is made shorter in its turn.
    let step = parents.first()?;
    let value = |whole: &Value| {
        let repr = part(&whole.repr, step)?.to_owned();
        Some(Value { type_name: repr::type_of(&repr).to_owned(), repr, text: None, hidden_before: 0, hidden_after: 0 })
    };
    let inside = differences.iter().filter(|it| it.path.len() > 1 && it.path.first() == Some(step));
    Some(ValuePart {
        path: words_for_path("", std::slice::from_ref(step)),
        actual: value(actual)?,
        expected: value(expected)?,
        differences: inside.map(|it| Difference { path: it.path[1..].to_vec(), ..it.clone() }).collect(),
    })
}

struct Marks<'a> {
    text: &'a str,
    ranges: Vec<Range<usize>>,
}

impl<'a> Marks<'a> {
    fn of(text: &'a str) -> Self {
        Self { text, ranges: Vec::new() }
    }

    /// Where the part at the end of the path is; `with_key` takes the key of a dictionary's value along.
    fn part(&self, path: &[PathStep], with_key: bool) -> Option<Range<usize>> {
        let (last, parents) = path.split_last()?;
        let parent = parents.iter().try_fold(self.text, part)?;
        let found = match last {
            PathStep::Key(key) if with_key => entries(parent)?.into_iter().find(|(_, entry)| entry.0 == key)?.0,
            last => part(parent, last)?,
        };
        // A part is a slice of the text, so its place follows from its address.
        let start = found.as_ptr().addr().checked_sub(self.text.as_ptr().addr())?;
        Some(start..start + found.len())
    }

    fn mark_pieces(&mut self, part: &Range<usize>, pieces: Option<&Vec<Piece>>) {
        let Some(pieces) = pieces else {
            self.ranges.push(part.clone());
            return;
        };
        let mut at = part.start;
        for piece in pieces {
            let end = at + piece.text.len();
            if piece.differs {
                self.ranges.push(at..end);
            }
            at = end;
        }
    }

    fn pieces(mut self) -> Vec<Piece> {
        self.ranges.sort_by_key(|range| range.start);
        let mut pieces = Vec::new();
        let mut at = 0;
        let mut push = |range: Range<usize>, differs| {
            if !range.is_empty() {
                pieces.push(Piece { text: self.text[range].to_owned(), differs });
            }
        };
        for range in self.ranges.iter().filter(|range| !range.is_empty()) {
            if range.start >= at {
                push(at..range.start, false);
                push(range.clone(), true);
                at = range.end;
            }
        }
        push(at..self.text.len(), false);
        pieces
    }
}

/// One step further into the text of a value.
fn part<'a>(text: &'a str, step: &PathStep) -> Option<&'a str> {
    match step {
        PathStep::Index(index) => repr::items(text)?.get(*index).copied(),
        PathStep::Member(member) => {
            repr::items(inner(text)).and_then(|items| items.into_iter().find(|item| item == member))
        }
        PathStep::Key(key) => entries(text)?.into_iter().find(|(_, entry)| entry.0 == key).map(|(_, entry)| entry.1),
        PathStep::Field(name) => {
            let (_, fields) = text.split_once('(')?;
            let fields = &text[text.len() - fields.len() - 1..];
            repr::items(fields)?.into_iter().find_map(|field| field.strip_prefix(name.as_str())?.strip_prefix('='))
        }
    }
}

/// The entries of a dictionary, each whole and as key and value.
fn entries(text: &str) -> Option<Vec<(&str, (&str, &str))>> {
    repr::items(inner(text))?.into_iter().map(|item| Some((item, repr::entry(item)?))).collect()
}

/// `Counter({…})`, `defaultdict(<class 'int'>, {…})` and `frozenset({…})` are read as what is in their brackets.
fn inner(text: &str) -> &str {
    match (text.find('{'), text.strip_suffix(')')) {
        (Some(start), Some(rest)) if start > 0 => &rest[start..],
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn difference(path: &[PathStep], actual: Option<&str>, expected: Option<&str>) -> Difference {
        let own = |side: Option<&str>| side.map(str::to_owned);
        Difference { path: path.to_vec(), actual: own(actual), expected: own(expected) }
    }

    fn key(name: &str) -> PathStep {
        PathStep::Key(format!("'{name}'"))
    }

    fn shown(actual: &str, expected: &str, differences: &[Difference]) -> Option<(String, String)> {
        let show = |pieces: &[Piece]| {
            let piece = |piece: &Piece| if piece.differs { format!("«{}»", piece.text) } else { piece.text.clone() };
            pieces.iter().map(piece).collect::<String>()
        };
        marked(actual, expected, differences).map(|diff| (show(&diff.actual), show(&diff.expected)))
    }

    #[test]
    fn a_dictionary_is_compared_by_its_keys_and_not_by_their_order() {
        let differences = [difference(&[key("b")], Some("2"), Some("3")), difference(&[key("c")], None, Some("9"))];
        assert_eq!(
            shown("{'a': 1, 'b': 2}", "{'c': 9, 'b': 3, 'a': 1}", &differences),
            Some(("{'a': 1, 'b': «2»}".into(), "{«'c': 9», 'b': «3», 'a': 1}".into()))
        );
    }

    #[test]
    fn parts_of_parts_are_found() {
        let path = [PathStep::Index(1), key("price")];
        assert_eq!(
            shown(
                "[{'price': 1}, {'price': 12.5}]",
                "[{'price': 1}, {'price': 12.75}]",
                &[difference(&path, Some("12.5"), Some("12.75"))]
            ),
            Some(("[{'price': 1}, {'price': 12.5}]".into(), "[{'price': 1}, {'price': 12.«7»5}]".into()))
        );
        let field = [PathStep::Field("at".into()), PathStep::Member("3".into())];
        assert_eq!(
            shown("Log(at={1, 3}, b='at=')", "Log(at={1}, b='at=')", &[difference(&field, Some("3"), None)]),
            Some(("Log(at={1, «3»}, b='at=')".into(), "Log(at={1}, b='at=')".into()))
        );
    }

    #[test]
    fn what_wraps_a_dictionary_is_looked_through() {
        assert_eq!(
            shown("Counter({'a': 2})", "{'a': 3}", &[difference(&[key("a")], Some("2"), Some("3"))]),
            Some(("Counter({'a': «2»})".into(), "{'a': «3»}".into()))
        );
    }

    #[test]
    fn a_path_that_leads_nowhere_marks_nothing() {
        assert_eq!(shown("<Box>", "<Box>", &[difference(&[PathStep::Field("a".into())], Some("1"), Some("2"))]), None);
        assert_eq!(shown("[1]", "[2]", &[difference(&[PathStep::Index(4)], Some("1"), Some("2"))]), None);
    }
}
