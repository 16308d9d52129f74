# expect: many runs in one process add their lines once each
"""Milestone: import meter readings."""

import argparse
import csv
import json
import logging
import os
import sys
import tomllib
from datetime import datetime
from pathlib import Path

logger = logging.getLogger("meters")

DEFAULTS = {"store": "meters.json", "log": "meters.log", "limit": 1000}


class MetersError(Exception):
    """The work cannot be done: the text is shown, the status is 3."""


# Settings


def check_limit(value):
    """Return the limit as int; ValueError when it is no whole number from 1 on."""
    if type(value) not in (str, int) or int(value) < 1:
        raise ValueError(f"limit must be a whole number from 1 on, not {value!r}")
    return int(value)


def read_config(path):
    """Return the dict of the config file."""
    config = tomllib.loads(Path(path).read_text(encoding="utf-8"))
    unknown = sorted(set(config) - set(DEFAULTS))
    if unknown:
        raise ValueError(f"unknown setting {unknown[0]}")
    return config


def settings_of(args):
    """Return the settings: defaults, config file, environment, options, the last wins."""
    try:
        config = read_config(args.config) if args.config else {}
        env = {name: os.environ.get(f"METERS_{name.upper()}") for name in DEFAULTS}
        options = {"store": args.store, "log": args.log, "limit": args.limit}
        settings = DEFAULTS | config
        for layer in (env, options):
            settings |= {name: value for name, value in layer.items() if value is not None}
        settings["limit"] = check_limit(settings["limit"])
    except (OSError, ValueError) as error:
        raise MetersError(f"settings: {error}") from error
    return settings


# The store: a dict, meter -> list of [day, value] in the order of the days


def load(path):
    """Return the store; an empty one when there is no file."""
    path = Path(path)
    if not path.exists():
        return {}
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except ValueError as error:
        raise MetersError(f"{path} is damaged: {error}") from error


def save(store, path):
    """Write the store, so that a crash never leaves half of it."""
    beside = Path(f"{path}.new")
    beside.write_text(json.dumps(store, indent=1, ensure_ascii=False), encoding="utf-8")
    beside.replace(path)


# Importing


def read_rows(path):
    """Return a list of (line, row) of the CSV file."""
    try:
        with open(path, encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file)
            rows = [(reader.line_num, row) for row in reader]
            missing = {"meter", "day", "value"} - set(reader.fieldnames or [])
    except (OSError, ValueError) as error:
        raise MetersError(f"cannot read {path}: {error}") from error
    if missing:
        raise MetersError(f"{path} has no column {', '.join(sorted(missing))}")
    return rows


def is_day(text):
    """Return True for the text of a date that exists, written year first."""
    try:
        return datetime.strptime(text, "%Y-%m-%d").date().isoformat() == text
    except (TypeError, ValueError):
        return False


def refusal(row, store, limit):
    """Return why the row is refused, or None."""
    meter, day, value = row["meter"], row["day"], row["value"]
    if not (meter or "").strip():
        return "no meter"
    if not is_day(day):
        return f"bad day {day!r}"
    if not (value or "").isdecimal():
        return f"bad value {value!r}"
    if meter.strip() not in store:
        return None
    last_day, last_value = store[meter.strip()][-1]
    if day <= last_day:
        return f"day not after {last_day}"
    if int(value) < last_value:
        return f"value below {last_value}"
    if int(value) > last_value + limit:
        return f"value above {last_value + limit}"
    return None


def run_import(args, settings):
    """Import a file; return 1 when a row was refused."""
    store = load(settings["store"])
    imported = refused = 0
    for line, row in read_rows(args.file):
        reason = refusal(row, store, settings["limit"])
        if reason:
            refused += 1
            logger.warning("line %s: %s", line, reason)
            print(f"line {line}: {reason}", file=sys.stderr)
        else:
            imported += 1
            store.setdefault(row["meter"].strip(), []).append([row["day"], int(row["value"])])
    save(store, settings["store"])
    logger.info("imported %s, refused %s from %s", imported, refused, args.file)
    print(f"imported {imported}, refused {refused}")
    return 1 if refused else 0


def run_report(args, settings):
    """Print the last reading of each meter."""
    for meter, readings in sorted(load(settings["store"]).items()):
        day, value = readings[-1]
        print(f"{meter} {day} {value}")
    return 0


def run_settings(args, settings):
    """Print the settings."""
    print(json.dumps(settings, sort_keys=True))
    return 0


# The command line


def build_parser():
    """Return the parser of the command line."""
    parser = argparse.ArgumentParser(description="Import the readings of water meters.")
    parser.add_argument("--config", help="TOML file with settings")
    parser.add_argument("--store")
    parser.add_argument("--log")
    parser.add_argument("--limit", type=check_limit)
    parser.add_argument("--verbose", action="store_true")
    commands = parser.add_subparsers(dest="command", required=True)
    importing = commands.add_parser("import")
    importing.add_argument("file")
    importing.set_defaults(func=run_import)
    commands.add_parser("report").set_defaults(func=run_report)
    commands.add_parser("settings").set_defaults(func=run_settings)
    return parser


def open_log(path, verbose):
    """Set up the logger's handlers and return them."""
    file = logging.FileHandler(path, encoding="utf-8", delay=True)
    file.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    handlers = [file]
    if verbose:
        handlers.append(logging.StreamHandler())
    logger.setLevel(logging.INFO)
    logger.propagate = False
    for handler in handlers:
        logger.addHandler(handler)
    return handlers


def main(argv=None):
    """Run the command line; return the exit status."""
    args = build_parser().parse_args(argv)
    handlers = []
    try:
        settings = settings_of(args)
        handlers = open_log(settings["log"], args.verbose)
        return args.func(args, settings)
    except MetersError as error:
        if handlers:
            logger.error("%s", error)
        print(error, file=sys.stderr)
        return 3
    finally:
        for handler in handlers:
            handler.flush()


if __name__ == "__main__":
    sys.exit(main())
