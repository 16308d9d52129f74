//! Machines on which something is not as it should be: what can be repaired is, and everything else is called by its name.
#![cfg(unix)]

use std::{
    fs,
    path::PathBuf,
    process::{Command, Stdio},
};

use crate::{
    case::{Case, ONE, TEST_ONE, cache_dir, program},
    dev::sound,
};

/// An exercise that is a program which prints "two".
fn with_program(case: Case) -> Case {
    let folder = "exercises/01_core/020_two";
    let toml = "title = \"Two\"\ntopics = [\"functions-basics\"]\ncheck = \"output\"\n\
                docs = [\"https://docs.python.org/3/\"]\nhints = [\"One.\", \"Two.\"]\n";
    case.file(format!("{folder}/exercise.toml"), toml)
        .file(format!("{folder}/two.py"), "print('two')\n")
        .file(format!("{folder}/expected_output.txt"), "two\n")
}

/// The packages that the tests' cache has: installed by whichever test comes first.
fn packages() -> PathBuf {
    let ran = Case::one().run_with(["run", "one"]);
    assert_eq!(ran.status, Some(0), "{}{}", ran.stdout, ran.stderr);
    let mut layers = fs::read_dir(cache_dir().join("layers")).unwrap().map(|entry| entry.unwrap().path());
    let found = layers.find(|path| path.join("site-packages/pytest").is_dir() && path.join("layer.json").is_file());
    found.unwrap().join("site-packages")
}

/// A `uv` that installs what the tests' cache has.
fn copies() -> String {
    let from = packages();
    format!("while [ \"$1\" != --target ]; do shift; done; mkdir -p \"$2\" && cp -R '{}/.' \"$2\"", from.display())
}

fn layer_of(case: &Case) -> PathBuf {
    let mut layers = fs::read_dir(case.root().join("cache/layers")).unwrap().map(|entry| entry.unwrap().path());
    layers.find(|path| path.is_dir()).unwrap().join("site-packages")
}

#[test]
fn damaged_packages_are_installed_once_more_and_that_is_said() {
    let case = Case::one().uv(&copies());
    assert_eq!(case.run_with(["run", "one"]).status, Some(0));
    let file = layer_of(&case).join("pluggy/_hooks.py");
    for command in [&["run", "one"][..], &["check-all"], &["doctor"]] {
        fs::write(&file, "").unwrap();
        let ran = case.run_with(command.iter().copied());
        assert_eq!(ran.status, Some(0), "{command:?}: {}{}", ran.stdout, ran.stderr);
        assert!(ran.stderr.contains("packages of `base` are damaged: installing them again"), "{}", ran.stderr);
        assert!(fs::metadata(&file).unwrap().len() > 0);
        assert!(!case.run_with(["run", "one"]).stderr.contains("damaged"));
    }
    // Where that does not help, it is tried once, and the reason is told.
    fs::write(&file, "").unwrap();
    let empties = format!("{}; : > \"$2/pluggy/_hooks.py\"", copies());
    program(&case.root().join("bin/uv"), &empties);
    let ran = case.run_with(["run", "one"]);
    assert_eq!(ran.status, Some(3), "{}{}", ran.stdout, ran.stderr);
    assert_eq!(ran.stderr.matches("are damaged").count(), 1, "{}", ran.stderr);
    assert!(ran.stderr.contains("error: Python could not be made ready for a check: ImportError"), "{}", ran.stderr);
}

