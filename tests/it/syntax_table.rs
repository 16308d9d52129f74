//! The table of syntax, as somebody meets it who writes a course.

use std::fs;

use super::{
    case::Case,
    dev::{SOLUTION, STARTER, TEST, WRONG, pythons, sound},
};

pub const TABLE: &str = "exercises/syntax.toml";
const README: &str = "exercises/01_core/010_adding1/README.md";

/// A second exercise, and a table that fits both.
pub fn two() -> Case {
    let table = "[syntax]\nstring = \"adding1\"\ndef = \"adding1\"\nparameter = \"adding1\"\nraise = \"adding1\"\nreturn = \"adding1\"\n\
                 arithmetic = \"adding1\"\nfor = \"later1\"\n\n[builtins]\nNotImplementedError = \"adding1\"\n";
    let solution = SOLUTION.replace("    return", "    for a in a:\n        pass\n    return").replace("pass", "a");
    sound()
        .exercise(20, "later1", STARTER, &TEST.replace("adding1", "later1"))
        .file("solutions/01_core/later1/later1.py", solution)
        .file("solutions/01_core/later1/wrong/minus.py", WRONG)
        .file(TABLE, table)
}

/// The findings about syntax: rule, file, line and message.
fn found(case: &Case, arguments: &[&str]) -> Vec<String> {
    let ran = case.run_with(["dev", "check", "--format", "json"].into_iter().chain(arguments.iter().copied()));
    let rows = ran.stdout.lines().map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap());
    let findings: Vec<serde_json::Value> = rows.flat_map(|row| row["findings"].as_array().unwrap().clone()).collect();
    let ours = findings.iter().filter(|one| one["rule"].as_str().unwrap().starts_with("syntax"));
    let file = |one: &serde_json::Value| one["file"].as_str().unwrap().rsplit('/').next().unwrap().to_owned();
    ours.map(|one| {
        format!("{} {}:{} {}", one["rule"].as_str().unwrap(), file(one), one["line"], one["message"].as_str().unwrap())
    })
    .collect()
}

#[test]
fn what_comes_before_its_turn_is_found_in_starter_texts_and_solution() {
    let case = two();
    assert_eq!(
        found(&case, &[]),
        [
            "syntax-table syntax.toml:2 the table says that `adding1` teaches `string` (`\"tea\"`), which neither its starter nor its texts nor its solution use"
        ]
    );
    let table = fs::read_to_string(case.cwd().join(TABLE)).unwrap().replace("string = \"adding1\"\n", "");
    let case = case.file(TABLE, table).file(README, "Add.\n\n>>> for a in b:\n...     a\n");
    let early =
        ["syntax-not-taught README.md:3 `for` (`for name in names:`) is taught later, in `later1` (01_core, 2)"];
    assert_eq!(found(&case, &[]), early);
    // One exercise is judged by the whole road.
    assert_eq!(found(&case, &["adding1"]), early);
    assert_eq!(found(&case, &["later1"]), [""; 0]);
    let solution = SOLUTION
        .replace("    return a", "    with a:\n        print(a)\n    for a in a:\n        print(b)\n    return a");
    let case = case.file("solutions/01_core/adding1/adding1.py", solution);
    let said = found(&case, &[]);
    assert_eq!(said.len(), 5, "{said:#?}");
    assert!(said[1].starts_with("syntax-table adding1.py:5 `exercises/syntax.toml` does not say where `with` (`with open(path) as file:`) is taught"));
    assert!(said[2].starts_with("syntax-table adding1.py:6 ") && said[2].contains("`call`"), "{said:#?}");
    assert!(said[3].contains("the built-in `print` is taught: name the exercise in `[builtins]`"), "{said:#?}");
    assert!(said[4].starts_with("syntax-not-taught adding1.py:7 `for`"), "{said:#?}");
}

#[test]
fn an_excuse_names_what_is_used_too_early_and_nothing_else() {
    let table = fs::read_to_string(two().cwd().join(TABLE)).unwrap().replace("string = \"adding1\"\n", "");
    let case = two().file(TABLE, &table).file(README, "Add.\n\n>>> for a in b:\n...     print(a)\n");
    let toml = fs::read_to_string(case.cwd().join("exercises/01_core/010_adding1/exercise.toml")).unwrap();
    let excused = |entries: &str| format!("{toml}syntax_excused = [{entries}]\n");
    let path = "exercises/01_core/010_adding1/exercise.toml";
    let entries = "{ syntax = \"for\", reason = \"it is read only\" }, { builtin = \"print\", reason = \"so is this\" }, { syntax = \"call\", reason = \"and this\" }";
    let case = case.file(path, excused(entries));
    assert_eq!(found(&case, &[]), [""; 0]);
    let case = case.file(path, excused(&format!("{entries}, {{ syntax = \"with\", reason = \"x\" }}")));
    let said = found(&case, &[]);
    assert_eq!(said.len(), 1, "{said:#?}");
    assert!(said[0].starts_with("syntax-excused exercise.toml:") && said[0].contains("names `with`"), "{said:#?}");
    // Without a table there is nothing to excuse.
    fs::remove_file(case.cwd().join(TABLE)).unwrap();
    assert_eq!(found(&case, &[]).len(), 4);

    for (entries, words) in [
        ("1", "each entry of `syntax_excused` must be a table, not a whole number"),
        ("{ syntax = \"for\" }", "`reason` is missing"),
        ("{ reason = \"x\" }", "an entry of `syntax_excused` names one thing: `syntax` or `builtin`"),
        ("{ syntax = \"for\", builtin = \"print\", reason = \"x\" }", "names one thing: `syntax` or `builtin`"),
        ("{ syntx = \"for\", reason = \"x\" }", "did you mean `syntax`?"),
        (
            "{ syntax = \"for\", reason = \"x\" }, { syntax = \"for\", reason = \"x\" }",
            "`for` is in `syntax_excused` twice",
        ),
    ] {
        let ran = two().file(path, excused(entries)).run_with(["dev", "check"]);
        assert_eq!(ran.status, Some(2), "{entries}: {}", ran.stdout);
        assert!(
            ran.stderr.contains("010_adding1/exercise.toml:") && ran.stderr.contains(words),
            "{entries}: {}",
            ran.stderr
        );
    }
}

