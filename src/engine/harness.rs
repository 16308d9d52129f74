//! Our Python side as files: in the cache, once for each version of it and of Python.
//!
//! ```text
//! <cache>/
//!     harness.guard                       locked while a harness is taken into use, or is judged
//!     harness-1f3a…-cpython-312/
//!         in-use                          locked by every process that uses it, shared
//!         pythlings_harness/
//!         pythlings_checks/               what tests import
//!     .harness-…/                         being written, or being removed
//! ```
//!
//! The locks go with their processes, whatever way those end: so what no running process uses is known, and removed. A harness
//! is taken into use with the guard shared and judged with the guard alone, so that none is removed that is just being taken.

use std::{
    fs::File,
    io,
    path::{Path, PathBuf},
    time::{Duration, SystemTime},
};

use fs_err as fs;

use super::process;
use crate::python::{CacheDir, Interpreter, remove_tree};

/// The parts, embedded.
pub(super) const PARTS: &[(&str, &str)] = &[
    ("__init__.py", include_str!("harness/__init__.py")),
    // Given to pytest by name, so that it looks for no other.
    ("pytest.ini", "[pytest]\n"),
    ("alone.py", include_str!("harness/alone.py")),
    ("asserts.py", include_str!("harness/asserts.py")),
    ("calls.py", include_str!("harness/calls.py")),
    ("changes.py", include_str!("harness/changes.py")),
    ("channel.py", include_str!("harness/channel.py")),
    ("children.py", include_str!("harness/children.py")),
    ("clock.py", include_str!("harness/clock.py")),
    ("contract.py", include_str!("harness/contract.py")),
    ("crossing.py", include_str!("harness/crossing.py")),
    ("debugger.py", include_str!("harness/debugger.py")),
    ("declared.py", include_str!("harness/declared.py")),
    ("describe.py", include_str!("harness/describe.py")),
    ("differences.py", include_str!("harness/differences.py")),
    ("elements.py", include_str!("harness/elements.py")),
    ("elsewhere.py", include_str!("harness/elsewhere.py")),
    ("equality.py", include_str!("harness/equality.py")),
    ("examples.py", include_str!("harness/examples.py")),
    ("flow.py", include_str!("harness/flow.py")),
    ("fork_server.py", include_str!("harness/fork_server.py")),
    ("generated.py", include_str!("harness/generated.py")),
    ("judge.py", include_str!("harness/judge.py")),
    ("later.py", include_str!("harness/later.py")),
    ("library_asserts.py", include_str!("harness/library_asserts.py")),
    ("mirrors.py", include_str!("harness/mirrors.py")),
    ("members.py", include_str!("harness/members.py")),
    ("misreadings.py", include_str!("harness/misreadings.py")),
    ("misspelt.py", include_str!("harness/misspelt.py")),
    ("mistakes.py", include_str!("harness/mistakes.py")),
    ("mutants.py", include_str!("harness/mutants.py")),
    ("origins.py", include_str!("harness/origins.py")),
    ("outcomes.py", include_str!("harness/outcomes.py")),
    ("outside.py", include_str!("harness/outside.py")),
    ("prefault.py", include_str!("harness/prefault.py")),
    ("problems.py", include_str!("harness/problems.py")),
    ("program.py", include_str!("harness/program.py")),
    ("relations.py", include_str!("harness/relations.py")),
    ("seals.py", include_str!("harness/seals.py")),
    ("session.py", include_str!("harness/session.py")),
    ("shapes.py", include_str!("harness/shapes.py")),
    ("shorter.py", include_str!("harness/shorter.py")),
    ("slips.py", include_str!("harness/slips.py")),
    ("sources.py", include_str!("harness/sources.py")),
    ("specials.py", include_str!("harness/specials.py")),
    ("subtests.py", include_str!("harness/subtests.py")),
    ("syntax.py", include_str!("harness/syntax.py")),
    ("test_lints.py", include_str!("harness/test_lints.py")),
    ("testframe.py", include_str!("harness/testframe.py")),
    ("unreadable.py", include_str!("harness/unreadable.py")),
    ("words.py", include_str!("harness/words.py")),
    ("worker.py", include_str!("harness/worker.py")),
];
const PACKAGE: &str = "pythlings_harness";

