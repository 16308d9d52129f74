"""Quiz night, part two."""

import json
from pathlib import Path

FILE = Path("scores.json")


def load():
    """Return the scores from FILE for `add` and `show`: number of the table -> name, points."""
    if not FILE.exists():
        return {}
    data = json.loads(FILE.read_text(encoding="utf-8"))
    return {int(table): tuple(entry) for table, entry in data.items()}


def save(scores):
    """Write the scores to FILE."""
    text = json.dumps(scores, indent=2, ensure_ascii=False)
    FILE.write_text(text + "\n", encoding="utf-8")


def add(scores, line):
    """Take a line such as "7 12" or "7 Los Búhos" into the scores."""
    number, text = line.split(maxsplit=1)
    table = int(number)
    name, points = scores.get(table, (f"table {table}", 0))
    if text.isdecimal():
        points += int(text)
    else:
        name = text
    scores[table] = (name, points)


def show(scores):
    """Print the ranking: most points first, and with equal points in order of the tables."""
    for table in sorted(scores, key=lambda table: (-scores[table][1], table)):
        name, points = scores[table]
        print(f"{points:4} {name}")


def main():
    scores = load()
    while True:
        line = input("> ").strip()
        if not line:
            break
        add(scores, line)
        save(scores)
    show(scores)


if __name__ == "__main__":
    main()


# Why this way
#
# Keys become numbers again where the file is read, so the rest of the program never meets a
# "7". With `ensure_ascii=False` the file has to be written in UTF-8, and you have to say so:
# the default differs between systems. A list of [7, "Los Búhos", 12] would have spared us the
# question of keys. A power cut in the middle of `write_text` can still damage the file: careful
# programs write a second file and then `replace` the first one with it.
