//! What a confined check may do, in both engines: a worker of its own (`run`) and the fork server (`check-all`).

use super::case::Case;

#[test]
fn files_can_be_moved_and_linked_between_folders() {
    let attempt = "import os\nimport pathlib\n\n\ndef tidy(folder):\n    inner = pathlib.Path(folder, \"inner\")\n    inner.mkdir()\n    \
                   pathlib.Path(folder, \"a\").rename(inner / \"a\")\n    os.link(inner / \"a\", pathlib.Path(folder, \"b\"))\n    \
                   return sorted(p.name for p in pathlib.Path(folder).rglob(\"*\"))\n";
    let test = "from tidy1 import tidy\n\n\ndef test_here():\n    open(\"a\", \"w\").close()\n    assert {\"a\", \"b\", \"inner\"} <= set(tidy(\".\"))\n\n\n\
                def test_elsewhere(tmp_path):\n    (tmp_path / \"a\").touch()\n    assert tidy(tmp_path) == [\"a\", \"b\", \"inner\"]\n";
    let case = Case::new().exercise(10, "tidy1", attempt, test);
    for command in ["run", "check-all"] {
        let ran = case.run_with([command]);
        assert_eq!(ran.status, Some(0), "{command}: {}{}", ran.stdout, ran.stderr);
    }
}

#[test]
fn an_attempt_meets_nothing_of_what_made_the_engine_ready() {
    let attempt = "import linecache\nimport os\nimport sys\n\n\ndef here():\n    \
                   files = [getattr(module, \"__file__\", None) or \"\" for module in list(sys.modules.values())]\n    \
                   run = os.path.join(os.path.dirname(os.getcwd()), \"\")\n    \
                   of_run = [{os.path.basename(f) for f in found if f.startswith(run)} for found in (files, list(linecache.cache))]\n    \
                   return [set(os.listdir()), *of_run]\n";
    let test = |name: &str| {
        format!(
            "from {name} import here\n\n\ndef test_here():\n    assert here() == [{{\"{name}.py\", \"test_{name}.py\"}}] * 3\n"
        )
    };
    let case = Case::new();
    let case = ["first", "second", "third"]
        .iter()
        .zip([10, 20, 30])
        .fold(case, |case, (name, number)| case.exercise(number, name, attempt, &test(name)));
    for command in [["run", "second"].as_slice(), &["check-all"]] {
        let ran = case.run_with(command.iter().copied());
        assert_eq!(ran.status, Some(0), "{command:?}: {}{}", ran.stdout, ran.stderr);
    }
}

#[test]
fn an_attempt_meets_signals_as_they_are_in_any_program() {
    let attempt = "import signal\n\n\ndef held_back():\n    return signal.pthread_sigmask(signal.SIG_BLOCK, [])\n";
    let test = "import signal\n\nfrom signals1 import held_back\n\n\ndef test_signals():\n    assert held_back() == set()\n    \
                assert signal.getsignal(signal.SIGTSTP) == signal.SIG_DFL\n";
    let case = Case::new().exercise(10, "signals1", attempt, test);
    for command in ["run", "check-all"] {
        let ran = case.run_with([command]);
        assert_eq!(ran.status, Some(0), "{command}: {}{}", ran.stdout, ran.stderr);
    }
}
