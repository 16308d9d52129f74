# expect: Each process that is started reads this file again from its top.
"""Who's singing in the forest?"""

import time
from collections.abc import Callable
from concurrent.futures import (
    FIRST_COMPLETED,
    Executor,
    Future,
    ProcessPoolExecutor,
    ThreadPoolExecutor,
    wait,
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

    If one of the two functions raises an exception, whatever it is, the bird is "?", and that's
    shown, too. It doesn't disturb the others. The pools belong to somebody else, who goes on using
    them.
    """
    birds = dict.fromkeys(boxes, "?")
    recordings: dict[Future[bytes], str] = {threads.submit(fetch, box): box for box in boxes}
    names: dict[Future[str], str] = {}
    while recordings or names:
        done, _ = wait([*recordings, *names], return_when=FIRST_COMPLETED)
        for recording in done & recordings.keys():
            box = recordings.pop(recording)
            if recording.exception() is None:
                names[processes.submit(recognise, recording.result())] = box
            else:
                show(box, "?")
        for name in done & names.keys():
            box = names.pop(name)
            if name.exception() is None:
                birds[box] = name.result()
            show(box, birds[box])
    return birds


class Diary:
    """Writes notes with write(text), in a single thread of its own, one after the other."""

    def __init__(self, write: Callable[[str], object]) -> None:
        self.write = write
        self.notes: Queue[str | None] = Queue()
        self.failed: list[str] = []
        self.closed = False
        self.lock = Lock()
        self.thread = Thread(target=self.work)
        self.thread.start()

    def work(self) -> None:
        """Write until the end is in the queue: None."""
        while (text := self.notes.get()) is not None:
            try:
                self.write(text)
            except Exception:  # noqa: BLE001 (whatever it is, close returns the note)
                self.failed.append(text)

    def note(self, text: str) -> None:
        """Hand in a note, without waiting. If the diary is closed, raise a ValueError.

        Any text is a note. Each one that isn't refused is written, in the order in which they came.
        """
        with self.lock:
            if self.closed:
                raise ValueError("the diary is closed")
            self.notes.put(text)

    def close(self) -> list[str]:
        """Wait until all notes are written and the thread has ended.

        Return the notes for which write raised an exception, in their order; the others are written
        all the same. Whoever closes a closed diary gets the same list again.
        """
        with self.lock:
            if not self.closed:
                self.closed = True
                self.notes.put(None)
        self.thread.join()
        return list(self.failed)


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
