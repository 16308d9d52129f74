//! Tests that `docs/authoring.md` tells of every key and every rule, of no other ones, and that its examples are good.
//!
//! Which keys there are is asked of the loader, by giving it one that it cannot know.

use std::collections::BTreeSet;

use super::{
    model::Need,
    rules::Rule,
    testing::{CourseFolder, INFO},
};

const TOML: &str = "exercises/01_core/010_loops1/exercise.toml";
/// A key that neither is one nor is near to one.
const UNKNOWN: &str = "zzz = 1";

fn text() -> String {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/authoring.md");
    // A checkout on Windows may have other line ends.
    std::fs::read_to_string(path).unwrap().replace("\r\n", "\n")
}

/// The code in the first cells of the tables below a heading, up to the next one.
fn rows(heading: &str) -> Vec<String> {
    let text = text();
    let mut rows = Vec::new();
    for line in text.lines().skip_while(|line| *line != heading).skip(1).take_while(|line| !line.starts_with('#')) {
        if let Some((code, _)) = line.strip_prefix("| `").and_then(|rest| rest.split_once("` |")) {
            rows.push(code.to_owned());
        }
    }
    assert!(!rows.is_empty(), "no table below {heading:?}");
    rows
}

/// One of the two files, with what it cannot do without.
struct DocumentedFile {
    path: &'static str,
    required: &'static [(&'static str, &'static str)],
    /// What has to be at the top of the file for other keys to be read.
    tops: &'static [&'static str],
    /// Its sections in the text: the heading, and what the rows of its table need in front of them to be a file.
    sections: &'static [(&'static str, &'static str)],
}

const EXERCISE: DocumentedFile = DocumentedFile {
    path: TOML,
    required: &[("title", "title = \"x\"\n"), ("check", "check = \"pytest\"\n")],
    tops: &["", "check = \"output\"\n"],
    sections: &[("### `[[cases]]`", "check = \"output\"\n[[cases]]\n"), ("### `[origin]`", "[origin]\n")],
};

/// Answers before and after the one of the example.
const STARTS: &str = r#"[[start]]
answer = "other"
says = "x"
exercise = "loops1"
question = "x"

[[start]]
answer = "more"
says = "x"
exercise = "loops1"
after = "python"

[[start]]
"#;

const COURSE: DocumentedFile = DocumentedFile {
    path: "info.toml",
    required: &[
        ("format_version", "format_version = 1\n"),
        ("title", "title = \"x\"\n"),
        ("requires_python", "requires_python = \">=3.11\"\n"),
        ("phases", "phases = [{ name = \"01_core\", title = \"Core\" }]\n"),
    ],
    tops: &[""],
    sections: &[
        ("### `[[phases]]`", "[tracks.data]\ntitle = \"Data\"\nabout = \"x\"\n[[phases]]\n"),
        ("### `[[start]]`", STARTS),
        ("### `[packages.NAME]`", "[packages.data]\n"),
        ("### `[tracks.NAME]`", "[tracks.data]\n"),
    ],
};

impl DocumentedFile {
    /// The text with the keys that are required and not in it.
    fn whole(&self, toml: &str) -> String {
        let table: toml::Table = toml.parse().unwrap_or_else(|error| panic!("{error}: {toml}"));
        let missing = self.required.iter().filter(|(key, _)| !table.contains_key(*key));
        missing.map(|(_, line)| *line).chain([toml, "\n"]).collect()
    }

    fn findings(&self, folder: &CourseFolder, toml: &str) -> Vec<String> {
        folder.write(self.path, self.whole(toml));
        folder.findings()
    }

    /// The keys that the loader knows where it finds [`UNKNOWN`]; `None` when it does not look there.
    fn known_in(&self, folder: &CourseFolder, toml: &str) -> Option<BTreeSet<String>> {
        let findings = self.findings(folder, toml);
        let known = findings.iter().find_map(|found| found.split_once("unknown key `zzz`; known are "))?.1;
        Some(known.split(", ").map(str::to_owned).collect())
    }

    /// Every key, and those of tables in it: `cases.stdout`.
    fn known(&self) -> BTreeSet<String> {
        let folder = CourseFolder::with_one();
        let keys = self.known_in(&folder, UNKNOWN).unwrap();
        let mut known = keys.clone();
        for (key, top) in keys.iter().flat_map(|key| self.tops.iter().map(move |top| (key, top))) {
            if top.starts_with(key) {
                continue;
            }
            let shapes = [
                (format!("{key} = {{ {UNKNOWN} }}"), key.clone()),
                (format!("{key} = [{{ {UNKNOWN} }}]"), key.clone()),
                (format!("{key} = {{ data = {{ {UNKNOWN} }} }}"), format!("{key}.data")),
            ];
            for (toml, prefix) in shapes {
                let inner = self.known_in(&folder, &format!("{top}{toml}")).unwrap_or_default();
                known.extend(inner.into_iter().map(|key| format!("{prefix}.{key}")));
            }
        }
        known
    }

