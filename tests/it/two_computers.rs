//! The same work on two computers, with a real git: what `docs/two-computers.md` says is done, and nothing of either side is lost.
#![cfg(unix)]

use std::{
    fs,
    path::{Path, PathBuf},
};

use serde_json::Value as Json;

use super::{
    case::Case,
    docs::{blocks, repository, run},
    watch::attempt,
};

const NAMES: [&str; 6] = ["one", "two", "three", "four", "five", "six"];
const ADDRESS: &str = "git@example.com:me/my-python.git";

/// Who commits, and no editor for the message of a merge.
const GIT: &[(&str, &str)] = &[
    ("GIT_AUTHOR_NAME", "Me"),
    ("GIT_AUTHOR_EMAIL", "me@example.com"),
    ("GIT_COMMITTER_NAME", "Me"),
    ("GIT_COMMITTER_EMAIL", "me@example.com"),
    ("GIT_MERGE_AUTOEDIT", "no"),
    ("GIT_CONFIG_NOSYSTEM", "1"),
];

/// A learner's folder on each of two computers.
struct Computers {
    case: Case,
    first: PathBuf,
    second: PathBuf,
}

impl Computers {
    /// Six exercises, `one` done, both sides alike; made as the text says.
    fn new() -> Self {
        let exercise = |case: Case, (number, name): (u32, &str)| {
            let test = format!("from {name} import value\n\n\ndef test_value():\n    assert value() == \"{name}\"\n");
            case.exercise(number, name, &attempt("nothing yet"), &test)
        };
        let case = (1..).map(|number| 10 * number).zip(NAMES).fold(Case::new(), exercise);
        let (first, rest) = (case.root().join("here/my-python"), case.root().join("there"));
        let made = case.run_with(["init", first.to_str().unwrap()]);
        assert_eq!(made.status, Some(0), "{}", made.stderr);
        fs::create_dir_all(&rest).unwrap();
        let both = Self { case, second: rest.join("my-python"), first };
        both.solve(&both.first, "one");
        run(&both.case, both.case.root(), "git init --bare --quiet my-python.git", GIT, &[0]);
        both.type_in(&both.first, "the first computer");
        let listed = both.type_in(&rest, "the second computer");
        assert!(listed.contains("one") && !listed.contains("two"), "{listed}");
        both
    }

    /// Types a block of the text, with a repository of this test in place of the one on the network.
    fn type_in(&self, folder: &Path, comment: &str) -> String {
        let blocks = blocks("docs/two-computers.md");
        let (_, block) = blocks.iter().find(|(own, _)| *own == format!("test: {comment}")).unwrap();
        let shared = self.case.root().join("my-python.git");
        // Nobody sits at watch mode here.
        let block = block.replace(ADDRESS, shared.to_str().unwrap()).replace("\npythlings\n", "\npythlings hint two\n");
        let script = format!("set -e\n{block}");
        run(&self.case, folder, &script, GIT, &[0])
    }

    fn git(&self, folder: &Path, script: &str, allowed: &[i32]) -> String {
        run(&self.case, folder, script, GIT, allowed)
    }

    fn pythlings(&self, folder: &Path, arguments: &[&str]) -> (Option<i32>, String) {
        let course = ["--course", folder.to_str().unwrap()];
        let ran = self.case.run_with(course.into_iter().chain(arguments.iter().copied()));
        (ran.status, format!("{}{}", ran.stdout, ran.stderr))
    }

    fn solve(&self, folder: &Path, name: &str) {
        save(folder, name, name);
        assert_eq!(self.pythlings(folder, &["run", name]).0, Some(0));
    }

    fn fail(&self, folder: &Path, name: &str) {
        save(folder, name, "no");
        assert_eq!(self.pythlings(folder, &["run", name]).0, Some(1));
    }

    /// Both go on without each other: the second has already handed over, the first only committed.
    fn go_apart(&self) {
        self.solve(&self.first, "two");
        self.fail(&self.first, "four");
        self.fail(&self.first, "four");
        self.pythlings(&self.first, &["hint", "four"]);
        learn(
            &self.first,
            "tracks = [\"data\"]\n\n[days.2026-11-29]\nminutes = 20\n\n[days.2026-11-30]\nminutes = 30\n\n\
            [reviews.one]\ncount = 1\ndifficulty = 5.0\ndue = \"2026-12-02T00:00:00Z\"\nlast = \"2026-11-29T00:00:00Z\"\nstability = 3.0\n\n\
            [skipped.six]\nat = \"2026-11-29T00:00:00Z\"\n",
        );
        self.git(&self.first, "git add . && git commit --quiet -m here", &[0]);

        self.solve(&self.second, "three");
        self.fail(&self.second, "four");
        self.fail(&self.second, "five");
        learn(
            &self.second,
            "tracks = [\"web\"]\n\n[days.2026-11-30]\nminutes = 45\n\n\
            [reviews.one]\ncount = 2\ndifficulty = 5.0\ndue = \"2026-12-20T00:00:00Z\"\nlast = \"2026-11-30T00:00:00Z\"\nstability = 36500.0\n\n\
            [skipped.five]\nat = \"2026-11-30T00:00:00Z\"\n",
        );
        self.git(&self.second, "git add . && git commit --quiet -m there && git push --quiet", &[0]);
    }

