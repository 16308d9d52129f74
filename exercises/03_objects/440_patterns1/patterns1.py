"""You've met them before.

Design patterns have grand names for small ideas. Four of them are behind you: strategy,
factory, adapter, observer. Python's own library is full of them, and in part one you'll
recognise eight.

Part two is Rosalind's garden. Friends send her lists of plants, in CSV, JSON and INI. The classes
in formats.py read them, each in its own way, so three of her functions name the formats one by
one. Now a fourth friend sends TSV. Rosalind would like to add that without changing a function.
One or two of the four patterns will help, and you decide which.

Try it: `python3 patterns1.py` (on Windows `py patterns1.py`).
"""

from pathlib import Path

from formats import CsvFile, IniFile, JsonFile

# TODO: part one. Each is "strategy", "factory", "adapter" or "observer".
PATTERNS = {
    # You hand over a function, and the list is sorted by what it says.
    "sorted(words, key=str.lower)": "?",
    # The kind of object that you get depends on the name that you give.
    'hashlib.new("sha256")': "?",
    # Something that gives bytes is wrapped, and can be used like a text file.
    "io.TextIOWrapper(pipe)": "?",
    # From now on this handler hears of every message, as others do already.
    "logger.addHandler(handler)": "?",
    # You get a PosixPath or a WindowsPath, and needn't know which.
    'Path("plants.csv")': "?",
    # An old function that compares two things can be used as a key from now on.
    "functools.cmp_to_key(compare)": "?",
    # Whoever signs up is called when the program ends.
    "atexit.register(save)": "?",
    # You say what's done with objects that JSON doesn't know.
    "json.dumps(data, default=str)": "?",
}

# TODO: part two. A dict from each suffix, such as ".csv", to a function that takes a path and returns
# the plants: a list of dicts with `name`, a text, and `height`, an int. `table`, `headline` and
# `known` use it, and know no suffix themselves. What they return stays as it is.
READERS = {}


def table(path):
    """Return a list of lines, a plant in each, the tallest first."""
    suffix = Path(path).suffix
    if suffix == ".csv":
        plants = [(row["plant"], int(row["cm"])) for row in CsvFile(path).rows()]
    elif suffix == ".json":
        plants = [(name, cm) for name, cm in JsonFile(path).load().items()]
    elif suffix == ".ini":
        ini = IniFile(path)
        plants = [(name, int(ini.option(name, "height"))) for name in ini.sections()]
    else:
        raise ValueError(f"{suffix} files can't be read")
    return [f"{cm:4} cm  {name}" for name, cm in sorted(plants, key=lambda plant: -plant[1])]


def headline(path):
    """Return the number of plants, and the file's name."""
    suffix = Path(path).suffix
    if suffix == ".csv":
        number = len(CsvFile(path).rows())
    elif suffix == ".json":
        number = len(JsonFile(path).load())
    elif suffix == ".ini":
        number = len(IniFile(path).sections())
    else:
        raise ValueError(f"{suffix} files can't be read")
    return f"{number} plants in {Path(path).name}"


def known():
    """Return the suffixes of files that can be read, sorted."""
    return [".csv", ".ini", ".json"]


def main():
    for path in sorted(Path().glob("plants.*")):
        if path.suffix in known():
            print(headline(path))
            print(*table(path), sep="\n")


if __name__ == "__main__":
    main()
