//! pytest's own ways: tests in packages, its configuration, a `conftest.py`, and the plugins of a package group. Each in both engines
//! and proved by `dev check`, which runs tests in reversed order and twice in one process.

use super::case::Case;

const SOLUTION: &str = "def add(a, b):\n    return a + b\n\n\n# Why this way\n#\n# The plus sign.\n";
const STARTER: &str = "def add(a, b):\n    # TODO: add them.\n    raise NotImplementedError\n";
const WRONG: &str = "# expect: two numbers are added\ndef add(a, b):\n    return a - b\n";
const TEST: &str =
    "def test_adds():\n    \"\"\"two numbers are added\"\"\"\n    assert add(2, 3) == 5\n    assert add(10, -4) == 6\n";

/// A course with one exercise: more lines of its `exercise.toml`, and its files besides the starter.
fn case(toml: &str, files: &[(&str, &str)]) -> Case {
    let folder = "exercises/01_core/010_adding1";
    let mut case = Case::new()
        .settings(10, "adding1", "pytest", toml)
        .file(format!("{folder}/adding1.py"), STARTER)
        .file("solutions/01_core/adding1/adding1.py", SOLUTION)
        .file("solutions/01_core/adding1/wrong/minus.py", WRONG);
    for (path, contents) in files {
        case = case.file(format!("{folder}/{path}"), contents);
    }
    case
}

/// The solution passes in both engines, and the exercise is sound.
#[track_caller]
fn is_sound(case: Case) {
    let ran = case.run_with(["dev", "check"]);
    assert_eq!(ran.status, Some(0), "{}{}", ran.stdout, ran.stderr);
    let case = case.file("exercises/01_core/010_adding1/adding1.py", SOLUTION);
    for command in ["run", "check-all"] {
        let ran = case.run_with([command, "--format", "json"]);
        assert_eq!(ran.status, Some(0), "{command}: {}{}", ran.stdout, ran.stderr);
    }
    let case = case.file("exercises/01_core/010_adding1/adding1.py", "def add(a, b):\n    return a * b\n");
    for command in ["run", "check-all"] {
        let row = case.run_with([command, "--format", "json"]).json();
        assert_eq!(row["verdict"], "failed", "{command}: {row}");
    }
    assert_eq!(case.left_in_tmp(), Vec::<std::path::PathBuf>::new());
}

#[test]
fn a_test_in_a_package_imports_what_is_beside_it() {
    let test = format!("from adding1 import add\n\nfrom .data import WANT\n\n{}", TEST.replace("== 5", "== WANT"));
    is_sound(case(
        "tests = [\"tests/test_adding1.py\"]\n",
        &[("tests/__init__.py", ""), ("tests/data.py", "WANT = 5\n"), ("tests/test_adding1.py", &test)],
    ));
}

#[test]
fn a_helper_beside_the_test_is_found_without_a_package() {
    let test = format!("from adding1 import add\nfrom wanted import WANT\n\n{}", TEST.replace("== 5", "== WANT"));
    is_sound(case(
        "tests = [\"tests/test_adding1.py\"]\n",
        &[("tests/wanted.py", "WANT = 5\n"), ("tests/test_adding1.py", &test)],
    ));
}

#[test]
fn two_test_files_of_one_name_need_packages_and_are_refused_without() {
    let (first, second) = (
        format!("from adding1 import add\n\n\n{TEST}"),
        "from adding1 import add\n\n\ndef test_zero():\n    \"\"\"nothing is added\"\"\"\n    assert add(7, 0) == 7\n    assert add(2, 2) == 4\n    assert add(1, 3) == 4\n",
    );
    let tests = "tests = [\"a/test_it.py\", \"b/test_it.py\"]\n";
    let files = [("a/test_it.py", first.as_str()), ("b/test_it.py", second)];
    let ran = case(tests, &files).run_with(["run", "adding1"]);
    assert_eq!(ran.status, Some(2), "{}{}", ran.stdout, ran.stderr);
    for words in [
        "exercise.toml:6:1",
        "pytest imports `a/test_it.py` and `b/test_it.py` as `test_it`",
        "put an `__init__.py` into both folders",
    ] {
        assert!(ran.stderr.contains(words), "{words}: {}", ran.stderr);
    }
    let mut with_packages = files.to_vec();
    with_packages.extend([("a/__init__.py", ""), ("b/__init__.py", "")]);
    is_sound(case(tests, &with_packages));
}

