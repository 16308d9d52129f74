"""Four gardeners and a list."""

import argparse
import json
import os
import sys


def fail(reason):
    print("todo: " + reason, file=sys.stderr)
    sys.exit(1)


def main(argv=None):
    p = argparse.ArgumentParser()
    p.add_argument("--file", default="todo.json")
    s = p.add_subparsers(dest="what", required=True)
    a = s.add_parser("add")
    a.add_argument("TEXT")
    b = s.add_parser("list")
    b.add_argument("--open", action="store_true")
    for w in ("done", "remove"):
        s.add_parser(w).add_argument("NUMBER", type=int)
    x = p.parse_args(argv)
    data = {"next": 1, "items": []}
    if os.path.exists(x.file):
        try:
            with open(x.file, encoding="utf-8") as f:
                data = json.loads(f.read())
            data["next"], data["items"]
        except (ValueError, KeyError, TypeError):
            fail("something is wrong with the file")
    items = data["items"]
    if x.what == "list":
        for i in items:
            if x.open and i["done"]:
                continue
            print(i["id"], "[x]" if i["done"] else "[ ]", i["text"])
        return 0
    if x.what == "add":
        if x.TEXT.strip() == "":
            fail("empty")
        number = data["next"]
        items.append(dict(id=number, text=x.TEXT, done=False))
        data["next"] += 1
    else:
        number = x.NUMBER
        places = [n for n, i in enumerate(items) if i["id"] == number]
        if not places:
            fail("no such number")
        if x.what == "done":
            items[places[0]]["done"] = True
        else:
            del items[places[0]]
    try:
        with open(x.file + "~", "w", encoding="utf-8") as f:
            json.dump(data, f)
    except OSError as e:
        fail(str(e))
    os.replace(x.file + "~", x.file)
    print({"add": "added", "remove": "removed"}.get(x.what, x.what), number)
    return 0


if __name__ == "__main__":
    sys.exit(main())
