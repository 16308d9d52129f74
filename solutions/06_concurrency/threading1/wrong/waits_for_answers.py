# expect: Threads that are still running
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


def ask_all(harbours, ask):
    answers = dict.fromkeys(harbours)

    def one(harbour):
        answers[harbour] = ask(harbour)

    for harbour in harbours:
        Thread(target=one, args=(harbour,), daemon=True).start()
    while any(answer is None for answer in answers.values()):
        sleep(0.01)
    return answers


if __name__ == "__main__":
    for name, height in ask_all(list(HARBOURS), wave_height).items():
        print(f"{name:<14}{height:>4.1f} m")
