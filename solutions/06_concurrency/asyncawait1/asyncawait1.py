"""Good morning, toast."""

import asyncio
from collections.abc import Callable


async def toast(bread: str) -> str:
    """Toast some bread, which takes 0.2 seconds."""
    await asyncio.sleep(0.2)
    return f"toasted {bread}"


async def tea(kind: str) -> str:
    """Brew a pot of tea, which takes 0.3 seconds."""
    await asyncio.sleep(0.3)
    return f"a pot of {kind}"


async def breakfast(guest: str, bread: str, kind: str) -> str:
    """Make toast, and then tea. Return "Bo: toasted rye, a pot of sencha"."""
    plate = await toast(bread)
    pot = await tea(kind)
    return f"{guest}: {plate}, {pot}"


async def serve(orders: list[tuple[str, str, str]], bring: Callable[[str], None]) -> int:
    """Make one breakfast after the other, and bring each as soon as it's ready."""
    for guest, bread, kind in orders:
        bring(await breakfast(guest, bread, kind))
    return len(orders)


if __name__ == "__main__":
    asyncio.run(serve([("Bo", "rye", "sencha"), ("Noor", "brioche", "mint")], print))


# Why this way
#
# `bring(await breakfast(...))` is read from the inside: first the breakfast, then the call. The
# `asyncio.sleep` without `await` is the nastier one of the two bugs, since nothing on the plate
# shows it: the sleep is made, thrown away, and the tea is brewed in no time. Only the warning
# "coroutine 'sleep' was never awaited" tells, so read warnings.
