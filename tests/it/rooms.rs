//! The rooms of the code: who may use whom, and one name for each type. ARCHITECTURE.md tells what each room is for.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

/// Each room (a folder or file directly below `src/`) with the rooms that it may use. A room comes after all that it uses, so that
/// nothing can run back up.
const ROOMS: &[(&str, &[&str])] = &[
    // Knows nobody: what everybody may use, or only words of the command line.
    ("about", &[]),
    ("digest", &[]),
    ("error", &[]),
    ("files", &[]),
    ("layout", &[]),
    ("timestamp", &[]),
    ("logging", &["error"]),
    ("version", &[]),
    ("cli", &["about"]),
    ("diary", &["error", "files", "layout", "timestamp"]),
    // What a course is, what the learner has done, where Python is.
    ("course", &["digest", "error", "files", "layout", "timestamp", "version"]),
    ("progress", &["course", "error", "files", "layout", "timestamp"]),
    ("python", &["digest", "error", "files", "layout", "version"]),
    ("import", &["course", "error", "files", "layout", "version"]),
    // Verdicts, and what is said about them.
    ("engine", &["course", "digest", "error", "files", "layout", "python", "version"]),
    ("review", &["course", "engine", "error", "progress"]),
    ("explain", &["course", "engine", "layout"]),
    ("report", &["course", "diary", "engine", "error", "explain", "progress", "timestamp"]),
    ("ui", &["course", "diary", "engine", "error", "explain", "layout", "progress", "review", "timestamp"]),
    ("terminal", &["error", "ui"]),
    // Whole activities.
    (
        "watch",
        &["course", "diary", "engine", "error", "files", "layout", "progress", "review", "terminal", "timestamp", "ui"],
    ),
    ("grading", &["course", "digest", "engine", "error", "files", "layout", "python", "report", "ui"]),
    (
        "authoring",
        &[
            "course", "digest", "engine", "error", "explain", "files", "layout", "python", "report", "terminal", "ui",
            "version", "watch",
        ],
    ),
    (
        "commands",
        &[
            "about",
            "authoring",
            "cli",
            "course",
            "diary",
            "engine",
            "error",
            "files",
            "grading",
            "import",
            "layout",
            "logging",
            "progress",
            "python",
            "report",
            "review",
            "terminal",
            "timestamp",
            "ui",
            "version",
            "watch",
        ],
    ),
];

#[test]
fn rooms_use_only_rooms_below_them() {
    let mut faults = Vec::new();
    for (index, (room, used)) in ROOMS.iter().enumerate() {
        for below in *used {
            if !ROOMS[..index].iter().any(|(known, _)| known == below) {
                faults.push(format!("the table lets `{room}` use `{below}`, which does not come before it"));
            }
        }
    }
    let sources = sources();
    let found: BTreeSet<&str> = sources.iter().map(|source| source.room.as_str()).collect();
    let known: BTreeSet<&str> = ROOMS.iter().map(|(room, _)| *room).collect();
    faults.extend(found.difference(&known).map(|room| format!("`src/{room}` has no row in the table of rooms")));
    faults.extend(
        known.difference(&found).map(|room| format!("the table has a row for `{room}`, which is not in `src/`")),
    );
    for source in &sources {
        let Some((_, allowed)) = ROOMS.iter().find(|(room, _)| *room == source.room) else { continue };
        for (line, used) in source.rooms_used() {
            if used != source.room && !allowed.contains(&used.as_str()) {
                faults.push(format!("{}:{line}: `{}` may not use `{used}`", source.shown(), source.room));
            }
        }
    }
    assert!(
        faults.is_empty(),
        "the rule is the table in tests/it/rooms.rs; move what is shared to a room below both:\n{}",
        faults.join("\n")
    );
}

#[test]
fn each_type_has_its_own_name() {
    let mut defined: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for source in sources() {
        for (line, name) in source.types() {
            defined.entry(name).or_default().push(format!("{}:{line}", source.shown()));
        }
    }
    let faults: Vec<String> = defined
        .iter()
        .filter(|(_, places)| places.len() > 1 && !are_platform_twins(places))
        .map(|(name, places)| format!("`{name}` is defined in {}", places.join(" and ")))
        .collect();
    assert!(defined.len() > 300, "the types are not found: {}", defined.len());
    assert!(faults.is_empty(), "a reader must be able to tell types apart by their names:\n{}", faults.join("\n"));
}

/// The same thing for two systems: one of them is in a file `windows.rs`, the other in the same folder.
fn are_platform_twins(places: &[String]) -> bool {
    let folder = |place: &String| place.rsplit_once('/').map(|(folder, _)| folder.to_owned());
    places.len() == 2
        && folder(&places[0]) == folder(&places[1])
        && places.iter().filter(|place| place.contains("/windows.rs:")).count() == 1
}

