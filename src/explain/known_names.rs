//! Names that beginners reach for, and where to import them from.

/// Python's spelling of a value that other languages write differently.
pub(super) fn value_of(name: &str) -> Option<&'static str> {
    Some(match name {
        "true" | "TRUE" => "True",
        "false" | "FALSE" => "False",
        "none" | "NONE" | "null" | "Null" | "NULL" | "nil" | "undefined" => "None",
        _ => return None,
    })
}

/// Modules of the standard library that occur in the course's examples: forgetting their import is the usual reason for
/// a `NameError` with this name.
const MODULES: [&str; 45] = [
    "abc",
    "argparse",
    "ast",
    "asyncio",
    "bisect",
    "calendar",
    "collections",
    "contextlib",
    "copy",
    "csv",
    "dataclasses",
    "datetime",
    "decimal",
    "enum",
    "fractions",
    "functools",
    "glob",
    "hashlib",
    "heapq",
    "inspect",
    "io",
    "itertools",
    "json",
    "logging",
    "math",
    "operator",
    "os",
    "pathlib",
    "pickle",
    "random",
    "re",
    "shutil",
    "sqlite3",
    "statistics",
    "string",
    "subprocess",
    "sys",
    "tempfile",
    "textwrap",
    "threading",
    "time",
    "tomllib",
    "typing",
    "unittest",
    "uuid",
];

/// Names with the modules they are imported from.
const HOMES: [(&str, &str); 48] = [
    ("ABC", "abc"),
    ("Any", "typing"),
    ("Callable", "collections.abc"),
    ("Counter", "collections"),
    ("Decimal", "decimal"),
    ("Enum", "enum"),
    ("Fraction", "fractions"),
    ("Iterable", "collections.abc"),
    ("Iterator", "collections.abc"),
    ("Literal", "typing"),
    ("Mapping", "collections.abc"),
    ("NamedTuple", "typing"),
    ("Path", "pathlib"),
    ("Protocol", "typing"),
    ("Sequence", "collections.abc"),
    ("StringIO", "io"),
    ("TypeVar", "typing"),
    ("TypedDict", "typing"),
    ("abstractmethod", "abc"),
    ("accumulate", "itertools"),
    ("cache", "functools"),
    ("ceil", "math"),
    ("chain", "itertools"),
    ("choice", "random"),
    ("combinations", "itertools"),
    ("contextmanager", "contextlib"),
    ("dataclass", "dataclasses"),
    ("date", "datetime"),
    ("deepcopy", "copy"),
    ("defaultdict", "collections"),
    ("deque", "collections"),
    ("field", "dataclasses"),
    ("floor", "math"),
    ("groupby", "itertools"),
    ("islice", "itertools"),
    ("lru_cache", "functools"),
    ("mean", "statistics"),
    ("namedtuple", "collections"),
    ("partial", "functools"),
    ("permutations", "itertools"),
    ("pi", "math"),
    ("randint", "random"),
    ("reduce", "functools"),
    ("sleep", "time"),
    ("sqrt", "math"),
    ("timedelta", "datetime"),
    ("timezone", "datetime"),
    ("wraps", "functools"),
];

/// Methods of texts, lists and dictionaries that are not functions as well.
pub(super) const METHODS: [&str; 24] = [
    "append",
    "capitalize",
    "count",
    "endswith",
    "extend",
    "find",
    "index",
    "insert",
    "isdigit",
    "items",
    "join",
    "keys",
    "lower",
    "pop",
    "remove",
    "replace",
    "reverse",
    "sort",
    "split",
    "startswith",
    "strip",
    "title",
    "upper",
    "values",
];

/// Whether Python itself has a function of this name that programs of beginners use, and whose name suits a variable.
pub(super) fn is_builtin(name: &str) -> bool {
    [
        "abs", "all", "any", "dict", "filter", "float", "format", "hash", "id", "input", "int", "iter", "len", "list",
        "map", "max", "min", "next", "open", "print", "range", "round", "set", "sorted", "str", "sum", "tuple", "type",
        "zip",
    ]
    .contains(&name)
}