#[test]
fn the_courses_configuration_is_read_wherever_pytest_would() {
    let body = "pythonpath = helpers\npython_functions = check_*\nmarkers = slow: takes long\naddopts = -q -ra --tb=short --strict-markers -p no:randomly\n";
    let toml = "pythonpath = [\"helpers\"]\npython_functions = [\"check_*\"]\nmarkers = [\"slow: takes long\"]\naddopts = [\"-q\", \"-ra\", \"--strict-markers\"]\n";
    let test = format!(
        "import pytest\nfrom adding1 import add\nfrom wanted import WANT\n\n\n@pytest.mark.slow\n{}\n\ndef test_is_none():\n    \"\"\"not collected\"\"\"\n    assert False\n",
        TEST.replace("test_adds", "check_adds").replace("== 5", "== WANT")
    );
    for (name, text) in [
        ("pytest.ini", format!("[pytest]\n{body}")),
        ("tox.ini", format!("[pytest]\n{body}")),
        ("setup.cfg", format!("[tool:pytest]\n{body}")),
        ("pyproject.toml", format!("[tool.pytest.ini_options]\n{toml}")),
    ] {
        is_sound(case(
            &format!("support = [\"{name}\"]\n"),
            &[(name, &text), ("helpers/wanted.py", "WANT = 5\n"), ("test_adding1.py", &test)],
        ));
    }
}

#[test]
fn a_learners_own_configuration_is_never_read() {
    let test = format!("from adding1 import add\n\n\n{TEST}");
    let case = case(
        "",
        &[
            ("test_adding1.py", &test),
            ("pytest.ini", "[pytest]\npython_functions = nothing_*\n"),
            ("pyproject.toml", "[tool.pytest.ini_options]\naddopts = \"--deselect test_adding1.py\"\n"),
            ("conftest.py", "import sys\nsys.exit(0)\n"),
        ],
    );
    for command in ["run", "check-all"] {
        let row = case.run_with([command, "--format", "json"]).json();
        assert_eq!(row["tests"][0]["outcome"], "error", "{row}");
    }
}

#[test]
fn a_conftest_may_import_the_attempt_and_give_fixtures_anywhere() {
    let test = "def test_adds(adder):\n    \"\"\"two numbers are added\"\"\"\n    assert adder(2, 3) == 5\n    assert adder(10, -4) == 6\n";
    let conftest = "import pytest\nfrom adding1 import add\n\n\n@pytest.fixture\ndef adder():\n    yield add\n";
    is_sound(case("conftest = true\n", &[("conftest.py", conftest), ("test_adding1.py", test)]));
    is_sound(case(
        "tests = [\"tests/test_adding1.py\"]\nsupport = [\"tests/conftest.py\"]\n",
        &[("tests/conftest.py", conftest), ("tests/test_adding1.py", test)],
    ));
}

#[test]
fn a_conftest_that_stops_for_the_attempt_is_the_learners_and_a_broken_configuration_the_courses() {
    let conftest = "from adding1 import add\n\nadd(1, 2)\n";
    let test = format!("from adding1 import add\n\n\n{TEST}");
    let found = case("conftest = true\n", &[("conftest.py", conftest), ("test_adding1.py", &test)]);
    let row = found.run_with(["run", "--format", "json"]).json();
    assert_eq!(
        (row["verdict"].as_str(), row["problem"]["file"].as_str()),
        (Some("error"), Some("adding1.py")),
        "{row}"
    );
    for (ini, words) in [
        ("[pytest]\naddopts = --no-such-option\n", "no-such-option"),
        ("[pytest]\nrequired_plugins = pytest-nowhere\n", "pytest-nowhere"),
        ("no section\n", "pytest.ini"),
    ] {
        let found = case("support = [\"pytest.ini\"]\n", &[("pytest.ini", ini), ("test_adding1.py", &test)]);
        for command in ["run", "check-all"] {
            let row = found.run_with([command, "--format", "json"]).json();
            assert_eq!(row["problem"]["kind"], "course-mistake", "{row}");
            assert!(row["problem"]["message"].as_str().unwrap().contains(words), "{row}");
        }
    }
}

#[test]
fn an_attempt_with_a_syntax_error_is_told_as_that_before_any_conftest() {
    let test = format!("from adding1 import add\n\n\n{TEST}");
    let found = case("conftest = true\n", &[("conftest.py", "import adding1\n"), ("test_adding1.py", &test)])
        .file("exercises/01_core/010_adding1/adding1.py", "def add(a, b:\n");
    let row = found.run_with(["run", "--format", "json"]).json();
    assert_eq!(row["problem"]["kind"], "syntax", "{row}");
}

