# expect: once, and the booking at the bank was interrupted
"""Paid once."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Protocol


class Bank(Protocol):
    async def check(self, card: str) -> None: ...

    async def book(self, card: str, amount: int) -> str: ...


async def pay(bank: Bank, card: str, amount: int) -> str:
    """Check the card, then book the amount once. Return the receipt that `book` gives."""
    await bank.check(card)
    return await bank.book(card, amount)


async def watch(look: Callable[[], Awaitable[None]], report: Callable[[str], None]) -> None:
    """Look every second, until cancelled. If looking fails, report the error's text and go on."""
    while True:
        try:
            await look()
        except Exception as error:  # noqa: BLE001 (whatever it was, the barrier is looked at again)
            report(str(error))
        await asyncio.sleep(1)


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
