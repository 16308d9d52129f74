"""The wind display of a harbour."""


class Sensor:
    """A wind sensor on a mast."""

    def wind(self):
        """Return the knots, or raise a TimeoutError if the mast doesn't answer in time."""
        raise TimeoutError("there's no mast on this desk")


def show(sensor):
    """Return what the display shows, such as "31 knots".

    After a TimeoutError the sensor is asked again, at most three times altogether; once it has
    answered, it's not asked any more. After three TimeoutErrors: "no reading". Any other error
    is not for the display to hide: it's passed on at once.
    """
    for _ in range(2):
        try:
            return f"{sensor.wind()} knots"
        except Exception:
            continue
    return "no reading"