/// Group, further lines of `exercise.toml`, files. Each is a test of its own, so that they run side by side.
fn with_plugins(toml: &str, files: &[(&str, &str)]) -> Case {
    let group = "\n[packages.plugins]\nrequirements = [\n  \"pytest-mock==3.17.0\",\n  \"pytest-asyncio==1.5.0\",\n  \"anyio==4.16.0\",\n  \"pytest-httpserver==1.2.0\",\n  \"pytest-django==4.14.0\",\n  \"django==5.2.19\",\n]\n";
    case(&format!("packages = \"plugins\"\n{toml}"), files).info(group)
}

#[test]
fn pytest_mock_works_with_and_without_being_named() {
    let test = "import adding1\n\n\ndef test_adds(mocker):\n    \"\"\"two numbers are added\"\"\"\n    seen = mocker.spy(adding1, \"add\")\n    assert adding1.add(2, 3) == 5\n    assert adding1.add(10, -4) == 6\n    assert seen.call_count == 2\n";
    is_sound(with_plugins("", &[("test_adding1.py", test)]));
    is_sound(with_plugins(
        "conftest = true\n",
        &[("conftest.py", "pytest_plugins = [\"pytest_mock\"]\n"), ("test_adding1.py", test)],
    ));
}

#[test]
fn pytest_asyncio_and_anyio_run_coroutines() {
    let coroutine = "import asyncio\n\nimport pytest\nfrom adding1 import add\n\n\n@pytest.mark.asyncio\nasync def test_adds():\n    \"\"\"two numbers are added\"\"\"\n    await asyncio.sleep(0)\n    assert add(2, 3) == 5\n    assert add(10, -4) == 6\n";
    is_sound(with_plugins("", &[("test_adding1.py", coroutine)]));
    let auto = coroutine.replace("@pytest.mark.asyncio\n", "").replace("import pytest\n", "");
    is_sound(with_plugins(
        "support = [\"pytest.ini\"]\n",
        &[("pytest.ini", "[pytest]\nasyncio_mode = auto\n"), ("test_adding1.py", &auto)],
    ));
    let anyio = coroutine
        .replace("mark.asyncio", "mark.anyio")
        .replace("import asyncio", "import anyio")
        .replace("asyncio.sleep", "anyio.sleep");
    let backend = "import pytest\n\n\n@pytest.fixture\ndef anyio_backend():\n    return \"asyncio\"\n";
    is_sound(with_plugins("conftest = true\n", &[("conftest.py", backend), ("test_adding1.py", &anyio)]));
}

#[test]
fn pytest_httpserver_serves() {
    let test = "import json\nimport urllib.request\n\nfrom adding1 import add\n\n\ndef test_adds(httpserver):\n    \"\"\"two numbers are added\"\"\"\n    httpserver.expect_request(\"/two\").respond_with_json([2, 3])\n    with urllib.request.urlopen(httpserver.url_for(\"/two\"), timeout=5) as answer:\n        numbers = json.load(answer)\n    assert add(*numbers) == 5\n    assert add(10, -4) == 6\n";
    is_sound(with_plugins("needs = [\"loopback\"]\n", &[("test_adding1.py", test)]));
}

#[test]
fn pytest_django_has_its_settings_and_a_database() {
    let settings = "SECRET_KEY = \"x\"\nINSTALLED_APPS = [\"django.contrib.contenttypes\", \"django.contrib.auth\"]\nDATABASES = {\"default\": {\"ENGINE\": \"django.db.backends.sqlite3\", \"NAME\": \":memory:\"}}\nROOT_URLCONF = \"addresses\"\n";
    let addresses = "from django.http import HttpResponse\nfrom django.urls import path\n\nfrom adding1 import add\n\n\ndef sum_of(request, a, b):\n    return HttpResponse(str(add(a, b)))\n\n\nurlpatterns = [path(\"<int:a>/<int:b>\", sum_of)]\n";
    let test = "import pytest\n\n\n@pytest.mark.django_db\ndef test_adds(client):\n    \"\"\"two numbers are added\"\"\"\n    from django.contrib.auth.models import User\n\n    User.objects.create(username=\"ada\")\n    assert User.objects.count() == 1\n    assert client.get(\"/2/3\").content == b\"5\"\n    assert client.get(\"/10/4\").content == b\"14\"\n";
    is_sound(with_plugins(
        "support = [\"pytest.ini\"]\n",
        &[
            ("pytest.ini", "[pytest]\nDJANGO_SETTINGS_MODULE = settings\n"),
            ("settings.py", settings),
            ("addresses.py", addresses),
            ("test_adding1.py", test),
        ],
    ));
}
