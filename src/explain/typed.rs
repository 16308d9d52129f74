//! What was typed into a program is text, and the program treats it as a number.

use super::words::code;

/// A sentence for an output in which texts were put together where numbers should have been multiplied or added.
pub(super) fn text_for_number(expected: &str, actual: &str, typed: &str) -> Option<String> {
    let words = |text: &str| -> Vec<String> {
        text.split_whitespace().map(|word| word.trim_matches(|c: char| !c.is_ascii_digit()).to_owned()).collect()
    };
    let (mine, wanted) = words(actual).into_iter().zip(words(expected)).find(|(mine, wanted)| mine != wanted)?;
    let wanted: u128 = wanted.parse().ok()?;
    let numbers: Vec<&str> =
        typed.split_whitespace().filter(|word| word.bytes().all(|byte| byte.is_ascii_digit())).collect();
    let advice = "What is typed in is text: `int(…)` makes a number of it.";
    for number in &numbers {
        let value: u128 = number.parse().ok()?;
        let times = mine.len() / number.len();
        if times > 1 && mine == number.repeat(times) && value.checked_mul(times as u128) == Some(wanted) {
            return Some(format!("{} is the text {}, {times} times. {advice}", code(&mine), code(number)));
        }
    }
    for (left, right) in numbers.iter().flat_map(|left| numbers.iter().map(move |right| (left, right))) {
        let sum = left.parse::<u128>().ok()?.checked_add(right.parse().ok()?);
        if mine == format!("{left}{right}") && sum == Some(wanted) {
            return Some(format!(
                "{} is the text {} with the text {} after it. {advice}",
                code(&mine),
                code(left),
                code(right)
            ));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::text_for_number;

    #[test]
    fn texts_that_were_repeated_or_joined() {
        let said = |expected, actual, typed| text_for_number(expected, actual, typed).unwrap_or_default();
        assert_eq!(
            said("3 tickets cost 12\n", "3 tickets cost 3333\n", "Mira\n3\n"),
            "`3333` is the text `3`, 4 times. What is typed in is text: `int(…)` makes a number of it."
        );
        assert!(
            said("Sum: 15.", "Sum: 123.", "12\n3\n").starts_with("`123` is the text `12` with the text `3` after it.")
        );
        for (expected, actual, typed) in [
            ("12", "13", "3"),
            ("12", "3333", "4"),
            ("", "3333", "3"),
            ("a", "b", "3"),
            ("33", "33", "3"),
            ("6", "33", ""),
        ] {
            assert_eq!(said(expected, actual, typed), "", "{expected} {actual} {typed}");
        }
    }
}
