# expect: There's one robot
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
    for what in await asyncio.gather(*(breakfast(*order) for order in orders)):
        bring(what)
    return len(orders)


if __name__ == "__main__":
    asyncio.run(serve([("Bo", "rye", "sencha"), ("Noor", "brioche", "mint")], print))
