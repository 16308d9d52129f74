import json
import re
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest
from pythlings_checks import command, own_tests, read
from pythlings_checks.typecheck import check_types

from courier import Ride, pay, slip

HERE = Path(__file__).parent
FILES = ["courier.py", "checkquality4.py"]
RIGHT = """
import math
from dataclasses import dataclass


@dataclass
class Ride:
    kind: str
    km: float
    hour: int
    rain: bool = False


BASE = {"letter": 250, "parcel": 400, "cake": 600}


def price(ride):
    if ride.kind not in BASE:
        raise ValueError("unknown kind: " + ride.kind)
    cents = BASE[ride.kind]
    cents += 80 * max(math.ceil(ride.km - 3), 0)
    cents += 100 if ride.rain else 0
    if ride.hour >= 22 or ride.hour < 6:
        return cents * 2 if ride.kind == "cake" else cents * 3 // 2
    return cents


def pay(rides, bonuses=()):
    extra = 500 if len(rides) >= 10 else 0
    return sum(price(ride) for ride in rides) + sum(bonuses) + extra


def slip(name, rides, bonuses=()):
    word = "ride" if len(rides) == 1 else "rides"
    return f"{name}: {pay(rides, bonuses) / 100:.2f} euros for {len(rides)} {word}"
"""
KINDS = "a parcel brings as much as a letter"
RAIN = "rain brings nothing"
FAR = "a long way brings nothing extra"
NIGHT = "a cake at night counts one and a half times"
TEN = "ten rides bring nothing on top"
BONUS = "bonuses aren't added"
WORD = "the slip says 1 rides"
CHANGES = {
    KINDS: ('"parcel": 400', '"parcel": 250'),
    RAIN: ("100 if ride.rain", "0 if ride.rain"),
    FAR: ("80 * max", "0 * max"),
    NIGHT: ("cents * 2", "cents * 3 // 2"),
    TEN: ("500 if len", "0 if len"),
    BONUS: (" + sum(bonuses)", ""),
    WORD: ("len(rides) == 1", "len(rides) == -1"),
}


@cache
def outcome():
    versions = {"yours": {"courier.py": (HERE / "courier.py").read_text(encoding="utf-8")}}
    for words, (old, new) in CHANGES.items():
        if old not in RIGHT:
            raise LookupError(old)
        versions[words] = {"courier.py": RIGHT.replace(old, new)}
    return own_tests("checkquality4.py", versions, measure="courier.py")


def ruff(*options):
    done = subprocess.run(
        [sys.executable, "-m", "ruff", "check", "--no-cache", "--output-format", "json", *options],
        cwd=HERE,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    return json.loads(done.stdout)


def test_off():
    """nothing is switched off"""
    for name in FILES:
        text = (HERE / name).read_text(encoding="utf-8")
        for number, line in enumerate(text.splitlines(), start=1):
            found = re.search(r"#.*?(noqa|fmt: ?(off|skip)|type: ?ignore|no cover|no branch)", line)
            if found:
                read(name).wrong(number, f"`{found[1]}` switches something off here.")


def test_check():
    """python -m ruff check"""
    found = ruff("--ignore-noqa", *FILES)
    if found:
        first = found[0]
        words = f"{first['code'] or 'ruff'}: {first['message']}"
        if len(found) > 1:
            words += f"\nruff finds {len(found)} things; this is the first."
        read(Path(first["filename"]).name).wrong(first["location"]["row"], words)


def test_format(tmp_path):
    """python -m ruff format --check"""
    for name in FILES:
        text = (HERE / name).read_text(encoding="utf-8-sig").rstrip()
        (tmp_path / name).write_text(text + "\n", encoding="utf-8")
    (tmp_path / "ruff.toml").write_text((HERE / "ruff.toml").read_text(encoding="utf-8"))
    words = f"python -m ruff format --no-cache --check {' '.join(FILES)}"
    command(words, cwd=tmp_path).succeeds()


def test_types():
    """python -m mypy --strict courier.py"""
    check_types("courier.py").clean().no_escape()


def test_callers():
    """the hints say what pay and slip take and give"""
    check_types("courier.py").accepts(
        'day = [Ride("cake", 3.5, 23, True)]\n'
        "cents: int = pay(day) + pay(day, [100])\n"
        'text: str = slip("Aigerim", day) + slip("Aigerim", day, [100])\n',
        "a list of rides, with bonuses and without",
    )
    check_types("courier.py").refuses(
        'pay(["cake"])  # wrong\npay([], ["100"])  # wrong\nslip(7, [])  # wrong\n',
        "texts for rides and bonuses, and a number for a name",
    )


def test_pass():
    """your tests pass on courier.py as it is now"""
    outcome().pass_on("yours")


def test_cover():
    """your tests reach every line and every branch of courier.py"""
    outcome().covers(100)


@pytest.mark.parametrize("words", list(CHANGES), ids=list(CHANGES))
def test_notice(words):
    """your tests notice a wrong price"""
    outcome().notice(words)


def test_day():
    """a letter, a parcel and a cake by day"""
    assert pay([Ride("letter", 3, 6)]) == 250
    assert pay([Ride("parcel", 3.1, 21)]) == 480
    assert pay([Ride("cake", 5.0, 12, True)]) == 860
    assert pay([Ride("letter", 0.0, 9), Ride("cake", 9.99, 9)]) == 1410
    assert pay([]) == 0


def test_night():
    """at night a ride counts one and a half times, and a cake twice"""
    assert pay([Ride("letter", 1, 22)]) == 375
    assert pay([Ride("parcel", 4, 5, True)]) == 870
    assert pay([Ride("cake", 3.5, 0, True)]) == 1560


def test_bonus():
    """bonuses and ten rides are added once, and the lists stay as they were"""
    monday = [Ride("letter", 1, 12) for _ in range(10)]
    mondays, tuesdays = pay(monday), pay([Ride("letter", 1, 12)])
    assert [mondays, tuesdays] == [3000, 250], (
        f"On Monday, ten letters bring {mondays} cents (3000 is right). "
        f"On Tuesday, one letter brings {tuesdays} cents (250 is right)."
    )
    bonuses = [150, 20]
    paid = pay(monday, bonuses)
    assert paid == 3170, f"Ten letters and bonuses of 150 and 20 bring {paid} cents, not 3170."
    assert bonuses == [150, 20], f"The bonuses were [150, 20]. After pay they are {bonuses}."
    assert pay(monday[:9]) == 2250


def test_unknown():
    """what isn't known is a ValueError that names it"""
    with pytest.raises(ValueError, match="piano"):
        pay([Ride("letter", 1, 12), Ride("piano", 1, 12)])


def test_slip():
    """the slip"""
    assert slip("Aigerim", [Ride("parcel", 3.1, 21)]) == "Aigerim: 4.80 euros for 1 ride"
    assert slip("Žan", []) == "Žan: 0.00 euros for 0 rides"
    assert slip("Žan", [Ride("cake", 1, 9)] * 2, [5]) == "Žan: 12.05 euros for 2 rides"