    /// The facts as the program tells them.
    fn facts(&self, folder: &Path) -> Json {
        let course = ["--course", folder.to_str().unwrap(), "report", "--format", "json"];
        let ran = self.case.run_with(course);
        assert_eq!((ran.status, ran.stderr.as_str()), (Some(0), ""), "nothing is damaged");
        ran.json()
    }

    /// Everything that either has done is there.
    fn assert_whole(&self, folder: &Path) {
        let facts = self.facts(folder);
        let stops = facts["phases"][0]["exercises"].as_array().unwrap();
        let stop = |name: &str| stops.iter().find(|stop| stop["exercise"] == name).unwrap();
        let done = stops.iter().filter(|stop| stop["day"].is_string()).map(|stop| stop["exercise"].as_str().unwrap());
        assert_eq!(done.collect::<Vec<_>>(), ["one", "two", "three"]);
        assert_eq!((stop("four")["tries"].as_u64(), stop("four")["hints"].as_u64()), (Some(2), Some(1)), "{facts}");
        assert_eq!(stop("five")["tries"], 1);
        let skipped = stops.iter().filter(|stop| stop["state"] == "skipped").count();
        assert_eq!(skipped, 2, "{facts}");
        assert_eq!(facts["totals"]["minutes"], 65, "of a day that both have, the longer one");
        assert_eq!(stop("one")["firmness"], "rooted", "the later review counts");
        // What is read is written again at the next change, in order.
        self.solve(folder, "four");
        for file in ["progress.toml", "learning.toml"] {
            let text = fs::read_to_string(folder.join(".pythlings").join(file)).unwrap();
            assert!(!text.contains("<<<<") && !text.contains("===="), "{file}: {text}");
        }
        assert_eq!(self.facts(folder)["totals"]["done"], 4);
    }
}

fn save(folder: &Path, name: &str, value: &str) {
    let number = 10 * (1 + NAMES.iter().position(|known| *known == name).unwrap());
    fs::write(folder.join(format!("exercises/01_core/{number:03}_{name}/{name}.py")), attempt(value)).unwrap();
}

fn learn(folder: &Path, learning: &str) {
    fs::write(folder.join(".pythlings/learning.toml"), format!("format_version = 1\n{learning}")).unwrap();
}

#[test]
fn both_sides_of_a_merge_are_there_at_the_next_start() {
    let both = Computers::new();
    both.type_in(&both.second, "each day");
    both.git(&both.first, "git pull --quiet --no-rebase", &[0]);
    both.go_apart();
    let pulled = both.git(&both.first, "git pull --no-rebase 2>&1", &[0]);
    assert!(!pulled.contains("CONFLICT"), "{pulled}");
    both.assert_whole(&both.first);
    // The other one gets it all.
    both.git(&both.first, "git add . && git commit --quiet -m both && git push --quiet", &[0]);
    both.git(&both.second, "git pull --quiet --no-rebase", &[0]);
    assert_eq!(both.facts(&both.second)["totals"], both.facts(&both.first)["totals"]);
}

#[test]
fn a_conflict_that_git_leaves_in_the_files_is_sorted_out_too() {
    let both = Computers::new();
    // A git that knows nothing of our attributes.
    for folder in [&both.first, &both.second] {
        let info = folder.join(".git/info");
        fs::create_dir_all(&info).unwrap();
        fs::write(info.join("attributes"), "/.pythlings/*.toml merge\n").unwrap();
    }
    both.go_apart();
    let pulled = both.git(&both.first, "git pull --no-rebase 2>&1", &[1]);
    for file in ["progress.toml", "learning.toml"] {
        assert!(pulled.contains(&format!(".pythlings/{file}")), "{pulled}");
        let text = fs::read_to_string(both.first.join(".pythlings").join(file)).unwrap();
        assert!(text.contains("<<<<<<<"), "{file} has no conflict: {text}");
    }
    both.type_in(&both.first, "a conflict");
    both.assert_whole(&both.first);
    assert_eq!(both.git(&both.first, "git status --porcelain .pythlings | grep -c ^UU || true", &[0]).trim(), "0");
}

#[test]
fn what_git_keeps_of_our_own_folder_knows_no_place() {
    let both = Computers::new();
    both.go_apart();
    let kept = both.git(&both.first, "git ls-files .pythlings", &[0]);
    assert!(kept.contains("progress.toml") && !kept.contains("local/"), "{kept}");
    // Where the course came from is another matter: it is the same for both.
    let place = both.first.to_str().unwrap().as_bytes();
    for path in kept.lines() {
        let contents = fs::read(both.first.join(path)).unwrap();
        assert!(!contents.windows(place.len()).any(|window| window == place), "{path} knows where it is");
    }
}

#[test]
fn every_block_of_the_text_is_tried() {
    let source = fs::read_to_string(repository().join("tests/it/two_computers.rs")).unwrap();
    for (comment, _) in blocks("docs/two-computers.md") {
        let name = comment.strip_prefix("test: ").unwrap_or_else(|| panic!("a block without a test: {comment:?}"));
        assert!(source.contains(&format!("\"{name}\"")), "nothing types the block {comment:?}");
    }
}
