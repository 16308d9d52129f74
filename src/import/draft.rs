//! Exercises on their way into a course.

use serde::Serialize;

use crate::course::ExerciseOrigin;

/// Everything that one import brings.
#[derive(Debug, Clone, Default)]
pub struct Batch {
    /// Title of the course, should a new one be made for it.
    pub title: String,
    /// In the order of the course.
    pub phases: Vec<PhaseDraft>,
    /// The name of the licence's file in each phase, and its text.
    pub licence: Option<(String, Vec<u8>)>,
    /// What was left out, and why: sentences without a full stop.
    pub notes: Vec<String>,
}

/// The exercises of one phase.
#[derive(Debug, Clone, Default)]
pub struct PhaseDraft {
    /// The folder's name without its number.
    pub word: String,
    /// What learners read.
    pub title: String,
    /// In course order.
    pub exercises: Vec<Draft>,
}

/// A file with its path, which has `/` between folders.
pub type DraftFile = (String, Vec<u8>);

#[derive(Debug, Clone, Default)]
pub struct Draft {
    /// Its name in the course.
    pub name: String,
    /// Where it was found, relative to the folder that is imported.
    pub place: String,
    /// What learners read as its name.
    pub title: String,
    /// Slugs of what it teaches.
    pub topics: Vec<String>,
    /// Slugs of what it builds on.
    pub prerequisites: Vec<String>,
    /// From 1 to 10.
    pub difficulty: Option<u8>,
    /// Pages for further reading.
    pub docs: Vec<String>,
    /// In the order in which they are shown.
    pub hints: Vec<String>,
    /// The text of its `README.md`.
    pub instructions: Option<String>,
    /// What the learner edits, the main file first.
    pub starter: Vec<DraftFile>,
    /// In the order in which they are run.
    pub tests: Vec<DraftFile>,
    /// Helper modules and data.
    pub support: Vec<DraftFile>,
    /// Takes the place of the starter.
    pub solution: Vec<DraftFile>,
    /// Seconds that a run may take, where the usual limit is too short.
    pub timeout: Option<u32>,
    /// The starter passes as it is.
    pub starter_passes: bool,
    /// Where it comes from.
    pub origin: ExerciseOrigin,
}

/// The keys of `exercise.toml` in the order in which they are read.
#[derive(Serialize)]
struct Toml<'d> {
    title: &'d str,
    topics: &'d [String],
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    prerequisites: &'d [String],
    #[serde(skip_serializing_if = "Option::is_none")]
    difficulty: Option<u8>,
    check: &'static str,
    files: Vec<&'d str>,
    tests: Vec<&'d str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    support: Vec<&'d str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    timeout: Option<u32>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    starter_passes: bool,
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    docs: &'d [String],
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    hints: &'d [String],
    origin: OriginToml<'d>,
}

/// `[origin]`, without the fields that are unknown.
#[derive(Serialize)]
struct OriginToml<'d> {
    from: &'d str,
    #[serde(skip_serializing_if = "Option::is_none")]
    slug: Option<&'d str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    uuid: Option<&'d str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    licence: Option<&'d str>,
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    authors: &'d [String],
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    contributors: &'d [String],
    #[serde(skip_serializing_if = "Option::is_none")]
    source: Option<&'d str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    source_url: Option<&'d str>,
}

impl Draft {
    /// The text of its `exercise.toml`.
    pub(super) fn toml(&self) -> String {
        let table = Toml {
            title: &self.title,
            topics: &self.topics,
            prerequisites: &self.prerequisites,
            difficulty: self.difficulty,
            check: "pytest",
            files: paths(&self.starter),
            tests: paths(&self.tests),
            support: paths(&self.support),
            timeout: self.timeout,
            starter_passes: self.starter_passes,
            docs: &self.docs,
            hints: &self.hints,
            origin: OriginToml::of(&self.origin),
        };
        toml::to_string_pretty(&table).expect("a table of texts, numbers and lists can always be written as TOML")
    }
}

impl<'d> OriginToml<'d> {
    fn of(origin: &'d ExerciseOrigin) -> Self {
        let ExerciseOrigin { from, slug, uuid, licence, authors, contributors, source, source_url } = origin;
        let [slug, uuid, licence] = [slug, uuid, licence].map(Option::as_deref);
        let [source, source_url] = [source, source_url].map(Option::as_deref);
        Self { from, slug, uuid, licence, authors, contributors, source, source_url }
    }
}

fn paths(files: &[DraftFile]) -> Vec<&str> {
    files.iter().map(|(path, _)| path.as_str()).collect()
}
