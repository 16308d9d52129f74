use std::os::unix::fs::symlink;

use fs_err as fs;

use super::{
    super::{fake, interpreter::Facts},
    *,
};

/// A folder with an empty course, and nothing around it.
struct FindFixture {
    folder: tempfile::TempDir,
    request: FindRequest,
}

impl FindFixture {
    fn new(requires: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let course_root = folder.path().join("home/course");
        fs::create_dir_all(&course_root).unwrap();
        let request = FindRequest {
            surroundings: Surroundings::default(),
            ..FindRequest::new(&course_root, requires.parse().unwrap())
        };
        Self { folder, request }
    }

    fn path(&self, relative: &str) -> PathBuf {
        self.folder.path().join(relative)
    }

    fn fake(&self, relative: &str, version: &str) -> PathBuf {
        fake::interpreter(&self.path(relative), version)
    }

    fn set_path(&mut self, folders: &[&str]) {
        let folders: Vec<_> = folders.iter().map(|folder| self.path(folder)).collect();
        self.request.surroundings.path = Some(std::env::join_paths(folders).unwrap());
    }

    fn with_cache(mut self) -> Self {
        self.request.cache = Some(CacheDir::at(&self.path("cache")).unwrap());
        self
    }

    fn found(&self) -> PathBuf {
        find(&self.request).unwrap().found_at
    }

    /// The message with the temporary folder's name taken out.
    fn error(&self) -> String {
        let message = find(&self.request).unwrap_err().to_string();
        message.replace(self.folder.path().to_str().unwrap(), "")
    }

    /// Why the only interpreter of `PATH`, made by `make`, is refused.
    fn refusal(make: impl FnOnce(&Path)) -> Refusal {
        let mut world = Self::new("");
        fs::create_dir(world.path("bin")).unwrap();
        make(&world.path("bin/python3"));
        world.set_path(&["bin"]);
        world.request.patience = Duration::from_millis(500);
        match find(&world.request).unwrap_err() {
            FindError::NotFound { mut tried, .. } if tried.len() == 1 => tried.remove(0).result.unwrap_err(),
            error => panic!("{error}"),
        }
    }
}

#[test]
fn the_order_of_the_sources() {
    let mut world = FindFixture::new(">=3.11");
    let in_order = [
        world.fake("active/bin/python", "3.11.0"),
        world.fake("conda/bin/python", "3.11.1"),
        world.fake("home/course/.venv/bin/python", "3.11.2"),
        world.fake("home/.venv/bin/python", "3.11.3"),
        world.fake("bin1/python3.12", "3.12.0"),
        world.fake("bin1/python3.9", "3.9.0"),
        world.fake("bin1/python3", "3.11.4"),
        world.fake("bin1/python", "3.11.5"),
        world.fake("bin2/python3.14", "3.14.0"),
        world.fake("bin2/python3.14t", "3.14.0"),
        world.fake("bin2/python3.13", "3.13.0"),
        world.fake("pyenv/versions/3.13.2/bin/python", "3.13.2"),
        world.fake("pyenv/versions/3.12.11/bin/python", "3.12.11"),
        world.fake("pyenv/versions/3.12.9/bin/python", "3.12.9"),
        world.fake("uv/cpython-3.13.7-linux-x86_64-gnu/bin/python", "3.13.7"),
        world.fake("uv/cpython-3.12.3-linux-x86_64-gnu/bin/python", "3.12.3"),
    ];
    world.fake("uv/pypy-3.11.1-linux-x86_64-gnu/bin/python", "3.11.0");
    world.set_path(&["bin1", "bin2", "bin1", "not/there"]);
    world.request.surroundings.virtual_env = Some(world.path("active"));
    world.request.surroundings.conda_prefix = Some(world.path("conda"));
    world.request.surroundings.pyenv_root = Some(world.path("pyenv"));
    world.request.surroundings.uv_pythons = Some(world.path("uv"));
    let looked_at: Vec<_> = candidates(&world.request).into_iter().map(|candidate| candidate.path).collect();
    assert_eq!(looked_at, in_order);
    assert_eq!(world.found(), in_order[0]);
}

