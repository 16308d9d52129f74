//! Confinement of a run: a hidden subcommand of our own binary applies it to itself and then becomes Python.
//!
//! So no unsafe code runs between `fork` and `exec`, and the limits hold for the interpreter and everything it starts. On Linux
//! [Landlock](https://docs.kernel.org/userspace-api/landlock.html) lets a run write below its own folder only, keeps the
//! learner's home unreadable, and (from kernel 6.12) keeps signals inside the run. Resource limits hold on every Unix.

mod network;
#[cfg(any(target_os = "macos", test))]
pub(super) mod seatbelt;

use std::{
    ffi::OsString,
    path::{Path, PathBuf},
};

#[cfg(target_os = "linux")]
use network::Entered;
pub use network::Network;

/// The word that makes our binary a confined Python; not shown in `--help`.
pub const CONFINE: &str = "__confine";

/// What is asked of the confinement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Confinement {
    /// The folder of the run: the only one below which anything may be written.
    pub(super) writable: PathBuf,
    /// What may be read and executed; see [`readable`].
    pub(super) readable: Vec<PathBuf>,
    /// Address space of each process in bytes.
    pub(super) memory: u64,
    /// Size of each file in bytes.
    pub(super) file_size: u64,
    /// Processes of a run at a time. The engine counts them and ends a run that has more; where a run has a user namespace of its
    /// own, the kernel refuses twice as many at once.
    pub(super) processes: usize,
    /// Whether Landlock is used; the limits hold in any case.
    pub(super) landlock: bool,
    /// What is reached of the network.
    pub(super) network: Network,
}

impl Confinement {
    /// The arguments of the hidden subcommand, up to and including `--`.
    pub(super) fn arguments(&self) -> Vec<OsString> {
        let mut words: Vec<OsString> =
            [self.memory.to_string(), self.file_size.to_string(), self.processes.to_string()].map(Into::into).into();
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
        Some((Self { writable, readable, memory, file_size, processes, landlock, network }, words.collect()))
    }
}

/// Carries out the hidden subcommand with the words after [`CONFINE`]. Only returns when something went wrong.
#[cfg(unix)]
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
        network => match network::enter_own(network == Network::Loopback, &confinement.writable) {
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
    if let Err(error) = set_limits(&confinement) {
        return error;
    }
    #[cfg(target_os = "linux")]
    if entered == Entered::UsersAndNetwork {
        linux::limit_processes(confinement.processes);
    }
    #[cfg(target_os = "linux")]
    if confinement.landlock
        && let Err(error) =
            linux::restrict(&confinement, entered == Entered::Nothing && confinement.network == Network::Nothing)
    {
        return std::io::Error::other(error);
    }
    #[expect(clippy::disallowed_methods, reason = "this process becomes Python; `process.rs` started it")]
    std::process::Command::new(program).args(arguments).exec()
}

/// Without `exec` there is nothing to carry out.
#[cfg(not(unix))]
pub fn confine(_words: impl Iterator<Item = OsString>) -> std::io::Error {
    std::io::Error::other("not available on this platform")
}

