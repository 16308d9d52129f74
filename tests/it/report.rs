//! `pythlings report`: the page, the facts, and what keeps either from being written.
#![cfg(unix)]

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use super::{
    case::{Case, has, words},
    watch::{attempt, course},
};

/// What a course or a diary may hold that no page should obey.
const HOSTILE: [&str; 5] = [
    "</title><script>alert(1)</script>",
    "<img src=http://127.0.0.1:9/pixel.png onerror=alert(2)>",
    "</style><style>*{display:none}</style>",
    "\" onload=\"alert(3)\" x=\"",
    "&lt;b&gt; ' \u{202e}evil\u{202c}",
];

fn read(path: impl AsRef<Path>) -> String {
    fs::read_to_string(path).unwrap()
}

/// Two of three done, one of them at the second try and with a hint.
fn under_way() -> Case {
    let case = course();
    for (name, text, status) in [("one", "one", 0), ("two", "no", 1), ("two", "two", 0)] {
        super::watch::save(&case, name, &attempt(text));
        assert_eq!(case.run_with(["run", name]).status, Some(status));
        if status == 1 {
            case.run_with(["hint", name]);
        }
    }
    let learning = "format_version = 1\n\n[days.2020-02-29]\nminutes = 95\n";
    case.file(".pythlings/learning.toml", learning)
}

#[test]
fn a_page_is_written_and_its_path_is_all_that_a_program_reads() {
    let case = under_way();
    let ran = case.run_with(["report"]);
    assert_eq!((ran.stdout.as_str(), ran.stderr.as_str(), ran.status), ("report.html\n", "", Some(0)));
    let page = read(case.cwd().join("report.html"));
    has(
        &page,
        &[
            "<!DOCTYPE html>",
            "The road so far",
            "The exercise two",
            "What comes next",
            "The exercise three",
            "29 February 2020",
        ],
    );
    has(
        &page,
        &[
            "<html lang=\"en\">",
            "<main ",
            "<nav aria-label=",
            "<header",
            "<footer>",
            "role=\"img\"",
            "<caption>",
            "default-src 'none'",
        ],
    );
    assert!(!page.contains("<script") && !page.contains("http://") && !page.contains("https://"));
    assert!(!page.contains(case.root().to_str().unwrap()), "whoever is shown the page reads no folder of this machine");
    // From a folder below, the path is the one that leads there.
    let folder = case.cwd().join("exercises");
    let case = case.at(folder);
    assert_eq!(case.run_with(["report"]).stdout.trim(), case.cwd().with_file_name("report.html").to_str().unwrap());
    let ran = case.run_with(["report", "--output", "mine.html"]);
    assert_eq!((ran.stdout.as_str(), ran.status), ("mine.html\n", Some(0)));
    assert!(case.cwd().join("mine.html").is_file());
}

#[test]
fn the_facts_are_the_same_as_json() {
    let facts = under_way().run_with(["report", "--format", "json"]).json();
    assert_eq!(facts["format_version"], 1);
    let totals = &facts["totals"];
    assert_eq!((&totals["done"], &totals["exercises"], &totals["minutes"]), (&2.into(), &3.into(), &95.into()));
    assert_eq!((&totals["tries"], &totals["since"]), (&3.into(), &"2020-02-29".into()));
    assert_eq!(facts["next"]["exercise"], "three");
    assert_eq!(facts["next"]["path"], "exercises/01_core/030_three/three.py");
    let stops = facts["phases"][0]["exercises"].as_array().unwrap();
    let states: Vec<&str> = stops.iter().map(|stop| stop["state"].as_str().unwrap()).collect();
    assert_eq!(states, ["done", "done", "next"]);
    assert_eq!((&stops[1]["tries"], &stops[1]["hints"]), (&2.into(), &1.into()));
    assert_eq!(facts["topics"][0]["title"], "Functions basics");
    assert_eq!(facts["days"].as_array().unwrap().len(), 1, "what is older than a year is in the totals only: {facts}");
}

#[test]
fn before_the_first_pass_there_is_a_page_worth_looking_at() {
    let case = course();
    assert_eq!(case.run_with(["report"]).status, Some(0));
    let page = words(&read(case.cwd().join("report.html")));
    has(&page, &["The road ahead", "3 small programs in 1 chapter", "The exercise one", "a day off is a day off"]);
    assert!(!page.contains("id=\"topics\"") && !page.contains("id=\"milestones\""));
}

#[test]
fn a_diary_that_cannot_be_read_is_left_out_with_a_word() {
    let case = course();
    fs::create_dir(case.cwd().join("diary.md")).unwrap();
    let ran = case.run_with(["report"]);
    assert_eq!((ran.status, ran.stdout.as_str()), (Some(0), "report.html\n"));
    has(&words(&ran.stderr), &["without the notes of your diary", "diary.md"]);
}

