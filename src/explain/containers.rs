//! Where two lists, tuples, sets, dictionaries or objects with fields differ.

use super::{
    comparison::alike,
    names::capitalised,
    texts::texts,
    words::{all_of, code, count, is_name},
};
use crate::{
    engine::verdict::{Difference, Differences, PathStep, Value},
    explain::repr,
};

/// Names at most this many items.
const NAMED: usize = 3;

/// Sentences about the parts in which two values differ. `base` is what the whole value is called, when it has a name.
pub(super) fn containers(differences: &Differences, actual: &Value, expected: &Value, base: &str) -> Vec<String> {
    let Some((last, parent)) = differences.listed.first().and_then(|first| first.path.split_last()) else {
        return Vec::new();
    };
    let siblings: Vec<&Difference> =
        differences.listed.iter().filter(|other| other.path.split_last().is_some_and(|(_, it)| it == parent)).collect();
    let base = if is_name(base) { base } else { "" };
    let group = DifferenceGroup { siblings, parent, base, whole: (parent.is_empty()).then_some((actual, expected)) };
    let mut sentences = match last {
        PathStep::Index(_) => group.items(differences.more),
        PathStep::Key(_) => group.entries(),
        PathStep::Field(_) => group.fields(),
        PathStep::Member(_) => vec![group.members()],
    };
    let told = group.siblings.len();
    let rest = differences.listed.len() + differences.more - told;
    if rest > 0 && !(matches!(last, PathStep::Index(_)) && parent.is_empty()) {
        sentences.push(format!("There {} elsewhere.", more(rest)));
    }
    sentences
}

fn more(number: usize) -> String {
    if number == 1 { "is 1 more difference".into() } else { format!("are {number} more differences") }
}

/// Differences among the parts of one value.
struct DifferenceGroup<'a> {
    siblings: Vec<&'a Difference>,
    /// The way to that value.
    parent: &'a [PathStep],
    base: &'a str,
    /// The two values, when they are the compared ones themselves.
    whole: Option<(&'a Value, &'a Value)>,
}