/// A virtual environment that has the tests' pytest, and prints or does something whenever its Python starts. The course asks for a
/// package that only Windows needs.
fn with_own_pytest(case: Case, sitecustomize: &str) -> Case {
    let venv = case.root().join("venv");
    let made = Command::new("python3").args(["-m", "venv", "--without-pip"]).arg(&venv).stdout(Stdio::null()).status();
    assert!(made.unwrap().success());
    let lib = fs::read_dir(venv.join("lib")).unwrap().next().unwrap().unwrap().path();
    let site = lib.join("site-packages");
    let copied = Command::new("cp").arg("-R").arg(packages().join(".")).arg(&site).status();
    assert!(copied.unwrap().success());
    fs::write(site.join("sitecustomize.py"), sitecustomize).unwrap();
    let info = fs::read_to_string(case.cwd().join("info.toml")).unwrap();
    let info = info.replace("\"pluggy==1.7.0\"", "\"pluggy==1.7.0\", \"colorama==0.4.6 ; sys_platform == 'win32'\"");
    assert!(info.contains("colorama"));
    let case = case.file("info.toml", info).uv("echo 'error: dns error' >&2; exit 1");
    case.env("VIRTUAL_ENV", venv.display().to_string()).env("PIP_NO_INDEX", "1").env("PIP_FIND_LINKS", "")
}

#[test]
fn a_pytest_that_is_there_serves_offline_whatever_python_prints_at_its_start() {
    let talks = "import sys\nprint('x' * 70_000)\nprint('y' * 70_000, file=sys.stderr)\n";
    let case = with_own_pytest(with_program(Case::one()), talks);
    for command in [&["run", "one"][..], &["run", "two"], &["check-all"], &["doctor"]] {
        let ran = case.run_with(command.iter().copied());
        assert_eq!(ran.status, Some(0), "{command:?}: {}{}", ran.stdout, ran.stderr);
        assert!(!ran.stdout.contains("xxxx") && !ran.stdout.contains("yyyy"), "{}", ran.stdout);
    }
    assert!(case.run_with(["doctor"]).stdout.contains("of this Python is used"));
    assert!(
        !case.root().join("cache/layers").exists()
            || fs::read_dir(case.root().join("cache/layers")).unwrap().count() == 0
    );
}

#[test]
fn a_start_that_hangs_is_told_with_the_file() {
    // In the environment of a run, and not where the interpreter itself is asked.
    let hangs = "import sys, time\nif '/pythlings-' in sys.prefix.replace('/pythlings-it', ''):\n    time.sleep(600)\n";
    let case = with_own_pytest(Case::one(), hangs);
    let ran = case.run_with(["run", "one"]);
    assert_eq!(ran.status, Some(3), "{}{}", ran.stdout, ran.stderr);
    assert!(ran.stderr.contains("it hangs in `"), "{}", ran.stderr);
    assert!(ran.stderr.contains("sitecustomize.py`, line 3"), "{}", ran.stderr);
    assert_eq!(case.left_in_tmp(), Vec::<PathBuf>::new());
}

#[cfg(target_os = "linux")]
#[test]
fn a_python_that_only_starts_without_the_sandbox_is_told_so() {
    if !crate::sandbox::holds("cannot read your home") {
        return;
    }
    let case = Case::one();
    let secret = case.root().join("home/secret");
    fs::write(&secret, "x").unwrap();
    let reads = format!("import sys\ntry:\n    open({secret:?}).close()\nexcept OSError:\n    sys.exit('no way')\n");
    let case = with_own_pytest(case, &reads);
    let ran = case.run_with(["run", "one"]);
    assert_eq!(ran.status, Some(3), "{}{}", ran.stdout, ran.stderr);
    for words in [
        "does not start in the sandbox, and starts without it: SystemExit: no way",
        "`--no-sandbox` runs checks without it",
    ] {
        assert!(ran.stderr.contains(words), "{}", ran.stderr);
    }
    assert_eq!(case.run_with(["doctor"]).status, Some(3));
    assert_eq!(case.run_with(["run", "one", "--no-sandbox"]).status, Some(0));
}

