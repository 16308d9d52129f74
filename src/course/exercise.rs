//! Reading one exercise: its folder and its `exercise.toml`.

use std::{
    ops::Range,
    path::{Path, PathBuf},
    time::Duration,
};

use super::{
    document::{Placed, Table, TomlDocument, did_you_mean},
    error::Diagnostic,
    folder::{ExerciseFolder, Prefer, Within},
    info::requirement,
    kinds, machine,
    model::{Check, ElementKind, Excuse, Exercise, ExerciseOrigin, Kept, Need, Promise, SyntaxElement, SyntaxExcuse},
    pack, walk,
};
use crate::layout::{EXERCISE_FILE, README_FILE, SHARED_DIR, slashes};

/// A run that takes longer is an endless loop, unless the exercise says otherwise.
pub const DEFAULT_TIMEOUT: Duration = Duration::from_secs(10);
/// Lines of `praise`.
const PRAISE_LINES: usize = 2;
/// Characters of such a line.
const PRAISE_LENGTH: usize = 160;
/// Files that a run may leave to be looked at.
const ARTIFACTS: usize = 8;
/// Reads an exercise; the findings, if there are any, are added to `findings`.
pub(super) fn read(folder: &ExerciseFolder<'_>, findings: &mut Vec<Diagnostic>) -> Option<Exercise> {
    let path = PathBuf::from(&folder.dir).join(EXERCISE_FILE);
    let text = match folder.text(EXERCISE_FILE, Prefer::Folder) {
        Ok(text) => text,
        Err(message) => {
            findings.push(Diagnostic { path, place: None, message, hint: None });
            return None;
        }
    };
    let mut doc = TomlDocument::new(&path, &text);
    let exercise = doc.parse().and_then(|root| read_table(folder, &mut doc, Table::new(root.get_ref(), 0..0)));
    let found = !doc.findings.is_empty();
    findings.append(&mut doc.findings);
    exercise.filter(|_| !found)
}

fn read_table<'t>(
    folder: &ExerciseFolder<'_>,
    doc: &mut TomlDocument<'t>,
    mut table: Table<'_, 't>,
) -> Option<Exercise> {
    let title = table.required(doc, "title");
    let topics = read_slugs(doc, &mut table, "topics");
    let prerequisites = read_slugs(doc, &mut table, "prerequisites");
    let difficulty = table.integer(doc, "difficulty", 1..=10).and_then(|(number, _)| u8::try_from(number).ok());
    let docs = read_docs(doc, &mut table);
    let hints = table.strings(doc, "hints").unwrap_or_default();
    let praise = read_praise(doc, &mut table);
    let checkpoint = read_checkpoint(doc, &mut table, !hints.is_empty());
    let minutes = table.integer(doc, "minutes", 1..=600).and_then(|(minutes, _)| u16::try_from(minutes).ok());
    let files = read_files(folder, doc, &mut table);
    let support = read_paths(folder, doc, &mut table, "support", Within::Exercise).unwrap_or_default();
    let check = kinds::read(folder, doc, &mut table, &files);
    let conftest = table.flag(doc, "conftest").then(|| PathBuf::from("conftest.py"));
    if let Some(conftest) = &conftest {
        let span = table.key_span("conftest");
        require(folder, doc, "conftest", &span, &conftest.to_string_lossy(), Within::Exercise);
    }
    let support: Vec<PathBuf> = support.into_iter().chain(conftest).collect();
    let shared = read_shared(folder, doc, &mut table, &files, &support, check.as_ref());
    let artifacts = read_artifacts(doc, &mut table, &files);
    let packages = machine::read_packages(folder, doc, &mut table);
    let programs = machine::read_programs(doc, &mut table);
    let memory_mb = machine::read_memory(doc, &mut table);
    let python = table.string(doc, "python").map(|python| requirement(doc, "python", python));
    let timeout = table.seconds(doc, "timeout").unwrap_or(DEFAULT_TIMEOUT);
    let needs = read_needs(doc, &mut table);
    let starter_passes = table.flag(doc, "starter_passes");
    let starter_fails_with = table.string(doc, "starter_fails_with").map(|(name, _)| name);
    if starter_passes && starter_fails_with.is_some() {
        let span = table.key_span("starter_fails_with");
        doc.report(&span, "a starter that passes cannot fail with anything", None);
    }
    let passed_by_starter = read_kept(doc, &mut table);
    let mutants_excused = read_excuses(doc, &mut table);
    let syntax_excused = read_syntax_excuses(doc, &mut table);
    let promises = read_promises(doc, &mut table);
    let origin = read_origin(doc, &mut table);
    table.finish(doc);
    let has_instructions = folder.has_own(README_FILE) && !files.iter().any(|file| file == Path::new(README_FILE));
    let texts = |placed: Vec<Placed<String>>| placed.into_iter().map(|(text, _)| text).collect();
    Some(Exercise {
        name: folder.name.clone(),
        phase: folder.phase.to_owned(),
        number: folder.number,
        dir: PathBuf::from(&folder.dir),
        review: None,
        title: title?.0,
        topics,
        check: check?,
        docs,
        hints: texts(hints),
        praise,
        checkpoint,
        minutes,
        files,
        support,
        shared,
        packages,
        programs,
        memory_mb,
        artifacts,
        python,
        timeout,
        needs,
        starter_passes,
        starter_fails_with,
        passed_by_starter,
        mutants_excused,
        syntax_excused,
        promises,
        difficulty,
        prerequisites,
        instructions: has_instructions.then(|| README_FILE.into()),
        origin,
    })
}

