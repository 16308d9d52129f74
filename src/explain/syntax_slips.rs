//! Syntax errors that come from one sign too few, too many or in the wrong place, where the line shows which one is meant.

use super::{
    pattern::captures,
    syntax::{OPENERS, SyntaxClue},
    syntax_words::{first_word_of, last_word},
    words::{is_name, say},
};
use crate::course::rules::naming::KEYWORDS;

/// Arguments that are passed by name in many programs.
pub(super) const NAMED_ARGUMENTS: [&str; 12] =
    ["default", "encoding", "end", "file", "flush", "indent", "key", "maxsplit", "mode", "newline", "reverse", "sep"];

/// What Python calls invalid syntax, and what we know better.
pub(super) fn slip(clue: &SyntaxClue<'_>) -> Option<Vec<String>> {
    let is_vague = clue.message.starts_with("invalid syntax");
    let from_line = || {
        name_with_space(clue)
            .or_else(|| times(clue))
            .or_else(|| named_argument(clue))
            .or_else(|| slice_in_round_brackets(clue))
            .or_else(|| question_with_one_sign(clue))
            .or_else(|| several_results(clue))
    };
    if is_vague {
        return from_line();
    }
    condition_after_else(clue).or_else(|| item_in_round_brackets(clue)).or_else(|| filter_before_loop(clue))
}

/// `next song = "Low Tide"`
fn name_with_space(clue: &SyntaxClue<'_>) -> Option<Vec<String>> {
    let (left, right) = clue.text.trim().split_once('=')?;
    let words: Vec<&str> = left.split_whitespace().collect();
    let are_names = words.len() > 1 && words.iter().all(|word| is_name(word) && !KEYWORDS.contains(word));
    (are_names && !right.starts_with('=') && !clue.before().trim().is_empty())
        .then(|| vec![format!("A name can't have a space in it. Write `{}`.", words.join("_"))])
}

/// `length x width`
fn times(clue: &SyntaxClue<'_>) -> Option<Vec<String>> {
    let word = first_word_of(clue.rest());
    let next = clue.rest()[word.len()..].trim_start();
    let ends_value = clue.before().trim_end().ends_with(|c: char| c.is_alphanumeric() || c == ')' || c == '_');
    let is_between = ends_value && next.starts_with(|c: char| c.is_alphanumeric() || c == '(' || c == '_');
    (is_between && (word == "x" || word == "X")).then(|| vec!["Python writes `*` for “times”.".into()])
}

/// `print(a, sep " | ")`
fn named_argument(clue: &SyntaxClue<'_>) -> Option<Vec<String>> {
    // Python marks the value, or the name and the value together.
    let before = clue.before().trim_end();
    let marked = first_word_of(clue.rest());
    let (name, value) = if NAMED_ARGUMENTS.contains(&last_word(before)) {
        (last_word(before), clue.rest())
    } else {
        (marked, clue.rest()[marked.len()..].trim_start())
    };
    let is_argument = before.trim_end_matches(name).trim_end().ends_with([',', '(']);
    let is_value = value.starts_with(|c: char| c == '"' || c == '\'' || c.is_alphanumeric());
    (NAMED_ARGUMENTS.contains(&name) && is_argument && is_value)
        .then(|| vec![format!("Between the name of an argument and its value there is a `=`: `{name}=…`.")])
}

/// `code(:2)`
fn slice_in_round_brackets(clue: &SyntaxClue<'_>) -> Option<Vec<String>> {
    let end = clue.rest().strip_prefix(':')?;
    let (owner, start) = clue.before().rsplit_once('(')?;
    let stop = &end[..end.find(')')?];
    let is_number = |text: &str| text.trim().chars().all(|c| c.is_alphanumeric() || c == '-' || c == '_' || c == ':');
    let name = last_word(owner);
    let is_value = is_name(name) && owner.ends_with(name) && !OPENERS.contains(&clue.first_word());
    (is_value && is_number(start) && is_number(stop))
        .then(|| vec![format!("A part of a text or a list is taken with square brackets: `{name}[{start}:{stop}]`.")])
}

