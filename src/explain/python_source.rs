//! The little we need to know about a function's source, without parsing it.

use std::ops::Range;

/// The indices of the lines of a function's docstring; empty when it has none. `lines` begins with the function itself.
pub(crate) fn docstring(lines: &[String]) -> Range<usize> {
    let Some(start) = lines.iter().position(|line| line.trim_end().ends_with(':')).map(|header| header + 1) else {
        return 0..0;
    };
    let Some(first) = lines.get(start).map(|line| line.trim_start().trim_start_matches(['r', 'R'])) else {
        return 0..0;
    };
    let Some(quotes) = ["\"\"\"", "'''"].into_iter().find(|quotes| first.starts_with(quotes)) else { return 0..0 };
    if first[quotes.len()..].contains(quotes) {
        return start..start + 1;
    }
    let end = lines[start + 1..].iter().position(|line| line.contains(quotes));
    end.map_or(0..0, |end| start..start + 1 + end + 1)
}

#[cfg(test)]
mod tests {
    use super::docstring;

    fn of(source: &str) -> std::ops::Range<usize> {
        docstring(&source.lines().map(str::to_owned).collect::<Vec<_>>())
    }

    #[test]
    fn a_docstring_is_found_in_one_line_and_in_several() {
        assert_eq!(of("def f():\n    \"\"\"Text.\"\"\"\n    return 1"), 1..2);
        assert_eq!(of("def f(\n    a,\n):\n    '''Text.\n\n    More.\n    '''\n    return 1"), 3..7);
    }

    #[test]
    fn other_functions_have_none() {
        assert_eq!(of("def f():\n    return \"\"\"x\"\"\""), 0..0);
        assert_eq!(of("def f():\n    \"\"\"never closed\n    return 1"), 0..0);
        assert_eq!(of("def f():"), 0..0);
        assert_eq!(of(""), 0..0);
    }
}
