//! Installed by pip, pipx or uv, the program is in a virtual environment: whose Python is that, and what is typed to start it again?
#![cfg(unix)]

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use crate::case::{BINARY, Case, Ran};

/// A course, and the program in a real virtual environment in a folder of its own.
struct Installed {
    case: Case,
    prefix: PathBuf,
}

impl Installed {
    fn new() -> Self {
        let case = Case::one();
        let prefix = case.root().join("tools/pythlings");
        let made = Command::new("python3").args(["-m", "venv", "--without-pip"]).arg(&prefix).status().unwrap();
        assert!(made.success());
        let program = prefix.join("bin/pythlings");
        if fs::hard_link(BINARY, &program).is_err() {
            fs::copy(BINARY, program).unwrap();
        }
        Self { case, prefix }
    }

    /// The Python that this is installed with.
    fn base(&self) -> PathBuf {
        fs::canonicalize(self.prefix.join("bin/python3")).unwrap()
    }

    fn mark(&self, file: &str) {
        fs::write(self.prefix.join(file), "").unwrap();
    }

    /// Runs it with these folders alone on the path, and these variables.
    fn run(&self, arguments: &[&str], path: &[&Path], variables: &[(&str, &str)]) -> Ran {
        let mut command = Command::new(self.prefix.join("bin/pythlings"));
        command.args(arguments).current_dir(self.case.cwd()).stdin(Stdio::null());
        command.env_clear().envs(self.case.environment()).env("PATH", std::env::join_paths(path).unwrap());
        let output = command.envs(variables.iter().copied()).output().unwrap();
        Ran {
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
            status: output.status.code(),
        }
    }

    /// What `doctor` says of the Python that it uses.
    fn python(&self, path: &[&Path], variables: &[(&str, &str)]) -> String {
        let ran = self.run(&["doctor", "--format", "json"], path, variables);
        let mut rows = ran.stdout.lines().map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap());
        let used = rows.find(|row| row["section"] == "Python" && row["level"] == "ok");
        used.unwrap_or_else(|| panic!("{}{}", ran.stdout, ran.stderr))["message"].as_str().unwrap().to_owned()
    }

    /// A folder with the learner's own `python3`: another path to the same one, which is all that matters here.
    fn learners_bin(&self) -> PathBuf {
        let bin = self.case.root().join("learners");
        fs::create_dir(&bin).unwrap();
        std::os::unix::fs::symlink(self.base(), bin.join("python3")).unwrap();
        bin
    }
}

#[test]
fn the_environment_that_a_tool_made_for_it_is_not_where_exercises_are_checked() {
    let installed = Installed::new();
    let (own, learners) = (installed.prefix.join("bin"), installed.learners_bin());
    let prefix = installed.prefix.display().to_string();
    // pip, in an environment that is not active: it is not even on the path.
    let found = installed.python(&[&learners], &[]);
    assert!(found.contains(&*learners.to_string_lossy()) && found.ends_with("(PATH)"), "{found}");
    // uv and pipx say whose it is; `uvx` puts it on the path for this one start.
    for marker in ["uv-receipt.toml", "pipx_metadata.json", "../CACHEDIR.TAG"] {
        installed.mark(marker);
        for variables in [&[][..], &[("VIRTUAL_ENV", prefix.as_str())]] {
            let found = installed.python(&[&own, &learners], variables);
            assert!(found.contains(&*learners.to_string_lossy()) && found.ends_with("(PATH)"), "{marker}: {found}");
        }
        let passed = installed.run(&["run", "one"], &[&own, &learners], &[]);
        assert_eq!(passed.status, Some(0), "{}{}", passed.stdout, passed.stderr);
        fs::remove_file(installed.prefix.join(marker)).unwrap();
    }
}

#[test]
fn an_environment_in_which_the_learner_works_is_theirs_although_pythlings_is_in_it() {
    let installed = Installed::new();
    let (own, learners) = (installed.prefix.join("bin"), installed.learners_bin());
    let prefix = installed.prefix.display().to_string();
    let found = installed.python(&[&own, &learners], &[("VIRTUAL_ENV", &prefix)]);
    assert!(found.contains(&prefix) && found.ends_with("(active virtual environment)"), "{found}");
}

#[test]
fn what_it_was_installed_with_is_used_when_there_is_no_other() {
    let installed = Installed::new();
    installed.mark("uv-receipt.toml");
    let ran = installed.run(
        &["doctor", "--format", "json"],
        &[&installed.prefix.join("bin")],
        &[("PYENV_ROOT", "/not/there")],
    );
    let home = installed.base().parent().unwrap().display().to_string();
    assert!(ran.stdout.contains(&home), "{}", ran.stdout);
    assert!(ran.stdout.contains("(pythlings was installed with it)"), "{}", ran.stdout);
}

#[test]
fn after_init_it_says_what_starts_it_again() {
    let installed = Installed::new();
    let begin = |name: &str, variables: &[(&str, &str)]| {
        let folder = installed.case.root().join(name).display().to_string();
        let ran = installed.run(&["init", &folder], &[&installed.prefix.join("bin")], variables);
        assert_eq!(ran.status, Some(0), "{}", ran.stderr);
        ran.stdout.lines().last().unwrap().trim().to_owned()
    };
    assert_eq!(begin("one", &[("UV", "/usr/bin/uv")]), "pythlings");
    installed.mark("../CACHEDIR.TAG");
    assert_eq!(begin("two", &[("UV", "/usr/bin/uv")]), "uvx pythlings");
    assert_eq!(begin("three", &[]), "pipx run pythlings");
}

/// uv may empty its cache while watch mode is open, or a newer version may be installed over this one.
#[cfg(target_os = "linux")]
#[test]
fn it_goes_on_when_its_own_environment_is_removed_meanwhile() {
    use std::{
        io::{BufRead as _, BufReader},
        sync::mpsc,
        time::Duration,
    };

    let installed = Installed::new();
    installed.mark("../CACHEDIR.TAG");
    let (own, learners) = (installed.prefix.join("bin"), installed.learners_bin());
    let attempt = installed.case.cwd().join("exercises/01_core/010_one/one.py");
    let right = fs::read_to_string(&attempt).unwrap();
    fs::write(&attempt, "def one():\n    return 2\n").unwrap();
    let mut command = Command::new(own.join("pythlings"));
    command.current_dir(installed.case.cwd()).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
    command.env_clear().envs(installed.case.environment());
    let mut child = command.env("PATH", std::env::join_paths([&own, &learners]).unwrap()).spawn().unwrap();
    let (sender, lines) = mpsc::channel();
    let stdout = BufReader::new(child.stdout.take().unwrap());
    let reader =
        std::thread::spawn(move || stdout.lines().map_while(Result::ok).try_for_each(|line| sender.send(line)));
    let mut said = String::new();
    let mut until = |words: &str| {
        while let Ok(line) = lines.recv_timeout(Duration::from_secs(120)) {
            said.push_str(&line);
            said.push('\n');
            if line.contains(words) {
                return;
            }
        }
        panic!("no {words:?}: {said}");
    };
    until("1 failed");
    fs::remove_dir_all(installed.prefix.parent().unwrap()).unwrap();
    fs::write(&attempt, right).unwrap();
    until("Done");
    child.kill().unwrap();
    child.wait().unwrap();
    drop(lines);
    let _ = reader.join();
}
