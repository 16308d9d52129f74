//! How a process confines itself on Unix, and the words by which it is asked to.

use std::{
    ffi::OsString,
    path::{Path, PathBuf},
};

use super::{CONFINE, copies, network::Network};
use crate::engine::{
    limits::{MemoryLimit, Resources},
    prepare::PreparedFolder,
};

/// What is asked of the confinement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::engine) struct Confinement {
    /// The folder of the run: the only one below which anything may be written.
    pub(in crate::engine) writable: PathBuf,
    /// A folder that it shares with another run, and may write to as well.
    pub(in crate::engine) shared: Option<PathBuf>,
    /// What may be read and executed; see [`readable`].
    pub(in crate::engine) readable: Vec<PathBuf>,
    /// What the run may use.
    pub(in crate::engine) resources: Resources,
    /// Whether Landlock is used; the limits hold in any case.
    pub(in crate::engine) landlock: bool,
    /// What is reached of the network.
    pub(in crate::engine) network: Network,
    /// Whether a run of root's is an ordinary user, where the system permits it; Linux only.
    pub(in crate::engine) ordinary: bool,
    /// What the course has made ready for the run.
    pub(in crate::engine) prepared: Vec<PreparedFolder>,
}

impl Confinement {
    /// The arguments of the hidden subcommand, up to and including `--`.
    pub(in crate::engine) fn arguments(&self) -> Vec<OsString> {
        // Numbers and names only, which JSON always has a form for.
        let resources = serde_json::to_string(&self.resources).unwrap_or_default();
        let mut words: Vec<OsString> = vec![CONFINE.into(), resources.into()];
        words.push(if self.landlock { "landlock" } else { "limits" }.into());
        words.push(self.network.word());
        words.push(if self.ordinary { "ordinary" } else { "same" }.into());
        words.extend(copies::words(&self.prepared));
        words.push(self.writable.clone().into());
        words.push(self.shared.clone().unwrap_or_default().into());
        words.extend(self.readable.iter().map(|path| path.clone().into()));
        words.push("--".into());
        words
    }

