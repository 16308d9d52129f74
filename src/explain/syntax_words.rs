//! Syntax errors that one look at the words and characters of the line explains: habits from other languages, characters
//! that only look right, and what Python calls "invalid syntax" without saying more.

use super::{
    pattern::captures,
    syntax::{OPENERS, SyntaxClue, missing_colon},
    words::say,
};
use crate::course::rules::naming::KEYWORDS;

/// Words and signs of other languages, with what Python has in their place. Looked for only in a line that Python refuses.
pub(super) fn foreign_word(clue: &SyntaxClue<'_>) -> Option<Vec<String>> {
    if !clue.message.starts_with("invalid syntax") && clue.message != "expected ':'" {
        return None;
    }
    let (before, after) = (clue.before().trim_end(), clue.rest());
    let code = clue.text.trim_start();
    let by_first_word = match clue.first_word() {
        "elsif" | "elseif" => Some("Python writes `elif`."),
        "switch" => Some("Python has no `switch`. Use `if`, `elif` and `else`, or `match` with `case`."),
        "function" | "func" | "fn" => Some("Python writes `def` for a function: `def name():`."),
        "var" | "let" | "const" => Some("Python needs no word before a new name: write `name = value`."),
        "int" | "float" | "str" | "bool" | "string" | "String" | "double" | "char"
            if before.ends_with(clue.first_word()) =>
        {
            Some("Python needs no type before a new name: write `name = value`.")
        }
        "for" if code.contains(';') => Some("Python counts with `for i in range(number):`."),
        "for" if !code.contains(" in ") && !before.is_empty() => {
            Some("A `for` line has the form `for item in items:`.")
        }
        "raise" if after.starts_with(['"', '\'']) => {
            Some("The message of an exception goes in its brackets: `raise ValueError(\"…\")`.")
        }
        "do" => Some("Python has no `do` loop. Use `while`."),
        "foreach" => Some("Python writes `for item in items:`."),
        _ => None,
    };
    if let Some(sentence) = by_first_word {
        return say(sentence);
    }
    if code.starts_with("//") || code.starts_with("/*") {
        return say("A comment begins with `#` in Python.");
    }
    let signs = [
        ("&&", "Python writes `and` for `&&`."),
        ("||", "Python writes `or` for `||`."),
        ("<>", "Python writes `!=` for “not equal”."),
    ];
    for (sign, sentence) in signs {
        if starts_or_straddles(before, after, sign) {
            return say(sentence);
        }
    }
    let adjacent = clue.before();
    let swapped = [
        ("=>", "“Greater than or equal” is written `>=`."),
        ("=<", "“Less than or equal” is written `<=`."),
        ("=!", "“Not equal” is written `!=`."),
    ];
    for (sign, sentence) in swapped {
        if starts_or_straddles(adjacent, after, sign) {
            return say(sentence);
        }
    }
    let end = if after.trim().is_empty() { before } else { "" };
    if end.ends_with("++") || before.ends_with("++") || after.starts_with("++") {
        return say("Python has no `++`. Write `name += 1`.");
    }
    if end.ends_with("--") || after.starts_with("--") {
        return say("Python has no `--`. Write `name -= 1`.");
    }
    if ["then", "than"].contains(&first_word_of(after)) && code.starts_with("if") {
        return say("Python needs no `then`. The condition ends with a colon.");
    }
    let negates = after.strip_prefix('!').is_some_and(|rest| rest.starts_with(|c: char| c.is_alphabetic() || c == '('));
    if negates {
        return say("Python writes `not` for `!`.");
    }
    if after.starts_with("new ") || last_word(before) == "new" {
        return say("Python needs no `new`: call the class like a function.");
    }
    if code.contains("else if") {
        return say("Python writes `elif` for “else if”.");
    }
    None
}

/// What came along with a line that was copied from a window in which Python, or a shell, waits for lines.
pub(super) fn pasted_prompt(clue: &SyntaxClue<'_>) -> Option<Vec<String>> {
    let code = clue.text.trim_start();
    let prompt = [">>>", "...", "$"]
        .into_iter()
        .find(|prompt| code.strip_prefix(prompt).is_some_and(|rest| rest.is_empty() || rest.starts_with(' ')))?;
    let whose = if prompt == "$" { "a shell's prompt" } else { "the prompt of Python's own window" };
    say(format!("`{prompt}` is {whose}. It came along when the line was copied: delete it, and the space after it."))
}

/// `if x {`
pub(super) fn braces(clue: &SyntaxClue<'_>) -> Option<Vec<String>> {
    let code = clue.text.trim();
    let opener = code.trim_start_matches('}').trim_start();
    let opens = opener.ends_with('{') && OPENERS.contains(&first_word_of(opener)) && opener.matches('{').count() == 1;
    (opens && !opener.contains([':', '=']) && last_word(opener.trim_end_matches('{').trim_end()) != "in").then(|| {
        vec![
            "Python has no braces round a block. The line ends with a colon, `:`, and the lines that belong to it are indented."
                .into(),
        ]
    })
}

