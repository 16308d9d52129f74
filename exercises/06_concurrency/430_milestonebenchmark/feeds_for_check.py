"""A server with feeds, which notes who asks at the same time. Nothing to do here."""

import ast
import itertools
import socket
import threading
from contextlib import contextmanager
from pathlib import Path

from http_for_check import answer, serving
from pythlings_checks import program

# A program that works with a model uses one of these names.
SIGNS = {
    "threads": {"threading", "Thread", "ThreadPoolExecutor", "ThreadPool", "dummy", "to_thread", "run_in_executor"},
    "asyncio": {"asyncio"},
    "processes": {"multiprocessing", "Process", "Pool", "ProcessPoolExecutor", "subprocess", "fork"},
}


def models():
    """Which models the learner's program uses. What it only imports doesn't count."""
    program = Path(__file__).with_name("milestonebenchmark.py")
    nodes = list(ast.walk(ast.parse(program.read_text(encoding="utf-8"))))
    imported, used = {}, set()
    for node in nodes:
        if isinstance(node, ast.Import | ast.ImportFrom):
            above = f"{node.module}." if isinstance(node, ast.ImportFrom) else ""
            for one in node.names:
                whole = one.name if one.asname or above else one.name.partition(".")[0]
                imported[one.asname or whole] = above + whole
    for node in nodes:
        if isinstance(node, ast.Name):
            used.update(imported.get(node.id, "").split("."))
        elif isinstance(node, ast.Attribute):
            used.add(node.attr)
    return [model for model, signs in SIGNS.items() if signs & used]


def item(name, title, date):
    return {"id": name, "title": title, "date_published": f"2026-05-{date}:00Z"}


class World:
    """Feeds by name: their items, an answer, or what makes one of the number of the request."""

    def __init__(self, feeds, pause=None):
        self.feeds, self.pause = feeds, pause or (lambda name: None)
        self.lock, self.open, self.numbers = threading.Lock(), {}, itertools.count()
        self.asked, self.alone, self.most, self.answered = [], 0, 0, 0

    def reply(self, name):
        feed, me = self.feeds[name], next(self.numbers)
        with self.lock:
            self.asked.append(name)
            self.open[me] = not self.open
            if len(self.open) > 1:
                self.open = dict.fromkeys(self.open, False)
            self.most = max(self.most, len(self.open))
        self.pause(name)
        with self.lock:
            self.alone += self.open.pop(me)
            self.answered += 1
        if callable(feed):
            feed = feed(me)
        return answer(json={"title": name, "items": feed}) if isinstance(feed, list) else feed


@contextmanager
def world(folder, feeds, pause=None, more=()):
    """Serve these feeds, and write feeds.txt into the folder: their URLs, and some more."""
    here = World(feeds, pause)
    routes = {f"GET /{name}": lambda request, name=name: here.reply(name) for name in feeds}
    with serving(routes) as site:
        urls = [f"{site.url}/{name}" for name in feeds] + list(more)
        (folder / "feeds.txt").write_text("\n".join(urls) + "\n", encoding="utf-8")
        here.url = site.url
        yield here


def nobody():
    """Return a URL at which nobody is."""
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{unused.getsockname()[1]}/gone"


def ran(folder, *arguments, limit=25):
    return program("milestonebenchmark.py", *arguments, cwd=folder, limit=limit)
