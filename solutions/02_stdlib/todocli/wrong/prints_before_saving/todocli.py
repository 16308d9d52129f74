"""Four gardeners and a list."""

import argparse
import json
import sys
from pathlib import Path


class TodoError(Exception):
    """Something is wrong that the user should read about."""


def load(path):
    """Return the list as a dict; an empty one if there is no file."""
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {"next": 1, "items": []}
    except ValueError as error:
        raise TodoError(f"{path} is damaged: {error}") from error
    if not isinstance(data, dict) or not {"next", "items"} <= set(data):
        raise TodoError(f"{path} is no to-do list")
    return data


def save(data, path):
    """Write the list, so that a full disk never leaves half of it."""
    beside = path.with_name(path.name + ".new")
    beside.write_text(json.dumps(data, indent=2, ensure_ascii=False), encoding="utf-8")
    beside.replace(path)


def find(data, number):
    """Return the thing with this number."""
    for item in data["items"]:
        if item["id"] == number:
            return item
    raise TodoError(f"there is no number {number}")


def run_add(data, args):
    """Add a thing and return what to print."""
    if not args.text.strip():
        raise TodoError("there is no text")
    number = data["next"]
    data["items"].append({"id": number, "text": args.text, "done": False})
    data["next"] = number + 1
    return [f"added {number}"]


def run_list(data, args):
    """Return a line for each thing."""
    return [
        f"{item['id']} [{'x' if item['done'] else ' '}] {item['text']}"
        for item in data["items"]
        if not (args.open and item["done"])
    ]


def run_done(data, args):
    """Tick a box and return what to print."""
    find(data, args.number)["done"] = True
    return [f"done {args.number}"]


def run_remove(data, args):
    """Take a thing away, never to use its number again, and return what to print."""
    data["items"].remove(find(data, args.number))
    return [f"removed {args.number}"]


def build_parser():
    """Return the parser of the command line."""
    parser = argparse.ArgumentParser(description="Keep a to-do list.")
    parser.add_argument("--file", type=Path, default=Path("todo.json"))
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    add = commands.add_parser("add")
    add.add_argument("text")
    add.set_defaults(run=run_add)

    listing = commands.add_parser("list")
    listing.add_argument("--open", action="store_true")
    listing.set_defaults(run=run_list)

    for name, run in (("done", run_done), ("remove", run_remove)):
        command = commands.add_parser(name)
        command.add_argument("number", type=int)
        command.set_defaults(run=run)
    return parser


def main(argv=None):
    """Run the command line and return the exit status."""
    args = build_parser().parse_args(argv)
    try:
        data = load(args.file)
        lines = args.run(data, args)
        for line in lines:
            print(line)
        if args.run is not run_list:
            save(data, args.file)
    except (TodoError, OSError) as error:
        print(f"todo: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
