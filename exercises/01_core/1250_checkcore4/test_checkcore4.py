import functools
import pathlib
import tempfile

from pythlings_checks import program

COSTS = "Tunde: 8\nMina: 12.50\n\nMina 3\nTunde: 4.50\nJörg: soup\nAyu: 31.2\n"
PARTY = "Zoë:5\n  Bo  :  2.25  \nAda: 5\nBo: -0.25\nLi: 0\n\nBo: 8"
OLD = "Ayu 7.00\n"  # the totals of last month
BAD = "Ana: 1\n   \nJörg: 1: 2\nIda:\n: 5\n  two words\nAna: x\nAna: 1"

# A system whose files are in another encoding unless a program says UTF-8.
OTHER = {
    "LC_ALL": "C",
    "PYTHONUTF8": "0",
    "PYTHONCOERCECLOCALE": "0",
    "PYTHONIOENCODING": "utf-8",
}


@functools.cache
def flat(*typed, costs=COSTS):
    """Type these lines beside costs.txt with this text; each run is made once."""
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        (folder / "costs.txt").write_text(costs, encoding="utf-8", newline="\n")
        totals = folder / "totals.txt"
        totals.write_text(OLD, encoding="utf-8", newline="\n")
        ran = program("checkcore4.py", typed=typed, cwd=folder, env=OTHER)
        written = totals.read_text(encoding="utf-8")
    return ran, written


def test_simple():
    """one person, one line: the total has two decimal places"""
    flat("costs.txt", costs="Mina: 3\n")[0].shows("Which file? costs.txt\nMina 3.00\n")


def test_example():
    """the flat's costs.txt"""
    flat("cost.txt", "costs.txt")[0].shows(
        "Which file? cost.txt\n"
        "There is no cost.txt\n"
        "Which file? costs.txt\n"
        "Line 4 is no good: Mina 3\n"
        "Line 6 is no good: Jörg: soup\n"
        "Ayu 31.20\n"
        "Mina 12.50\n"
        "Tunde 12.50\n"
    )


def test_asks_again():
    """it asks until there is such a file, however often that is"""
    flat("a.txt", "b c.txt", "d", "costs.txt", costs="Mina: 3\n")[0].shows(
        "Which file? a.txt\n"
        "There is no a.txt\n"
        "Which file? b c.txt\n"
        "There is no b c.txt\n"
        "Which file? d\n"
        "There is no d\n"
        "Which file? costs.txt\n"
        "Mina 3.00\n"
    )


def test_totals():
    """totals are sorted: the largest first, equal ones by name; a refund counts, too"""
    flat("costs.txt", costs=PARTY)[0].shows(
        "Which file? costs.txt\nBo 10.00\nAda 5.00\nZoë 5.00\nLi 0.00\n"
    )


def test_bad_lines():
    """a bad line is shown as it is, with its number, and adds nothing"""
    flat("costs.txt", costs=BAD)[0].shows(
        "Which file? costs.txt\n"
        "Line 3 is no good: Jörg: 1: 2\n"
        "Line 4 is no good: Ida:\n"
        "Line 5 is no good: : 5\n"
        "Line 6 is no good:   two words\n"
        "Line 7 is no good: Ana: x\n"
        "Ana 2.00\n"
    )


def test_written():
    """totals.txt has the totals, and only these, a line each"""
    ran, written = flat("cost.txt", "costs.txt")
    ran.succeeds()
    assert written != OLD, "totals.txt is still the one of last month: nothing was written to it"
    assert not written.startswith(OLD), "the totals of last month are still in totals.txt"
    assert written.rstrip("\n") == "Ayu 31.20\nMina 12.50\nTunde 12.50", (
        "totals.txt should have the three lines of totals that are on the screen, and only these"
    )