#[test]
fn paths_are_found_however_they_are_written() {
    let used = |text: &str, modules: usize| {
        let source = Source { path: "src/ui/a.rs".into(), room: "ui".into(), modules, words: words(text) };
        source.rooms_used().into_iter().map(|(line, room)| format!("{line} {room}")).collect::<Vec<_>>()
    };
    assert_eq!(used("use crate::{\n    course::{Course, walk},\n    engine,\n};\n", 2), ["2 course", "3 engine"]);
    assert_eq!(used("fn a() { crate::watch::run(); } // crate::cli\n", 2), ["1 watch"]);
    assert_eq!(used("const A: &str = \"crate::cli \\\" crate::cli\"; use crate::files;", 2), ["1 files"]);
    assert_eq!(used("use super::super::python::Layer;\nuse super::text;\n", 2), ["1 python"]);
    assert_eq!(used("mod tests {\n    use super::super::text;\n    use super::super::super::cli;\n}\n", 2), ["3 cli"]);
    assert_eq!(used("fn a<'c>(b: &'c str) -> char { '\"' }\nuse crate::cli;", 2), ["2 cli"]);
    assert_eq!(used("const A: &str = r#\"crate::cli\"#; pub(in crate::engine) fn a() {}", 2), ["1 engine"]);
}

/// A file below `src/`.
struct Source {
    path: PathBuf,
    room: String,
    /// How deep its module is: 1 for a room itself.
    modules: usize,
    words: Vec<(usize, String)>,
}

fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut paths = Vec::new();
    collect(&root, &mut paths);
    paths.sort();
    let texts: Vec<(PathBuf, String)> =
        paths.into_iter().map(|path| (path.clone(), fs::read_to_string(path).unwrap())).collect();
    let mut depths: BTreeMap<PathBuf, usize> = BTreeMap::new();
    for (path, text) in &texts {
        let relative = path.strip_prefix(&root).unwrap();
        // A file that is named in a `path = "…"` takes the place of the module that follows.
        let below = module_depth(relative);
        for named in text.split("path = \"").skip(1).filter_map(|rest| rest.split_once('"')).map(|(named, _)| named) {
            if Path::new(named).extension().is_some_and(|extension| extension == "rs") {
                depths.insert(path.parent().unwrap().join(named), below + 1);
            }
        }
    }
    let of_file = |(path, text): (PathBuf, String)| {
        let relative = path.strip_prefix(&root).unwrap().to_path_buf();
        let first = relative.iter().next().unwrap().to_str().unwrap();
        let top = first.trim_end_matches(".rs").to_owned();
        let modules = depths.get(&path).copied().unwrap_or_else(|| module_depth(&relative));
        Source { path: relative, room: top, modules, words: words(&text) }
    };
    // `lib.rs` names the rooms and gives out what `main.rs` needs.
    texts.into_iter().map(of_file).filter(|source| !matches!(source.room.as_str(), "lib" | "main")).collect()
}

fn module_depth(relative: &Path) -> usize {
    let names = relative.iter().count();
    let is_root = relative.ends_with("mod.rs") || relative == Path::new("lib.rs") || relative == Path::new("main.rs");
    names - usize::from(is_root)
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}

impl Source {
    fn shown(&self) -> String {
        format!("src/{}", self.path.display()).replace('\\', "/")
    }

    /// The rooms that paths in this file lead into, with their lines.
    fn rooms_used(&self) -> Vec<(usize, String)> {
        let word = |at: usize| self.words.get(at).map_or("", |(_, word)| word.as_str());
        let mut found = Vec::new();
        for (at, inner) in self.inner_modules().into_iter().enumerate() {
            let mut next = match word(at) {
                "crate" if word(at + 1) == "::" => at + 2,
                "super" if at == 0 || word(at - 1) != "::" => {
                    let mut next = at;
                    let mut climbed = 0;
                    while word(next) == "super" && word(next + 1) == "::" {
                        climbed += 1;
                        next += 2;
                    }
                    if climbed < self.modules + inner {
                        continue;
                    }
                    next
                }
                "crate" if word(at - 1) == "in" => continue,
                _ => continue,
            };
            if word(next) != "{" {
                found.push((self.words[next].0, word(next).to_owned()));
                continue;
            }
            let mut depth = 0;
            loop {
                match word(next) {
                    "{" => depth += 1,
                    "}" => depth -= 1,
                    _ if depth == 1 && matches!(word(next - 1), "{" | ",") => {
                        found.push((self.words[next].0, word(next).to_owned()));
                    }
                    _ => {}
                }
                if depth == 0 {
                    break;
                }
                next += 1;
            }
        }
        found
    }

