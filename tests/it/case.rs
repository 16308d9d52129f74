//! A course on disk, the real binary, a scrubbed environment.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::{Duration, Instant},
};

/// The binary under test.
pub const BINARY: &str = env!("CARGO_BIN_EXE_pythlings");

/// Where the tests' packages are kept: installed once by the tool's own path, by whichever test comes first.
pub fn cache_dir() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("cache")
}

/// A folder that is a learner's world: home, temporary folder, course.
#[must_use]
pub struct Case {
    folder: tempfile::TempDir,
    environment: BTreeMap<String, String>,
    /// Where the binary is started.
    cwd: PathBuf,
    arguments: Vec<String>,
    /// The program that starts the binary, with its own arguments; none when it is started directly.
    starter: Vec<String>,
    limit: Duration,
}

/// What a run of the binary gave.
#[derive(Debug)]
pub struct Ran {
    pub stdout: String,
    pub stderr: String,
    pub status: Option<i32>,
}

/// The pinned base packages, as the course has them.
const INFO: &str = r#"format_version = 1
title = "A course for tests"
requires_python = ">=3.11"
welcome = "Welcome."
final_message = "All done."

[[phases]]
name = "01_core"
title = "Core"

[packages.base]
requirements = ["pytest==9.2.0", "iniconfig==2.3.1", "packaging==26.3", "pluggy==1.7.0", "pygments==2.21.0"]
"#;

/// The exercise of [`Case::one`], and its test.
pub const ONE: &str = "def one():\n    return 1\n";
pub const TEST_ONE: &str = "from one import one\n\n\ndef test_one():\n    \"\"\"one\"\"\"\n    assert one() == 1\n";

/// The words of a screen, however they are broken into lines.
pub fn words(screen: &str) -> String {
    screen.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// All of these are on the screen.
#[track_caller]
pub fn has(screen: &str, parts: &[&str]) {
    for part in parts {
        assert!(screen.contains(part), "missing: {part}\n{screen}");
    }
}

/// Writes a shell script that can be run.
#[cfg(unix)]
pub fn program(path: &Path, script: &str) {
    use std::os::unix::fs::PermissionsExt as _;

    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, format!("#!/bin/sh\n{script}\n")).unwrap();
    fs::set_permissions(path, fs::Permissions::from_mode(0o755)).unwrap();
}

impl Case {
    /// An empty course with one phase, `01_core`.
    pub fn new() -> Self {
        Self::in_folder("course")
    }

    /// As [`Case::new`], with another name for the course's folder.
    pub fn in_folder(name: &str) -> Self {
        let folder = tempfile::Builder::new().prefix("pythlings-it-").tempdir().unwrap();
        let course = folder.path().join(name);
        for path in [folder.path().join("home"), folder.path().join("tmp"), course.join("exercises/01_core")] {
            fs::create_dir_all(path).unwrap();
        }
        fs::write(course.join("info.toml"), INFO).unwrap();
        let home = folder.path().join("home").display().to_string();
        let environment = [
            ("HOME", home.clone()),
            ("XDG_CACHE_HOME", format!("{home}/.cache")),
            ("XDG_CONFIG_HOME", format!("{home}/.config")),
            ("TMPDIR", folder.path().join("tmp").display().to_string()),
            ("PYTHLINGS_CACHE_DIR", cache_dir().display().to_string()),
            ("PATH", std::env::var("PATH").unwrap()),
            ("LC_ALL", "C.UTF-8".to_owned()),
            ("COLUMNS", "80".to_owned()),
        ];
        // What pip needs to reach its index from here is the machine's business.
        let network = std::env::vars().filter(|(name, _)| {
            let name = name.to_uppercase();
            name.starts_with("PIP_")
                || name.starts_with("UV_")
                || name.ends_with("_PROXY")
                || name.starts_with("SSL_CERT")
                || name == "PYENV_ROOT"
        });
        let environment =
            environment.map(|(name, value)| (name.to_owned(), value)).into_iter().chain(network).collect();
        Self {
            environment,
            cwd: course,
            folder,
            arguments: Vec::new(),
            starter: Vec::new(),
            limit: Duration::from_secs(300),
        }
    }

    /// The folder that holds everything.
    pub fn root(&self) -> &Path {
        self.folder.path()
    }

    /// The folder where the binary is started: the course, unless changed.
    pub fn cwd(&self) -> &Path {
        &self.cwd
    }

    /// Starts the binary somewhere else.
    pub fn at(mut self, folder: impl Into<PathBuf>) -> Self {
        self.cwd = folder.into();
        self
    }

