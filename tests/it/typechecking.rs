//! What a type checker says of the learner's files: what a learner reads, in a worker of its own and in a fork server.

use std::fs;

use super::{
    case::{Case, words},
    vocabulary::{case, is_told_by, test_of},
};

const GROUP: &str = "\n[packages.types]\nprepare = \"prepare_types.py\"\nrequirements = [\"mypy==2.4.1\", \"ast-serialize==0.13.1\", \"librt==0.17.0\", \"mypy-extensions==1.2.0\", \
                     \"pathspec==1.1.1\", \"typing-extensions==4.16.0\"]\n";

const SHOP: &str = "from typing import Any, cast\n\n\nclass Basket:\n    items: list[str] = []\n\n\ndef first(basket: Basket) -> str | None:\n    \
                    return basket.items[0] if basket.items else None\n\n\ndef label(basket: Basket) -> str:\n    return first(basket)\n\n\n\
                    def price(item):\n    return 3\n\n\ndef load(text: str) -> int:\n    found: Any = cast(int, text)\n    return found  # type: ignore[no-any-return]\n";

fn shop(test: &str) -> Case {
    let case = case("work1.py", SHOP, test)
        .info(GROUP)
        .file("exercises/shared/prepare_types.py", include_str!("../../exercises/shared/prepare_types.py"));
    let toml = case.cwd().join("exercises/01_core/010_work1/exercise.toml");
    fs::write(&toml, fs::read_to_string(&toml).unwrap() + "packages = \"types\"\n").unwrap();
    fs::write(
        toml.with_file_name("lenient.toml"),
        "[tool.mypy]\nstrict = true\n\n[[tool.mypy.overrides]]\nmodule = \"work1\"\nignore_errors = true\n",
    )
    .unwrap();
    fs::write(toml.with_file_name("wrong.ini"), "[mypy]\npretty = true\nstict = true\n").unwrap();
    case
}

#[track_caller]
fn is_told(check: &str, line: Option<u32>, words: &[&str]) {
    let test =
        test_of("from pythlings_checks.typecheck import check_types", &format!("check_types('work1.py'){check}"));
    is_told_by(&shop(&test), "work1.py", line, words);
}

#[test]
fn an_error_is_told_at_its_line_with_a_sentence_of_ours() {
    is_told(
        ".clean()",
        Some(13),
        &[
            "$ mypy --strict work1.py",
            "work1.py:13",
            "What is returned here may be `None`, and `str` is promised.",
            "There is 1 more error after this one.",
            "Incompatible return value type (got \"str | None\", expected \"str\")  [return-value]",
            "→ 13 │     return first(basket)",
        ],
    );
    is_told(".at_most(1)", Some(13), &["There are 2 errors, and at most 1 may be left."]);
    is_told(".at_most(0, 'work1.py')", Some(13), &["There is 1 more error"]);
}

#[test]
fn what_uses_a_file_is_shown_with_its_line() {
    is_told(
        ".accepts('basket = Basket()\\nfirst(basket.items)', 'the items of a basket')",
        Some(0),
        &[
            "the type checker refuses it: the items of a basket.",
            "`first` wants `Basket` as the first value, and gets `list[str]`.",
            "[arg-type]",
            "→    │ first(basket.items)",
        ],
    );
    is_told(
        ".refuses('first(Basket())', 'a basket with nothing in it')",
        Some(0),
        &["no objection to this, and it should have one: a basket with nothing in it.", "│ first(Basket())"],
    );
    is_told(".refuses('price(3)', 'a number for an item')", Some(0), &["`price` has no type hints yet."]);
    is_told(
        ".refuses('first(3)', 'a number for a basket', code='call-arg')",
        Some(0),
        &["It is one, but for another reason."],
    );
    is_told(".refuses('from work1 import frist\\nfrist(3)', 'a number')", Some(0), &["has no `frist`."]);
    is_told(
        ".refuses('first(3)  # wrong\\nfirst(Basket())  # wrong', 'something else than a basket')",
        Some(0),
        &["it should have one: something else than a basket.", "│ first(Basket())"],
    );
    is_told(
        ".refuses('first(3)  # wrong\\nfirst(4)', 'a number')",
        Some(0),
        &["This should be right by the types, and the type checker refuses it.", "→    │ first(4)"],
    );
    is_told(
        ".reveals({'b': 'Basket', 'b.items': 'list[int]'}, setup='b = Basket()')",
        Some(0),
        &["it is", "list[str]", "list[int]"],
    );
    is_told(".reveals('first(Basket())', 'str')", Some(0), &["it is", "str | None", "it may be `None`, too."]);
}

