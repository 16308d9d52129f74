//! Syntax errors in a question and in its numbers: half a comparison after `and`, a decimal comma, a function without brackets.

use super::{
    known_names::is_builtin,
    syntax::{OPENERS, SyntaxClue},
    syntax_words::{first_word_of, last_word},
    words::{code, is_name, say},
};
use crate::course::rules::naming::KEYWORDS;

/// Signs and words that compare two values, the longer ones first.
const COMPARISONS: [&str; 9] = ["<=", ">=", "==", "!=", "<", ">", "not in ", "in ", "is "];

/// `height >= 120 and <= 195`
pub(super) fn half_comparison(clue: &SyntaxClue<'_>) -> Option<Vec<String>> {
    let sign = COMPARISONS.iter().find(|sign| clue.rest().starts_with(**sign))?;
    let before = clue.before().trim_end();
    let (head, word) = ["and", "or"].iter().find_map(|word| {
        // `and not < 3`
        let head = before.strip_suffix("not").map_or(before, str::trim_end).strip_suffix(word)?;
        head.ends_with([' ', ')', ']']).then_some((head.trim_end(), *word))
    })?;
    let fact = format!("After `{word}` a new question begins, and what it asks about is missing.");
    let whole = left_side(head).map(|(left, question)| {
        let half = clue.rest();
        let end = half[sign.len()..].find([':', ')', ']', '#']).map_or(half.len(), |at| at + sign.len());
        let half = half[..end].split(" and ").next().unwrap_or_default();
        let half = half.split(" or ").next().unwrap_or_default().trim();
        format!("Name it again: {}.", code(&format!("{question} {word} {left} {half}")))
    });
    Some(vec![fact + " " + &whole.unwrap_or_else(|| "Name it again before the sign.".to_owned())])
}

/// What the last comparison of a text is about, and the comparison.
fn left_side(text: &str) -> Option<(&str, &str)> {
    let question =
        [" and ", " or ", " not ", "("].iter().fold(text, |text, word| text.rsplit(word).next().unwrap_or(text));
    let question = question.trim();
    let question = ["if ", "elif ", "while ", "return ", "assert ", "not "]
        .iter()
        .fold(question, |text, word| text.strip_prefix(word).unwrap_or(text))
        .trim();
    // `is_tall = height > 3 and < 5`
    let question = question.rsplit(" = ").next().unwrap_or(question);
    let at = COMPARISONS.iter().filter_map(|sign| question.find(&format!(" {sign}"))).min()?;
    let left = question[..at].trim();
    let is_plain = left.chars().all(|c| c.is_alphanumeric() || "_.[]\"'".contains(c));
    let is_number = left.starts_with(|c: char| c.is_ascii_digit());
    (is_plain && !is_number && !left.is_empty()).then_some((left, question))
}

/// `(age >= 10 or with_adult = True)`: in brackets that call nothing a `=` gives no argument its value.
pub(super) fn one_sign_in_brackets(clue: &SyntaxClue<'_>) -> Option<Vec<String>> {
    if !clue.rest().starts_with('=') || clue.rest().starts_with("==") {
        return None;
    }
    let mut open = Vec::new();
    for (at, sign) in clue.before().char_indices() {
        match sign {
            '(' | '[' | '{' => open.push(at),
            ')' | ']' | '}' => drop(open.pop()),
            _ => {}
        }
    }
    let before = clue.before()[..*open.last()?].trim_end();
    let word = last_word(before);
    let calls = before.ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == ')' || c == ']')
        && !KEYWORDS.contains(&word);
    (!calls)
        .then(|| vec!["A single `=` gives a name to a value. To ask whether two values are equal, write `==`.".into()])
}

/// `waves < 1,25`, `1 000`
pub(super) fn number_in_parts(clue: &SyntaxClue<'_>) -> Option<Vec<String>> {
    let digits = |text: &str| text.chars().take_while(char::is_ascii_digit).count();
    let before = clue.before();
    let whole = || {
        let before = before.trim_end();
        let start = before.char_indices().rev().take_while(|(_, c)| c.is_ascii_digit() || *c == '.').last();
        start.map_or("", |(at, _)| &before[at..])
    };
    if let Some(rest) = clue.rest().strip_prefix(',')
        && digits(rest) > 0
        && before.ends_with(|c: char| c.is_ascii_digit())
    {
        let number = format!("{}.{}", whole().replace('.', ""), &rest[..digits(rest)]);
        return say(format!("The decimal point is a point, not a comma: {}.", code(&number)));
    }
    let (first, second) = (whole(), &clue.rest()[..digits(clue.rest())]);
    let is_gap = before.ends_with(' ') && digits(first) == first.len() && second.len() == 3 && !first.is_empty();
    if is_gap && first.len() <= 3 {
        return say(format!("A number has no space in it: `{first}{second}`, or `{first}_{second}`."));
    }
    let is_share =
        clue.before().trim_end().strip_suffix('%').is_some_and(|text| text.ends_with(|c: char| c.is_ascii_digit()));
    (is_share && !clue.rest().starts_with(|c: char| c.is_alphanumeric())).then(|| {
        vec![
            "`%` gives the remainder of a division and isn't “per cent”: 5 per cent of something is `0.05` times it."
                .into(),
        ]
    })
}

