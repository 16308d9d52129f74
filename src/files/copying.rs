//! Copying a folder with all that is in it.

use std::{
    io,
    path::{Path, PathBuf},
};

use fs_err as fs;

/// More folders within each other than any program makes by design.
const DEEPEST: usize = 64;

/// How much may be copied.
#[derive(Debug, Clone, Copy)]
pub struct CopyLimits {
    pub files: usize,
    pub bytes: u64,
}

/// Copies what is in the folder `from` into the folder `to`, which is there: files with their permissions, folders, and links that
/// lead to something in `from`. Anything else, and more than `limits`, is refused with its name; then part of it has been copied.
pub fn copy_tree(from: &Path, to: &Path, limits: CopyLimits) -> io::Result<()> {
    let mut copying = Copying { from, to, limits, files: 0, bytes: 0 };
    copying.folder(Path::new(""), 0)
}

struct Copying<'p> {
    from: &'p Path,
    to: &'p Path,
    limits: CopyLimits,
    files: usize,
    bytes: u64,
}

impl Copying<'_> {
    fn folder(&mut self, relative: &Path, depth: usize) -> io::Result<()> {
        if depth > DEEPEST {
            return Err(refused(relative, "is too deep"));
        }
        for entry in fs::read_dir(self.from.join(relative))? {
            let entry = entry?;
            let path = relative.join(entry.file_name());
            let (from, to) = (entry.path(), self.to.join(&path));
            let metadata = entry.metadata()?;
            self.files += 1;
            if self.files > self.limits.files {
                return Err(io::Error::other(format!("there are more than {} files", self.limits.files)));
            }
            if metadata.is_dir() {
                fs::create_dir(&to)?;
                self.folder(&path, depth + 1)?;
                fs::set_permissions(&to, metadata.permissions())?;
            } else if metadata.is_file() {
                self.bytes += metadata.len();
                if self.bytes > self.limits.bytes {
                    return Err(io::Error::other(format!("the files have more than {} MB", self.limits.bytes >> 20)));
                }
                fs::copy(&from, &to)?;
            } else if metadata.is_symlink() {
                let target = fs::read_link(&from)?;
                if !stays_inside(&path, &target) {
                    return Err(refused(&path, "is a link that leads out of the folder"));
                }
                link(&target, &to)?;
            } else {
                return Err(refused(&path, "is neither a file nor a folder"));
            }
        }
        Ok(())
    }
}

/// Whether a link at this path, relative to the top, leads to something below the top whatever else is a link there.
fn stays_inside(link: &Path, target: &Path) -> bool {
    use std::path::Component;
    let mut depth = link.components().count().saturating_sub(1);
    for part in target.components() {
        match part {
            Component::Normal(_) => depth += 1,
            Component::CurDir => {}
            Component::ParentDir if depth > 0 => depth -= 1,
            _ => return false,
        }
    }
    true
}

fn refused(path: &Path, why: &str) -> io::Error {
    let path: PathBuf = path.to_owned();
    io::Error::new(io::ErrorKind::InvalidData, format!("`{}` {why}", path.display()))
}

#[cfg(unix)]
fn link(target: &Path, path: &Path) -> io::Result<()> {
    std::os::unix::fs::symlink(target, path)
}

/// Making links is a privilege there.
#[cfg(not(unix))]
fn link(_target: &Path, path: &Path) -> io::Result<()> {
    Err(refused(path, "is a link"))
}

#[cfg(unix)]
#[cfg(test)]
mod tests {
    use std::{
        fs::Permissions,
        os::unix::fs::{PermissionsExt as _, symlink},
    };

    use super::*;

    const LIMITS: CopyLimits = CopyLimits { files: 8, bytes: 1 << 20 };

    fn copied(fill: impl FnOnce(&Path)) -> Result<Vec<String>, String> {
        let (from, to) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        fill(from.path());
        copy_tree(from.path(), to.path(), LIMITS).map_err(|error| error.to_string())?;
        let mut found: Vec<String> = fs::read_dir(to.path())
            .unwrap()
            .map(|entry| {
                let entry = entry.unwrap();
                let mode = entry.metadata().unwrap().permissions().mode() & 0o777;
                format!("{} {mode:o}", entry.file_name().to_string_lossy())
            })
            .collect();
        found.sort();
        Ok(found)
    }

    #[test]
    fn everything_that_is_plain_is_copied() {
        let found = copied(|folder| {
            fs::create_dir(folder.join("data")).unwrap();
            fs::write(folder.join("data/file"), "x").unwrap();
            fs::set_permissions(folder.join("data"), Permissions::from_mode(0o700)).unwrap();
            fs::write(folder.join("run"), "x").unwrap();
            fs::set_permissions(folder.join("run"), Permissions::from_mode(0o500)).unwrap();
            symlink("data/../data/file", folder.join("link")).unwrap();
        });
        assert_eq!(found.unwrap(), ["data 700", "link 777", "run 500"]);
    }

    #[test]
    fn what_is_not_is_named() {
        let leads_out = |target: &'static str| copied(move |folder| symlink(target, folder.join("link")).unwrap());
        for target in ["/etc/passwd", "..", "data/../../x"] {
            assert_eq!(leads_out(target), Err("`link` is a link that leads out of the folder".to_owned()), "{target}");
        }
        let socket = copied(|folder| drop(std::os::unix::net::UnixListener::bind(folder.join("socket")).unwrap()));
        assert_eq!(socket, Err("`socket` is neither a file nor a folder".to_owned()));
        let many = copied(|folder| (0..9).for_each(|number| fs::write(folder.join(number.to_string()), "").unwrap()));
        assert_eq!(many, Err("there are more than 8 files".to_owned()));
        let large = copied(|folder| fs::write(folder.join("large"), vec![0; 1 << 21]).unwrap());
        assert_eq!(large, Err("the files have more than 1 MB".to_owned()));
    }
}
