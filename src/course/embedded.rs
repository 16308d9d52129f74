//! The course inside the binary.
//!
//! It is compressed as a whole, because its many small files are much alike. Only `init`, `update` and a `doctor` outside any course
//! unpack it: a learner works in a folder that has its own copy.

use super::{info::info_in, model::Info, pack::Pack};
use crate::layout::INFO_FILE;

/// Packed and compressed by the build script.
static COMPRESSED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/course.pack.deflate"));

/// The bytes of its pack, as they are kept in a learner's folder: `info.toml`, `exercises/` and `solutions/`, with the starters as
/// shipped.
pub fn bytes() -> Vec<u8> {
    // They cannot be wrong: the build script made them, and a test reads them.
    miniz_oxide::inflate::decompress_to_vec(COMPRESSED).unwrap_or_default()
}

/// What its `info.toml` says.
pub fn info() -> Info {
    let pack = Pack::from_bytes(bytes()).unwrap_or(Pack::empty());
    let text = pack.get(INFO_FILE).and_then(|entry| pack.read(entry).ok()).unwrap_or_default();
    info_in(&String::from_utf8_lossy(&text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_built_in_course_is_there() {
        let pack = Pack::from_bytes(bytes()).unwrap();
        assert!(pack.entries().iter().any(|entry| entry.path.ends_with("/exercise.toml")));
        assert!(pack.entries().iter().all(|entry| !entry.path.contains(".pythlings")));
        assert!(!info().title.is_empty());
    }
}
