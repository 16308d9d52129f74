import subprocess
import sys

import pytest

import menuapp
from test_stage2_menu import LINES, session  # noqa: F401


@pytest.mark.parametrize("answers", [(), ("l",), ("a",), ("a", "Mill")])
def test_end_of_input(session, answers):
    """stage 3: the end of the input is like q, at any moment"""
    assert session(*answers).endswith("Bye.\n")


def program(*arguments, text=""):
    done = subprocess.run(
        [sys.executable, *arguments], input=text, capture_output=True, text=True, check=False
    )
    return done.stdout or done.stderr


def test_started():
    """stage 3: started as a program it shows the menu"""
    assert program(menuapp.__file__, text="l\nq\n") == f"{LINES}> no tours yet\n{LINES}> Bye.\n"


def test_imported():
    """stage 3: imported it is silent"""
    assert program("-c", "import menuapp\nprint('imported')") == "imported\n"
