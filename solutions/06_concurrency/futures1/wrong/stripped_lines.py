# expect: Seven lines, four different ones
"""Subtitles by tonight."""

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
    wanted = list(dict.fromkeys(line.strip() for line in lines if line.strip()))
    with ThreadPoolExecutor(at_once) as pool:
        found = dict(zip(wanted, pool.map(ask, wanted)))
    return [found.get(line.strip(), line) for line in lines]


if __name__ == "__main__":
    film = Path(sys.argv[1]).read_text(encoding="utf-8").splitlines()
    print("\n".join(translate(film, ask_service)))
