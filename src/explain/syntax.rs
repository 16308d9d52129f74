//! A file that Python cannot read: what is wrong with it, as far as Python's message and the line show.

use super::{
    pasted::pasted,
    pattern::captures,
    syntax_conditions::{
        brackets_of_call, format_without_colon, half_comparison, number_in_parts, one_sign_in_brackets,
    },
    syntax_slips::{quotes_inside_quotes, slip, two_kinds_of_quotes},
    syntax_words::{braces, character, first_word_of, foreign_word, invalid_syntax, pasted_prompt},
    words::say,
};

/// What there is to go by.
pub(super) struct SyntaxClue<'a> {
    /// `SyntaxError`, `IndentationError`, `TabError`, `UnicodeDecodeError`.
    pub(super) type_name: &'a str,
    /// Python's message.
    pub(super) message: &'a str,
    pub(super) text: &'a str,
    /// Column in characters from 1; 0 when unknown.
    pub(super) column: u32,
    /// The keyword that is meant by the word at the marked place.
    pub(super) meant: Option<&'a str>,
}

impl<'a> SyntaxClue<'a> {
    /// The line from the marked place on.
    pub(super) fn rest(&self) -> &'a str {
        let skipped = (self.column as usize).saturating_sub(1);
        self.text.char_indices().nth(skipped).map_or("", |(at, _)| &self.text[at..])
    }

    /// The line up to the marked place.
    pub(super) fn before(&self) -> &'a str {
        &self.text[..self.text.len() - self.rest().len()]
    }

    /// The first word of the line.
    pub(super) fn first_word(&self) -> &'a str {
        let text = self.text.trim_start();
        &text[..text.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(text.len())]
    }
}

/// Words that begin a line that ends with a colon.
pub(super) const OPENERS: [&str; 14] = [
    "if", "elif", "else", "for", "while", "def", "class", "try", "except", "finally", "with", "match", "case", "async",
];

/// The sentences for a file that does not compile.
pub(super) fn syntax(clue: &SyntaxClue<'_>) -> Vec<String> {
    let found = misspelt(clue)
        .or_else(|| encoding(clue))
        .or_else(|| merge_marker(clue))
        .or_else(|| pasted_prompt(clue))
        .or_else(|| pasted(clue))
        .or_else(|| braces(clue))
        .or_else(|| indentation(clue))
        .or_else(|| quotes(clue))
        .or_else(|| brackets(clue))
        .or_else(|| condition(clue))
        .or_else(|| foreign_word(clue))
        .or_else(|| slip(clue))
        .or_else(|| assignment(clue))
        .or_else(|| character(clue))
        .or_else(|| placement(clue))
        .or_else(|| parameter_and_global(clue))
        .or_else(|| arguments(clue))
        .or_else(|| invalid_syntax(clue));
    let unknown = if clue.message == "invalid syntax" {
        "Python doesn't understand this line. Look at the mark and at what comes just before it: \
         is a quote, a bracket, a comma or an operator missing?"
    } else {
        "Python can't read this line. Its own words below say why, and the mark shows where."
    };
    found.unwrap_or_else(|| vec![unknown.into()])
}

/// What is wrong with a question, with a number in it or with a function that is called.
fn condition(clue: &SyntaxClue<'_>) -> Option<Vec<String>> {
    if clue.message.starts_with("invalid decimal literal") {
        return format_without_colon(clue);
    }
    if !clue.message.starts_with("invalid syntax") {
        return None;
    }
    half_comparison(clue)
        .or_else(|| one_sign_in_brackets(clue))
        .or_else(|| number_in_parts(clue))
        .or_else(|| brackets_of_call(clue))
}

/// A word that Python would understand with other letters.
fn misspelt(clue: &SyntaxClue<'_>) -> Option<Vec<String>> {
    let (wrote, meant) = (first_word_of(clue.rest()), clue.meant?);
    if wrote == "else" {
        return say("Python writes `elif` for “else if”.");
    }
    say(format!("You wrote `{wrote}`. Did you mean `{meant}`?"))
}

