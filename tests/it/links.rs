//! Every link between the texts of the repository leads to a file that is there, and to a heading in it.

use std::{
    collections::HashSet,
    fs,
    path::{Path, PathBuf},
};

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use super::docs::repository;

/// The texts that people read on the way through the repository.
fn texts() -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> =
        ["src/engine", "src/engine/sandbox", "src/watch"].map(|room| repository().join(room).join("README.md")).into();
    for folder in [repository().to_owned(), repository().join("docs")] {
        let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        found.extend(files.filter(|path| path.extension().is_some_and(|extension| extension == "md")));
    }
    // The learner's own, in a clone.
    found.retain(|path| path != &repository().join("diary.md"));
    found
}

struct Markdown {
    links: Vec<String>,
    /// As GitHub makes them of headings.
    anchors: HashSet<String>,
}

fn read(path: &Path) -> Markdown {
    let text = fs::read_to_string(path).unwrap();
    let (mut links, mut anchors, mut heading) = (Vec::new(), HashSet::new(), None);
    for event in Parser::new(&text) {
        match event {
            Event::Start(Tag::Link { dest_url, .. }) => links.push(dest_url.into_string()),
            Event::Start(Tag::Heading { .. }) => heading = Some(String::new()),
            Event::End(TagEnd::Heading(_)) => {
                anchors.extend(heading.take().map(|title| anchor(&title)));
            }
            Event::Text(words) | Event::Code(words) => {
                if let Some(heading) = &mut heading {
                    heading.push_str(&words);
                }
            }
            _ => {}
        }
    }
    Markdown { links, anchors }
}

fn anchor(heading: &str) -> String {
    let kept = heading.to_lowercase().replace(' ', "-");
    kept.chars().filter(|letter| letter.is_alphanumeric() || ['-', '_'].contains(letter)).collect()
}

#[test]
fn links_lead_somewhere() {
    let (mut tried, mut broken) = (0, Vec::new());
    for path in texts() {
        let text = read(&path);
        for link in text.links.iter().filter(|link| !link.contains("://")) {
            tried += 1;
            let (file, anchor) = link.split_once('#').unwrap_or((link, ""));
            let to = if file.is_empty() { path.clone() } else { path.parent().unwrap().join(file) };
            let leads = to.exists() && (anchor.is_empty() || read(&to).anchors.contains(anchor));
            if !leads {
                broken.push(format!("{}: {link}", path.display()));
            }
        }
    }
    assert!(tried > 20, "only {tried} links");
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}
