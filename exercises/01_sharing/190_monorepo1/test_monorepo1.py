import re
from pathlib import Path

import pytest
from pythlings_checks import command, script

HERE = Path(__file__).parent
CODE = {
    "tip": ("def share(bill, guests):\n    return bill / guests\n", "share(30, 4) == 7.5"),
    "tide": ("def high_water():\n    return '06:10'\n", "high_water() == '06:10'"),
    "birds": ("def count(birds):\n    return len(birds)\n", "count(['tern', 'gull']) == 2"),
}


@pytest.fixture(scope="module")
def ran(tmp_path_factory):
    folder = tmp_path_factory.mktemp("small-programs")
    texts = {"README.md": (HERE / "README.md").read_text(encoding="utf-8")}
    for name, (code, claim) in CODE.items():
        texts[f"{name}.py"] = code
        test = f"from {name} import *\n\n\ndef test_{name}():\n    assert {claim}\n"
        texts[f"test_{name}.py"] = test
        texts[f"{name}-README.md"] = f"# {name}\n"
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    return script("monorepo1.sh", cwd=folder)


def links():
    """Return the links of the index, each with the text after it in its line."""
    text = (HERE / "README.md").read_text(encoding="utf-8")
    return re.findall(r"\[[^\]]+\]\(([^)]+)\)(.*)", text)


def test_no_command_fails(ran):
    """no command of the script fails"""
    ran.succeeds()


@pytest.mark.parametrize("name", CODE)
def test_project(ran, name):
    """each project has its folder, with program, test and README.md"""
    for file in ("README.md", f"{name}.py", f"test_{name}.py"):
        ran.leaves(f"projects/{name}/{file}")
    found = sorted(path.name for path in (ran.folder / "projects" / name).iterdir())
    assert found == sorted(["README.md", f"{name}.py", f"test_{name}.py"])


@pytest.mark.parametrize("name", CODE)
def test_right_readme(ran, name):
    """each project has its own README"""
    ran.leaves(f"projects/{name}/README.md", f"# {name}\n")


def test_top(ran):
    """at the top there is only the index and projects"""
    assert sorted(path.name for path in ran.folder.iterdir()) == ["README.md", "projects"]


def test_three_links():
    """the index has one link for each of the three projects"""
    names = [link.replace("\\", "/").rstrip("/").split("/") for link, _ in links()]
    names = [parts[-2] if parts[-1] == "README.md" else parts[-1] for parts in names]
    assert sorted(names) == ["birds", "tide", "tip"]


def test_links_are_relative():
    """no link is tied to one machine: no full path, no backslash, no address"""
    tied = [link for link, _ in links() if re.match(r"[/\\]|\w+:|~", link) or "\\" in link]
    assert tied == []


def test_links_lead_somewhere(ran):
    """each link leads to something that is there"""
    assert [link for link, _ in links() if not (ran.folder / link).exists()] == []


def test_described():
    """each link is followed by a few words on the project, and no TODO is left"""
    short = [link for link, after in links() if len(re.findall(r"\w+", after)) < 2]
    assert short == []
    todo = re.findall("TODO.*", (HERE / "README.md").read_text(encoding="utf-8"))
    assert todo == []


def test_tests_pass(ran):
    """the tests of the projects still pass"""
    env = {"PYTHONDONTWRITEBYTECODE": "1"}
    words = "python -m pytest -q -p no:cacheprovider projects"
    command(words, cwd=ran.folder, env=env).says("3 passed")
