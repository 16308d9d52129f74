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

    A bid counts if it's more than every bid before it, and more than 0. When `quiet` seconds have
    gone by without a bid that counts, the last one that counted gets the lot, at once. If there was
    none, return None. If next_bid raises an error, it comes out.
    """
    loop = asyncio.get_running_loop()
    best: Bid | None = None
    end = loop.time() + quiet
    while True:
        try:
            async with asyncio.timeout_at(end) as limit:
                who, pounds = await next_bid()
        except TimeoutError:
            if not limit.expired():
                raise  # it's an error of next_bid
            return best
        if pounds > (best[1] if best else 0):
            best = (who, pounds)
            end = loop.time() + quiet


async def evening(
    lots: dict[str, NextBid], quiet: float, seconds: float, hall: Hall
) -> dict[str, Bid | None]:
    """Open the hall, sell all lots at the same time, and close the hall. Return who gets what.

    The result has the lots in their order. When the hall has been open for `seconds`, the lots that
    are still going on are withdrawn: None. If all are sold earlier, nobody waits.

    If one lot fails with an error, the others are stopped at once, and the error comes out (in an
    ExceptionGroup, or alone). If the evening is cancelled, all lots are stopped, and it ends as
    cancelled. Whatever happens once the hall is open, it's closed, and when that begins, nobody
    waits for bids any more.
    """
    await hall.open()
    end = asyncio.get_running_loop().time() + seconds

    async def in_time(next_bid: NextBid) -> Bid | None:
        try:
            async with asyncio.timeout_at(end) as limit:
                return await sell(next_bid, quiet)
        except TimeoutError:
            if not limit.expired():
                raise
            return None

    try:
        async with asyncio.TaskGroup() as group:
            tasks = {lot: group.create_task(in_time(next_bid)) for lot, next_bid in lots.items()}
    finally:
        await hall.close()
    return {lot: task.result() for lot, task in tasks.items()}


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


# Why this way
#
# `timeout_at` takes a point in time, not a length: a bid that doesn't count leaves it where it is,
# and a `timeout(quiet)` around each bid would begin anew with every joker who bids a pound. A line
# may raise a TimeoutError of its own, which must not sell anything: `expired` tells them apart. The
# TaskGroup stops all lots when one fails or the evening is cancelled, and waits until they've
# stopped. Only then comes the `finally`, which is there for every way out.
