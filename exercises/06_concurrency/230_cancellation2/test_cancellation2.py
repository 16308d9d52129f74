import asyncio

import pytest
from cancellation2 import pay, watch
from clock_for_check import check, run

pytestmark = pytest.mark.filterwarnings("ignore")


class Bank:
    """Checks for 2 seconds, books for 10, and notes what it has done."""

    def __init__(self, error=None):
        self.log, self.error = [], error

    async def check(self, card):
        await asyncio.sleep(2)
        self.log.append("checked")

    async def book(self, card, amount):
        self.log.append("booking")
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            self.log.append("booking disturbed")
            raise
        if self.error:
            raise self.error
        self.log.append(f"booked {amount}")
        return f"receipt {amount}"


def paid(bank, *cancels):
    """Pay, press Cancel at these seconds. Return how the payment ended, and when."""

    async def day():
        payment = asyncio.create_task(pay(bank, "card", 500))
        loop = asyncio.get_running_loop()
        for seconds in cancels:
            loop.call_later(seconds, payment.cancel)
        await asyncio.wait([payment])
        end = round(loop.time(), 6)
        if payment.cancelled():
            return "cancelled", end
        return payment.exception() or payment.result(), end

    return run("pay", day())[0]


def test_well():
    """pay: undisturbed, it returns the receipt"""
    bank = Bank()
    check(paid(bank), ("receipt 500", 12), "pay returns, and the seconds it took:")
    check(bank.log, ["checked", "booking", "booked 500"], "What the bank did:")


def test_check():
    """pay: cancelled during the check, nothing is booked"""
    bank = Bank()
    check(paid(bank, 1), ("cancelled", 1), "Cancelled after 1 second, during the check. pay ends:")
    check(bank.log, [], "Cancelled during the check. What the bank did:")


def undisturbed(bank, times):
    """Fail unless the booking went through, once."""
    if "booking disturbed" in bank.log:
        pytest.fail(
            f"Cancel was pressed {times}, and the booking at the bank was interrupted. Nobody knows "
            "whether the customer has paid."
        )
    if bank.log.count("booking") > 1:
        pytest.fail(f"Cancel was pressed {times}, and the customer has paid more than once.")
    if "booked 500" not in bank.log:
        pytest.fail(
            f"Cancel was pressed {times}. When pay ended, the booking was still under way, and "
            "nobody waited for it."
        )


def test_once():
    """pay: cancelled during the booking, it goes through"""
    bank = Bank()
    how, _ = paid(bank, 5)
    undisturbed(bank, "once")
    if how != "cancelled":
        pytest.fail(
            f"The payment was cancelled. The booking went through, but pay ended with {how!r}, as "
            "if nobody had pressed Cancel."
        )


def test_once_end():
    """pay: cancelled, it ends with the booking"""
    check(paid(Bank(), 5), ("cancelled", 12), "The booking is over at 12 seconds. pay ends:")


def test_often():
    """pay: cancelled several times, the booking goes through"""
    bank = Bank()
    how = paid(bank, 3, 5, 6, 11)
    undisturbed(bank, "four times")
    check(how, ("cancelled", 12), "The booking is over at 12 seconds. pay ends:")


def test_error():
    """pay: an error of the bank comes out"""
    how, _ = paid(Bank(ConnectionError("no line")))
    check(repr(how), "ConnectionError('no line')", "The bank failed. pay ends with:")


def test_error_cancelled():
    """pay: cancelled, and then the bank fails: it ends as cancelled"""
    how = paid(Bank(ConnectionError("no line")), 5)
    check(how, ("cancelled", 12), "Cancelled at 5 seconds, and the bank failed at 12. pay ends:")


def watched(looks, off):
    """Watch with these looks, switch off after some seconds. Return the reports, and the looks."""
    reports, seen = [], []

    async def look():
        seen.append(asyncio.get_running_loop().time())
        result = looks[len(seen) - 1] if len(seen) <= len(looks) else 0
        if isinstance(result, Exception):
            raise result
        await asyncio.sleep(result)

    async def day():
        task = asyncio.create_task(watch(look, reports.append))
        await asyncio.sleep(off)
        task.cancel()
        await asyncio.sleep(5)
        if not task.done():
            pytest.fail(
                "watch was cancelled, and 5 seconds later it's still looking. It caught the "
                "CancelledError, and went on as after any other error."
            )
        return task.cancelled()

    return run("watch", day(), limit=60)[0], reports, seen


def test_watch_off():
    """watch: switched off while it waits, it ends as cancelled"""
    cancelled, reports, seen = watched([0, 0], 1.5)
    check(reports, [], "Nothing went wrong. Reports:")
    check(seen, [0, 1], "It looked at the seconds:")
    check(cancelled, True, "It was cancelled. Did it end as cancelled?")


def test_watch_off_looking():
    """watch: switched off while it looks, it ends as cancelled"""
    cancelled, reports, _ = watched([30], 2)
    check((cancelled, reports), (True, []), "Cancelled while it looked. Cancelled, and reports:")


def test_watch_errors():
    """watch: errors are reported, and it looks again a second later"""
    _, reports, seen = watched([OSError("jammed"), 0, ValueError("no angle"), 0], 3.5)
    check(reports, ["jammed", "no angle"], "The first and third look failed. Reports:")
    check(seen, [0, 1, 2, 3], "It looked at the seconds:")
