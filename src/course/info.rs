//! Reading `info.toml`.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    time::Duration,
};

use super::{
    document::{Placed, Table, TomlDocument, did_you_mean},
    error::Diagnostic,
    model::{CourseTrack, Info, PackageGroup, Phase, PrepareScript},
    pack,
    rules::{OPTIONAL, Rule},
    start::{self, NamedExercise},
};
use crate::{
    layout::{BASE_GROUP, INFO_FILE, SHARED_DIR, SHARED_NAME, slashes},
    version::{SpecifierError, VersionSpecifiers},
};

/// The version of `info.toml` and `exercise.toml` that this program reads.
const FORMAT_VERSION: i64 = 1;

/// The packages of the group `base` where `info.toml` does not say: pytest with all that it needs, pinned.
const BASE: &[&str] = &[
    "pytest==9.2.0",
    "iniconfig==2.3.1",
    "packaging==26.3",
    "pluggy==1.7.0",
    "pygments==2.21.0",
    "colorama==0.4.6 ; sys_platform == 'win32'",
];

/// A script that prepares something and takes longer hangs, unless the course says otherwise.
const PREPARE_TIMEOUT: Duration = Duration::from_secs(120);

/// What `info.toml` says, as far as it could be understood, with the place of each phase.
pub(super) struct ReadInfo {
    pub(super) info: Info,
    /// Files of [`crate::layout::SHARED_DIR`] that it names, with the place of each.
    pub(super) shared: Vec<(String, (u32, u32))>,
    /// The exercises that `start` leads to, with the place of each.
    pub(super) starts: Vec<NamedExercise>,
    /// `None` when the phases could not be understood: then nothing can be said about folders.
    pub(super) phases: Option<Vec<(Phase, (u32, u32))>>,
    pub(super) findings: Vec<Diagnostic>,
}

/// Reads the text of an `info.toml`:
///
/// ```toml
/// format_version = 1
/// title = "Python by hand"
/// requires_python = ">=3.11"
/// welcome = """Shown on the very first start."""       # may be left out
/// final_message = """Shown when all is done."""        # may be left out
/// strict = ["test-internals"]                          # rules of `dev check` to be asked for; may be left out
///
/// [[phases]]                                           # in the order of the course, each a folder of `exercises/`
/// name = "01_core"
/// title = "Core Python"
///
/// [[start]]                                            # where to begin; may be left out
/// answer = "python"
/// says = "I know some Python"
/// exercise = "checkcore1"
///
/// [[phases]]
/// name = "10_web"
/// title = "Sites and services"
/// track = "web"                                        # counts for those who choose the track; may be left out
///
/// [tracks.web]                                         # a part of the course that a learner may choose
/// title = "Web applications"
/// about = "Sites and services that others use."        # what it is for
/// hours = 60                                           # may be left out
///
/// [packages.data]                                      # a group that exercises name with `packages = "data"`
/// requirements = ["polars==1.35.2"]                    # exact versions
/// download_mb = 40                                     # may be left out
/// prepare = "prepare_data.py"                          # of `exercises/shared/`, run once; may be left out
/// ```
///
/// The group `base`, pytest, is there without being written; writing it replaces its pins.
pub(super) fn read(path: &Path, text: &str) -> ReadInfo {
    let mut doc = TomlDocument::new(path, text);
    let mut read =
        ReadInfo { info: Info::default(), shared: Vec::new(), starts: Vec::new(), phases: None, findings: Vec::new() };
    if let Some(root) = doc.parse() {
        let mut table = Table::new(root.get_ref(), 0..0);
        read.info = read_info(&mut doc, &mut table, &mut read.shared);
        read.info.start = start::read(&mut doc, &mut table, &mut read.starts);
        read.phases = read_phases(&mut doc, &mut table, &read.info.tracks);
        table.finish(&mut doc);
    }
    read.findings = doc.findings;
    read
}

/// What the text of an `info.toml` says, as far as it can be understood.
pub fn info_in(text: &str) -> Info {
    read(Path::new(INFO_FILE), text).info
}

