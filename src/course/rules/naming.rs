//! The rule for names of exercises.

use super::{super::info::name_problem, ExerciseSources, Finding, Rule};

/// Words of Python's grammar, which cannot be names (`keyword.kwlist` of Python 3.11 to 3.14).
pub const KEYWORDS: [&str; 35] = [
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del",
    "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal",
    "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
];

/// Functions and types that are there without an import (`dir(builtins)` of Python 3.11 to 3.14), without those of the prompt.
const BUILT_IN: [&str; 70] = [
    "abs",
    "aiter",
    "all",
    "anext",
    "any",
    "ascii",
    "bin",
    "bool",
    "breakpoint",
    "bytearray",
    "bytes",
    "callable",
    "chr",
    "classmethod",
    "compile",
    "complex",
    "delattr",
    "dict",
    "dir",
    "divmod",
    "enumerate",
    "eval",
    "exec",
    "filter",
    "float",
    "format",
    "frozenset",
    "getattr",
    "globals",
    "hasattr",
    "hash",
    "help",
    "hex",
    "id",
    "input",
    "int",
    "isinstance",
    "issubclass",
    "iter",
    "len",
    "list",
    "locals",
    "map",
    "max",
    "memoryview",
    "min",
    "next",
    "object",
    "oct",
    "open",
    "ord",
    "pow",
    "print",
    "property",
    "range",
    "repr",
    "reversed",
    "round",
    "set",
    "setattr",
    "slice",
    "sorted",
    "staticmethod",
    "str",
    "sum",
    "super",
    "tuple",
    "type",
    "vars",
    "zip",
];

/// Whether the standard library has a module of this name.
pub fn is_standard_module(name: &str) -> bool {
    // `sys.stdlib_module_names` of Python 3.11 to 3.13, public names.
    static STANDARD: &str = include_str!("../stdlib_modules.txt");
    STANDARD.lines().any(|known| known == name)
}

pub(super) fn check(sources: &ExerciseSources, findings: &mut Vec<Finding>) {
    if let Some(problem) = problem(&sources.exercise.name) {
        let message = format!("the name `{}` {problem}", sources.exercise.name);
        findings.push(Finding::new(Rule::Name, message).at(&sources.exercise.dir, None));
    }
}

/// What is wrong with the name of a new exercise, to complete "the name `x` …"; `None` for a good one.
pub fn problem(name: &str) -> Option<&'static str> {
    let begins_with_letter = name.starts_with(|c: char| c.is_ascii_lowercase());
    name_problem(name)
        .or((!begins_with_letter).then_some("does not begin with a letter"))
        // pytest would take its file for a test, and the harness would leave it behind.
        .or((name.starts_with("test_") || name.ends_with("_test")).then_some("is that of a test"))
        .or(KEYWORDS.contains(&name).then_some("is a word of Python itself, so nothing can be imported from it"))
        .or(["pytest", "conftest"].contains(&name).then_some("is that of a part of pytest"))
        .or(is_standard_module(name)
            .then_some("is that of a module of the standard library, which its file would hide"))
        .or(BUILT_IN.contains(&name).then_some("is that of something built into Python, which its import would hide"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_a_module_that_hides_nothing() {
        for good in ["slicing1", "a", "list_methods2"] {
            assert_eq!(problem(good), None, "{good}");
        }
        for bad in [
            "",
            "class",
            "lambda",
            "1a",
            "_a",
            "Slicing1",
            "a-b",
            "é1",
            "test_a",
            "a_test",
            "conftest",
            "random",
            "json",
            "sum",
            "print",
            "a/b",
            "..",
            &"a".repeat(33),
        ] {
            assert!(problem(bad).is_some(), "{bad}");
        }
    }
}