#[test]
fn only_a_report_is_written_over_unless_a_file_is_named() {
    let case = course().file("report.html", "<p>my own</p>");
    let ran = case.run_with(["report"]);
    assert_eq!((ran.status, ran.stdout.as_str()), (Some(2), ""));
    has(&ran.stderr, &["`report.html` is there already", "--output FILE"]);
    assert_eq!(read(case.cwd().join("report.html")), "<p>my own</p>");
    assert_eq!(case.run_with(["report", "--output", "report.html"]).status, Some(0));
    assert!(read(case.cwd().join("report.html")).contains("The road ahead"));
    assert_eq!(case.run_with(["report"]).status, Some(0), "now it is one of ours");
}

#[test]
fn what_cannot_be_written_is_told() {
    let case = course();
    fs::create_dir(case.cwd().join("taken")).unwrap();
    for file in ["taken", "missing/report.html"] {
        let ran = case.run_with(["report", "--output", file]);
        assert_eq!((ran.status, ran.stdout.as_str()), (Some(3), ""), "{file}");
        has(&ran.stderr, &["cannot write `", file, "hint: "]);
    }
    fs::create_dir(case.cwd().join("report.html")).unwrap();
    assert_eq!(case.run_with(["report"]).status, Some(2), "a folder is no report of ours");
    let ran = case.run_with(["report", "--format", "json", "--open"]);
    assert_eq!((ran.status, ran.stdout.as_str()), (Some(2), ""));
    let left: Vec<_> = fs::read_dir(case.cwd()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert!(left.iter().all(|name| !name.to_string_lossy().ends_with(".tmp")), "{left:?}");
}

#[cfg(target_os = "linux")]
#[test]
fn it_is_opened_by_what_the_system_opens_pages_with() {
    let case = course().programs("bin", &[("xdg-open", "echo \"$1\" > \"$HOME/opened\"")]);
    let ran = case.run_with(["report", "--open"]);
    assert_eq!((ran.status, ran.stderr.as_str()), (Some(0), ""));
    let opened = read(case.root().join("home/opened"));
    assert_eq!(opened.trim(), case.cwd().join("report.html").to_str().unwrap());
}

#[cfg(target_os = "linux")]
#[test]
fn without_a_browser_the_path_is_told() {
    let refuses = course().programs("bin", &[("xdg-open", "exit 3")]);
    let lacks = course().env("PATH", "/nowhere");
    for case in [refuses, lacks] {
        let ran = case.run_with(["report", "--open"]);
        assert_eq!((ran.status, ran.stdout.as_str()), (Some(3), "report.html\n"));
        let said = words(&ran.stderr);
        has(&said, &["it could not be opened here", "`xdg-open`"]);
        assert!(ran.stderr.replace(['\n', ' '], "").contains("report.html"), "{}", ran.stderr);
        assert!(case.cwd().join("report.html").is_file());
    }
}

/// A course whose every text is hostile.
fn hostile() -> Case {
    let quoted = |text: &str| format!("'''{text}'''");
    let mut case = Case::new();
    for (number, text) in (1..).zip(HOSTILE) {
        let name = format!("e{number}");
        let folder = format!("exercises/01_core/{:03}_{name}", 10 * number);
        let toml = format!("title = {}\ntopics = [\"a-topic\"]\ncheck = \"pytest\"\n", quoted(text));
        case = case
            .file(format!("{folder}/exercise.toml"), toml)
            .file(format!("{folder}/{name}.py"), "")
            .file(format!("{folder}/test_{name}.py"), format!("import {name}\n\n\ndef test_it():\n    pass\n"));
    }
    let info = read(case.cwd().join("info.toml"));
    let info = info.replace("\"A course for tests\"", &quoted(HOSTILE[0])).replace("\"Core\"", &quoted(HOSTILE[1]));
    let done = |name: &str| format!("[done.{name}]\nat = \"2026-01-02T03:04:05Z\"\nattempts = 1\n\n");
    let progress = format!("format_version = 1\n\n{}", ["e1", "e2", "e3", "e4"].map(done).concat());
    case.file("info.toml", info).file(".pythlings/progress.toml", progress).file("diary.md", diary())
}

fn diary() -> String {
    HOSTILE
        .iter()
        .fold("# Diary\n\n## 2026-01-02\n\n".to_owned(), |diary, text| diary + &format!("### e1\n\n{text}\n\n"))
}

#[test]
fn nothing_in_a_title_or_a_note_is_obeyed() {
    let case = hostile();
    let ran = case.run_with(["report"]);
    assert_eq!((ran.status, ran.stderr.as_str()), (Some(0), ""));
    let page = read(case.cwd().join("report.html"));
    for start in ["<script", "<img", "</style><style>", "\" onload", "\u{202e}"] {
        assert!(!page.contains(start), "{start:?}");
    }
    has(&page, &["&lt;script&gt;alert(1)&lt;/script&gt;", "&amp;lt;b&amp;gt;", "<time datetime=\"2026-01-02\">"]);
    assert_eq!(page.matches("class=\"note\"").count(), HOSTILE.len(), "the notes are there, too");
    assert_eq!((page.matches("<style").count(), page.matches("</style>").count()), (1, 1));
}

/// A Chromium to look at the page with, where there is one.
fn chromium() -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let folders: Vec<PathBuf> = std::env::split_paths(&path).collect();
    let names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
    names.iter().flat_map(|name| folders.iter().map(move |folder| folder.join(name))).find(|file| file.is_file())
}

