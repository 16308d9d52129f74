# expect: the gate is closed when work fails, and the error goes on
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
    gate.open()
    result = None
    try:
        result = work()
    finally:
        gate.close()
        return result