fn encoding(clue: &SyntaxClue<'_>) -> Option<Vec<String>> {
    let message = clue.message;
    if message.contains("null byte") {
        return say(
            "The file has zero bytes in it, so it was probably saved as UTF-16 (some editors call that “Unicode”). \
             Save it with the encoding UTF-8.",
        );
    }
    if clue.type_name == "UnicodeDecodeError" || message.contains("Non-UTF-8") || message.contains("'utf-8' codec") {
        return say("The file isn't saved as UTF-8, the encoding that Python reads. \
             Look for “Save with encoding” in your editor and choose UTF-8.");
    }
    message.contains("unknown encoding").then(|| {
        vec!["The first lines of the file name an encoding that Python does not know. Delete that comment and save the file as UTF-8.".into()]
    })
}

fn merge_marker(clue: &SyntaxClue<'_>) -> Option<Vec<String>> {
    let is_marker = ["<<<<<<<", "=======", ">>>>>>>", "|||||||"].iter().any(|marker| clue.text.starts_with(marker));
    is_marker.then(|| {
        vec![
            "This line was left by Git, where two versions of the file could not be merged. \
             Keep one of the versions and delete the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`."
                .into(),
        ]
    })
}

fn indentation(clue: &SyntaxClue<'_>) -> Option<Vec<String>> {
    let message = clue.message;
    if clue.type_name == "TabError" || message.contains("inconsistent use of tabs") {
        return say("This line is indented with tabs and the lines around it with spaces, or the other way round. \
             They look alike but aren't the same. Use four spaces everywhere.");
    }
    if let Some([what, line]) = captures("expected an indented block after {} on line {}", message) {
        let opener = match what {
            "function definition" => "`def`".to_owned(),
            "class definition" => "`class`".to_owned(),
            other => other.replace('\'', "`").replace(" statement", ""),
        };
        if clue.text.trim().is_empty() || clue.rest().is_empty() {
            return say(format!(
                "The {opener} on line {line} has nothing in it. \
                 Write at least one indented line below it; `pass` is a line that does nothing."
            ));
        }
        return say(format!(
            "This line belongs to the {opener} on line {line}, so it has to begin further right: with four more spaces."
        ));
    }
    if message == "unexpected indent" {
        return say("This line begins further right than the line before it, for no reason that Python can see. \
             Line it up with its neighbours, or check whether the line above should end with a colon.");
    }
    if message.starts_with("unindent does not match") {
        return say("This line's indentation doesn't match any line above it. \
             Give it exactly the same number of spaces as the lines it belongs to.");
    }
    (clue.type_name == "IndentationError").then(|| {
        vec!["The spaces at the beginning of this line don't match the lines above it. Lines that belong together begin in the same column.".into()]
    })
}

