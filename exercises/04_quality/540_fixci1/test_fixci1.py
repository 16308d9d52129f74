import json
import re
import subprocess
import sys
from pathlib import Path

from pythlings_checks import command, read
from pythlings_checks.typecheck import check_types

from seedbank import Seed, find, needed, packets_left, shopping

HERE = Path(__file__).parent


def seeds():
    return [Seed("Kale", 3), Seed("beans", 1, 0.8), Seed("Chilli", 0, 0.6)]


def test_off():
    """nothing is switched off in seedbank.py"""
    text = (HERE / "seedbank.py").read_text(encoding="utf-8")
    for number, line in enumerate(text.splitlines(), start=1):
        found = re.search(r"#.*?(noqa|fmt: ?(off|skip)|type: ?ignore)", line)
        if found:
            read("seedbank.py").wrong(number, f"`{found[1]}` switches something off here.")


def test_format(tmp_path):
    """ruff format --check has nothing to say"""
    text = (HERE / "seedbank.py").read_text(encoding="utf-8-sig").rstrip()
    (tmp_path / "seedbank.py").write_text(text + "\n", encoding="utf-8")
    (tmp_path / "ruff.toml").write_text("line-length = 100\n", encoding="utf-8")
    command("python -m ruff format --no-cache --check seedbank.py", cwd=tmp_path).succeeds()


def test_check():
    """ruff check has nothing to say"""
    words = [sys.executable, "-m", "ruff", "check", "--no-cache", "--output-format", "json"]
    done = subprocess.run(
        [*words, "--ignore-noqa", "seedbank.py"],
        cwd=HERE,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    for found in json.loads(done.stdout):
        words = f"{found['code'] or 'ruff'}: {found['message']}"
        read("seedbank.py").wrong(found["location"]["row"], words)


def test_types():
    """mypy --strict has nothing to say"""
    check_types("seedbank.py").clean().no_escape()


def test_needed():
    """needed: the fewest seeds that are enough"""
    assert needed(8, Seed("beans", 1, 0.8)) == 10
    assert needed(10, Seed("Chilli", 0, 0.6)) == 17
    assert needed(3, Seed("Kale", 3, 0.4)) == 8
    assert needed(5, Seed("Kale", 3)) == 5
    assert needed(1, Seed("Kale", 3, 0.7)) == 2
    assert needed(1, Seed("Dill", 3, 0.9999)) == 2
    assert needed(0, Seed("Kale", 3, 0.6)) == 0


def test_packets_left():
    """packets_left: 0 for a seed that nobody knows"""
    assert packets_left(seeds(), "KALE") == 3
    assert packets_left(seeds(), "chilli") == 0
    assert packets_left(seeds(), "Peas") == 0
    assert packets_left([], "Kale") == 0


def test_shopping_twice():
    """shopping: a second list has nothing left over from the first"""
    shopping([Seed("Kale", 0)])
    assert shopping([Seed("Peas", 3), Seed("Chilli", 0)]) == ["Chilli"]
    assert shopping([Seed("beans", 1)]) == ["beans"]


def test_shopping_sorted():
    """shopping: fewer packets than wanted, in order of the alphabet"""
    sold = [Seed("Peas", 1), Seed("Kale", 3), Seed("Chilli", 0), Seed("Dill", 2)]
    assert shopping(sold) == ["Chilli", "Peas"]
    assert shopping(sold, 3) == ["Chilli", "Dill", "Peas"]


def test_same():
    """find: in small or capital letters, or None"""
    assert find(seeds(), "kALE") == Seed("Kale", 3)
    assert find(seeds(), "Peas") is None