    /// Writes a file below the working folder.
    pub fn file(self, path: impl AsRef<Path>, contents: impl AsRef<[u8]>) -> Self {
        let path = self.cwd.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, contents).unwrap();
        self
    }

    /// A course whose only exercise, `one`, passes as it is.
    pub fn one() -> Self {
        Self::new().exercise(10, "one", ONE, TEST_ONE)
    }

    /// Writes the settings of an exercise in `01_core` as a sound one has them, with these lines at their end.
    pub fn settings(self, number: u32, name: &str, check: &str, more: &str) -> Self {
        let toml = format!(
            "title = \"The exercise {name}\"\ntopics = [\"functions-basics\"]\ncheck = \"{check}\"\n\
             docs = [\"https://docs.python.org/3/\"]\nhints = [\"First hint of {name}.\", \"Second hint of {name}.\"]\n{more}"
        );
        self.file(format!("exercises/01_core/{number:03}_{name}/exercise.toml"), toml)
    }

    /// Adds lines to `info.toml`.
    pub fn info(self, more: &str) -> Self {
        let info = fs::read_to_string(self.cwd.join("info.toml")).unwrap();
        self.file("info.toml", info + more)
    }

    /// Puts a folder, by its path from the root, in front of PATH, with shell scripts of these names in it.
    #[cfg(unix)]
    pub fn programs(self, folder: &str, programs: &[(&str, &str)]) -> Self {
        let bin = self.root().join(folder);
        for (name, script) in programs {
            program(&bin.join(name), script);
        }
        let path = format!("{}:{}", bin.display(), self.environment["PATH"]);
        self.env("PATH", path)
    }

    /// The same with a `uv` that does what the script says, and a cache of its own.
    #[cfg(unix)]
    pub fn uv(self, script: &str) -> Self {
        let cache = self.root().join("cache").display().to_string();
        self.programs("bin", &[("uv", script)]).env("PYTHLINGS_CACHE_DIR", cache)
    }

    /// Adds an exercise with tests to `01_core`.
    pub fn exercise(self, number: u32, name: &str, starter: &str, test: &str) -> Self {
        let folder = format!("exercises/01_core/{number:03}_{name}");
        self.settings(number, name, "pytest", "")
            .file(format!("{folder}/{name}.py"), starter)
            .file(format!("{folder}/test_{name}.py"), test)
    }

    /// Sets a variable.
    pub fn env(mut self, name: &str, value: impl Into<String>) -> Self {
        self.environment.insert(name.to_owned(), value.into());
        self
    }

    /// Adds arguments.
    pub fn args<'a>(mut self, arguments: impl IntoIterator<Item = &'a str>) -> Self {
        self.arguments.extend(arguments.into_iter().map(str::to_owned));
        self
    }

    /// Has the binary started by a script, which gets its name and arguments as `"$@"`.
    #[cfg(unix)]
    pub fn by_script(mut self, script: &str) -> Self {
        self.starter = ["sh", "-c", script, "sh"].map(str::to_owned).into();
        self
    }

    /// Makes the usual cache folder one that cannot be used; what replaces it holds the tests' packages.
    #[cfg(unix)]
    pub fn without_usual_cache(self) -> Self {
        let file = self.root().join("file");
        fs::write(&file, "").unwrap();
        let user = rustix::process::geteuid().as_raw();
        let stand_in = self.root().join(format!("tmp/pythlings-{user}-cache"));
        fs::create_dir_all(cache_dir()).unwrap();
        std::os::unix::fs::symlink(cache_dir(), stand_in).unwrap();
        self.env("PYTHLINGS_CACHE_DIR", "").env("XDG_CACHE_HOME", file.display().to_string())
    }

    /// The arguments.
    #[cfg(unix)]
    pub fn arguments(&self) -> &[String] {
        &self.arguments
    }

    /// The command as it would be started, for tests that drive it themselves.
    pub fn command(&self) -> Command {
        self.command_with(self.arguments.iter().map(String::as_str))
    }

    fn command_with<'a>(&self, arguments: impl IntoIterator<Item = &'a str>) -> Command {
        let mut words = self.starter.iter().map(String::as_str).chain([BINARY]);
        let mut command = Command::new(words.next().unwrap_or(BINARY));
        command.args(words).args(arguments).current_dir(&self.cwd).env_clear().envs(&self.environment);
        command
    }

    /// The scrubbed environment.
    pub fn environment(&self) -> &BTreeMap<String, String> {
        &self.environment
    }

    /// For what takes its time, such as a check of the whole course.
    pub fn patient(mut self) -> Self {
        self.limit = Duration::from_secs(1800);
        self
    }

    /// Runs the binary to its end.
    pub fn run(&self) -> Ran {
        self.run_with(self.arguments.iter().map(String::as_str))
    }

    /// As [`Case::run_with`], in another folder.
    pub fn run_in<'a>(&self, folder: &Path, arguments: impl IntoIterator<Item = &'a str>) -> Ran {
        self.finish(self.command_with(arguments).current_dir(folder))
    }

    /// Runs the binary with other arguments than the case's own.
    pub fn run_with<'a>(&self, arguments: impl IntoIterator<Item = &'a str>) -> Ran {
        self.finish(&mut self.command_with(arguments))
    }

    fn finish(&self, command: &mut Command) -> Ran {
        let start = Instant::now();
        let output = command.stdin(Stdio::null()).output().unwrap();
        assert!(start.elapsed() < self.limit, "it took {:?}", start.elapsed());
        Ran {
            stdout: String::from_utf8(output.stdout).expect("stdout is UTF-8"),
            stderr: String::from_utf8(output.stderr).expect("stderr is UTF-8"),
            status: output.status.code(),
        }
    }

    /// What is in the case's temporary folder, empty folders of the run root aside.
    pub fn left_in_tmp(&self) -> Vec<PathBuf> {
        fn files(folder: &Path, found: &mut Vec<PathBuf>) {
            for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
                if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
                    files(&entry.path(), found);
                } else if entry.file_name() != "guard" {
                    found.push(entry.path());
                }
            }
        }
        let mut found = Vec::new();
        files(&self.folder.path().join("tmp"), &mut found);
        found
    }
}

impl Ran {
    /// The last line of standard output as JSON.
    pub fn json(&self) -> serde_json::Value {
        let line = self.stdout.lines().last().unwrap_or_else(|| panic!("no output; stderr: {}", self.stderr));
        serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"))
    }
}