/// `return first = second`, `assert f(x) = 3`
fn question_with_one_sign(clue: &SyntaxClue<'_>) -> Option<Vec<String>> {
    let is_single = clue.rest().starts_with('=') && !clue.rest().starts_with("==");
    let asks = ["return", "assert", "if", "elif", "while"].contains(&clue.first_word());
    let is_inside_call = clue.before().matches('(').count() > clue.before().matches(')').count();
    (is_single && asks && !is_inside_call)
        .then(|| vec!["A single `=` gives a name to a value. To ask whether two values are equal, write `==`.".into()])
}

/// `return readings bad`
fn several_results(clue: &SyntaxClue<'_>) -> Option<Vec<String>> {
    let names: Vec<&str> = clue.text.trim().strip_prefix("return ")?.split_whitespace().collect();
    let are_names = names.len() > 1 && names.iter().all(|name| is_name(name) && !KEYWORDS.contains(name));
    are_names.then(|| {
        vec![format!("Several values after `return` have commas between them: `return {}`.", names.join(", "))]
    })
}

/// `else value > 500:`
fn condition_after_else(clue: &SyntaxClue<'_>) -> Option<Vec<String>> {
    if clue.message != "expected ':'" || clue.first_word() != "else" {
        return None;
    }
    let condition = clue.text.trim().strip_prefix("else")?.trim().trim_end_matches(':').trim_end();
    if condition.is_empty() || condition.starts_with(['#', ';']) || condition.starts_with("if ") {
        return None;
    }
    say(format!(
        "`else` takes no condition: it is for everything that is left. With a condition it is `elif {condition}:`."
    ))
}

/// `stock(article) -= 1`
fn item_in_round_brackets(clue: &SyntaxClue<'_>) -> Option<Vec<String>> {
    if !clue.message.starts_with("'function call' is an illegal expression for augmented") {
        return None;
    }
    say("Round brackets call a function, and what it gives can't be changed this way. \
         One item of a list or a dictionary is taken with square brackets: `items[key] += 1`.")
}

/// `[t if t < 0 for t in temperatures]`
fn filter_before_loop(clue: &SyntaxClue<'_>) -> Option<Vec<String>> {
    if clue.message != "expected 'else' after 'if' expression" {
        return None;
    }
    let (value, rest) = clue.rest().split_once(" if ")?;
    let (condition, target) = rest.split_once(" for ")?;
    let closing = target.rfind([']', ')', '}'])?;
    say(format!(
        "An `if` that chooses which items are kept comes last: `{value} for {} if {condition}`. \
         To choose between two values, it needs an `else`.",
        &target[..closing]
    ))
}

/// `strip(".,;:!?"()")`
pub(super) fn quotes_inside_quotes(clue: &SyntaxClue<'_>) -> Option<Vec<String>> {
    let quote = unterminated(clue)?;
    let pieces: Vec<&str> = clue.before().split(quote).collect();
    // Texts are every second piece; what comes after one is a sign, not a word or an opening bracket.
    let after_texts = pieces.iter().skip(2).step_by(2);
    let goes_on = |piece: &&&str| piece.starts_with(|c: char| c.is_alphanumeric() || c == '(' || c == '_');
    let first = after_texts.clone().find(goes_on)?;
    let other = if quote == '"' { '\'' } else { '"' };
    (!first.is_empty()).then(|| {
        vec![format!(
            "The text ends at the `{quote}` in its middle. A text that has `{quote}` in it needs the other quotes round it: `{other}…{quote}…{other}`."
        )]
    })
}

/// `"Line 12'`
pub(super) fn two_kinds_of_quotes(clue: &SyntaxClue<'_>) -> Option<Vec<String>> {
    let quote = unterminated(clue)?;
    let text = clue.rest().trim_end().trim_end_matches([')', ']', ',', ':']);
    let other = if quote == '"' { '\'' } else { '"' };
    let inner = text.strip_prefix(quote)?.strip_suffix(other)?;
    (!inner.contains(other)).then(|| {
        vec![format!("This text begins with `{quote}` and ends with `{other}`. Use the same quote at both ends.")]
    })
}

