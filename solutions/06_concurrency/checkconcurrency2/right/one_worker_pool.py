"""Who's singing in the wood?"""

import time
from collections.abc import Callable
from concurrent.futures import (
    Executor,
    Future,
    ProcessPoolExecutor,
    ThreadPoolExecutor,
    as_completed,
)
from multiprocessing import get_context
from queue import Queue
from threading import Lock, Thread


def listen(
    boxes: list[str],
    fetch: Callable[[str], bytes],
    recognise: Callable[[bytes], str],
    threads: Executor,
    processes: Executor,
    show: Callable[[str, str], object],
) -> dict[str, str]:
    """Return for each box the bird, recognise(fetch(box)), in the order of boxes.

    As soon as a bird is known, show(box, bird) is called, while other boxes may still be fetched or
    recognised. It's only called in the thread that has called listen.

    If one of the two functions raises an exception, whatever it is, the bird is "?", which is shown,
    too. It doesn't disturb the others. The pools belong to somebody else, who goes on using them.
    """
    birds = dict.fromkeys(boxes, "?")
    steps = {threads.submit(fetch, box): (box, True) for box in boxes}
    while steps:
        future = next(as_completed(steps))
        box, fetched = steps.pop(future)
        try:
            result = future.result()
        except Exception:
            show(box, "?")
            continue
        if fetched:
            steps[processes.submit(recognise, result)] = (box, False)
        else:
            birds[box] = result
            show(box, result)
    return birds


class Diary:
    """Writes notes with write(text), in a single thread of its own, one after the other."""

    def __init__(self, write: Callable[[str], object]) -> None:
        self.write = write
        self.pool = ThreadPoolExecutor(max_workers=1)
        self.written: list[tuple[str, Future[object]]] = []
        self.lock = Lock()

    def note(self, text: str) -> None:
        with self.lock:
            try:
                future = self.pool.submit(self.write, text)
            except RuntimeError:
                raise ValueError("closed") from None
            self.written.append((text, future))

    def close(self) -> list[str]:
        with self.lock:
            self.pool.shutdown()
        return [text for text, future in self.written if future.exception()]


def slow_radio(box: str) -> bytes:
    """Stands in for the radio."""
    time.sleep(len(box) / 20)
    if box == "swamp":
        raise ConnectionError("too wet")
    return box.encode()


def formula(recording: bytes) -> str:
    """Stands in for the formula."""
    total = sum(number % 7 for number in range(200_000)) + len(recording)
    return ["robin", "wren", "nightingale", "hoopoe"][total % 4]


if __name__ == "__main__":
    spawn = get_context("spawn")
    with ThreadPoolExecutor(8) as waiting, ProcessPoolExecutor(2, mp_context=spawn) as working:
        diary = Diary(print)
        found = listen(
            ["old oak", "lake", "swamp", "clearing"],
            slow_radio,
            formula,
            waiting,
            working,
            lambda box, bird: diary.note(f"{box}: {bird}"),
        )
        diary.close()
    print(len(set(found.values()) - {"?"}), "kinds of birds")
