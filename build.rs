//! Packs the course (`info.toml`, `exercises/`, `solutions/`) into one compressed file that the library includes.
//!
//! In a clone of the repository the learner works in `exercises/` itself and starts the program with `cargo run`. So a save of an
//! attempt must neither rebuild the crate nor get into the pack:
//!
//! - Cargo is told of single files, never of a folder with attempts in it (Cargo looks at all files in a folder it is told of).
//!   What the learner edits is left out. Such a file is known by its counterpart in `solutions/`: the solution of
//!   `exercises/01_core/070_slicing1/slicing1.py` is `solutions/01_core/slicing1/slicing1.py`. A new exercise comes with a solution,
//!   so a change in `solutions/` is what announces it.
//! - The first learner command in a clone keeps the starters in `.pythlings/starters.pack`. Where that file is, starters are taken
//!   from it. Where it is not, nobody learns here; a release build then does follow the starters, so that whoever publishes the
//!   course publishes what they last wrote.
//! - What is said of the commit is that of the last build. Cargo is not told of anything in `.git`: a commit is no reason to compile.

use std::{
    collections::BTreeSet,
    env, fs,
    hash::{DefaultHasher, Hash as _, Hasher as _},
    io,
    path::{Path, PathBuf},
    process::Command,
};

#[path = "src/course/authors_keys.rs"]
#[allow(dead_code, unreachable_pub, clippy::duplicate_mod)]
mod authors_keys;
#[path = "src/layout.rs"]
#[allow(dead_code, unreachable_pub, clippy::duplicate_mod)]
mod layout;
#[path = "src/course/pack.rs"]
#[allow(dead_code, unreachable_pub, clippy::duplicate_mod)]
mod pack;
#[path = "src/course/walk.rs"]
#[allow(dead_code, unreachable_pub, clippy::duplicate_mod)]
mod walk;

/// The best that costs no more than half a second: 10 takes three times as long, for a hundredth less.
const COMPRESSION: u8 = 9;

/// So many digits of a commit's hash tell it from the others.
const HASH_DIGITS: usize = 10;

const STARTERS_PACK: &str = ".pythlings/starters.pack";

fn main() -> io::Result<()> {
    let variable = |name| env::var_os(name).ok_or_else(|| io::Error::other(format!("cargo has not set {name}")));
    let root = PathBuf::from(variable("CARGO_MANIFEST_DIR")?);
    let target = PathBuf::from(variable("OUT_DIR")?).join("course.pack.deflate");
    let starters = fs::File::open(root.join(STARTERS_PACK)).and_then(pack::Pack::open).ok();
    let is_release = env::var("PROFILE").is_ok_and(|profile| profile == "release");
    let follow_starters = starters.is_none() && is_release;

    let mut files = vec![("info.toml".to_owned(), fs::read(root.join("info.toml"))?)];
    let solutions = add_folder(&root, "solutions", &mut files)?;
    let exercises = add_folder(&root, "exercises", &mut files)?;
    let mut edited = 0;
    if let Some(starters) = &starters {
        for (path, contents) in &mut files {
            if let Some(entry) = starters.get(path) {
                let starter = starters.read(entry)?;
                edited += usize::from(*contents != starter);
                *contents = starter;
            }
        }
    }
    if edited > 0 && is_release {
        warn(&format!(
            "{edited} exercises differ from {STARTERS_PACK}, so somebody learns here; the starters kept there were packed. \
             Delete that file to pack the exercises as they are."
        ));
    }

    follow("build.rs");
    follow("info.toml");
    // A folder is fine here: nobody edits a solution by way of an exercise.
    follow("solutions");
    for path in exercises {
        let is_starter = counterpart(&path).is_some_and(|solution| solutions.contains(&solution));
        if !is_starter || follow_starters {
            follow(&path);
        }
    }
    tell_sources(&root)?;
    tell_build(&root, files.iter().map(|(path, _)| path.as_str()));
    let files = files.into_iter().map(|(path, contents)| {
        let contents = authors_keys::for_learners(&path, contents);
        (path, contents)
    });
    let bytes = miniz_oxide::deflate::compress_to_vec(&pack::encode(files.collect())?, COMPRESSION);
    // `fs::write` is right here: cargo throws the folder away when this program fails.
    #[allow(clippy::disallowed_methods)]
    fs::write(target, bytes)
}