/// `praise = "…"`: it is read at a glance, so it is short.
fn read_praise(doc: &mut TomlDocument<'_>, table: &mut Table<'_, '_>) -> Option<String> {
    let (text, span) = table.string(doc, "praise")?;
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    if lines.len() > PRAISE_LINES {
        let hint =
            format!("say it in {PRAISE_LINES}; what explains the solution belongs at its end, in `Why this way`");
        doc.report(&span, format!("`praise` has {} lines", lines.len()), Some(hint));
    } else if let Some(long) = lines.iter().map(|line| line.chars().count()).find(|length| *length > PRAISE_LENGTH) {
        let message = format!("`praise` is too long: {long} characters in a line");
        doc.report(&span, message, Some(format!("a line may have {PRAISE_LENGTH}")));
    }
    Some(lines.join("\n"))
}

/// `checkpoint = true`
fn read_checkpoint(doc: &mut TomlDocument<'_>, table: &mut Table<'_, '_>, has_hints: bool) -> bool {
    let is_one = table.flag(doc, "checkpoint");
    if is_one && has_hints {
        let hint = Some("leave `hints` out; what the task needs to say belongs in the task".to_owned());
        doc.report(&table.key_span("hints"), "a checkpoint has no hints", hint);
    }
    is_one
}

/// `needs = ["loopback"]`
fn read_needs(doc: &mut TomlDocument<'_>, table: &mut Table<'_, '_>) -> Vec<Need> {
    let words = Need::ALL.map(Need::word);
    let mut needs = Vec::new();
    for (word, span) in table.strings(doc, "needs").unwrap_or_default() {
        match Need::ALL.into_iter().find(|need| need.word() == word) {
            Some(need) if needs.contains(&need) => doc.report(&span, format!("`{word}` is in `needs` twice"), None),
            Some(need) => needs.push(need),
            None => {
                let hint = did_you_mean(&word, &words).or_else(|| Some(format!("known are {}", words.join(", "))));
                doc.report(&span, format!("`needs` knows no `{}`", word.escape_debug()), hint);
            }
        }
    }
    needs.sort_unstable();
    needs
}

/// `passed_by_starter = [{ tests = ["…"], reason = "…" }]`
fn read_kept(doc: &mut TomlDocument<'_>, table: &mut Table<'_, '_>) -> Vec<Kept> {
    let mut kept = Vec::new();
    for mut table in table.tables(doc, "passed_by_starter").unwrap_or_default() {
        let tests = table.strings(doc, "tests");
        if !table.has("tests") {
            doc.report(&table.span(), "an entry of `passed_by_starter` needs `tests`: their titles", None);
        }
        let reason = table.required(doc, "reason");
        table.finish(doc);
        if let (Some(tests), Some((reason, _))) = (tests, reason) {
            kept.push(Kept { tests: tests.into_iter().map(|(title, _)| title).collect(), reason });
        }
    }
    kept
}

/// `mutants_excused = [{ line = "…", reason = "…" }]`
fn read_excuses(doc: &mut TomlDocument<'_>, table: &mut Table<'_, '_>) -> Vec<Excuse> {
    let mut excuses = Vec::new();
    for mut table in table.tables(doc, "mutants_excused").unwrap_or_default() {
        let (line, reason) = (table.required(doc, "line"), table.required(doc, "reason"));
        table.finish(doc);
        if let (Some((line, _)), Some((reason, _))) = (line, reason) {
            excuses.push(Excuse { line: line.trim().to_owned(), reason });
        }
    }
    excuses
}

