# expect: a gate that did not open is not closed, and its error goes on
def let_in(ticket, notes):
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
    try:
        gate.open()
        return work()
    finally:
        gate.close()
