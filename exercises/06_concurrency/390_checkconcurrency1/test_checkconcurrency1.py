import threading

import pytest
from checkconcurrency1 import Laundry
from meeting_for_check import PATIENCE, Meeting, Running, at_each_line, check, in_time, waits
from threads_for_check import take_turns

pytestmark = pytest.mark.filterwarnings("ignore")  # about exceptions in threads
PATH = Laundry.take.__code__.co_filename


class Till:
    """Takes the money. Once, something else may happen meanwhile."""

    def __init__(self, during=None, declined=()):
        self.paid, self.during, self.declined = [], during, declined

    def pay(self, who):
        during, self.during = self.during, None
        if during:
            during()
        if who in self.declined:
            raise PermissionError("card declined")
        self.paid.append(who)


def laundry_of(*users, free=0):
    """A laundry with these users, from machine 1 on, and some free machines after them."""
    laundry = Laundry(len(users) + free, lambda who: None)
    for user in users:
        in_time("take", laundry.take, user)
    return laundry


def in_turns(*calls, limit=5):
    """Make these calls step by step, in turns. Once something has hung, there's less patience."""
    __tracebackhide__ = True
    try:
        return take_turns(*calls, limit=limit if PATIENCE[0] > 1 else 1)
    except pytest.fail.Exception:
        PATIENCE[0] = 0.5
        raise


def while_paying(machines, words, call):
    """Let Ling take a machine, and do something else while she pays."""
    others, stuck = [], []

    def during():
        others.append(Running(call, laundry))
        if not others[0].ended(min(2, PATIENCE[0])):
            stuck.append(waits(others[0].thread))

    till = Till(during)
    laundry = Laundry(machines, till.pay)
    found = in_time("take", laundry.take, "Ling")
    if not others:
        pytest.fail("Ling takes a machine, and pay isn't called.")
    if stuck:
        PATIENCE[0] = 0.5
        pytest.fail(f"While Ling pays for machine 1, {words} has to wait for her.{stuck[0]}")
    check(found, 1, "All machines are free. Ling takes one, and gets:")
    return others[0].get(words), laundry, till


def test_take():
    """take: the free machine with the smallest number, paid for once"""
    till = Till()
    laundry = Laundry(3, till.pay)
    found = [in_time("take", laundry.take, who) for who in ("Ling", "Akosua", "Phuong", "Gaëtan")]
    check(found, [1, 2, 3, None], "Three machines. Four people ask for one, and get:")
    check(till.paid, ["Ling", "Akosua", "Phuong"], "Three of them got a machine. Who paid:")
    laundry.done(2)
    check(in_time("take", laundry.take, "Gaëtan"), 2, "Machine 2 is done. Gaëtan gets:")
    check(laundry.board(), {1: "Ling", 2: "Gaëtan", 3: "Phuong"}, "The board:")


def test_last():
    """take: while somebody pays for the last machine, nobody else gets it"""
    found, laundry, till = while_paying(
        1, "Akosua, who asks for a machine,", lambda laundry: laundry.take("Akosua")
    )
    if found is not None:
        pytest.fail(
            f"Ling pays for machine 1. Meanwhile Akosua asks, and gets machine {found}, too."
        )
    check(till.paid, ["Ling"], "One machine, and it's Ling's. Who paid:")
    check(in_time("board", laundry.board), {1: "Ling"}, "The board:")


def test_next():
    """take: while somebody pays, others get the other machines"""
    found, laundry, _ = while_paying(
        2, "Akosua, who asks for a machine,", lambda laundry: laundry.take("Akosua")
    )
    check(found, 2, "While Ling pays for machine 1, Akosua asks for one, and gets:")
    check(in_time("board", laundry.board), {1: "Ling", 2: "Akosua"}, "The board:")


def test_step_by_step():
    """take: two who ask at the very same moment don't get the same machine"""
    for machines, wanted in ((1, [1, None]), (3, [1, 2])):
        till = Till()
        laundry = Laundry(machines, till.pay)
        found = in_turns(lambda: laundry.take("Akosua"), lambda: laundry.take("Phuong"))
        found.sort(key=lambda number: number or 9)
        check(found, wanted, f"{machines} machine(s), and two ask at the same moment. They get:")


