"""Sunday in the laundry.

Everybody in the Olomouc hostel does their washing on Sundays, and Radka's program gives out the
machines. Each phone that asks is a thread. On weekdays all is well. Last Sunday's messages:

- "Akosua and I both have machine 3."
- "My card was declined. Since then nobody can use machine 2."
- "It's a slow card, sorry. But why could nobody even look at the board meanwhile?"
- "Phuong and I swapped our machines, and then the whole app froze."
- "For a moment the board had me on it twice."
- "You've told everybody that the hot water is gone? My shampoo and I disagree."

A message tells only what somebody saw, so check every method against its docstring. How a Laundry
works inside is up to you. Its methods stay, and so does what worked on weekdays.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Lock, Thread


@dataclass(eq=False)
class Machine:
    """A washing machine, and who has it."""

    number: int
    user: str | None = None
    lock: Lock = field(default_factory=Lock, repr=False)


class Laundry:
    """Machines, with numbers from 1 on. Any number of threads may use it at once."""

    def __init__(self, machines: int, pay: Callable[[str], object]) -> None:
        self.machines = [Machine(number) for number in range(1, machines + 1)]
        self.pay = pay  # pay(who) lets somebody pay. It takes a while, and may raise an exception.

    def take(self, who: str) -> int | None:
        """Let somebody pay for the free machine with the smallest number, and return that number.

        If no machine is free, nobody pays, and it's None. While somebody pays, the machine isn't
        free any more, and it isn't theirs yet. Nobody else has to wait meanwhile, whatever they ask
        for. If paying raises an exception, the machine is free again, and the exception comes out.
        """
        for machine in self.machines:
            if machine.user is None:
                machine.lock.acquire()
                self.pay(who)
                machine.user = who
                machine.lock.release()
                return machine.number
        return None

    def done(self, number: int) -> None:
        """The washing is done, so the machine is free."""
        machine = self.machines[number - 1]
        with machine.lock:
            machine.user = None

    def swap(self, one: int, other: int) -> None:
        """Let those who have these two machines swap them.

        If nobody has one of the two, or not yet, raise a ValueError and swap nothing.
        """
        first, second = self.machines[one - 1], self.machines[other - 1]
        with first.lock, second.lock:
            first.user, second.user = second.user, first.user

    def board(self) -> dict[int, str | None]:
        """Return who has each machine at one moment, in order of the numbers. None means nobody."""
        users = {}
        for machine in self.machines:
            with machine.lock:
                users[machine.number] = machine.user
        return users

    def tell(self, send: Callable[[str], object]) -> list[str]:
        """Call send(who) for everybody who has a machine: once, and for all at the same time.

        send takes a while, and may look at the board. Return, when everybody has been told, those
        for whom it raised an exception, in order of their machines.
        """
        users = [user for user in self.board().values() if user is not None]
        threads = [Thread(target=send, args=(user,)) for user in users]
        for thread in threads:
            thread.start()
        return []
