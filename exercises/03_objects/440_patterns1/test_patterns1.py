import patterns1
import pytest
from pythlings_checks import program
from session_for_check import typed

WORDS = {
    "sorted(words, key=str.lower)": ("strategy", "who says what's compared?"),
    'hashlib.new("sha256")': ("factory", "what do you get, and who picks its class?"),
    "io.TextIOWrapper(pipe)": ("adapter", "what does it look like from outside afterwards?"),
    "logger.addHandler(handler)": ("observer", "what happens to the handler from now on?"),
    'Path("plants.csv")': ("factory", "who picks the class of the object?"),
    "functools.cmp_to_key(compare)": ("adapter", "can the old function be used as it is?"),
    "atexit.register(save)": ("observer", "who is told, and when?"),
    "json.dumps(data, default=str)": ("strategy", "who says how it's done?"),
}
NAMES = ("strategy", "factory", "adapter", "observer")


def check(lines, wanted=None, **more):
    typed(patterns1, lines, wanted, **more)


@pytest.mark.parametrize("code", WORDS)
def test_recognised(code):
    """part one: which pattern is it?"""
    right, question = WORDS[code]
    for answer in filter(right.__ne__, [str(patterns1.PATTERNS.get(code))]):
        if answer in NAMES:
            pytest.fail(f"You say {answer}. Ask yourself: {question}")
        pytest.fail(f"Which of the four is it? {', '.join(NAMES)}")


def test_table():
    """the table of each file is as before"""
    check('table("plants.csv")', [" 120 cm  tea rose", "  60 cm  sage", "  25 cm  thyme"])
    check('table("plants.json")', [" 450 cm  hazel", "  40 cm  mint"])
    check('table("plants.ini")', [" 900 cm  ivy", " 600 cm  hop"])


def test_headline():
    """the headline of each file is as before"""
    check('headline("plants.csv")', "3 plants in plants.csv")
    check('headline("plants.json")', "2 plants in plants.json")
    check('headline("plants.ini")', "2 plants in plants.ini")


def test_unknown():
    """an unknown suffix is a ValueError"""
    check('table("plants.doc")', raises=ValueError, words=".doc")
    check('headline("plants.doc")', raises=ValueError, words=".doc")


@pytest.mark.parametrize("suffix", [".csv", ".json", ".ini"])
def test_readers(suffix):
    """READERS has a function for each suffix, which returns the plants"""
    wanted = {
        ".csv": [("sage", 60), ("tea rose", 120), ("thyme", 25)],
        ".json": [("hazel", 450), ("mint", 40)],
        ".ini": [("hop", 600), ("ivy", 900)],
    }[suffix]
    check(
        f'READERS["{suffix}"]("plants{suffix}")',
        [{"name": name, "height": height} for name, height in wanted],
    )


@pytest.fixture
def tsv(monkeypatch):
    """One more format, as Rosalind would add it."""

    def read_tsv(path):
        return [
            {"name": "fern", "height": 80},
            {"name": "oak", "height": 2500},
            {"name": "moss", "height": 0},
        ]

    monkeypatch.setitem(patterns1.READERS, ".tsv", read_tsv)


NOTE = "READERS has a function for .tsv here, which gives a fern, an oak and a moss."


def test_new_table(tsv):
    """with one more reader, table can read one more format"""
    check('table("x.tsv")', ["2500 cm  oak", "  80 cm  fern", "   0 cm  moss"], note=NOTE)


def test_equal_heights(monkeypatch):
    """of plants with the same height, the first in the file comes first, as before"""

    def read_tsv(path):
        return [{"name": name, "height": 30} for name in ("rue", "dill", "sorrel")]

    monkeypatch.setitem(patterns1.READERS, ".tsv", read_tsv)
    check(
        'table("x.tsv")',
        ["  30 cm  rue", "  30 cm  dill", "  30 cm  sorrel"],
        note="READERS has a function for .tsv here, which gives a rue, a dill and a sorrel.",
    )


def test_new_headline(tsv):
    """with one more reader, headline can read one more format"""
    check('headline("x.tsv")', "3 plants in x.tsv", note=NOTE)
    check('headline("garden/x.tsv")', "3 plants in x.tsv", note=NOTE)


def test_new_known(tsv):
    """with one more reader, one more format is known"""
    check("known()", [".csv", ".ini", ".json", ".tsv"], note=NOTE)


def test_one_less(monkeypatch):
    """without its reader, a format isn't known any more"""
    monkeypatch.delitem(patterns1.READERS, ".ini", raising=False)
    note = "READERS has no function for .ini here."
    check("known()", [".csv", ".json"], note=note)
    check('table("plants.ini")', raises=ValueError, words=".ini", note=note)
    check('headline("plants.ini")', raises=ValueError, words=".ini", note=note)


def test_program():
    """the program prints what it did before"""
    program("patterns1.py").prints(
        "3 plants in plants.csv\n 120 cm  tea rose\n  60 cm  sage\n  25 cm  thyme\n"
        "2 plants in plants.ini\n 900 cm  ivy\n 600 cm  hop\n"
        "2 plants in plants.json\n 450 cm  hazel\n  40 cm  mint\n"
    )
