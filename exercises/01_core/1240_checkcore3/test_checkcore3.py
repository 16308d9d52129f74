from checkcore3 import add_guest, empty_hall, ticket_machine, without


def test_add_guest():
    """add_guest puts the name at the end of your list, and returns that list"""
    door = ["Ines"]
    assert add_guest("Kofi", door) == ["Ines", "Kofi"]
    assert door == ["Ines", "Kofi"], 'after add_guest("Kofi", door) Kofi has to be in door itself'
    assert add_guest("Åse", guests=["Ines"]) == ["Ines", "Åse"]


def test_add_guest_new():
    """without a list, add_guest begins a new one each time"""
    assert add_guest("Ines") == ["Ines"]
    assert add_guest("Kofi") == ["Kofi"]


def test_add_guest_empty():
    """a list that is still empty is a list, too: the guest goes into it"""
    bar = []
    assert add_guest("Kofi", bar) == ["Kofi"]
    assert bar == ["Kofi"], (
        'after bar = [] and add_guest("Kofi", bar), Kofi has to be in bar itself'
    )


def test_without():
    """without gives the guests who are coming, in a list"""
    assert without(["Ines", "Kofi", "Bao"], ["Kofi"]) == ["Ines", "Bao"]
    assert without(["Kofi", "Ines", "Åse"], []) == ["Kofi", "Ines", "Åse"]
    assert without([], ["Kofi"]) == []


def test_without_neighbours():
    """guests who cancelled and are side by side are both gone"""
    assert without(["Bao", "Ines", "Kofi", "Åse"], ["Ines", "Kofi", "Bao"]) == ["Åse"]
    assert without(["Kofi", "Kofi", "Ines"], ["Kofi"]) == ["Ines"]


def test_without_twice():
    """two guests with the same name are both kept, in the same order"""
    assert without(["Kofi", "Ines", "Bao", "Ines"], ["Bao"]) == ["Kofi", "Ines", "Ines"]


def test_without_unchanged():
    """without changes neither of its lists, and gives a new one"""
    guests = ["Ines", "Kofi", "Bao"]
    cancelled = ["Kofi"]
    coming = without(guests, cancelled)
    assert guests == ["Ines", "Kofi", "Bao"], "without has changed the list of guests"
    assert cancelled == ["Kofi"], "without has changed the list of those who cancelled"
    coming.append("Åse")
    coming = without(guests, [])
    coming.append("Åse")
    assert guests == ["Ines", "Kofi", "Bao"], (
        "if nobody cancels, the list that comes back has to be a new one, too"
    )


def test_machine():
    """a ticket machine counts on from its first number"""
    tear_off = ticket_machine()
    assert tear_off() == 1
    assert tear_off() == 2
    tear_off = ticket_machine(first=0)
    assert tear_off() == 0
    assert tear_off() == 1


def test_two_machines():
    """two ticket machines don't disturb each other"""
    door = ticket_machine()
    bar = ticket_machine(100)
    assert door() == 1, "after door = ticket_machine() and bar = ticket_machine(100)"
    assert bar() == 100, "the first number of bar = ticket_machine(100)"
    assert door() == 2
    assert door() == 3
    assert bar() == 101


def test_two_machines_alike():
    """two machines that begin with the same number count on their own, too"""
    door = ticket_machine()
    assert door() == 1
    bar = ticket_machine()
    assert door() == 2, "door() gave 1 before bar = ticket_machine() was made, so 2 is next"
    assert bar() == 1


def test_hall():
    """an empty hall has its rows and seats"""
    assert empty_hall(2, 3) == [["free", "free", "free"], ["free", "free", "free"]]
    assert empty_hall(1, 1) == [["free"]]
    assert empty_hall(0, 3) == []
    assert empty_hall(2, 0) == [[], []]


def test_hall_seat():
    """a seat that is taken in one row stays free in the others"""
    hall = empty_hall(3, 2)
    hall[1][0] = "Ines"
    assert hall == [["free", "free"], ["Ines", "free"], ["free", "free"]], (
        'after hall = empty_hall(3, 2) and hall[1][0] = "Ines", Ines has one seat in one row'
    )


def test_hall_new():
    """each evening has a hall of its own"""
    friday = empty_hall(1, 2)
    friday[0][1] = "Ines"
    assert empty_hall(1, 2) == [["free", "free"]]
