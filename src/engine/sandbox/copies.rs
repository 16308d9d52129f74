//! What a course has made ready, as a run gets it: to be written to, and as new for each run.

use std::{
    io,
    path::{Path, PathBuf},
};

use crate::{
    engine::prepare::{COPY_LIMITS, PreparedFolder},
    files,
};

/// Puts what was prepared below the folder of a run: where the run has mounts of its own, a view in which what it writes is kept
/// apart (`overlayfs`: a millisecond, whatever there is), elsewhere a copy.
pub(super) fn provide(folder: &PreparedFolder, run: &Path, may_mount: bool) -> io::Result<()> {
    let place = folder.below(run);
    make_private(&place)?;
    if may_mount && mount_view(&folder.files, &place, &run.join("changes").join(&folder.group)).is_ok() {
        return Ok(());
    }
    files::copy_tree(&folder.files, &place, COPY_LIMITS)
}

/// A folder that only its owner may enter: `PostgreSQL` accepts no other for its data.
fn make_private(folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::DirBuilderExt as _;
    std::fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)
}

#[cfg(target_os = "linux")]
fn mount_view(source: &Path, place: &Path, changes: &Path) -> io::Result<()> {
    use nix::mount::{MsFlags, mount};

    let (upper, work) = (changes.join("upper"), changes.join("work"));
    make_private(&upper)?;
    make_private(&work)?;
    let options =
        format!("lowerdir={},upperdir={},workdir={},userxattr", plain(source)?, plain(&upper)?, plain(&work)?);
    let flags = MsFlags::MS_NOSUID | MsFlags::MS_NODEV;
    Ok(mount(Some("overlay"), place, Some("overlay"), flags, Some(options.as_str()))?)
}

#[cfg(not(target_os = "linux"))]
fn mount_view(_source: &Path, _place: &Path, _changes: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

/// A path without what separates options from each other.
#[cfg(target_os = "linux")]
fn plain(path: &Path) -> io::Result<&str> {
    path.to_str().filter(|path| !path.contains([':', ',', '\\'])).ok_or_else(|| io::ErrorKind::InvalidInput.into())
}

/// Words of the hidden subcommand for these folders: how many, then the name and the files of each.
pub(super) fn words(folders: &[PreparedFolder]) -> Vec<std::ffi::OsString> {
    let pairs = folders.iter().flat_map(|folder| [folder.group.clone().into(), folder.files.clone().into()]);
    std::iter::once(folders.len().to_string().into()).chain(pairs).collect()
}

pub(super) fn of_words(words: &mut impl Iterator<Item = std::ffi::OsString>) -> Option<Vec<PreparedFolder>> {
    let count: usize = words.next()?.to_str()?.parse().ok()?;
    let folder =
        |words: &mut dyn Iterator<Item = std::ffi::OsString>| Some((words.next()?.into_string().ok()?, words.next()?));
    (0..count)
        .map(|_| folder(words).map(|(group, files)| PreparedFolder { group, files: PathBuf::from(files) }))
        .collect()
}
