import abc1
import pytest
from abc1 import Sensor, log
from pythlings_checks import program


def made(name, *values):
    """Make a sensor of a class of the learner's, or say why that can't be done."""
    found = getattr(abc1, name, None)
    if found is None:
        pytest.fail(f"There's no class {name} in your file yet.")
    if not issubclass(found, Sensor):
        pytest.fail(f"{name} should be a child of Sensor.")
    call = f"{name}({', '.join(map(repr, values))})"
    try:
        return found(*values)
    except TypeError as error:
        pytest.fail(f"{call} can't be made: {error}")


def refused(kind, what):
    """Fail if an object of this class can be made."""
    try:
        kind("roof")
    except TypeError:
        return
    pytest.fail(f"{what} can be made. It should be refused at once, not at three in the morning.")


def report(name, *values):
    return made(name, *values).report()


def check(found, wanted, call):
    if found != wanted:
        pytest.fail(f"{call} reports\n{found}\n\nwanted\n{wanted}")


def test_no_sensor():
    """a Sensor that is nothing but a Sensor can't be made"""
    refused(Sensor, 'Sensor("roof")')


def test_value_missing():
    """a sensor without a value of its own can't be made"""

    class Sun(Sensor):
        def vlaue(self):
            return 7.5

        def unit(self):
            return "h"

    refused(Sun, "A sensor that misspells `value`")


def test_unit_missing():
    """a sensor without a unit of its own can't be made"""

    class Sun(Sensor):
        def value(self):
            return 7.5

    refused(Sun, "A sensor without `unit`")


def test_complete():
    """a sensor with value and unit can be made, and gets place and report from its parent"""

    class Sun(Sensor):
        def value(self):
            return 7.25

        def unit(self):
            return "h"

    try:
        found = Sun("dike").report()
    except (TypeError, AttributeError) as error:
        pytest.fail(f"A sensor that has value and unit should work. It doesn't: {error}")
    check(found, "dike: 7.2 h", "A sensor that has value and unit, with 7.25 h at the dike,")


def test_rain():
    """the rain gauge reports"""
    check(report("Rain", "garden", 12), "garden: 2.4 mm", 'Rain("garden", 12)')
    check(report("Rain", "Þórshöfn", 0), "Þórshöfn: 0.0 mm", 'Rain("Þórshöfn", 0)')


def test_thermometer():
    """the thermometer reports, also below zero"""
    check(report("Thermometer", "roof", 215), "roof: 21.5 °C", 'Thermometer("roof", 215)')
    check(report("Thermometer", "well", -7), "well: -0.7 °C", 'Thermometer("well", -7)')


def test_wind():
    """the wind gauge reports"""
    check(report("Wind", "mast", 10), "mast: 4.8 km/h", 'Wind("mast", 10)')
    check(report("Wind", "dike", 27), "dike: 13.0 km/h", 'Wind("dike", 27)')
    check(report("Wind", "mast", 0), "mast: 0.0 km/h", 'Wind("mast", 0)')


def test_value():
    """value returns a number"""
    for name, number, wanted in (("Thermometer", 215, 21.5), ("Wind", 10, 4.8), ("Rain", 12, 2.4)):
        found = made(name, "roof", number).value()
        if found != pytest.approx(wanted):
            pytest.fail(f'{name}("roof", {number}).value() returned {found!r}. Wanted: {wanted}')


def test_log():
    """the log has the reports of all sensors"""
    sensors = [made("Wind", "mast", 5), made("Rain", "garden", 1)]
    assert log(sensors) == ["mast: 2.4 km/h", "garden: 0.2 mm"]
    assert log([]) == []


def test_own_values():
    """each sensor keeps its own place and value"""
    one, two = made("Thermometer", "roof", 10), made("Thermometer", "well", 20)
    check(one.report(), "roof: 1.0 °C", "the first of two thermometers")
    check(two.report(), "well: 2.0 °C", "the second of two thermometers")


def test_program():
    """the program prints three reports"""
    program("abc1.py").prints("garden: 2.4 mm\nroof: 21.5 °C\nmast: 4.8 km/h")