#[test]
fn what_the_machine_cannot_check_ends_with_3() {
    let skips = "import pytest\n\nfrom one import one\n\n\ndef test_one():\n    if one():\n        pytest.skip(\"bash is not installed\")\n";
    let whole = "import pytest\n\npytest.skip(\"bash is not installed\", allow_module_level=True)\n";
    let mark = "import pytest\n\n\n@pytest.mark.skipif(True, reason=\"bash is not installed\")\ndef test_one():\n    assert False\n";
    for test in [skips, whole, mark] {
        let case = Case::new().exercise(10, "one", ONE, test);
        for command in ["run", "check-all"] {
            let ran = case.run_with([command]);
            assert_eq!(ran.status, Some(3), "{test}: {}{}", ran.stdout, ran.stderr);
        }
        let row = case.run_with(["run", "one", "--format", "json"]).json();
        assert_eq!(row["verdict"], "unavailable", "{row}");
        let said = case.run_with(["run", "one"]).stdout.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(said.contains("bash is not installed") && !said.contains("inside your code"), "{said}");
    }
    // From inside the attempt it is another matter.
    let starter = "import pytest\n\n\ndef one():\n    pytest.skip(\"later\")\n";
    assert_eq!(Case::new().exercise(10, "one", starter, TEST_ONE).run_with(["run", "one"]).status, Some(1));
    // A Python that is not there, for one exercise; another one fails.
    let case = Case::one();
    let toml = case.cwd().join("exercises/01_core/010_one/exercise.toml");
    let text = fs::read_to_string(&toml).unwrap();
    fs::write(&toml, format!("{text}python = \">=3.99\"\n")).unwrap();
    assert_eq!(case.run_with(["run", "one"]).status, Some(3));
    assert_eq!(case.run_with(["check-all"]).status, Some(3));
    let case = case.exercise(20, "other", ONE, "def test_other():\n    assert False\n");
    assert_eq!(case.run_with(["check-all"]).status, Some(1));
}

#[test]
fn doctor_does_not_vouch_for_a_machine_that_cannot_get_pytest() {
    let case = Case::one().uv("echo 'error: dns error' >&2; exit 1").env("PIP_NO_INDEX", "1").env("PIP_FIND_LINKS", "");
    let ran = case.run_with(["doctor"]);
    assert_eq!(ran.status, Some(3), "{}{}", ran.stdout, ran.stderr);
    assert!(ran.stdout.contains("cannot install the packages of `base`"), "{}", ran.stdout);
    assert!(ran.stdout.starts_with("✗ "), "{}", ran.stdout);
}

#[test]
fn a_run_has_folders_of_its_own_that_nobody_else_can_enter() {
    let test = "import os\nimport stat\n\nimport pytest\n\n\n\
                @pytest.mark.parametrize(\"name\", [\"HOME\", \"TMPDIR\", \"XDG_RUNTIME_DIR\"])\n\
                def test_folder(name):\n    found = os.stat(os.environ[name])\n    assert stat.S_ISDIR(found.st_mode)\n    \
                assert stat.S_IMODE(found.st_mode) == 0o700 and found.st_uid == os.getuid()\n    \
                mark = os.path.join(os.environ[name], \"mark\")\n    assert not os.path.exists(mark)\n    \
                open(mark, \"w\").close()\n";
    let case = Case::new().exercise(10, "one", ONE, test).exercise(20, "two", ONE, test);
    let case = case.env("XDG_RUNTIME_DIR", "/nowhere");
    for command in [&["run", "one"][..], &["check-all"]] {
        let ran = case.run_with(command.iter().copied());
        assert_eq!(ran.status, Some(0), "{command:?}: {}{}", ran.stdout, ran.stderr);
    }
    assert_eq!(case.left_in_tmp(), Vec::<PathBuf>::new());
}

/// Another user, of whom nothing else runs: for that one a limit of processes is exact. Only root can become it.
#[cfg(target_os = "linux")]
const NOBODY_ELSE: u32 = 61_237;

