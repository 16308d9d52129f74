"""What a check must be able to do: import, compare, write to its own folders, start Python."""

import os
import subprocess
import sys
import tempfile

import pytest
from tests import double


@pytest.mark.parametrize("number", [0, 21])
def test_double(number):
    assert double(number) == number + number


def test_raises():
    with pytest.raises(TypeError):
        double()


def test_own_folders(tmp_path):
    for folder in (tmp_path, os.environ["HOME"], tempfile.gettempdir(), "."):
        path = os.path.join(folder, "trial.txt")
        with open(path, "w", encoding="utf-8") as file:
            file.write("é")
        with open(path, encoding="utf-8") as file:
            assert file.read() == "é"


def test_python_in_python():
    done = subprocess.run([sys.executable, "-c", "print(6 * 7)"], capture_output=True, text=True)
    assert done.stdout.endswith("42\n")
