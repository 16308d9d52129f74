import shutil

import pytest
from project_for_check import FILES, build


@pytest.fixture(scope="module")
def ran(tmp_path_factory):
    if not shutil.which("git"):
        pytest.skip("git is not installed")
    return build(tmp_path_factory.mktemp("check"))


def test_no_command_fails(ran):
    """no command of the script fails"""
    ran.succeeds()


def test_environment(ran):
    """.venv is a virtual environment"""
    ran.leaves(".venv/pyvenv.cfg")


@pytest.mark.parametrize("name", FILES)
def test_files(ran, name):
    """every part and both of your files are in the project"""
    ran.leaves(name)