def test_in_between():
    """take: wherever somebody else comes in between, a machine is given out once"""

    def prepare():
        laundry = Laundry(1, lambda who: None)
        return (lambda: laundry.take("Akosua")), lambda: laundry.take("Phuong")

    for first, second in at_each_line(PATH, prepare, seconds=0.15):
        found = [first.get("take"), second.get("take")]
        if sorted(found, key=str) != [1, None]:
            pytest.fail(
                "There's one machine. Akosua asks for it, and Phuong does before Akosua's take is over. "
                f"Akosua gets {found[0]}, and Phuong {found[1]}."
            )


def test_declined():
    """take: if paying fails, the machine is free again"""
    till = Till(declined=("Ling",))
    laundry = Laundry(1, till.pay)
    try:
        found = in_time("take", laundry.take, "Ling")
    except PermissionError:
        pass
    else:
        pytest.fail(f"Ling's card was declined. take should raise it, and it returned {found!r}.")
    words = "After a card was declined, take"
    check(in_time(words, laundry.take, "Akosua"), 1, "Ling's card was declined. Akosua gets:")
    laundry.done(1)
    check(in_time(words, laundry.take, "Phuong"), 1, "Akosua is done. Phuong gets:")


def test_board_while_paying():
    """board: nobody has to wait for a slow card, and a machine isn't anybody's until it's paid for"""
    found, laundry, _ = while_paying(
        2, "somebody who looks at the board", lambda laundry: laundry.board()
    )
    check(found, {1: None, 2: None}, "While Ling pays for machine 1, the board:")
    check(in_time("board", laundry.board), {1: "Ling", 2: None}, "And when she's paid:")


def test_swap():
    """swap: two swap their machines"""
    laundry = laundry_of("Ling", "Akosua", "Phuong")
    in_time("swap", laundry.swap, 3, 1)
    wanted = {1: "Phuong", 2: "Akosua", 3: "Ling"}
    check(in_time("board", laundry.board), wanted, "1 Ling, 2 Akosua, 3 Phuong. After swap(3, 1):")


def test_swap_both_ways():
    """swap: two who both press the button"""
    laundry = laundry_of("Ling", "Akosua")
    in_turns(lambda: laundry.swap(1, 2), lambda: laundry.swap(2, 1))
    found = in_time("board", laundry.board)
    check(found, {1: "Ling", 2: "Akosua"}, "swap(1, 2) and swap(2, 1) at the same time. The board:")


def test_swap_circle():
    """swap: three at the same time, in a circle"""
    laundry = laundry_of("Ling", "Akosua", "Phuong")
    in_turns(*[lambda a=a, b=a % 3 + 1: laundry.swap(a, b) for a in (1, 2, 3)])
    found = sorted(str(user) for user in in_time("board", laundry.board).values())
    check(
        found, ["Akosua", "Ling", "Phuong"], "swap(1, 2), swap(2, 3) and swap(3, 1). Who is there:"
    )


def test_swap_itself():
    """swap: a machine with itself"""
    laundry = laundry_of("Ling", "Akosua")
    in_time("swap(2, 2)", laundry.swap, 2, 2)
    check(in_time("board", laundry.board), {1: "Ling", 2: "Akosua"}, "After swap(2, 2):")


def test_swap_done():
    """swap: if one of the two is done meanwhile, it's either a swap or a ValueError"""

    def prepare():
        laundry = laundry_of("Ling", "Akosua")

        def swap():
            try:
                laundry.swap(1, 2)
            except ValueError:
                return "a ValueError", laundry
            return "no error", laundry

        return swap, lambda: laundry.done(1)

    for first, second in at_each_line(PATH, prepare, seconds=0.15):
        found, laundry = first.get("swap")
        second.get("done")
        board = in_time("board", laundry.board)
        wanted = {1: None, 2: "Ling" if found == "no error" else "Akosua"}
        if board != wanted:
            pytest.fail(
                "Ling has machine 1, and Akosua machine 2. During swap(1, 2), machine 1 is done. swap raises "
                f"{found}, and the board is {board}. It should be {wanted}."
            )


@pytest.mark.parametrize(("one", "other"), [(1, 2), (2, 1), (2, 2)])
def test_swap_nobody(one, other):
    """swap: with a machine that nobody has, it's a ValueError"""
    laundry = laundry_of("Ling", free=1)
    try:
        in_time("swap", laundry.swap, one, other)
    except ValueError:
        found = in_time("After a swap that was refused, the board", laundry.board)
        check(found, {1: "Ling", 2: None}, "A swap was refused. The board:")
    else:
        pytest.fail(f"Nobody has machine 2. swap({one}, {other}) raises nothing.")


