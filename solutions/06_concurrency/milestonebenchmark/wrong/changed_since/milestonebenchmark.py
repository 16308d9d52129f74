"""A loop of asyncio, aiohttp and a semaphore; a session for each way."""

import argparse
import asyncio
import json
import sys
import time
from pathlib import Path

import aiohttp


async def fetch(session, url, patience):
    try:
        timeout = aiohttp.ClientTimeout(total=patience)
        async with session.get(url, timeout=timeout) as response:
            response.raise_for_status()
            return json.loads(await response.read())["items"]
    except (aiohttp.ClientError, ValueError, TimeoutError, asyncio.TimeoutError):
        return None


async def slow(urls, patience):
    async with aiohttp.ClientSession() as session:
        return [await fetch(session, url, patience) for url in urls]


async def quick(urls, patience, at_once):
    keys = asyncio.Semaphore(at_once)

    async def one(session, url):
        async with keys:
            return await fetch(session, url, patience)

    async with aiohttp.ClientSession() as session:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(one(session, url)) for url in urls]
        return [task.result() for task in tasks]


def show(urls, feeds):
    seen, all_items = set(), []
    for feed in feeds:
        if feed is None:
            continue
        for item in feed:
            if item["id"] not in seen:
                seen.add(item["id"])
                all_items.append(item)
    newest = sorted(all_items, key=lambda item: item["date_published"], reverse=True)
    for item in newest[:10]:
        print(item["date_published"].split("T")[1][:5], item["title"])
    for url, feed in zip(urls, feeds):
        if feed is None:
            print("no news from", url)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("command", choices=["paper", "benchmark"])
    parser.add_argument("feeds")
    parser.add_argument("file", nargs="?")
    parser.add_argument("--serial", action="store_true")
    parser.add_argument("--at-once", type=int, default=8)
    parser.add_argument("--patience", type=float, default=5)
    parser.add_argument("--rounds", type=int, default=5)
    args = parser.parse_args()
    urls = Path(args.feeds).read_text().splitlines()
    if args.command == "paper":
        if args.serial:
            show(urls, asyncio.run(slow(urls, args.patience)))
        else:
            show(urls, asyncio.run(quick(urls, args.patience, args.at_once)))
        return 0

    serial, chosen, cpu = [], [], 0
    for _ in range(args.rounds):
        began, busy = time.perf_counter(), time.process_time()
        one = asyncio.run(slow(urls, args.patience))
        cpu += time.process_time() - busy
        serial.append(time.perf_counter() - began)
    for _ in range(args.rounds):
        began = time.perf_counter()
        other = asyncio.run(quick(urls, args.patience, args.at_once))
        chosen.append(time.perf_counter() - began)
        if other != one:
            sys.exit(bool(sys.stderr.write("The two ways bring different news.\n")))
    with open(args.file, "w") as file:
        json.dump(
            {
                "model": "asyncio",
                "feeds": len(urls),
                "serial": serial,
                "chosen": chosen,
                "times_faster": min(serial) / min(chosen),
                "waiting": 1 - cpu / sum(serial),
                "why": "It waits for many servers at once, and there is a client that can be awaited.",
            },
            file,
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
