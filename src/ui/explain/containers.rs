//! Where two lists, tuples, sets or dictionaries differ first.

use super::{
    comparison::alike,
    texts::texts,
    words::{all_of, code, count},
};
use crate::ui::repr;

/// Names at most so many items.
const NAMED: usize = 3;

/// A sentence about two containers of the same type, from their reprs.
pub(super) fn containers(kind: &str, actual: &str, expected: &str) -> Option<String> {
    let (mine, wanted) = (repr::items(actual)?, repr::items(expected)?);
    match repr::type_of(expected) {
        "list" | "tuple" if kind == "list" || kind == "tuple" => Some(sequences(&mine, &wanted, kind == "list")),
        "set" => Some(members(&mine, &wanted)),
        "dict" => dictionaries(&mine, &wanted),
        _ => None,
    }
}

fn sequences(mine: &[&str], wanted: &[&str], is_list: bool) -> String {
    if mine.is_empty() {
        return format!("Yours is empty, and {} wanted.", are(wanted.len()));
    }
    if wanted.is_empty() {
        return format!("Nothing should be in it, and yours has {}.", count(mine.len(), "item", "items"));
    }
    let first = mine.iter().zip(wanted).position(|(left, right)| left != right);
    let Some(index) = first else {
        return if mine.len() < wanted.len() {
            let missing = &wanted[mine.len()..];
            format!("{} missing at the end.", named(missing, "is", "are"))
        } else {
            let extra = &mine[wanted.len()..];
            format!("{} too many at the end.", named(extra, "is", "are"))
        };
    };
    let sorted = |items: &[&str]| {
        let mut items = items.to_vec();
        items.sort_unstable();
        items.into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    if is_list && mine.len() == wanted.len() && sorted(mine) == sorted(wanted) {
        return "The items are right, and their order is not.".into();
    }
    let lengths = if mine.len() == wanted.len() {
        String::new()
    } else {
        format!(" Yours has {}, and {} wanted.", count(mine.len(), "item", "items"), are(wanted.len()))
    };
    let detail = in_words(mine[index], wanted[index]).map_or_else(String::new, |sentence| format!(" {sentence}"));
    format!(
        "The first difference is at index {index}: {} in place of {}.{detail}{lengths}",
        code(mine[index]),
        code(wanted[index])
    )
}

fn are(number: usize) -> String {
    if number == 1 { "1 item is".into() } else { format!("{number} items are") }
}

/// `` `1` and `2` are ``, or `7 items are` when they are many.
fn named(items: &[&str], one: &str, many: &str) -> String {
    let verb = if items.len() == 1 { one } else { many };
    if items.len() <= NAMED { format!("{} {verb}", all_of(items)) } else { format!("{} items {verb}", items.len()) }
}

fn members(mine: &[&str], wanted: &[&str]) -> String {
    let missing: Vec<&str> = wanted.iter().copied().filter(|item| !mine.contains(item)).collect();
    let extra: Vec<&str> = mine.iter().copied().filter(|item| !wanted.contains(item)).collect();
    let mut parts = Vec::new();
    if !missing.is_empty() {
        parts.push(format!("{} missing", named(&missing, "is", "are")));
    }
    if !extra.is_empty() {
        parts.push(format!("{} too many", named(&extra, "is", "are")));
    }
    format!("{}.", parts.join(", and "))
}

fn dictionaries(mine: &[&str], wanted: &[&str]) -> Option<String> {
    let entries = |items: &[&str]| {
        items.iter().map(|item| repr::entry(item).map(|(k, v)| (k.to_owned(), v.to_owned()))).collect()
    };
    let (mine, wanted): (Option<Vec<_>>, Option<Vec<_>>) = (entries(mine), entries(wanted));
    let (mine, wanted) = (mine?, wanted?);
    let has = |entries: &[(String, String)], key: &str| entries.iter().any(|(other, _)| other == key);
    let missing: Vec<&str> = wanted.iter().map(|(key, _)| key.as_str()).filter(|key| !has(&mine, key)).collect();
    let extra: Vec<&str> = mine.iter().map(|(key, _)| key.as_str()).filter(|key| !has(&wanted, key)).collect();
    if missing.len() == 1 && extra.len() == 1 {
        let detail = in_words(extra[0], missing[0]).map_or_else(String::new, |sentence| format!(" {sentence}"));
        return Some(format!("The key {} is there in place of {}.{detail}", code(extra[0]), code(missing[0])));
    }
    if !missing.is_empty() || !extra.is_empty() {
        let keys = |keys: &[&str]| {
            if keys.len() > NAMED {
                format!("{} keys are", keys.len())
            } else if keys.len() == 1 {
                format!("the key {} is", all_of(keys))
            } else {
                format!("the keys {} are", all_of(keys))
            }
        };
        let mut parts = Vec::new();
        if !missing.is_empty() {
            parts.push(format!("{} missing", keys(&missing)));
        }
        if !extra.is_empty() {
            parts.push(format!("{} too many", keys(&extra)));
        }
        return Some(format!("{}.", super::names::capitalised(&parts.join(", and "))));
    }
    let (key, value) = mine.iter().find(|(key, value)| wanted.iter().any(|(k, v)| k == key && v != value))?;
    let (_, right) = wanted.iter().find(|(other, _)| other == key)?;
    let detail = in_words(value, right).map_or_else(String::new, |sentence| format!(" {sentence}"));
    Some(format!("The value of the key {} is {} in place of {}.{detail}", code(key), code(value), code(right)))
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

#[cfg(test)]
mod tests {
    use super::containers;

    fn said(kind: &str, actual: &str, expected: &str) -> String {
        containers(kind, actual, expected).unwrap_or_default()
    }

    #[test]
    fn the_first_differing_item_is_named() {
        assert_eq!(said("list", "[1, 2, 3]", "[1, 5, 3]"), "The first difference is at index 1: `2` in place of `5`.");
        assert_eq!(
            said("list", "[1, 4]", "[1, 5, 3]"),
            "The first difference is at index 1: `4` in place of `5`. Yours has 2 items, and 3 items are wanted."
        );
    }

    #[test]
    fn missing_and_extra_items_at_the_end() {
        assert_eq!(said("list", "[1]", "[1, 2]"), "`2` is missing at the end.");
        assert_eq!(said("list", "[1, 2, 3]", "[1]"), "`2` and `3` are too many at the end.");
        assert_eq!(said("tuple", "()", "(1,)"), "Yours is empty, and 1 item is wanted.");
        assert_eq!(said("list", "[1]", "[1, 2, 3, 4, 5]"), "4 items are missing at the end.");
    }

    #[test]
    fn a_list_that_should_be_empty() {
        assert_eq!(said("list", "[1]", "[]"), "Nothing should be in it, and yours has 1 item.");
    }

    #[test]
    fn the_order_of_a_tuple_is_what_it_is_about() {
        assert!(said("tuple", "(True, False)", "(False, True)").starts_with("The first difference is at index 0"));
    }

    #[test]
    fn order_and_types_of_items() {
        assert_eq!(said("list", "[2, 1]", "[1, 2]"), "The items are right, and their order is not.");
        assert_eq!(
            said("list", "['1', 2]", "[1, 2]"),
            "The first difference is at index 0: `'1'` in place of `1`. They look alike: `'1'` is text, and `1` is a whole number. \
             `int(…)` turns text into a number."
        );
        assert!(said("list", "['a ']", "['a']").ends_with("The text is right but for a space too many at the end."));
    }

    #[test]
    fn sets_and_dictionaries() {
        assert_eq!(said("set", "{1, 2}", "{2, 3}"), "`3` is missing, and `1` is too many.");
        assert_eq!(said("dict", "{'a': 1}", "{'a': 1, 'b': 2}"), "The key `'b'` is missing.");
        assert_eq!(said("dict", "{'a': 1, 'c': 3, 'd': 4}", "{'a': 1}"), "The keys `'c'` and `'d'` are too many.");
        assert_eq!(said("dict", "{'a': 1}", "{'a': 2}"), "The value of the key `'a'` is `1` in place of `2`.");
        assert_eq!(
            said("dict", "{'A': 1}", "{'a': 1}"),
            "The key `'A'` is there in place of `'a'`. Only capital and small letters differ."
        );
    }

    #[test]
    fn a_repr_that_cannot_be_read_says_nothing() {
        assert_eq!(containers("list", "[1, 2", "[1]"), None);
        assert_eq!(containers("Cart", "[1]", "[2]"), None);
    }
}