#[cfg(target_os = "linux")]
#[test]
fn at_the_limit_of_processes_the_limit_is_the_reason_and_nothing_else() {
    if !rustix::process::geteuid().is_root() || ["setpriv", "prlimit"].iter().any(|name| which::which(name).is_err()) {
        return;
    }
    let case = Case::one()
        .exercise(20, "other", "def other():\n    return 1\n", &TEST_ONE.replace("one", "other"))
        .uv(&copies());
    assert_eq!(case.run_with(["check-all"]).status, Some(0));
    let binary = case.root().join("pythlings");
    fs::copy(crate::case::BINARY, &binary).unwrap();
    let owned = Command::new("chown").args(["-R", &format!("{NOBODY_ELSE}:{NOBODY_ELSE}")]).arg(case.root()).status();
    assert!(owned.unwrap().success());
    let starts = format!(
        "shift; limit=$1; shift; exec setpriv --reuid={NOBODY_ELSE} --regid={NOBODY_ELSE} --clear-groups \
         prlimit --nproc=\"$limit\" '{}' \"$@\"",
        binary.display()
    );
    let case = case.by_script("eval \"$STARTS\"").env("STARTS", starts);
    for command in [&["run", "one"][..], &["check-all"], &["doctor"]] {
        let mut refused = 0;
        for limit in ["1", "2", "3", "4", "5", "6", "8"] {
            let ran = case.run_with(std::iter::once(limit).chain(command.iter().copied()));
            let said = format!("{limit} {command:?}: {:?}\n{}{}", ran.status, ran.stdout, ran.stderr);
            let words = said.split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(!words.contains("Nothing was checked"), "{said}");
            if ran.status != Some(0) {
                assert_eq!(ran.status, Some(3), "{said}");
                // Doctor's own program starts another one, and may be the one that is refused; so may be an installer.
                let reasons = [
                    "no more processes and threads",
                    "a check whose attempt is right",
                    "Resource temporarily unavailable",
                ];
                assert!(reasons.iter().any(|reason| words.contains(reason)), "{said}");
                refused += 1;
            }
        }
        assert!(refused > 0, "{command:?}: {refused}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn folders_that_python_cannot_name_are_replaced_or_told() {
    use std::os::unix::ffi::OsStrExt as _;
    let case = Case::one();
    let odd = case.root().join(std::ffi::OsStr::from_bytes(b"h\xff"));
    fs::create_dir(&odd).unwrap();
    std::os::unix::fs::symlink(
        cache_dir(),
        case.root().join(format!("tmp/pythlings-{}-cache", rustix::process::geteuid().as_raw())),
    )
    .unwrap();
    let _ = packages();
    let run = |arguments: &[&str], name: &str| {
        let mut command = case.command();
        command.args(arguments).env(name, &odd).env_remove("PYTHLINGS_CACHE_DIR").env_remove("XDG_CACHE_HOME");
        if name == "TMPDIR" {
            command.env("PYTHLINGS_CACHE_DIR", cache_dir());
        }
        let output = command.stdin(Stdio::null()).output().unwrap();
        let text = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        (output.status.code(), text.split_whitespace().collect::<Vec<_>>().join(" "))
    };
    for arguments in [&["run", "one"][..], &["doctor"]] {
        let (status, said) = run(arguments, "HOME");
        assert_eq!(status, Some(0), "{said}");
        assert!(said.contains("it is not UTF-8"), "{said}");
        let (status, said) = run(arguments, "TMPDIR");
        assert_eq!(status, Some(3), "{said}");
        assert!(
            said.contains("it is not UTF-8") && said.contains("set `TMPDIR` to a folder with a plain name"),
            "{said}"
        );
    }
}

#[test]
fn a_proof_that_comes_to_an_end_tells_what_it_found_and_why() {
    let fails = "import os, sys\nif '/pythlings-' in sys.prefix.replace('/pythlings-it', ''):\n    os._exit(1)\n";
    let case = with_own_pytest(sound(), fails).file("solutions/01_core/nobody/nobody.py", "\n");
    for (command, found) in [
        ("check", "solutions/01_core/nobody"),
        ("check", "1 is not proved: the check came to an end before it was proved adding1"),
        ("mutate", "1 is not proved: the run came to an end before its mutants were run adding1"),
    ] {
        let ran = case.run_with(["dev", command]);
        assert_eq!(ran.status, Some(3), "{}{}", ran.stdout, ran.stderr);
        let said = ran.stdout.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(said.contains(found) && !said.contains("sound"), "{said}");
        assert!(ran.stderr.contains("error: Python could not be made ready for a check"), "{}", ran.stderr);
    }
    assert_eq!(case.left_in_tmp(), Vec::<PathBuf>::new());
}
