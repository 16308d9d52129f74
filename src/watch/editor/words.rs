//! The words of a command.

/// Splits into words; `None` when a quotation mark is never closed.
pub(super) fn split(command: &str, backslash_escapes: bool) -> Option<Vec<String>> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut quote = None;
    let mut characters = command.chars();
    while let Some(c) = characters.next() {
        match (quote, c) {
            (Some(open), c) if c == open => quote = None,
            (None, '\'' | '"') => {
                quote = Some(c);
                word.get_or_insert_default();
            }
            (None | Some('"'), '\\') if backslash_escapes => word.get_or_insert_default().push(characters.next()?),
            (None, c) if c.is_whitespace() => words.extend(word.take()),
            (_, c) => word.get_or_insert_default().push(c),
        }
    }
    words.extend(word);
    quote.is_none().then_some(words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_as_a_shell_splits_them() {
        let words = |command| split(command, true).unwrap();
        assert_eq!(words("code"), ["code"]);
        assert_eq!(words("  tmux   split-window 'vim -p' "), ["tmux", "split-window", "vim -p"]);
        assert_eq!(
            words(r#""/opt/My Editor/edit" a\ b "\"" '' x'y'z"#),
            ["/opt/My Editor/edit", "a b", "\"", "", "xyz"]
        );
        assert_eq!(split(r#"C:\Code\code.exe "a b""#, false).unwrap(), [r"C:\Code\code.exe", "a b"]);
        assert_eq!(split("vim 'x", true), None);
    }
}
