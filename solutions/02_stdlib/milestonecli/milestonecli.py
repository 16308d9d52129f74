"""Two thousand water meters."""

import argparse
import csv
import json
import logging
import os
import sys
import tomllib
from datetime import date
from pathlib import Path

logger = logging.getLogger("meters")

DEFAULTS = {"store": "meters.json", "log": "meters.log", "limit": 1000}


class MetersError(Exception):
    """The work can't be done: the text is shown, and the status is 3."""


# Settings


def to_limit(text):
    """Return the limit from a text; ValueError if it's no whole number from 1 on."""
    limit = int(text)
    if limit < 1:
        raise ValueError(f"limit must be 1 or more, not {limit}")
    return limit


def read_config(path):
    """Return the dict of the config file; ValueError if something in it is wrong."""
    config = tomllib.loads(Path(path).read_text(encoding="utf-8"))
    for name, value in config.items():
        if name not in DEFAULTS:
            raise ValueError(f"there is no setting {name}")
        if type(value) is not type(DEFAULTS[name]):
            raise ValueError(f"{name} can't be {value!r}")
    return config


def settings_of(args):
    """Return the settings: defaults, config file, environment, options; the last one wins."""
    try:
        config = read_config(args.config) if args.config else {}
        environment = {name: os.environ.get(f"METERS_{name.upper()}") for name in DEFAULTS}
        options = {"store": args.store, "log": args.log, "limit": args.limit}
        settings = DEFAULTS | config
        for layer in (environment, options):
            settings |= {name: value for name, value in layer.items() if value is not None}
        settings["limit"] = to_limit(settings["limit"])
    except (OSError, ValueError) as error:
        raise MetersError(f"settings: {error}") from error
    return settings


# The store: a dict, meter -> list of [day, value], the oldest first


def load(path):
    """Return the store; an empty one if there is no file."""
    try:
        store = json.loads(Path(path).read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        raise MetersError(f"cannot use {path}: {error}") from error
    if not isinstance(store, dict):
        raise MetersError(f"cannot use {path}: there are no readings in it")
    return store


def save(store, path):
    """Write the store, so that a full disk never leaves half of it."""
    beside = Path(f"{path}.new")
    try:
        beside.write_text(json.dumps(store, indent=1, ensure_ascii=False), encoding="utf-8")
        beside.replace(path)
    except OSError as error:
        raise MetersError(f"cannot write {path}: {error}") from error


# Importing


def read_rows(path):
    """Return a list of (line, row) of the CSV file."""
    try:
        with open(path, encoding="utf-8", newline="") as file:
            reader = csv.DictReader(file)
            rows = [(reader.line_num, row) for row in reader]
            names = reader.fieldnames or []
    except (OSError, ValueError, csv.Error) as error:
        raise MetersError(f"cannot read {path}: {error}") from error
    for name in ("meter", "day", "value"):
        if name not in names:
            raise MetersError(f"cannot read {path}: there is no column {name}")
    return rows


def is_day(text):
    """Return True for the text of a day, written as in 2026-05-01."""
    try:
        return date.fromisoformat(text).isoformat() == text
    except (TypeError, ValueError):
        return False


def is_value(text):
    """Return True for digits from 0 to 9, and at least one."""
    return text is not None and text.isascii() and text.isdecimal()


def refusal(row, store, limit):
    """Return why the row is refused, or None."""
    meter, day, value = (row["meter"] or "").strip(), row["day"], row["value"]
    if not meter:
        return "no meter"
    if not is_day(day):
        return f"bad day {day!r}"
    if not is_value(value):
        return f"bad value {value!r}"
    if meter not in store:
        return None
    last_day, last_value = store[meter][-1]
    if day <= last_day:
        return f"day not after {last_day}"
    if int(value) < last_value:
        return f"value below {last_value}"
    if int(value) > last_value + limit:
        return f"value above {last_value + limit}"
    return None


def run_import(args, settings):
    """Import a file; return 1 if a row was refused."""
    store = load(settings["store"])
    rows = read_rows(args.file)
    imported = refused = 0
    for line, row in rows:
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
    parser.add_argument("--limit", type=to_limit)
    parser.add_argument("--verbose", action="store_true")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    importing = commands.add_parser("import")
    importing.add_argument("file")
    importing.set_defaults(run=run_import)
    commands.add_parser("report").set_defaults(run=run_report)
    commands.add_parser("settings").set_defaults(run=run_settings)
    return parser


def open_log(path, verbose):
    """Give the logger its handlers and return them."""
    try:
        file = logging.FileHandler(path, encoding="utf-8")
    except OSError as error:
        raise MetersError(f"cannot open the log: {error}") from error
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
    """Run the command line and return the exit status."""
    args = build_parser().parse_args(argv)
    handlers = []
    try:
        settings = settings_of(args)
        if args.run is not run_settings:
            handlers = open_log(settings["log"], args.verbose)
        return args.run(args, settings)
    except MetersError as error:
        if handlers:
            logger.error("%s", error)
        print(error, file=sys.stderr)
        return 3
    finally:
        for handler in handlers:
            logger.removeHandler(handler)
            handler.close()


if __name__ == "__main__":
    sys.exit(main())


# Why this way
#
# One function knows the order of the layers; the rest gets a dict and can't tell where
# a value came from. The options have no defaults: an option with default=1000 would
# always win. refusal() decides and changes nothing, so each reason is a line to test.
# finally closes the log on every way out: a logger lives as long as the process, and
# a handler left on it would write the next call's messages once more.