fn read_info(doc: &mut TomlDocument<'_>, table: &mut Table<'_, '_>, shared: &mut Vec<(String, (u32, u32))>) -> Info {
    if !table.has("format_version") {
        table.missing(doc, "format_version");
    }
    if let Some((version, span)) = table.integer(doc, "format_version", 1..=i64::from(u32::MAX))
        && version > FORMAT_VERSION
    {
        let message = format!("this course has format {version}; this pythlings reads format {FORMAT_VERSION}");
        doc.report(&span, message, Some("install a newer pythlings".into()));
    }
    let title = table.required(doc, "title").map(|(title, _)| title).unwrap_or_default();
    let requires_python =
        table.required(doc, "requires_python").map(|python| requirement(doc, "requires_python", python));
    Info {
        format_version: 1,
        title,
        requires_python: requires_python.unwrap_or_default(),
        welcome: table.text(doc, "welcome").unwrap_or_default().trim().to_owned(),
        final_message: table.text(doc, "final_message").unwrap_or_default().trim().to_owned(),
        start: Vec::new(),
        strict: read_strict(doc, table),
        packages: read_packages(doc, table, shared),
        tracks: read_tracks(doc, table),
    }
}

fn read_strict(doc: &mut TomlDocument<'_>, table: &mut Table<'_, '_>) -> Vec<String> {
    let known = OPTIONAL.map(Rule::word);
    let mut found = Vec::new();
    for (word, span) in table.strings(doc, "strict").unwrap_or_default() {
        if known.contains(&word.as_str()) {
            found.push(word);
        } else {
            let message = format!("`{}` is not a rule that has to be asked for", word.escape_debug());
            doc.report(&span, message, Some(format!("there is `{}`; all others hold anyway", known.join("`, `"))));
        }
    }
    found
}

fn read_packages(
    doc: &mut TomlDocument<'_>,
    table: &mut Table<'_, '_>,
    shared: &mut Vec<(String, (u32, u32))>,
) -> BTreeMap<String, PackageGroup> {
    let base = BASE.iter().map(|&requirement| requirement.to_owned()).collect();
    let mut groups = BTreeMap::from([(
        BASE_GROUP.to_owned(),
        PackageGroup { requirements: base, download_mb: Some(2), prepare: None },
    )]);
    for ((name, span), mut table) in table.named_tables(doc, "packages") {
        if let Some(problem) = name_problem(&name) {
            doc.report(&span, format!("the package group `{}` {problem}", name.escape_debug()), None);
        }
        if !table.has("requirements") {
            table.missing(doc, "requirements");
        }
        let requirements = table.strings(doc, "requirements").unwrap_or_default();
        for (requirement, span) in &requirements {
            if !is_pinned(requirement) {
                let name = requirement.split(['=', '<', '>', '~', '!', ';', ' ']).next().unwrap_or(requirement);
                let hint = format!("write `{name}==` and the version you tried");
                doc.report(span, format!("`{}` has no exact version", requirement.escape_debug()), Some(hint));
            }
        }
        let download_mb = table.integer(doc, "download_mb", 0..=100_000).and_then(|(mb, _)| u32::try_from(mb).ok());
        let prepare = read_prepare(doc, &mut table, &name, shared);
        table.finish(doc);
        let requirements = requirements.into_iter().map(|(requirement, _)| requirement).collect();
        groups.insert(name, PackageGroup { requirements, download_mb, prepare });
    }
    groups
}

/// `prepare = "prepare_shop.py"`, or a list: the script first, then what it reads.
fn read_prepare(
    doc: &mut TomlDocument<'_>,
    table: &mut Table<'_, '_>,
    group: &str,
    shared: &mut Vec<(String, (u32, u32))>,
) -> Option<PrepareScript> {
    let timeout = table.seconds(doc, "prepare_timeout");
    if timeout.is_some() && !table.has("prepare") {
        doc.report(&table.key_span("prepare_timeout"), "`prepare_timeout` without `prepare` limits nothing", None);
    }
    let span = table.key_span("prepare");
    let mut files: Vec<PathBuf> = Vec::new();
    for (path, span) in table.string_or_strings(doc, "prepare") {
        let shown = path.escape_debug();
        if !pack::is_plain_path(&path) {
            doc.report(&span, format!("`{shown}` is not a path inside `{SHARED_DIR}`"), None);
        } else if files.contains(&PathBuf::from(&path)) {
            doc.report(&span, format!("`{shown}` is in `prepare` twice"), None);
        } else {
            shared.push((path.clone(), super::document::line_and_column(doc.text(), span.start)));
            files.push(path.into());
        }
    }
    let script = files.first()?;
    if script.extension().is_none_or(|extension| extension != "py") {
        let message = format!("`{}` is not a Python file: `prepare` begins with the script", slashes(script));
        doc.report(&span, message, None);
    }
    if group == BASE_GROUP {
        let hint = "give the exercises that need it a group of their own".to_owned();
        doc.report(&span, format!("the group `{BASE_GROUP}` is everybody's and cannot have `prepare`"), Some(hint));
    }
    Some(PrepareScript { files, timeout: timeout.unwrap_or(PREPARE_TIMEOUT) })
}

