//! How a process confines itself on Unix, and the words by which it is asked to.

use std::{
    ffi::OsString,
    path::{Path, PathBuf},
};

#[cfg(target_os = "linux")]
use super::network::Entered;
use super::{CONFINE, Resources, network::Network};

/// What is asked of the confinement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::engine) struct Confinement {
    /// The folder of the run: the only one below which anything may be written.
    pub(in crate::engine) writable: PathBuf,
    /// What may be read and executed; see [`readable`].
    pub(in crate::engine) readable: Vec<PathBuf>,
    /// What the run may use.
    pub(in crate::engine) resources: Resources,
    /// Whether Landlock is used; the limits hold in any case.
    pub(in crate::engine) landlock: bool,
    /// What is reached of the network.
    pub(in crate::engine) network: Network,
}

impl Confinement {
    /// The arguments of the hidden subcommand, up to and including `--`.
    pub(in crate::engine) fn arguments(&self) -> Vec<OsString> {
        let Resources { memory, file_size, processes } = self.resources;
        let mut words: Vec<OsString> =
            [memory.to_string(), file_size.to_string(), processes.to_string()].map(Into::into).into();
        words.insert(0, CONFINE.into());
        words.push(if self.landlock { "landlock" } else { "limits" }.into());
        words.push(self.network.word());
        words.push(self.writable.clone().into());
        words.extend(self.readable.iter().map(|path| path.clone().into()));
        words.push("--".into());
        words
    }

    fn parse(mut words: impl Iterator<Item = OsString>) -> Option<(Self, Vec<OsString>)> {
        let memory = words.next()?.to_str()?.parse().ok()?;
        let file_size = words.next()?.to_str()?.parse().ok()?;
        let processes = words.next()?.to_str()?.parse().ok()?;
        let landlock = words.next()? == "landlock";
        let network = Network::of_word(&words.next()?)?;
        let writable = words.next()?.into();
        let readable = words.by_ref().take_while(|word| word != "--").map(PathBuf::from).collect();
        let resources = Resources { memory, file_size, processes };
        Some((Self { writable, readable, resources, landlock, network }, words.collect()))
    }
}

/// Carries out the hidden subcommand with the words after [`CONFINE`]. Only returns when something went wrong.
pub fn confine(words: impl Iterator<Item = OsString>) -> std::io::Error {
    use std::os::unix::process::CommandExt as _;

    let Some((confinement, command)) = Confinement::parse(words) else {
        return std::io::Error::other("used wrongly");
    };
    let Some((program, arguments)) = command.split_first() else {
        return std::io::Error::other("no program given");
    };
    #[cfg(target_os = "linux")]
    let entered = match confinement.network {
        Network::Machine => Entered::Nothing,
        network => match super::network::enter_own(network == Network::Loopback, &confinement.writable) {
            Ok(entered) => entered,
            Err(error) => return error,
        },
    };
    #[cfg(target_os = "linux")]
    {
        // Ends with us, even by `kill -9`; the thread that starts runs lives as long as the engine.
        let _ = rustix::process::set_parent_process_death_signal(Some(rustix::process::Signal::KILL));
    }
    // A session of its own: no terminal to read from or to change, and a process group to end as a whole.
    let _ = rustix::process::setsid();
    crate::engine::process::let_suspension_pass();
    if let Err(error) = set_limits(confinement.resources) {
        return error;
    }
    #[cfg(target_os = "linux")]
    if entered == Entered::UsersAndNetwork {
        super::linux::limit_processes(confinement.resources.processes);
    }
    #[cfg(target_os = "linux")]
    if confinement.landlock
        && let Err(error) =
            super::linux::restrict(&confinement, entered == Entered::Nothing && confinement.network == Network::Nothing)
    {
        return std::io::Error::other(error);
    }
    #[expect(clippy::disallowed_methods, reason = "this process becomes Python; `process.rs` started it")]
    std::process::Command::new(program).args(arguments).exec()
}

fn set_limits(resources: Resources) -> std::io::Result<()> {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

    let limits = [(Resource::Core, 0), (Resource::Fsize, resources.file_size), (Resource::As, resources.memory)];
    for (resource, wanted) in limits {
        let limit = getrlimit(resource);
        let allowed = limit.maximum.map_or(wanted, |maximum| maximum.min(wanted));
        match setrlimit(resource, Rlimit { current: Some(allowed), maximum: Some(allowed) }) {
            Ok(()) => {}
            // macOS knows the limit on address space and does not let anyone set it.
            Err(_) if cfg!(target_os = "macos") => {}
            Err(error) => return Err(error.into()),
        }
    }
    Ok(())
}

/// What a run may read: everything at the top of the file system but the folder that holds the learner's home and the one that
/// holds other runs, and `needed` (interpreter, layers, harness, the program itself) wherever it lies. Nothing of `hidden` is
/// among it.
pub(in crate::engine) fn readable(
    needed: impl IntoIterator<Item = PathBuf>,
    home: Option<&Path>,
    runs: &Path,
    hidden: &[PathBuf],
) -> Vec<PathBuf> {
    let mut paths: Vec<PathBuf> = needed.into_iter().collect();
    for entry in fs_err::read_dir("/").into_iter().flatten().flatten() {
        let path = entry.path();
        let holds_home = home.is_some_and(|home| home.starts_with(&path));
        if !holds_home && !runs.starts_with(&path) && path != Path::new("/dev") {
            paths.push(path);
        }
    }
    paths.into_iter().flat_map(|path| without(path, hidden)).collect()
}

/// A path with nothing of `hidden` in it: a folder that has some of it gives way to what else is in it.
fn without(path: PathBuf, hidden: &[PathBuf]) -> Vec<PathBuf> {
    if !hidden.iter().any(|hidden| hidden.starts_with(&path)) {
        return vec![path];
    }
    if hidden.contains(&path) {
        return Vec::new();
    }
    let entries = fs_err::read_dir(&path).into_iter().flatten().flatten();
    entries.flat_map(|entry| without(entry.path(), hidden)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_hidden_is_left_out_and_its_neighbours_stay() {
        let folder = tempfile::tempdir().unwrap();
        let at = |path: &str| folder.path().join(path);
        for path in ["python/lib", "python/class/ada", "python/class/bob", "python/notes", "other"] {
            fs_err::create_dir_all(at(path)).unwrap();
        }
        let left = |path: &str, hidden: &[&str]| {
            let hidden: Vec<PathBuf> = hidden.iter().map(|path| at(path)).collect();
            let mut left = without(at(path), &hidden);
            left.sort();
            left
        };
        assert_eq!(left("other", &["python/class"]), [at("other")]);
        assert_eq!(left("python", &["python/class"]), [at("python/lib"), at("python/notes")]);
        assert_eq!(left("python", &["python/class/ada", "python/lib"]), [at("python/class/bob"), at("python/notes")]);
        assert_eq!(left("python/class", &["python/class"]), [] as [PathBuf; 0]);
        // What a run needs is readable wherever it lies: an environment in the course's folder.
        assert_eq!(left("python/lib", &["python"]), [at("python/lib")]);
    }
}