#[test]
fn what_is_wrong_with_the_table_is_told_first() {
    for (table, words) in [
        (
            "[syntax]\nfro = \"adding1\"\n",
            "exercises/syntax.toml:2:1: there is no element `fro` of syntax; did you mean `for`?",
        ),
        (
            "[syntax]\nfor = \"ading1\"\n",
            "exercises/syntax.toml:2:7: there is no exercise `ading1`; did you mean `adding1`?",
        ),
        ("[builtins]\nprnt = \"adding1\"\n", "Python has no built-in `prnt`; did you mean `print`?"),
        ("[syntax\n", "exercises/syntax.toml:1:8: not valid TOML"),
    ] {
        let case = two().file(TABLE, table);
        let ran = case.run_with(["dev", "check"]);
        assert_eq!((ran.status, ran.stdout.as_str()), (Some(2), ""), "{table}");
        assert!(ran.stderr.contains(words), "{table}: {}", ran.stderr);
    }
    let case = two().file(TABLE, [0xff, 0xfe]);
    let ran = case.run_with(["dev", "check"]);
    assert_eq!(ran.status, Some(2));
    assert!(ran.stderr.contains("`exercises/syntax.toml` is not UTF-8"), "{}", ran.stderr);
}

#[test]
fn a_course_without_the_table_is_not_asked_and_can_begin_one() {
    let case = sound().file(README, "Add.\n\n>>> for a in b:\n...     print(a)\n");
    assert_eq!(found(&case, &[]), [""; 0]);
    let ran = case.run_with(["dev", "topics", "--syntax"]);
    assert_eq!(ran.status, Some(0), "{}", ran.stderr);
    assert!(
        ran.stdout.contains("for = \"adding1\"                              # 01_core, 1: for name in names:\n"),
        "{}",
        ran.stdout
    );
    assert!(ran.stdout.contains("\n[builtins]\nNotImplementedError = \"adding1\""), "{}", ran.stdout);
    // What it writes is a table that fits.
    let case = case.file(TABLE, ran.stdout);
    assert_eq!(found(&case, &[]), [""; 0]);
    let folder = case.root().join("learning");
    assert_eq!(case.run_with(["init", folder.to_str().unwrap()]).status, Some(0));
    assert!(folder.join("exercises/01_core").is_dir() && !folder.join(TABLE).exists(), "the table is for authors");
}

#[test]
fn an_exercise_for_a_newer_python_is_read_by_one() {
    let pythons = pythons();
    let older = pythons.iter().find(|(minor, _)| *minor == 11);
    let newer = pythons.iter().find(|(minor, _)| *minor >= 12);
    let Some(((_, older), (_, newer))) = older.zip(newer) else { return };
    let toml = "exercises/01_core/020_later1/exercise.toml";
    let solution = SOLUTION.replace("def add(a, b)", "type Sum = Total\n\n\ndef add[T](a, b)");
    let case = two();
    let newer_only = fs::read_to_string(case.cwd().join(toml)).unwrap() + "python = \">=3.12\"\n";
    let table = fs::read_to_string(case.cwd().join(TABLE)).unwrap().replace("string = \"adding1\"\n", "");
    let table = table.replace("for = \"later1\"", "type-alias = \"later1\"\ntype-parameter = \"adding1\"");
    let case = case.file(toml, newer_only).file(TABLE, table).file("solutions/01_core/later1/later1.py", solution);
    let (older, newer) = (["--python", older.to_str().unwrap()], ["--python", newer.to_str().unwrap()]);
    // An older one can't read it, and says nothing of it.
    let unused = "syntax-table syntax.toml:8 the table says that `adding1` teaches `type-parameter` (`def first[T](names: list[T]) -> T:`), which neither its starter nor its texts nor its solution use";
    assert_eq!(found(&case, &older), [unused]);
    assert_eq!(found(&case, &[&older[..], &["later1"]].concat()), [""; 0]);
    let said = case.run_with(older.into_iter().chain(["dev", "topics", "--syntax"]));
    assert!(said.stderr.contains("another Python was left out: later1; `--python`"), "{}", said.stderr);
    assert!(!said.stdout.contains("type-alias"), "{}", said.stdout);
    // A newer one does, also beside the older one.
    for pythons in [&newer[..], &[older, newer].concat()] {
        assert_eq!(found(&case, pythons), [unused], "{pythons:?}");
    }
    let table = fs::read_to_string(case.cwd().join(TABLE)).unwrap().replace("type-alias = \"later1\"\n", "");
    let case = case.file(TABLE, table);
    let lacking = found(&case, &[older, newer].concat());
    assert!(lacking.iter().any(|one| one.contains("where `type-alias`")), "{lacking:#?}");
    let said = case.run_with(newer.into_iter().chain(["dev", "topics", "--syntax"]));
    assert!(said.stdout.contains("type-alias = \"later1\""), "{}", said.stdout);
}
