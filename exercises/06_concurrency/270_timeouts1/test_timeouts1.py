import asyncio
import select
import socket
import threading
from contextlib import contextmanager

import pytest
from clock_for_check import check, run
from timeouts1 import board, departures, read_line

PRINTED = {"Άνω Πόλη": ["6:10"], "Market": ["10:05", "10:20"]}


class Server:
    """Answers after some seconds, and notes what was cancelled."""

    def __init__(self, **stops):
        self.stops, self.cancelled = stops, []

    async def ask(self, stop):
        seconds, answer = self.stops[stop]
        try:
            await asyncio.sleep(seconds)
        except asyncio.CancelledError:
            self.cancelled.append(stop)
            raise
        if isinstance(answer, Exception):
            raise answer
        return list(answer)


def printed():
    return {stop: list(times) for stop, times in PRINTED.items()}


def asked(server, stop, seconds):
    """Return what departures gives, and its seconds."""
    try:
        return run("departures", departures(stop, server.ask, printed(), seconds))
    except TimeoutError:
        pytest.fail("A TimeoutError came out of departures. The printed times are in the drawer.")
    except OSError as error:
        pytest.fail(f"The error of the server came out of departures: {error!r}.")


def test_in_time():
    """departures: the server answers in time"""
    found, seconds = asked(Server(Market=(1.5, ["10:04"])), "Market", 2)
    check((found, seconds), ((["10:04"], True), 1.5), "The server answers after 1.5 of 2 seconds:")


def test_no_buses():
    """departures: no more buses today is an answer"""
    found, _ = asked(Server(Market=(1, [])), "Market", 2)
    check(found, ([], True), "The server answers in time that there are no more buses:")


def test_too_late():
    """departures: too late, the printed times"""
    found, seconds = asked(Server(Market=(900, ["10:04"])), "Market", 2)
    if seconds > 2:
        pytest.fail(
            f"The server needs 15 minutes, and 2 seconds were allowed. departures waited {seconds:g}."
        )
    check(found, (["10:05", "10:20"], False), "The server was too slow. departures returns:")


def test_cancelled():
    """departures: too late, the question is cancelled"""
    server = Server(Market=(900, ["10:04"]))
    asked(server, "Market", 2)
    check(server.cancelled, ["Market"], "Questions that were cancelled:")


def test_down():
    """departures: the line is down, the printed times"""
    found, _ = asked(Server(Market=(1, ConnectionError("down"))), "Market", 2)
    check(found, (["10:05", "10:20"], False), "The server's line is down. departures returns:")


def test_not_printed():
    """departures: too late, and nothing printed"""
    found, _ = asked(Server(Zoo=(9, ["10:04"])), "Zoo", 2)
    check(found, ([], False), "The server was too slow, and Zoo isn't printed. departures returns:")


def test_outside():
    """departures: cancelled from outside, it's cancelled"""

    async def day():
        server = Server(Market=(900, ["10:04"]))
        task = asyncio.create_task(departures("Market", server.ask, printed(), 60))
        await asyncio.sleep(1)
        task.cancel()
        await asyncio.wait([task])
        return task.cancelled()

    if not run("departures", day())[0]:
        pytest.fail(
            "Somebody switched the board off. That's not a timeout: it should be cancelled."
        )


def test_board():
    """board: all stops within the seconds for one"""
    server = Server(Market=(900, ["1:00"]), Zoo=(1.5, ["2:00"]), Port=(800, ["3:00"]))
    try:
        found, seconds = run("board", board(["Port", "Zoo", "Market"], server.ask, printed(), 2))
    except OSError as error:
        pytest.fail(f"An error came out of board: {error!r}.")
    if seconds > 2:
        pytest.fail(
            f"Three stops, 2 seconds for all of them together. It took {seconds:g} seconds."
        )
    wanted = {"Port": ([], False), "Zoo": (["2:00"], True), "Market": (["10:05", "10:20"], False)}
    check(found, wanted, "Zoo answers after 1.5 of 2 seconds, the others don't. board returns:")


@contextmanager
def talking(*pieces, every=0.0, hang_up=False):
    """Give a connection on which these pieces come, from a thread."""
    here, there = socket.socketpair()
    over = threading.Event()

    def talk():
        for piece in pieces:
            if over.wait(every):
                break
            while select.select([here], [], [], 0)[0] and not over.wait(0.005):
                pass  # the piece before is still waiting to be taken
            there.sendall(piece)
        if hang_up:
            there.close()

    thread = threading.Thread(target=talk, daemon=True)
    thread.start()
    try:
        yield here
    finally:
        over.set()
        thread.join(5)
        there.close()
        here.close()


waiting = []  # whoever has waited for ever once isn't waited for so long again


def line(connection, seconds, words=""):
    """Return what read_line gives, or fail if it goes on for ever."""
    came = []

    def read():
        try:
            came.append(read_line(connection, seconds))
        except Exception as error:  # noqa: BLE001
            came.append(error)

    thread = threading.Thread(target=read, daemon=True)
    thread.start()
    thread.join(0.5 if waiting else 5)
    if not came:
        waiting.append(connection)
        pytest.fail(f"{words or f'With {seconds} seconds for a line'}, read_line waits for ever.")
    if isinstance(came[0], TimeoutError):
        pytest.fail("The TimeoutError of the socket came out of read_line, instead of None.")
    if isinstance(came[0], UnicodeDecodeError):
        pytest.fail(
            "The letter Π is two bytes, and they came in two pieces. Half a letter can't be decoded: "
            "put the bytes together first, and decode the whole line."
        )
    if isinstance(came[0], Exception):
        raise came[0]
    return came[0]


def test_line():
    """read_line: a line in pieces"""
    with talking(b"10:04 \xce", b"\xa0\xcf\x8c\xce\xbb\xce\xb7", b"\n") as connection:
        check(line(connection, 20), "10:04 Πόλη", "The line came in three pieces. read_line:")


def test_line_ready(monkeypatch):
    """read_line: a line that's there already needs no time"""
    with talking(b"10:19\n") as connection:
        threading.Event().wait(0.01)
        monkeypatch.setattr("time.monotonic", lambda: 1000.0)
        found = line(connection, 1)
        monkeypatch.undo()
    check(found, "10:19", "The whole line was there at once, and 1 second was allowed. read_line:")


def test_silence():
    """read_line: nobody says anything"""
    with talking() as connection:
        check(line(connection, 0.05), None, "Nothing came within 0.05 seconds. read_line:")


def test_half():
    """read_line: a line without its end is no line"""
    with talking(b"10:0") as connection:
        check(line(connection, 0.1), None, "Half a line came within 0.1 seconds. read_line:")


def test_hung_up():
    """read_line: the other side hangs up"""
    with talking(b"10:0", hang_up=True) as connection:
        words = "The other side has hung up (from then on, recv returns b'' at once)"
        found = line(connection, 20, words)
        check(found, None, "Half a line came, and the end of it all. read_line:")


def test_dripping():
    """read_line: a line that drips has no more time than any other"""
    with talking(*[b"."] * 60, b"\n", every=0.03) as connection:
        found = line(connection, 0.2)
    if found is not None:
        pytest.fail(
            "Of a line of 60 dots, one dot came every 0.03 seconds. That's nearly 2 seconds, and "
            f"0.2 were allowed. read_line waited for the end, and returned {found[:5]!r}…"
        )
