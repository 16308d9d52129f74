"""Waves at six harbours.

Before the ferry leaves, Sólveig asks six harbours how high the waves are. Each takes its time to
answer: a quarter of a second here, a minute in a storm. She asks one after the other, so she
spends nearly all of that time waiting.

A thread is a function that runs beside the rest of the program:

    >>> thread = Thread(target=print, args=("Ahoy!",))
    >>> thread.start()
    Ahoy!
    >>> thread.join()

`start` returns at once. `join` waits until the thread has ended. Whatever the function returns is
lost, so it has to put its answer somewhere you can find it, such as a dict or a list.

Change `ask_all` so that it asks all harbours at the same time. Run it before and after
(`python3 threading1.py`, on Windows `py threading1.py`), and watch how long the table takes.
"""

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
    # TODO: "By the time I've asked the sixth one, the first one has other waves."
    return {harbour: ask(harbour) for harbour in harbours}


if __name__ == "__main__":
    for name, height in ask_all(list(HARBOURS), wave_height).items():
        print(f"{name:<14}{height:>4.1f} m")
