import queue
import threading
import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import get_context


def listen(boxes, fetch, recognise, threads, processes, show):
    ready = queue.SimpleQueue()

    def fetched(box, future):
        if future.exception():
            ready.put((box, "?"))
            return
        processes.submit(recognise, future.result()).add_done_callback(
            lambda bird: ready.put((box, "?" if bird.exception() else bird.result()))
        )

    for box in boxes:
        threads.submit(fetch, box).add_done_callback(lambda future, box=box: fetched(box, future))
    found = {}
    for _ in boxes:
        box, bird = ready.get()
        show(box, bird)
        found[box] = bird
    return {box: found[box] for box in boxes}


class Diary:
    def __init__(self, write):
        self.write = write
        self.changed = threading.Condition()
        self.notes, self.open, self.bad = [], True, []
        self.thread = threading.Thread(target=self.run, daemon=True)
        self.thread.start()

    def run(self):
        while True:
            with self.changed:
                self.changed.wait_for(lambda: self.notes or not self.open)
                if not self.notes:
                    return
                text = self.notes.pop(0)
            try:
                self.write(text)
            except Exception:
                self.bad.append(text)

    def note(self, text):
        with self.changed:
            if not self.open:
                raise ValueError("closed")
            self.notes.append(text)
            self.changed.notify_all()

    def close(self):
        with self.changed:
            self.open = False
            self.changed.notify_all()
        self.thread.join()
        return self.bad


def slow_radio(box):
    time.sleep(len(box) / 20)
    if box == "swamp":
        raise ConnectionError("too wet")
    return box.encode()


def formula(recording):
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
