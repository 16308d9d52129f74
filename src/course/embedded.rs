//! The course inside the binary.

use std::{path::Path, sync::LazyLock};

use super::{info, model::Info, pack::Pack};
use crate::layout::INFO_FILE;

/// Packed by the build script.
static BYTES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/course.pack"));

/// The built-in course: `info.toml`, `exercises/` and `solutions/`, with the starters as shipped.
pub fn pack() -> &'static Pack {
    // The bytes cannot be wrong: the build script made them with the same code, and a test reads them.
    static PACK: LazyLock<Pack> = LazyLock::new(|| Pack::from_static(BYTES).unwrap_or_else(|_| Pack::empty()));
    &PACK
}

/// What its `info.toml` says.
pub fn info() -> Info {
    let text = pack().get(INFO_FILE).and_then(|entry| pack().read(entry).ok()).unwrap_or_default();
    info::read(Path::new(INFO_FILE), &String::from_utf8_lossy(&text)).info
}

/// The bytes of the pack, as they are kept in a learner's folder.
pub fn bytes() -> &'static [u8] {
    BYTES
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_built_in_course_is_there() {
        let pack = super::pack();
        assert!(pack.get("info.toml").is_some());
        assert!(pack.entries().iter().any(|entry| entry.path.ends_with("/exercise.toml")));
        assert!(pack.entries().iter().all(|entry| !entry.path.contains(".pythlings")));
    }
}
