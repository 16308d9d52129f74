"""Paid twice, or not at all?

That's what people ask Emeka, who runs the car park at Lagos airport. They hold their cards to the
machine, get impatient and press Cancel. If the bank is booking at that moment, nobody knows.

Until the booking begins, Cancel is fine. After that, the booking has to go through.
`asyncio.shield` keeps a cancellation away from what it holds:

    booking = asyncio.create_task(bank.book(card, amount))
    await asyncio.shield(booking)

Now Cancel still raises CancelledError at this `await`, but the booking itself runs on. Nobody is
waiting for it any more, though. That's your part: wait until it has ended, and only then end as
cancelled. And people press Cancel more than once.

There's a second report: `watch`, which looks at the barrier every second, can't be switched off.

Fix both. `python3 cancellation2.py` (on Windows with `py`) has an impatient customer.
"""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Protocol


class Bank(Protocol):
    async def check(self, card: str) -> None: ...

    async def book(self, card: str, amount: int) -> str: ...


async def pay(bank: Bank, card: str, amount: int) -> str:
    """Check the card, then book the amount once. Return the receipt that `book` gives.

    If pay is cancelled during the check, nothing is booked. If it's cancelled during the booking,
    once or several times, the booking isn't disturbed, and pay ends as cancelled when the booking
    is over. An error of the bank comes out of pay, unless pay has been cancelled.
    """
    await bank.check(card)
    # TODO
    return await asyncio.shield(bank.book(card, amount))


async def watch(look: Callable[[], Awaitable[None]], report: Callable[[str], None]) -> None:
    """Look every second, until cancelled. If looking fails, report the error's text and go on."""
    while True:
        # TODO: "I press Off, it says nothing, and it goes on looking."
        try:
            await look()
            await asyncio.sleep(1)
        except BaseException as error:
            report(str(error))


if __name__ == "__main__":

    class SlowBank:
        async def check(self, card: str) -> None:
            await asyncio.sleep(0.2)

        async def book(self, card: str, amount: int) -> str:
            print("booking ...")
            await asyncio.sleep(0.6)
            print("booked")
            return f"receipt: {amount} naira"

    async def main() -> None:
        payment = asyncio.create_task(pay(SlowBank(), "Ngozi's card", 500))
        await asyncio.sleep(0.4)
        payment.cancel()
        await asyncio.wait([payment])
        print("cancelled:", payment.cancelled())

    asyncio.run(main())