fn quotes(clue: &SyntaxClue<'_>) -> Option<Vec<String>> {
    let message = clue.message;
    if message.contains("unterminated triple-quoted") {
        return say("A text that begins with three quotes here never ends. Close it with the same three quotes.");
    }
    if !message.contains("unterminated string literal") && !message.contains("unterminated f-string literal") {
        return None;
    }
    let rest = clue.rest();
    if let Some(curly) = rest.chars().next().filter(|first| ['“', '”', '„', '‘', '’', '‚'].contains(first))
    {
        let straight = if ['“', '”', '„'].contains(&curly) { '"' } else { '\'' };
        return say(format!(
            "The text begins with the straight quote `{straight}`, but the quote at its end is a curly one, `{curly}`, which closes nothing. \
             Type it again as `{straight}`."
        ));
    }
    if clue.text.matches('\'').count() >= 3 && has_apostrophe(clue.text) {
        return say(
            "The apostrophe ends the text too early. Put double quotes round a text that has an apostrophe in it: `\"it's\"`.",
        );
    }
    let ends_with_escape = [r#"\""#, r"\'"].iter().any(|end| rest.trim_end().trim_end_matches(')').ends_with(end));
    if ends_with_escape || message.contains("escaped the end quote") {
        return say(
            "The backslash before the last quote makes that quote a part of the text, so the text never ends. \
             Write two backslashes for one.",
        );
    }
    if let Some(sentences) = quotes_inside_quotes(clue).or_else(|| two_kinds_of_quotes(clue)) {
        return Some(sentences);
    }
    say(
        "The text that begins here has no closing quote on this line. It has to end with the same quote it begins with.",
    )
}

/// `it's`: a quote between two letters.
fn has_apostrophe(text: &str) -> bool {
    let chars: Vec<char> = text.chars().collect();
    chars.windows(3).any(|three| three[0].is_alphabetic() && three[1] == '\'' && three[2].is_alphabetic())
}

fn brackets(clue: &SyntaxClue<'_>) -> Option<Vec<String>> {
    let message = clue.message;
    if let Some([bracket]) = captures("'{}' was never closed", message) {
        let closing = closing_of(bracket);
        return say(format!("The bracket `{bracket}` is opened here and never closed. Its `{closing}` is missing."));
    }
    if let Some([bracket]) = captures("unmatched '{}'", message) {
        return say(format!(
            "Either there is one `{bracket}` too many, or the bracket that it should close is missing before it."
        ));
    }
    if let Some([wrong, opening]) =
        captures("closing parenthesis '{}' does not match opening parenthesis '{}'", message)
    {
        let right = closing_of(opening);
        return say(format!(
            "There is `{wrong}` here, but the bracket that was opened last is `{opening}`. That one needs `{right}`."
        ));
    }
    if let Some([wrong, opening, line]) =
        captures("closing parenthesis '{}' does not match opening parenthesis '{}' on line {}", message)
    {
        let right = closing_of(opening);
        return say(format!(
            "There is `{wrong}` here, but the bracket that was opened last, on line {line}, is `{opening}`. That one needs `{right}`."
        ));
    }
    None
}

fn closing_of(bracket: &str) -> &'static str {
    match bracket {
        "[" => "]",
        "{" => "}",
        _ => ")",
    }
}

fn assignment(clue: &SyntaxClue<'_>) -> Option<Vec<String>> {
    let message = clue.message;
    if message.starts_with("invalid syntax. Maybe you meant '=='") {
        return say("A single `=` gives a name to a value. To ask whether two values are equal, write `==`.");
    }
    if message.contains("perhaps you meant \"==\"") {
        return say(
            "Left of the `=` of an argument there has to be a plain name. To ask whether two values are equal, write `==`.",
        );
    }
    let what = message.strip_prefix("cannot assign to ")?;
    let what = what.split(" here").next().unwrap_or(what);
    let why = match what {
        "True" | "False" | "None" | "Ellipsis" => {
            return say(format!(
                "`{what}` always means the same in Python and cannot be given another value. Choose another name."
            ));
        }
        "literal" => "left of it there is a value",
        "function call" => "left of it a function is called",
        "comparison" => "left of it there is a comparison",
        "f-string expression" => "left of it there is a text",
        _ => "left of it there is an expression",
    };
    let is_question = ["if ", "elif ", "while "].iter().any(|word| clue.text.trim_start().starts_with(word));
    if is_question {
        return say("`=` gives a value to a name. To ask whether two values are equal, write `==`.");
    }
    if what == "attribute" || what == "subscript" {
        return None;
    }
    let dash = clue.text.split('=').next().is_some_and(|left| left.contains('-'));
    let advice = if dash && what == "expression" {
        "A name cannot have a `-` in it: use `_`."
    } else {
        "Write the name on the left; to compare two values, write `==`."
    };
    say(format!("`=` gives a value to the name on its left, but {why}. {advice}"))
}

/// Statements at places where they may not be.
/// `global x` in a function that has the parameter `x`.
fn parameter_and_global(clue: &SyntaxClue<'_>) -> Option<Vec<String>> {
    let [name, word] = captures("name '{}' is parameter and {}", clue.message)?;
    say(format!(
        "`{name}` is a parameter here, so it has its value already. Take this `{word}` out, or give the parameter another name."
    ))
}

