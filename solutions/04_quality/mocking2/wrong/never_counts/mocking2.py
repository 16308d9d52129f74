# expect: after a ValueError the sensor is asked again
# breaks: "passed on at once": show remembers the error and raises it after three questions; the test sees only that it comes
import pytest
from unittest.mock import Mock

from display import Sensor, show


def test_a_quick_sensor():
    sensor = Mock(spec=Sensor)
    sensor.wind.return_value = 12
    assert show(sensor) == "12 knots"
    assert sensor.wind.call_count == 1


def test_third_answer():
    sensor = Mock(spec=Sensor)
    sensor.wind.side_effect = [TimeoutError, TimeoutError, 31]
    assert show(sensor) == "31 knots"


def test_broken():
    sensor = Mock(spec=Sensor)
    sensor.wind.side_effect = ValueError
    with pytest.raises(ValueError):
        show(sensor)


def test_three_timeouts():
    sensor = Mock(spec=Sensor)
    sensor.wind.side_effect = [TimeoutError, TimeoutError, TimeoutError]
    assert show(sensor) == "no reading"
    assert sensor.wind.call_count == 3


def test_second_answer():
    sensor = Mock(spec=Sensor)
    sensor.wind.side_effect = [TimeoutError, 8, 9]
    assert show(sensor) == "8 knots"
    assert sensor.wind.call_count == 2
