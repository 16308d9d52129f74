"""The wind display of a harbour."""


class Sensor:
    """A wind sensor on a mast."""

    def wind(self):
        """Return the knots, or raise a TimeoutError if the mast doesn't answer in time."""
        raise TimeoutError("there's no mast on this desk")


def show(sensor):
    """Return what the display shows."""
    for _ in range(3):
        try:
            return f"{sensor.wind()} knots"
        except TimeoutError:
            continue
    return "no reading"