/// The vocabulary of checks, which tests import by its name.
const CHECKS: &[(&str, &str)] = &[
    ("__init__.py", include_str!("harness/checks/__init__.py")),
    ("applications.py", include_str!("harness/checks/applications.py")),
    ("bypath.py", include_str!("harness/checks/bypath.py")),
    ("calling.py", include_str!("harness/checks/calling.py")),
    ("clues.py", include_str!("harness/checks/clues.py")),
    ("commits.py", include_str!("harness/checks/commits.py")),
    ("documents.py", include_str!("harness/checks/documents.py")),
    ("driver.py", include_str!("harness/checks/driver.py")),
    ("evidence.py", include_str!("harness/checks/evidence.py")),
    ("exchange.py", include_str!("harness/checks/exchange.py")),
    ("failure.py", include_str!("harness/checks/failure.py")),
    ("installing.py", include_str!("harness/checks/installing.py")),
    ("markup.py", include_str!("harness/checks/markup.py")),
    ("formats.py", include_str!("harness/checks/formats.py")),
    ("owntests.py", include_str!("harness/checks/owntests.py")),
    ("owntests_driver.py", include_str!("harness/checks/owntests_driver.py")),
    ("review.py", include_str!("harness/checks/review.py")),
    ("running.py", include_str!("harness/checks/running.py")),
    ("sql.py", include_str!("harness/checks/sql.py")),
    ("typecheck.py", include_str!("harness/checks/typecheck.py")),
    ("typecheck_driver.py", include_str!("harness/checks/typecheck_driver.py")),
    ("typecheck_pyright.py", include_str!("harness/checks/typecheck_pyright.py")),
    ("web.py", include_str!("harness/checks/web.py")),
    ("workflows.py", include_str!("harness/checks/workflows.py")),
    ("workflows_pip.py", include_str!("harness/checks/workflows_pip.py")),
];
const CHECKS_PACKAGE: &str = "pythlings_checks";

/// What the name of a harness begins with, and what the name of an incomplete or doomed one begins with.
const PREFIX: &str = "harness-";
const PASSING_PREFIX: &str = ".harness-";
const IN_USE: &str = "in-use";

/// Without a lock file we can't tell whether it's in use, so we leave it alone for this long.
const UNCERTAIN: Duration = Duration::from_secs(7 * 24 * 3600);

/// A harness that this process uses.
pub(super) struct Harness {
    folder: PathBuf,
    /// Locked as long as this value lives.
    _in_use: File,
}

impl Harness {
    /// This program's harness for an interpreter, written if it's missing. Harnesses that nobody uses are removed.
    pub(super) fn open(cache: &CacheDir, interpreter: &Interpreter) -> io::Result<Self> {
        let name = format!("{PREFIX}{:016x}-{}", fingerprint(), interpreter.facts.abi);
        // A confined worker can't write bytecode itself. The harness also works without it, only slower.
        let compile = |package: &Path| {
            let _ = process::run_to_end(interpreter.base_executable(), &["-I", "-m", "compileall", "-q"], package);
        };
        Self::open_in(cache.path(), &name, compile)
    }

    fn open_in(cache: &Path, name: &str, compile: impl Fn(&Path)) -> io::Result<Self> {
        let guard = lock_file(&cache.join("harness.guard"))?;
        // On a file system without locks nothing is removed, so nothing needs protecting.
        let _ = guard.lock_shared();
        let folder = cache.join(name);
        if !folder.join(PACKAGE).is_dir() {
            write(cache, &folder, compile)?;
        }
        let in_use = lock_file(&folder.join(IN_USE))?;
        let _ = in_use.lock_shared();
        let _ = guard.unlock();
        if guard.try_lock().is_ok() {
            remove_unused(cache);
        }
        Ok(Self { folder, _in_use: in_use })
    }

    /// The folder to be put on `sys.path`.
    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }

    /// A part of it as a file.
    pub(super) fn file(&self, name: &str) -> PathBuf {
        self.folder.join(PACKAGE).join(name)
    }
}

fn write(cache: &Path, folder: &Path, compile: impl Fn(&Path)) -> io::Result<()> {
    let temporary = tempfile::Builder::new().prefix(PASSING_PREFIX).tempdir_in(cache)?;
    for (package, parts) in [(PACKAGE, PARTS), (CHECKS_PACKAGE, CHECKS)] {
        let package = temporary.path().join(package);
        fs::create_dir(&package)?;
        parts.iter().try_for_each(|(name, source)| fs::write(package.join(name), source))?;
        compile(&package);
    }
    match fs::rename(temporary.path(), folder) {
        Ok(()) => {
            let _ = temporary.keep();
            Ok(())
        }
        // Another instance got there first; its copy is the same.
        Err(_) if folder.join(PACKAGE).is_dir() => Ok(()),
        Err(error) => Err(error),
    }
}

