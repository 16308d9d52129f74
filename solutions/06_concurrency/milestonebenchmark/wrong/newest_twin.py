# expect: missing │ 06:10 Line 12 goes by the pool
"""Milestone: the news before breakfast. README.md is what the client has written."""

import argparse
import json
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPException
from pathlib import Path
from urllib.request import urlopen

Items = list[dict[str, str]]
WHY = (
    "Nearly all of the time is spent waiting for other people's servers, "
    "and threads wait just as well as anything else, with urllib and no package."
)


def fetch(url: str, patience: float) -> Items | None:
    """Return the items of a feed, or None if it's broken."""
    try:
        with urlopen(url, timeout=patience) as answer:
            feed = json.loads(answer.read())
        return [
            {
                "id": item["id"],
                "title": str(item["title"]),
                "date_published": str(item["date_published"]),
            }
            for item in feed["items"]
        ]
    except (OSError, HTTPException, ValueError, TypeError, KeyError):
        return None


def serially(urls: list[str], patience: float) -> list[Items | None]:
    return [fetch(url, patience) for url in urls]


def in_threads(urls: list[str], patience: float, at_once: int) -> list[Items | None]:
    with ThreadPoolExecutor(at_once) as pool:
        return list(pool.map(lambda url: fetch(url, patience), urls))


def paper(urls: list[str], feeds: list[Items | None]) -> str:
    """Return the paper."""
    everything = [item for feed in feeds for item in feed or []]
    everything.sort(key=lambda item: item["date_published"], reverse=True)
    items = {}
    for item in everything:
        items.setdefault(item["id"], item)
    newest = list(items.values())[:10]
    lines = [f"{item['date_published'][11:16]} {item['title']}" for item in newest]
    lines += [f"no news from {url}" for url, feed in zip(urls, feeds) if feed is None]
    return "\n".join(lines)


def benchmark(urls: list[str], file: Path, rounds: int, patience: float, at_once: int) -> int:
    serial, chosen, news = [], [], []
    worked = 0.0
    for _ in range(rounds):
        begun, used = time.perf_counter(), time.process_time()
        news.append(serially(urls, patience))
        serial.append(time.perf_counter() - begun)
        worked += time.process_time() - used
        begun = time.perf_counter()
        news.append(in_threads(urls, patience, at_once))
        chosen.append(time.perf_counter() - begun)
    if any(each != news[0] for each in news):
        print("the two ways don't bring the same news", file=sys.stderr)
        return 1
    result = {
        "model": "threads",
        "feeds": len(urls),
        "serial": serial,
        "chosen": chosen,
        "times_faster": min(serial) / min(chosen),
        "waiting": min(1.0, max(0.0, 1 - worked / sum(serial))),
        "why": WHY,
    }
    file.write_text(json.dumps(result, indent=2) + "\n", encoding="utf-8")
    return 0


def main(arguments: list[str] | None = None) -> int:
    """Run the command in these arguments (those of the command line, if None is given)."""
    parser = argparse.ArgumentParser()
    commands = parser.add_subparsers(dest="command", required=True)
    one = commands.add_parser("paper")
    one.add_argument("feeds", type=Path)
    one.add_argument("--serial", action="store_true")
    two = commands.add_parser("benchmark")
    two.add_argument("feeds", type=Path)
    two.add_argument("file", type=Path)
    two.add_argument("--rounds", type=int, default=5)
    for each in (one, two):
        each.add_argument("--at-once", type=int, default=8)
        each.add_argument("--patience", type=float, default=5)
    asked = parser.parse_args(arguments)
    urls = asked.feeds.read_text(encoding="utf-8").split()
    if asked.command == "benchmark":
        return benchmark(urls, asked.file, asked.rounds, asked.patience, asked.at_once)
    if asked.serial:
        feeds = serially(urls, asked.patience)
    else:
        feeds = in_threads(urls, asked.patience, asked.at_once)
    text = paper(urls, feeds)
    if text:
        print(text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
