"""Going, going, gone."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Protocol

Bid = tuple[str, int]  # who, and how many pounds
NextBid = Callable[[], Awaitable[Bid]]


class Hall(Protocol):
    """The hall with its heating. Both take a while."""

    async def open(self) -> None: ...

    async def close(self) -> None: ...


async def sell(next_bid: NextBid, quiet: float) -> Bid | None:
    """Sell one lot, and return the bid that gets it. `await next_bid()` waits for the next bid.

    A bid counts if it's more than every bid before it, and more than 0. When so many quiet seconds
    have gone by without a bid that counts, the last one that counted gets the lot, at once. It's
    None if there was none. If next_bid raises an error, it comes out.
    """
    best, counted = None, asyncio.get_running_loop().time()
    while True:
        left = counted + quiet - asyncio.get_running_loop().time()
        bidding = asyncio.ensure_future(next_bid())
        try:
            done, _ = await asyncio.wait({bidding}, timeout=left)
        finally:
            bidding.cancel()
        if not done:
            return best
        bid = bidding.result()
        if bid[1] > 0 and (best is None or best[1] < bid[1]):
            best, counted = bid, asyncio.get_running_loop().time()


async def evening(
    lots: dict[str, NextBid], quiet: float, seconds: float, hall: Hall
) -> dict[str, Bid | None]:
    """Open the hall, sell all lots at the same time, and close the hall. Return who gets what.

    The result has the lots in their order. So many seconds after the hall was opened, the lots that
    are still going on are withdrawn: None. If all are sold earlier, nobody waits.

    If one lot fails with an error, the others are stopped at once, and the error comes out (in an
    ExceptionGroup, or alone). If the evening is cancelled, all lots are stopped, and it ends as
    cancelled. Whatever happens once the hall is open, it's closed, and when that begins, nobody
    waits for bids any more.
    """
    await hall.open()
    tasks = [asyncio.create_task(sell(next_bid, quiet)) for next_bid in lots.values()]
    try:
        if tasks:
            done, late = await asyncio.wait(
                tasks, timeout=seconds, return_when=asyncio.FIRST_EXCEPTION
            )
            for task in done:
                task.result()
        return {
            lot: task.result() if task.done() else None
            for lot, task in zip(lots, tasks, strict=True)
        }
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await hall.close()


if __name__ == "__main__":

    class ParishHall:
        async def open(self) -> None:
            print("The heating is on.")

        async def close(self) -> None:
            await asyncio.sleep(0.2)
            print("The heating is off.")

    def bidding(lot: str, *bids: Bid) -> NextBid:
        waiting = list(bids)

        async def next_bid() -> Bid:
            await asyncio.sleep(0.3 if waiting else 60)
            who, pounds = waiting.pop(0)
            print(f"{lot}: {who} bids {pounds}")
            return who, pounds

        return next_bid

    async def main() -> None:
        lots = {
            "bell": bidding("bell", ("Jory", 20), ("Demelza", 15), ("Demelza", 45)),
            "octopus": bidding("octopus"),
            "goat": bidding("goat", *(("Jory", 5 * number) for number in range(1, 30))),
        }
        print(await evening(lots, quiet=0.5, seconds=2.5, hall=ParishHall()))

    asyncio.run(main())
