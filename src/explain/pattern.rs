//! Taking Python's messages apart.

/// The texts that take the place of each `{}` of `pattern` in `message`, each as short as possible. `None` when the message has
/// another form.
///
/// Python's messages are not a stable interface: a form that we do not know has to lead to a more general explanation,
/// never to a wrong one. So the whole message must match.
pub(super) fn captures<'m, const N: usize>(pattern: &str, message: &'m str) -> Option<[&'m str; N]> {
    let mut found = [""; N];
    let mut parts = pattern.split("{}");
    let mut rest = message.strip_prefix(parts.next()?)?;
    let mut count = 0;
    let mut parts = parts.peekable();
    while let Some(literal) = parts.next() {
        let hole = found.get_mut(count)?;
        count += 1;
        let end = if parts.peek().is_some() {
            rest.find(literal)?
        } else {
            rest.len().checked_sub(literal.len()).filter(|&end| rest.get(end..) == Some(literal))?
        };
        *hole = &rest[..end];
        rest = &rest[end + literal.len()..];
    }
    (count == N && rest.is_empty()).then_some(found)
}

#[cfg(test)]
mod tests {
    use crate::explain::pattern::captures;

    #[test]
    fn each_hole_gets_its_text() {
        let message = "f() takes 2 positional arguments but 3 were given";
        assert_eq!(
            captures("{}() takes {} positional argument{} but {} were given", message),
            Some(["f", "2", "s", "3"])
        );
    }

    #[test]
    fn a_hole_at_the_end_takes_the_rest_and_may_be_empty() {
        assert_eq!(
            captures("invalid literal for int() with base 10: {}", "invalid literal for int() with base 10: "),
            Some([""])
        );
        assert_eq!(captures("{}: {}", "a: b: c"), Some(["a", "b: c"]));
    }

    #[test]
    fn the_last_literal_is_looked_for_at_the_end() {
        assert_eq!(captures("name '{}' is not defined", "name 'a' is not defined"), Some(["a"]));
        assert_eq!(captures::<1>("name '{}' is not defined", "name 'a' is not defined."), None);
    }

    #[test]
    fn another_form_is_not_taken_apart() {
        assert_eq!(captures::<1>("name '{}' is not defined", "nothing"), None);
        assert_eq!(captures::<2>("{} only", "one only"), None);
        assert_eq!(captures::<0>("exact", "exact"), Some([]));
        assert_eq!(captures::<0>("exact", "exactly"), None);
    }

    #[test]
    fn characters_of_several_bytes_are_safe() {
        assert_eq!(captures("‘{}’ is no {}", "‘ü’ is no ñ"), Some(["ü", "ñ"]));
        assert_eq!(captures::<1>("{}é", "ü"), None);
    }
}