/// In the order of the file. A track may be there before its first phase is.
fn read_tracks(doc: &mut TomlDocument<'_>, table: &mut Table<'_, '_>) -> Vec<CourseTrack> {
    let mut tracks = Vec::new();
    for ((name, span), mut table) in table.named_tables(doc, "tracks") {
        if let Some(problem) = name_problem(&name) {
            doc.report(&span, format!("the track `{}` {problem}", name.escape_debug()), None);
        }
        let mut sentence = |key| table.required(doc, key).map(|(text, _)| one_line(&text)).unwrap_or_default();
        let (title, about) = (sentence("title"), sentence("about"));
        let hours = table.integer(doc, "hours", 1..=10_000).and_then(|(hours, _)| u16::try_from(hours).ok());
        table.finish(doc);
        tracks.push((span.start, CourseTrack { name, title, about, hours }));
    }
    tracks.sort_by_key(|(place, _)| *place);
    tracks.into_iter().map(|(_, track)| track).collect()
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn read_phases(
    doc: &mut TomlDocument<'_>,
    table: &mut Table<'_, '_>,
    tracks: &[CourseTrack],
) -> Option<Vec<(Phase, (u32, u32))>> {
    if !table.has("phases") {
        table.missing(doc, "phases");
    }
    let tables = table.tables(doc, "phases")?;
    let mut phases: Vec<(Phase, (u32, u32))> = Vec::with_capacity(tables.len());
    for mut table in tables {
        let name = table.required(doc, "name");
        let title = table.required(doc, "title").map(|(title, _)| title).unwrap_or_default();
        let track = read_track(doc, &mut table, tracks);
        table.finish(doc);
        let Some((name, span)) = name else { continue };
        let shown = name.escape_debug();
        if let Some(problem) = name_problem(&name) {
            doc.report(&span, format!("the phase `{shown}` {problem}"), None);
            continue;
        }
        if name == SHARED_NAME {
            let message = format!("the phase `{shown}` cannot have the folder of the files that exercises share");
            doc.report(&span, message, Some("call it otherwise, such as `01_core`".into()));
            continue;
        }
        if let Some((_, place)) = phases.iter().find(|(phase, _)| phase.name == name) {
            doc.report(&span, format!("the phase `{shown}` is already on line {}", place.0), None);
            continue;
        }
        let place = super::document::line_and_column(doc.text(), span.start);
        phases.push((Phase { name, title, track }, place));
    }
    Some(phases)
}

/// The track that a phase belongs to.
fn read_track(doc: &mut TomlDocument<'_>, table: &mut Table<'_, '_>, tracks: &[CourseTrack]) -> Option<String> {
    let (name, span) = table.string(doc, "track")?;
    if tracks.iter().all(|track| track.name != name) {
        let known: Vec<&str> = tracks.iter().map(|track| track.name.as_str()).collect();
        let hint = did_you_mean(&name, &known)
            .unwrap_or_else(|| "add `[tracks.NAME]` with its title and what it is for".to_owned());
        doc.report(&span, format!("there is no track `{}`", name.escape_debug()), Some(hint));
    }
    Some(name)
}

/// A requirement on Python such as `>=3.11, <4`; what is wrong with it is reported at the comparison it is about.
pub(super) fn requirement(doc: &mut TomlDocument<'_>, key: &str, (text, span): Placed<String>) -> VersionSpecifiers {
    text.parse().unwrap_or_else(|error: SpecifierError| {
        let place = doc.within(&span, &text, error.offset);
        doc.report(&place, format!("`{key}` is not a requirement on Python: {error}"), Some(error.hint()));
        VersionSpecifiers::default()
    })
}

/// What is wrong with the name of an exercise, a phase or a package group; `None` for a good one.
pub(super) fn name_problem(name: &str) -> Option<&'static str> {
    let good = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    if name.is_empty() || !name.chars().all(good) {
        Some("may have lowercase letters, digits and `_` only")
    } else if name.len() > 32 {
        Some("is longer than 32 characters")
    } else {
        None
    }
}

/// `name==1.2.3`, `name[extra]==1.2.3 ; marker`: one exact version.
fn is_pinned(requirement: &str) -> bool {
    let specifier = requirement.split(';').next().unwrap_or_default();
    let Some((name, version)) = specifier.split_once("==") else { return false };
    let in_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '[' | ']' | ',');
    let in_version = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '+' | '!' | '-' | '_');
    let (name, version) = (name.trim(), version.trim());
    name.starts_with(|c: char| c.is_ascii_alphanumeric())
        && name.chars().all(in_name)
        && !version.is_empty()
        && version.chars().all(in_version)
}