/// What a browser makes of a page.
struct Seen {
    dom: String,
    log: String,
    /// Addresses that the page asked for.
    requests: Vec<String>,
}

fn look(chromium: &Path, case: &Case, page: &Path) -> Seen {
    let profile = tempfile::Builder::new().prefix("pythlings-it-browser-").tempdir().unwrap();
    let network = profile.path().join("network.json");
    let output = Command::new(chromium)
        .args(["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"])
        .args(["--disable-component-update", "--disable-sync", "--disable-default-apps", "--no-first-run"])
        // What the browser itself would like to know is none of our business.
        .arg("--host-resolver-rules=MAP * ~NOTFOUND")
        .args(["--enable-logging=stderr", "--v=0", "--dump-dom"])
        .arg(format!("--user-data-dir={}", profile.path().join("profile").display()))
        .arg(format!("--log-net-log={}", network.display()))
        .arg(format!("file://{}", page.display()))
        .current_dir(case.root())
        .env("HOME", profile.path())
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let log = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{log}");
    let recorded = read(&network);
    // The browser's own requests, and the one for the page itself, have no origin.
    let of_page = recorded.split("\"initiator\":\"").skip(1).filter(|rest| !rest.starts_with("not an origin"));
    let requests = of_page.filter_map(|rest| Some(rest.split_once("\"url\":\"")?.1.split_once('"')?.0.to_owned()));
    Seen { dom: String::from_utf8_lossy(&output.stdout).into_owned(), log, requests: requests.collect() }
}

#[test]
fn a_browser_shows_it_without_a_complaint_and_asks_nobody() {
    let Some(chromium) = chromium() else {
        eprintln!("skipped: there is no Chromium here to look at the report with");
        return;
    };
    // First that this would notice anything at all.
    let case = hostile();
    let bad = case.cwd().join("bad.html");
    fs::write(
        &bad,
        "<p>shown</p><img src=\"http://127.0.0.1:9/pixel.png\"><script>console.error('complaint')</script>",
    )
    .unwrap();
    let seen = look(&chromium, &case, &bad);
    assert!(seen.log.contains("complaint"), "{}", seen.log);
    assert!(seen.requests.iter().any(|url| url.contains("127.0.0.1:9")), "{:?}", seen.requests);

    for (case, shown) in [(hostile(), HOSTILE[0]), (under_way(), "The exercise two")] {
        assert_eq!(case.run_with(["report"]).status, Some(0));
        let seen = look(&chromium, &case, &case.cwd().join("report.html"));
        let escaped = shown.replace('<', "&lt;").replace('>', "&gt;");
        has(&seen.dom, &[&escaped, "What comes next", "The road"]);
        assert!(!seen.log.contains("CONSOLE"), "{}", seen.log);
        assert_eq!(seen.requests, Vec::<String>::new());
    }
}

/// All keys in it, at any depth.
fn keys(value: &serde_json::Value, found: &mut std::collections::BTreeSet<String>) {
    match value {
        serde_json::Value::Object(entries) => {
            found.extend(entries.keys().cloned());
            entries.values().for_each(|value| keys(value, found));
        }
        serde_json::Value::Array(values) => values.iter().for_each(|value| keys(value, found)),
        _ => {}
    }
}

#[test]
fn every_key_of_the_facts_is_documented() {
    let case = under_way().file("diary.md", "## 2026-01-02\n\n### one\n\nA note.\n");
    let mut found = std::collections::BTreeSet::new();
    keys(&case.run_with(["report", "--format", "json"]).json(), &mut found);
    assert!(found.len() > 20, "{found:?}");
    let documented = read(super::docs::repository().join("docs/report.md"));
    let missing: Vec<_> = found.iter().filter(|key| !documented.contains(&format!("`{key}`"))).collect();
    assert!(missing.is_empty(), "docs/report.md says nothing about {missing:?}");
}
