import pytest
from ledger import Busy, Ledger
from milestoneextend import run, transfer
from office_for_check import Clock, check
from pythlings_checks import program


def move(ledger, *what, clock=None, told=None):
    """Make a transfer with a clock of the test's."""
    clock = clock or Clock()
    told = [] if told is None else told
    transfer(ledger, *what, report=lambda *of: told.append(of), clock=clock, sleep=clock.sleep)


def test_transfer():
    """transfer: both entries, the source first, and one report"""
    ledger, told = Ledger(), []
    move(ledger, "", "Noa", 500, "salary", told=told)
    move(ledger, "Noa", "Zoë", 120, "é", told=told)
    wanted = [("Noa", 500, "salary"), ("Noa", -120, "é"), ("Zoë", 120, "é")]
    check(ledger.entries(), wanted, "After a salary from outside and a transfer, the ledger:")
    check(told, [("transfer", 0.0, "ok")] * 2, "Reported:")


def test_busy():
    """transfer: a busy ledger is tried again, and the pauses are in the report"""
    ledger, clock, told = Ledger(busy=(2, 4, 5)), Clock(), []
    move(ledger, "", "Noa", 500, "a", clock=clock)
    move(ledger, "Noa", "Ivo", 100, "b", clock=clock, told=told)
    check(clock.slept, [0.5, 0.5, 1.0], "Busy once at Noa, and twice at Ivo. It slept:")
    check(ledger.balance("Ivo"), 100, "What Ivo has in the end:")
    check(told, [("transfer", 2.0, "ok")], "Reported:")


def test_stays_busy():
    """transfer: if the ledger stays busy, the first entry is reversed"""
    ledger, clock, told = Ledger(busy=(3, 4, 5, 6)), Clock(), []
    move(ledger, "", "Noa", 500, "a", clock=clock)
    with pytest.raises(Busy):
        move(ledger, "Noa", "Ivo", 100, "b", clock=clock, told=told)
    wanted = [("Noa", 500, "a"), ("Noa", -100, "b"), ("Noa", 100, "reversal: b")]
    check(ledger.entries(), wanted, "Busy three times at Ivo, once at the reversal. The ledger:")
    words = "Reported, with the half second in which the reversal was busy:"
    check(told, [("transfer", 2.0, "Busy")], words)


def test_refused():
    """transfer: what the source hasn't got isn't moved"""
    ledger, told = Ledger(), []
    move(ledger, "", "Noa", 50, "a")
    with pytest.raises(ValueError):
        move(ledger, "Noa", "Ivo", 51, "b", told=told)
    check(ledger.entries(), [("Noa", 50, "a")], "Noa has 50, and 51 were wanted. The ledger:")
    check(told, [("transfer", 0.0, "ValueError")], "Reported:")


def ran(ledger, lines):
    clock = Clock()
    return run(ledger, lines, report=lambda *of: None, clock=clock, sleep=clock.sleep)


def test_run():
    """run: what came of each line"""
    ledger = Ledger(busy=(4, 5, 6))
    lines = [";Noa;500;salary", "Noa;Ivo;100;bicycle", "Ivo;Zoë;20;é", "Ivo;Noa;900;boat"]
    found = ran(ledger, lines)
    wanted = ["salary: ok", "bicycle: ok", "é: busy", "boat: refused"]
    check(found, wanted, "Of four lines, the third met a busy ledger. run returns:")
    balances = [ledger.balance(name) for name in ("Noa", "Ivo", "Zoë")]
    check(balances, [400, 100, 0], "What Noa, Ivo and Zoë have:")
    check(ran(ledger, []), [], "Without lines, run returns:")


def test_hands_on():
    """run: each transfer gets the report, the clock and the sleep that run was given"""
    clock, told = Clock(), []
    lines = [";Noa;500;salary", "Noa;Ivo;100;bicycle"]
    run(
        Ledger(busy=(2,)),
        lines,
        report=lambda *of: told.append(of),
        clock=clock,
        sleep=clock.sleep,
    )
    check(clock.slept, [0.5], "The second line met a busy ledger once. How long the sleep slept:")
    wanted = [("transfer", 0.0, "ok"), ("transfer", 0.5, "ok")]
    check(told, wanted, "And what the report was told, of two lines:")


def test_other_error():
    """run: other errors go on"""

    class Broken:
        def post(self, account, cents, text):
            raise OSError("no paper")

    try:
        found = ran(Broken(), [";Noa;500;salary"])
    except OSError:
        return
    pytest.fail(f"The ledger raised an OSError. It's lost, and run returns {found}.")


def test_program():
    """the program makes the transfers in the file"""
    program("milestoneextend.py", "transfers.txt").prints(
        "salary: ok\nbicycle: ok\nboat: refused\nlunch: ok\nIvo 10.00\nNoa 38.00\nZoë 2.00\n"
    )
