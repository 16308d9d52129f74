//! The temporary virtual environment of one run.

use std::{
    io,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use fs_err as fs;

use super::{
    interpreter::Interpreter,
    layer::Layer,
    process::{self, Line},
    remove::remove_tree,
    temp_root::TempRoot,
};

/// An interpreter that needs longer for nothing at all is of no use.
const TRY_OUT_LIMIT: Duration = Duration::from_secs(20);

/// A virtual environment that was made for one run and is removed with this value.
///
/// ```text
/// <root>/
///     venv/       pyvenv.cfg, bin/python (Scripts\python.exe), lib/python3.N/site-packages: empty but for one .pth
///     work/       the exercise's files; the check runs here
///     tmp/        TMPDIR of the run
///     home/       HOME of the run
/// ```
///
/// It is what `python -m venv --without-pip` makes, in well under a millisecond in place of some 200: `sys.prefix` is
/// `<root>/venv`, and packages come from the layers through the `.pth` file, which adds their folders to `sys.path`
/// after the environment's own (and does not process `.pth` files inside them). `python -m venv` in a run makes
/// environments from the base interpreter, as in any virtual environment; pip is there only if a layer holds it, and then
/// installs into this environment.
#[derive(Debug)]
pub struct Environment {
    root: PathBuf,
    prefix: PathBuf,
    python: PathBuf,
    site_packages: PathBuf,
    work: PathBuf,
    tmp: PathBuf,
    home: PathBuf,
    /// Keeps the process's folder, in which `root` is, in place.
    _temp_root: TempRoot,
}

/// The temporary environment cannot be made.
#[derive(Debug, thiserror::Error)]
#[error("cannot make a temporary environment in `{}`", root.display())]
pub struct EnvironmentError {
    /// The temporary folder of this process.
    pub root: PathBuf,
    /// Why not.
    #[source]
    pub source: io::Error,
}

impl EnvironmentError {
    /// What to do.
    pub fn hint(&self) -> &'static str {
        match self.source.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
                "free some space there, or set `TMPDIR` to a folder on another disk"
            }
            io::ErrorKind::NotFound => "something removed the temporary folder; start again",
            _ => "run `pythlings doctor` to see what is wrong with the temporary folder",
        }
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
        let environment = Self {
            python: scripts.join(if cfg!(windows) { "python.exe" } else { "python" }),
            work: root.join("work"),
            tmp: root.join("tmp"),
            home: root.join("home"),
            site_packages,
            prefix,
            root,
            _temp_root: temp_root.clone(),
        };
        // From here on a failure removes what was made, as `environment` is dropped.
        environment.write(interpreter, layers, &scripts).map_err(failed)?;
        Ok(environment)
    }

    /// Makes it new at the same place: everything below its root is removed and written again.
    pub fn renew(&self, interpreter: &Interpreter, layers: &[&Layer]) -> Result<(), EnvironmentError> {
        let failed = |source| EnvironmentError { root: self.root.clone(), source };
        let scripts = self.scripts().to_owned();
        for entry in fs::read_dir(&self.root).map_err(failed)? {
            remove_tree(&entry.map_err(failed)?.path()).map_err(failed)?;
        }
        self.write(interpreter, layers, &scripts).map_err(failed)
    }

    fn write(&self, interpreter: &Interpreter, layers: &[&Layer], scripts: &Path) -> io::Result<()> {
        for folder in [&self.work, &self.tmp, &self.home, &self.prefix] {
            fs::create_dir(folder)?;
        }
        fs::create_dir_all(scripts)?;
        fs::create_dir_all(&self.site_packages)?;
        link_interpreter(interpreter, scripts)?;
        fs::write(self.prefix.join("pyvenv.cfg"), pyvenv_cfg(interpreter)?)?;
        let mut pth = String::new();
        for layer in layers {
            pth.push_str(utf8(layer.path())?);
            pth.push('\n');
        }
        fs::write(self.site_packages.join("layers.pth"), pth)
    }

    /// Starts its interpreter once and says how long that took, or why it does not work.
    pub fn try_out(&self) -> Result<Duration, String> {
        let mut command = process::command(&self.python);
        command.args(["-I", "-c", "import sys; print(sys.prefix)"]).current_dir(&self.work);
        let mut lines = Vec::new();
        let started = Instant::now();
        let ended = process::run(&mut command, TRY_OUT_LIMIT, &|| false, &mut |line| {
            let (Line::Out(line) | Line::Err(line)) = line;
            lines.push(line);
            lines.len() < 100
        });
        let took = started.elapsed();
        match ended {
            Ok(status) if status.success() && lines.iter().any(|line| Path::new(line) == self.prefix) => Ok(took),
            Ok(status) => Err(format!("{status}: {}", lines.last().map_or("it printed nothing", |line| line.as_str()))),
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
}

impl Drop for Environment {
    fn drop(&mut self) {
        // What cannot be removed now is found by the next start.
        let _ = remove_tree(&self.root);
    }
}

fn pyvenv_cfg(interpreter: &Interpreter) -> io::Result<String> {
    let executable = interpreter.base_executable();
    let home = executable.parent().unwrap_or(executable);
    Ok(format!(
        "home = {}\ninclude-system-site-packages = false\nversion = {}\nexecutable = {}\n",
        utf8(home)?,
        interpreter.version(),
        utf8(executable)?,
    ))
}

/// Python reads `pyvenv.cfg` and `.pth` files as UTF-8, one path a line.
fn utf8(path: &Path) -> io::Result<&str> {
    match path.to_str() {
        Some(text) if !text.contains(['\n', '\r']) => Ok(text),
        _ => Err(io::Error::new(
            io::ErrorKind::InvalidInput,
            format!("the path `{}` cannot be written into a virtual environment", path.display()),
        )),
    }
}

#[cfg(unix)]
fn link_interpreter(interpreter: &Interpreter, scripts: &Path) -> io::Result<()> {
    use std::os::unix::fs::symlink;
    symlink(interpreter.base_executable(), scripts.join("python"))?;
    symlink("python", scripts.join("python3"))?;
    symlink("python", scripts.join(format!("python{}", interpreter.version().short())))
}

/// Windows gives links to privileged users only. Its Python has a small launcher for this purpose, which reads
/// `pyvenv.cfg` and starts the base interpreter.
#[cfg(windows)]
fn link_interpreter(interpreter: &Interpreter, scripts: &Path) -> io::Result<()> {
    let launchers = interpreter.facts.stdlib.join("venv").join("scripts").join("nt");
    // Python 3.13 renamed it.
    for (launcher, names) in [
        (["venvlauncher.exe", "python.exe"], ["python.exe", "python3.exe"].as_slice()),
        (["venvwlauncher.exe", "pythonw.exe"], ["pythonw.exe"].as_slice()),
    ] {
        let source = launcher.iter().map(|name| launchers.join(name)).find(|path| path.is_file());
        let Some(source) = source else {
            return Err(io::Error::new(io::ErrorKind::NotFound, format!("no launcher in `{}`", launchers.display())));
        };
        for name in names {
            fs::copy(&source, scripts.join(name))?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{
        super::{
            find::{FindRequest, candidates},
            version::{Version, VersionSpecifiers},
        },
        *,
    };

    /// Every `CPython` 3 of this machine.
    fn interpreters() -> Vec<Interpreter> {
        let folder = tempfile::tempdir().unwrap();
        let request = FindRequest::new(folder.path(), ">=3.6".parse::<VersionSpecifiers>().unwrap());
        let found: Vec<_> = candidates(&request).into_iter().filter_map(|candidate| candidate.result.ok()).collect();
        if found.is_empty() {
            eprintln!("skipped: no Python on this machine");
        }
        found
    }

    /// Runs the environment's interpreter and returns the lines it prints.
    fn python(environment: &Environment, args: &[&str]) -> Vec<String> {
        let mut lines = Vec::new();
        let mut command = process::command(environment.python());
        command.args(args).current_dir(environment.work());
        let status = process::run(&mut command, Duration::from_secs(60), &|| false, &mut |line| {
            let (Line::Out(line) | Line::Err(line)) = line;
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
            let environment = Environment::create(&interpreter, &[&layers[0], &layers[1]], &temp_root).unwrap();
            let question = "import sys, one, two, both, ctypes, site\n\
                for value in (sys.prefix, sys.base_prefix, sys.executable, both.place, site.getsitepackages()[0],\n\
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

    #[test]
    fn nothing_is_left_of_it() {
        let Some(interpreter) = interpreters().into_iter().next() else { return };
        let base = tempfile::tempdir().unwrap();
        let temp_root = TempRoot::open_in(base.path()).unwrap();
        let environment = Environment::create(&interpreter, &[], &temp_root).unwrap();
        let root = environment.root().to_owned();
        for folder in [environment.work(), environment.tmp(), environment.home(), environment.prefix()] {
            assert!(folder.is_dir() && folder.starts_with(&root));
        }
        fs::write(environment.work().join("file"), "x").unwrap();
        fs::remove_file(environment.prefix().join("pyvenv.cfg")).unwrap();
        assert!(environment.try_out().unwrap_err().starts_with("exit status: 0: "), "not in the environment");
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
        let Some(interpreter) = interpreters().into_iter().next() else { return };
        let base = tempfile::tempdir().unwrap();
        let temp_root = TempRoot::open_in(base.path()).unwrap();
        let layer = Layer::of_folder(Path::new("/with\na line end"));
        let error = Environment::create(&interpreter, &[&layer], &temp_root).unwrap_err();
        assert!(error.to_string().contains(temp_root.path().to_str().unwrap()), "{error}");
        assert_eq!(fs::read_dir(temp_root.path()).unwrap().count(), 1, "only the owner's file");
    }
}
