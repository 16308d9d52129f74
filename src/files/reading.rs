//! Reading files that somebody else may have made: the one place that knows what there may be under a file's name.
//!
//! A learner's folder is written by people, editors, `sudo`, sync programs and by attempts. What has the name of a file may be a
//! folder, a pipe that nobody writes to, a link to `/dev/zero`, or a gigabyte. Each is refused with a reason that can be shown,
//! as an [`io::Error`] whose message completes "`x.py` was not read: …". Nothing here waits, and nothing reads more than it was
//! told to. A regular file costs one `open`, one `fstat` and one `read`.

use std::{
    fs::{File, Metadata},
    io::{self, Read as _},
    path::{Component, Path},
};

/// No file of a course is nearly as large.
const LARGEST: u64 = 50 << 20;
/// The largest file of an attempt, and of what a learner puts beside it. Nobody writes a megabyte of Python by hand.
const LARGEST_OF_AN_ATTEMPT: u64 = 1 << 20;

/// What a link means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum LinkPolicy {
    /// The file that it leads to: in a folder that belongs to the user who started us.
    Followed,
    /// Nothing: in a folder that anybody may have filled, it may lead to somebody else's file.
    Refused,
}

/// Reads a file of a course, or one of our own. A link is refused.
pub fn read_regular(path: &Path) -> io::Result<Vec<u8>> {
    read(path, LinkPolicy::Refused, LARGEST)
}

/// Reads a file of our own in a folder that belongs to the user who started us: a link is followed.
pub fn read_own(path: &Path) -> io::Result<Vec<u8>> {
    read(path, LinkPolicy::Followed, LARGEST)
}

/// Reads a file of the learner's own attempt. A link is followed: the file may be kept elsewhere.
pub fn read_attempt(path: &Path) -> io::Result<Vec<u8>> {
    read(path, LinkPolicy::Followed, LARGEST_OF_AN_ATTEMPT)
}

/// Reads a file of somebody else's attempt, somewhere below a folder that they filled. No link is followed, wherever it is on
/// the way.
pub fn read_attempt_below(folder: &Path, relative: &Path) -> io::Result<Vec<u8>> {
    read_attempt_below_up_to(folder, relative, LARGEST_OF_AN_ATTEMPT)
}

/// As [`read_attempt_below`], with another limit, in bytes.
pub fn read_attempt_below_up_to(folder: &Path, relative: &Path, largest: u64) -> io::Result<Vec<u8>> {
    if !relative.components().all(|part| matches!(part, Component::Normal(_))) {
        return Err(refused("it is not in the exercise's folder"));
    }
    let path = folder.join(relative);
    for ancestor in path.ancestors().skip(1).take_while(|ancestor| *ancestor != folder) {
        if !ancestor.symlink_metadata()?.is_dir() {
            return Err(refused("it is behind something that is not a folder"));
        }
    }
    read(&path, LinkPolicy::Refused, largest)
}

/// Whether a regular file has exactly these contents. Reads nothing when its length says no.
pub fn has_contents(path: &Path, contents: &[u8]) -> bool {
    let Ok((file, metadata)) = open(path, LinkPolicy::Refused) else { return false };
    metadata.len() == contents.len() as u64
        && read_from(file, &metadata, contents.len() as u64).is_ok_and(|found| found == contents)
}

/// Opens a regular file to be read piece by piece, such as one of our own that may be large.
pub fn open_regular(path: &Path) -> io::Result<File> {
    open(path, LinkPolicy::Refused).map(|(file, _)| file)
}

fn read(path: &Path, links: LinkPolicy, largest: u64) -> io::Result<Vec<u8>> {
    let (file, metadata) = open(path, links)?;
    read_from(file, &metadata, largest)
}

fn read_from(file: File, metadata: &Metadata, largest: u64) -> io::Result<Vec<u8>> {
    let too_large = || refused(format!("it is larger than {} MB", largest >> 20));
    if metadata.len() > largest {
        return Err(too_large());
    }
    // One byte more, so that the end is seen with the first read.
    let mut contents = Vec::with_capacity(usize::try_from(metadata.len()).unwrap_or(0) + 1);
    // It may grow meanwhile, and some file systems give no length (`/proc`).
    file.take(largest + 1).read_to_end(&mut contents)?;
    if contents.len() as u64 > largest {
        return Err(too_large());
    }
    Ok(contents)
}

