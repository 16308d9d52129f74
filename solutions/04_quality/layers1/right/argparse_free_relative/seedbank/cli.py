import sys
from pathlib import Path

from .core import NotEnough, overview, returned, taken
from .storage import load, save


def main(argv=None):
    words = sys.argv[1:] if argv is None else list(argv)
    path = Path.cwd() / "seeds.json"
    stock = load(path)
    if words == ["list"]:
        for name, count, low in overview(stock):
            print(f"{name}: {count}{' (nearly gone)' * low}")
        return 0
    if len(words) != 3 or words[0] not in ("return", "take") or not words[2].isdigit():
        print("usage: list | return NAME COUNT | take NAME COUNT")
        return 2
    verb, name, count = words[0], words[1], int(words[2])
    try:
        stock = {"return": returned, "take": taken}[verb](stock, name, count)
    except NotEnough as problem:
        print(f"only {problem.left} {name} are left")
        return 1
    print({"return": "thank you for", "take": "here are"}[verb], count, name)
    save(path, stock)
    return 0
