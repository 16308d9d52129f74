import asyncio
import gc
import weakref

import pytest
from clock_for_check import check, run
from tasks1 import Outbox

pytestmark = pytest.mark.filterwarnings("ignore")


class Line:
    """A telephone line: sends with a delay, and notes what has been sent when."""

    def __init__(self, **errors):
        self.begun, self.sent, self.errors = [], [], errors
        self.seconds = {}

    async def send(self, message):
        self.begun.append(message)
        await asyncio.sleep(self.seconds.get(message, 1))
        if message in self.errors:
            raise self.errors[message]
        self.sent.append(message)


def test_sent():
    """after close, everything has been sent"""
    line = Line()

    async def day():
        outbox = Outbox(line.send)
        for message in ("rye", "", "pâté"):
            outbox.post(message)
        return await outbox.close()

    failed, _ = run("close", day())
    check(sorted(line.sent), ["", "pâté", "rye"], "Three messages were posted. Sent after close:")
    check(failed, [], "All were sent. close returns:")


def test_post():
    """post returns at once"""
    line = Line()

    async def day():
        outbox = Outbox(line.send)
        if outbox.post("rye") is not None:
            pytest.fail(
                "post should begin to send and return nothing, so that nobody has to await."
            )
        before = list(line.sent)
        await outbox.close()
        return before

    check(run("close", day())[0], [], "Directly after post, already sent:")


def test_begins_before_close():
    """sending begins by itself, not when the outbox is closed"""
    line = Line()

    async def day():
        outbox = Outbox(line.send)
        outbox.post("rye")
        await asyncio.sleep(5)
        sent = list(line.sent)
        await outbox.close()
        return sent

    check(run("the day", day())[0], ["rye"], "5 seconds after post, and before close, sent:")


def test_together():
    """messages are sent at the same time"""
    line = Line()

    async def day():
        outbox = Outbox(line.send)
        for number in range(20):
            outbox.post(f"rye {number}")
        await outbox.close()

    _, seconds = run("close", day())
    check(seconds, 1, "Sending takes 1 second. 20 messages at the same time take:")


def test_kept():
    """a task that's half done isn't thrown away"""
    answers = []
    sent = []

    async def send(message):
        answer = asyncio.get_running_loop().create_future()
        answers.append(weakref.ref(answer))
        await answer
        sent.append(message)

    async def day():
        outbox = Outbox(send)
        outbox.post("rye")
        await asyncio.sleep(1)
        gc.collect()
        if not answers:
            pytest.fail("post hasn't begun to send.")
        answer = answers[0]()
        if answer is None:
            pytest.fail(
                "A message was half sent when Python tidied up its memory, and its task was thrown "
                "away: nobody had kept it. The loop alone doesn't."
            )
        answer.set_result(None)
        await outbox.close()

    run("the day", day())
    check(sent, ["rye"], "Sent:")


def test_failed():
    """close says which messages failed, sorted"""
    line = Line(wheat=OSError("no signal"), barley=ConnectionError("no such number"))
    line.seconds = {"barley": 3, "wheat": 2}

    async def day():
        outbox = Outbox(line.send)
        for message in ("wheat", "rye", "barley"):
            outbox.post(message)
        return await outbox.close()

    try:
        failed, _ = run("close", day())
    except OSError as error:
        pytest.fail(f"A message failed, and its error came out of close: {error!r}.")
    check(failed, ["barley", "wheat"], "wheat and barley can't be sent. close returns:")
    check(line.sent, ["rye"], "Sent:")

    line.errors = {"wheat": KeyError("a bug in send")}
    try:
        failed, _ = run("close", day())
    except KeyError:
        return
    words = "wheat raises a KeyError, a bug in send, and nothing was wrong with the others. Failed:"
    check(failed, [], words)


def test_failed_twice():
    """a message that's posted twice, and fails twice, is named twice"""
    line = Line(oat=OSError("no signal"))

    async def day():
        outbox = Outbox(line.send)
        outbox.post("oat")
        outbox.post("oat")
        return await outbox.close()

    check(run("close", day())[0], ["oat", "oat"], "oat was posted twice. close returns:")


def test_failed_early():
    """a message that failed in the morning is reported in the evening"""
    line = Line(oat=OSError("no signal"))

    async def day():
        outbox = Outbox(line.send)
        outbox.post("oat")
        await asyncio.sleep(3600)
        outbox.post("rye")
        return await outbox.close()

    check(run("close", day())[0], ["oat"], "oat failed an hour before closing. close returns:")


def test_late():
    """a message that's posted while close waits is sent, too"""
    line = Line()

    async def day():
        outbox = Outbox(line.send)
        line.seconds = {"late": 10}

        async def baker():
            await asyncio.sleep(0.5)
            outbox.post("late")

        baking = asyncio.create_task(baker())
        outbox.post("rye")
        await outbox.close()
        await baking
        return list(line.sent)

    check(run("close", day())[0], ["rye", "late"], "late was posted while close waited. Sent:")


def done_tasks():
    """Return how many tasks somebody still keeps, although they're done."""
    return sum(isinstance(thing, asyncio.Task) and thing.done() for thing in gc.get_objects())


def test_forgotten():
    """of what has been sent, nothing is kept"""

    class Message(str):
        """A text that can be watched."""

    sent = []

    async def send(message):
        await asyncio.sleep(1)
        sent.append(str(message))

    async def day():
        outbox = Outbox(send)
        watched = []
        for number in range(3):
            message = Message(f"rye {number}")
            watched.append(weakref.ref(message))
            outbox.post(message)
        del message
        await asyncio.sleep(5)
        gc.collect()
        left = max(sum(ref() is not None for ref in watched), done_tasks() - before)
        await outbox.close()
        return left

    gc.collect()
    before = done_tasks()
    left, _ = run("the day", day())
    check(len(sent), 3, "Messages that were sent:")
    if left:
        pytest.fail(
            f"3 messages were sent long ago, and the outbox still keeps {left} of them, or their tasks. "
            "After a year that's a lot of bread."
        )


def test_two():
    """two outboxes have nothing to do with each other"""
    line = Line(oat=OSError())

    async def day():
        one, other = Outbox(line.send), Outbox(line.send)
        one.post("oat")
        return await other.close(), await one.close()

    check(
        run("close", day())[0],
        ([], ["oat"]),
        "The first outbox has posted nothing, the second has posted oat, which fails. They return:",
    )
