//! Lines that are no Python at all: pasted from a page or a chat, meant for the terminal, or put together as in another language.

use super::{
    syntax::SyntaxClue,
    words::{code, is_name, say},
};

/// The first words of lines that are typed into a terminal, with what comes after them there.
const COMMANDS: [(&str, &[&str]); 8] = [
    ("pip", &["install", "uninstall", "list", "show", "freeze"]),
    ("pip3", &["install", "uninstall", "list", "show", "freeze"]),
    ("python", &["-m", "-c"]),
    ("python3", &["-m", "-c"]),
    ("git", &["add", "commit", "push", "pull", "clone", "switch", "checkout", "init", "status"]),
    ("cd", &[]),
    ("mkdir", &[]),
    ("pythlings", &[]),
];

/// The sentences for such a line.
pub(super) fn pasted(clue: &SyntaxClue<'_>) -> Option<Vec<String>> {
    if !clue.message.starts_with("invalid syntax") && !clue.message.starts_with("expected") {
        return None;
    }
    fence(clue)
        .or_else(|| terminal(clue))
        .or_else(|| import_before_from(clue))
        .or_else(|| question_mark(clue))
        .or_else(|| three_signs(clue))
        .or_else(|| sign_with_space(clue))
        .or_else(|| parameter(clue))
}

/// ```` ```python ````, as chats and web pages put round code.
fn fence(clue: &SyntaxClue<'_>) -> Option<Vec<String>> {
    let line = clue.text.trim();
    (line.starts_with("```") || line.starts_with("~~~")).then(|| {
        vec!["Chats and web pages put such a line round code, but it isn't part of the code. Delete this line.".into()]
    })
}

/// `pip install rich`
fn terminal(clue: &SyntaxClue<'_>) -> Option<Vec<String>> {
    let mut words = clue.text.split_whitespace();
    let (first, second) = (words.next()?, words.next()?);
    let (_, followed_by) = COMMANDS.iter().find(|(name, _)| *name == first)?;
    let is_file = first.starts_with("python") && second.strip_suffix(".py").is_some();
    let is_command = is_file || if followed_by.is_empty() { second != "=" } else { followed_by.contains(&second) };
    let has_signs = clue.text.contains(['(', '=']) && !is_file;
    (is_command && !has_signs).then(|| {
        vec![format!(
            "This is a command for the terminal, not for a file of Python. Delete the line and type {} there.",
            code(clue.text.trim())
        )]
    })
}

/// `import randint from random`
fn import_before_from(clue: &SyntaxClue<'_>) -> Option<Vec<String>> {
    let (names, module) = clue.text.trim().strip_prefix("import ")?.split_once(" from ")?;
    let module = module.trim();
    if !module.split('.').all(is_name) {
        return None;
    }
    say(format!("The module comes first: `from {module} import {}`.", names.trim()))
}

/// `x > 2 ? "many" : "few"`
fn question_mark(clue: &SyntaxClue<'_>) -> Option<Vec<String>> {
    let before = clue.before().trim();
    let (this, that) = clue.rest().strip_prefix('?')?.split_once(':')?;
    let condition =
        ["return ", "= ", "("].iter().find_map(|start| Some(before.rsplit_once(start)?.1)).unwrap_or(before);
    let that = that.trim().trim_end_matches([')', ';']);
    say(format!("Python puts the condition in the middle: `{} if {} else {that}`.", this.trim(), condition.trim()))
}

/// `===`
fn three_signs(clue: &SyntaxClue<'_>) -> Option<Vec<String>> {
    ["===", "!=="]
        .into_iter()
        .find(|sign| clue.text.contains(sign) && touches(clue, sign))
        .map(|sign| vec![format!("Python writes `{}` for `{sign}`.", &sign[..2])])
}

/// `total + = 1`
fn sign_with_space(clue: &SyntaxClue<'_>) -> Option<Vec<String>> {
    let before = clue.before().trim_end();
    let sign = ["+", "-", "*", "/", "%"].into_iter().find(|sign| before.ends_with(sign))?;
    let is_single = clue.rest().starts_with('=') && !clue.rest().starts_with("==");
    let name = before[..before.len() - sign.len()].trim();
    (is_single && name.split('.').all(is_name))
        .then(|| vec![format!("The two signs belong together: `{name} {sign}= …`, with no space between them.")])
}

/// `def greet("Ada"):`
fn parameter(clue: &SyntaxClue<'_>) -> Option<Vec<String>> {
    let is_value = clue.rest().starts_with(|c: char| c == '"' || c == '\'' || c.is_ascii_digit());
    let in_brackets = clue.before().trim_end().ends_with(['(', ',']);
    (clue.first_word() == "def" && is_value && in_brackets).then(|| {
        vec![
            "Between the brackets of a `def` are names: the parameters, which get their values when the function is called."
                .into(),
        ]
    })
}

/// Whether the marked place is in a sign, or just after it.
fn touches(clue: &SyntaxClue<'_>, sign: &str) -> bool {
    clue.text.match_indices(sign).any(|(at, _)| (at..=at + sign.len()).contains(&clue.before().len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `§` in the line is the place that Python marks.
    fn said(line: &str) -> String {
        let column = line.chars().position(|c| c == '§').map_or(0, |at| at + 1);
        let text = line.replace('§', "");
        let column = u32::try_from(column).unwrap();
        let clue = SyntaxClue { type_name: "SyntaxError", message: "invalid syntax", text: &text, column, meant: None };
        pasted(&clue).unwrap_or_default().join(" ")
    }

    #[test]
    fn what_is_no_python_is_named() {
        for (line, words) in [
            ("§```python", "Delete this line."),
            ("pip §install rich", "type `pip install rich` there"),
            ("python §it.py", "a command for the terminal"),
            ("cd §photos", "a command for the terminal"),
            ("import randint §from random", "`from random import randint`"),
            ("    return x > 2 §? 'many' : 'few'", "`'many' if x > 2 else 'few'`"),
            ("    size = x > 2 §? 1 : 0;", "`1 if x > 2 else 0`"),
            ("if x ==§= 3:", "Python writes `==` for `===`."),
            ("if x !=§= 3:", "Python writes `!=` for `!==`."),
            ("    total + §= 1", "`total += …`"),
            ("def f(§\"x\"):", "are names: the parameters"),
            ("def f(a, §3):", "are names: the parameters"),
        ] {
            assert!(said(line).contains(words), "{line}: {}", said(line));
        }
    }

    #[test]
    fn python_with_another_mistake_is_left_alone() {
        for line in
            ["pip = §= 3", "git.add(§", "f(x, §3", "x = a §b", "from a import §", "cd §= 3", "print(§? 3)", "x == §"]
        {
            assert_eq!(said(line), "", "{line}");
        }
    }
}
