//! What a track says of itself: `config.json`, and `.meta/config.json` of each exercise.

use serde::{Deserialize, Deserializer, de::DeserializeOwned};

/// `config.json` of a track.
#[derive(Debug, Deserialize)]
pub(super) struct Track {
    /// The programming language in words.
    #[serde(default)]
    pub(super) language: String,
    /// The part of its address on the site.
    #[serde(default)]
    pub(super) slug: String,
    pub(super) exercises: TrackExercises,
}

/// The exercises of a track by their kind.
#[derive(Debug, Deserialize)]
pub(super) struct TrackExercises {
    #[serde(default, deserialize_with = "or_nothing")]
    pub(super) concept: Vec<TrackEntry>,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(super) practice: Vec<TrackEntry>,
}

/// One exercise in the list of a track.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct TrackEntry {
    pub(super) slug: String,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(super) name: String,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(super) uuid: String,
    #[serde(default)]
    pub(super) difficulty: Option<u8>,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(super) prerequisites: Vec<String>,
    /// What a concept exercise teaches.
    #[serde(default, deserialize_with = "or_nothing")]
    pub(super) concepts: Vec<String>,
    /// What a practice exercise practises.
    #[serde(default, deserialize_with = "or_nothing")]
    pub(super) practices: Vec<String>,
    #[serde(default)]
    pub(super) status: Status,
}

/// How far an exercise is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Status {
    #[default]
    Active,
    Beta,
    /// Learners do not see it yet, and parts of it may not be written.
    Wip,
    /// New learners do not see it any more.
    Deprecated,
}

/// `.meta/config.json` of an exercise.
#[derive(Debug, Deserialize)]
pub(super) struct Meta {
    #[serde(default, deserialize_with = "or_nothing")]
    pub(super) authors: Vec<String>,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(super) contributors: Vec<String>,
    pub(super) files: Files,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(super) source: String,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(super) source_url: String,
}

/// Files of an exercise by their part in it, relative to its folder.
#[derive(Debug, Deserialize)]
pub(super) struct Files {
    /// What the learner edits.
    #[serde(default, deserialize_with = "or_nothing")]
    pub(super) solution: Vec<String>,
    #[serde(default, deserialize_with = "or_nothing")]
    pub(super) test: Vec<String>,
    /// The solution of a practice exercise.
    #[serde(default, deserialize_with = "or_nothing")]
    pub(super) example: Vec<String>,
    /// The solution of a concept exercise.
    #[serde(default, deserialize_with = "or_nothing")]
    pub(super) exemplar: Vec<String>,
    /// What is shown beside the solution and not edited.
    #[serde(default, deserialize_with = "or_nothing")]
    pub(super) editor: Vec<String>,
}

/// `null` is the same as leaving a key out.
fn or_nothing<'de, D: Deserializer<'de>, T: DeserializeOwned + Default>(from: D) -> Result<T, D::Error> {
    Ok(Option::<T>::deserialize(from)?.unwrap_or_default())
}
