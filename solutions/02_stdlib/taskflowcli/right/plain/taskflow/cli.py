"""The command line."""

import argparse
import sys
from datetime import date
from pathlib import Path

from taskflow import service, storage
from taskflow.model import STATUSES, TaskError


def line(task):
    """Return the task as one line."""
    tags = "".join([f" #{tag}" for tag in task.tags])
    return f"{task.id} {task.status} {task.due or '-'} {task.title}{tags}"


def run_add(tasks, args):
    """Add a task."""
    return [service.add(tasks, args.title, args.due, args.tag)]


def run_list(tasks, args):
    """Choose tasks."""
    return service.select(tasks, args.status, args.tag, args.due_by)


def run_status(tasks, args):
    """Start or finish a task."""
    return [service.set_status(tasks, args.id, args.new_status)]


def run_remove(tasks, args):
    """Remove a task."""
    return [service.remove(tasks, args.id)]


def build_parser():
    """Return the parser of the command line."""
    parser = argparse.ArgumentParser(prog="taskflow", description="Keep your tasks.")
    parser.add_argument("--file", type=Path, default=Path("taskflow.json"))
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    add = commands.add_parser("add")
    add.add_argument("title")
    add.add_argument("--due", type=date.fromisoformat)
    add.add_argument("--tag", action="append", default=[])
    add.set_defaults(func=run_add)

    listing = commands.add_parser("list")
    listing.add_argument("--status", choices=STATUSES)
    listing.add_argument("--tag")
    listing.add_argument("--due-by", type=date.fromisoformat)
    listing.set_defaults(func=run_list)

    for name, status in (("start", "doing"), ("finish", "done")):
        command = commands.add_parser(name)
        command.add_argument("id", type=int)
        command.set_defaults(func=run_status, new_status=status)

    remove = commands.add_parser("remove")
    remove.add_argument("id", type=int)
    remove.set_defaults(func=run_remove)
    return parser


def main(argv=None):
    """Run the command line and return the exit status."""
    args = build_parser().parse_args(argv)
    try:
        tasks = storage.load(args.file)
        shown = args.func(tasks, args)
        storage.save(tasks, args.file)
    except TaskError as error:
        print(f"taskflow: {error}", file=sys.stderr)
        return 1
    for task in shown:
        print(line(task))
    return 0
