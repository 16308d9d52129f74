# expect: your tests notice the first bug
"""First a test that fails."""

from buses import wait


def test_next_bus():
    assert wait([600, 480, 540], 490) == 50


def test_after_the_last_bus_comes_the_first_of_the_next_day():
    assert wait([70, 10, 400], 100) >= 0


def test_the_list_stays_as_it_was():
    times = [70, 10, 400]
    wait(times, 100)
    assert times == [70, 10, 400]
