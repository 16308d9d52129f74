from lists2 import call_next, leave, next_three, with_emergency


def test_next_three():
    """the next three names, in the order of the queue"""
    assert next_three(["Zoë", "Ana", "Cem", "Ben"]) == ["Zoë", "Ana", "Cem"]


def test_next_three_of_fewer():
    """if fewer than three are waiting, they are all shown"""
    assert next_three(["Zoë", "Ana"]) == ["Zoë", "Ana"]
    assert next_three([]) == []


def test_next_three_looks():
    """after next_three everybody is still in the queue"""
    queue = ["Zoë", "Ana", "Cem", "Ben"]
    next_three(queue)
    assert queue == ["Zoë", "Ana", "Cem", "Ben"], "next_three has changed the caller's queue"


def test_next_three_is_new():
    """what next_three hands back can be changed without touching the queue"""
    queue = ["Zoë", "Ana"]
    next_three(queue).append("Cem")
    assert queue == ["Zoë", "Ana"], "next_three has handed back the queue itself"


def test_with_emergency():
    """the name is in front, and nobody is lost"""
    assert with_emergency(["Ben", "Ana"], "Li") == ["Li", "Ben", "Ana"]
    assert with_emergency([], "Li") == ["Li"]


def test_with_emergency_looks():
    """after with_emergency the queue is as it was"""
    queue = ["Ben", "Ana"]
    with_emergency(queue, "Li")
    assert queue == ["Ben", "Ana"], "with_emergency has changed the caller's queue"


def test_call_next():
    """the first name is called"""
    assert call_next(["Zoë", "Ana", "Ben"]) == "Zoë"
    assert call_next(["Li"]) == "Li"


def test_call_next_shortens():
    """who was called is no longer in the queue"""
    queue = ["Zoë", "Ana", "Zoë"]
    call_next(queue)
    assert queue == ["Ana", "Zoë"], "the queue after call_next"
    queue = ["Li"]
    call_next(queue)
    assert queue == [], "the queue of one after call_next"


def test_leave():
    """who leaves is no longer in the queue"""
    queue = ["Zoë", "Ana", "Ben"]
    leave(queue, "Ana")
    assert queue == ["Zoë", "Ben"], 'the queue after leave(queue, "Ana")'
    leave(queue, "Ben")
    assert queue == ["Zoë"], 'the queue after leave(queue, "Ben")'


def test_leave_twice():
    """of two with the same name the first leaves"""
    queue = ["Ana", "Ben", "Cem", "Ben"]
    leave(queue, "Ben")
    assert queue == ["Ana", "Cem", "Ben"], 'the queue after leave(queue, "Ben")'


def test_leave_unknown():
    """if the name isn't there, nothing changes"""
    queue = ["Zoë", "Ana"]
    leave(queue, "Ben")
    assert queue == ["Zoë", "Ana"], 'the queue after leave(queue, "Ben")'
    leave([], "Ben")
