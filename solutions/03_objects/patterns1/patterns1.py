"""You've met them before."""

from pathlib import Path

from formats import CsvFile, IniFile, JsonFile

PATTERNS = {
    # You hand over a function, and the list is sorted by what it says.
    "sorted(words, key=str.lower)": "strategy",
    # The kind of object that you get depends on the name that you give.
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


def read_csv(path):
    return [{"name": row["plant"], "height": int(row["cm"])} for row in CsvFile(path).rows()]


def read_json(path):
    return [{"name": name, "height": cm} for name, cm in JsonFile(path).load().items()]


def read_ini(path):
    ini = IniFile(path)
    return [{"name": name, "height": int(ini.option(name, "height"))} for name in ini.sections()]


READERS = {".csv": read_csv, ".json": read_json, ".ini": read_ini}


def read(path):
    """Return the plants in a file of any known kind."""
    suffix = Path(path).suffix
    if suffix not in READERS:
        raise ValueError(f"{suffix} files can't be read")
    return READERS[suffix](path)


def table(path):
    """Return a list of lines, a plant in each, the tallest first."""
    plants = sorted(read(path), key=lambda plant: -plant["height"])
    return [f"{plant['height']:4} cm  {plant['name']}" for plant in plants]


def headline(path):
    """Return the number of plants, and the file's name."""
    return f"{len(read(path))} plants in {Path(path).name}"


def known():
    """Return the suffixes of files that can be read, sorted."""
    return sorted(READERS)


def main():
    for path in sorted(Path().glob("plants.*")):
        if path.suffix in known():
            print(headline(path))
            print(*table(path), sep="\n")


if __name__ == "__main__":
    main()


# Why this way
#
# Each `read_...` is an adapter: it makes one friend's format look like all the others. The dict
# picks one by the suffix, and that's a factory, or a strategy, if you like: the same few lines can
# be seen either way, and the name matters less than having one place for it. The pattern books
# have a class for each adapter; where all that's needed is one call, a function does. And as long
# as there were two formats and one function, the `if` was fine.
