import re
from pathlib import Path

import skimpeps1
from skimpeps1 import population, probe

HERE = Path(skimpeps1.__file__).parent
SOURCE = Path(skimpeps1.__file__).read_text(encoding="utf-8")


def header(number):
    """Return the header of a PEP as a dictionary."""
    lines = (HERE / f"pep_{number:04}.txt").read_text(encoding="utf-8").splitlines()
    return dict(line.split(": ", 1) for line in lines)


HEADERS = [header(number) for number in (313, 572, 604, 634)]


def usable(python):
    """Return the PEPs that are part of that Python."""
    version = [int(part) for part in python.split(".")]
    return [
        int(head["PEP"])
        for head in HEADERS
        if head["Status"] == "Final"
        and [int(part) for part in head["Python-Version"].split(".")] <= version
    ]


def still_open():
    """Return the name of the first answer that is not filled in."""
    return next(
        (
            name
            for name, value in vars(skimpeps1).items()
            if name.startswith("ANSWER_") and value is ...
        ),
        "nothing",
    )


STILL_OPEN = still_open()


def verdict(answer, wanted):
    """Say whether an answer is right, not what it should be."""
    return "right" if repr(answer) == repr(wanted) else f"wrong: {answer!r}"


def test_nothing_left_open():
    """every answer is filled in"""
    assert STILL_OPEN == "nothing", "write down all your answers first; then they are compared"


def test_status():
    """the status of PEP 604"""
    found = verdict(skimpeps1.ANSWER_604_STATUS, header(604)["Status"])
    assert found == "right", "the word behind Status: in pep_0604.txt, as a text"


def test_version():
    """the first Python that has PEP 604"""
    found = verdict(skimpeps1.ANSWER_604_VERSION, header(604)["Python-Version"])
    assert found == "right", "what stands behind Python-Version: in pep_0604.txt, in quotes"


def test_number_of_a_title():
    """the PEP that brought structural pattern matching"""
    wanted = [int(head["PEP"]) for head in HEADERS if "Pattern Matching" in head["Title"]]
    found = verdict([skimpeps1.ANSWER_MATCHING], wanted)
    assert found == "right", "the four titles say it; the answer is a number, without quotes"


def test_replaced():
    """the PEP that it replaced"""
    found = verdict(skimpeps1.ANSWER_MATCHING_REPLACED, int(header(634)["Replaces"]))
    assert found == "right", "one of the four headers has a line Replaces:"


def test_rejected():
    """the status of the proposal for Roman numerals"""
    found = verdict(skimpeps1.ANSWER_ROMAN_STATUS, header(313)["Status"])
    assert found == "right", "the word behind Status: in pep_0313.txt, as a text"


def test_usable():
    """the one proposal that Python 3.9 has: final, and not newer than 3.9"""
    found = verdict([skimpeps1.ANSWER_USABLE_IN_3_9], usable("3.9"))
    assert found == "right", "leave out what is not Final; 3.10 is newer than 3.9"


def test_population():
    """the population is the right number"""
    assert population() == 1250 * 1000


def test_population_is_readable():
    """the number is written with _ after each three digits"""
    written = re.findall(r"(?m)^\s+return ([\d_]+)\s*$", SOURCE)
    assert written == [f"{1250000:_}"]


def test_probe():
    """name and value are shown"""
    assert (probe(3), probe(17.5)) == ("depth=3", "depth=17.5")


def test_probe_of_a_text():
    """a text is shown in quotes, as the short form does by itself"""
    assert probe("deep") == "depth='deep'"
