import random
from operator import attrgetter

import pytest
from page import page
from properties2 import Greenhouse
from pythlings_checks import program

KINDS = {name: type(value).__name__ for name, value in vars(Greenhouse).items()}


try:
    Greenhouse(18).celsius
    Greenhouse(18).window
    ENDLESS = False
except RecursionError:
    ENDLESS = True
except Exception:  # noqa: BLE001
    ENDLESS = False


@pytest.fixture(autouse=True)
def once(request):
    """Of a property that asks itself for ever, tell once: each such test takes its time."""
    if ENDLESS and request.function is not test_made:
        pytest.fail("A property asks itself, on and on. The first test shows where.")


def test_made():
    """a greenhouse can be made, and looked at"""
    house = Greenhouse(21)
    assert [house.celsius, house.window] == [21, 0]


def sets(value, name, celsius=18):
    """Set this and return the greenhouse; say it in words if that can't be done."""
    house = Greenhouse(celsius)
    try:
        setattr(house, name, value)
    except (ValueError, AttributeError) as error:
        pytest.fail(f"house.{name} = {value!r} should be possible, and it's an error: {error}")
    return house


def refused(value, name, before, celsius=18):
    """Fail unless setting this is a ValueError, and the old value stays."""
    house = Greenhouse(celsius)
    try:
        setattr(house, name, value)
    except ValueError:
        pass
    except AttributeError as error:
        pytest.fail(f"house.{name} = {value!r} should be a ValueError, and it's: {error}")
    else:
        pytest.fail(f"house.{name} = {value!r} should be a ValueError, and nothing is raised.")
    for after in filter(lambda value: value != before, map(attrgetter(name), [house])):
        pytest.fail(
            f"house.{name} = {value!r} is a ValueError, but afterwards {name} is {after}. "
            f"It was {before}."
        )


def kind(name, wanted, words):
    """Fail unless this name of the class is a property, or a function."""
    found = KINDS.get(name, "not there yet")
    for now in {found} - {wanted}:
        article = {"property": "a property", "function": "a method"}.get(now, now)
        pytest.fail(f"`{name}` is {article}. {words}")


def test_water_method():
    """water does something, so it's a method"""
    kind("water", "function", "It does something, and a look shouldn't.")


def test_measure_method():
    """measure gives a different answer each time, so it's a method"""
    kind("measure", "function", "It's another temperature each time, as if something had happened.")


def test_window_property():
    """window is a property"""
    kind("window", "property", "It should be read and set without brackets.")


def test_water():
    """each water() is 10 litres"""
    house = Greenhouse()
    house.water()
    house.water()
    assert house.litres == 20


def test_celsius():
    """celsius can be set, from 0 to 40"""
    assert sets(40, "celsius").celsius == 40
    assert sets(0, "celsius").celsius == 0
    assert sets(21.5, "celsius").celsius == 21.5


def test_celsius_refused():
    """celsius is refused below 0 and above 40, and the old value stays"""
    refused(215, "celsius", 18)
    refused(40.5, "celsius", 18)
    refused(-1, "celsius", 18)


def test_celsius_made():
    """a greenhouse can't be made with 215 degrees"""
    for celsius in (215, -0.5):
        try:
            Greenhouse(celsius)
        except ValueError:
            continue
        pytest.fail(f"Greenhouse({celsius}) should be a ValueError as well.")


def test_default():
    """without a number it's 18 degrees"""
    house = Greenhouse()
    assert [house.celsius, house.litres, house.window] == [18, 0, 0]


def test_fahrenheit():
    """fahrenheit is celsius in other words"""
    assert Greenhouse(20).fahrenheit == 68
    assert Greenhouse(0).fahrenheit == 32


def test_fahrenheit_later():
    """if celsius changes, so does fahrenheit"""
    house = Greenhouse(20)
    house.celsius = 30
    assert house.fahrenheit == 86, "after house.celsius = 30"


def test_fahrenheit_set():
    """setting fahrenheit sets celsius"""
    house = Greenhouse(20)
    house.fahrenheit = 77
    assert round(house.celsius, 6) == 25, "after house.fahrenheit = 77"


def test_fahrenheit_refused():
    """a fahrenheit that's too hot is refused as well"""
    refused(215, "fahrenheit", 68, celsius=20)
    refused(31, "fahrenheit", 68, celsius=20)


def test_window():
    """the window can be set, from 0 to 100"""
    assert sets(100, "window").window == 100
    assert sets(0, "window").window == 0
    assert sets(12.5, "window").window == 12.5


def test_window_refused():
    """a window is refused below 0 and above 100"""
    refused(101, "window", 0)
    refused(-0.5, "window", 0)


def test_old_names():
    """get_window and set_window are gone"""
    for name in ("get_window", "set_window"):
        for _ in filter(lambda each: each == name, dir(Greenhouse)):
            pytest.fail(f"`{name}` is still there: two ways to the same window.")


def test_litres_fixed():
    """litres can't be set"""
    house = Greenhouse()
    try:
        house.litres = 5
    except AttributeError:
        return
    pytest.fail("house.litres = 5 should be an AttributeError. Water comes from the tap.")


def test_warmer():
    """warmer heats to more, or to less"""
    house = Greenhouse(20)
    house.warmer(2.5)
    house.warmer(-1)
    assert house.celsius == 21.5


def test_warmer_refused():
    """warmer can't go too far"""
    house = Greenhouse(30)
    try:
        house.warmer(11)
    except ValueError:
        assert house.celsius == 30
    else:
        pytest.fail("Greenhouse(30).warmer(11) should be a ValueError.")


def test_measure():
    """measure() asks the sensor, near the temperature that's set"""
    random.seed(1)
    house = Greenhouse(30)
    readings = sorted(house.measure() for _ in range(9))
    for reading in readings:
        assert reading == pytest.approx(30, abs=5)
    if readings[0] == readings[-1]:
        pytest.fail(f"Greenhouse(30).measure() told {readings[0]} nine times.")


def test_page():
    """looking at the page changes nothing"""
    house = Greenhouse(20)
    first = [line.removesuffix(".0") for line in page(house)]
    second = [line.removesuffix(".0") for line in page(house)]
    wanted = ["celsius: 20", "fahrenheit: 68", "litres: 0", "window: 0"]
    for look in (first, second):
        for line in [*filter(lambda each: each not in wanted, look)]:
            pytest.fail(f"The page says `{line}`, for Greenhouse(20) and after looking twice.")
        for line in [*filter(lambda each: each not in look, wanted)]:
            pytest.fail(f"The page should say `{line}`, for Greenhouse(20).")


def test_program():
    """Sefa looks four times"""
    line = "celsius: 21.5, fahrenheit: 70.7, litres: 10, window: 30\n"
    program("properties2.py").prints(line * 4)
