//! What an exercise needs of a machine: package groups, programs, memory.

use std::ops::Range;

use super::{
    document::{Placed, Table, TomlDocument, did_you_mean},
    folder::ExerciseFolder,
    model::PackageGroup,
};
use crate::layout::BASE_GROUP;

/// `packages = "data"` or `packages = ["web", "postgres"]`
pub(super) fn read_packages(
    folder: &ExerciseFolder<'_>,
    doc: &mut TomlDocument<'_>,
    table: &mut Table<'_, '_>,
) -> Vec<String> {
    let mut kept: Vec<String> = Vec::new();
    for (name, span) in table.string_or_strings(doc, "packages") {
        let Some(group) = folder.groups.get(&name) else {
            let known: Vec<&str> = folder.groups.keys().map(String::as_str).collect();
            let message = format!("`info.toml` has no package group `{}`", name.escape_debug());
            doc.report(&span, message, did_you_mean(&name, &known));
            continue;
        };
        if kept.contains(&name) {
            doc.report(&span, format!("`{name}` is in `packages` twice"), None);
        } else if name != BASE_GROUP {
            report_conflicts(folder, doc, &kept, (&name, group), &span);
            kept.push(name);
        }
    }
    kept
}

/// Of two groups side by side Python finds the packages of the first one only: they must agree on what both have.
fn report_conflicts(
    folder: &ExerciseFolder<'_>,
    doc: &mut TomlDocument<'_>,
    others: &[String],
    (name, group): (&str, &PackageGroup),
    span: &Range<usize>,
) {
    for other in others {
        let Some(pins) = folder.groups.get(other) else { continue };
        let differing = pins.requirements.iter().find_map(|first| {
            let (package, version, marker) = pin(first)?;
            group.requirements.iter().find_map(|second| {
                let (same, another, condition) = pin(second)?;
                let meet = marker == condition || marker.is_empty() || condition.is_empty();
                (package == same && version != another && meet).then_some((same, version, another))
            })
        });
        if let Some((package, first, second)) = differing {
            let message = format!(
                "the package groups `{other}` and `{name}` do not go together: `{package}` is {first} in one and \
                 {second} in the other"
            );
            doc.report(span, message, Some("pin the same version in both, in `info.toml`".into()));
        }
    }
}

/// `Name[extra]==1.2 ; marker` → (`name`, `1.2`, `marker`)
fn pin(requirement: &str) -> Option<(String, &str, &str)> {
    let (pin, marker) = requirement.split_once(';').unwrap_or((requirement, ""));
    let (name, version) = pin.split_once("==")?;
    let name = name.split('[').next().unwrap_or(name).trim();
    let normal = name.split(['-', '_', '.']).filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-");
    Some((normal.to_ascii_lowercase(), version.trim(), marker.trim()))
}

/// `programs = ["git", "gcc"]`
pub(super) fn read_programs(doc: &mut TomlDocument<'_>, table: &mut Table<'_, '_>) -> Vec<String> {
    let mut kept: Vec<String> = Vec::new();
    let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '+');
    for (name, span) in table.strings(doc, "programs").unwrap_or_default() {
        let shown = name.escape_debug();
        if !name.chars().all(is_plain) || !name.starts_with(|c: char| c.is_ascii_alphanumeric()) {
            let hint = "write what one types to start it, without folder and options, such as `git`".to_owned();
            doc.report(&span, format!("`{shown}` is not the name of a program"), Some(hint));
        } else if std::path::Path::new(&name).extension().is_some_and(|extension| extension.eq_ignore_ascii_case("exe"))
        {
            doc.report(&span, format!("`{shown}`: programs are named without `.exe`"), None);
        } else if kept.contains(&name) {
            doc.report(&span, format!("`{shown}` is in `programs` twice"), None);
        } else {
            kept.push(name);
        }
    }
    kept
}

/// `memory_mb = 1500`
pub(super) fn read_memory(doc: &mut TomlDocument<'_>, table: &mut Table<'_, '_>) -> Option<u32> {
    let (mb, _): Placed<i64> = table.integer(doc, "memory_mb", 64..=65_536)?;
    u32::try_from(mb).ok()
}
