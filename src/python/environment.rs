//! The temporary virtual environment of one run.

use crate::error::{ExitStatus, Failure, is_process_limit, system_words};
use std::{
    io,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use fs_err as fs;

#[cfg(unix)]
use super::{fingerprint::TreeFingerprint, recycle::FileReserve};
use super::{
    interpreter::Interpreter,
    layer::Layer,
    process::{self, OutputLine, RunError},
    remove::remove_tree,
    temp_root::{TempRoot, make_private_folder},
};

/// An interpreter that needs longer than this to do nothing is of no use.
const TRY_OUT_LIMIT: Duration = Duration::from_secs(20);

/// A virtual environment that was made for one run and is removed with this value.
///
/// ```text
/// <root>/
///     venv/       pyvenv.cfg, bin/python (Scripts\python.exe), lib/python3.N/site-packages: one .pth, and pip
///     work/       the exercise's files; the check runs here
///     tmp/        TMPDIR of the run
///     home/       HOME of the run
///     run/        XDG_RUNTIME_DIR of the run
/// ```
///
/// It is what `python -m venv` makes, in well under a millisecond instead of seconds: `sys.prefix` is `<root>/venv`,
/// and packages come from the layers through the `.pth` file, which adds their folders to `sys.path` after the environment's
/// own (and does not process `.pth` files inside them). `pip` is the interpreter's own, by way of a package of a few lines
/// (see [`pip_package`]); it installs into this environment. `python -m venv` in a run makes environments from the base
/// interpreter, as in any virtual environment.
#[derive(Debug)]
pub struct Environment {
    root: PathBuf,
    prefix: PathBuf,
    python: PathBuf,
    site_packages: PathBuf,
    work: PathBuf,
    tmp: PathBuf,
    home: PathBuf,
    runtime: PathBuf,
    /// How `prefix` looked when it had been written.
    #[cfg(unix)]
    fingerprint: Option<TreeFingerprint>,
    /// Files of earlier runs; none before it is renewed.
    #[cfg(unix)]
    reserve: Option<FileReserve>,
    /// Keeps the process's folder, in which `root` is, in place.
    _temp_root: TempRoot,
}

/// The temporary environment cannot be made.
#[derive(Debug, thiserror::Error)]
#[error("cannot make a temporary environment in `{}`", root.display())]
pub struct EnvironmentError {
    /// The temporary folder of this process.
    pub root: PathBuf,
    #[source]
    pub source: io::Error,
}

impl Failure for EnvironmentError {
    fn status(&self) -> ExitStatus {
        ExitStatus::Machine
    }

    fn hints(&self) -> Vec<String> {
        let hint = match self.source.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
                "free some space there, or set `TMPDIR` to a folder on another disk"
            }
            io::ErrorKind::NotFound => "something removed the temporary folder; start again",
            _ => "run `pythlings doctor` to see what is wrong with the temporary folder",
        };
        vec![hint.into()]
    }
}

impl Environment {
    /// Makes one from the base of `interpreter` with the packages of `layers`; of two versions of the same module the
    /// one in the earlier layer is taken.
    pub fn create(
        interpreter: &Interpreter,
        layers: &[&Layer],
        temp_root: &TempRoot,
    ) -> Result<Self, EnvironmentError> {
        let failed = |source| EnvironmentError { root: temp_root.path().to_owned(), source };
        let root = temp_root.new_folder().map_err(failed)?;
        let prefix = root.join("venv");
        let scripts = prefix.join(if cfg!(windows) { "Scripts" } else { "bin" });
        let site_packages = if cfg!(windows) {
            prefix.join("Lib").join("site-packages")
        } else {
            let thread = if interpreter.facts.free_threaded { "t" } else { "" };
            prefix.join("lib").join(format!("python{}{thread}", interpreter.version().short())).join("site-packages")
        };
        let mut environment = Self {
            python: scripts.join(if cfg!(windows) { "python.exe" } else { "python" }),
            work: root.join("work"),
            tmp: root.join("tmp"),
            home: root.join("home"),
            runtime: root.join("run"),
            site_packages,
            prefix,
            root,
            #[cfg(unix)]
            fingerprint: None,
            #[cfg(unix)]
            reserve: None,
            _temp_root: temp_root.clone(),
        };
        // From here on a failure removes what was made, as `environment` is dropped.
        environment.write_folders().and_then(|()| environment.write_prefix(interpreter, layers)).map_err(failed)?;
        Ok(environment)
    }