/// The line that imports a well-known name.
pub(super) fn home_of(name: &str) -> Option<String> {
    let usual = match name {
        "np" => "import numpy as np",
        "pd" => "import pandas as pd",
        "plt" => "import matplotlib.pyplot as plt",
        _ => "",
    };
    if !usual.is_empty() {
        return Some(usual.to_owned());
    }
    if MODULES.contains(&name) {
        return Some(format!("import {name}"));
    }
    let (_, module) = HOMES.iter().find(|(known, _)| *known == name)?;
    Some(format!("from {module} import {name}"))
}

/// What to use instead of an attribute that a built-in type doesn't have.
pub(super) fn method_of(owner: &str, attribute: &str) -> Option<&'static str> {
    let sized = ["str", "list", "tuple", "dict", "set", "bytes", "range"].contains(&owner);
    Some(match (owner, attribute) {
        (_, "length" | "len" | "size" | "count_items") if sized => "Its length is `len(…)`.",
        ("list", "push" | "add" | "push_back" | "insert_last") => "To put one item at its end, use `append`.",
        ("list", "split") => "`split` cuts a text into a list; this is already a list.",
        ("list", "join") => "`join` belongs to the text that goes between the items: `\", \".join(items)`.",
        ("list", "sum" | "max" | "min" | "sorted" | "reversed") => {
            "That is a function: the list goes between its brackets."
        }
        ("list" | "tuple" | "str" | "dict" | "set", "contains" | "includes" | "has" | "has_key") => {
            "To ask whether something is in it, use `in`."
        }
        ("list", "map" | "filter" | "foreach" | "forEach") => {
            "Go through the items with `for`, or with a list comprehension."
        }
        ("list", "keys" | "values" | "items" | "get") => {
            "Only a dictionary has that: an empty one is written `{}`. A list is read by index: `items[0]`."
        }
        (
            "list" | "tuple" | "int" | "float",
            "lower" | "upper" | "strip" | "replace" | "title" | "startswith" | "endswith",
        ) => "That is a method of text.",
        ("int" | "float", "append") | ("str", "append" | "add" | "push") => {
            "Only a list has that. To join texts, use `+`."
        }
        ("str", "trim") => "To take the spaces off both ends, use `strip`.",
        ("str", "toUpperCase" | "to_upper" | "uppercase") => "Use `upper`.",
        ("str", "toLowerCase" | "to_lower" | "lowercase") => "Use `lower`.",
        ("str", "reverse" | "reversed") => "The slice `[::-1]` reverses a text.",
        ("str", "sort" | "remove" | "pop" | "extend" | "insert") => {
            "A text cannot be changed; make a new one, or a list of its characters."
        }
        ("tuple", "sort") => "A tuple cannot be changed. `sorted(…)` gives a new list of its items, in order.",
        ("tuple", "append" | "add" | "remove" | "insert" | "pop" | "extend") => {
            "A tuple cannot be changed. If it has to change, use a list."
        }
        ("dict", "add" | "append" | "push" | "insert") => "To put something in, write `name[key] = value`.",
        ("dict", "iteritems") => "Use `items`.",
        ("set", "append" | "push" | "insert") => "To put something in, use `add`.",
        ("set", "get" | "index") => "A set has no order and no keys. To ask whether something is in it, use `in`.",
        ("int" | "float", "isdigit" | "split") => "That is a method of text: `str(…)` turns a number into text.",
        ("generator" | "map" | "filter" | "zip" | "range", "append" | "sort" | "pop" | "index" | "reverse") => {
            "Make it a list first: `list(…)`."
        }
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn imports_are_lines_that_can_be_copied() {
        assert_eq!(home_of("math").as_deref(), Some("import math"));
        assert_eq!(home_of("Counter").as_deref(), Some("from collections import Counter"));
        assert_eq!(home_of("np").as_deref(), Some("import numpy as np"));
        assert_eq!(home_of("prices"), None);
    }

    #[test]
    fn a_name_is_in_one_table_only() {
        for (name, _) in HOMES {
            assert!(!MODULES.contains(&name), "{name} is both a module and a name in one");
        }
    }
}