impl DifferenceGroup<'_> {
    fn missing(&self) -> Vec<&Difference> {
        self.siblings.iter().copied().filter(|difference| difference.actual.is_none()).collect()
    }

    fn extra(&self) -> Vec<&Difference> {
        self.siblings.iter().copied().filter(|difference| difference.expected.is_none()).collect()
    }

    /// ` in [2]`, or nothing for the compared values themselves.
    fn place(&self) -> String {
        if self.parent.is_empty() {
            String::new()
        } else {
            format!(" in {}", code(&words_for_path(self.base, self.parent)))
        }
    }

    /// Items of a list or a tuple.
    fn items(&self, more: usize) -> Vec<String> {
        let first = self.siblings[0];
        let (missing, extra) = (self.missing(), self.extra());
        let known = self.whole.and_then(|(mine, wanted)| {
            let items = |value: &Value| {
                let is_whole = value.hidden_before + value.hidden_after == 0;
                repr::items(&value.repr)
                    .filter(|_| is_whole)
                    .map(|items| items.iter().map(|it| (*it).to_owned()).collect())
            };
            Some((items(mine)?, items(wanted)?))
        });
        let known: Option<(Vec<String>, Vec<String>)> = known;
        if let Some((mine, wanted)) = &known {
            if mine.is_empty() {
                return vec![format!("Yours is empty, but {} wanted.", are(wanted.len()))];
            }
            if wanted.is_empty() {
                return vec![format!("It should be empty, but yours has {}.", count(mine.len(), "item", "items"))];
            }
            let sorted = |items: &[String]| {
                let mut items = items.to_vec();
                items.sort_unstable();
                items
            };
            let is_list = self.whole.is_some_and(|(mine, _)| mine.type_name == "list");
            if is_list && mine.len() == wanted.len() && sorted(mine) == sorted(wanted) {
                return vec!["The items are right, but their order isn't.".into()];
            }
        }
        let texts = |differences: &[&Difference]| -> Vec<String> {
            differences.iter().filter_map(|it| it.actual.clone().or_else(|| it.expected.clone())).collect()
        };
        for (differences, what, length) in [
            (&missing, "missing", known.as_ref().map(|(mine, _)| mine.len())),
            (&extra, "too many", known.as_ref().map(|(_, wanted)| wanted.len())),
        ] {
            if differences.len() == self.siblings.len() && more == 0 {
                let index = match first.path.last() {
                    Some(PathStep::Index(index)) => *index,
                    _ => 0,
                };
                let place = match length {
                    Some(length) if index >= length => " at the end".to_owned(),
                    Some(_) if index == 0 => " at the beginning".to_owned(),
                    _ => format!(" at index {index}"),
                };
                return vec![format!("{} {what}{place}{}.", named(&texts(differences), "is", "are"), self.place())];
            }
        }
        let lengths = match &known {
            Some((mine, wanted)) if mine.len() != wanted.len() => {
                format!(" Yours has {}, and {} wanted.", count(mine.len(), "item", "items"), are(wanted.len()))
            }
            _ => String::new(),
        };
        vec![format!("{}{lengths}", self.changed(first))]
    }

    /// `The first difference is at index 1: …`, or nothing that would help when one side has nothing there.
    fn changed(&self, difference: &Difference) -> String {
        let at = match difference.path.as_slice() {
            [PathStep::Index(index)] if self.base.is_empty() => format!("index {index}"),
            path_to => code(&words_for_path(self.base, path_to)),
        };
        let values = match (&difference.actual, &difference.expected) {
            (Some(mine), Some(wanted)) => {
                let detail = in_words(mine, wanted).map_or_else(String::new, |sentence| format!(" {sentence}"));
                format!("{} instead of {}.{detail}", code(mine), code(wanted))
            }
            (Some(mine), None) => format!("{} is too many.", code(mine)),
            (None, wanted) => format!("{} is missing.", code(wanted.as_deref().unwrap_or_default())),
        };
        format!("The first difference is at {at}: {values}")
    }

    /// Entries of a dictionary.
    fn entries(&self) -> Vec<String> {
        let keys = |differences: &[&Difference]| -> Vec<String> {
            let key = |it: &&Difference| match it.path.last() {
                Some(PathStep::Key(key)) => Some(key.clone()),
                _ => None,
            };
            differences.iter().filter_map(key).collect()
        };
        let (missing, extra) = (keys(&self.missing()), keys(&self.extra()));
        let both: Vec<&Difference> =
            self.siblings.iter().copied().filter(|it| it.actual.is_some() && it.expected.is_some()).collect();
        let changed = keys(&both);
        let place = self.place();
        if let ([missing], [extra]) = (missing.as_slice(), extra.as_slice()) {
            let detail = in_words(extra, missing).map_or_else(String::new, |sentence| format!(" {sentence}"));
            let keys = format!("The key {} is there instead of {}{place}.{detail}", code(extra), code(missing));
            return std::iter::once(keys).chain(others(&changed, VALUES)).collect();
        }
        if !missing.is_empty() || !extra.is_empty() {
            let parts = [(missing, "missing"), (extra, "too many")].into_iter().filter(|(keys, _)| !keys.is_empty());
            let parts: Vec<String> = parts.map(|(keys, what)| format!("{} {what}", the_keys(&keys))).collect();
            let keys = format!("{}{place}.", capitalised(&parts.join(", and ")));
            return std::iter::once(keys).chain(others(&changed, VALUES)).collect();
        }
        self.values("The value of the key", VALUES)
    }

    /// Fields of a named tuple or a dataclass.
    fn fields(&self) -> Vec<String> {
        self.values("The field", ["field", "fields"])
    }

    /// The first value that differs in full, the others by their names; `nouns` is what one or several of those are called.
    fn values(&self, what: &str, nouns: [&str; 2]) -> Vec<String> {
        let name = |difference: &Difference| match difference.path.last() {
            Some(PathStep::Key(name) | PathStep::Field(name)) => name.clone(),
            _ => String::new(),
        };
        let first = self.siblings[0];
        let (mine, wanted) = (first.actual.clone().unwrap_or_default(), first.expected.clone().unwrap_or_default());
        let detail = in_words(&mine, &wanted).map_or_else(String::new, |sentence| format!(" {sentence}"));
        let place = self.place();
        let sentence =
            format!("{what} {}{place} is {} instead of {}.{detail}", code(&name(first)), code(&mine), code(&wanted));
        let rest: Vec<String> = self.siblings[1..].iter().map(|it| name(it)).collect();
        std::iter::once(sentence).chain(others(&rest, nouns)).collect()
    }

    /// Members of a set.
    fn members(&self) -> String {
        let texts = |differences: &[&Difference]| -> Vec<String> {
            differences.iter().filter_map(|it| it.actual.clone().or_else(|| it.expected.clone())).collect()
        };
        let parts = [(texts(&self.missing()), "missing"), (texts(&self.extra()), "too many")];
        let parts = parts.iter().filter(|(items, _)| !items.is_empty());
        let parts: Vec<String> = parts.map(|(items, what)| format!("{} {what}", named(items, "is", "are"))).collect();
        format!("{}{}.", parts.join(", and "), self.place())
    }
}