    /// Makes it new at the same place, with nothing of the run before in it. Whatever is unchanged is used again (see `recycle`).
    /// To be called with the interpreter and layers it was made from.
    #[cfg(unix)]
    pub fn renew(&mut self, interpreter: &Interpreter, layers: &[&Layer]) -> Result<(), EnvironmentError> {
        let root = self.root.clone();
        self.write_anew(interpreter, layers).map_err(|source| EnvironmentError { root, source })
    }

    #[cfg(unix)]
    fn write_anew(&mut self, interpreter: &Interpreter, layers: &[&Layer]) -> io::Result<()> {
        let mut reserve = match self.reserve.take() {
            Some(reserve) => reserve,
            None => FileReserve::new(self.root.with_extension("reserve"))?,
        };
        let untouched = self.fingerprint.as_ref().is_some_and(|fingerprint| fingerprint.is_of(&self.prefix));
        for entry in fs::read_dir(&self.root)? {
            let path = entry?.path();
            let stays = if path == self.prefix {
                untouched
            } else {
                self.folders().contains(&&*path) && reserve.empty(&path)?
            };
            if !stays {
                remove_tree(&path)?;
            }
        }
        self.reserve = Some(reserve);
        self.write_folders()?;
        if !untouched {
            self.write_prefix(interpreter, layers)?;
        }
        self.fingerprint.iter().for_each(TreeFingerprint::settle);
        Ok(())
    }

    /// Prepares a spare file for [`Environment::write_files`]: creating one takes a journalling file system up to a millisecond, and
    /// longer while others are writing.
    #[cfg(unix)]
    pub fn stock_up(&mut self) -> io::Result<()> {
        self.reserve = Some(FileReserve::new(self.root.with_extension("reserve"))?);
        Ok(())
    }

    /// Writes files that do not exist yet into the folder for the exercise's files; paths are relative to it.
    pub fn write_files<'f>(&mut self, files: impl Iterator<Item = (&'f Path, &'f [u8])>) -> io::Result<()> {
        for (path, contents) in files {
            let path = self.work.join(path);
            if let Some(parent) = path.parent().filter(|parent| *parent != self.work) {
                fs::create_dir_all(parent)?;
            }
            #[cfg(unix)]
            if let Some(reserve) = &mut self.reserve {
                reserve.write(&path, contents)?;
                continue;
            }
            fs::write(&path, contents)?;
        }
        Ok(())
    }

    fn write_folders(&self) -> io::Result<()> {
        let mut missing = self.folders().into_iter().filter(|folder| !folder.exists());
        missing.try_for_each(make_private_folder)
    }

    /// The folders that are the run's to fill.
    fn folders(&self) -> [&Path; 4] {
        [&self.work, &self.tmp, &self.home, &self.runtime]
    }

    fn write_prefix(&mut self, interpreter: &Interpreter, layers: &[&Layer]) -> io::Result<()> {
        let scripts = self.scripts();
        fs::create_dir(&self.prefix)?;
        fs::create_dir_all(scripts)?;
        fs::create_dir_all(&self.site_packages)?;
        link_interpreter(interpreter, scripts)?;
        fs::write(self.prefix.join("pyvenv.cfg"), pyvenv_cfg(interpreter)?)?;
        let mut pth = String::new();
        for layer in layers {
            pth.push_str(python_readable(layer.path())?);
            pth.push('\n');
        }
        fs::write(self.site_packages.join("layers.pth"), pth)?;
        if let Some(package) = pip_package(interpreter) {
            fs::create_dir(self.site_packages.join("pip"))?;
            fs::write(self.site_packages.join("pip").join("__init__.py"), package)?;
            write_pip_command(scripts)?;
        }
        #[cfg(unix)]
        {
            self.fingerprint = Some(TreeFingerprint::of(&self.prefix)?);
        }
        Ok(())
    }

    /// Starts its interpreter once and says how long that took, or why it does not work.
    pub fn try_out(&self) -> Result<Duration, String> {
        let mut command = process::command(&self.python);
        command.args(["-I", "-c", "import sys; print(sys.prefix)"]).current_dir(&self.work);
        let mut lines = Vec::new();
        let started = Instant::now();
        let ended = process::run(&mut command, TRY_OUT_LIMIT, &|| false, &mut |line| {
            let (OutputLine::Out(line) | OutputLine::Err(line)) = line;
            lines.push(line);
            lines.len() < 100
        });
        let took = started.elapsed();
        match ended {
            Ok(status) if status.success() && lines.iter().any(|line| Path::new(line) == self.prefix) => Ok(took),
            Ok(status) => Err(format!("{status}: {}", lines.last().map_or("it printed nothing", |line| line.as_str()))),
            Err(RunError::Start(error)) if is_process_limit(&error) => Err(system_words(&error)),
            Err(error) => Err(error.to_string()),
        }
    }

    /// The folder that holds everything and nothing else: what a sandbox lets the run write to.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// `sys.prefix` inside it, for `VIRTUAL_ENV`.
    pub fn prefix(&self) -> &Path {
        &self.prefix
    }

    /// The interpreter inside it.
    pub fn python(&self) -> &Path {
        &self.python
    }

    /// The folder that holds [`Environment::python`], to be put in front of `PATH`.
    pub fn scripts(&self) -> &Path {
        self.python.parent().unwrap_or(&self.prefix)
    }

    /// Its own, empty `site-packages`.
    #[cfg(test)]
    pub fn site_packages(&self) -> &Path {
        &self.site_packages
    }

    /// The folder for the exercise's files, in which the check runs.
    pub fn work(&self) -> &Path {
        &self.work
    }

    /// The folder for temporary files of the run.
    pub fn tmp(&self) -> &Path {
        &self.tmp
    }

    /// The home folder of the run.
    pub fn home(&self) -> &Path {
        &self.home
    }

    /// The folder for sockets and the like of the run: no one else may enter it, as the standard demands
    /// (<https://specifications.freedesktop.org/basedir-spec/latest/>).
    pub fn runtime(&self) -> &Path {
        &self.runtime
    }
}