    fn parse(mut words: impl Iterator<Item = OsString>) -> Option<(Self, Vec<OsString>)> {
        let resources = serde_json::from_str(words.next()?.to_str()?).ok()?;
        let landlock = words.next()? == "landlock";
        let network = Network::of_word(&words.next()?)?;
        let ordinary = words.next()? == "ordinary";
        let prepared = copies::of_words(&mut words)?;
        let writable = words.next()?.into();
        let shared = words.next().filter(|word| !word.is_empty()).map(PathBuf::from);
        let readable = words.by_ref().take_while(|word| word != "--").map(PathBuf::from).collect();
        Some((Self { writable, shared, readable, resources, landlock, network, ordinary, prepared }, words.collect()))
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
    let entered = match super::network::enter_own(confinement.network, confinement.ordinary, &confinement.writable) {
        Ok(entered) => entered,
        Err(error) => return error,
    };
    #[cfg(target_os = "linux")]
    let may_mount = entered.mounts;
    #[cfg(not(target_os = "linux"))]
    let may_mount = false;
    for folder in &confinement.prepared {
        if let Err(error) = copies::provide(folder, &confinement.writable, may_mount) {
            return error;
        }
    }
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
    if entered.users {
        super::linux::limit_processes(confinement.resources.processes);
    }
    #[cfg(target_os = "linux")]
    if confinement.landlock
        && let Err(error) =
            super::linux::restrict(&confinement, !entered.network && confinement.network == Network::Nothing)
    {
        return std::io::Error::other(error);
    }
    #[expect(clippy::disallowed_methods, reason = "this process becomes Python; `process.rs` started it")]
    std::process::Command::new(program).args(arguments).exec()
}

/// Whether a run is not root's, or can be somebody else's: not everything that forbids it can be seen, so it is tried once.
pub(in crate::engine) fn has_ordinary_user() -> bool {
    if !rustix::process::geteuid().is_root() {
        return true;
    }
    #[cfg(target_os = "linux")]
    {
        static TRIED: std::sync::OnceLock<bool> = std::sync::OnceLock::new();
        *TRIED.get_or_init(|| {
            let trial = Confinement {
                writable: "/nothing".into(),
                shared: None,
                readable: Vec::new(),
                resources: Resources::of(MemoryLimit::USUAL, &[]),
                landlock: false,
                network: Network::Machine,
                ordinary: true,
                prepared: Vec::new(),
            };
            let question = ["sh", "-c", "test \"$(id -u)\" != 0"].map(Into::into);
            let words = [trial.arguments(), question.into()].concat();
            let own = Path::new("/proc/self/exe");
            crate::engine::process::run_and_read(own, &words, Path::new("/"))
                .is_ok_and(|answer| answer.status.success())
        })
    }
    #[cfg(not(target_os = "linux"))]
    false
}

fn set_limits(resources: Resources) -> std::io::Result<()> {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

    // The engine counts processes itself; Linux does, too, for a run with a user namespace of its own.
    let Resources { memory, file_size, processes: _ } = resources;
    let addresses = match memory {
        MemoryLimit::Addresses(bytes) => Some((Resource::As, bytes)),
        MemoryLimit::InUse(_) => None,
    };
    let limits = [(Resource::Core, 0), (Resource::Fsize, file_size)];
    for (resource, wanted) in limits.into_iter().chain(addresses) {
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

/// More entries of one folder than this are not listed one by one: then none of them can be read.
const MOST_ENTRIES: usize = 200;

/// What a run may read: everything but the learner's home with the homes beside it, and the folder for temporary files, in which
/// other runs are; and `needed` (interpreter, layers, harness, the program itself) wherever it is. Nothing of `hidden` is among it.
pub(in crate::engine) fn readable(
    needed: impl IntoIterator<Item = PathBuf>,
    home: Option<&Path>,
    runs: &Path,
    hidden: &[PathBuf],
) -> Vec<PathBuf> {
    let mut closed: Vec<PathBuf> = home.map(homes).into_iter().collect();
    // A link to the home is followed: it must not be readable by its other name.
    closed.extend(home.and_then(|home| home.canonicalize().ok()).map(|home| homes(&home)));
    // The folder of the run root; see `python::TempRoot`.
    closed.extend(runs.ancestors().nth(2).filter(|temporary| temporary.parent().is_some()).map(Path::to_owned));
    // Everybody's temporary folder holds more than runs.
    closed.extend(runs.starts_with("/tmp").then(|| "/tmp".into()));
    closed.push("/dev".into());
    let mut paths = Vec::new();
    open_all_but(&closed, Path::new("/"), &mut paths);
    for path in needed {
        // A Python whose prefix is the home itself does not open the whole of it.
        let is_covered = paths.iter().any(|open| path.starts_with(open));
        let holds_home = home.is_some_and(|home| home.starts_with(&path));
        if !is_covered && !holds_home {
            paths.push(path);
        }
    }
    paths.into_iter().flat_map(|path| without(path, hidden)).collect()
}

/// The folder that has the learner's home and those of others; the home itself where it is at the top of the file system.
fn homes(home: &Path) -> PathBuf {
    home.parent().filter(|parent| parent.parent().is_some()).unwrap_or(home).to_owned()
}

/// Adds what is in a folder, without what is closed.
fn open_all_but(closed: &[PathBuf], folder: &Path, open: &mut Vec<PathBuf>) {
    let entries: Vec<PathBuf> =
        fs_err::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    if entries.len() > MOST_ENTRIES && folder.parent().is_some() {
        return;
    }
    for path in entries {
        if closed.contains(&path) {
            continue;
        }
        if !closed.iter().any(|closed| closed.starts_with(&path)) {
            open.push(path);
        } else if path.is_dir() && !path.is_symlink() {
            open_all_but(closed, &path, open);
        }
    }
}

/// The folders of files, to be read with all that is in them; where that would open a folder which holds the home, the file alone.
pub(in crate::engine) fn folders_of(files: &[PathBuf], home: Option<&Path>) -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = files
        .iter()
        .map(|file| {
            let folder = file.parent().filter(|folder| !home.is_some_and(|home| home.starts_with(folder)));
            folder.unwrap_or(file).to_owned()
        })
        .collect();
    found.sort();
    found.dedup();
    found
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
    fn what_is_asked_for_arrives_as_it_was() {
        for memory in [MemoryLimit::USUAL, MemoryLimit::InUse(7 << 20)] {
            let asked = Confinement {
                writable: "/run/1".into(),
                shared: Some("/run/shared".into()),
                readable: vec!["/usr".into(), "/opt/a b".into()],
                resources: Resources::of(memory, &[]),
                landlock: true,
                network: Network::Loopback,
                ordinary: true,
                prepared: Vec::new(),
            };
            let words = [asked.arguments(), vec!["python".into(), "--".into()]].concat();
            let (got, command) = Confinement::parse(words.into_iter().skip(1)).unwrap();
            assert_eq!((got, command), (asked, vec!["python".into(), "--".into()]));
        }
    }

    #[test]
    fn the_home_is_closed_with_those_beside_it_and_the_rest_of_its_disk_is_open() {
        let disk = tempfile::tempdir().unwrap();
        // Real paths: on macOS the temporary folder is reached through a link.
        let disk = disk.path().canonicalize().unwrap();
        let at = |path: &str| disk.join(path);
        for path in ["homes/ada/lib", "homes/bob", "tools/lib", "tmp/pythlings-1/4711-x", "homes/ada/python/lib"] {
            fs_err::create_dir_all(at(path)).unwrap();
        }
        fs_err::write(at("homes/ada/libx.so"), "").unwrap();
        let home = at("homes/ada");
        let libraries = [at("homes/ada/libx.so"), at("homes/ada/lib/liby.so"), at("homes/ada/lib/libz.so")];
        let libraries = folders_of(&libraries, Some(&home));
        assert_eq!(libraries, [at("homes/ada/lib"), at("homes/ada/libx.so")]);
        let needed = [at("homes/ada/python"), home.clone(), at("tools/lib")].into_iter().chain(libraries);
        let runs = at("tmp/pythlings-1/4711-x");
        let open = readable(needed, Some(&home), &runs, &[]);
        let is_open = |path: &str| open.iter().any(|open| at(path).starts_with(open));
        for path in ["homes/ada/python/lib", "homes/ada/lib/liby.so", "homes/ada/libx.so", "tools/lib"] {
            assert!(is_open(path), "{path}: {open:?}");
        }
        for path in ["homes/ada/secret", "homes/bob/work", "tmp/pythlings-1/4712-y", "tmp/other", "homes"] {
            assert!(!is_open(path), "{path}: {open:?}");
        }
        assert!(open.contains(&PathBuf::from("/usr")), "{open:?}");
        // Also where the home is at the very top.
        let open = readable([], Some(Path::new("/root")), &runs, &[]);
        assert!(!open.contains(&"/root".into()) && open.contains(&"/usr".into()), "{open:?}");
    }

    #[test]
    fn a_home_behind_a_link_is_closed_by_its_real_name_too() {
        let disk = tempfile::tempdir().unwrap();
        let disk = disk.path().canonicalize().unwrap();
        fs_err::create_dir_all(disk.join("real/homes/ada")).unwrap();
        std::os::unix::fs::symlink(disk.join("real/homes"), disk.join("homes")).unwrap();
        let open = readable([], Some(&disk.join("homes/ada")), Path::new("/none/of/these"), &[]);
        assert!(!open.iter().any(|open| disk.join("real/homes/ada").starts_with(open)), "{open:?}");
    }

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
