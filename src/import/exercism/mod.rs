//! Exercism's tracks, as <https://exercism.org/docs/building/tracks> describes them.
//!
//! A track has a `config.json` that lists its exercises, and `exercises/{concept,practice}/<slug>/` for each of them: starters, tests
//! and helpers in the folder, texts in `.docs/`, metadata and the solution in `.meta/`. Names of files do not follow from slugs;
//! `.meta/config.json` says which is which.

mod config;
mod exercise;
mod hints;
mod order;

use std::{collections::HashMap, path::Path};

use self::{
    config::{Status, Track, TrackEntry},
    order::{TaughtStep, order},
};
use super::{
    Batch, Draft, ImportError, PhaseDraft, licence, names,
    source::{ImportFolder, place_of},
};

/// The list of a track's exercises.
const CONFIG: &str = "config.json";
/// What the licence's text is called in the course.
const LICENCE_FILE: &str = "LICENSE.exercism";

/// The two kinds of exercises: the folder's name, and the title of the phase that it becomes.
const KINDS: [(&str, &str); 2] = [("concept", "Concepts, one at a time"), ("practice", "Practice")];

/// Reads a track. Concept exercises become one phase and practice exercises the next one; within a phase an exercise comes after
/// those that teach what it needs, and the easier ones come first.
pub fn read(folder: &Path) -> Result<Batch, ImportError> {
    let mut source = ImportFolder::open(folder)?;
    if !source.has(CONFIG) || !source.has_folder("exercises") {
        return Err(ImportError::NothingThere {
            folder: folder.to_path_buf(),
            problem: "is not a track of Exercism: it has no `config.json` beside a folder `exercises`",
            hint: "name the folder that a clone of the track's repository made",
        });
    }
    let Some((track, text)) = source.json::<Track>(CONFIG) else { return source.finish(Batch::default()) };
    let mut reader =
        TrackReader { collection: collection(&track), licence: None, track: &track, notes: Vec::new(), source };
    let licence = reader.licence();
    let kinds = [&track.exercises.concept[..], &track.exercises.practice];
    reader.check_list(kinds, &text);
    let mut phases = Vec::new();
    for ((kind, title), entries) in KINDS.into_iter().zip(kinds) {
        let entries: Vec<&TrackEntry> = entries.iter().filter(|entry| entry.status != Status::Deprecated).collect();
        let order = reader.order(&entries, &text);
        let mut exercises: Vec<Draft> = Vec::new();
        for entry in order {
            exercises.extend(reader.exercise(kind, entry));
        }
        if !exercises.is_empty() {
            phases.push(PhaseDraft { word: kind.to_owned(), title: title.to_owned(), exercises });
        }
    }
    reader.note_left_out(kinds);
    let TrackReader { collection, notes, source, .. } = reader;
    let is_empty = phases.is_empty();
    let batch = source.finish(Batch { title: collection, phases, licence, notes })?;
    if is_empty {
        return Err(ImportError::NothingThere {
            folder: folder.to_path_buf(),
            problem: "lists no exercise that could be imported in `config.json`",
            hint: "`exercises.concept` and `exercises.practice` list them",
        });
    }
    Ok(batch)
}

/// What all of it together is called in the course.
fn collection(track: &Track) -> String {
    if track.language.trim().is_empty() {
        "Exercism".to_owned()
    } else {
        format!("Exercism, {} track", track.language.trim())
    }
}

/// Reads the exercises of one track.
struct TrackReader<'t> {
    source: ImportFolder,
    track: &'t Track,
    collection: String,
    /// The name of its licence.
    licence: Option<String>,
    notes: Vec<String>,
}

impl TrackReader<'_> {
    /// The licence under its name in the course; remembers what it is called.
    fn licence(&mut self) -> Option<(String, Vec<u8>)> {
        let Some(licence) = licence::read(&mut self.source) else {
            let note = "the track has no file `LICENSE`: find out on which terms you may pass its exercises on";
            self.notes.push(note.to_owned());
            return None;
        };
        self.licence = Some(licence.name);
        Some((LICENCE_FILE.to_owned(), licence.text))
    }

    /// What is wrong with the list itself.
    fn check_list(&mut self, kinds: [&[TrackEntry]; 2], text: &str) {
        let mut names: HashMap<String, &str> = HashMap::new();
        for entry in kinds.into_iter().flatten() {
            let (slug, place) = (&entry.slug, place_of(text, &entry.slug));
            let is_slug = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
            let name = names::name(slug);
            if name.is_empty() || !slug.chars().all(is_slug) {
                let message =
                    format!("the slug `{}` may have lowercase letters, digits and `-` only", slug.escape_debug());
                self.source.report(CONFIG, place, message);
            } else if let Some(other) = names.insert(name.clone(), slug) {
                let message = if other == slug {
                    format!("two exercises have the slug `{slug}`")
                } else {
                    format!("`{slug}` and `{other}` would both be called `{name}` in a course")
                };
                self.source.report(CONFIG, place, message);
            }
            // In older tracks 0 means none.
            if entry.difficulty.is_some_and(|difficulty| difficulty > 10) {
                self.source.report(CONFIG, place, format!("the difficulty of `{slug}` must be from 1 to 10"));
            }
        }
    }

    /// The exercises of one kind in the order in which they can be learned; a circle is a finding.
    fn order<'e>(&mut self, entries: &[&'e TrackEntry], text: &str) -> Vec<&'e TrackEntry> {
        let steps: Vec<TaughtStep> = entries
            .iter()
            .map(|entry| TaughtStep {
                // What is not finished is no ground to build on.
                teaches: if entry.status == Status::Wip { Vec::new() } else { entry.concepts.clone() },
                needs: entry.prerequisites.clone(),
                difficulty: entry.difficulty.unwrap_or_default(),
            })
            .collect();
        match order(&steps) {
            Ok(order) => order.into_iter().map(|index| entries[index]).collect(),
            Err(circle) => {
                let slugs: Vec<String> = circle.iter().map(|&index| format!("`{}`", entries[index].slug)).collect();
                let place = place_of(text, &entries[circle[0]].slug);
                let message = match &slugs[..] {
                    [only] => format!("{only} needs what it teaches itself"),
                    _ => format!("these need each other in a circle (`prerequisites`): {}", slugs.join(" needs ")),
                };
                self.source.report(CONFIG, place, message);
                entries.to_vec()
            }
        }
    }

    /// Says which exercises did not come along because of what the track says of them, and which concepts no exercise teaches.
    fn note_left_out(&mut self, kinds: [&[TrackEntry]; 2]) {
        let all = || kinds.into_iter().flatten();
        let deprecated: Vec<String> =
            all().filter(|entry| entry.status == Status::Deprecated).map(|entry| format!("`{}`", entry.slug)).collect();
        if !deprecated.is_empty() {
            self.notes.push(format!("left out because the track calls them deprecated: {}", deprecated.join(", ")));
        }
        let living = || all().filter(|entry| entry.status != Status::Deprecated);
        let is_taught = |concept: &String| living().any(|entry| entry.concepts.contains(concept));
        let mut untaught: Vec<String> = living()
            .flat_map(|entry| &entry.prerequisites)
            .filter(|concept| !is_taught(concept))
            .map(|concept| format!("`{concept}`"))
            .collect();
        untaught.sort();
        untaught.dedup();
        if !untaught.is_empty() {
            self.notes.push(format!("needed by exercises and taught by none: {}", untaught.join(", ")));
        }
    }
}
