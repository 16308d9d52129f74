import pytest
from git_for_check import git
from pythlings_checks import read, script
from wheels_for_check import installed, make_venv, make_wheel, other_python

FILES = {
    ".gitignore": "__pycache__/\n*.log\n",
    "README.md": "# Lighthouse\n\nThe report of each morning.\n",
    "report.py": '"""Prints the report of the lighthouse."""\n\n'
    "from pythlings_flashes import rhythm\n\nprint('Lighthouse:', rhythm(2, 10))\n",
    "requirements.txt": "pythlings-flashes==1.4\n",
}
FLASHES = {
    "1.4": "def rhythm(flashes, seconds):\n    return f'{flashes} flashes in {seconds} s'\n",
    "2.0": "def rhythm(flashes, seconds):\n    return f'{flashes}/{seconds} s'\n",
}
ON_SERVER = sorted([*FILES, "report.txt"])


@pytest.fixture(scope="module")
def ran(tmp_path_factory):
    above = tmp_path_factory.mktemp("check")
    home, first, packages = above / "home", above / "first", above / "packages"
    home.mkdir()
    if not make_venv(above / "try"):
        pytest.skip("this Python cannot make environments with pip (package python3-venv)")
    git(above, "init", "--bare", "-b", "main", "server/lighthouse.git")
    git(above, "clone", "server/lighthouse.git", "first")
    for name, text in FILES.items():
        (first / name).write_text(text, encoding="utf-8", newline="\n")
    git(first, "add", ".")
    git(first, "commit", "-m", "Add the report")
    git(first, "push", "origin", "HEAD:main")
    for version, text in FLASHES.items():
        make_wheel(packages, "pythlings-flashes", version, {"pythlings_flashes.py": text})
    machine = other_python(above / "machine")
    env = {"PIP_FIND_LINKS": packages.as_uri(), "PIP_COMPILE": "0"}
    result = script("milestonesetup.sh", cwd=home, first=machine, env=env)
    result.clone, result.server = home / "lighthouse", above / "server" / "lighthouse.git"
    return result


def complain(word, words):
    """Point at the last line of the script with this word in it, comments aside."""
    text = read("milestonesetup.sh")
    code = [line.partition("#")[0] for line in text.lines]
    numbers = [n for n, line in enumerate(code, 1) if word in line]
    if numbers:
        text.wrong(numbers[-1], words)
    pytest.fail(words)


def on_server(ran):
    """Return the names of what is on the server's main."""
    return git(ran.server, "ls-tree", "-r", "--name-only", "main").splitlines()


def test_no_command_fails(ran):
    """no command of the script fails"""
    if "belongs to another Python" in ran.stderr:
        complain("pip install", "This is the machine's pip. Whose packages does .venv need?")
    if "No module named 'pythlings_flashes'" in ran.stderr:
        complain("report.py", "The Python that runs this doesn't have the package.")
    ran.succeeds()


def test_clone(ran):
    """1: lighthouse is a clone of the repository on the server"""
    url = git(ran.clone, "remote", "get-url", "origin") if ran.clone.is_dir() else ""
    if not url.replace("\\", "/").rstrip("/").endswith("server/lighthouse.git"):
        pytest.fail("There's no clone of ../server/lighthouse.git in the folder lighthouse.")


def test_environment(ran):
    """1: it has an environment in .venv"""
    ran.leaves("lighthouse/.venv/pyvenv.cfg")


def test_packages(ran):
    """2: .venv has what requirements.txt asks for, in these versions"""
    found = installed(ran.clone / ".venv").get("pythlings-flashes")
    if not found:
        pytest.fail("There is no pythlings-flashes in .venv.")
    if found != "1.4":
        complain("pip install", f"This installs pythlings-flashes {found}, the list asks for 1.4.")


def test_report(ran):
    """3: report.txt has what report.py prints"""
    ran.leaves("lighthouse/report.txt", "Lighthouse: 2 flashes in 10 s\n")


def test_ignored(ran):
    """4: .gitignore keeps .venv out, and whatever it kept out before"""
    if not ran.clone.is_dir():
        pytest.fail("There's no folder lighthouse.")
    if not git(ran.clone, "check-ignore", ".venv/pyvenv.cfg"):
        pushed = [name for name in on_server(ran) if name.startswith(".venv/")]
        if pushed:
            pytest.fail(f"The server has {len(pushed)} files of .venv now: git doesn't ignore it.")
        pytest.fail("git doesn't ignore .venv yet.")
    for name in ("__pycache__/report.pyc", "night.log"):
        if not git(ran.clone, "check-ignore", name):
            complain("> .gitignore", f"Until now git ignored {name}. After this line it doesn't.")


def test_pushed(ran):
    """5: the report is on the server's main"""
    if "report.txt" not in on_server(ran):
        branches = git(ran.server, "branch", "--format=%(refname:short)").split()
        other = [name for name in branches if name != "main"]
        where = f" It has a new branch, {other[0]}." if other else ""
        pytest.fail(f"The server's main has no report.txt.{where}")
    if git(ran.server, "show", "main:report.txt") != "Lighthouse: 2 flashes in 10 s":
        pytest.fail("The report.txt on the server isn't what report.py prints.")


def test_gitignore_pushed(ran):
    """5: so is the new .gitignore"""
    if ".venv" not in git(ran.server, "show", "main:.gitignore"):
        pytest.fail("The .gitignore on the server says nothing of .venv.")


def test_nothing_else(ran):
    """5: and nothing else is new there"""
    more = [name for name in on_server(ran) if name not in ON_SERVER]
    if more:
        pytest.fail(f"The server has {len(more)} more files now, such as {more[0]}")
    for name in ("README.md", "report.py", "requirements.txt"):
        if git(ran.server, "show", f"main:{name}") != FILES[name].strip("\n"):
            pytest.fail(f"{name} on the server has changed.")


def test_clean(ran):
    """in the clone, nothing is left uncommitted"""
    if not ran.clone.is_dir():
        pytest.fail("There's no folder lighthouse.")
    left = git(ran.clone, "status", "--short").splitlines()
    if left:
        pytest.fail(f"git status in lighthouse still shows: {left[0]}")