/// `f"{price.2f}"`
pub(super) fn format_without_colon(clue: &SyntaxClue<'_>) -> Option<Vec<String>> {
    let text = clue.text;
    text.match_indices('.').find_map(|(at, _)| {
        let digits = text[at + 1..].chars().take_while(char::is_ascii_digit).count();
        let kind = text[at + 1 + digits..].chars().next().filter(|kind| ['f', 'e', '%'].contains(kind))?;
        let name = last_word(&text[..at]);
        let before = text[..at - name.len()].chars().next_back();
        // Python 3.11 shows the part in the braces only, in round brackets.
        let ends = text[at + 2 + digits..].starts_with(['}', ')']);
        (digits > 0 && is_name(name) && ends && matches!(before, Some('{' | '('))).then(|| {
            let format = format!("{{{name}:.{}{kind}}}", &text[at + 1..at + 1 + digits]);
            vec![format!("Between the value and its format there is a colon: {}.", code(&format))]
        })
    })
}

/// `len athlete`, `str people`
pub(super) fn brackets_of_call(clue: &SyntaxClue<'_>) -> Option<Vec<String>> {
    let before = clue.before().trim_end();
    // Where a comma may be what's missing, Python marks the function and the value together.
    let marked = first_word_of(clue.rest());
    let (function, value) = if is_builtin(last_word(before)) {
        (last_word(before), clue.rest())
    } else {
        (marked, clue.rest()[marked.len()..].trim_start())
    };
    let gives_value = clue.rest().split_once('=').is_some_and(|(_, rest)| !rest.starts_with('='));
    let is_first = before == function;
    let has_value = value.starts_with(|c: char| c.is_alphanumeric() || c == '"' || c == '\'' || c == '_');
    let word = first_word_of(value);
    if !is_builtin(function) || !has_value || KEYWORDS.contains(&word) || (is_first && gives_value) {
        return None;
    }
    let begins = before.trim_end_matches(function).trim_end();
    let is_value_before =
        begins.ends_with(|c: char| c.is_alphanumeric() || c == '_') && !KEYWORDS.contains(&last_word(begins));
    if is_value_before || OPENERS.contains(&function) {
        return None;
    }
    let shown = if is_name(word) { word } else { "…" };
    say(format!("`{function}` is a function: what it works on goes in round brackets, `{function}({shown})`."))
}

#[cfg(test)]
mod tests {
    use crate::explain::syntax::{SyntaxClue, syntax};

    /// What is said about a line whose marked place begins with `marked`.
    fn said(text: &str, marked: &str, message: &str) -> String {
        let at = text.rfind(marked).unwrap();
        let column = u32::try_from(text[..at].chars().count()).unwrap() + 1;
        syntax(&SyntaxClue { type_name: "SyntaxError", message, text, column, meant: None }).join(" ")
    }

    #[test]
    fn half_a_comparison_gets_its_left_side() {
        for (line, marked, wanted) in [
            ("    return height >= 120 and <= 195", "<= 195", "`height >= 120 and height <= 195`"),
            ("if x == 3 or == 4:", "== 4", "`x == 3 or x == 4`"),
            ("while (a or x != 3 and != 4):", "!= 4", "`x != 3 and x != 4`"),
            ("if x in days or in weeks:", "in weeks", "`x in days or x in weeks`"),
            ("is_in = x > 3 and not < 1", "< 1", "`x > 3 and x < 1`"),
            ("if 3 < x and > 1:", "> 1", "Name it again before the sign."),
        ] {
            let found = said(line, marked, "invalid syntax");
            assert!(found.contains(wanted), "{line}: {found}");
        }
        assert!(!said("if x >= <= 3:", "<= 3", "invalid syntax").contains("new question"));
    }

    #[test]
    fn a_single_sign_in_brackets_that_call_nothing() {
        for line in ["    return (a or b = True)", "if (a or b = True):", "x = [b = 3]"] {
            assert!(said(line, "= ", "invalid syntax").contains("write `==`"), "{line}");
        }
        assert!(!said("f(a b = True)", "= ", "invalid syntax").contains("write `==`"));
    }

    #[test]
    fn numbers_as_they_are_written_elsewhere() {
        for (line, marked, wanted) in [
            ("if waves < 1,25:", ",25", "The decimal point is a point, not a comma: `1.25`."),
            ("if x < 1.000,5:", ",5", "`1000.5`"),
            ("price = 1 000", "000", "`1000`, or `1_000`"),
            ("if tip > 5%:", ":", "`0.05`"),
        ] {
            let found = said(line, marked, "invalid syntax");
            assert!(found.contains(wanted), "{line}: {found}");
        }
        assert!(!said("if x < a,25:", ",25", "invalid syntax").contains("decimal point"));
        assert!(said("if größe < 1,25 and “x”:", ",25", "invalid syntax").contains("`1.25`"));
        assert!(!said("\u{202e}\u{200b}\u{feff}", "\u{200b}", "invalid syntax").contains("decimal point"));
    }

    #[test]
    fn a_format_without_its_colon() {
        for line in ["(price.2f)", "print(f\"{price.2f} Euro\")"] {
            assert!(said(line, ".2f", "invalid decimal literal").ends_with("`{price:.2f}`."), "{line}");
        }
        assert!(!said("x = 3.2f", "2f", "invalid decimal literal").contains("colon"));
    }

    #[test]
    fn a_function_without_its_brackets() {
        for (line, marked, message) in [
            ("len athlete", "athlete", "invalid syntax"),
            ("size = len athlete", "athlete", "invalid syntax"),
            ("print(len athlete)", "len", "invalid syntax. Perhaps you forgot a comma?"),
        ] {
            assert!(said(line, marked, message).contains("`len(athlete)`"), "{line}");
        }
        assert!(said("str people", "people", "invalid syntax").contains("`str(people)`"));
        assert!(said("int x = 5", "x", "invalid syntax").contains("no type before a new name"));
        for (line, marked) in [("id name", "name"), ("print(a len b)", "len"), ("for x in range if 3:", "if")] {
            assert!(!said(line, marked, "invalid syntax").contains("if("), "{line}");
        }
    }
}
