//! Whatever `info.toml` and `exercise.toml` contain, the result is a course or findings that point into the file. Never a panic.

use std::ops::Range;

use proptest::{prelude::*, sample::Index};

use super::{
    super::{
        load,
        testing::{CourseFolder, INFO},
    },
    *,
};

/// Every key there is, so that changes meet each of them.
const EXERCISE: &str = "title = \"Loops\"\ntopics = [\"loops\"]\ncheck = \"pytest\"\ndocs = [\"https://docs.python.org/3/\"]\n\
     hints = [\"One.\", \"Two\u{e4}.\"]\nfiles = [\"loops1.py\"]\ntests = [\"test_loops1.py\"]\nsupport = []\nshared = []\n\
     packages = \"base\"\npython = \">=3.11\"\ntimeout = 2.5\nstarter_passes = true\nstarter_fails_with = \"error\"\n\
     conftest = false\nneeds = [\"loopback\"]\ndifficulty = 3\nprerequisites = [\"loops1\"]\n\
     checkpoint = true\nminutes = 20\n\n[[mutants_excused]]\nline = \"x\"\nreason = \"y\"\n\n\
     [[syntax_excused]]\nsyntax = \"with\"\nreason = \"y\"\n\n[origin]\ncollection = \"here\"\n\n\
     [[cases]]\nargs = [\"a\"]\nstdin = \"b\"\nstdout = \"c\"\nstatus = 1\n";
const PACKAGES: &str = "\n[packages.base]\nrequirements = [\"pytest==9.2.0\"]\nnotes = { a = [1, 2.5, 1979-05-27] }\n";

/// A change of a text: a part of it goes, and something comes in its place.
#[derive(Debug, Clone)]
struct TextEdit {
    at: Index,
    gone: usize,
    new: Vec<u8>,
}

fn changes() -> impl Strategy<Value = Vec<TextEdit>> {
    let new = prop_oneof![
        proptest::collection::vec(any::<u8>(), 0..6),
        "[\\[\\]{}=\"'#.,0-9a-z\\n \u{e9}\u{1F600}-]{0,12}".prop_map(String::into_bytes),
        proptest::sample::select(vec![
            "\"\"\"",
            "[[",
            "= -1",
            "9223372036854775808",
            "inf",
            "\\u0000",
            "\r\n",
            "\u{feff}"
        ])
        .prop_map(|text| text.as_bytes().to_vec()),
    ];
    let change = (any::<Index>(), 0_usize..30, new).prop_map(|(at, gone, new)| TextEdit { at, gone, new });
    proptest::collection::vec(change, 0..5)
}

fn changed(text: &str, changes: &[TextEdit]) -> Vec<u8> {
    let mut bytes = text.as_bytes().to_vec();
    for TextEdit { at, gone, new } in changes {
        let start = at.index(bytes.len() + 1);
        let range: Range<usize> = start..(start + gone).min(bytes.len());
        bytes.splice(range, new.iter().copied());
    }
    bytes
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn a_damaged_course_is_read_or_told_with_places_that_exist(info in changes(), exercise in changes()) {
        const TOML: &str = "exercises/01_core/010_loops1/exercise.toml";
        let texts = [
            ("info.toml", changed(&format!("{INFO}{PACKAGES}"), &info)),
            (TOML, changed(EXERCISE, &exercise)),
        ];
        let folder = CourseFolder::with_one();
        for (path, text) in &texts {
            folder.write(path, text);
        }
        if let Err(errors) = load(folder.root()) {
            prop_assert!(!errors.findings.is_empty());
            for finding in errors.findings {
                prop_assert!(!finding.message.trim().is_empty());
                prop_assert!(!finding.to_string().contains('\x1b'), "{finding}");
                let Some((line, column)) = finding.place else { continue };
                let text = texts.iter().find(|(path, _)| finding.path == Path::new(path)).map(|(_, text)| text);
                let text = String::from_utf8_lossy(text.expect("a place in another file"));
                let lines: Vec<&str> = text.split('\n').collect();
                prop_assert!((1..=lines.len()).contains(&(line as usize)), "{finding}");
                let width = lines[line as usize - 1].chars().count();
                prop_assert!((1..=width + 1).contains(&(column as usize)), "{finding} in a line of {width}");
            }
        }
    }
}
