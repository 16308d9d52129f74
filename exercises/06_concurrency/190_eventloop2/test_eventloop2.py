import asyncio

import pytest
from clock_for_check import check, run
from eventloop2 import ORDER, TURN, party, remind

SAID = [
    "doorbell",
    "candles",
    "happy birthday",
    "presents",
    "games",
    "photo",
    "hooray",
    "goodbye",
]
WHY = {
    "candles": "it's noted for the next turn, and party gives the loop a turn at its first await",
    "happy birthday": "a task begins at the next turn after create_task",
    "photo": "it's noted after B is over, so it has to wait for the next await",
    "hooray": "the song sleeps until 0.2 seconds, and B is over after 0.1",
    "cake": "is the party still on after 0.3 seconds, and who waits for the cake?",
}


def test_order_all():
    """ORDER has what's said, and nothing else"""
    if not ORDER:
        pytest.fail("ORDER is empty. The words are those in quotation marks in party and sing.")
    more = [word for word in ORDER if word not in SAID and word != "cake"]
    if more:
        pytest.fail(f"Nobody at this party says {more[0]!r}.")
    if "cake" in ORDER:
        pytest.fail(
            "ORDER has cake in it. The cake is due after 0.3 seconds. When does the party end? "
            "A note with the loop doesn't keep a program going."
        )
    missing = [word for word in SAID if word not in ORDER]
    if missing:
        pytest.fail(f"ORDER lacks {missing[0]!r}.")


def test_order():
    """ORDER is the order in which it's said"""
    for number, (found, wanted) in enumerate(zip(ORDER, SAID, strict=False), 1):
        if found != wanted:
            before = f"The {number - 1} before it are right, but now" if number > 1 else "But first"
            pytest.fail(
                f"Word {number} of your ORDER is {found!r}. {before} it's something else. Who has the turn there?"
            )
    check(len(ORDER), len(SAID), "How many words ORDER has:")


@pytest.mark.parametrize("word", ["candles", "happy birthday", "photo", "hooray", "cake"])
def test_turn(word):
    """TURN says where party waits while it's said"""
    turn = {"photo": "C", "hooray": "C", "cake": "never"}.get(word, "A")
    found = TURN.get(word)
    if found not in ("A", "B", "C", "never"):
        pytest.fail(f'TURN[{word!r}] should be "A", "B", "C" or "never". It\'s {found!r}.')
    if found != turn:
        pytest.fail(f"TURN[{word!r}] is {found!r}. Think again: {WHY[word]}.")


def test_party():
    """the party is as Malee has planned it"""
    said = []
    run("party", party(said.append))
    check(said, SAID, "Fill ORDER and TURN; party and sing stay as they were:")


def reminded(plan):
    """Return what remind says, with the times, and the second at which it's over."""
    said = []
    _, seconds = run(
        "remind",
        remind(dict(plan), lambda word: said.append((asyncio.get_running_loop().time(), word))),
    )
    return said, seconds


def test_remind():
    """remind says each word at its time"""
    said, _ = reminded({"cake": 30, "doorbell": 0, "presents": 12.5})
    wanted = [(0, "doorbell"), (12.5, "presents"), (30, "cake")]
    check(said, wanted, "The cake is due at 30, the doorbell at 0, the presents at 12.5. Said:")


def test_remind_end():
    """remind ends with the last word, and not much later"""
    _, seconds = reminded({"film": 7, "pizza": 3})
    if not 7 <= seconds <= 7.5:
        words = "The last word of the plan is due after 7 seconds. remind ended after:"
        check(seconds, 7, words)


def test_remind_nothing():
    """an empty plan ends at once"""
    said, seconds = reminded({})
    if said or seconds > 0.5:
        check((said, seconds), ([], 0), "remind({}, say): what was said, and seconds:")


def test_remind_call_later():
    """remind leaves the waiting to call_later"""
    loop_has = []

    async def watch():
        loop = asyncio.get_running_loop()
        real = loop.call_later

        def call_later(delay, callback, *args, **more):
            loop_has.append(delay)
            return real(delay, callback, *args, **more)

        loop.call_later = call_later
        await remind({"one": 2, "two": 5}, lambda word: None)

    run("remind", watch())
    if not {2, 5} <= set(loop_has):
        pytest.fail("For the words due after 2 and 5 seconds, call_later wasn't called.")
