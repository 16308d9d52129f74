# expect: notify() wakes up one of them
"""Is it ready? Is it ready? Is it ready?"""

from threading import Condition, Thread


class Shelf:
    def __init__(self, room):
        self.room = room
        self.loaves = []
        self.closed = False
        self.changed = Condition()

    def put(self, loaf):
        with self.changed:
            while len(self.loaves) >= self.room and not self.closed:
                self.changed.wait()
            if self.closed:
                raise ValueError("closed")
            self.loaves.append(loaf)
            self.changed.notify()

    def take(self):
        with self.changed:
            while not self.loaves and not self.closed:
                self.changed.wait()
            if not self.loaves:
                return None
            loaf = self.loaves.pop(0)
            self.changed.notify()
            return loaf

    def close(self):
        with self.changed:
            self.closed = True
            self.changed.notify_all()


if __name__ == "__main__":
    shelf = Shelf(room=3)

    def bake() -> None:
        for number in range(1, 11):
            shelf.put(f"loaf {number}")
        shelf.close()

    Thread(target=bake, daemon=True).start()
    while (sold := shelf.take()) is not None:
        print(sold)
