//! Which modules Python code imports, found by looking at its lines.

/// The modules that a text of Python imports: those of `import a, b.c as d` and of `from a.b import c`. A line inside a text may look
/// so, too.
pub fn imports(source: &str) -> impl Iterator<Item = &str> {
    source.lines().flat_map(imported)
}

fn imported(line: &str) -> impl Iterator<Item = &str> {
    let line = line.trim();
    let listed = line.strip_prefix("import ").map(|rest| rest.split('#').next().unwrap_or_default().split(','));
    let from = line.strip_prefix("from ").and_then(|rest| rest.split_once(" import ")).map(|(module, _)| module.trim());
    let is_name = |name: &&str| {
        !name.is_empty()
            && name.split('.').all(|part| !part.is_empty() && part.chars().all(|c| c.is_alphanumeric() || c == '_'))
    };
    listed.into_iter().flatten().filter_map(|part| part.split_whitespace().next()).chain(from).filter(is_name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn imports_are_read_from_lines() {
        let names = |line| imports(line).collect::<Vec<_>>();
        assert_eq!(names("import json"), ["json"]);
        assert_eq!(names("import os.path as p, sys  # both\nimport re"), ["os.path", "sys", "re"]);
        assert_eq!(names("    from collections.abc import Iterable"), ["collections.abc"]);
        assert_eq!(names("from . import sibling"), [""; 0]);
        assert_eq!(names("important = 1"), [""; 0]);
    }
}