impl Drop for Environment {
    fn drop(&mut self) {
        // If it can't be removed now, the next start finds it.
        let _ = remove_tree(&self.root);
    }
}

fn pyvenv_cfg(interpreter: &Interpreter) -> io::Result<String> {
    let executable = interpreter.base_executable();
    let home = executable.parent().unwrap_or(executable);
    Ok(format!(
        "home = {}\ninclude-system-site-packages = false\nversion = {}\nexecutable = {}\n",
        python_readable(home)?,
        interpreter.version(),
        python_readable(executable)?,
    ))
}

/// A package `pip` that takes its modules from the interpreter's own pip, or else from the wheel that `ensurepip` carries.
/// Not a link to it: `pip install --upgrade pip` in a run would write through the link. pip's metadata is left out, so that it
/// finds nothing to uninstall either.
fn pip_package(interpreter: &Interpreter) -> Option<String> {
    let facts = &interpreter.facts;
    let (folder, version) = match (&facts.pip, &facts.pip_wheel) {
        (Some(pip), _) => (&pip.folder, pip.version.as_str()),
        (None, Some(wheel)) => (wheel, wheel.file_name()?.to_str()?.split('-').nth(1)?),
        (None, None) => return None,
    };
    // Rust quotes text as Python does, except for characters that don't print. Paths with those do without pip.
    let home = folder.to_str().filter(|folder| folder.chars().all(|c| c.is_alphanumeric() || c.is_ascii()))?;
    let separator = std::path::MAIN_SEPARATOR;
    let folder = format!("{home}{separator}pip");
    let file = format!("{folder}{separator}__init__.py");
    // What else pip keeps in its package, it has from there: newer ones ask themselves for more than their version.
    Some(format!(
        "# The pip of the Python that this environment is made from.\n\
         from importlib.machinery import PathFinder as _PathFinder\n\
         __path__ = [{folder:?}]\n__file__ = {file:?}\n\
         exec(_PathFinder.find_spec('pip', [{home:?}]).loader.get_code('pip'))\n\
         __version__ = {version:?}\n"
    ))
}

#[cfg(unix)]
fn write_pip_command(scripts: &Path) -> io::Result<()> {
    use std::{io::Write as _, os::unix::fs::OpenOptionsExt as _};
    let mut file = std::fs::File::options().write(true).create_new(true).mode(0o755).open(scripts.join("pip"))?;
    file.write_all(b"#!/bin/sh\nexec \"${0%/*}/python\" -m pip \"$@\"\n")?;
    std::os::unix::fs::symlink("pip", scripts.join("pip3"))
}

/// A program of its own would be needed here; `python -m pip` works.
#[cfg(windows)]
#[expect(clippy::unnecessary_wraps, reason = "the other platform's version can fail")]
fn write_pip_command(_scripts: &Path) -> io::Result<()> {
    Ok(())
}