fn starts_or_straddles(before: &str, after: &str, sign: &str) -> bool {
    after.starts_with(sign) || (before.ends_with(&sign[..1]) && after.starts_with(&sign[1..]))
}

/// Characters that look like the ones Python wants.
pub(super) fn character(clue: &SyntaxClue<'_>) -> Option<Vec<String>> {
    if let Some([found, code]) = captures("invalid character '{}' ({})", clue.message) {
        let sentence = match found {
            "“" | "”" | "„" | "«" | "»" => {
                format!(
                    "`{found}` is a typographic quote. Python wants the straight one, `\"`. They often come with copied text."
                )
            }
            "‘" | "’" | "‚" | "‹" | "›" | "´" | "`" => {
                format!(
                    "`{found}` is a typographic quote. Python wants the straight one, `'`. They often come with copied text."
                )
            }
            "−" | "–" | "—" => {
                format!("`{found}` ({code}) looks like a minus sign. Python wants the one on the keyboard, `-`.")
            }
            "×" => "Python writes `*` for “times”.".to_owned(),
            "÷" => "Python writes `/` for “divided by”.".to_owned(),
            "≤" => "Python writes `<=` for `≤`.".to_owned(),
            "≥" => "Python writes `>=` for `≥`.".to_owned(),
            "≠" => "Python writes `!=` for `≠`.".to_owned(),
            "，" | "：" | "；" | "（" | "）" | "［" | "］" | "。" | "＝" | "＂" | "＇" => {
                format!(
                    "`{found}` ({code}) is the wide form of a sign. Python wants the plain one of an English keyboard."
                )
            }
            _ => {
                format!("Python cannot use the character `{found}` ({code}) here. Inside quotes it would be all right.")
            }
        };
        return say(sentence);
    }
    if let Some([code]) = captures("invalid non-printable character {}", clue.message) {
        let name = match code {
            "U+00A0" => "a “no-break space”, which looks like a space",
            "U+FEFF" => "a “byte order mark”",
            "U+200B" => "a space without width",
            _ => "one that cannot be seen",
        };
        return say(format!(
            "There is a character at the mark that Python cannot use: {name} ({code}). \
             Delete it and type the line again; it often comes with copied text."
        ));
    }
    if clue.message.starts_with("invalid decimal literal") || clue.message.starts_with("invalid hexadecimal literal") {
        return say(
            "A number is followed by letters here. If it is a name, it cannot begin with a digit; if it is text, it needs quotes.",
        );
    }
    if clue.message.starts_with("leading zeros") {
        return say(
            "A number cannot begin with a zero. Leave the zero out; if it is text, such as a telephone number, it needs quotes.",
        );
    }
    if clue.message.starts_with("unexpected character after line continuation") {
        return say(
            "After a backslash the line has to end. Inside quotes a backslash is all right; for a division write `/`.",
        );
    }
    None
}