    /// The examples in the text, each a file that can be read but for what is required.
    fn examples(&self, heading: &str) -> Vec<String> {
        let mut examples = rows(heading);
        for (heading, before) in self.sections {
            examples.push(format!("{before}{}\n", rows(heading).join("\n")));
        }
        examples
    }

    fn documented(&self, heading: &str) -> BTreeSet<String> {
        let mut keys = BTreeSet::new();
        for example in self.examples(heading) {
            add_keys(&example.parse().unwrap(), "", &mut keys);
        }
        // Told by their own sections; the name of the group is not a key.
        keys.remove("packages.data");
        keys.remove("tracks.data");
        keys.retain(|key| !key.starts_with("cases.files."));
        keys
    }
}

fn add_keys(table: &toml::Table, prefix: &str, keys: &mut BTreeSet<String>) {
    for (key, value) in table {
        let path = format!("{prefix}{key}");
        let items = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
        for table in items.iter().filter_map(toml::Value::as_table) {
            add_keys(table, &format!("{path}."), keys);
        }
        keys.insert(path);
    }
}

#[test]
fn every_key_is_documented_and_no_other() {
    assert_eq!(EXERCISE.documented("## `exercise.toml`"), EXERCISE.known());
    assert_eq!(COURSE.documented("## `info.toml`"), COURSE.known());
}

#[test]
fn a_nested_key_is_known_to_the_test() {
    let (of_exercise, of_course) = (EXERCISE.known(), COURSE.known());
    for key in ["title", "cases.exit_status", "origin.from", "passed_by_starter.reason", "mutants_excused.line"] {
        assert!(of_exercise.contains(key), "{key}");
    }
    for key in ["format_version", "phases.name", "packages.data.requirements"] {
        assert!(of_course.contains(key), "{key}");
    }
}

#[test]
fn links_within_the_text_lead_somewhere() {
    let text = text();
    let slug = |heading: &str| -> String {
        let kept = heading.to_lowercase().replace(' ', "-");
        kept.chars().filter(|c| c.is_alphanumeric() || matches!(c, '-' | '_')).collect()
    };
    let slugs: Vec<String> = text
        .lines()
        .filter(|line| line.starts_with("##"))
        .map(|line| slug(line.trim_start_matches('#').trim()))
        .collect();
    let links: Vec<&str> = text.split("](#").skip(1).filter_map(|rest| rest.split(')').next()).collect();
    assert!(!links.is_empty());
    for link in links {
        assert!(slugs.iter().any(|slug| slug == link), "{link} is none of {slugs:?}");
    }
}

/// A course with the files that the examples name.
fn folder() -> CourseFolder {
    let names = ["shop/cart.py", "shop/till.py", "test_stage1.py", "pytest.ini", "conftest.py"];
    let packages = "\n[packages.data]\nrequirements = [\"polars==1.35.2\"]\n";
    let folder = CourseFolder::with_one().file("info.toml", format!("{INFO}{packages}"));
    let folder = folder.file("exercises/shared/helper.py", "").file("exercises/shared/prepare_shop.py", "");
    names.iter().fold(folder, |folder, name| folder.file(format!("exercises/01_core/010_loops1/{name}"), ""))
}

#[test]
fn every_example_can_be_read() {
    let course = folder();
    for example in EXERCISE.examples("## `exercise.toml`") {
        let printing = format!("check = \"output\"\n{example}");
        let found = EXERCISE.findings(&course, &example);
        let is_good = found.is_empty()
            // Some keys belong to the other check.
            || (!example.contains("check") && EXERCISE.findings(&course, &printing).is_empty());
        assert!(is_good, "{example}: {found:?}");
    }
    for example in COURSE.examples("## `info.toml`") {
        let found = COURSE.findings(&course, &example);
        assert!(found.is_empty(), "{example}: {found:?}");
    }
}

#[test]
fn every_rule_and_every_need_is_documented_and_no_other() {
    let documented: BTreeSet<String> = rows("## The rules of `dev check`").into_iter().collect();
    let known: BTreeSet<String> = Rule::ALL.iter().map(|rule| rule.word().to_owned()).collect();
    assert_eq!(known.len(), Rule::ALL.len(), "no name is used twice");
    assert_eq!(documented, known);
    let text = text();
    let needs = text.lines().find(|line| line.starts_with("| `needs = ")).unwrap();
    for need in Need::ALL {
        assert!(needs.contains(&format!("`{}` (", need.word())), "{need:?}");
    }
}
