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
    def whole(box: str) -> str:
        return processes.submit(recognise, fetch(box)).result()

    futures = {threads.submit(whole, box): box for box in boxes}
    birds = {}
    for future in as_completed(futures):
        try:
            bird = future.result()
        except Exception:
            bird = "?"
        birds[futures[future]] = bird
        show(futures[future], bird)
    return {box: birds[box] for box in boxes}


class Diary:
    """Writes notes with write(text), in a single thread of its own, one after the other."""

    def __init__(self, write):
        self.write, self.queue, self.errors = write, Queue(), []
        self.open, self.lock = True, Lock()
        Thread(target=self.run, daemon=True).start()

    def run(self):
        while True:
            text = self.queue.get()
            try:
                if text is self:
                    return
                self.write(text)
            except Exception:
                self.errors.append(text)
            finally:
                self.queue.task_done()

    def note(self, text):
        with self.lock:
            if not self.open:
                raise ValueError
            self.queue.put(text)

    def close(self):
        with self.lock:
            if self.open:
                self.queue.put(self)
            self.open = False
        self.queue.join()
        return self.errors


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

