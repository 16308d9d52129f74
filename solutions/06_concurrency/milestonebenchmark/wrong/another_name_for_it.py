# expect: The benchmark wrote model: 'asyncio'. What milestonebenchmark.py uses is: threads.
"""Milestone: the news before breakfast."""

import argparse
import json
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPException
from pathlib import Path
from time import perf_counter, process_time
from typing import Any
from urllib.request import urlopen

WHY = "Nearly all of it is waiting, and threads wait well. They need no package but urllib."

Items = list[dict[str, str]]  # of one feed
News = list[Items | None]  # of all feeds in the order of their URLs; None where one is broken


def fetch(url: str, patience: float) -> Items | None:
    """Return the items of one feed, or None if it's broken."""
    try:
        with urlopen(url, timeout=patience) as response:
            items: Items = json.load(response)["items"]
            return items
    except (OSError, ValueError, HTTPException):
        return None


def one_by_one(urls: list[str], patience: float) -> News:
    """Ask one feed after the other."""
    return [fetch(url, patience) for url in urls]


def at_the_same_time(urls: list[str], patience: float, at_once: int) -> News:
    """Ask several feeds at the same time, but never more than at_once."""
    with ThreadPoolExecutor(max_workers=at_once) as pool:
        return list(pool.map(lambda url: fetch(url, patience), urls))


def paper(urls: list[str], news: News) -> list[str]:
    """Return the lines of the paper."""
    items: dict[str, dict[str, str]] = {}
    for feed in news:
        for item in feed or []:
            items.setdefault(item["id"], item)
    newest = sorted(items.values(), key=lambda item: item["date_published"], reverse=True)
    lines = [f"{item['date_published'][11:16]} {item['title']}" for item in newest[:10]]
    broken = [url for url, feed in zip(urls, news, strict=True) if feed is None]
    return lines + [f"no news from {url}" for url in broken]


def benchmark(
    serial: Callable[[], News], chosen: Callable[[], News], rounds: int
) -> dict[str, Any]:
    """Measure both ways. A ValueError if they don't bring the same news."""
    seconds: dict[str, list[float]] = {"serial": [], "chosen": []}
    busy = 0.0
    for _ in range(rounds):
        start, start_cpu = perf_counter(), process_time()
        expected = serial()
        seconds["serial"].append(perf_counter() - start)
        busy += process_time() - start_cpu
        start = perf_counter()
        found = chosen()
        seconds["chosen"].append(perf_counter() - start)
        if found != expected:
            raise ValueError("the two ways don't bring the same news")
    return {
        "model": "asyncio",
        "feeds": len(expected),
        "serial": [round(one, 4) for one in seconds["serial"]],
        "chosen": [round(one, 4) for one in seconds["chosen"]],
        "times_faster": round(min(seconds["serial"]) / min(seconds["chosen"]), 2),
        "waiting": round(1 - busy / sum(seconds["serial"]), 3),
        "why": WHY,
    }


def parse(arguments: list[str] | None) -> argparse.Namespace:
    """Read the command line."""
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("feeds", type=Path, metavar="FEEDS")
    common.add_argument("--at-once", type=int, default=8, metavar="N")
    common.add_argument("--patience", type=float, default=5.0, metavar="SECONDS")
    parser = argparse.ArgumentParser(description="The news of many feeds on one page.")
    commands = parser.add_subparsers(dest="command", required=True)
    printing = commands.add_parser("paper", parents=[common])
    printing.add_argument("--serial", action="store_true")
    measuring = commands.add_parser("benchmark", parents=[common])
    measuring.add_argument("file", type=Path, metavar="FILE")
    measuring.add_argument("--rounds", type=int, default=5, metavar="N")
    return parser.parse_args(arguments)


def main(arguments: list[str] | None = None) -> int:
    """Run the command in these arguments (those of the command line, if None is given)."""
    options = parse(arguments)
    urls = options.feeds.read_text(encoding="utf-8").split()

    def serial() -> News:
        return one_by_one(urls, options.patience)

    def chosen() -> News:
        return at_the_same_time(urls, options.patience, options.at_once)

    if options.command == "paper":
        news = serial() if options.serial else chosen()
        print("\n".join(paper(urls, news)))
        return 0
    try:
        measured = benchmark(serial, chosen, options.rounds)
    except ValueError as error:
        print(error, file=sys.stderr)
        return 1
    options.file.write_text(json.dumps(measured, indent=2) + "\n", encoding="utf-8")
    print(f"{measured['times_faster']} times as fast, written to {options.file}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
