//! Confinement of a run: a hidden subcommand of our own binary applies it to itself and then becomes Python.
//!
//! So no unsafe code runs between `fork` and `exec`, and the limits hold for the interpreter and everything it starts. On Linux
//! [Landlock](https://docs.kernel.org/userspace-api/landlock.html) lets a run write below its own folder only, keeps the
//! learner's home unreadable, and (from kernel 6.12) keeps signals inside the run. Resource limits hold on every Unix.

#[cfg(unix)]
mod copies;
#[cfg(unix)]
mod network;
#[cfg(any(target_os = "macos", all(test, unix)))]
pub(super) mod seatbelt;
#[cfg(unix)]
mod unix;
#[cfg(target_os = "linux")]
mod users;

#[cfg(unix)]
pub use network::Network;
#[cfg(unix)]
pub use unix::confine;
#[cfg(unix)]
pub(super) use unix::{Confinement, folders_of, has_ordinary_user, readable};

/// The word that makes our binary a confined Python; not shown in `--help`.
pub const CONFINE: &str = "__confine";

/// Without `exec` no process becomes another; what limits a run there is set from outside.
#[cfg(not(unix))]
pub fn confine(_words: impl Iterator<Item = std::ffi::OsString>) -> std::io::Error {
    std::io::Error::other("not available on this platform")
}

/// What the confinement is worth on this machine, in sentences for `doctor`: `Ok` what holds, `Err` what is missing.
pub fn describe() -> Vec<Result<String, String>> {
    #[cfg(target_os = "linux")]
    {
        let mut said = vec![linux::describe(), network::describe()];
        said.extend(users::is_root().then(describe_users));
        said
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
    #[cfg(windows)]
    {
        vec![
            Ok("a job object: a run and all that it starts end together (nobody has tried this on Windows itself yet)"
                .into()),
            Err("nothing keeps a run to its own folder or from the network on Windows: it may do what you may do"
                .into()),
        ]
    }
    #[cfg(not(any(target_os = "linux", target_os = "macos", windows)))]
    vec![Err("runs are limited in time, memory and output here, but not kept to their own folder".into())]
}

/// Who runs of root's are.
#[cfg(target_os = "linux")]
fn describe_users() -> Result<String, String> {
    if has_ordinary_user() {
        return Ok("a user namespace: you are root, and a run is not".into());
    }
    Err("you are root, and so are runs, as this system refuses user namespaces: exercises whose programs refuse to work for root \
         (PostgreSQL, Chromium) cannot be checked"
        .into())
}

/// At how many processes and threads the kernel stops a run that may have so many processes, where it does.
#[cfg(target_os = "linux")]
pub(super) fn kernel_process_limit(processes: usize) -> Option<u64> {
    network::counts_processes_apart().then(|| linux::process_limit(processes)).flatten()
}

/// Whether a run can be kept to its own folder here.
#[cfg(unix)]
pub(super) fn available() -> bool {
    #[cfg(target_os = "linux")]
    {
        static AVAILABLE: std::sync::OnceLock<bool> = std::sync::OnceLock::new();
        *AVAILABLE.get_or_init(|| linux::abi().is_some())
    }
    #[cfg(target_os = "macos")]
    {
        std::path::Path::new(seatbelt::PROGRAM).is_file()
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
        for path in [&confinement.writable].into_iter().chain(&confinement.shared) {
            let Ok(fd) = PathFd::new(path) else { continue };
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
