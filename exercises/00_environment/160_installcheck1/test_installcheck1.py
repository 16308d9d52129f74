from pythlings_checks import program, read

# Python reads a file of this name when it starts. With this one, it takes itself for another Python.
OTHER = """
import collections
import platform
import sys
import types

number, name, system, executable = {!r}
parts = number.split(".")
version = collections.namedtuple("version_info", "major minor micro releaselevel serial")
sys.version_info = version(*map(int, parts), "final", 0)
sys.version = number + " (main, May  1 2031, 12:00:00) [GCC 30]"
sys.implementation = types.SimpleNamespace(**{{**vars(sys.implementation), "name": name}})
sys.executable = executable


def python_version():
    return number


def system_name():
    return system


system_name.__name__ = system_name.__qualname__ = "system"
platform.python_version, platform.system = python_version, system_name
platform.python_version_tuple = lambda: tuple(parts)
"""


MODULES = {
    "python_version": "platform",
    "system": "platform",
    "implementation": "sys",
    "executable": "sys",
}


def run_by(folder, *python):
    """Run the program with a Python that takes itself for this one."""
    (folder / "sitecustomize.py").write_text(OTHER.format(python), encoding="utf-8")
    ran = program("installcheck1.py", env={"PYTHONPATH": str(folder)})
    text = read("installcheck1.py")
    for number, line in enumerate(text.lines, 1):
        for module in ("platform", "sys"):
            unknown = f"name '{module}' is not defined" in ran.stderr
            if unknown and line.startswith("print") and f"{module}." in line:
                text.wrong(number, f"Python doesn't know {module} yet. Import it further up.")
        for name, module in MODULES.items():
            unknown = f"name '{name}' is not defined" in ran.stderr
            if unknown and line.startswith("print") and name in line:
                text.wrong(number, f"{name} is inside the module {module}: a dot reaches into it.")
        for name in ("python_version()", "platform.system()", "implementation.name", "executable"):
            if line.startswith("print") and name in line and name in ran.stdout:
                text.wrong(number, "In quotes it is only text, and Python prints it as it is.")
    return ran


def test_rosa(tmp_path):
    """on Rosa's computer, the four lines are true"""
    ran = run_by(tmp_path, "3.13.5", "cpython", "Darwin", "/usr/local/bin/python3")
    ran.succeeds().prints(
        "Python 3.13.5\nKind: cpython\nSystem: Darwin\nStarted from: /usr/local/bin/python3\n"
    )


def test_later(tmp_path):
    """on any computer they are true, even with another kind of Python, years from now"""
    ran = run_by(tmp_path, "4.27.1", "pypy", "Plan9", "/opt/pypy/bin/pypy")
    ran.succeeds().prints(
        "Python 4.27.1\nKind: pypy\nSystem: Plan9\nStarted from: /opt/pypy/bin/pypy\n"
    )
