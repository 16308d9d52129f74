# expect: the line raises a TimeoutError
"""Going, going, gone.

Once a year the lifeboat crew of Porthleven sells what people have given: a ship's bell, a knitted
octopus, a portrait of somebody's goat. This time everybody bids from home, for all lots at once,
and Morwenna's program has to be the hammer.

A lot is sold when nobody has bid more for a while. The pub closes at ten, so what isn't sold by then
is withdrawn. And last year the program crashed in the middle of the goat, and the hall was heated
until January.

Write `sell` and `evening`, by their docstrings. `python3 checkconcurrency3.py` (on Windows with
`py`) sells three lots.
"""

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
    best: Bid | None = None
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(quiet) as limit:
            while True:
                bid = await next_bid()
                if bid[1] > (best[1] if best else 0):
                    best = bid
                    limit.reschedule(loop.time() + quiet)
    except TimeoutError:
        pass
    return best


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
    try:
        end = asyncio.get_running_loop().time() + seconds
        result: dict[str, Bid | None] = dict.fromkeys(lots)

        async def one(lot: str) -> None:
            try:
                async with asyncio.timeout_at(end) as limit:
                    result[lot] = await sell(lots[lot], quiet)
            except TimeoutError:
                if not limit.expired():
                    raise

        async with asyncio.TaskGroup() as group:
            for lot in lots:
                group.create_task(one(lot))
        return result
    finally:
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