fn placement(clue: &SyntaxClue<'_>) -> Option<Vec<String>> {
    let message = clue.message;
    if message == "expected ':'" {
        return say(missing_colon(clue));
    }
    if message == "'await' outside async function" || message == "'await' outside function" {
        return say("`await` works only in a function that begins with `async def`.");
    }
    if let Some([word]) = captures("'{}' outside function", message) {
        return say(format!(
            "`{word}` belongs inside a function, but this line isn't in one. Is it indented as far as the rest of its function?"
        ));
    }
    if message == "'break' outside loop" || message == "'continue' not properly in loop" {
        let word = clue.first_word();
        return say(format!(
            "`{word}` belongs inside a loop (`for` or `while`), but this line isn't in one. Is it indented far enough?"
        ));
    }
    if message.starts_with("expected 'except' or 'finally'") {
        return say(
            "A `try:` needs an `except …:` below it, at the same column as the `try`, before other lines follow.",
        );
    }
    if message == "expected 'else' after 'if' expression" {
        return say("A value chosen with `if` needs both sides: `this if condition else that`.");
    }
    if let Some([name, how]) = captures("name '{}' is {} global declaration", message) {
        let how = if how.starts_with("assigned") { "gets a value" } else { "is used" };
        return say(format!(
            "`{name}` {how} before the line `global {name}`. That line has to come first in the function."
        ));
    }
    if message.starts_with("Did you mean to use 'from") {
        return say("The order is the other way round: `from module import name`.");
    }
    if message.contains("Expected one or more names after 'import'") {
        return say("The name of what to import is missing after `import`.");
    }
    (message == "multiple exception types must be parenthesized").then(|| {
        vec!["To catch an exception and give it a name, write `except ValueError as error:`. Several exceptions go into round brackets.".into()]
    })
}

/// The statement at which the colon is missing, by the first word of its line.
pub(super) fn missing_colon(clue: &SyntaxClue<'_>) -> String {
    let word = clue.first_word();
    if word == "else" && clue.text.trim_start()[4..].trim_start().starts_with("if") {
        return "Python writes `elif` for “else if”.".into();
    }
    if OPENERS.contains(&word) {
        return format!("A colon is missing: a line that begins with `{word}` ends with `:`.");
    }
    "A colon `:` is missing at the mark.".into()
}

fn arguments(clue: &SyntaxClue<'_>) -> Option<Vec<String>> {
    let message = clue.message;
    if let Some([name]) =
        captures("Missing parentheses in call to '{}'. Did you mean {}(...)?", message).map(|[a, _]| [a])
    {
        return say(format!("`{name}` is a function, so its arguments go in round brackets: `{name}(…)`."));
    }
    if message.contains("Perhaps you forgot a comma") {
        return say("Two values are side by side with nothing between them. \
             Is a comma or an operator missing, or the quotes round a text?");
    }
    if message.starts_with("positional argument follows keyword argument") {
        return say("Arguments with a name (`name=value`) come after those without.");
    }
    if message.starts_with("parameter without a default") || message.starts_with("non-default argument follows") {
        return say("Parameters that have a default value (`name=value`) come after those that have none.");
    }
    if let Some([name]) = captures("duplicate argument '{}' in function definition", message) {
        return say(format!("The function has two parameters with the name `{name}`."));
    }
    if let Some([name]) = captures("keyword argument repeated: {}", message) {
        return say(format!("The argument `{name}` is given twice."));
    }
    if message == "expected '('" && clue.first_word() == "def" {
        return say(
            "After `def` comes the function's name and then round brackets: `def name():`. A name can only have letters, digits and `_`.",
        );
    }
    if message == "':' expected after dictionary key" {
        return say(
            "Each entry of a dictionary is a key, a colon and a value: `{\"key\": value}`. Here the colon and the value are missing.",
        );
    }
    if message.starts_with("expression expected after dictionary key") {
        return say("The value is missing after the key and the colon.");
    }
    if message.starts_with("f-string: expecting '}'")
        || message.contains("f-string: unmatched")
        || message.contains("f-string: unterminated")
    {
        return say(
            "In an f-string the part in braces is not closed, or it has the same quotes as the text round it. Use the other kind of quotes inside the braces.",
        );
    }
    if message.contains("f-string")
        && (message.contains("empty expression") || message.contains("valid expression required"))
    {
        return say(
            "The braces of an f-string need something between them: `f\"{name}\"`. For a brace itself, write it twice: `{{`.",
        );
    }
    (message == "f-string: single '}' is not allowed")
        .then(|| vec!["A single `}` in an f-string closes nothing. For a brace itself, write it twice: `}}`.".into()])
}
