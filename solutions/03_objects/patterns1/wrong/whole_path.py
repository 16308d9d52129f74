# expect: headline
"""You've met them before.

Design patterns have grand names for small ideas. Four of them are behind you: strategy,
factory, adapter, observer. Python's own library is full of them, and in part one you'll
recognise eight.

Part two is Rosalind's garden. Friends send her lists of plants, in CSV, JSON and INI. The classes
in formats.py read them, each in its own way, and so the same `if` chain is in three of her
functions. Now a fourth friend sends TSV. Rosalind would like to add that without changing a
function. One or two of the four patterns will help, and you decide which.

Try it: `python3 patterns1.py` (on Windows `py patterns1.py`).
"""

from pathlib import Path

from formats import CsvFile, IniFile, JsonFile

# TODO: part one. Each is "strategy", "factory", "adapter" or "observer".
PATTERNS = {
    # You hand over a function, and the list is sorted by what it says.
    "sorted(words, key=str.lower)": "strategy",
    # The kind of object that you get hangs on the name that you give.
    'hashlib.new("sha256")': "factory",
    # Something that gives bytes is wrapped, and can be used like a text file.
    "io.TextIOWrapper(pipe)": "adapter",
    # From now on this handler hears of every message, as others do already.
    "logger.addHandler(handler)": "observer",
    # You get a PosixPath or a WindowsPath, and needn't know which.
    'Path("plants.csv")': "factory",
    # An old function that compares two things can be used as a key from now on.
    "functools.cmp_to_key(compare)": "adapter",
    # Whoever signs up is called when the program ends.
    "atexit.register(save)": "observer",
    # You say what's done with objects that JSON doesn't know.
    "json.dumps(data, default=str)": "strategy",
}


# TODO: part two. A dict from each suffix, such as ".csv", to a function that takes a path and returns
# the plants: a list of dicts with `name`, a text, and `height`, an int. `table`, `headline` and
# `known` use it, and know no suffix themselves. What they return stays as it is.
def read_csv(path):
    return [{"name": row["plant"], "height": int(row["cm"])} for row in CsvFile(path).rows()]


def read_json(path):
    return [{"name": name, "height": cm} for name, cm in JsonFile(path).load().items()]


def read_ini(path):
    ini = IniFile(path)
    return [{"name": name, "height": int(ini.option(name, "height"))} for name in ini.sections()]


READERS = {".csv": read_csv, ".json": read_json, ".ini": read_ini}


def plants_of(path):
    suffix = Path(path).suffix
    if suffix not in READERS:
        raise ValueError(f"{suffix} files can't be read")
    return READERS[suffix](path)


def table(path):
    plants = sorted(plants_of(path), key=lambda plant: -plant["height"])
    return [f"{plant['height']:4} cm  {plant['name']}" for plant in plants]


def headline(path):
    return f"{len(plants_of(path))} plants in {path}"


def known():
    return sorted(READERS)


def main():
    for path in sorted(Path().glob("plants.*")):
        if path.suffix in known():
            print(headline(path))
            print(*table(path), sep="\n")


if __name__ == "__main__":
    main()
