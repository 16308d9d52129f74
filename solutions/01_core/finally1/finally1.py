"""Whatever happens: else and finally."""


def let_in(ticket, notes):
    """Note in the list what happens at the gate for this ticket."""
    try:
        notes.append("read")
        number = int(ticket)
        notes.append(f"ticket {number}")
    except ValueError:
        notes.append("refused")
    else:
        notes.append("welcome")
    finally:
        notes.append("close")
    notes.append("next")


AFTER_NUMBER = ["read", "ticket 12", "welcome", "close", "next"]
AFTER_WORD = ["read", "refused", "close", "next"]
AFTER_NONE = ["read", "close"]


def with_gate(gate, work):
    """Open the gate, return what work() returns, and close the gate in any case."""
    gate.open()
    try:
        return work()
    finally:
        gate.close()


# Why this way
#
# finally runs after work() has given its value and before the caller gets it, so
# no variable is needed. A return under finally would be a trap: it throws away
# an error that is on its way (Python 3.14 warns about it). open() stands before
# the try, since a gate that never opened must not be closed.