/// What Python calls "invalid syntax" and no more.
pub(super) fn invalid_syntax(clue: &SyntaxClue<'_>) -> Option<Vec<String>> {
    if let Some([word]) = captures("invalid syntax. Did you mean '{}'?", clue.message) {
        return say(format!("Python doesn't know the word at the mark. Did you mean `{word}`?"));
    }
    if clue.message != "invalid syntax" {
        return None;
    }
    let (before, after) = (clue.before().trim(), clue.rest().trim());
    let word = clue.first_word();
    if before.is_empty() {
        let opener = match word {
            "else" => "`if`, `for` or `try`",
            "elif" => "`if`",
            "except" | "finally" => "`try`",
            _ => "",
        };
        if !opener.is_empty() {
            return say(format!(
                "This `{word}` doesn't belong to any {opener}. It has to begin in the same column as the {opener} above it, with only indented lines between them."
            ));
        }
    }
    let keyword = last_word(before);
    if after.starts_with('=') && KEYWORDS.contains(&keyword) {
        return say(format!("`{keyword}` is a word of Python itself and cannot be a name. Choose another one."));
    }
    let marked = first_word_of(after);
    if KEYWORDS.contains(&marked) && (before == "def" || before == "class" || before == "import") {
        return say(format!("`{marked}` is a word of Python itself and cannot be a name. Choose another one."));
    }
    if after.is_empty() || after.starts_with('#') {
        let sign: String = before.chars().rev().take_while(|c| "+-*/%=<>!&|,.".contains(*c)).collect();
        let sign: String = sign.chars().rev().collect();
        if !sign.is_empty() {
            return say(format!(
                "The line ends after `{sign}`, where Python expects a value. If it goes on in the next line, all of it needs round brackets."
            ));
        }
        if KEYWORDS.contains(&keyword) {
            return say(format!("The line ends after `{keyword}`, where Python expects more."));
        }
    }
    let sign: String = after.chars().take(1).collect();
    let waits = KEYWORDS.contains(&keyword) || before.ends_with(['+', '*', '/', '=', '<', '>']);
    if !before.is_empty() && waits && [":", ")", "]", "}", ","].contains(&sign.as_str()) {
        let last: &str = if KEYWORDS.contains(&keyword) { keyword } else { &before[before.len() - 1..] };
        return say(format!("Between `{last}` and `{sign}` Python expects a value."));
    }
    if ["equal", "equals"].contains(&marked) {
        return say("To ask whether two values are equal, write `==`.");
    }
    if after.starts_with('.') && before.ends_with(|c: char| c.is_ascii_digit()) {
        return say("A number can only have one decimal point. If it is text, it needs quotes.");
    }
    if after.starts_with(':') && (before.ends_with('(') || before.matches('(').count() > before.matches(')').count()) {
        return say("A closing bracket `)` is missing before the colon.");
    }
    if after.starts_with("return") && before.contains("lambda") {
        return say("A `lambda` gives back the value after its colon by itself. Leave `return` out.");
    }
    if after.starts_with(['!', '?', '$']) {
        let sign = &after[..1];
        return say(format!(
            "`{sign}` means nothing to Python here. If it is part of a text, the text needs quotes round it."
        ));
    }
    if OPENERS.contains(&word) && !clue.text.contains(':') && !before.is_empty() {
        return say(missing_colon(clue));
    }
    if !before.is_empty()
        && after.starts_with(|c: char| c.is_alphanumeric() || c == '"' || c == '\'' || c == '_')
        && before.ends_with(|c: char| c.is_alphanumeric() || c == '"' || c == '\'' || c == '_' || c == ')')
        && !KEYWORDS.contains(&keyword)
    {
        return say("Two things are side by side with nothing between them. Is an operator or a comma missing, \
             or the quotes round a text? Two instructions need a line each.");
    }
    None
}

/// The word that a text ends with.
pub(super) fn last_word(text: &str) -> &str {
    let start = text
        .rfind(|c: char| !c.is_alphanumeric() && c != '_')
        .map_or(0, |at| at + text[at..].chars().next().map_or(1, char::len_utf8));
    &text[start..]
}

/// The word that a text begins with.
pub(super) fn first_word_of(text: &str) -> &str {
    &text[..text.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(text.len())]
}

#[cfg(test)]
mod tests {
    use crate::explain::syntax::{SyntaxClue, syntax};

    fn said(text: &str, message: &str, column: u32, meant: Option<&str>) -> String {
        syntax(&SyntaxClue { type_name: "SyntaxError", message, text, column, meant }).join(" ")
    }

    #[test]
    fn a_misspelt_keyword_comes_before_everything_else() {
        assert_eq!(
            said("    retrun x", "invalid syntax", 5, Some("return")),
            "You wrote `retrun`. Did you mean `return`?"
        );
        assert_eq!(said("else if x:", "expected ':'", 1, Some("elif")), "Python writes `elif` for “else if”.");
    }

    #[test]
    fn signs_that_are_the_wrong_way_round() {
        assert_eq!(said("if x => 3:", "invalid syntax", 6, None), "“Greater than or equal” is written `>=`.");
        assert_eq!(said("if x =< 3:", "invalid syntax", 6, None), "“Less than or equal” is written `<=`.");
        assert_eq!(said("if x =! 3:", "invalid syntax", 7, None), "“Not equal” is written `!=`.");
    }

    #[test]
    fn a_prompt_that_was_copied() {
        for line in [">>> def f(x):", "...     return x", ">>>"] {
            assert!(said(line, "invalid syntax", 1, None).contains("is the prompt of Python's own window"), "{line}");
        }
        assert!(said("$ python x.py", "invalid syntax", 1, None).contains("a shell's prompt"));
        assert!(!said("x = 3 >> 2 3", "invalid syntax", 12, None).contains("prompt"));
    }

    #[test]
    fn braces_round_a_block() {
        for line in ["if x {", "} else {", "while (x > 3) {", "def f(x) {", "    for (x in y) {"] {
            assert!(said(line, "invalid syntax", 6, None).contains("Python has no braces round a block."), "{line}");
        }
        for line in ["prices = {", "if x in {", "if x == {1: 2} y {", "for key in {"] {
            let found = said(line, "'{' was never closed", 10, None);
            assert!(!found.contains("braces"), "{line}: {found}");
        }
    }
}
