from __future__ import annotations

import contextlib
import csv
import json
import logging
import os
import re
import sys
import tempfile
import tomllib
from argparse import ArgumentParser, ArgumentTypeError
from collections import ChainMap
from dataclasses import dataclass, field
from datetime import datetime


class Stop(Exception):
    pass


def number(value):
    if isinstance(value, bool) or not isinstance(value, (int, str)):
        raise Stop(f"limit {value!r}")
    if not re.fullmatch("[0-9]+", str(value)) or int(value) == 0:
        raise Stop(f"limit {value!r}")
    return int(value)


def option(text):
    try:
        return number(text)
    except Stop as error:
        raise ArgumentTypeError(str(error)) from None


def settings(args) -> ChainMap:
    given = {k: getattr(args, k) for k in ("store", "log", "limit") if getattr(args, k) is not None}
    env = {}
    for key in ("store", "log", "limit"):
        with contextlib.suppress(KeyError):
            env[key] = os.environ["METERS_" + key.upper()]
    file = {}
    if args.config:
        try:
            with open(args.config, "rb") as f:
                file = tomllib.load(f)
        except (OSError, ValueError) as error:
            raise Stop(f"{args.config}: {error}") from error
        for key, value in file.items():
            match key, value:
                case ("store" | "log", str()):
                    pass
                case ("limit", int()):
                    number(value)
                case _:
                    raise Stop(f"{args.config}: {key} = {value!r}")
    found = ChainMap(
        {}, given, env, file, {"store": "meters.json", "log": "meters.log", "limit": 1000}
    )
    found["limit"] = number(found["limit"])
    return found


@dataclass
class Meter:
    name: str
    readings: list = field(default_factory=list)

    def check(self, day, value, limit) -> str | None:
        if not self.readings:
            return None
        last = self.readings[-1]
        if datetime.fromisoformat(day) <= datetime.fromisoformat(last["day"]):
            return f"day not after {last['day']}"
        if value < last["value"]:
            return f"value below {last['value']}"
        if value - last["value"] > limit:
            return f"value above {last['value'] + limit}"
        return None


class Store:
    def __init__(self, path):
        self.path = path
        self.meters: dict[str, Meter] = {}
        if os.path.exists(path):
            try:
                with open(path, encoding="utf-8") as f:
                    for one in json.load(f):
                        self.meters[one["name"]] = Meter(**one)
            except Exception as error:
                raise Stop(f"{path}: {error}") from error

    def save(self):
        text = json.dumps([vars(m) for m in self.meters.values()])
        handle, name = tempfile.mkstemp(dir=os.path.dirname(os.path.abspath(self.path)))
        try:
            with open(handle, "w", encoding="utf-8") as f:
                f.write(text)
            os.replace(name, self.path)
        except OSError as error:
            os.unlink(name)
            raise Stop(str(error)) from error

    def take(self, row, limit) -> str | None:
        name = (row["meter"] or "").strip()
        if not name:
            return "no meter"
        day, value = row["day"], row["value"]
        try:
            if not re.fullmatch(r"\d{4}-\d\d-\d\d", day or ""):
                raise ValueError
            datetime.strptime(day, "%Y-%m-%d")
        except ValueError:
            return f"bad day {day!r}"
        if not re.fullmatch(r"[0-9]+", value or ""):
            return f"bad value {value!r}"
        meter = self.meters.get(name, Meter(name))
        if reason := meter.check(day, int(value), limit):
            return reason
        meter.readings.append({"day": day, "value": int(value)})
        self.meters[name] = meter
        return None


@contextlib.contextmanager
def log_to(path, verbose):
    log = logging.Logger("night")
    form = logging.Formatter("{asctime} {levelname} {message}", style="{")
    try:
        handlers = [logging.FileHandler(path, mode="a", encoding="utf-8")]
    except OSError as error:
        raise Stop(f"log: {error}") from error
    if verbose:
        handlers.append(logging.StreamHandler(sys.stderr))
    for h in handlers:
        h.setFormatter(form)
        log.addHandler(h)
    try:
        yield log
    except Stop as error:
        log.error(error)
        raise
    finally:
        for h in handlers:
            h.close()


def bring_in(name, store, limit, log):
    try:
        with open(name, encoding="utf-8", newline="") as f:
            reader = csv.DictReader(f)
            rows = [(reader.line_num, row) for row in reader]
            if not {"meter", "day", "value"} <= set(reader.fieldnames or ()):
                raise ValueError("a column is missing")
    except (OSError, ValueError) as error:
        raise Stop(f"{name}: {error}") from error
    reasons = [(line, store.take(row, limit)) for line, row in rows]
    store.save()
    bad = [(line, reason) for line, reason in reasons if reason]
    for line, reason in bad:
        print(f"line {line}: {reason}", file=sys.stderr)
        log.warning(f"line {line}: {reason}")
    summary = f"imported {len(rows) - len(bad)}, refused {len(bad)}"
    print(summary)
    log.info(f"{summary} from {name}")
    return 1 if bad else 0


def main(argv: list[str] | None = None) -> int:
    parser = ArgumentParser()
    for name in ("--config", "--store", "--log"):
        parser.add_argument(name)
    parser.add_argument("--limit", type=option)
    parser.add_argument("--verbose", action="store_true")
    sub = parser.add_subparsers(dest="command", required=True)
    sub.add_parser("settings")
    sub.add_parser("import").add_argument("FILE")
    sub.add_parser("report")
    args = parser.parse_args(argv)
    try:
        found = settings(args)
        if args.command == "settings":
            print(json.dumps(dict(found), sort_keys=True))
            return 0
        with log_to(found["log"], args.verbose) as log:
            store = Store(found["store"])
            if args.command == "import":
                return bring_in(args.FILE, store, found["limit"], log)
            for name in sorted(store.meters):
                last = store.meters[name].readings[-1]
                print(name, last["day"], last["value"])
            return 0
    except Stop as error:
        print(f"meters: {error}", file=sys.stderr)
        return 3


if __name__ == "__main__":
    sys.exit(main())