    /// For each word: in how many `mod name { … }` of this file it is.
    fn inner_modules(&self) -> Vec<usize> {
        let mut open: Vec<bool> = Vec::new();
        let mut inner = Vec::with_capacity(self.words.len());
        for (at, (_, word)) in self.words.iter().enumerate() {
            inner.push(open.iter().filter(|is_module| **is_module).count());
            match word.as_str() {
                "{" => open.push(at >= 2 && self.words[at - 2].1 == "mod"),
                "}" => drop(open.pop()),
                _ => {}
            }
        }
        inner
    }

    /// The types that are defined here, with their lines; associated types are none.
    fn types(&self) -> Vec<(usize, String)> {
        let mut found = Vec::new();
        let mut depth: usize = 0;
        let inner = self.inner_modules();
        for (at, (line, word)) in self.words.iter().enumerate() {
            match word.as_str() {
                "{" => depth += 1,
                "}" => depth = depth.saturating_sub(1),
                "struct" | "enum" | "trait" | "union" => {}
                "type" if depth == inner[at] => {}
                _ => continue,
            }
            let name = self.words.get(at + 1).map_or("", |(_, name)| name.as_str());
            if !matches!(word.as_str(), "{" | "}") && name.starts_with(char::is_uppercase) {
                found.push((*line, name.to_owned()));
            }
        }
        found
    }
}

/// The words and signs of a Rust source with their lines, without comments and literals. Only as exact as paths need it.
fn words(text: &str) -> Vec<(usize, String)> {
    let chars: Vec<char> = text.chars().collect();
    let (mut words, mut line, mut at) = (Vec::new(), 1, 0);
    let starts = |at: usize, wanted: &str| wanted.chars().enumerate().all(|(i, c)| chars.get(at + i) == Some(&c));
    while at < chars.len() {
        let c = chars[at];
        let begin = at;
        if starts(at, "//") {
            while at < chars.len() && chars[at] != '\n' {
                at += 1;
            }
        } else if starts(at, "/*") {
            while at < chars.len() && !starts(at, "*/") {
                at += 1;
            }
            at += 2;
        } else if c == 'r' && (starts(at, "r\"") || starts(at, "r#")) && !starts(at, "r#type") {
            let hashes = chars[at + 1..].iter().take_while(|c| **c == '#').count();
            let end = format!("\"{}", "#".repeat(hashes));
            at += hashes + 2;
            while at < chars.len() && !starts(at, &end) {
                at += 1;
            }
            at += end.len();
        } else if c == '"' {
            at += 1;
            while at < chars.len() && chars[at] != '"' {
                at += if chars[at] == '\\' { 2 } else { 1 };
            }
            at += 1;
        } else if c == '\'' && (chars.get(at + 1) == Some(&'\\') || chars.get(at + 2) == Some(&'\'')) {
            at += if chars[at + 1] == '\\' { 3 } else { 2 };
            while at < chars.len() && chars[at] != '\'' {
                at += 1;
            }
            at += 1;
        } else if c.is_alphanumeric() || c == '_' {
            while at < chars.len() && (chars[at].is_alphanumeric() || chars[at] == '_') {
                at += 1;
            }
            words.push((line, chars[begin..at].iter().collect()));
        } else if starts(at, "::") {
            at += 2;
            words.push((line, "::".to_owned()));
        } else {
            at += 1;
            if !c.is_whitespace() {
                words.push((line, c.to_string()));
            }
        }
        line += chars[begin..at.min(chars.len())].iter().filter(|c| **c == '\n').count();
    }
    words
}

#[test]
fn the_map_names_every_room_and_only_files_that_are_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |path: &str| fs::read_to_string(root.join(path)).unwrap();
    let map = read("ARCHITECTURE.md");
    let mut faults = Vec::new();
    for (room, _) in ROOMS {
        if !map
            .lines()
            .any(|line| line.starts_with("| `") && line.split('|').nth(1).unwrap().contains(&format!("`{room}`")))
        {
            faults.push(format!("ARCHITECTURE.md does not say what `{room}` knows"));
        }
    }
    for (page, folder) in [
        ("ARCHITECTURE.md", ""),
        ("src/engine/README.md", "src/engine"),
        ("src/engine/sandbox/README.md", "src/engine/sandbox"),
        ("src/watch/README.md", "src/watch"),
    ] {
        for named in read(page).split('`').skip(1).step_by(2) {
            let is_file = [".rs", ".py", ".md"].iter().any(|end| named.ends_with(end)) || named.ends_with('/');
            let is_of_a_course = ["conftest.py", "lib.rs", "main.rs"].contains(&named);
            if is_file && !is_of_a_course && !root.join(folder).join(named).exists() && !root.join(named).exists() {
                faults.push(format!("{page} names `{named}`, which is not there"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
