"""Ingrid's ferry leaves in ten minutes.

Before that she wants to know how high the waves are at five buoys. Each answers in its own time,
over a bad radio. Her program asks one, waits, and asks the next. By the last answer she's late.

All of them could be asked at once:

    heights = await asyncio.gather(ask("Grip"), ask("Utsira"))

`gather` starts all the coroutines you give it, and while one waits, the others go on. You get a
list of what they return, in the order in which you named them, whoever came first. Together they
take as long as the slowest.

Make `survey` quicker. A broken buoy mustn't sink it: there, `ask` raises an OSError. Then teach
`drawn` about flat seas and silent buoys. `python3 asyncawait2.py` (on Windows with `py`) draws the
sea.
"""

import asyncio
from collections.abc import Awaitable, Callable


async def survey(
    buoys: list[str], ask: Callable[[str], Awaitable[float]]
) -> dict[str, float | None]:
    """Ask all buoys at once, each of them once. Return their heights by name, in the order given.

    If ask raises an OSError, that buoy has None. Any other error is a bug, and comes out.
    """
    # TODO: "It asks one after the other, and the first broken buoy stops everything."
    heights: dict[str, float | None] = {}
    for buoy in buoys:
        heights[buoy] = await ask(buoy)
    return heights


def drawn(heights: dict[str, float | None]) -> str:
    """Return a line for each buoy: its name, 12 wide, and a ~ for each half metre.

    A flat sea (0.0) is drawn as the word flat, and no answer as a question mark.
    """
    lines = []
    for buoy, metres in heights.items():
        # TODO: this can draw waves, and nothing else.
        lines.append(f"{buoy:<12}" + "~" * round(metres * 2))
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