#[test]
fn what_silences_the_type_checker_is_pointed_at() {
    is_told(".no_escape('Any')", Some(21), &["`Any` fits everything", "→ 21 │     found: Any"]);
    is_told(".no_escape('cast')", Some(21), &["tells the type checker what to believe"]);
    is_told(".no_escape('ignore')", Some(22), &["silences the type checker in this line"]);
    let test = test_of("from pythlings_checks.typecheck import check_types", "check_types('work1.py').clean()");
    let case = shop(&test);
    let file = case.cwd().join("exercises/01_core/010_work1/work1.py");
    fs::write(&file, format!("# mypy: ignore-errors\n{SHOP}")).unwrap();
    is_told_by(&case, "work1.py", Some(1), &["keeps the type checker away from more than one line"]);
}

#[test]
fn settings_of_the_learners_own_hold() {
    let imports = "from pythlings_checks.typecheck import check_types";
    let checks = "found = check_types('work1.py', config='lenient.toml')\n    found.clean().accepts('first(Basket())', 'x')\n    \
                  assert check_types('work1.py').count() == 2\n    assert check_types('work1.py', strict=False).count('work1.py') == 1\n    \
                  assert [error.code for error in check_types('work1.py', python='3.11').errors] == ['return-value', 'no-untyped-def']\n    \
                  check_types('work1.py').accepts('import work1\\nwork1.first(work1.Basket())', 'x').refuses('first(3)', 'x', code='arg-type')\n    \
                  check_types('work1.py').reveals('first(Basket())', 'None | str').reveals('Basket()', 'Basket').no_escape('whole')\n    \
                  check_types('work1.py').refuses('first(3)  # wrong\\nfirst(Basket())\\nfirst(None)  # wrong', 'x').reveals({'b': 'Basket', 'b.items': 'list[str]'}, setup='b = Basket()')";
    let ran = shop(&test_of(imports, checks)).run_with(["run", "work1"]);
    assert_eq!(ran.status, Some(0), "{}", ran.stdout);
    let missing = "open('missing.py', 'w').write('import nowhere\\n')\n    open('mypy.ini', 'w').write('[mypy]\\nignore_missing_imports = true\\n')\n    \
                   assert check_types(os.path.abspath('missing.py')).count() == 1\n    \
                   check_types(os.path.abspath('missing.py'), config=os.path.abspath('mypy.ini')).clean()";
    let ran = shop(&test_of(&format!("import os\n\n{imports}"), missing)).run_with(["run", "work1"]);
    assert_eq!(ran.status, Some(0), "{}", ran.stdout);
    let test = test_of(imports, "check_types('work1.py', config='wrong.ini').clean()");
    is_told_by(&shop(&test), "wrong.ini", Some(3), &["mypy has no option `stict`.", "→  3 │ stict = true"]);
    let test = test_of(imports, "check_types('work1.py', config='worng.ini').clean()");
    is_told_by(&shop(&test), "worng.ini", Some(0), &["There is no file `worng.ini`. Is it called `wrong.ini`?"]);
}

/// Without a package group there is no type checker, and that is the author's to know.
#[test]
fn without_a_type_checker_the_author_is_told() {
    for (tool, named) in [("pyright", "tool='pyright'"), ("mypy", "")] {
        let test = test_of(
            "from pythlings_checks.typecheck import check_types",
            &format!("check_types('work1.py', {named}).clean()"),
        );
        let ran = case("work1.py", "A = 1\n", &test).run_with(["run", "work1"]);
        assert_eq!(ran.status, Some(3), "{}", ran.stdout);
        let shown = words(&ran.stdout);
        assert!(shown.contains("This exercise has a mistake of its own"), "{shown}");
        assert!(
            shown.contains(&format!("{tool} is not installed: name a group that has it in `packages`.")),
            "{shown}"
        );
    }
}