/// Removes what no running process uses. Call it with the guard locked.
fn remove_unused(cache: &Path) {
    for entry in fs::read_dir(cache).into_iter().flatten().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = entry.path();
        // If we can't remove it now, a later start will.
        if name.starts_with(PASSING_PREFIX) && is_old(&path) {
            let _ = remove_tree(&path);
        } else if name.starts_with(PREFIX) && is_unused(&path) {
            let _ = remove_whole(&path, cache);
        }
    }
}

/// Removes a harness in such a way that half of it is never taken for a whole one.
fn remove_whole(folder: &Path, cache: &Path) -> io::Result<()> {
    let aside = tempfile::Builder::new().prefix(PASSING_PREFIX).tempdir_in(cache)?.keep();
    fs::rename(folder, aside.join("gone"))?;
    remove_tree(&aside)
}

fn is_unused(folder: &Path) -> bool {
    match File::open(folder.join(IN_USE)) {
        Ok(in_use) => in_use.try_lock().is_ok(),
        Err(_) => is_old(folder),
    }
}

fn is_old(folder: &Path) -> bool {
    let modified = folder.symlink_metadata().and_then(|metadata| metadata.modified());
    modified.is_ok_and(|modified| SystemTime::now().duration_since(modified).is_ok_and(|age| age > UNCERTAIN))
}

fn lock_file(path: &Path) -> io::Result<File> {
    File::options().read(true).write(true).create(true).truncate(false).open(path)
}

/// FNV-1a over the sources: tells versions apart, protects from nothing.
fn fingerprint() -> u64 {
    let bytes = PARTS.iter().chain(CHECKS).flat_map(|(name, source)| name.bytes().chain(source.bytes()));
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn open(cache: &Path, version: &str) -> Harness {
        Harness::open_in(cache, &format!("{PREFIX}{version}"), |_| ()).unwrap()
    }

    fn entries(cache: &Path) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(cache)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .filter(|name| name != "harness.guard")
            .collect();
        names.sort();
        names
    }

    #[test]
    fn a_harness_goes_when_the_last_that_uses_it_is_gone() {
        let cache = tempfile::tempdir().unwrap();
        let (first, second) = (open(cache.path(), "1"), open(cache.path(), "1"));
        let newer = open(cache.path(), "2");
        drop(first);
        let _ = open(cache.path(), "2");
        assert_eq!(entries(cache.path()), ["harness-1", "harness-2"]);
        assert!(second.file("worker.py").is_file());
        drop(second);
        let _ = open(cache.path(), "2");
        assert_eq!(entries(cache.path()), ["harness-2"]);
        // The old program comes again, and then the new one does.
        drop(newer);
        assert!(open(cache.path(), "1").file("worker.py").is_file());
        assert_eq!(entries(cache.path()), ["harness-1"]);
    }

    #[cfg(unix)]
    fn open_folder(path: &Path) -> io::Result<File> {
        File::open(path)
    }

    #[cfg(windows)]
    fn open_folder(path: &Path) -> io::Result<File> {
        use std::os::windows::fs::OpenOptionsExt as _;
        // `FILE_WRITE_ATTRIBUTES` (winnt.h), and `FILE_FLAG_BACKUP_SEMANTICS` (winbase.h), without which no folder is opened.
        File::options().access_mode(0x100).custom_flags(0x0200_0000).open(path)
    }

    #[test]
    fn where_nobody_can_tell_only_what_is_old_goes() {
        let cache = tempfile::tempdir().unwrap();
        let names = [".harness-new", ".harness-old", "harness-new", "harness-old", "layers", "old-harness-x"];
        for name in names {
            let folder = cache.path().join(name);
            fs::create_dir_all(folder.join(PACKAGE)).unwrap();
            let age = if name.contains("new") { UNCERTAIN / 2 } else { UNCERTAIN * 2 };
            open_folder(&folder).unwrap().set_modified(SystemTime::now() - age).unwrap();
        }
        let _own = open(cache.path(), "own");
        assert_eq!(entries(cache.path()), [".harness-new", "harness-new", "harness-own", "layers", "old-harness-x"]);
    }

    #[test]
    fn many_at_once_all_have_one() {
        let cache = tempfile::tempdir().unwrap();
        std::thread::scope(|scope| {
            for number in 0..8 {
                let cache = cache.path();
                scope.spawn(move || {
                    for _ in 0..30 {
                        let harness = open(cache, if number % 2 == 0 { "even" } else { "odd" });
                        assert!(harness.file("worker.py").is_file() && harness.folder().join(IN_USE).is_file());
                    }
                });
            }
        });
        assert!(entries(cache.path()).iter().all(|name| name.starts_with(PREFIX)));
    }
}