/// The quote that begins a text without an end on its line.
fn unterminated(clue: &SyntaxClue<'_>) -> Option<char> {
    captures("unterminated string literal{}", clue.message).map(|[_]| ())?;
    clue.rest().chars().next().filter(|quote| ['"', '\''].contains(quote))
}

#[cfg(test)]
mod tests {
    use crate::explain::syntax::{SyntaxClue, syntax};

    /// What is said about a line whose marked place begins with `marked`.
    fn said(text: &str, marked: &str, message: &str) -> String {
        let column = u32::try_from(text.rfind(marked).unwrap()).unwrap() + 1;
        syntax(&SyntaxClue { type_name: "SyntaxError", message, text, column, meant: None }).join(" ")
    }

    #[test]
    fn names_signs_and_brackets_that_a_line_shows() {
        for (text, marked, wanted) in [
            ("next song = 'Low Tide'", "song", "Write `next_song`."),
            ("    return length x width", "x width", "Python writes `*` for “times”."),
            ("print(a, sep ' | ')", "' | '", "`sep=…`"),
            ("print(a, sep ' | ')", "sep", "`sep=…`"),
            ("    return code(:2)", ":2", "`code[:2]`"),
            ("    return code(1:n)", ":n", "`code[1:n]`"),
            ("    return login(a) = login(b)", "= login(b)", "write `==`"),
            ("    assert f([]) = 0", "= 0", "write `==`"),
            ("    return readings bad", "bad", "`return readings, bad`"),
        ] {
            let found = said(text, marked, "invalid syntax");
            assert!(found.contains(wanted), "{text}: {found}");
        }
    }

    #[test]
    fn what_only_looks_like_it_is_left_alone() {
        for (text, marked, not_wanted) in [
            ("if (a:", ":", "square brackets"),
            ("def f(a:", ":", "square brackets"),
            ("    return f(a = b c)", "c)", "write `==`"),
            ("print('a' x)", "x)", "times"),
        ] {
            let found = said(text, marked, "invalid syntax");
            assert!(!found.contains(not_wanted), "{text}: {found}");
        }
    }

    #[test]
    fn an_else_with_a_condition() {
        let found = said("    else value > 500:", "value", "expected ':'");
        assert!(found.ends_with("it is `elif value > 500:`."), "{found}");
        assert!(said("else", "else", "expected ':'").contains("A colon is missing"));
        assert!(said("else  # the rest", "else", "expected ':'").contains("A colon is missing"));
    }

    #[test]
    fn a_condition_that_chooses_items_comes_last() {
        let found = said("    x = [t if t < 0 for t in days]", "t if", "expected 'else' after 'if' expression");
        assert!(found.contains("comes last: `t for t in days if t < 0`"), "{found}");
        let found = said("    x = [t if t < 0]", "t if", "expected 'else' after 'if' expression");
        assert!(found.contains("needs both sides"), "{found}");
    }

    #[test]
    fn a_call_that_is_changed() {
        let message = "'function call' is an illegal expression for augmented assignment";
        assert!(said("stock(article) -= 1", "stock", message).contains("`items[key] += 1`"));
    }

    #[test]
    fn quotes() {
        let message = "unterminated string literal (detected at line 8)";
        let found = said("word = part.strip(\".,;:!?\"()\")", "\")", message);
        assert!(found.contains("ends at the `\"` in its middle"), "{found}");
        let found = said("title = \"Line 12'", "\"Line", message);
        assert!(found.contains("begins with `\"` and ends with `'`"), "{found}");
        let found = said("print(\"Station:\", \"Harbour)", "\"Harbour", message);
        assert!(found.contains("no closing quote"), "{found}");
    }
}
