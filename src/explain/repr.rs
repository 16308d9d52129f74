//! Reads just enough of Python's `repr` to say in words where two values differ. A repr that isn't of a built-in
//! container, or that was cut, is simply not taken apart.

/// The items of the repr of a list, a tuple or a set; the entries (`key: value`) of a dictionary's.
pub fn items(repr: &str) -> Option<Vec<&str>> {
    if repr == "set()" {
        return Some(Vec::new());
    }
    let inner = ["[]", "()", "{}"].iter().find_map(|pair| repr.strip_prefix(&pair[..1])?.strip_suffix(&pair[1..]))?;
    let mut found = Vec::new();
    let mut start = 0;
    let mut scanner = Scanner::default();
    for (at, c) in inner.char_indices() {
        if scanner.at_top(c)? && c == ',' {
            found.push(inner[start..at].trim());
            start = at + 1;
        }
    }
    if !scanner.is_done() {
        return None;
    }
    let last = inner[start..].trim();
    // A tuple of one item ends with a comma.
    if !last.is_empty() {
        found.push(last);
    }
    Some(found)
}

/// Key and value of an entry of a dictionary's repr.
pub fn entry(item: &str) -> Option<(&str, &str)> {
    let mut scanner = Scanner::default();
    for (at, c) in item.char_indices() {
        if scanner.at_top(c)? && c == ':' {
            return Some((item[..at].trim(), item[at + 1..].trim()));
        }
    }
    None
}

/// Whether the bracket at the beginning is closed by the one at the end: true of `(1, 2)`, not of `(1) + (2)`.
pub fn is_one_group(text: &str) -> bool {
    let mut scanner = Scanner::default();
    for (at, c) in text.char_indices() {
        let inside = scanner.at_top(c).is_some() && !scanner.is_done();
        if !inside && at + c.len_utf8() < text.len() {
            return false;
        }
    }
    scanner.is_done()
}

/// The name of the built-in type that has such a repr; empty for another.
pub fn type_of(repr: &str) -> &'static str {
    let first = repr.chars().next().unwrap_or(' ');
    match first {
        '\'' | '"' => "str",
        '[' => "list",
        '(' => "tuple",
        '{' if items(repr).is_some_and(|items| items.first().is_none_or(|item| entry(item).is_some())) => "dict",
        '{' => "set",
        'b' if repr.starts_with("b'") || repr.starts_with("b\"") => "bytes",
        '-' | '0'..='9' if repr.parse::<i128>().is_ok() => "int",
        '-' | '0'..='9' if repr.parse::<f64>().is_ok() => "float",
        _ => match repr {
            "True" | "False" => "bool",
            "None" => "NoneType",
            "set()" => "set",
            _ => "",
        },
    }
}

/// Where in a repr we are.
#[derive(Default)]
struct Scanner {
    depth: u32,
    quote: Option<char>,
    escaped: bool,
}

impl Scanner {
    /// Takes the next character; whether it is outside all quotes and inner brackets. `None` when more brackets
    /// close than were opened.
    fn at_top(&mut self, c: char) -> Option<bool> {
        if let Some(quote) = self.quote {
            if self.escaped {
                self.escaped = false;
            } else if c == '\\' {
                self.escaped = true;
            } else if c == quote {
                self.quote = None;
            }
            return Some(false);
        }
        match c {
            '\'' | '"' => self.quote = Some(c),
            // The `<` of `<Cart object>` counts as a bracket: there may be commas inside.
            '[' | '(' | '{' | '<' => self.depth += 1,
            ']' | ')' | '}' | '>' => self.depth = self.depth.checked_sub(1)?,
            _ => return Some(self.depth == 0),
        }
        Some(false)
    }

    fn is_done(&self) -> bool {
        self.depth == 0 && self.quote.is_none()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commas_inside_quotes_and_brackets_separate_nothing() {
        assert_eq!(
            items(r"['a, b', [1, 2], (3, {4: 5}), 'it\'s, x']"),
            Some(vec!["'a, b'", "[1, 2]", "(3, {4: 5})", r"'it\'s, x'"])
        );
        assert_eq!(items("[]"), Some(vec![]));
        assert_eq!(items("(1,)"), Some(vec!["1"]));
        assert_eq!(items("set()"), Some(vec![]));
    }

    #[test]
    fn what_was_cut_or_is_something_else_is_left_alone() {
        assert_eq!(items("[1, 2, 'ab"), None);
        assert_eq!(items("[1, 'ab]"), None);
        assert_eq!(items("[1)]"), None);
        assert_eq!(items("Cart(a=1)"), None);
    }

    #[test]
    fn one_group_is_closed_at_its_end_only() {
        assert!(is_one_group("(1, ')', [2])"));
        assert!(is_one_group("()"));
        assert!(!is_one_group("(1) + g(2)"));
        assert!(!is_one_group("(1"));
        assert!(!is_one_group(")("));
    }

    #[test]
    fn an_entry_is_split_at_its_own_colon() {
        assert_eq!(entry("'a:b': {1: 2}"), Some(("'a:b'", "{1: 2}")));
        assert_eq!(entry("3"), None);
    }

    #[test]
    fn types_are_told_from_the_repr() {
        for (repr, name) in [
            ("'3'", "str"),
            ("3", "int"),
            ("-3.5", "float"),
            ("[3]", "list"),
            ("(3,)", "tuple"),
            ("{}", "dict"),
            ("{1: 2}", "dict"),
            ("{1}", "set"),
            ("set()", "set"),
            ("None", "NoneType"),
            ("True", "bool"),
            ("b'x'", "bytes"),
            ("<object at 1>", ""),
            ("", ""),
        ] {
            assert_eq!(type_of(repr), name, "{repr}");
        }
    }
}