#[cfg(unix)]
fn set_limits(confinement: &Confinement) -> std::io::Result<()> {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

    let limits = [(Resource::Core, 0), (Resource::Fsize, confinement.file_size), (Resource::As, confinement.memory)];
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
pub(super) fn readable(
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

/// What the confinement is worth on this machine, in sentences for `doctor`: `Ok` what holds, `Err` what is missing.
pub fn describe() -> Vec<Result<String, String>> {
    #[cfg(target_os = "linux")]
    {
        vec![linux::describe(), network::describe()]
    }
    #[cfg(target_os = "macos")]
    {
        vec![if available() {
            Ok("`sandbox-exec`: a run writes in its own folder only, cannot read your home, and reaches no network unless \
                its exercise needs it (nobody has tried this on a Mac yet: `--no-sandbox` switches it off)"
                .into())
        } else {
            Err(format!(
                "`{}` is missing: runs are limited in time and output, but not kept to their own folder",
                seatbelt::PROGRAM
            ))
        }]
    }
    #[cfg(not(any(target_os = "linux", target_os = "macos")))]
    vec![Err(
        "not available on this platform: runs are limited in time and output, but not kept to their own folder".into()
    )]
}

/// At how many processes and threads the kernel stops a run that may have so many processes, where it does.
#[cfg(target_os = "linux")]
pub(super) fn kernel_process_limit(processes: usize) -> Option<u64> {
    network::enters_user_namespace().then(|| linux::process_limit(processes)).flatten()
}

/// Whether a run can be kept to its own folder here.
pub(super) fn available() -> bool {
    #[cfg(target_os = "linux")]
    {
        static AVAILABLE: std::sync::OnceLock<bool> = std::sync::OnceLock::new();
        *AVAILABLE.get_or_init(|| linux::abi().is_some())
    }
    #[cfg(target_os = "macos")]
    {
        Path::new(seatbelt::PROGRAM).is_file()
    }
    #[cfg(not(any(target_os = "linux", target_os = "macos")))]
    false
}

#[cfg(target_os = "linux")]
mod linux {
    use super::Confinement;
    use landlock::{
        ABI, Access as _, AccessFs, AccessNet, CompatLevel, Compatible as _, PathBeneath, PathFd, RulesetAttr as _,
        RulesetCreatedAttr as _, RulesetError, Scope,
    };

    /// The version of Landlock in the running kernel as far as it matters here, if there is one.
    pub(super) fn abi() -> Option<ABI> {
        // The kernel says it in its log only; creating a ruleset for a version tells whether that version is there.
        [ABI::V6, ABI::V4, ABI::V1].into_iter().find(|&abi| {
            let ruleset = landlock::Ruleset::default().set_compatibility(CompatLevel::HardRequirement);
            let ruleset = ruleset.handle_access(AccessFs::from_all(abi));
            let ruleset =
                ruleset
                    .and_then(|ruleset| {
                        if abi >= ABI::V4 { ruleset.handle_access(AccessNet::from_all(abi)) } else { Ok(ruleset) }
                    })
                    .and_then(|ruleset| if abi >= ABI::V6 { ruleset.scope(Scope::from_all(abi)) } else { Ok(ruleset) });
            ruleset.is_ok_and(|ruleset| ruleset.create().is_ok())
        })
    }

    /// The kernel's own limit on processes counts all of a user's, wherever they come from, and so cannot be used for a run; but
    /// from Linux 5.14 those in a user namespace are counted apart. Twice the engine's number, so that the engine, which can
    /// say what is wrong, comes first.
    pub(super) fn limit_processes(processes: usize) {
        use rustix::process::{Resource, Rlimit, setrlimit};
        if let Some(limit) = process_limit(processes) {
            // Where it is refused, a lower limit is set already.
            let _ = setrlimit(Resource::Nproc, Rlimit { current: Some(limit), maximum: Some(limit) });
        }
    }

    /// At how many processes and threads this kernel stops a run that has a user namespace of its own.
    pub(super) fn process_limit(processes: usize) -> Option<u64> {
        let release = fs_err::read_to_string("/proc/sys/kernel/osrelease").unwrap_or_default();
        let mut numbers = release.split(|c: char| !c.is_ascii_digit()).map_while(|part| part.parse::<u32>().ok());
        let counts_apart = (numbers.next(), numbers.next()) >= (Some(5), Some(14));
        u64::try_from(processes).ok().filter(|_| counts_apart).map(|processes| processes * 2)
    }

    /// What this kernel's Landlock is worth.
    pub(super) fn describe() -> Result<String, String> {
        match abi() {
            Some(abi) if abi >= ABI::V6 => {
                Ok("Landlock: a run writes in its own folder only, cannot read your home, cannot signal other programs"
                    .into())
            }
            Some(_) => Ok("Landlock: a run writes in its own folder only and cannot read your home".into()),
            None => Err(
                "this kernel has no Landlock (Linux 5.13 or newer with `lsm=…,landlock`): runs are limited in time, \
                         memory and file size, but not kept to their own folder"
                    .into(),
            ),
        }
    }

    /// Confines this process and all that it starts; `close_tcp` refuses TCP, for want of a network namespace.
    pub(super) fn restrict(confinement: &Confinement, close_tcp: bool) -> Result<(), RulesetError> {
        let abi = ABI::V6;
        let read = AccessFs::from_read(abi);
        // Terminals, `/dev/null`, `/dev/urandom`: to be used, not to be made.
        let device = AccessFs::ReadFile | AccessFs::WriteFile | AccessFs::ReadDir | AccessFs::IoctlDev;
        let mut ruleset = landlock::Ruleset::default()
            .set_compatibility(CompatLevel::BestEffort)
            .handle_access(AccessFs::from_all(abi))?
            .scope(Scope::from_all(abi))?;
        if close_tcp {
            ruleset = ruleset.handle_access(AccessNet::from_all(abi))?;
        }
        let mut ruleset = ruleset.create()?;
        for path in &confinement.readable {
            if let Ok(fd) = PathFd::new(path) {
                let access = if path.is_dir() { read } else { read & AccessFs::from_file(abi) };
                ruleset = ruleset.add_rule(PathBeneath::new(fd, access))?;
            }
        }
        if let Ok(fd) = PathFd::new("/dev") {
            ruleset = ruleset.add_rule(PathBeneath::new(fd, device))?;
        }
        // POSIX semaphores and shared memory (`multiprocessing`) live here.
        if let Ok(fd) = PathFd::new("/dev/shm") {
            ruleset = ruleset.add_rule(PathBeneath::new(fd, AccessFs::from_all(abi)))?;
        }
        if let Ok(fd) = PathFd::new(&confinement.writable) {
            ruleset = ruleset.add_rule(PathBeneath::new(fd, AccessFs::from_all(abi)))?;
        }
        ruleset.restrict_self()?;
        give_up_privileges();
        Ok(())
    }

    /// Where pythlings is run by a privileged user: rights that Landlock does not govern, such as reading other programs' memory
    /// for measurements or files that nobody may read, are given up. `restrict_self` has seen to it that `exec` brings none back.
    fn give_up_privileges() {
        use rustix::thread::{CapabilitySet, CapabilitySets, set_capabilities};
        let none = CapabilitySet::empty();
        // Rights can always be given up.
        let _ = set_capabilities(None, CapabilitySets { effective: none, permitted: none, inheritable: none });
    }
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