/// `syntax_excused = [{ syntax = "…", reason = "…" }]`, or `builtin` for one of Python's own names.
fn read_syntax_excuses(doc: &mut TomlDocument<'_>, table: &mut Table<'_, '_>) -> Vec<SyntaxExcuse> {
    let mut excuses: Vec<SyntaxExcuse> = Vec::new();
    for mut table in table.tables(doc, "syntax_excused").unwrap_or_default() {
        let named = ElementKind::ALL.map(|kind| table.string(doc, kind.key()).map(|(name, span)| (kind, name, span)));
        let reason = table.required(doc, "reason");
        let [syntax, builtin] = ElementKind::ALL.map(|kind| table.has(kind.key()));
        if syntax == builtin {
            let message = "an entry of `syntax_excused` names one thing: `syntax` or `builtin`";
            doc.report(
                &table.span(),
                message,
                Some("write an entry for each, such as `{ syntax = \"with\", reason = \"…\" }`".into()),
            );
        }
        table.finish(doc);
        let Some((kind, name, span)) = named.into_iter().flatten().next() else { continue };
        let element = SyntaxElement { kind, name };
        if excuses.iter().any(|excuse| excuse.element == element) {
            doc.report(&span, format!("{element} is in `syntax_excused` twice"), None);
        } else if let Some((reason, _)) = reason {
            excuses.push(SyntaxExcuse { element, reason });
        }
    }
    excuses
}

/// `promises = [{ function = "…", holds = "…" }]`
fn read_promises(doc: &mut TomlDocument<'_>, table: &mut Table<'_, '_>) -> Vec<Promise> {
    let mut promises: Vec<Promise> = Vec::new();
    for mut table in table.tables(doc, "promises").unwrap_or_default() {
        let (function, holds) = (table.required(doc, "function"), table.required(doc, "holds"));
        table.finish(doc);
        let (Some((function, span)), Some((holds, _))) = (function, holds) else { continue };
        if promises.iter().any(|promise| promise.function == function) {
            let hint = Some("join what holds with `and`".to_owned());
            doc.report(&span, format!("`{function}` is in `promises` twice"), hint);
        } else {
            promises.push(Promise { function, holds });
        }
    }
    promises
}

/// `[origin]`
fn read_origin(doc: &mut TomlDocument<'_>, table: &mut Table<'_, '_>) -> Option<ExerciseOrigin> {
    let mut table = table.table(doc, "origin")?;
    let from = table.required(doc, "from");
    let mut text = |key| table.string(doc, key).map(|(text, _)| text);
    let (slug, uuid, licence) = (text("slug"), text("uuid"), text("licence"));
    let (source, source_url) = (text("source"), text("source_url"));
    let mut people = |key| {
        let names = table.strings(doc, key).unwrap_or_default();
        names.into_iter().map(|(name, _)| name).collect()
    };
    let (authors, contributors) = (people("authors"), people("contributors"));
    table.finish(doc);
    Some(ExerciseOrigin { from: from?.0, slug, uuid, licence, authors, contributors, source, source_url })
}

/// A list of slugs of the syllabus.
fn read_slugs(doc: &mut TomlDocument<'_>, table: &mut Table<'_, '_>, key: &'static str) -> Vec<String> {
    let topics = table.strings(doc, key).unwrap_or_default();
    let is_slug = |text: &str| text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    for (topic, span) in topics.iter().filter(|(topic, _)| !is_slug(topic)) {
        let message = format!("the topic `{}` may have lowercase letters, digits and `-` only", topic.escape_debug());
        doc.report(span, message, None);
    }
    topics.into_iter().map(|(topic, _)| topic).collect()
}

fn read_docs(doc: &mut TomlDocument<'_>, table: &mut Table<'_, '_>) -> Vec<String> {
    let docs = table.strings(doc, "docs").unwrap_or_default();
    let is_link = |text: &str| {
        (text.starts_with("https://") || text.starts_with("http://")) && !text.contains(char::is_whitespace)
    };
    for (link, span) in docs.iter().filter(|(link, _)| !is_link(link)) {
        let message = format!("`{}` is not a link: it must begin with `https://`", link.escape_debug());
        doc.report(span, message, None);
    }
    docs.into_iter().map(|(link, _)| link).collect()
}

/// Helpers that the exercise shares with others. Files in its own folder can't have the same name.
fn read_shared(
    folder: &ExerciseFolder<'_>,
    doc: &mut TomlDocument<'_>,
    table: &mut Table<'_, '_>,
    files: &[PathBuf],
    support: &[PathBuf],
    check: Option<&Check>,
) -> Vec<PathBuf> {
    let span = table.key_span("shared");
    let shared = read_paths(folder, doc, table, "shared", Within::Shared).unwrap_or_default();
    let of_check: Vec<PathBuf> =
        check.map(|check| check.files().into_iter().map(|(path, _)| path).collect()).unwrap_or_default();
    for (key, own) in [("files", files), ("tests", &of_check), ("support", support)] {
        for path in shared.iter().filter(|path| own.contains(path)) {
            let message = format!("`{}` is in `shared` and among the exercise's own `{key}`", slashes(path));
            doc.report(&span, message, Some("a run can have one of them only".into()));
        }
    }
    shared
}

