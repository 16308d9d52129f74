# expect: never ends
import threading
from contextlib import ExitStack


class Machine:
    def __init__(self, number):
        self.number, self.user, self.taken, self.lock = number, None, False, threading.Lock()


class Laundry:
    def __init__(self, machines, pay):
        self.machines = [Machine(number) for number in range(1, machines + 1)]
        self.pay = pay

    def locked(self, *machines):
        stack = ExitStack()
        for machine in sorted(machines, key=lambda machine: machine.number):
            stack.enter_context(machine.lock)
        return stack

    def take(self, who):
        mine = None
        for machine in self.machines:
            with machine.lock:
                if not machine.taken:
                    machine.taken = True
                    mine = machine
                    break
        if mine is None:
            return None
        paid = False
        try:
            self.pay(who)
            paid = True
        finally:
            with mine.lock:
                mine.taken = paid
                mine.user = who if paid else None
        return mine.number

    def done(self, number):
        machine = self.machines[number - 1]
        with machine.lock:
            machine.user, machine.taken = None, False

    def swap(self, one, other):
        a, b = self.machines[one - 1], self.machines[other - 1]
        with self.locked(a, b):
            if a.user is None or b.user is None:
                raise ValueError(f"nobody has {one} or {other}")
            a.user, b.user = b.user, a.user

    def board(self):
        with self.locked(*self.machines):
            return {machine.number: machine.user for machine in self.machines}

    def tell(self, send):
        failed = []

        def one(user):
            try:
                send(user)
            except Exception:
                failed.append(user)

        users = []
        for user in self.board().values():
            if user and user not in users:
                users.append(user)
        threads = [threading.Thread(target=one, args=(user,)) for user in users]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return [user for user in users if user in failed]