fn open(path: &Path, links: LinkPolicy) -> io::Result<(File, Metadata)> {
    let file = open_without_waiting(path, links).map_err(|error| reason(path, links, error))?;
    let metadata = file.metadata()?;
    match what_else(&metadata) {
        None => Ok((file, metadata)),
        Some(what) => Err(refused(format!("it is {what}"))),
    }
}

/// Opens whatever is there. A pipe without a writer is not waited for.
#[cfg(unix)]
fn open_without_waiting(path: &Path, links: LinkPolicy) -> io::Result<File> {
    use std::os::unix::fs::OpenOptionsExt as _;

    use rustix::fs::OFlags;
    let mut flags = OFlags::NONBLOCK | OFlags::NOCTTY;
    if links == LinkPolicy::Refused {
        flags |= OFlags::NOFOLLOW;
    }
    File::options().read(true).custom_flags(flags.bits().cast_signed()).open(path)
}

/// Windows has no pipes among its files.
#[cfg(not(unix))]
fn open_without_waiting(path: &Path, links: LinkPolicy) -> io::Result<File> {
    if links == LinkPolicy::Refused && path.symlink_metadata()?.is_symlink() {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    File::open(path)
}

/// Why a file could not be opened, in words for the person who put it there.
fn reason(path: &Path, links: LinkPolicy, error: io::Error) -> io::Error {
    let Ok(own) = path.symlink_metadata() else { return error };
    if own.is_symlink() {
        if links == LinkPolicy::Refused {
            return refused("it is a link, and links are not followed");
        }
        return match path.metadata() {
            Ok(target) => reason_of(&target, error),
            Err(missing) if missing.kind() == io::ErrorKind::NotFound => {
                let target = path.read_link().unwrap_or_default();
                refused(format!("it is a link to `{}`, which is not there", target.to_string_lossy().escape_debug()))
            }
            Err(endless) if is_endless(&endless) => refused("it is a link that leads back to itself"),
            Err(_) => error,
        };
    }
    reason_of(&own, error)
}

fn reason_of(metadata: &Metadata, error: io::Error) -> io::Error {
    if let Some(what) = what_else(metadata) {
        return refused(format!("it is {what}"));
    }
    if error.kind() == io::ErrorKind::PermissionDenied {
        return io::Error::new(error.kind(), format!("you are not allowed to read it{}", owner(metadata)));
    }
    error
}

/// What a file belongs to when it is not ours: after `sudo` an editor's file is root's.
#[cfg(unix)]
fn owner(metadata: &Metadata) -> String {
    use std::os::unix::fs::MetadataExt as _;
    match metadata.uid() {
        own if own == rustix::process::geteuid().as_raw() => String::new(),
        0 => " (it belongs to `root`)".to_owned(),
        other => format!(" (it belongs to user {other})"),
    }
}

#[cfg(not(unix))]
fn owner(_metadata: &Metadata) -> String {
    String::new()
}

/// What something is that is no regular file.
#[cfg(unix)]
fn what_else(metadata: &Metadata) -> Option<&'static str> {
    use std::os::unix::fs::FileTypeExt as _;
    let kind = metadata.file_type();
    if kind.is_file() {
        return None;
    }
    Some(match kind {
        kind if kind.is_dir() => "a folder",
        kind if kind.is_fifo() => "a named pipe",
        kind if kind.is_socket() => "a socket",
        kind if kind.is_char_device() || kind.is_block_device() => "a device",
        _ => "not a regular file",
    })
}

#[cfg(not(unix))]
fn what_else(metadata: &Metadata) -> Option<&'static str> {
    match metadata {
        metadata if metadata.is_file() => None,
        metadata if metadata.is_dir() => Some("a folder"),
        _ => Some("not a regular file"),
    }
}

/// `ELOOP`, for which the standard library has no stable name yet.
fn is_endless(error: &io::Error) -> bool {
    #[cfg(unix)]
    return error.raw_os_error() == Some(rustix::io::Errno::LOOP.raw_os_error());
    #[cfg(not(unix))]
    return {
        let _ = error;
        false
    };
}