/// Python reads `pyvenv.cfg` and `.pth` files as UTF-8, one path a line.
pub(super) fn python_readable(path: &Path) -> io::Result<&str> {
    let text = path.to_str().filter(|text| !text.contains(['\n', '\r']));
    text.ok_or_else(|| {
        let path = path.display();
        let why =
            format!("Python's virtual environments cannot name `{path}`: it is not UTF-8, or has a line break in it");
        io::Error::new(io::ErrorKind::InvalidInput, why)
    })
}

/// What the launcher of Windows' virtual environments is called; Python 3.13 renamed it.
pub(super) const LAUNCHER: [&str; 2] = ["venvlauncher.exe", "python.exe"];

/// The launcher of one of these names that comes with the standard library in `stdlib`.
pub(super) fn launcher(stdlib: &Path, names: [&str; 2]) -> Option<PathBuf> {
    let folder = stdlib.join("venv").join("scripts").join("nt");
    names.iter().map(|name| folder.join(name)).find(|path| path.is_file())
}

#[cfg(unix)]
fn link_interpreter(interpreter: &Interpreter, scripts: &Path) -> io::Result<()> {
    use std::os::unix::fs::symlink;
    symlink(interpreter.base_executable(), scripts.join("python"))?;
    symlink("python", scripts.join("python3"))?;
    symlink("python", scripts.join(format!("python{}", interpreter.version().short())))
}

