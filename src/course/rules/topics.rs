//! The syllabus, `exercises/topics.toml`, and how much of it the exercises cover.

use std::path::Path;

use super::super::{
    document::{Table, TomlDocument},
    error::Diagnostic,
    model::Exercise,
};

/// The syllabus, relative to the course's root.
pub const PATH: &str = "exercises/topics.toml";

/// The syllabus of a course.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Topics {
    /// In the order of the file.
    pub topics: Vec<Topic>,
}

/// Something that is taught.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Topic {
    /// What `exercise.toml` calls it.
    pub slug: String,
    /// Folder name of the phase it belongs to.
    pub phase: String,
    /// In words.
    pub title: String,
    /// `code`, `cli`, `config` or `knowledge`.
    pub kind: String,
}

/// A topic with the exercises that teach it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coverage<'a> {
    pub topic: &'a Topic,
    /// Names of exercises, in course order.
    pub exercises: Vec<&'a str>,
}

impl Topics {
    /// Reads a syllabus:
    ///
    /// ```toml
    /// [01_core]
    /// string-slicing = { title = "String slicing", kind = "code" }
    /// ```
    pub fn read(text: &str) -> Result<Self, Vec<Diagnostic>> {
        let mut doc = TomlDocument::new(Path::new(PATH), text);
        let mut placed: Vec<(usize, Topic)> = Vec::new();
        if let Some(root) = doc.parse() {
            for (phase, entries) in root.get_ref() {
                let Some(entries) = entries.get_ref().as_table() else {
                    doc.report(
                        &phase.span(),
                        format!("`{}` must be a phase, a table of topics", phase.get_ref()),
                        None,
                    );
                    continue;
                };
                for (slug, topic) in entries {
                    let Some(fields) = topic.get_ref().as_table() else {
                        let hint = Some("write `{ title = \"…\", kind = \"code\" }`".to_owned());
                        doc.report(&topic.span(), format!("`{}` must be a table", slug.get_ref()), hint);
                        continue;
                    };
                    let mut table = Table::new(fields, slug.span());
                    let title = table.required(&mut doc, "title");
                    let kind = table.required(&mut doc, "kind");
                    table.finish(&mut doc);
                    if let (Some((title, _)), Some((kind, span))) = (title, kind) {
                        if !["code", "cli", "config", "knowledge"].contains(&kind.as_str()) {
                            let message = "`kind` must be `code`, `cli`, `config` or `knowledge`".to_owned();
                            doc.report(&span, message, None);
                        }
                        let (slug_text, phase) = (slug.get_ref().to_string(), phase.get_ref().to_string());
                        placed.push((slug.span().start, Topic { slug: slug_text, phase, title, kind }));
                    }
                }
            }
        }
        if !doc.findings.is_empty() {
            return Err(doc.findings);
        }
        placed.sort_by_key(|(place, _)| *place);
        Ok(Self { topics: placed.into_iter().map(|(_, topic)| topic).collect() })
    }

    /// Whether there is a topic of that slug.
    pub fn contains(&self, slug: &str) -> bool {
        self.topics.iter().any(|topic| topic.slug == slug)
    }

    /// The slug that may have been meant.
    pub fn nearest(&self, slug: &str) -> Option<&str> {
        let slugs: Vec<&str> = self.topics.iter().map(|topic| topic.slug.as_str()).collect();
        similar::get_close_matches(slug, &slugs, 1, 0.6).into_iter().next()
    }

    /// The topics of one phase with the exercises (of any phase) that teach them.
    pub fn coverage<'a>(&'a self, phase: &str, exercises: &'a [Exercise]) -> Vec<Coverage<'a>> {
        let of_phase = self.topics.iter().filter(|topic| topic.phase == phase);
        let teaching = |topic: &Topic| {
            let those = exercises.iter().filter(|exercise| exercise.topics.contains(&topic.slug));
            those.map(|exercise| exercise.name.as_str()).collect()
        };
        of_phase.map(|topic| Coverage { topic, exercises: teaching(topic) }).collect()
    }
}

impl Coverage<'_> {
    /// Whether an exercise is missing: a topic that only has to be known needs none.
    pub fn is_missing(&self) -> bool {
        self.exercises.is_empty() && self.topic.kind != "knowledge"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "[02_b]\nz = { title = \"Z\", kind = \"code\" }\na = { title = \"A\", kind = \"knowledge\" }\n\
                        [01_a]\nm = { title = \"M\", kind = \"cli\" }\n";

    #[test]
    fn the_order_is_that_of_the_file() {
        let topics = Topics::read(TEXT).unwrap();
        let slugs: Vec<&str> = topics.topics.iter().map(|topic| topic.slug.as_str()).collect();
        assert_eq!(slugs, ["z", "a", "m"]);
        assert_eq!(topics.topics[2].phase, "01_a");
        assert!(topics.contains("a") && !topics.contains("A"));
    }

    #[test]
    fn what_is_missing_is_known_and_knowledge_may_be() {
        let topics = Topics::read(TEXT).unwrap();
        let exercise = Exercise { name: "e".into(), topics: vec!["m".into()], ..Exercise::default() };
        let exercises = [exercise];
        let missing = |phase| {
            let coverage = topics.coverage(phase, &exercises);
            coverage.iter().filter(|one| one.is_missing()).map(|one| one.topic.slug.clone()).collect::<Vec<_>>()
        };
        assert_eq!(missing("02_b"), ["z"]);
        assert_eq!(missing("01_a"), [""; 0]);
        assert_eq!(topics.coverage("01_a", &exercises)[0].exercises, ["e"]);
    }

    #[test]
    fn what_is_wrong_has_its_place() {
        let said = |text: &str| Topics::read(text).unwrap_err()[0].to_string();
        assert_eq!(
            said("[a]\nb = 1\n"),
            "exercises/topics.toml:2:5: `b` must be a table; write `{ title = \"…\", kind = \"code\" }`"
        );
        assert!(said("[a]\nb = { title = \"B\", kind = \"cod\" }\n").contains("`kind` must be"));
        assert!(said("[a]\nb = { titel = \"B\", kind = \"code\" }\n").contains("title"));
    }
}
