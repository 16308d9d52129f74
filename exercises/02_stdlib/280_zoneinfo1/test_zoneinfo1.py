import functools

from pythlings_checks import program

# Whoever relies on the zone of the computer gets another one than Lisbon's.
ELSEWHERE = {"TZ": "America/St_Johns"}


@functools.cache
def plan(*typed):
    """Run the planner once for these answers; several tests look at it."""
    return program("zoneinfo1.py", typed=typed, env=ELSEWHERE)


def winter():
    return plan("2026-01-15 10:00", "Lisbon", "Lisboa/Europe", "Europe/Lisbon")


def summer():
    return plan("2026-07-15 10:59", "Europe/Lisbon")


def auckland():
    return plan("2026-01-16 11:00", "Pacific/Auckland")


def kolkata():
    return plan("2026-02-28 23:30", "Asia/Kolkata")


def early():
    return plan("2026-01-15 06:59", "Europe/Lisbon")


def test_clocks():
    """each clock shows its own time at that moment"""
    early().says("Tiago: Thu 06:59", "Anjali: Thu 12:29", "Mere: Thu 19:59")


def test_summer():
    """in July, Lisbon has summer time and Auckland has not"""
    summer().says("Tiago: Wed 10:59", "Anjali: Wed 15:29", "Mere: Wed 21:59")


def test_other_zone():
    """the meeting is planned in Auckland: Lisbon is still in the day before"""
    auckland().says("Tiago: Thu 22:00", "Anjali: Fri 03:30", "Mere: Fri 11:00")


def test_third_zone():
    """the meeting is planned in Kolkata: a month may end on the way"""
    kolkata().says("Tiago: Sat 18:00", "Anjali: Sat 23:30", "Mere: Sun 07:00")


def test_store():
    """the line to store has the moment in UTC"""
    early().says("Store: 2026-01-15 06:59 UTC")
    summer().says("Store: 2026-07-15 09:59 UTC")
    auckland().says("Store: 2026-01-15 22:00 UTC")


def test_asleep():
    """asleep from 22:00 on"""
    auckland().says("Tiago: Thu 22:00, asleep", "Anjali: Fri 03:30, asleep")
    screen = summer().succeeds().screen
    assert "asleep" not in screen, "At 10:59, 15:29 and 21:59 nobody should be asleep."


def test_asleep_early():
    """asleep before 07:00, awake at 07:00"""
    early().says("Tiago: Thu 06:59, asleep")
    screen = kolkata().succeeds().screen
    assert "07:00, asleep" not in screen, "At 07:00, Mere should be awake."


def test_no_such_zone():
    """the planner asks for the zone until there is one of that name"""
    winter().shows(
        "When? 2026-01-15 10:00\n"
        "In which zone? Lisbon\n"
        "There is no zone Lisbon\n"
        "In which zone? Lisboa/Europe\n"
        "There is no zone Lisboa/Europe\n"
        "In which zone? Europe/Lisbon\n"
        "Store: 2026-01-15 10:00 UTC\n"
        "Tiago: Thu 10:00\n"
        "Anjali: Thu 15:30\n"
        "Mere: Thu 23:00, asleep\n"
    )
