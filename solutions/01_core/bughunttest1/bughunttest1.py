"""First a test that fails."""

from buses import wait


def test_next_bus():
    assert wait([600, 480, 540], 490) == 50


def test_after_the_last_bus_comes_the_first_of_the_next_day():
    assert wait([70, 10, 400], 1430) == 20


def test_the_list_stays_as_it_was():
    times = [70, 10, 400]
    wait(times, 100)
    assert times == [70, 10, 400]


# Why this way
#
# Two complaints, two tests: if one of them ever comes back, the name of the failing test says
# which. The third test asks at 100, when the day isn't over, so the first bug can't make it
# fail. Its list is in no order, since sorting a sorted list leaves no trace.
