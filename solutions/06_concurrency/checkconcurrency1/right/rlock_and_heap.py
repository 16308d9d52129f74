import heapq
from threading import RLock, Thread


class Laundry:
    def __init__(self, machines: int, pay) -> None:
        self.free = list(range(1, machines + 1))
        self.users = [None] * (machines + 1)
        self.lock = RLock()
        self.pay = pay

    def take(self, who: str) -> int | None:
        self.lock.acquire()
        try:
            number = heapq.heappop(self.free)
        except IndexError:
            return None
        finally:
            self.lock.release()
        try:
            self.pay(who)
        except Exception:
            self.done(number)
            raise
        with self.lock:
            self.users[number] = who
        print(who, "has", number)
        return number

    def done(self, number: int) -> None:
        with self.lock:
            self.users[number] = None
            heapq.heappush(self.free, number)

    def swap(self, one: int, other: int) -> None:
        with self.lock:
            if None in (self.users[one], self.users[other]):
                raise ValueError
            self.users[one], self.users[other] = self.users[other], self.users[one]

    def board(self):
        with self.lock:
            return {number: user for number, user in enumerate(self.users) if number}

    def tell(self, send):
        users = list(dict.fromkeys(user for user in self.board().values() if user))
        errors = {}

        class Sender(Thread):
            def run(self):
                try:
                    send(self.name)
                except Exception as error:
                    errors[self.name] = error

        senders = [Sender(name=user) for user in users]
        [sender.start() for sender in senders]
        [sender.join() for sender in senders]
        return sorted(errors, key=users.index)
