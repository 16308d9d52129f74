use super::*;
use crate::course::model::{Exercise, SyntaxExcuse};

fn element(name: &str) -> SyntaxElement {
    let (kind, name) = name.strip_prefix('@').map_or((ElementKind::Syntax, name), |name| (ElementKind::Builtin, name));
    SyntaxElement { kind, name: name.to_owned() }
}

fn known() -> KnownElements {
    [("for", "for name in names:"), ("pass", "pass"), ("list", "[a, b]"), ("@print", "print"), ("@list", "list")]
        .map(|(name, example)| (element(name), example.to_owned()))
        .to_vec()
}

fn road() -> TeachingOrder {
    TeachingOrder(
        [("00_a", "one1"), ("01_b", "two1"), ("01_b", "three1")]
            .map(|(phase, name)| (phase.into(), name.into()))
            .to_vec(),
    )
}

fn exercise(name: &str, excused: &[&str]) -> ExerciseSources {
    let excuse = |name: &&str| SyntaxExcuse { element: element(name), reason: "it is nice".into() };
    let exercise = Exercise {
        name: name.into(),
        dir: format!("exercises/{name}").into(),
        syntax_excused: excused.iter().map(excuse).collect(),
        ..Exercise::default()
    };
    ExerciseSources { exercise, toml: "title = \"x\"\nsyntax_excused = []\n".into(), ..ExerciseSources::default() }
}

fn uses(elements: &[(&str, &[u32])]) -> Vec<UsesOfFile> {
    let lines = elements.iter().map(|(name, lines)| (element(name), lines.iter().copied().collect()));
    vec![UsesOfFile { path: "a.py".into(), lines: lines.collect() }]
}

fn said(table: &str, name: &str, excused: &[&str], used: &[(&str, &[u32])]) -> Vec<String> {
    let table = SyntaxTable::read(table, &known(), &road()).unwrap();
    let found = table.check(&exercise(name, excused), &uses(used), &known(), &road(), &mut BTreeSet::new());
    found.iter().map(ToString::to_string).collect()
}

const TABLE: &str = "[syntax]\nfor = \"three1\"\npass = \"one1\"\n[builtins]\nprint = \"two1\"\n";

#[test]
fn what_is_used_before_it_is_taught_is_told_with_its_lines() {
    let used: &[(&str, &[u32])] = &[("for", &[9, 4, 7]), ("@print", &[2]), ("pass", &[1])];
    assert_eq!(
        said(TABLE, "one1", &[], used),
        [
            "a.py:2: the built-in `print` is taught later, in `two1` (01_b, 1) [syntax-not-taught]",
            "a.py:4: `for` (`for name in names:`) is taught later, in `three1` (01_b, 2); lines 7 and 9 use it, too \
             [syntax-not-taught]",
        ]
    );
    assert_eq!(said(TABLE, "three1", &[], used), [""; 0]);
    assert_eq!(said(TABLE, "two1", &["for"], used), [""; 0]);
}

#[test]
fn an_excuse_has_something_to_excuse() {
    let used: &[(&str, &[u32])] = &[("for", &[4]), ("@print", &[2])];
    let idle = said(TABLE, "three1", &["for"], used);
    assert_eq!(idle.len(), 1);
    assert!(idle[0].starts_with("exercises/three1/exercise.toml:2: `syntax_excused` names `for`, which"), "{idle:?}");
    let unknown = said(TABLE, "three1", &["fro"], used);
    assert!(unknown[0].contains("there is no element `fro` of syntax; did you mean `for`?"), "{unknown:?}");
    // What the table lacks may be excused, too.
    assert_eq!(said("", "one1", &["for", "@print"], used), [""; 0]);
}

#[test]
fn what_the_table_lacks_is_told_once() {
    let table = SyntaxTable::read("", &known(), &road()).unwrap();
    let mut told = BTreeSet::new();
    let mut check = |name| {
        let uses = uses(&[("pass", &[3]), ("@list", &[1])]);
        let found = table.check(&exercise(name, &[]), &uses, &known(), &road(), &mut told);
        found.iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    assert_eq!(
        check("one1"),
        [
            "a.py:1: `exercises/syntax.toml` does not say where the built-in `list` is taught: name the exercise in \
             `[builtins]` [syntax-table]",
            "a.py:3: `exercises/syntax.toml` does not say where `pass` is taught: name the exercise in `[syntax]` [syntax-table]",
        ]
    );
    assert_eq!(check("two1"), [""; 0]);
}

#[test]
fn an_exercise_uses_what_it_teaches() {
    let unused = said(TABLE, "two1", &[], &[("pass", &[1])]);
    assert_eq!(unused.len(), 1);
    assert!(
        unused[0].starts_with("exercises/syntax.toml:5: the table says that `two1` teaches the built-in `print`,"),
        "{unused:?}"
    );
}

#[test]
fn what_is_wrong_with_a_table_has_its_place() {
    let said = |text: &str| {
        let found = SyntaxTable::read(text, &known(), &road()).unwrap_err();
        found.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
    };
    let path = "exercises/syntax.toml";
    assert_eq!(
        said("[syntax]\nfro = \"one1\"\n"),
        format!("{path}:2:1: there is no element `fro` of syntax; did you mean `for`?")
    );
    assert_eq!(
        said("[builtins]\nprnt = \"one1\"\nlist = \"on1\"\n"),
        format!(
            "{path}:2:1: Python has no built-in `prnt`; did you mean `print`?\n{path}:3:8: there is no exercise `on1`; did you mean `one1`?"
        )
    );
    assert!(said("[syntax]\nprint = \"one1\"\n").ends_with("`print` of syntax; it belongs in `[builtins]`"));
    assert!(said("[builtins]\nfor = \"one1\"\n").ends_with("Python has no built-in `for`; it belongs in `[syntax]`"));
    assert!(said("[syntax]\nfor = 1\n").contains(":2:7: `for` must be a string; write the name of the exercise"));
    assert!(said("syntax = 1\n").contains(":1:1: `syntax` must be a table: `[syntax]`"));
    assert!(said("[builtin]\n").contains(":1:2: unknown key `builtin`; did you mean `builtins`?"));
    assert!(said("[syntax]\nfor = \"one1\"\nfor = \"two1\"\n").contains(":3:1: not valid TOML: duplicate key"));
    assert!(said("[syntax\n").contains("not valid TOML"));
}