/// `artifacts = ["plot.png"]`: what a run is to leave.
fn read_artifacts(doc: &mut TomlDocument<'_>, table: &mut Table<'_, '_>, files: &[PathBuf]) -> Vec<PathBuf> {
    let mut artifacts: Vec<PathBuf> = Vec::new();
    for (path, span) in table.strings(doc, "artifacts").unwrap_or_default() {
        let shown = path.escape_debug().to_string();
        if let Some((message, hint)) = path_fault(&path, "the folder of the run") {
            doc.report(&span, message, hint);
        } else if artifacts.contains(&PathBuf::from(&path)) {
            doc.report(&span, format!("`{shown}` is in `artifacts` twice"), None);
        } else if files.contains(&PathBuf::from(&path)) {
            let hint = Some("`artifacts` are what a run makes".to_owned());
            doc.report(&span, format!("`{shown}` is in `files`: it is the learner's own"), hint);
        } else if artifacts.len() == ARTIFACTS {
            doc.report(&span, format!("`artifacts` has more than {ARTIFACTS} files"), None);
        } else {
            artifacts.push(path.into());
        }
    }
    artifacts
}

/// What is wrong with a path that has to lead to a file in `place`, and what to do.
fn path_fault(path: &str, place: &str) -> Option<(String, Option<String>)> {
    let shown = path.escape_debug();
    if path.contains('\\') {
        Some((format!("`{shown}` has a backslash"), Some("write `/` between folders".into())))
    } else if !pack::is_plain_path(path) {
        Some((format!("`{shown}` is not a path inside {place}"), None))
    } else if path.split('/').any(walk::is_junk) || path == EXERCISE_FILE {
        Some((format!("`{shown}` has a name that never belongs to an exercise's files"), None))
    } else {
        None
    }
}

/// What the learner edits: the main file first.
fn read_files(folder: &ExerciseFolder<'_>, doc: &mut TomlDocument<'_>, table: &mut Table<'_, '_>) -> Vec<PathBuf> {
    let Some(mut files) = read_paths(folder, doc, table, "files", Within::Exercise) else {
        let main = format!("{}.py", folder.name);
        if !table.has("files") && !folder.has(&main) {
            let hint = "write it, or name what the learner edits in `files`".to_owned();
            doc.report(&table.span(), format!("`{main}` is missing from `{}`", folder.dir), Some(hint));
        }
        return vec![main.into()];
    };
    if files.is_empty() {
        doc.report(
            &table.key_span("files"),
            "`files` is empty",
            Some(format!("leave it out for `{}.py`", folder.name)),
        );
        return vec![format!("{}.py", folder.name).into()];
    }
    if let Some(main) = files.iter().position(|file| file.file_stem().is_some_and(|stem| stem == &*folder.name)) {
        files[..=main].rotate_right(1);
    }
    files
}

/// A list of paths of files in a folder.
pub(super) fn read_paths(
    folder: &ExerciseFolder<'_>,
    doc: &mut TomlDocument<'_>,
    table: &mut Table<'_, '_>,
    key: &'static str,
    within: Within,
) -> Option<Vec<PathBuf>> {
    let mut paths: Vec<PathBuf> = Vec::new();
    for (path, span) in table.strings(doc, key)? {
        let shown = path.escape_debug().to_string();
        let place = match within {
            Within::Exercise => "the exercise's folder".to_owned(),
            Within::Shared => format!("`{SHARED_DIR}`"),
        };
        if let Some((message, hint)) = path_fault(&path, &place) {
            doc.report(&span, message, hint);
        } else if paths.contains(&PathBuf::from(&path)) {
            doc.report(&span, format!("`{shown}` is in `{key}` twice"), None);
        } else {
            require(folder, doc, key, &span, &path, within);
            paths.push(path.into());
        }
    }
    Some(paths)
}

/// Reports a file that the exercise names and does not have.
fn require(
    folder: &ExerciseFolder<'_>,
    doc: &mut TomlDocument<'_>,
    key: &str,
    span: &Range<usize>,
    path: &str,
    within: Within,
) {
    let (is_there, dir) = match within {
        Within::Exercise => (folder.has(path), &folder.dir[..]),
        Within::Shared => (folder.has_shared(path), SHARED_DIR),
    };
    if !is_there {
        let names = folder.names_in(within);
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let message = format!("`{}` is named in `{key}` and missing from `{dir}`", path.escape_debug());
        doc.report(span, message, did_you_mean(path, &names));
    }
}
