import functools1
import pytest
from functools1 import buttons, make_fare, make_next_stops, ways


@pytest.fixture
def counted(monkeypatch):
    """Stop `ways` when it has called itself very often."""
    real, calls = functools1.ways, []

    def counting(*arguments, **options):
        calls.append(arguments)
        if len(calls) > 2000:
            pytest.fail(
                f"ways({calls[0][0]}) has called itself {len(calls) - 1:,} times by now, "
                "and asks for the same numbers of steps again and again"
            )
        return real(*arguments, **options)

    monkeypatch.setattr(functools1, "ways", counting)
    return counting


def test_ways():
    """ticket 1: a few steps"""
    assert ways(3) == 4
    assert ways(4) == 7
    assert ways(1) == 1
    assert ways(0) == 1


def test_ways_quick(counted):
    """ticket 1: no number of steps is worked out twice"""
    found = counted(20)
    assert found == 121415, f"ways(20) returned {found}, and 121415 is right"


def test_ways_high(counted):
    """ticket 1: the ways up 91 steps"""
    found = counted(91)
    right = found == 748829299860308729347600
    assert right, f"ways(91) returned {found}"


PRICES = {("A", "B"): 4, ("B", "C"): 7.5, ("B", "A"): 5, ("C", "A"): 0}


def server():
    """A server, and the list of questions that it got."""
    questions = []

    def ask(start, end):
        questions.append(f"{start} to {end}")
        return PRICES[start, end]

    return ask, questions


def test_fare():
    """ticket 2: a journey costs what its legs cost"""
    fare = make_fare(server()[0])
    assert fare(["A", "B", "C"]) == 11.5
    assert fare(["A", "B", "A"]) == 9
    assert fare(["C", "A"]) == 0


def test_fare_none():
    """ticket 2: a journey with one stop or none costs nothing"""
    fare = make_fare(server()[0])
    assert fare(["A"]) == 0
    assert fare([]) == 0


def check_questions(journeys, wanted):
    ask, questions = server()
    fare = make_fare(ask)
    for journey in journeys:
        fare(list(journey))
    asked = ", ".join(sorted(questions))
    words = f"for the journeys {', '.join(map('-'.join, journeys))} the server was asked: {asked}"
    words += f"\nit should be asked: {wanted}"
    right = asked == wanted
    assert right, words


def test_fare_once():
    """ticket 2: the server is asked once for each leg, also in another journey"""
    check_questions(["AB", "AB", "ABC", "CAB"], "A to B, B to C, C to A")
    check_questions(["CA", "CA"], "C to A")


def test_fare_back():
    """ticket 2: there and back are two legs"""
    check_questions(["ABA"], "A to B, B to A")


def test_fare_lazy():
    """ticket 2: the server is only asked for legs that somebody travels"""
    check_questions(["BC"], "B to C")


def test_fare_two():
    """ticket 2: with two servers, each has prices of its own"""
    first = make_fare(lambda start, end: 1)
    second = make_fare(lambda start, end: 2)
    assert first(["A", "B"]) == 1
    assert second(["A", "B"]) == 2


def tracks():
    return [("Tung", "Rohini"), ("Ghum", "Tung"), ("Śrī", "Ghum"), ("Ghum", "Rohini")]


def test_stops():
    """ticket 3: the stops with a track to this one, sorted"""
    next_stops = make_next_stops(tracks())
    assert list(next_stops("Ghum")) == ["Rohini", "Tung", "Śrī"]
    assert list(next_stops("Śrī")) == ["Ghum"]
    assert list(next_stops("Nowhere")) == []


def test_stops_safe():
    """ticket 3: what somebody does with an answer doesn't change the next one"""
    next_stops = make_next_stops(tracks())
    answer = next_stops("Ghum")
    if hasattr(answer, "append"):
        answer.append("café")
    elif hasattr(answer, "add"):
        answer.add("café")
    after = list(next_stops("Ghum"))
    if after != ["Rohini", "Tung", "Śrī"]:
        pytest.fail(f'after somebody has added "café", the next one gets {after}')


class Counted(list):
    """A list that knows how often somebody went through it."""

    rounds = 0

    def __iter__(self):
        self.rounds += 1
        return super().__iter__()


def test_stops_once():
    """ticket 3: an answer is worked out only once for each stop"""
    net = Counted(tracks())
    next_stops = make_next_stops(net)
    next_stops("Ghum")
    once = net.rounds
    for _ in range(3):
        next_stops("Ghum")
    again = net.rounds - once
    if again:
        pytest.fail(f"the tracks were searched {again} more times for a stop that's known")


def test_stops_two():
    """ticket 3: with two railways, each has stops of its own"""
    first, second = make_next_stops([("A", "B")]), make_next_stops([("A", "C")])
    assert list(first("A")) == ["B"]
    assert list(second("A")) == ["C"]


def pressed(floors, order):
    """Press buttons and give the floors to which the lift went."""
    seen = []
    panel = buttons(seen.append, floors)
    for floor in order:
        if not callable(panel[floor]):
            pytest.fail(f"the button for floor {floor} is {panel[floor]!r}, and no function")
        panel[floor]()
    return seen


def test_buttons():
    """ticket 4: each button calls go with its own floor"""
    for floors, order in [([0, 1, 2], [1, 0, 2, 1]), ((-1, 0, "roof"), ["roof", -1])]:
        went = pressed(floors, order)
        right = went == order
        assert right, f"the buttons {order} were pressed, and the lift went to {went}"


def test_buttons_wait():
    """ticket 4: nothing moves before a button is pressed"""
    seen = pressed([0, 1, 2], [])
    assert not seen, f"nobody has pressed a button, and the lift went to {seen}"


def test_buttons_result():
    """ticket 4: a button hands back what go has returned"""
    panel = buttons(lambda floor: f"on {floor}", [3, 4])
    found = panel[3]()
    assert found == "on 3", f"go returned 'on 3', and the button returned {found!r}"


def test_buttons_floors():
    """ticket 4: there's a button for each floor, and no other"""
    assert list(buttons(print, [2, 0, 1])) == [2, 0, 1]
    assert buttons(print, []) == {}