#[test]
fn the_first_that_fits_is_taken_and_what_a_name_tells_is_not_asked() {
    let mut world = FindFixture::new(">=3.11,<3.14");
    let too_old = world.fake("bin/python3.10", "3.10.1");
    let too_new = world.fake("bin/python3.14", "3.14.0");
    let lies = world.fake("bin/python3.13", "3.9.0");
    let fits = world.fake("bin/python3.12", "3.12.4");
    let later = world.fake("bin/python3", "3.11.0");
    world.set_path(&["bin"]);
    assert_eq!(world.found(), fits);
    let starts = [too_old, too_new, lies, fits, later].map(|path| fake::starts(&path));
    assert_eq!(starts, [0, 0, 1, 1, 0]);
}

#[test]
fn a_file_with_several_names_is_asked_once_but_a_virtual_environment_is_not_its_base() {
    let mut world = FindFixture::new(">=3.13");
    let real = world.fake("usr/bin/python3.12", "3.12.0");
    fs::rename(&real, world.path("usr/bin/python-real")).unwrap();
    for name in ["python3", "python"] {
        symlink("python-real", world.path(&format!("usr/bin/{name}"))).unwrap();
    }
    symlink("usr/bin", world.path("bin")).unwrap();
    fs::create_dir_all(world.path("venv/bin")).unwrap();
    symlink(world.path("usr/bin/python-real"), world.path("venv/bin/python")).unwrap();
    world.set_path(&["usr/bin", "bin", "venv/bin"]);
    let looked_at: Vec<_> = candidates(&world.request).into_iter().map(|candidate| candidate.path).collect();
    assert_eq!(looked_at, [world.path("usr/bin/python3"), world.path("venv/bin/python")]);
}

#[test]
fn an_environment_that_a_tool_made_for_a_program_is_passed_over() {
    let mut world = FindFixture::new("");
    let learners = world.fake("bin/python3", "3.11.0");
    world.set_path(&["tool/bin", "bin"]);
    for marker in ["tool/uv-receipt.toml", "tool/pipx_metadata.json", "CACHEDIR.TAG"] {
        let tools = world.fake("tool/bin/python3", "3.13.0");
        assert_eq!(world.found(), tools, "no virtual environment: whoever is asked has it on the path on purpose");
        fs::write(world.path("tool/pyvenv.cfg"), format!("home = {}\n", world.path("bin").display())).unwrap();
        assert_eq!(world.found(), tools, "no tool's");
        fs::write(world.path(marker), "").unwrap();
        assert_eq!(world.found(), learners, "{marker}");
        world.request.surroundings.virtual_env = Some(world.path("tool"));
        assert_eq!(world.found(), learners, "{marker}, active");
        // Somebody who names it gets it.
        world.request.asked = Some(world.path("tool").display().to_string());
        assert_eq!(world.found(), tools, "{marker}, asked for");
        (world.request.asked, world.request.surroundings.virtual_env) = (None, None);
        for name in [marker, "tool/pyvenv.cfg"] {
            fs::remove_file(world.path(name)).unwrap();
        }
    }
}

#[test]
fn the_python_that_pythlings_was_installed_with_comes_last() {
    let mut world = FindFixture::new("");
    let python = world.fake("opt/bin/python3", "3.12.0");
    world.fake("tool/bin/python", "3.12.0");
    fs::write(world.path("tool/pyvenv.cfg"), format!("home = {}\n", world.path("opt/bin").display())).unwrap();
    world.request.surroundings.own_environment = Some(world.path("tool"));
    let found = find(&world.request).unwrap();
    assert_eq!((found.found_at, found.source), (python, InterpreterSource::InstalledWith));
    let other = world.fake("bin/python3", "3.11.0");
    world.set_path(&["bin"]);
    assert_eq!(world.found(), other);
    // What it was made from may be gone.
    world.set_path(&[]);
    fs::remove_dir_all(world.path("opt")).unwrap();
    assert_eq!(world.error(), "no Python was found");
}

