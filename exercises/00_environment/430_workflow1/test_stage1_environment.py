import shutil

import pytest

from bash_for_check import complaint, find_bash
from project_for_check import FILES, build


@pytest.fixture(scope="module")
def ran(tmp_path_factory):
    if not find_bash() or not shutil.which("git"):
        pytest.skip("bash and git are needed, and one of them is not installed")
    return build(tmp_path_factory.mktemp("check"))


def test_no_command_fails(ran):
    """no command of the script fails"""
    assert complaint(ran) == ""


def test_environment(ran):
    """.venv is a virtual environment"""
    assert (ran.folder / ".venv" / "pyvenv.cfg").is_file() is True


@pytest.mark.parametrize("name", FILES)
def test_files(ran, name):
    """every part and both of your files are in the project"""
    assert (ran.folder / name).is_file() is True
