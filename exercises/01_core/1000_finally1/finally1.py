"""Whatever happens: else and finally.

`else` runs when nothing was raised under `try`. `finally` runs in every case,
also when the function returns, or when an error is on its way to the caller.

    >>> try:
    ...     number = int("7")
    ... except ValueError:
    ...     print("no number")
    ... else:
    ...     print("number")
    ... finally:
    ...     print("done")
    number
    done

Files, locks and connections must be given back on every path, so finally stands in
most programs that talk to a device. Fill in the three answers, complete with_gate.
"""


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


# TODO: fill in the words in the list `notes` after each of these calls.
AFTER_NUMBER = []  # let_in("12", notes)
AFTER_WORD = []  # let_in("day", notes)
AFTER_NONE = []  # let_in(None, notes), which ends with a TypeError


def with_gate(gate, work):
    """Open the gate, return what work() returns, and close the gate in any case.

    An error in work() goes on to the caller after the gate has been closed. If
    gate.open() itself fails, there is nothing to close.
    """
    # TODO: close the gate on every path.
    gate.open()
    result = work()
    gate.close()
    return result
