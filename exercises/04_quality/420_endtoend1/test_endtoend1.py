from functools import cache
from pathlib import Path

from pythlings_checks import own_tests

HERE = Path(__file__).parent
RIGHT = (HERE / "picnic.py").read_text(encoding="utf-8")
VISITOR = (HERE / "visitor.py").read_text(encoding="utf-8")
ANYBODY = "any password will do"
LOST = "a dish that somebody adds isn't in the list"
FORM = "the form for a dish is sent to a page that isn't there"
ONE = "the list shows only the latest dish"
PRIVATE = "guests see only the dishes that they've added themselves"
MIXED = "once somebody else has come in, you're taken for them"
MARKUP = "a dish such as <3 cake or Fish & chips is taken for HTML"
CHANGES = {
    ANYBODY: ("self.server.guests.get(name) != password", "name not in self.server.guests"),
    LOST: ('            self.server.dishes.append((fields["dish"][0], self.guest()))\n', ""),
    FORM: ('action="/add"', 'action="/ad"'),
    ONE: ("in self.server.dishes]", "in self.server.dishes[-1:]]"),
    PRIVATE: ("in self.server.dishes]", "in self.server.dishes if name == self.guest()]"),
    MIXED: (
        "        return self.server.sessions.get(key)",
        "        return key and [*self.server.sessions.values()][-1]",
    ),
    MARKUP: ("html.escape(dish)", "dish"),
}
#: Looks after each test whether its servers still listen.
WATCHED = """
import pytest

import picnic

made, make_server = [], picnic.make_server


def watched(*args, **options):
    server = make_server(*args, **options)
    serve = server.serve_forever
    server.serve_forever = lambda poll_interval=0.02: serve(poll_interval)  # shutdown needn't wait
    made.append(server)
    return server


picnic.make_server = watched


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item, nextitem):
    yield
    running = [server for server in made if server.socket.fileno() != -1]
    made.clear()
    for server in running:
        server.shutdown()
        server.server_close()
    if running:
        pytest.fail("still running")
"""
WATCHING = "somebody looks whether the app is stopped"


@cache
def outcome():
    def version(source):
        return {"picnic.py": source, "visitor.py": VISITOR, "conftest.py": WATCHED}

    versions = {"right": version(RIGHT)}
    for words, (old, new) in CHANGES.items():
        if RIGHT.count(old) != 1:
            raise LookupError(old)
        versions[words] = version(RIGHT.replace(old, new))
    return own_tests("endtoend1.py", versions)


def noticed(words):
    """The tests notice it, and pass on the app as it is."""
    outcome().pass_on("right").notice(words)


def test_right():
    """your tests pass on the app as it is"""
    failed = outcome().reports["right"]["failed"]
    if not any(each["message"] == "still running" for each in failed):
        outcome().pass_on("right")


def test_stopped():
    """after each test the app is stopped, even when the test fails"""
    outcome().at_least(1)
    for version, report in outcome().reports.items():
        for each in report["failed"]:
            if each["message"] == "still running":
                when = "" if version == "right" else "It fails, as it should. But "
                outcome().wrong(f"{when}After this test, the app is still running.", each["test"])


def test_anybody():
    """your tests notice when any password will do"""
    noticed(ANYBODY)


def test_lost():
    """your tests notice dishes that are lost"""
    noticed(LOST)


def test_form():
    """your tests notice a form that's sent to nowhere"""
    noticed(FORM)


def test_one():
    """your tests notice dishes that are no longer in the list"""
    noticed(ONE)


def test_private():
    """your tests notice when guests don't see each other's dishes"""
    noticed(PRIVATE)


def test_mixed():
    """your tests notice guests who are taken for somebody else"""
    noticed(MIXED)


def test_markup():
    """your tests notice a dish that breaks the page"""
    noticed(MARKUP)
