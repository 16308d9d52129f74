from __future__ import annotations

import json
import os
import sys
import tempfile
from argparse import ArgumentParser
from dataclasses import asdict, dataclass, field


@dataclass
class Thing:
    id: int
    text: str
    done: bool = False

    def __str__(self) -> str:
        return f"{self.id} [{'x' if self.done else ' '}] {self.text}"


@dataclass
class Garden:
    next: int = 1
    items: list[Thing] = field(default_factory=list)

    @classmethod
    def read(cls, path: str) -> Garden:
        if not os.path.exists(path):
            return cls()
        with open(path, encoding="utf-8") as file:
            match json.load(file):
                case {"next": number, "items": items}:
                    return cls(number, [Thing(**item) for item in items])
        raise ValueError(f"{path} holds something else")

    def write(self, path: str) -> None:
        folder = os.path.dirname(os.path.abspath(path))
        handle, name = tempfile.mkstemp(dir=folder)
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                json.dump(asdict(self), file)
            os.replace(name, path)
        except OSError:
            os.unlink(name)
            raise

    def number(self, wanted: int) -> Thing:
        by_id = {thing.id: thing for thing in self.items}
        if wanted not in by_id:
            raise ValueError(f"no {wanted} here")
        return by_id[wanted]


def main(argv: list[str] | None = None) -> int:
    parser = ArgumentParser(prog="todo")
    parser.add_argument("--file", default="todo.json")
    sub = parser.add_subparsers(dest="command", required=True)
    sub.add_parser("add").add_argument("text")
    sub.add_parser("list").add_argument("--open", action="store_true", dest="only_open")
    sub.add_parser("done").add_argument("id", type=int)
    sub.add_parser("remove").add_argument("id", type=int)
    args = parser.parse_args(argv)
    try:
        garden = Garden.read(args.file)
        out = ""
        match args.command:
            case "add":
                if args.text.isspace() or not args.text:
                    raise ValueError("empty text")
                garden.items.append(Thing(garden.next, args.text))
                out = f"added {garden.next}"
                garden.next += 1
            case "list":
                out = "\n".join(str(t) for t in garden.items if not (t.done and args.only_open))
            case "done":
                garden.number(args.id).done = True
                out = f"done {args.id}"
            case "remove":
                garden.items.remove(garden.number(args.id))
                out = f"removed {args.id}"
        if args.command != "list":
            garden.write(args.file)
    except (ValueError, OSError) as error:
        print("todo:", error, file=sys.stderr)
        return 1
    if out:
        print(out)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