/// On Windows only privileged users can make links. Its Python has a small launcher for this purpose, which reads
/// `pyvenv.cfg` and starts the base interpreter.
#[cfg(windows)]
fn link_interpreter(interpreter: &Interpreter, scripts: &Path) -> io::Result<()> {
    let stdlib = &interpreter.facts.stdlib;
    for (names_of_launcher, names) in [
        (LAUNCHER, ["python.exe", "python3.exe"].as_slice()),
        (["venvwlauncher.exe", "pythonw.exe"], ["pythonw.exe"].as_slice()),
    ] {
        let Some(source) = launcher(stdlib, names_of_launcher) else {
            return Err(io::Error::new(io::ErrorKind::NotFound, format!("no launcher in `{}`", stdlib.display())));
        };
        for name in names {
            fs::copy(&source, scripts.join(name))?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::sync::LazyLock;

    use super::{
        super::{
            find::{FindRequest, candidates},
            interpreter::InstalledPackage,
        },
        *,
    };
    use crate::version::{Version, VersionSpecifiers};

    /// Every `CPython` 3 of this machine, each once.
    fn interpreters() -> &'static [Interpreter] {
        static FOUND: LazyLock<Vec<Interpreter>> = LazyLock::new(|| {
            let folder = tempfile::tempdir().unwrap();
            let request = FindRequest::new(folder.path(), ">=3.6".parse::<VersionSpecifiers>().unwrap());
            let mut found: Vec<Interpreter> = Vec::new();
            for interpreter in candidates(&request).into_iter().filter_map(|candidate| candidate.result.ok()) {
                if found.iter().all(|other| other.base_executable() != interpreter.base_executable()) {
                    found.push(interpreter);
                }
            }
            if found.is_empty() {
                eprintln!("skipped: no Python on this machine");
            }
            found
        });
        &FOUND
    }

    /// Runs the environment's interpreter and returns the lines it prints.
    fn python(environment: &Environment, args: &[&str]) -> Vec<String> {
        let mut lines = Vec::new();
        let mut command = process::command(environment.python());
        command.args(args).current_dir(environment.work());
        let status = process::run(&mut command, Duration::from_secs(60), &|| false, &mut |line| {
            let (OutputLine::Out(line) | OutputLine::Err(line)) = line;
            lines.push(line);
            true
        });
        assert!(status.unwrap().success(), "{lines:?}");
        lines
    }

    #[test]
    fn every_python_here_takes_it_for_a_virtual_environment_of_its_own() {
        let base = tempfile::tempdir().unwrap();
        let temp_root = TempRoot::open_in(base.path()).unwrap();
        let first = tempfile::tempdir().unwrap();
        let second = tempfile::tempdir().unwrap();
        for (folder, names) in [(&first, ["one", "both"]), (&second, ["two", "both"])] {
            for name in names {
                let text = format!("place = {:?}\n", folder.path().to_str().unwrap());
                fs::write(folder.path().join(format!("{name}.py")), text).unwrap();
            }
        }
        let layers = [&first, &second].map(|folder| Layer::of_folder(folder.path()));
        for interpreter in interpreters() {
            let environment = Environment::create(interpreter, &[&layers[0], &layers[1]], &temp_root).unwrap();
            let question = "import sys, one, two, both, ctypes, site\n\
                for value in (sys.prefix, sys.base_prefix, sys.executable, both.place, site.getsitepackages()[-1 if sys.platform == 'win32' else 0],\n\
                '%d.%d.%d' % sys.version_info[:3]): print(value)";
            environment.try_out().unwrap();
            let answers = python(&environment, &["-I", "-c", question]);
            let version = interpreter.version();
            let expected = [
                environment.prefix().to_str().unwrap(),
                interpreter.facts.base_prefix.to_str().unwrap(),
                environment.python().to_str().unwrap(),
                first.path().to_str().unwrap(),
                environment.site_packages().to_str().unwrap(),
                &Version { pre: None, ..version }.to_string(),
            ];
            assert_eq!(answers, expected, "{interpreter:?}");

            // An environment made inside it comes from the base, not from the temporary one. Older Pythons do not know
            // the base, in no virtual environment.
            if version < Version::new(3, 11, 0) {
                continue;
            }
            let inner = environment.tmp().join("inner");
            python(&environment, &["-m", "venv", "--without-pip", inner.to_str().unwrap()]);
            let config = fs::read_to_string(inner.join("pyvenv.cfg")).unwrap();
            let home = config.lines().find_map(|line| line.strip_prefix("home = ")).unwrap();
            assert!(Path::new(home).starts_with(&interpreter.facts.base_prefix), "{config}");
        }
    }

    /// A wheel, made by Python itself: `greeting`, without code.
    const MAKE_WHEEL: &str = "import zipfile
with zipfile.ZipFile('greeting-1.0-py3-none-any.whl', 'w') as wheel:
    wheel.writestr('greeting.py', '')
    info = 'greeting-1.0.dist-info/'
    wheel.writestr(info + 'METADATA', 'Metadata-Version: 2.1\\nName: greeting\\nVersion: 1.0\\n')
    wheel.writestr(info + 'WHEEL', 'Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n')
    wheel.writestr(info + 'RECORD', '')";

    #[test]
    fn pip_installs_into_it_and_does_not_touch_the_pip_that_it_comes_from() {
        let base = tempfile::tempdir().unwrap();
        let temp_root = TempRoot::open_in(base.path()).unwrap();
        // One is enough: what differs is whether pip is installed or comes in a wheel.
        if let Some(interpreter) = interpreters().iter().find(|found| found.version() >= Version::new(3, 11, 0)) {
            let mut from_wheel = interpreter.clone();
            from_wheel.facts.pip = None;
            for interpreter in [interpreter.clone(), from_wheel] {
                if interpreter.facts.pip.is_none() && interpreter.facts.pip_wheel.is_none() {
                    eprintln!("skipped: no pip in {}", interpreter.executable().display());
                    continue;
                }
                let environment = Environment::create(&interpreter, &[], &temp_root).unwrap();
                python(&environment, &["-I", "-c", MAKE_WHEEL]);
                let install = ["-I", "-m", "pip", "install", "--no-index", "--disable-pip-version-check"];
                python(&environment, &[&install[..], &["greeting-1.0-py3-none-any.whl"]].concat());
                assert!(environment.site_packages().join("greeting.py").is_file());
                // A wheel is read uncompiled each time: once is enough.
                if interpreter.facts.pip.is_none() {
                    continue;
                }
                let listed = python(&environment, &["-I", "-m", "pip", "list", "--disable-pip-version-check"]);
                assert!(listed.iter().any(|line| line.starts_with("greeting")), "{listed:?}");
                assert!(!listed.iter().any(|line| line.starts_with("pip ")), "nothing to uninstall: {listed:?}");
                #[cfg(unix)]
                {
                    let mut lines = Vec::new();
                    let mut command = process::command(environment.scripts().join("pip3"));
                    let ended = process::run(command.arg("--version"), TRY_OUT_LIMIT, &|| false, &mut |line| {
                        lines.push(line);
                        true
                    });
                    assert!(ended.unwrap().success(), "{lines:?}");
                }
            }
        }
    }

    #[cfg(unix)]
    #[test]
    fn it_can_be_made_new_whatever_was_left_in_it() {
        let Some(interpreter) = interpreters().first() else { return };
        let base = tempfile::tempdir().unwrap();
        let temp_root = TempRoot::open_in(base.path()).unwrap();
        let mut environment = Environment::create(interpreter, &[], &temp_root).unwrap();
        fs::write(environment.root().join("file"), "x").unwrap();
        fs::write(environment.work().join("file"), "x").unwrap();
        fs::remove_file(environment.python()).unwrap();
        std::os::unix::fs::symlink("/", environment.root().join("link")).unwrap();
        environment.renew(interpreter, &[]).unwrap();
        environment.try_out().unwrap();
        let made = fs::symlink_metadata(environment.python()).unwrap().modified().unwrap();
        fs::write(environment.work().join("file"), "x").unwrap();
        environment.renew(interpreter, &[]).unwrap();
        let kept = fs::symlink_metadata(environment.python()).unwrap().modified().unwrap();
        assert_eq!(kept, made, "what was not touched is not made again");
        environment.write_files([(Path::new("a/b.py"), b"b".as_slice())].into_iter()).unwrap();
        assert_eq!(fs::read(environment.work().join("a/b.py")).unwrap(), b"b");
        environment.renew(interpreter, &[]).unwrap();
        environment.try_out().unwrap();
        let mut entries: Vec<_> =
            fs::read_dir(environment.root()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        entries.sort();
        assert_eq!(entries, ["home", "run", "tmp", "venv", "work"]);
        assert_eq!(fs::read_dir(environment.work()).unwrap().count(), 0);
    }

    #[test]
    fn the_pip_in_it_has_what_pip_keeps_in_its_package() {
        let Some(interpreter) = interpreters().first() else { return };
        let base = tempfile::tempdir().unwrap();
        let temp_root = TempRoot::open_in(base.path()).unwrap();
        let own = base.path().join("own");
        fs::create_dir_all(own.join("pip")).unwrap();
        fs::write(own.join("pip/__init__.py"), "__version__ = '0'\nKEPT = 'kept'\n").unwrap();
        fs::write(own.join("pip/inner.py"), "").unwrap();
        let mut interpreter = interpreter.clone();
        interpreter.facts.pip = Some(InstalledPackage { version: "99.1".to_owned(), folder: own });
        let environment = Environment::create(&interpreter, &[], &temp_root).unwrap();
        let question = "import pip, pip.inner\nprint(pip.__version__, pip.KEPT, pip.inner.__name__)";
        assert_eq!(python(&environment, &["-c", question]), ["99.1 kept pip.inner"]);
    }

    #[test]
    fn nothing_is_left_of_it() {
        let Some(interpreter) = interpreters().first() else { return };
        let base = tempfile::tempdir().unwrap();
        let temp_root = TempRoot::open_in(base.path()).unwrap();
        let environment = Environment::create(interpreter, &[], &temp_root).unwrap();
        let root = environment.root().to_owned();
        for folder in environment.folders().into_iter().chain([environment.prefix()]) {
            assert!(folder.is_dir() && folder.starts_with(&root));
        }
        fs::write(environment.work().join("file"), "x").unwrap();
        fs::remove_file(environment.prefix().join("pyvenv.cfg")).unwrap();
        // The launcher of Windows starts nothing without it.
        let status = if cfg!(windows) { "exit code: 106" } else { "exit status: 0: " };
        let problem = environment.try_out().unwrap_err();
        assert!(problem.starts_with(status), "not in the environment: {problem}");
        fs::remove_file(environment.python()).unwrap();
        assert!(environment.try_out().unwrap_err().contains("cannot be started"));
        // The process's folder stays as long as an environment is in it.
        drop(temp_root);
        assert!(environment.work().exists());
        drop(environment);
        assert!(!root.exists() && !root.parent().unwrap().exists());
    }

    #[test]
    fn a_failure_says_where_and_leaves_nothing() {
        let Some(interpreter) = interpreters().first() else { return };
        let base = tempfile::tempdir().unwrap();
        let temp_root = TempRoot::open_in(base.path()).unwrap();
        let layer = Layer::of_folder(Path::new("/with\na line end"));
        let error = Environment::create(interpreter, &[&layer], &temp_root).unwrap_err();
        assert!(error.to_string().contains(temp_root.path().to_str().unwrap()), "{error}");
        assert_eq!(fs::read_dir(temp_root.path()).unwrap().count(), 1, "only the owner's file");
    }
}
