//! On Unix our own binary is started in place of Python, confines itself and becomes it.

use std::{
    io,
    path::{Path, PathBuf},
};

#[cfg(target_os = "macos")]
use super::sandbox::seatbelt;
use super::{
    launcher::Options,
    prepare::PreparedFolder,
    process::Launch,
    sandbox::{self, Confinement, Network},
};
use crate::{
    course::model::Need,
    python::{Environment, Interpreter},
};

/// Knows what runs may read and write.
#[derive(Clone)]
pub(super) struct Confiner {
    program: PathBuf,
    /// Whether runs are kept to their own folder.
    sandbox: bool,
    confines: bool,
    /// What a run may read, and what one that needs the learner's home may.
    readable: Vec<PathBuf>,
    readable_with_home: Vec<PathBuf>,
    #[cfg(target_os = "macos")]
    hidden: Vec<PathBuf>,
}

impl Confiner {
    pub(super) fn new(interpreter: &Interpreter, options: &Options, harness: &Path) -> io::Result<Self> {
        let home = std::env::home_dir();
        let facts = &interpreter.facts;
        let mut needed =
            vec![harness.to_owned(), facts.base_prefix.clone(), facts.prefix.clone(), facts.stdlib.clone()];
        needed.extend([&facts.base_executable, &facts.executable].map(Clone::clone));
        needed.extend(sandbox::folders_of(&facts.libraries, home.as_deref()));
        needed.extend(std::env::current_exe().ok());
        needed.push(options.cache.path().to_owned());
        let readable = |needed: &[PathBuf], home: Option<&Path>| {
            sandbox::readable(needed.to_vec(), home, options.temp_root.path(), &options.hidden)
        };
        Ok(Self {
            program: own_program()?,
            sandbox: options.sandbox,
            confines: options.sandbox && sandbox::available(),
            readable: readable(&needed, home.as_deref()),
            readable_with_home: {
                needed.extend(home);
                readable(&needed, None)
            },
            #[cfg(target_os = "macos")]
            hidden: [options.temp_root.path().to_owned()].into_iter().chain(options.hidden.iter().cloned()).collect(),
        })
    }

    /// Whether runs are kept to their own folder by the system.
    pub(super) fn confines(&self) -> bool {
        self.confines
    }

    /// Whether runs with these needs may read what is at a path.
    pub(super) fn may_read(&self, path: &Path, needs: &[Need]) -> bool {
        !self.confines || self.readable_for(needs).iter().any(|open| path.starts_with(open))
    }

    fn readable_for(&self, needs: &[Need]) -> &[PathBuf] {
        if needs.contains(&Need::Home) { &self.readable_with_home } else { &self.readable }
    }

    /// Whether a run is not root's, or is somebody else's inside of its sandbox.
    #[expect(clippy::unused_self, reason = "the other platform's version needs it")]
    pub(super) fn has_ordinary_user(&self) -> bool {
        sandbox::has_ordinary_user()
    }

    /// The same without sandbox, where there is one.
    pub(super) fn without_sandbox(&self) -> Option<Self> {
        self.sandbox.then(|| Self { sandbox: false, confines: false, ..self.clone() })
    }

    /// Has a program run confined in an environment, and in a folder that it shares with another run.
    pub(super) fn confine(
        &self,
        mut launch: Launch,
        environment: &Environment,
        shared: Option<&Path>,
        needs: &[Need],
        prepared: &[PreparedFolder],
    ) -> Launch {
        let network = match needs {
            _ if !self.sandbox || needs.contains(&Need::Network) => Network::Machine,
            _ if needs.contains(&Need::Loopback) => Network::Loopback,
            _ => Network::Nothing,
        };
        let confinement = Confinement {
            writable: environment.root().to_owned(),
            shared: shared.map(Path::to_owned),
            readable: self.readable_for(needs).to_vec(),
            resources: launch.resources,
            landlock: self.confines,
            network,
            ordinary: self.sandbox || needs.contains(&Need::User),
            prepared: prepared.to_vec(),
        };
        let mut arguments = confinement.arguments();
        #[cfg(target_os = "macos")]
        arguments.extend(self.seatbelt(&confinement, needs));
        arguments.push(std::mem::replace(&mut launch.program, self.program.clone()).into());
        arguments.append(&mut launch.arguments);
        Launch { arguments, ..launch }
    }

    /// The program that confines what follows it.
    #[cfg(target_os = "macos")]
    fn seatbelt(&self, confinement: &Confinement, needs: &[Need]) -> Vec<std::ffi::OsString> {
        if !self.confines {
            return Vec::new();
        }
        let home = std::env::home_dir().filter(|_| !needs.contains(&Need::Home));
        let hidden: Vec<PathBuf> = home.iter().chain(&self.hidden).map(|path| seatbelt::real(path)).collect();
        let readable: Vec<PathBuf> = confinement.readable.iter().map(|path| seatbelt::real(path)).collect();
        let shared = confinement.shared.as_deref().map(seatbelt::real);
        let belt = seatbelt::Seatbelt {
            writable: &seatbelt::real(&confinement.writable),
            shared: shared.as_deref(),
            hidden: &hidden,
            readable: &readable,
            network: confinement.network,
        };
        vec![seatbelt::PROGRAM.into(), "-p".into(), belt.profile().into()]
    }
}

/// The program that becomes a confined Python: ourselves. On Linux this name holds even when the file was replaced meanwhile.
fn own_program() -> io::Result<PathBuf> {
    if !cfg!(target_os = "linux") {
        return std::env::current_exe();
    }
    let own = Path::new("/proc/self/exe");
    // Without it a run's processes could not be followed either.
    let none = "`/proc` is not there, and checks need it: mount it with `sudo mount -t proc proc /proc`";
    if own.exists() { Ok(own.to_owned()) } else { Err(io::Error::new(io::ErrorKind::NotFound, none)) }
}