/// What the values of keys are called, one and several.
const VALUES: [&str; 2] = ["value of", "values of"];

/// What else differs, besides the one that was described in full.
fn others(names: &[String], [one, many]: [&str; 2]) -> Option<String> {
    match names.len() {
        0 => None,
        1 => Some(format!("The {one} {} differs, too.", all_of(names))),
        number if number > NAMED => Some(format!("{number} others differ, too.")),
        _ => Some(format!("The {many} {} differ, too.", all_of(names))),
    }
}

fn the_keys(keys: &[String]) -> String {
    match keys.len() {
        1 => format!("the key {} is", all_of(keys)),
        number if number > NAMED => format!("{number} keys are"),
        _ => format!("the keys {} are", all_of(keys)),
    }
}

fn are(number: usize) -> String {
    if number == 1 { "1 item is".into() } else { format!("{number} items are") }
}

/// `` `1` and `2` are ``, or `7 items are` when they are many.
fn named(items: &[String], one: &str, many: &str) -> String {
    let verb = if items.len() == 1 { one } else { many };
    if items.len() <= NAMED { format!("{} {verb}", all_of(items)) } else { format!("{} items {verb}", items.len()) }
}

/// What can be said about two items that differ.
fn in_words(mine: &str, wanted: &str) -> Option<String> {
    alike(mine, wanted).or_else(|| {
        let both_texts = repr::type_of(mine) == "str" && repr::type_of(wanted) == "str";
        // Only reprs without escapes are their own text.
        let plain = both_texts && !mine.contains('\\') && !wanted.contains('\\');
        plain.then(|| texts(&mine[1..mine.len() - 1], &wanted[1..wanted.len() - 1])).flatten()
    })
}