#[test]
fn shims_named_after_versions_are_not_asked() {
    let mut world = FindFixture::new("");
    let versioned = world.fake("pyenv/shims/python3.13", "3.13.0");
    let plain = world.fake("pyenv/shims/python3", "3.12.0");
    world.set_path(&["pyenv/shims"]);
    assert_eq!(world.found(), plain);
    assert_eq!(fake::starts(&versioned), 0);
}

#[test]
fn an_answer_is_remembered_until_something_it_depends_on_changes() {
    let mut world = FindFixture::new("").with_cache();
    let packages = world.path("site-packages");
    fs::create_dir(&packages).unwrap();
    let python = world.path("bin/python3");
    let mut facts = fake::facts(&python, "3.12.0");
    facts.site_packages.push(packages.clone());
    fake::answering(&python, &serde_json::to_string(&facts).unwrap());
    world.set_path(&["bin"]);
    for _ in 0..3 {
        assert_eq!(find(&world.request).unwrap().facts, facts);
    }
    assert_eq!(fake::starts(&python), 1);

    // Something was installed.
    fs::create_dir(packages.join("pytest")).unwrap();
    find(&world.request).unwrap();
    find(&world.request).unwrap();
    assert_eq!(fake::starts(&python), 2);

    // Another version is selected, as pyenv would see it; only scripts depend on that.
    fs::write(world.path("home/.python-version"), "3.13.0").unwrap();
    find(&world.request).unwrap();
    find(&world.request).unwrap();
    assert_eq!(fake::starts(&python), 3);

    // Another interpreter under the same name.
    facts.version = Version::new(3, 13, 1);
    fake::answering(&python, &(serde_json::to_string(&facts).unwrap() + " "));
    assert_eq!(find(&world.request).unwrap().version(), facts.version);
    assert_eq!(fake::starts(&python), 4);
}

#[test]
fn a_damaged_cache_only_costs_a_question() {
    let mut world = FindFixture::new("").with_cache();
    let python = world.fake("bin/python3", "3.12.0");
    world.set_path(&["bin"]);
    world.found();
    for entry in fs::read_dir(world.path("cache/interpreters")).unwrap() {
        fs::write(entry.unwrap().path(), "{\"key\":").unwrap();
    }
    world.found();
    world.found();
    assert_eq!(fake::starts(&python), 2);
}

#[test]
fn each_thing_that_is_no_interpreter_has_its_own_message() {
    let probe_error = |make: fn(&Path)| match FindFixture::refusal(make) {
        Refusal::Probe(error) => error,
        refusal => panic!("{refusal}"),
    };
    assert_eq!(probe_error(|path| fs::create_dir(path).unwrap()), ProbeError::Folder);
    assert_eq!(probe_error(|path| fs::write(path, "#!/bin/sh").unwrap()), ProbeError::NotExecutable);
    let dangling = probe_error(|path| symlink("/not/there/python", path).unwrap());
    assert_eq!(dangling, ProbeError::DanglingLink { target: "/not/there/python".into() });
    let base_gone = probe_error(|path| {
        fake::interpreter(path, "3.12.0");
        fs::write(path.with_file_name("../pyvenv.cfg"), "home = /not/there/bin\nversion = 3.12.0\n").unwrap();
    });
    assert_eq!(base_gone, ProbeError::BaseGone { home: "/not/there/bin".into() });
    let no_shell = probe_error(|path| {
        fake::script(path, "");
        fs::write(path, "#!/not/there/shell\n").unwrap();
    });
    assert!(matches!(&no_shell, ProbeError::Start { why } if why.contains("first line")), "{no_shell}");

    let answers = |body: &'static str| {
        FindFixture::refusal(|path| {
            fake::script(path, body);
        })
        .to_string()
    };
    assert_eq!(answers("exit 3"), "it did not answer (exit status: 3)");
    assert_eq!(
        answers("echo one; echo Could not find platform libraries >&2; exit 1"),
        "it did not answer (exit status: 1): Could not find platform libraries"
    );
    assert_eq!(answers("kill -SEGV $$"), "it did not answer (signal: 11 (SIGSEGV))");
    assert_eq!(answers("echo hello"), "it did not answer (exit status: 0): hello");
    assert_eq!(answers("yes"), "its answer makes no sense: it writes without end");
    assert!(answers("echo 'pythlings-probe:{}'").starts_with("its answer makes no sense: missing field"));
    assert_eq!(answers("sleep 600"), "it did not answer within 0.5 s");
    // It closes its output, but stays.
    assert_eq!(answers("exec >&- 2>&-; sleep 600"), "it did not answer within 0.5 s");
}