fn refused(what: impl Into<String>) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidInput, what.into())
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use std::{
        fs,
        os::unix::{fs::symlink, net::UnixListener},
    };

    use super::*;

    type ReadFile = fn(&Path) -> io::Result<Vec<u8>>;

    const READERS: [ReadFile; 3] = [read_regular, read_attempt, |path| {
        read_attempt_below(path.parent().unwrap(), Path::new(path.file_name().unwrap()))
    }];

    fn folder() -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        crate::files::create(&folder.path().join("file"), b"text").unwrap();
        folder
    }

    /// Why each of the readers refuses a file, in the order of [`READERS`].
    fn refusals(path: &Path) -> [String; 3] {
        READERS.map(|read| read(path).expect_err("it is no regular file").to_string())
    }

    #[test]
    fn a_regular_file_is_read_to_its_end() {
        let folder = folder();
        assert!(READERS.iter().all(|read| read(&folder.path().join("file")).unwrap() == b"text"));
        // It says of itself that it is empty.
        assert!(!read_attempt(Path::new("/proc/self/stat")).unwrap().is_empty());
        assert!(
            READERS.iter().all(|read| read(&folder.path().join("gone")).unwrap_err().kind() == io::ErrorKind::NotFound)
        );
    }

    #[test]
    fn what_is_no_file_is_named_and_not_waited_for() {
        let folder = folder();
        let at = |name: &str| folder.path().join(name);
        fs::create_dir(at("folder")).unwrap();
        let _listener = UnixListener::bind(at("socket")).unwrap();
        nix::unistd::mkfifo(&at("pipe"), nix::sys::stat::Mode::S_IRUSR).unwrap();
        for (name, what) in
            [("folder", "a folder"), ("socket", "a socket"), ("pipe", "a named pipe"), ("/dev/zero", "a device")]
        {
            assert_eq!(refusals(&at(name)), [(); 3].map(|()| format!("it is {what}")), "{name}");
        }
    }

    #[test]
    fn only_the_learners_own_links_are_followed() {
        let folder = folder();
        let link = |name: &str, target: &str| {
            symlink(target, folder.path().join(name)).unwrap();
            folder.path().join(name)
        };
        let refused = "it is a link, and links are not followed";
        let path = link("link", "file");
        assert_eq!(read_attempt(&path).unwrap(), b"text");
        assert_eq!(
            [read_regular(&path), read_attempt_below(folder.path(), Path::new("link"))]
                .map(|read| read.unwrap_err().to_string()),
            [refused; 2]
        );
        for (path, why) in [
            (link("zero", "/dev/zero"), "it is a device"),
            (link("gone", "nowhere.py"), "it is a link to `nowhere.py`, which is not there"),
            (link("loop", "loop"), "it is a link that leads back to itself"),
        ] {
            assert_eq!(refusals(&path), [refused, why, refused]);
        }
        let path = link("inside", ".");
        assert_eq!(
            read_attempt_below(folder.path(), Path::new("inside/file")).unwrap_err().to_string(),
            "it is behind something that is not a folder",
            "{path:?}"
        );
        let above = read_attempt_below(&folder.path().join("inside"), Path::new("../file")).unwrap_err();
        assert_eq!(above.to_string(), "it is not in the exercise's folder");
    }

    #[test]
    fn what_is_too_large_is_not_read() {
        let folder = folder();
        let path = folder.path().join("large");
        let file = File::create(&path).unwrap();
        file.set_len(LARGEST_OF_AN_ATTEMPT).unwrap();
        assert_eq!(read_attempt(&path).unwrap().len() as u64, LARGEST_OF_AN_ATTEMPT);
        // Nothing is written to the disk for it.
        file.set_len(1 << 40).unwrap();
        assert_eq!(refusals(&path), ["it is larger than 50 MB", "it is larger than 1 MB", "it is larger than 1 MB"]);
    }

    #[test]
    fn contents_are_compared_without_reading_what_has_another_length() {
        let folder = folder();
        let path = folder.path().join("file");
        assert!(has_contents(&path, b"text"));
        assert!(!has_contents(&path, b"test") && !has_contents(&path, b"tex") && !has_contents(folder.path(), b""));
        File::create(&path).unwrap().set_len(1 << 40).unwrap();
        assert!(!has_contents(&path, b"text"));
    }
}
