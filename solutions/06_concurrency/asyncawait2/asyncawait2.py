"""Ingrid's ferry leaves in time."""

import asyncio
from collections.abc import Awaitable, Callable


async def survey(
    buoys: list[str], ask: Callable[[str], Awaitable[float]]
) -> dict[str, float | None]:
    """Ask all buoys at once, each of them once. Return their heights by name, in the order given."""

    async def height(buoy: str) -> float | None:
        try:
            return await ask(buoy)
        except OSError:
            return None

    heights = await asyncio.gather(*(height(buoy) for buoy in buoys))
    return dict(zip(buoys, heights, strict=True))


def drawn(heights: dict[str, float | None]) -> str:
    """Return a line for each buoy: its name, 12 wide, and a ~ for each half metre."""
    lines = []
    for buoy, metres in heights.items():
        if metres is None:
            sea = "?"
        else:
            sea = "~" * round(metres * 2) or "flat"
        lines.append(f"{buoy:<12}{sea}")
    return "\n".join(lines)


if __name__ == "__main__":
    RADIO = {"Grip": (0.5, 2.5), "Utsira": (0.9, 4.0), "Sula": (0.4, 0.0), "Fruholmen": (0.7, 1.5)}

    async def call(buoy: str) -> float:
        """Ask a buoy over the radio for the height of the waves, in metres."""
        seconds, metres = RADIO.get(buoy, (0.6, -1))
        await asyncio.sleep(seconds)
        if metres < 0:
            raise ConnectionError(f"{buoy} doesn't answer")  # which is an OSError
        return metres

    async def main() -> None:
        print(drawn(await survey(["Grip", "Utsira", "Hekkingen", "Sula", "Fruholmen"], call)))

    asyncio.run(main())


# Why this way
#
# The `try` sits around one buoy, so an error costs one answer.
# `gather(..., return_exceptions=True)` would also keep the others, but it turns every error into a
# value, and a bug (the ValueError) would look like a quiet day at sea until somebody sorts the
# values by type. A list comprehension with `await` in it looks alike and asks one after the other.
