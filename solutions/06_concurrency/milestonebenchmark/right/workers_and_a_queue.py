"""Threads that take URLs from a queue; sys.argv by hand; a warm-up round."""

import json
import queue
import sys
import threading
import time
import urllib.error
import urllib.request


class Reader:
    def __init__(self, urls, patience):
        self.urls, self.patience = urls, patience
        self.feeds = {}

    def read(self, number):
        try:
            with urllib.request.urlopen(self.urls[number], timeout=self.patience) as answer:
                self.feeds[number] = json.loads(answer.read().decode("utf-8"))["items"]
        except Exception:
            self.feeds[number] = None

    def serial(self):
        self.feeds = {}
        for number in range(len(self.urls)):
            self.read(number)
        return [self.feeds[number] for number in range(len(self.urls))]

    def together(self, at_once):
        self.feeds = {}
        waiting = queue.Queue()
        for number in range(len(self.urls)):
            waiting.put(number)

        def work():
            while True:
                try:
                    number = waiting.get_nowait()
                except queue.Empty:
                    return
                self.read(number)

        threads = [threading.Thread(target=work) for _ in range(at_once)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return [self.feeds[number] for number in range(len(self.urls))]


def option(words, name, usual):
    if name in words:
        place = words.index(name)
        value = words[place + 1]
        del words[place : place + 2]
        return float(value)
    return usual


def main(words):
    at_once = int(option(words, "--at-once", 8))
    patience = option(words, "--patience", 5)
    rounds = int(option(words, "--rounds", 5))
    with open(words[1], encoding="utf-8") as file:
        urls = [line.strip() for line in file if line.strip()]
    reader = Reader(urls, patience)
    if words[0] == "paper":
        feeds = reader.serial() if "--serial" in words else reader.together(at_once)
        unique = {}
        for place, feed in enumerate(feeds):
            for item in feed or []:
                if item["id"] not in unique:
                    unique[item["id"]] = item
        by_time = {}
        for item in unique.values():
            by_time.setdefault(item["date_published"], []).append(item["title"])
        lines = [
            f"{when[11:16]} {title}" for when in sorted(by_time)[::-1] for title in by_time[when]
        ]
        for line in lines[:10]:
            print(line)
        for url, feed in zip(urls, feeds):
            if feed is None:
                print(f"no news from {url}")
        return 0
    reader.serial()  # warm-up
    result = {"model": "threads", "feeds": len(urls), "serial": [], "chosen": []}
    idle = []
    for _ in range(rounds):
        a, b = time.perf_counter(), time.process_time()
        first = reader.serial()
        c, d = time.perf_counter(), time.process_time()
        second = reader.together(at_once)
        e = time.perf_counter()
        result["serial"].append(c - a)
        result["chosen"].append(e - c)
        idle.append(1 - (d - b) / (c - a))
        if json.dumps(first) != json.dumps(second):
            print("They differ!", file=sys.stderr)
            return 1
    result["times_faster"] = min(result["serial"]) / min(result["chosen"])
    result["waiting"] = sum(idle) / len(idle)
    result["why"] = (
        "The processor sleeps nearly all of the time, so threads are enough, and they're simple."
    )
    with open(words[2], "w", encoding="utf-8") as file:
        json.dump(result, file)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