/// `orders[2]['price']`; `base` is what the whole value is called, or nothing.
pub(crate) fn words_for_path(base: &str, steps: &[PathStep]) -> String {
    let mut text = base.to_owned();
    for step in steps {
        match step {
            PathStep::Index(index) => text.extend(["[", &index.to_string(), "]"]),
            PathStep::Key(key) => text.extend(["[", key.as_str(), "]"]),
            PathStep::Field(name) => text.extend([".", name.as_str()]),
            PathStep::Member(_) => {}
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::samples::value;

    /// `index 1` and the like are steps; a side that is `-` has nothing there.
    fn difference(path: &[PathStep], actual: &str, expected: &str) -> Difference {
        let side = |text: &str| (text != "-").then(|| text.to_owned());
        Difference { path: path.to_vec(), actual: side(actual), expected: side(expected) }
    }

    fn said(kind: &str, actual: &str, expected: &str, listed: Vec<Difference>) -> String {
        let (actual, expected) = (value(actual, kind), value(expected, kind));
        containers(&Differences { listed, more: 0 }, &actual, &expected, "orders()").join(" ")
    }

    fn at(index: usize, actual: &str, expected: &str) -> Difference {
        difference(&[PathStep::Index(index)], actual, expected)
    }

    fn key(name: &str, actual: &str, expected: &str) -> Difference {
        difference(&[PathStep::Key(name.into())], actual, expected)
    }

    #[test]
    fn the_first_differing_item_is_named() {
        assert_eq!(
            said("list", "[1, 2, 3]", "[1, 5, 3]", vec![at(1, "2", "5")]),
            "The first difference is at index 1: `2` instead of `5`."
        );
        assert_eq!(
            said("list", "[1, 4]", "[1, 5, 3]", vec![at(1, "4", "5"), at(2, "-", "3")]),
            "The first difference is at index 1: `4` instead of `5`. Yours has 2 items, and 3 items are wanted."
        );
    }

    #[test]
    fn missing_and_extra_items() {
        assert_eq!(said("list", "[1]", "[1, 2]", vec![at(1, "-", "2")]), "`2` is missing at the end.");
        assert_eq!(said("list", "[2]", "[1, 2]", vec![at(0, "-", "1")]), "`1` is missing at the beginning.");
        assert_eq!(said("list", "[1, 3]", "[1, 2, 3]", vec![at(1, "-", "2")]), "`2` is missing at index 1.");
        assert_eq!(
            said("list", "[1, 2, 3]", "[1]", vec![at(1, "2", "-"), at(2, "3", "-")]),
            "`2` and `3` are too many at the end."
        );
        assert_eq!(said("tuple", "()", "(1,)", vec![at(0, "-", "1")]), "Yours is empty, but 1 item is wanted.");
        let four = (1..5).map(|index| at(index, "-", "0")).collect();
        assert_eq!(said("list", "[1]", "[1, 0, 0, 0, 0]", four), "4 items are missing at the end.");
        assert_eq!(said("list", "[1]", "[]", vec![at(0, "1", "-")]), "It should be empty, but yours has 1 item.");
    }

    #[test]
    fn order_and_types_of_items() {
        let swapped = || vec![at(0, "2", "1"), at(1, "1", "2")];
        assert_eq!(said("list", "[2, 1]", "[1, 2]", swapped()), "The items are right, but their order isn't.");
        assert!(said("tuple", "(2, 1)", "(1, 2)", swapped()).starts_with("The first difference is at index 0"));
        assert_eq!(
            said("list", "['1', 2]", "[1, 2]", vec![at(0, "'1'", "1")]),
            "The first difference is at index 0: `'1'` instead of `1`. They look alike: `'1'` is text, and `1` is a whole number. \
             `int(…)` turns text into a number."
        );
        assert!(
            said("list", "['a ']", "['a']", vec![at(0, "'a '", "'a'")])
                .ends_with("The text is right apart from a space too many at the end.")
        );
    }

    #[test]
    fn members_of_sets() {
        let differences = vec![
            difference(&[PathStep::Member("3".into())], "-", "3"),
            difference(&[PathStep::Member("1".into())], "1", "-"),
        ];
        assert_eq!(said("set", "{1, 2}", "{2, 3}", differences), "`3` is missing, and `1` is too many.");
    }

    #[test]
    fn keys_and_values_of_dictionaries() {
        let found = |listed| said("dict", "{…}", "{…}", listed);
        assert_eq!(found(vec![key("'b'", "-", "2")]), "The key `'b'` is missing.");
        assert_eq!(found(vec![key("'c'", "3", "-"), key("'d'", "4", "-")]), "The keys `'c'` and `'d'` are too many.");
        assert_eq!(found(vec![key("'a'", "1", "2")]), "The value of the key `'a'` is `1` instead of `2`.");
        assert_eq!(
            found(vec![key("'a'", "1", "2"), key("'b'", "1", "2")]),
            "The value of the key `'a'` is `1` instead of `2`. The value of `'b'` differs, too."
        );
        assert_eq!(
            found(vec![key("'a'", "-", "1"), key("'A'", "1", "-")]),
            "The key `'A'` is there instead of `'a'`. Only capital and small letters differ."
        );
    }

    #[test]
    fn fields_and_parts_of_parts_have_a_path() {
        let field = |name: &str| difference(&[PathStep::Field(name.into())], "3", "4");
        assert_eq!(
            said("Order", "Order(…)", "Order(…)", vec![field("price"), field("count")]),
            "The field `price` is `3` instead of `4`. The field `count` differs, too."
        );
        let deep = || difference(&[PathStep::Index(2), PathStep::Key("'price'".into())], "3", "4");
        assert_eq!(
            said("list", "[…]", "[…]", vec![deep(), at(4, "1", "2")]),
            "The value of the key `'price'` in `[2]` is `3` instead of `4`. There is 1 more difference elsewhere."
        );
        let named = containers(
            &Differences {
                listed: vec![difference(&[PathStep::Key("'rows'".into()), PathStep::Index(0)], "3", "4")],
                more: 0,
            },
            &value("{…}", "dict"),
            &value("{…}", "dict"),
            "report",
        );
        assert_eq!(named, ["The first difference is at `report['rows'][0]`: `3` instead of `4`."]);
    }

    #[test]
    fn no_parts_no_sentence() {
        assert_eq!(said("list", "[1, 2", "[1]", vec![]), "");
    }
}
