"""What people type and read."""

import sys

from seedbank import core, storage

PATH = "seeds.json"
USAGE = "usage: list | return NAME COUNT | take NAME COUNT"


def main(argv: list[str] | None = None) -> int:
    """Do what the words say; return the exit status."""
    match sys.argv[1:] if argv is None else argv:
        case ["list"]:
            return show()
        case ["return" | "take" as verb, name, count] if count.isdigit():
            return change(verb, name, int(count))
    print(USAGE)
    return 2


def show() -> int:
    """Print what there is."""
    for name, count, nearly_gone in core.overview(storage.load(PATH)):
        print(f"{name}: {count}" + (" (nearly gone)" if nearly_gone else ""))
    return 0


def change(verb: str, name: str, count: int) -> int:
    """Return or take seeds, and print what came of it."""
    stock = storage.load(PATH)
    try:
        new = (core.returned if verb == "return" else core.taken)(stock, name, count)
    except core.NotEnough as error:
        print(f"only {error.left} {name} are left")
        return 1
    storage.save(PATH, new)
    print(f"thank you for {count} {name}" if verb == "return" else f"here are {count} {name}")
    return 0
