# expect: in the order of the list
"""Waves at six harbours."""

from collections.abc import Callable
from threading import Thread
from time import sleep

HARBOURS = {
    "Seyðisfjörður": 2.1,
    "Tórshavn": 3.4,
    "Vágur": 0.0,
    "Lerwick": 1.8,
    "Bergen": 0.6,
    "Hirtshals": 1.2,
}


def wave_height(harbour: str) -> float:
    """Ask one harbour how high its waves are, in metres."""
    sleep(0.25)
    return HARBOURS[harbour]


def ask_all(harbours: list[str], ask: Callable[[str], float]) -> dict[str, float]:
    """Ask all harbours at the same time, each of them once, and return their answers.

    The answers are in the order of the list, whoever answers first. When ask_all returns, all
    threads have ended.
    """
    answers = {}

    def note(harbour):
        answers[harbour] = ask(harbour)

    threads = [Thread(target=note, args=(harbour,)) for harbour in harbours]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return answers


if __name__ == "__main__":
    for name, height in ask_all(list(HARBOURS), wave_height).items():
        print(f"{name:<14}{height:>4.1f} m")
