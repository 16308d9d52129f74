"""Subtitles by tonight.

Can you have the subtitles in Spanish by tonight? The translation service is good, but it thinks
about every line for a tenth of a second, and the film has 1,400 lines. It allows eight questions
at a time, and no more. By the way, about every fourth line is "Yes." or "Where is he?", and we pay
for each question. Dinh, festival office

Threads, a queue, signs to go home: you've built all that, and Python has it ready-made:

    >>> with ThreadPoolExecutor(max_workers=8) as pool:
    ...     list(pool.map(len, ["Yes.", "Where is he?"]))
    [4, 12]

`map` gives the results in the order of the lines, whichever is ready first. At its end the `with`
waits for the threads. If a call raised an exception, it's raised where you take the result.

Write `translate`. `python3 futures1.py film.txt` (on Windows with `py`) prints the subtitles.
"""

import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from time import sleep

SPANISH = {
    "Good morning.": "Buenos días.",
    "Yes.": "Sí.",
    "Where is he?": "¿Dónde está?",
    "I don't know.": "No lo sé.",
    "It's late.": "Es tarde.",
    "Thank you.": "Gracias.",
    "Good night.": "Buenas noches.",
}


def ask_service(line: str) -> str:
    """Stands in for the translation service."""
    sleep(0.1)
    return SPANISH.get(line, f"[{line}]")


def translate(lines: list[str], ask: Callable[[str], str], at_once: int = 8) -> list[str]:
    """Return the translation of each line, in order.

    Several are asked for at the same time, but never more than at_once. Each different line is
    asked for once. Lines that are empty or only spaces aren't asked for, and stay as they are. If
    ask raises an exception, it comes out.
    """
    # TODO: it's late already, and expensive.
    return [ask(line) for line in lines]


if __name__ == "__main__":
    film = Path(sys.argv[1]).read_text(encoding="utf-8").splitlines()
    print("\n".join(translate(film, ask_service)))
