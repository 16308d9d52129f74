import pytest
from pythlings_checks import read, script
from wheels_for_check import installed, make_venv, make_wheel, other_python

BIRDS = {
    "1.0": r"""
   __
  (o >   I am parrot 1.0
  (  )
   ""
""",
    "1.2": r"""
    \|/
   __
  (o >   I am parrot 1.2, and I have feathers now
  (//)
   ""\\\
""",
}


def bird(version):
    return BIRDS[version].removeprefix("\n")


@pytest.fixture(scope="module")
def ran(tmp_path_factory):
    folder = tmp_path_factory.mktemp("project")
    if not make_venv(folder / ".venv"):
        pytest.skip("this Python cannot make environments with pip (package python3-venv)")
    packages = tmp_path_factory.mktemp("packages")
    for version in BIRDS:
        module = {"pythlings_parrot.py": f"print({bird(version)!r}, end='')\n"}
        make_wheel(packages, "pythlings-parrot", version, module)
    first = other_python(tmp_path_factory.mktemp("machine"))
    env = {"PIP_FIND_LINKS": packages.as_uri(), "PIP_COMPILE": "0"}
    return script("pipinstall1.sh", cwd=folder, first=first, env=env)


def test_no_command_fails(ran):
    """no command of the script fails"""
    ran.succeeds()


def test_old_parrot(ran):
    """old.txt shows parrot 1.0"""
    ran.leaves("old.txt")
    too_new = (ran.folder / "old.txt").read_text(encoding="utf-8") == bird("1.2")
    if too_new:
        pytest.fail("old.txt shows parrot 1.2: pip takes the newest unless you say which one.")
    ran.leaves("old.txt", bird("1.0"))


def test_new_parrot(ran):
    """new.txt shows parrot 1.2"""
    ran.leaves("new.txt")
    too_old = (ran.folder / "new.txt").read_text(encoding="utf-8") == bird("1.0")
    if too_old:
        pytest.fail("new.txt shows parrot 1.0 again: pip left it as it was.")
    ran.leaves("new.txt", bird("1.2"))


def test_parrot_is_upgraded(ran):
    """in the end, .venv has parrot 1.2"""
    found = installed(ran.folder / ".venv").get("pythlings-parrot")
    if found != "1.2":
        pytest.fail(f".venv has parrot {found}." if found else ".venv has no parrot.")


def test_list(ran):
    """installed.txt is the list of .venv at the end, with the newer parrot"""
    ran.leaves("installed.txt")
    text = read(ran.folder / "installed.txt")
    for number, line in enumerate(text.lines, 1):
        if "machine-tools" in line:
            text.wrong(number, "This is the list of another Python: .venv has no such package.")
        if line.split()[:2] == ["pythlings-parrot", "1.0"]:
            text.wrong(number, "This list was written before the upgrade.")
    if not any(line.split()[:2] == ["pythlings-parrot", "1.2"] for line in text.lines):
        text.wrong(1, "The list does not have the parrot in version 1.2.")
    if not any(line.startswith("pip ") for line in text.lines):
        text.wrong(1, "pip is in .venv as well, so pip list names it.")