#[test]
fn one_that_hangs_does_not_stay() {
    let mut world = FindFixture::new("");
    let pid_file = world.path("pid");
    fake::script(&world.path("bin/python3"), &format!("sleep 600 & echo $! > '{}'; wait", pid_file.display()));
    world.set_path(&["bin"]);
    world.request.patience = Duration::from_millis(500);
    assert!(world.error().contains("it did not answer within 0.5 s"));
    // Killed with its group.
    assert!(fake::ends(fs::read_to_string(pid_file).unwrap().trim().parse().unwrap()));
}

#[test]
fn an_answer_counts_whatever_is_printed_around_it() {
    let mut world = FindFixture::new("");
    let python = world.path("bin/python3");
    let answer = serde_json::to_string(&fake::facts(&python, "3.12.0")).unwrap();
    fake::script(
        &python,
        &format!("echo a warning >&2; echo noise; echo 'pythlings-probe:{answer}'; echo more; exit 1"),
    );
    world.set_path(&["bin"]);
    assert_eq!(world.found(), python);
}

#[test]
fn another_implementation_is_refused() {
    let refusal = FindFixture::refusal(|path| {
        let facts = Facts { implementation: "pypy".to_owned(), ..fake::facts(path, "3.11.9") };
        fake::answering(path, &serde_json::to_string(&facts).unwrap());
    });
    assert_eq!(refusal, Refusal::Implementation { implementation: "pypy".to_owned() });
}

#[test]
fn asked_for_by_path_by_folder_and_by_version() {
    let mut world = FindFixture::new(">=3.11");
    let path = world.fake("bin/python3", "3.13.0");
    let other = world.fake("other/bin/python3.12", "3.12.0");
    let venv = world.fake("venv/bin/python", "3.11.5");
    world.set_path(&["bin", "other/bin"]);
    let mut asked = |text: String| {
        world.request.asked = Some(text);
        find(&world.request).map(|found| (found.found_at, found.source))
    };
    assert_eq!(asked(other.to_str().unwrap().to_owned()).unwrap(), (other.clone(), InterpreterSource::Asked));
    assert_eq!(
        asked(world.folder.path().join("venv").display().to_string()).unwrap(),
        (venv, InterpreterSource::Asked)
    );
    assert_eq!(asked("3.12".to_owned()).unwrap(), (other.clone(), InterpreterSource::Asked));
    assert_eq!(asked("<3.13".to_owned()).unwrap(), (other, InterpreterSource::Asked));
    assert_eq!(asked("3".to_owned()).unwrap().0, path);
}

#[test]
fn asked_for_and_not_usable_is_an_error_even_if_another_would_do() {
    let mut world = FindFixture::new(">=3.11");
    world.fake("bin/python3", "3.13.0");
    world.fake("bin/python3.10", "3.10.2");
    world.set_path(&["bin"]);
    let mut asked = |text: &str| {
        world.request.asked = Some(text.to_owned());
        world.error()
    };
    assert_eq!(asked("/not/there"), "`/not/there` cannot be used: there is no such file");
    assert_eq!(asked("3.10"), "`3.10` cannot be used: it is Python 3.10.2, and >=3.11 is needed");
    assert_eq!(
        asked("3.14"),
        "there is no Python `3.14`\n  /bin/python3.10 (PATH): by its name it is Python 3.10, and 3.14 is needed\n  \
         /bin/python3 (PATH): it is Python 3.13.0, and 3.14 is needed"
    );
}

