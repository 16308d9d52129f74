import sys
from argparse import ArgumentParser, ArgumentTypeError
from datetime import datetime
from pathlib import Path

from . import model, service, storage


def day(text):
    try:
        return datetime.strptime(text, "%Y-%m-%d").date()
    except ValueError:
        raise ArgumentTypeError(f"{text} is no date") from None


def main(argv=None):
    parser = ArgumentParser("taskflow")
    parser.add_argument("--file", default="taskflow.json")
    sub = parser.add_subparsers(dest="command", required=True)
    add = sub.add_parser("add")
    add.add_argument("title")
    add.add_argument("--due", type=day)
    add.add_argument("--tag", nargs=1, action="extend")
    show = sub.add_parser("list")
    show.add_argument("--status", choices=["open", "doing", "done"])
    show.add_argument("--tag")
    show.add_argument("--due-by", type=day, dest="by")
    for word in ["start", "finish", "remove"]:
        sub.add_parser(word).add_argument("id", type=int)
    args = parser.parse_args(argv)
    path = Path(args.file)
    try:
        tasks = storage.load(path)
        match args.command:
            case "add":
                shown = [service.add(tasks, args.title, args.due, args.tag or [])]
            case "list":
                shown = service.select(tasks, args.status, args.tag, args.by)
            case "start":
                shown = [service.set_status(tasks, args.id, "doing")]
            case "finish":
                shown = [service.set_status(tasks, args.id, "done")]
            case "remove":
                shown = [service.remove(tasks, args.id)]
        if args.command != "list":
            storage.save(tasks, path)
    except model.TaskError as error:
        sys.stderr.write(f"taskflow: {error}\n")
        sys.exit(1)
    print(*shown, sep="\n", end="\n" if shown else "")
