//! Many files in one: how a course is kept inside the binary and in a learner's folder.
//!
//! One file instead of a tree, because one file is replaced at once or not at all, and because solutions in it do not turn up
//! in a learner's search. Its layout, all numbers decimal text:
//!
//! ```text
//! pythlings\0pack 1\n          the NUL tells git and editors that line ends must not be changed
//! <bytes of the index>\n
//! <length> <path>\n            the index: a line for each file, sorted by path; `/` between folders
//! …
//! <contents of the first file><contents of the second file>…
//! ```
//!
//! Only `std` is used here: the build script, which makes the pack inside the binary, shares this file.

use std::{
    fmt::{self, Write as _},
    fs::File,
    io::{self, Read as _, Seek as _, SeekFrom},
    ops::Range,
    sync::Mutex,
};

const MAGIC: &[u8] = b"pythlings\0pack 1\n";
/// A larger index is damaged for sure: it would list a million files.
const MAX_INDEX: usize = 128 << 20;

/// A pack of files: an index in memory, the contents where they are.
pub struct Pack {
    entries: Vec<PackEntry>,
    contents: Contents,
}

/// One file of a pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackEntry {
    /// Relative, with `/` between folders.
    pub path: String,
    /// The range of its bytes, counted from the end of the index.
    range: Range<u64>,
}

enum Contents {
    Memory(Vec<u8>),
    /// The open file (which stays what it was when another process replaces it) and where its contents begin.
    File(Mutex<File>, u64),
}

impl PackEntry {
    /// Length of its contents in bytes.
    pub fn len(&self) -> u64 {
        self.range.end - self.range.start
    }

    /// Whether it has no contents.
    pub fn is_empty(&self) -> bool {
        self.range.is_empty()
    }
}

impl Pack {
    /// Opens a pack on disk; reads the index only.
    pub fn open(mut file: File) -> io::Result<Self> {
        // The magic, a number and a line end fit in here with room for the index of a small course.
        let mut head = Vec::with_capacity(16 << 10);
        file.by_ref().take(16 << 10).read_to_end(&mut head)?;
        let index = index_range(&head)?;
        let missing = index.end.saturating_sub(head.len());
        file.by_ref().take(missing as u64).read_to_end(&mut head)?;
        let entries = read_index(&head, &index)?;
        let length = file.metadata()?.len();
        check_length(&entries, length.saturating_sub(index.end as u64))?;
        Ok(Self { entries, contents: Contents::File(Mutex::new(file), index.end as u64) })
    }

    /// A pack without files.
    pub const fn empty() -> Self {
        Self { entries: Vec::new(), contents: Contents::Memory(Vec::new()) }
    }

    /// A pack in memory: one that was just made, or that of the program.
    pub fn from_bytes(mut bytes: Vec<u8>) -> io::Result<Self> {
        let index = index_range(&bytes)?;
        let entries = read_index(&bytes, &index)?;
        let contents = bytes.split_off(index.end.min(bytes.len()));
        check_length(&entries, contents.len() as u64)?;
        Ok(Self { entries, contents: Contents::Memory(contents) })
    }

    /// All files, sorted by path.
    pub fn entries(&self) -> &[PackEntry] {
        &self.entries
    }

    /// The file of that path.
    pub fn get(&self, path: &str) -> Option<&PackEntry> {
        let found = self.entries.binary_search_by(|entry| entry.path.as_str().cmp(path));
        found.ok().map(|index| &self.entries[index])
    }

    /// The files whose path begins with `prefix`.
    pub fn below(&self, prefix: &str) -> &[PackEntry] {
        let start = self.entries.partition_point(|entry| entry.path.as_str() < prefix);
        let count = self.entries[start..].partition_point(|entry| entry.path.starts_with(prefix));
        &self.entries[start..start + count]
    }

    /// The bytes of a file of this pack.
    pub fn read(&self, entry: &PackEntry) -> io::Result<Vec<u8>> {
        match &self.contents {
            Contents::Memory(bytes) => {
                let range = to_usize(entry.range.start)?..to_usize(entry.range.end)?;
                bytes.get(range).map(<[u8]>::to_vec).ok_or_else(damaged)
            }
            Contents::File(file, base) => {
                let mut file = file.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
                file.seek(SeekFrom::Start(base + entry.range.start))?;
                let mut bytes = vec![0; to_usize(entry.len())?];
                file.read_exact(&mut bytes)?;
                Ok(bytes)
            }
        }
    }
}

impl fmt::Debug for Pack {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Pack({} files)", self.entries.len())
    }
}

/// The bytes of a pack with these files; of two with the same path the first counts. Refuses a path that a pack cannot hold.
pub fn encode(mut files: Vec<(String, Vec<u8>)>) -> io::Result<Vec<u8>> {
    files.sort_by(|a, b| a.0.cmp(&b.0));
    files.dedup_by(|later, first| later.0 == first.0);
    let mut index = String::new();
    for (path, contents) in &files {
        if !is_plain_path(path) {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, format!("`{path}` cannot be kept in a pack")));
        }
        // Writing to a string cannot fail.
        let _ = writeln!(index, "{} {path}", contents.len());
    }
    let mut pack = MAGIC.to_vec();
    pack.extend(format!("{}\n{index}", index.len()).bytes());
    for (_, contents) in files {
        pack.extend(contents);
    }
    Ok(pack)
}