def test_swap_while_paying():
    """swap: with a machine that's being paid for, it's a ValueError, at once"""

    def swap(laundry):
        laundry.take("Akosua")
        try:
            laundry.swap(2, 1)
        except ValueError:
            return "a ValueError"
        return "no error"

    found, laundry, _ = while_paying(2, "Akosua, who has machine 2 and wants to swap,", swap)
    check(found, "a ValueError", "While Ling pays for machine 1, Akosua swaps hers with it:")
    check(in_time("board", laundry.board), {1: "Ling", 2: "Akosua"}, "The board:")


def test_board_moment():
    """board: at one moment, everybody is on it once"""
    for interrupted in range(2):
        if interrupted:

            def prepare():
                laundry = laundry_of("Ling", "Akosua", "Phuong", "Gaëtan")
                return laundry.board, lambda: laundry.swap(1, 4)

            found = (first.get("board") for first, _ in at_each_line(PATH, prepare))
        else:
            laundry = laundry_of("Ling", "Akosua", "Phuong", "Gaëtan")
            swaps = lambda laundry=laundry: [laundry.swap(1, 4) for _ in range(6)]
            found = iter([in_turns(laundry.board, swaps, limit=10)[0]])
        for board in found:
            users = sorted(str(user) for user in board.values())
            if users != ["Akosua", "Gaëtan", "Ling", "Phuong"]:
                pytest.fail(
                    "Ling has machine 1 and Gaëtan machine 4. They swap while somebody reads the board, "
                    f"which says: {board}"
                )


def test_tell():
    """tell: everybody is told once, and all at the same time"""
    laundry, meeting, told = (
        laundry_of("Ling", "Akosua", "Phuong", "Akosua", free=2),
        Meeting(3, 1),
        [],
    )
    in_time("done", laundry.done, 3)
    in_time("take", laundry.take, "Gaëtan")

    def send(who):
        meeting.wait()
        told.append(who)

    before = threading.enumerate()
    check(in_time("tell", laundry.tell, send), [], "All could be told. tell returns:")
    for thread in threading.enumerate():
        if thread not in before:
            thread.join(5)
    check(sorted(told), ["Akosua", "Gaëtan", "Ling"], "1 Ling, 2 Akosua, 3 Gaëtan, 4 Akosua. Told:")
    if not meeting.met:
        pytest.fail(f"Three should be told at the same time. At most {meeting.most} were.")


def test_tell_many():
    """tell: all at the same time, however many they are"""
    laundry, meeting = laundry_of(*(f"guest {number}" for number in range(40))), Meeting(40, 1)

    def send(who):
        meeting.wait()
        if who == "guest 7":
            raise ConnectionError("no network")

    found = in_time("tell", laundry.tell, send)
    check(found, ["guest 7"], "Of 40 people, guest 7 can't be told. tell returns:")
    if not meeting.met:
        pytest.fail(f"40 people should be told at the same time. At most {meeting.most} were.")


def test_tell_failed():
    """tell: it returns those who couldn't be told, when all is over"""
    laundry, told = laundry_of("Ling", "Akosua", "Phuong", "Gaëtan"), []
    turns = {"Ling": threading.Event(), "Phuong": threading.Event()}

    def send(who):
        if who == "Ling":
            turns["Phuong"].wait(3)  # Phuong's message fails before Ling's
            threading.Event().wait(0.05)
            raise ConnectionError("no network")
        if who == "Phuong":
            turns["Phuong"].set()
            raise KeyError("no number")
        threading.Event().wait(0.1)
        told.append(who)

    found = in_time("tell", laundry.tell, send)
    check(sorted(told), ["Akosua", "Gaëtan"], "When tell returns, these two should have been told:")
    check(found, ["Ling", "Phuong"], "Ling and Phuong couldn't be told. tell returns:")


def test_tell_board():
    """tell: whoever is told may look at the board"""
    laundry, seen = laundry_of("Ling", "Akosua"), []

    def send(who):
        seen.append(laundry.board())
        if who == "Ling":
            raise ConnectionError("no network")

    found = in_time("tell, if send looks at the board,", laundry.tell, send)
    check(found, ["Ling"], "Both look at the board, and then Ling can't be told. tell returns:")
    check(seen, [{1: "Ling", 2: "Akosua"}] * 2, "What they've seen:")
    check(in_time("tell", Laundry(2, print).tell, send), [], "Nobody is there. tell returns:")
