# expect: The tea brews with
"""Good morning, <coroutine object toast at 0x7f3a91c>."""

import asyncio
import time
from collections.abc import Callable


async def toast(bread: str) -> str:
    """Toast some bread, which takes 0.2 seconds."""
    await asyncio.sleep(0.2)
    return f"toasted {bread}"


async def tea(kind: str) -> str:
    """Brew a pot of tea, which takes 0.3 seconds."""
    time.sleep(0.3)
    return f"a pot of {kind}"


async def breakfast(guest: str, bread: str, kind: str) -> str:
    """Make toast, and then tea. Return "Bo: toasted rye, a pot of sencha"."""
    plate = await toast(bread)
    pot = await tea(kind)
    return f"{guest}: {plate}, {pot}"


async def serve(orders: list[tuple[str, str, str]], bring: Callable[[str], None]) -> int:
    for guest, bread, kind in orders:
        bring(await breakfast(guest, bread, kind))
    return len(orders)


if __name__ == "__main__":
    asyncio.run(serve([("Bo", "rye", "sencha"), ("Noor", "brioche", "mint")], print))