/// Tells the crate, as `PYTHLINGS_SOURCES`, a number that changes with everything it is built from: what one build has proved of
/// exercises, another may judge otherwise. Another version of Rust may number differently; then more is proved than need be.
#[allow(clippy::print_stdout)]
fn tell_sources(root: &Path) -> io::Result<()> {
    let mut hasher = DefaultHasher::new();
    let mut folders = vec![root.join("src")];
    let mut paths = vec![root.join("Cargo.lock"), root.join("build.rs")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs" || extension == "py") {
                paths.push(path);
            }
        }
    }
    paths.sort();
    for path in paths {
        // Not in a package that was unpacked to be built.
        let Ok(contents) = fs::read(&path) else { continue };
        path.strip_prefix(root).unwrap_or(&path).hash(&mut hasher);
        contents.hash(&mut hasher);
    }
    follow("src");
    follow("Cargo.lock");
    println!("cargo::rustc-env=PYTHLINGS_SOURCES={:016x}", hasher.finish());
    Ok(())
}

/// Tells the crate what `src/about.rs` says of this build besides its version.
#[allow(clippy::print_stdout)]
fn tell_build<'p>(root: &Path, packed: impl Iterator<Item = &'p str>) {
    let is_exercise = |path: &&str| path.rsplit('/').next() == Some(layout::EXERCISE_FILE);
    let exercises: Vec<&str> = packed.filter(is_exercise).collect();
    let phases: BTreeSet<&str> = exercises.iter().filter_map(|path| path.split('/').nth(1)).collect();
    println!("cargo::rustc-env=PYTHLINGS_COMMIT={}", commit(root).unwrap_or_default());
    println!("cargo::rustc-env=PYTHLINGS_TARGET={}", env::var("TARGET").unwrap_or_default());
    println!("cargo::rustc-env=PYTHLINGS_EXERCISES={}", exercises.len());
    println!("cargo::rustc-env=PYTHLINGS_PHASES={}", phases.len());
}

/// The commit that is built, with `-dirty` where something differs from it.
fn commit(root: &Path) -> Option<String> {
    // In a package that cargo has made: its folder may be within some other repository.
    if let Ok(told) = fs::read_to_string(root.join(".cargo_vcs_info.json")) {
        let hash = told.split('"').skip_while(|word| *word != "sha1").nth(2)?.get(..HASH_DIGITS)?;
        let mark = if told.contains("\"dirty\": true") { "-dirty" } else { "" };
        return Some(format!("{hash}{mark}"));
    }
    if !root.join(".git").exists() {
        return None;
    }
    // The rule is for what learners run.
    #[allow(clippy::disallowed_methods)]
    let mut git = Command::new("git");
    git.arg("-C").arg(root).args(["--no-optional-locks", "describe", "--always", "--dirty", "--exclude=*"]);
    git.arg(format!("--abbrev={HASH_DIGITS}"));
    // Set in git's hooks, and then perhaps for another folder.
    git.env_remove("GIT_DIR").env_remove("GIT_WORK_TREE").env_remove("GIT_INDEX_FILE");
    let output = git.output().ok().filter(|output| output.status.success())?;
    Some(String::from_utf8(output.stdout).ok()?.trim().to_owned())
}

/// Adds the files of a folder of the course that learners get; returns their paths. A folder that is not there has none.
fn add_folder(root: &Path, name: &str, files: &mut Vec<(String, Vec<u8>)>) -> io::Result<Vec<String>> {
    let found = match walk::files(&root.join(name), walk::WHOLE_COURSE) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Vec::new(),
        found => found?,
    };
    let mut paths = Vec::with_capacity(found.len());
    for found in found {
        let path = format!("{name}/{}", found.relative);
        if layout::is_trial_of_course(&path) {
            continue;
        }
        files.push((path.clone(), fs::read(found.path)?));
        paths.push(path);
    }
    Ok(paths)
}

/// Where the solution of a file of an exercise lies.
fn counterpart(path: &str) -> Option<String> {
    let mut parts = path.splitn(4, '/').skip(1);
    let (phase, folder, file) = (parts.next()?, parts.next()?, parts.next()?);
    let (_, name) = folder.split_once('_')?;
    Some(format!("solutions/{phase}/{name}/{file}"))
}

/// Has cargo run this program again when the file changes.
#[allow(clippy::print_stdout)]
fn follow(path: &str) {
    println!("cargo::rerun-if-changed={path}");
}

/// Shown by cargo above the result of the build.
#[allow(clippy::print_stdout)]
fn warn(message: &str) {
    println!("cargo::warning={message}");
}
