//! The syntax table, `exercises/syntax.toml`: which exercise first teaches an element of Python, and who uses one before that.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
};

use super::{
    super::{
        document::{TomlDocument, did_you_mean},
        error::Diagnostic,
        model::{Course, ElementKind, SyntaxElement},
    },
    ExerciseSources, Finding, Rule,
};

/// The table, relative to the course's root.
pub const PATH: &str = "exercises/syntax.toml";

/// All elements there are, each with an example, about in the order in which people meet them.
pub type KnownElements = Vec<(SyntaxElement, String)>;

/// A file with the elements that it uses.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct UsesOfFile {
    /// Relative to the course's root.
    pub path: PathBuf,
    /// For each element the lines that use it, in order and counted from 1.
    pub lines: BTreeMap<SyntaxElement, BTreeSet<u32>>,
}

/// Where exercises are on the way through the course: phase and name, in order.
#[derive(Debug, Clone, Default)]
pub struct TeachingOrder(pub Vec<(String, String)>);

/// Which exercise teaches what.
#[derive(Debug, Clone, Default)]
pub struct SyntaxTable {
    taught: BTreeMap<SyntaxElement, TaughtElement>,
}

#[derive(Debug, Clone)]
struct TaughtElement {
    exercise: String,
    /// Its place on the road.
    place: usize,
    /// The line of the table.
    line: u32,
}

impl TeachingOrder {
    /// That of a course that was read.
    pub fn of(course: &Course) -> Self {
        let exercises = course.exercises.iter();
        Self(exercises.map(|exercise| (exercise.phase.clone(), exercise.name.clone())).collect())
    }

    /// The place of an exercise, counted from 0.
    pub fn place(&self, exercise: &str) -> Option<usize> {
        self.0.iter().position(|(_, name)| name == exercise)
    }

    /// Where that is, in a few words: `01_core, 13`.
    pub fn words(&self, place: usize) -> String {
        let Some((phase, _)) = self.0.get(place) else { return String::new() };
        let before = self.0[..place].iter().filter(|(other, _)| other == phase).count();
        format!("{phase}, {}", before + 1)
    }
}

impl SyntaxTable {
    /// Reads a table:
    ///
    /// ```toml
    /// [syntax]
    /// for = "forloops1"
    /// [builtins]
    /// print = "hello1"
    /// ```
    pub fn read(text: &str, known: &KnownElements, road: &TeachingOrder) -> Result<Self, Vec<Diagnostic>> {
        let mut doc = TomlDocument::new(Path::new(PATH), text);
        let mut taught = BTreeMap::new();
        if let Some(root) = doc.parse() {
            for (section, entries) in root.get_ref() {
                let name = section.get_ref().as_ref();
                let Some(kind) = ElementKind::ALL.into_iter().find(|kind| kind.section() == name) else {
                    let sections = ElementKind::ALL.map(ElementKind::section);
                    let hint =
                        did_you_mean(name, &sections).unwrap_or_else(|| "known are `[syntax]` and `[builtins]`".into());
                    doc.report(&section.span(), format!("unknown key `{}`", name.escape_debug()), Some(hint));
                    continue;
                };
                let Some(entries) = entries.get_ref().as_table() else {
                    doc.report(&section.span(), format!("`{name}` must be a table: `[{name}]`"), None);
                    continue;
                };
                for (key, value) in entries {
                    let element = SyntaxElement { kind, name: key.get_ref().to_string() };
                    if !known.iter().any(|(one, _)| *one == element) {
                        let (message, hint) = unknown(&element, known);
                        doc.report(&key.span(), message, hint);
                    }
                    let Some(exercise) = value.get_ref().as_str() else {
                        let hint = Some(format!(
                            "write the name of the exercise that teaches it: `{} = \"hello1\"`",
                            key.get_ref()
                        ));
                        doc.report(&value.span(), format!("`{}` must be a string", key.get_ref()), hint);
                        continue;
                    };
                    let Some(place) = road.place(exercise) else {
                        let names: Vec<&str> = road.0.iter().map(|(_, name)| name.as_str()).collect();
                        let message = format!("there is no exercise `{}`", exercise.escape_debug());
                        doc.report(&value.span(), message, did_you_mean(exercise, &names));
                        continue;
                    };
                    let line = doc.line(&key.span());
                    taught.insert(element, TaughtElement { exercise: exercise.to_owned(), place, line });
                }
            }
        }
        doc.findings.sort();
        if doc.findings.is_empty() { Ok(Self { taught }) } else { Err(doc.findings) }
    }

