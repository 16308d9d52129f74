"""What people type and read.

- main(argv=None) does what the words say, with seeds.json, and returns the exit status.
"""

import sys

from seedbank import core, storage

PATH = "seeds.json"


def main(argv=None):
    words = sys.argv[1:] if argv is None else argv
    if words == ["list"]:
        for name, count, nearly_gone in core.overview(storage.load(PATH)):
            if nearly_gone:
                print(f"{name}: {count} (nearly gone)")
            else:
                print(f"{name}: {count}")
        return 0
    if len(words) != 3 or words[0] not in ("return", "take") or not words[2].isdigit():
        print("usage: list | return NAME COUNT | take NAME COUNT")
        return 2
    name = words[1]
    count = int(words[2])
    stock = storage.load(PATH)
    if words[0] == "return":
        stock = core.returned(stock, name, count)
        print(f"thank you for {count} {name}")
    else:
        if stock.get(name, 0) < count:
            print(f"only {stock.get(name, 0)} {name} are left")
            return 1
        stock = core.taken(stock, name, count)
        print(f"here are {count} {name}")
    storage.save(PATH, stock)
    return 0
