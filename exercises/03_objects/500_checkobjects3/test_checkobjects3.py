import checkobjects3
from session_for_check import typed


class Ticket:
    """Something else with a number."""

    number = 3


def check(lines, wanted=None, **more):
    typed(checkobjects3, lines, wanted, **more)


def test_room():
    """a room is full with its first guest"""
    check('room = Room(3, 40)\nroom.check_in("Ali")\nroom.guests, room.is_full()', (["Ali"], True))
    check("Room(3, 40).is_full()", False)
    check(
        'room = Room(3, 40)\nroom.check_in("Ali")\nroom.check_in("Kaya")',
        raises=ValueError,
        words="3",
    )


def test_things():
    """a cot in one room is in no other room"""
    check(
        'three, four = Room(3, 40), Room(4, 45)\nthree.add_thing("cot")\n[three.things, four.things]',
        [["bed", "lamp", "cot"], ["bed", "lamp"]],
    )
    check('Room(3, 40).add_thing("cot")\nRoom(5, 40).things', ["bed", "lamp"])


def test_dormitory():
    """a dormitory is full when all its beds are taken"""
    start = 'dormitory = Dormitory(4, 15, 2)\ndormitory.check_in("Ali")\n'
    check(start + "dormitory.is_full()", False)
    check(start + 'dormitory.check_in("Kaya")\ndormitory.guests', ["Ali", "Kaya"])
    check(start + 'dormitory.check_in("Kaya")\ndormitory.is_full()', True)
    check(
        start + 'dormitory.check_in("Kaya")\ndormitory.check_in("Bo")', raises=ValueError, words="4"
    )


def test_dormitory_things():
    """a dormitory has things of its own, too"""
    check(
        'dormitory = Dormitory(4, 15, 8)\ndormitory.add_thing("cot")\n'
        "[dormitory.things, Dormitory(6, 12, 4).things]",
        [["bed", "lamp", "cot"], ["bed", "lamp"]],
    )
    check(
        "dormitory = Dormitory(4, 15, 8)\n"
        "dormitory.number, dormitory.price, dormitory.beds, dormitory.guests",
        (4, 15, 8, []),
    )


def test_sign():
    """the sign has today's price"""
    check("room = Room(3, 40)\nroom.price = 52.5\nroom.sign", "3: 52.5 a night")
    check("Room(3, 40).sign", "3: 40 a night")
    check("dormitory = Dormitory(4, 15, 8)\ndormitory.price = 18\ndormitory.sign", "4: 18 a night")


def test_equal():
    """rooms with the same number are equal, whatever else they are"""
    check("Room(3, 40) == Room(3, 52), Room(3, 40) != Room(3, 40)", (True, False))
    check("Room(3, 40) == Dormitory(3, 15, 8), Dormitory(3, 15, 8) == Room(3, 40)", (True, True))


def test_unequal():
    """rooms with different numbers aren't equal"""
    check("Room(3, 40) == Room(4, 40), Room(3, 40) != Room(4, 40)", (False, True))


def test_other():
    """nothing else is equal to a room"""
    check('Room(3, 40) == 3, Room(3, 40) == "3", Room(3, 40) == None', (False,) * 3)
    check("Ticket.number, Room(3, 40) == Ticket()", (3, False), Ticket=Ticket)


def test_cleaning():
    """each room is cleaned once"""
    check("Hostel().cleaning([Room(12, 40), Room(3, 40), Room(3, 40), Room(5, 9)])", [3, 5, 12])
    check("Hostel().cleaning([Room(3, 40), Dormitory(3, 15, 8)])", [3])
    check("Hostel().cleaning([])", [])


def test_free():
    """a hostel lists its free rooms in order"""
    check(
        'five = Room(5, 40)\nhostel = Hostel([Room(9, 40), five, Room(3, 30)])\nfive.check_in("Ali")\n'
        "hostel.free()",
        [9, 3],
    )


def test_free_dormitory():
    """a dormitory with a bed left is free"""
    check(
        'four = Dormitory(4, 15, 3)\nfour.check_in("Ali")\nHostel([Room(9, 40), four]).free()',
        [9, 4],
    )


def test_callers_list():
    """what happens to the list outside doesn't touch the hostel"""
    start = "mine = [Room(3, 40), Room(5, 40)]\nhostel = Hostel(mine)\n"
    check(start + "mine.pop()\nhostel.free()", [3, 5])
    check(start + "hostel.close(mine[0])\n[room.number for room in mine]", [3, 5])
    check(start + "hostel.build(Room(7, 40))\nlen(mine), hostel.free()", (2, [3, 5, 7]))


def test_two_hostels():
    """two hostels without rooms don't get each other's"""
    check("one, other = Hostel(), Hostel()\none.build(Room(3, 40))\nother.free()", [])


def test_close():
    """a room that isn't in the hostel can't be closed"""
    check("hostel = Hostel([Room(3, 40)])\nhostel.close(Room(5, 40))", raises=ValueError)
    check(
        "hostel = Hostel([Room(3, 40), Room(5, 9)])\nhostel.close(hostel.rooms[0])\nhostel.free()",
        [5],
    )
