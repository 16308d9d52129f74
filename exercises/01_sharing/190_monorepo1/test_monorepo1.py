import re
from pathlib import Path

import pytest
from pythlings_checks import command, read, script

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
    """Return the links of the index: the number of the line, the target, the words around."""
    found = []
    for number, line in enumerate(read("README.md", "text").lines, 1):
        for link in re.finditer(r"\[[^\]]*\]\(([^)\s]*)\)", line):
            around = line[: link.start()] + " " + line[link.end() :]
            found.append((number, link[1], around))
    return found


def project_of(target):
    """Return the project that a link is about, or None."""
    parts = target.replace("\\", "/").removesuffix("README.md").rstrip("/").split("/")
    return parts[-1] if parts[-1] in CODE else None


def test_no_command_fails(ran):
    """no command of the script fails"""
    ran.succeeds()


def test_programs(ran):
    """each program is in its own folder, with its tests"""
    for name in CODE:
        ran.leaves(f"projects/{name}/{name}.py").leaves(f"projects/{name}/test_{name}.py")


def test_readmes(ran):
    """each project has its own README.md"""
    for name in CODE:
        ran.leaves(f"projects/{name}/README.md", f"# {name}\n")


def test_nothing_else(ran):
    """nothing is left in the heap"""
    ran.leaves_only(
        "README.md",
        *(
            f"projects/{name}/{file}"
            for name in CODE
            for file in (f"{name}.py", f"test_{name}.py", "README.md")
        ),
    )


def test_links_are_relative():
    """no link works on one machine only"""
    for number, target, _ in links():
        if re.match(r"[/\\~]|\w+:", target) or "\\" in target:
            words = "In another copy this leads nowhere: begin at the README's folder, and use /."
            read("README.md", "text").wrong(number, words)


def test_three_links():
    """the index has a link to each of the three projects"""
    for name in CODE:
        if name not in [project_of(target) for _, target, _ in links()]:
            pytest.fail(f"The index has no link to the folder of {name} yet.")


def test_links_lead_somewhere(ran):
    """each link leads to something that's there"""
    for number, target, _ in links():
        if not (ran.folder / target).exists():
            read("README.md", "text").wrong(number, f"After the script there is no {target}")


def test_described():
    """each project is described in a few words"""
    if not any(project_of(target) for _, target, _ in links()):
        pytest.fail("The index has no project yet.")
    for number, target, around in links():
        if project_of(target) and len(re.findall(r"\w+", around)) < 2:
            words = "What does it do? A name alone sends everybody into every folder."
            read("README.md", "text").wrong(number, words)


def test_no_todo():
    """no TODO is left in the index"""
    for number, line in enumerate(read("README.md", "text").lines, 1):
        if "TODO" in line:
            read("README.md", "text").wrong(number, "Whoever has a minute shouldn't read this.")


def test_tests_pass(ran):
    """the tests of the projects still pass where they are now"""
    env = {"PYTHONDONTWRITEBYTECODE": "1"}
    words = "python -m pytest -q -p no:cacheprovider projects"
    command(words, cwd=ran.folder, env=env).says("3 passed")
