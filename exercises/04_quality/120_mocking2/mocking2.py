"""A storm, and the display says: no reading.

Two messages from Astrid, who runs the harbour:

    At 6:10 the wind sensor missed two questions and answered the third. The display is supposed
    to ask three times, but it gave up. Eleven boats went out.

    And on Monday the sensor was broken. It raised a ValueError, and nobody told us. The display
    said "no reading" all week, as if it were only slow.

Neither happens when you try it: the sensor on your desk is quick, and works. A mock plays the
other sort, with a list of what comes out, call by call:

    >>> from unittest.mock import Mock
    >>> wind = Mock(side_effect=[TimeoutError, 31])
    >>> wind()
    Traceback (most recent call last):
        ...
    TimeoutError
    >>> wind()
    31

Exceptions in the list are raised, other things returned. `return_value=31` returns the same
each time.

1. Don't touch display.py yet. Write tests, with a mock of Sensor. The two about Astrid's messages
   have to fail.
2. Fix display.py, until all of them pass.

    pythlings shell mocking2 -- python -m pytest mocking2.py
"""

from unittest.mock import Mock

from display import Sensor, show


def test_a_quick_sensor():
    sensor = Mock(spec=Sensor)
    sensor.wind.return_value = 12
    assert show(sensor) == "12 knots"


# TODO: a test for each message, and what else show promises.