/// Whether a path stays below the folder it is relative to, on every system, and fits on a line.
pub fn is_plain_path(path: &str) -> bool {
    path.split('/').all(|part| !matches!(part, "" | "." | ".."))
        && !path.contains(|c: char| c.is_control() || c == '\\' || c == ':')
}

/// The range of the index in the first bytes of a pack.
fn index_range(head: &[u8]) -> io::Result<Range<usize>> {
    let rest = head.strip_prefix(MAGIC).ok_or_else(damaged)?;
    let digits = rest.iter().take(12).position(|&byte| byte == b'\n').ok_or_else(damaged)?;
    let length = std::str::from_utf8(&rest[..digits]).ok().and_then(|text| text.parse::<usize>().ok());
    let length = length.filter(|&length| length <= MAX_INDEX).ok_or_else(damaged)?;
    let start = MAGIC.len() + digits + 1;
    Ok(start..start + length)
}

fn read_index(bytes: &[u8], index: &Range<usize>) -> io::Result<Vec<PackEntry>> {
    let text = bytes.get(index.clone()).and_then(|bytes| std::str::from_utf8(bytes).ok()).ok_or_else(damaged)?;
    let mut entries: Vec<PackEntry> = Vec::with_capacity(text.len() / 40);
    let mut end = 0u64;
    for line in text.lines() {
        let (length, path) = line.split_once(' ').ok_or_else(damaged)?;
        let length: u64 = length.parse().map_err(|_| damaged())?;
        let start = end;
        end = start.checked_add(length).ok_or_else(damaged)?;
        let in_order = entries.last().is_none_or(|last| last.path.as_str() < path);
        if !in_order || !is_plain_path(path) {
            return Err(damaged());
        }
        entries.push(PackEntry { path: path.to_owned(), range: start..end });
    }
    Ok(entries)
}

fn check_length(entries: &[PackEntry], length: u64) -> io::Result<()> {
    let expected = entries.last().map_or(0, |entry| entry.range.end);
    if expected == length { Ok(()) } else { Err(damaged()) }
}

fn to_usize(number: u64) -> io::Result<usize> {
    usize::try_from(number).map_err(|_| damaged())
}

fn damaged() -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, "it is damaged")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> Vec<(String, Vec<u8>)> {
        vec![("b/c.py".into(), b"two".to_vec()), ("a.toml".into(), Vec::new()), ("b/b.py".into(), vec![0, 255, b'\n'])]
    }

    fn on_disk(bytes: &[u8]) -> io::Result<Pack> {
        let file = tempfile::NamedTempFile::new().unwrap();
        io::Write::write_all(&mut file.as_file(), bytes).unwrap();
        Pack::open(File::open(file.path())?)
    }

    #[test]
    fn what_went_in_comes_out_in_order() {
        let bytes = encode(sample()).unwrap();
        for pack in [Pack::from_bytes(bytes.clone()), on_disk(&bytes)].map(Result::unwrap) {
            let read: Vec<_> =
                pack.entries().iter().map(|entry| (entry.path.clone(), pack.read(entry).unwrap())).collect();
            let mut wanted = sample();
            wanted.sort();
            assert_eq!(read, wanted);
            assert_eq!(pack.below("b/").len(), 2);
            assert!(pack.below("c").is_empty());
            assert!(pack.get("b/c.py").is_some() && pack.get("b").is_none());
        }
    }

    #[test]
    fn an_index_larger_than_the_first_read() {
        let files: Vec<_> =
            (0..2000).map(|i| (format!("exercises/01_core/{i:04}_name/file.py"), vec![b'x'; i])).collect();
        let pack = on_disk(&encode(files).unwrap()).unwrap();
        let last = pack.entries().last().unwrap();
        assert_eq!((pack.entries().len(), pack.read(last).unwrap().len()), (2000, 1999));
    }

    #[test]
    fn of_two_files_with_one_path_the_first_counts() {
        let files = vec![("a".to_owned(), b"first".to_vec()), ("a".to_owned(), b"second".to_vec())];
        let pack = on_disk(&encode(files).unwrap()).unwrap();
        assert_eq!(pack.read(pack.get("a").unwrap()).unwrap(), b"first");
    }

    #[test]
    fn every_truncation_and_every_addition_is_noticed() {
        let bytes = encode(sample()).unwrap();
        for length in 0..bytes.len() {
            assert!(on_disk(&bytes[..length]).is_err(), "{length} of {} bytes", bytes.len());
        }
        assert!(on_disk(&[&bytes[..], b"x"].concat()).is_err());
    }

    #[test]
    fn paths_that_lead_elsewhere_are_refused_both_ways() {
        for path in ["../x", "/x", "a/../../x", "a//b", "", "C:x", "a\\b", "a\nb", "./a"] {
            assert!(encode(vec![(path.to_owned(), Vec::new())]).is_err(), "{path:?}");
        }
        let bytes = encode(vec![("aa/xx".into(), Vec::new())]).unwrap();
        let text = String::from_utf8(bytes).unwrap().replace("aa/xx", "../xx");
        assert!(on_disk(text.as_bytes()).is_err());
    }
}
