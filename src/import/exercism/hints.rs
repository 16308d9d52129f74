//! `.docs/hints.md`: sections for the exercise as a whole and for each of its tasks, each a list.

use pulldown_cmark::{Event, HeadingLevel, Parser, Tag, TagEnd};

/// Hints in the order in which they are shown, and the pages that they link to.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Hints {
    pub(super) hints: Vec<String>,
    pub(super) links: Vec<String>,
}

/// The section for the exercise as a whole, whose name says nothing to a learner.
const GENERAL: &str = "General";

/// Reads the text of a `hints.md`: one hint for each section, with a paragraph for each point.
pub(super) fn read(markdown: &str) -> Hints {
    let mut found = Hints::default();
    let mut sections = vec![HintSection::default()];
    let mut line = String::new();
    let mut heading = None;
    for event in Parser::new(markdown) {
        match event {
            Event::Start(Tag::Heading { level, .. }) => heading = Some(level),
            Event::End(TagEnd::Heading(_)) => {
                let title = std::mem::take(&mut line);
                // The only heading of the first level is that of the file.
                if heading.take() != Some(HeadingLevel::H1) {
                    sections.push(HintSection { title: title.trim().to_owned(), lines: Vec::new() });
                }
            }
            Event::Start(Tag::Link { dest_url, .. }) => {
                let url = dest_url.into_string();
                if url.starts_with("http") && !url.contains(char::is_whitespace) && !found.links.contains(&url) {
                    found.links.push(url);
                }
            }
            Event::Start(Tag::CodeBlock(_) | Tag::List(_)) | Event::End(TagEnd::Item | TagEnd::Paragraph) => {
                end_line(&mut line, &mut sections);
            }
            Event::End(TagEnd::CodeBlock) => {
                for code in std::mem::take(&mut line).lines().filter(|code| !code.trim().is_empty()) {
                    if let Some(section) = sections.last_mut() {
                        section.lines.push(format!("    {code}"));
                    }
                }
            }
            Event::Text(text) => line.push_str(&text),
            Event::Code(code) => line.extend(["`", &code, "`"]),
            Event::SoftBreak | Event::HardBreak => line.push(' '),
            _ => {}
        }
    }
    end_line(&mut line, &mut sections);
    found.hints = sections.into_iter().filter_map(HintSection::hint).collect();
    found
}

#[derive(Default)]
struct HintSection {
    title: String,
    lines: Vec<String>,
}

impl HintSection {
    /// The section as one hint; `None` when it says nothing.
    fn hint(self) -> Option<String> {
        if self.lines.is_empty() {
            return None;
        }
        let lines = self.lines.join("\n");
        let has_title = !self.title.is_empty() && self.title != GENERAL;
        // A single point is no list.
        let lines = if self.lines.len() == 1 { lines.trim_start_matches("- ").to_owned() } else { lines };
        Some(if has_title { format!("{}\n{lines}", self.title) } else { lines })
    }
}

fn end_line(line: &mut String, sections: &mut [HintSection]) {
    let ended = std::mem::take(line);
    let ended = ended.trim();
    if !ended.is_empty()
        && let Some(section) = sections.last_mut()
    {
        section.lines.push(format!("- {ended}"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_hint_for_each_section_and_a_line_for_each_point() {
        let text = "# Hints\n\n## General\n\n- Read the [tutorial][tut]\n  twice.\n\n## 1. Define a `price`\n\n- A [name][names] is\n  enough.\n- Like this:\n\n  ```python\n  price = 3\n  ```\n\n## 2. Empty\n\n[tut]: https://docs.example/tut\n[names]: https://docs.example/names\n";
        let found = read(text);
        assert_eq!(
            found.hints,
            ["Read the tutorial twice.", "1. Define a `price`\n- A name is enough.\n- Like this:\n    price = 3"]
        );
        assert_eq!(found.links, ["https://docs.example/tut", "https://docs.example/names"]);
    }

    #[test]
    fn points_without_sections_and_nothing_at_all() {
        assert_eq!(read("- one\n- two\n").hints, ["- one\n- two"]);
        assert_eq!(read(""), Hints::default());
        assert_eq!(read("# Hints\n\n## General\n"), Hints::default());
    }
}
