# expect: a number is never used again, also that of the last thing
"""Project: a to-do list."""

import argparse
import json
import sys
from pathlib import Path


class TodoError(Exception):
    """Something the user can mend: its text is shown to them."""


def load(path):
    """Return the dict of the list; a fresh one when there is no file."""
    path = Path(path)
    if not path.exists():
        return {"next": 1, "items": []}
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except ValueError as error:
        raise TodoError(f"{path} is damaged: {error}") from error
    if not isinstance(data, dict) or not {"next", "items"} <= set(data):
        raise TodoError(f"{path} holds no to-do list")
    return data


def save(data, path):
    """Write the dict to the file, so that a crash never leaves half of it."""
    path = Path(path)
    beside = path.with_name(path.name + ".new")
    beside.write_text(json.dumps(data, indent=2, ensure_ascii=False), encoding="utf-8")
    beside.replace(path)


def find(data, number):
    """Return the item with this number; TodoError when there is none."""
    for item in data["items"]:
        if item["id"] == number:
            return item
    raise TodoError(f"there is no number {number}")


def run_add(data, args):
    """Add an item."""
    if not args.text.strip():
        raise TodoError("there is no text")
    data["next"] = max([item["id"] for item in data["items"]], default=0) + 1
    data["items"].append({"id": data["next"], "text": args.text, "done": False})
    print(f"added {data['next']}")
    data["next"] += 1


def run_list(data, args):
    """Print the items."""
    for item in data["items"]:
        if not (args.open and item["done"]):
            print(f"{item['id']} [{'x' if item['done'] else ' '}] {item['text']}")


def run_done(data, args):
    """Tick an item."""
    find(data, args.id)["done"] = True
    print(f"done {args.id}")


def run_remove(data, args):
    """Take an item away; its number is not used again."""
    data["items"].remove(find(data, args.id))
    print(f"removed {args.id}")


def build_parser():
    """Return the parser of the command line."""
    parser = argparse.ArgumentParser(description="Keep a to-do list.")
    parser.add_argument("--file", default="todo.json")
    commands = parser.add_subparsers(dest="command", required=True)

    add = commands.add_parser("add")
    add.add_argument("text")
    add.set_defaults(func=run_add)

    listing = commands.add_parser("list")
    listing.add_argument("--open", action="store_true")
    listing.set_defaults(func=run_list)

    for name, func in (("done", run_done), ("remove", run_remove)):
        command = commands.add_parser(name)
        command.add_argument("id", type=int)
        command.set_defaults(func=func)
    return parser


def main(argv=None):
    """Run the command line; return the exit status."""
    args = build_parser().parse_args(argv)
    try:
        data = load(args.file)
        args.func(data, args)
        save(data, args.file)
    except TodoError as error:
        print(f"todo: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
