import subprocess
import zipfile
from pathlib import Path

import pytest
from pythlings_checks import environment, script
from wheels_for_check import installed, make_venv, other_python, python_of, repack, site_of

HERE = Path(__file__).parent
PACKAGE = '''"""High water at the harbour."""

from pathlib import Path


def heights():
    """Return the heights in metres."""
    text = (Path(__file__).parent / "heights.txt").read_text(encoding="utf-8")
    return [float(word) for word in text.split()]
'''


@pytest.fixture(scope="module")
def ran(tmp_path_factory):
    above = tmp_path_factory.mktemp("check")
    folder = above / "project"
    (folder / "tides").mkdir(parents=True)
    if not make_venv(folder / ".venv"):
        pytest.skip("this Python cannot make environments with pip (package python3-venv)")
    (folder / "tides" / "__init__.py").write_text(PACKAGE, encoding="utf-8")
    (folder / "tides" / "heights.txt").write_text("3.1 2.9 3.4\n", encoding="utf-8")
    text = (HERE / "pyproject.toml").read_text(encoding="utf-8")
    (folder / "pyproject.toml").write_text(text, encoding="utf-8")
    packages = above / "packages"
    repack(site_of("setuptools"), "setuptools", packages)
    links = packages.as_uri()
    first = other_python(above / "machine")
    result = script("srclayout1.sh", cwd=folder, first=first, env={"PIP_FIND_LINKS": links})
    result.above, result.links = above, links
    return result


def ask(ran, program):
    """Return what a program prints in the Python of .venv, outside of the project."""
    said = subprocess.run(
        [python_of(ran.folder / ".venv"), "-c", program],
        cwd=ran.above,
        env=environment(),
        capture_output=True,
        check=False,
        encoding="utf-8",
        timeout=60,
    )
    return said.stdout.strip() or (said.stderr.strip().splitlines() or [""])[-1]


def test_package_was_moved(ran):
    """the package lies in src/tides, and nothing is left at the top"""
    found = [path.relative_to(ran.folder).as_posix() for path in ran.folder.rglob("heights.txt")]
    found = [path for path in found if not path.startswith((".venv", "build"))]
    assert (found, (ran.folder / "tides").exists()) == (["src/tides/heights.txt"], False)


def test_no_command_fails(ran):
    """no command of the script fails"""
    ran.succeeds()


def test_installed(ran):
    """the project is installed in .venv"""
    found = installed(ran.folder / ".venv")
    assert found.get("pythlings-tides", "not installed") == "0.2.0"


def test_import_from_anywhere(ran):
    """the Python of .venv can use the package from any folder"""
    assert ask(ran, "import tides; print(tides.heights())") == "[3.1, 2.9, 3.4]"


def test_editable(ran):
    """what it uses are the files below src: it was installed with -e"""
    source = (ran.folder / "src" / "tides" / "__init__.py").resolve()
    assert ask(ran, "import tides, pathlib; print(pathlib.Path(tides.__file__).resolve())") == str(
        source
    )


def test_what_a_user_gets(ran):
    """a user who installs the project gets the package with its heights.txt"""
    wheels = ran.above / "wheels"
    subprocess.run(
        [python_of(ran.folder / ".venv"), "-m", "pip", "wheel", "--no-deps", "-w", wheels, "."],
        cwd=ran.folder,
        env=environment() | {"PIP_FIND_LINKS": ran.links},
        capture_output=True,
        check=False,
        timeout=60,
    )
    wheel = next(wheels.glob("pythlings_tides-*.whl"), None)
    names = zipfile.ZipFile(wheel).namelist() if wheel else []
    assert [name for name in names if ".dist-info/" not in name] == [
        "tides/__init__.py",
        "tides/heights.txt",
    ]