    /// What is wrong with the syntax of an exercise. `untold` are elements that the table lacks: each is told once.
    pub fn check(
        &self,
        sources: &ExerciseSources,
        uses: &[UsesOfFile],
        known: &KnownElements,
        road: &TeachingOrder,
        told: &mut BTreeSet<SyntaxElement>,
    ) -> Vec<Finding> {
        let exercise = &sources.exercise;
        let Some(own) = road.place(&exercise.name) else { return Vec::new() };
        let mut findings = Vec::new();
        let mut needed = BTreeSet::new();
        for file in uses {
            let mut early: Vec<(u32, Finding)> = Vec::new();
            for (element, lines) in &file.lines {
                let Some(first) = lines.first().copied() else { continue };
                let is_excused = exercise.syntax_excused.iter().any(|excuse| excuse.element == *element);
                let finding = match self.taught.get(element) {
                    Some(taught) if taught.place <= own => continue,
                    _ if is_excused => {
                        needed.insert(element);
                        continue;
                    }
                    Some(taught) => {
                        let message = format!(
                            "{} is taught later, in `{}` ({}){}",
                            in_words(element, known),
                            taught.exercise,
                            road.words(taught.place),
                            also(lines)
                        );
                        Finding::new(Rule::SyntaxNotTaught, message)
                    }
                    None if told.insert(element.clone()) => {
                        let section = element.kind.section();
                        let message = format!(
                            "`{PATH}` does not say where {} is taught: name the exercise in `[{section}]`",
                            in_words(element, known)
                        );
                        Finding::new(Rule::SyntaxTable, message)
                    }
                    None => continue,
                };
                early.push((first, finding.at(&file.path, Some(first))));
            }
            early.sort_by_key(|(line, _)| *line);
            findings.extend(early.into_iter().map(|(_, finding)| finding));
        }
        for (element, taught) in self.taught.iter().filter(|(_, taught)| taught.place == own) {
            if !uses.iter().any(|file| file.lines.contains_key(element)) {
                let message = format!(
                    "the table says that `{}` teaches {}, which neither its starter nor its texts nor its solution use",
                    exercise.name,
                    in_words(element, known)
                );
                findings.push(Finding::new(Rule::SyntaxTable, message).at(PATH, Some(taught.line)));
            }
        }
        findings.extend(idle_excuses(sources, known, |element| needed.contains(element)));
        findings
    }
}

/// Excuses of an exercise that excuse nothing.
pub fn idle_excuses(
    sources: &ExerciseSources,
    known: &KnownElements,
    is_needed: impl Fn(&SyntaxElement) -> bool,
) -> Vec<Finding> {
    let idle = sources.exercise.syntax_excused.iter().filter(|excuse| !is_needed(&excuse.element));
    idle.map(|excuse| {
        let element = &excuse.element;
        let message = if known.iter().any(|(one, _)| one == element) {
            format!("`syntax_excused` names {element}, which this exercise does not use before it is taught: delete it")
        } else {
            let (message, hint) = unknown(element, known);
            format!("in `syntax_excused`, {message}{}", hint.map(|hint| format!("; {hint}")).unwrap_or_default())
        };
        Finding::new(Rule::SyntaxExcused, message).at(sources.toml_path(), sources.toml_line("syntax_excused"))
    })
    .collect()
}

/// What is said of a name that no element has.
fn unknown(element: &SyntaxElement, known: &KnownElements) -> (String, Option<String>) {
    let name = &element.name;
    let names = |kind| known.iter().filter(move |(one, _)| one.kind == kind).map(|(one, _)| one.name.as_str());
    let of_kind: Vec<&str> = names(element.kind).collect();
    let message = match element.kind {
        ElementKind::Syntax => format!("there is no element `{}` of syntax", name.escape_debug()),
        ElementKind::Builtin => format!("Python has no built-in `{}`", name.escape_debug()),
    };
    let other = ElementKind::ALL.into_iter().find(|kind| *kind != element.kind && names(*kind).any(|one| one == name));
    let elsewhere = other.map(|kind| format!("it belongs in `[{}]`", kind.section()));
    let all = || "`pythlings dev topics --syntax` shows those that the course uses".to_owned();
    (message, Some(elsewhere.or_else(|| did_you_mean(name, &of_kind)).unwrap_or_else(all)))
}

/// An element with its example, where that says more than its name.
fn in_words(element: &SyntaxElement, known: &KnownElements) -> String {
    let example = known.iter().find(|(one, _)| one == element).map_or("", |(_, example)| example.as_str());
    if element.kind == ElementKind::Builtin || example == element.name {
        element.to_string()
    } else if example.contains('`') {
        format!("{element} ({example})")
    } else {
        format!("{element} (`{example}`)")
    }
}

/// The further lines.
fn also(lines: &BTreeSet<u32>) -> String {
    let others: Vec<String> = lines.iter().skip(1).map(u32::to_string).collect();
    match &others[..] {
        [] => String::new(),
        [one] => format!("; line {one} uses it, too"),
        [first @ .., last] => format!("; lines {} and {last} use it, too", first.join(", ")),
    }
}

#[cfg(test)]
mod tests;
