"""Which line decides that there aren't enough beans?

In Tamaz's library people borrow seeds, and bring some back after the harvest. It runs in a
terminal. His daughter wants buttons for it, and can't begin: one function decides, reads the file
and talks to people, and buttons can't use half a function.

Sort it into the package seedbank. Each file there says which functions it holds.

- core.py decides. It knows no file, no terminal and no other module of the package.
- storage.py reads and writes seeds.json. Of the package, it may import core and nothing else.
- cli.py talks: it gets the words, prints, and uses the other two. The json is none of its business.

layers1.py is left with the start: it calls `main` from seedbank.cli. What people see stays the same
to the letter:

    python3 layers1.py return beans 30
    python3 layers1.py take beans 12
    python3 layers1.py list
"""

import json
import sys
from pathlib import Path


def main(argv=None):
    """Do what the words say; return the exit status."""
    words = sys.argv[1:] if argv is None else argv
    path = Path("seeds.json")
    if path.exists():
        stock = json.loads(path.read_text(encoding="utf-8"))
    else:
        stock = {}
    if words == ["list"]:
        for name, count in sorted(stock.items()):
            if count < 10:
                print(f"{name}: {count} (nearly gone)")
            else:
                print(f"{name}: {count}")
        return 0
    if len(words) != 3 or words[0] not in ("return", "take") or not words[2].isdigit():
        print("usage: list | return NAME COUNT | take NAME COUNT")
        return 2
    name = words[1]
    count = int(words[2])
    if words[0] == "return":
        stock[name] = stock.get(name, 0) + count
        print(f"thank you for {count} {name}")
    else:
        if stock.get(name, 0) < count:
            print(f"only {stock.get(name, 0)} {name} are left")
            return 1
        stock[name] = stock.get(name, 0) - count
        print(f"here are {count} {name}")
    if stock[name] == 0:
        del stock[name]
    path.write_text(json.dumps(stock), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
