//! Interpreters for tests: scripts that give the probe's answer and log that they were asked.

use std::{
    fs::Permissions,
    os::unix::fs::PermissionsExt as _,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use fs_err as fs;

use super::interpreter::Facts;
use crate::version::Version;

/// A script at `path` that answers as a `CPython` of that version would.
pub(super) fn interpreter(path: &Path, version: &str) -> PathBuf {
    let facts = facts(path, version);
    answering(path, &serde_json::to_string(&facts).unwrap())
}

/// What such an interpreter says of itself: it is its own base and has no packages.
pub(super) fn facts(path: &Path, version: &str) -> Facts {
    let mut numbers = version.split('.').map(|number| number.parse().unwrap());
    let mut number = || numbers.next().unwrap();
    Facts {
        implementation: "cpython".to_owned(),
        version: Version::new(number(), number(), number()),
        executable: path.to_owned(),
        base_executable: path.to_owned(),
        prefix: "/fake".into(),
        base_prefix: "/fake".into(),
        stdlib: "/fake/lib".into(),
        platform: "linux-x86_64".to_owned(),
        abi: "cpython-x".to_owned(),
        pointer_bits: 64,
        free_threaded: false,
        site_packages: Vec::new(),
        pip: None,
        pip_wheel: None,
        venv: true,
        pytest: None,
        libraries: Vec::new(),
        markers: std::collections::BTreeMap::new(),
    }
}

/// A script that gives this answer.
pub(super) fn answering(path: &Path, answer: &str) -> PathBuf {
    script(path, &format!("cat <<'END'\npythlings-probe:{answer}\nEND"))
}

/// A script that logs that it was started, then does what `body` says.
pub(super) fn script(path: &Path, body: &str) -> PathBuf {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    let _ = fs::remove_file(path);
    fs::write(path, format!("#!/bin/sh\necho started >> '{}'\n{body}\n", log(path).display())).unwrap();
    fs::set_permissions(path, Permissions::from_mode(0o755)).unwrap();
    path.to_owned()
}

/// How often a script was started.
pub(super) fn starts(path: &Path) -> usize {
    fs::read_to_string(log(path)).map_or(0, |log| log.lines().count())
}

/// Whether a process comes to its end within some seconds. One that was killed may take a moment to be reaped.
pub(super) fn ends(pid: i32) -> bool {
    let id = rustix::process::Pid::from_raw(pid).unwrap();
    let zombie = || {
        let stat = fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
        stat.rsplit(')').next().is_some_and(|rest| rest.trim_start().starts_with('Z'))
    };
    let deadline = Instant::now() + Duration::from_secs(10);
    while Instant::now() < deadline {
        if rustix::process::test_kill_process(id).is_err() || zombie() {
            return true;
        }
        std::thread::yield_now();
    }
    false
}

fn log(path: &Path) -> PathBuf {
    path.with_file_name(format!("{}.log", path.file_name().unwrap().display()))
}
