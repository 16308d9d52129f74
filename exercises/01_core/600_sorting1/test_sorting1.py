import functools
import pathlib
import tempfile

from pythlings_checks import program

HILLS = {
    "Everest": "Everest, Asia, 8849 m, 1953",
    "Sugarloaf": "Sugarloaf, America, 396 m, 1817",
    "Élan": "Élan, Europe, 1345 m, 1771",
    "Denali": "Denali, America, 6190 m, 1913",
    "K2": "K2, Asia, 8611 m, 1954",
    "Brig Hill": "Brig Hill, Europe, 397 m, 987",
}
ROWS = "".join(row.replace(", ", ";").replace(" m;", ";") + "\n" for row in HILLS.values())


@functools.cache
def ran(*typed):
    """Run the program beside a small mountains.txt."""
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder, "mountains.txt")
        path.write_text(ROWS, encoding="utf-8", newline="\n")
        return program("sorting1.py", typed=[*typed, ""], cwd=folder, limit=5)


def table(answer, *names):
    return f"Sort by? {answer}\n" + "".join(HILLS.get(name, name) + "\n" for name in names)


def test_name():
    """by name, and each row is one line"""
    ran("name").shows(
        table("name", "Brig Hill", "Denali", "Everest", "K2", "Sugarloaf", "Élan") + "Sort by? \n"
    )


def test_numbers():
    """metres and years are sorted as numbers: 396 is less than 1345"""
    ran("metres", "year").shows(
        table("metres", "Sugarloaf", "Brig Hill", "Élan", "Denali", "K2", "Everest")
        + table("year", "Brig Hill", "Élan", "Sugarloaf", "Denali", "Everest", "K2")
        + "Sort by? \n"
    )


def test_minus():
    """with a minus the largest comes first"""
    ran("-year", "-name").shows(
        table("-year", "K2", "Everest", "Denali", "Sugarloaf", "Élan", "Brig Hill")
        + table("-name", "Élan", "Sugarloaf", "K2", "Everest", "Denali", "Brig Hill")
        + "Sort by? \n"
    )


def test_stable():
    """rows of the same continent keep the order they had"""
    ran("year", "continent").shows(
        table("year", "Brig Hill", "Élan", "Sugarloaf", "Denali", "Everest", "K2")
        + table("continent", "Sugarloaf", "Denali", "Everest", "K2", "Brig Hill", "Élan")
        + "Sort by? \n"
    )


def test_stable_minus():
    """with a minus, too, they keep the order they had"""
    ran("-year", "-continent").shows(
        table("-year", "K2", "Everest", "Denali", "Sugarloaf", "Élan", "Brig Hill")
        + table("-continent", "Élan", "Brig Hill", "K2", "Everest", "Denali", "Sugarloaf")
        + "Sort by? \n"
    )


def test_no_column():
    """for a column that doesn't exist there is a message, and you're asked again"""
    ran("colour", "--name", "m", "-", "-metres").shows(
        table("colour", "No such column.")
        + table("--name", "No such column.")
        + table("m", "No such column.")
        + table("-", "No such column.")
        + table("-metres", "Everest", "K2", "Denali", "Élan", "Brig Hill", "Sugarloaf")
        + "Sort by? \n"
    )


def test_no_column_stable():
    """a column that doesn't exist leaves the rows in the order they had"""
    ran("-metres", "colour", "continent").shows(
        table("-metres", "Everest", "K2", "Denali", "Élan", "Brig Hill", "Sugarloaf")
        + table("colour", "No such column.")
        + table("continent", "Denali", "Sugarloaf", "Everest", "K2", "Élan", "Brig Hill")
        + "Sort by? \n"
    )