#[test]
fn the_remembered_one_comes_first_as_long_as_it_fits() {
    let mut world = FindFixture::new(">=3.11");
    let first = world.fake("bin/python3", "3.13.0");
    let remembered = world.fake("elsewhere/python", "3.12.0");
    world.set_path(&["bin"]);
    world.request.remembered = Some(remembered.display().to_string());
    assert_eq!(world.found(), remembered);
    world.fake("elsewhere/python", "3.10.0");
    assert_eq!(world.found(), first);
    fs::remove_file(&remembered).unwrap();
    assert_eq!(world.found(), first);

    // By version: the first of that version; none, or one that the course cannot use: the search goes on.
    let other = world.fake("bin2/python3.11", "3.11.1");
    world.fake("bin2/python3.10", "3.10.1");
    world.set_path(&["bin", "bin2"]);
    for (text, expected) in [("3.11", &other), ("3.14", &first), ("3.10", &first)] {
        world.request.remembered = Some(text.to_owned());
        let found = find(&world.request).unwrap();
        assert_eq!(found.found_at, *expected, "{text}");
        assert_eq!(found.source == InterpreterSource::Remembered, text == "3.11");
    }
}

#[test]
fn nothing_found_names_everything_that_was_tried() {
    let mut world = FindFixture::new(">=3.11");
    assert_eq!(world.error(), "no Python >=3.11 was found");
    world.fake("bin/python3.9", "3.9.1");
    world.fake("bin/python3", "2.7.18");
    fs::create_dir_all(world.path("bin/python")).unwrap();
    world.request.surroundings.virtual_env = Some(world.path("gone"));
    world.set_path(&["bin"]);
    assert_eq!(
        world.error(),
        "no Python >=3.11 was found\n  \
         /gone/bin/python (active virtual environment): there is no such file\n  \
         /bin/python3.9 (PATH): by its name it is Python 3.9, and >=3.11 is needed\n  \
         /bin/python3 (PATH): it is Python 2.7.18, and >=3.11 is needed\n  \
         /bin/python (PATH): it is a folder, not a program"
    );
    let hints = find(&world.request).unwrap_err().hints();
    assert!(hints[0].starts_with("install one with `") || hints[0].contains("python.org"), "{hints:?}");
}

#[test]
fn the_pythons_of_this_machine_are_known_for_what_they_are() {
    let folder = tempfile::tempdir().unwrap();
    let mut request = FindRequest::new(folder.path(), VersionSpecifiers::default());
    request.cache = Some(CacheDir::at(&folder.path().join("cache")).unwrap());
    let candidates = candidates(&request);
    if candidates.is_empty() {
        eprintln!("skipped: no Python on this machine");
    }
    for candidate in &candidates {
        let Ok(found) = &candidate.result else { continue };
        let base = found.base_executable();
        assert!(base.is_file() && !super::super::probe::is_pyenv_shim(base), "{found:?}");
        assert!(found.executable().is_file() && found.facts.stdlib.is_dir(), "{found:?}");
        if candidate.source == InterpreterSource::Pyenv {
            let folder = candidate.path.components().rev().nth(2).unwrap();
            assert_eq!(folder.as_os_str().to_str().unwrap(), found.version().to_string());
        }
    }
    let oldest = candidates.iter().filter_map(|candidate| Some(candidate.result.as_ref().ok()?.version())).min();
    if let Some(oldest) = oldest.filter(|oldest| oldest.major == 2) {
        request.requires_python = ">=3".parse().unwrap();
        request.asked = Some(oldest.to_string());
        let message = find(&request).unwrap_err().to_string();
        assert!(message.ends_with(&format!("it is Python {oldest}, and >=3 is needed")), "{message}");
    }
}
