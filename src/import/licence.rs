//! The licence of what is imported.

use super::source::ImportFolder;

pub(super) struct Licence {
    /// Its name: `MIT`, or the first line of its text.
    pub(super) name: String,
    /// Its text, which must stay with every copy.
    pub(super) text: Vec<u8>,
}

/// The licence in the top folder, where there is one.
pub(super) fn read(source: &mut ImportFolder) -> Option<Licence> {
    const NAMES: [&str; 6] = ["LICENSE", "LICENSE.md", "LICENSE.txt", "LICENCE", "LICENCE.md", "LICENCE.txt"];
    let file = NAMES.into_iter().find(|file| source.has(file))?;
    let text = source.text(file)?;
    let first = text.lines().map(|line| line.trim_matches(['#', ' '])).find(|line| !line.is_empty())?;
    let name = if first.contains("MIT") { "MIT" } else { first };
    Some(Licence { name: name.to_owned(), text: text.clone().into_bytes() })
}
