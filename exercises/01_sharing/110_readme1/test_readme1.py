import re
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
TEXT = (HERE / "README.md").read_text(encoding="utf-8").replace("\r\n", "\n")
TEXT = re.sub(r"(?s)<!--.*?-->", "", TEXT)


def sections():
    """Return the text under each heading of the second level."""
    plain = re.split(r"(?m)^## +(.+?) *$", TEXT)
    return dict(zip(plain[1::2], (part.strip() for part in plain[2::2]), strict=True))


def blocks(section, language):
    """Return the code blocks of that language in a section."""
    text = sections().get(section, "")
    return re.findall(rf"(?ms)^```{language}[^\n]*\n(.*?)^```", text)


def state(text, words):
    """Say whether a text has been filled in with so many words at least."""
    if "TODO" in text:
        return "there is still a TODO"
    count = len(text.split())
    return "filled in" if count >= words else f"only {count} words"


def run_usage():
    """Run the usage block in a Python of its own and return what it prints."""
    program = "\n".join(blocks("Usage", "python"))
    ran = subprocess.run(
        [sys.executable, "-c", program],
        cwd=HERE,
        capture_output=True,
        check=False,
        encoding="utf-8",
        timeout=30,
    )
    error = ran.stderr.strip().splitlines()
    return error[-1] if ran.returncode and error else ran.stdout.strip()


def test_sections():
    """the README has a title and the sections Install, Usage, Tests and Design"""
    titles = re.findall(r"(?m)^# +.+$", TEXT)
    assert (len(titles), list(sections())) == (1, ["Install", "Usage", "Tests", "Design"])


def test_what_it_is():
    """a sentence below the title says what it is"""
    above = re.sub(r"(?m)^# .*$", "", TEXT.split("\n## ")[0]).strip()
    found = state(above, 5)
    assert found == "filled in"


def test_usage_runs():
    """the example under Usage runs and prints what is shown below it"""
    shown = "\n".join(blocks("Usage", "text")).strip()
    assert run_usage() == shown


def test_usage_prints_the_bill():
    """it prints the bill for three coffees and two cakes"""
    assert "15.70" in run_usage()


@pytest.mark.parametrize("name", ["bill", "in_euros"])
def test_usage_calls(name):
    """it uses bill and in_euros instead of a number"""
    program = "\n".join(blocks("Usage", "python"))
    assert f"{name}(" in program


def test_usage_calculates():
    """the numbers in the example are 3 and 2, and no result is typed in"""
    program = "\n".join(blocks("Usage", "python"))
    assert sorted(re.findall(r"\d+", program)) == ["2", "3"]


def test_install():
    """Install shows at least one command, in a block marked sh"""
    assert state(sections()["Install"], 2) == "filled in"
    commands = "\n".join(blocks("Install", "sh")).split()
    assert commands != [], "there is no block that begins with ```sh"


def test_tests():
    """Tests names the command that runs them with pytest"""
    text = sections()["Tests"]
    assert state(text, 1) == "filled in"
    code = re.findall(r"`[^`]*\bpytest\b", text)
    assert code != [], "no command with pytest stands in backticks"


@pytest.mark.parametrize("word", ["bill", "in_euros", "cents"])
def test_design(word):
    """Design speaks of bill, of in_euros and of cents"""
    text = sections()["Design"]
    assert state(text, 5) == "filled in"
    assert word in text
