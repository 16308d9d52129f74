import threading
from queue import Empty, PriorityQueue


class Laundry:
    def __init__(self, machines, pay):
        self.free = PriorityQueue()
        for number in range(1, machines + 1):
            self.free.put(number)
        self.users = {number: None for number in range(1, machines + 1)}
        self.pay, self.guard = pay, threading.Lock()

    def take(self, who):
        try:
            number = self.free.get_nowait()
        except Empty:
            return None
        ok = False
        try:
            self.pay(who)
            ok = True
        finally:
            if ok:
                with self.guard:
                    self.users[number] = who
            else:
                self.free.put(number)
        return number

    def done(self, number):
        with self.guard:
            self.users[number] = None
        self.free.put(number)

    def swap(self, one, other):
        with self.guard:
            users = self.users
            if not users[one] or not users[other]:
                raise ValueError("nobody there")
            users[one], users[other] = users[other], users[one]

    def board(self):
        with self.guard:
            return self.users.copy()

    def tell(self, send):
        barrier_errors, threads, order = {}, [], []
        for user in self.board().values():
            if user and user not in order:
                order.append(user)

        def go(user):
            try:
                send(user)
            except Exception as error:
                barrier_errors[user] = error

        for user in order:
            threads.append(threading.Thread(target=go, args=[user], daemon=True))
            threads[-1].start()
        for thread in threads:
            thread.join()
        return [user for user in order if user in barrier_errors]
