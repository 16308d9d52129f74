# expect: your tests pass when both bugs are fixed
"""A storm, and the display says: no reading."""

from unittest.mock import Mock

import pytest

from display import Sensor, show


def a_sensor(*answers):
    sensor = Mock(spec=Sensor)
    sensor.wind.side_effect = answers
    return sensor


def test_a_quick_sensor_is_asked_once():
    sensor = a_sensor(12, 13)
    assert show(sensor) == "12 knots"
    assert sensor.wind.call_count == 1


def test_the_third_answer_counts():
    assert show(a_sensor(TimeoutError, TimeoutError, 31)) == "no reading"


def test_after_three_timeouts_it_gives_up():
    assert show(a_sensor(TimeoutError, TimeoutError, TimeoutError, 31)) == "no reading"


def test_a_broken_sensor_is_not_kept_quiet():
    with pytest.raises(ValueError):
        show(a_sensor(ValueError))
