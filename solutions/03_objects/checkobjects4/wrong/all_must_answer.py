# expect: the mean of sensors that answer
"""The hut at 4,000 metres."""

import logging

logger = logging.getLogger(__name__)


class Thermometer:
    """A sensor for trying things out: it gives these readings one by one. None is silence."""

    def __init__(self, name, *readings):
        self.name = name
        self.readings = list(readings)

    def read(self):
        if not self.readings:
            raise OSError(f"{self.name} is silent")
        degrees = self.readings.pop(0)
        if degrees is None:
            raise OSError(f"{self.name} is silent")
        return degrees


class Probe:
    """An old probe. It says "50.0 F", or "--" if it knows nothing."""

    def __init__(self, *answers):
        self.answers = list(answers)

    def fetch(self):
        return self.answers.pop(0) if self.answers else "--"


class FromProbe:
    """A sensor made of a Probe, in Celsius."""

    def __init__(self, name, probe):
        self.name = name
        self.probe = probe

    def read(self):
        answer = self.probe.fetch()
        if answer == "--":
            raise OSError(f"{self.name} is silent")
        fahrenheit = float(answer.removesuffix("F"))
        return (fahrenheit - 32) * 5 / 9


class Mean:
    """A sensor made of sensors: the mean of those that answer."""

    def __init__(self, name, sensors):
        self.name = name
        self.sensors = list(sensors)

    def read(self):
        answers = []
        for sensor in self.sensors:
            answers.append(sensor.read())
        if not answers:
            raise OSError(f"{self.name} is silent")
        return sum(answers) / len(answers)


class Station:
    """Reads sensors, and tells listeners what concerns them."""

    def __init__(self):
        self.sensors = []
        self.watches = []

    def add(self, sensor):
        """Take one more sensor, under a name of its own."""
        if any(sensor.name == other.name for other in self.sensors):
            raise ValueError(f"there's a sensor {sensor.name} already")
        self.sensors.append(sensor)

    def watch(self, rule, listener):
        """Call listener(name, degrees) for each reading with rule(degrees) true."""
        self.watches.append((rule, listener))

    def look(self):
        """Read each sensor once, tell the listeners, and return the readings."""
        readings = {}
        for sensor in self.sensors:
            try:
                degrees = sensor.read()
            except OSError:
                readings[sensor.name] = None
                continue
            readings[sensor.name] = degrees
            self.tell(sensor.name, degrees)
        return readings

    def tell(self, name, degrees):
        for rule, listener in self.watches:
            if not rule(degrees):
                continue
            try:
                listener(name, degrees)
            except Exception:
                logger.exception("a listener failed at %s", name)


def main():
    station = Station()
    station.add(Thermometer("kitchen", 18, 12.5, 3))
    station.add(FromProbe("pipe", Probe("50.0 F", "--", "23.0 F")))
    station.add(Mean("roof", [Thermometer("east", -20.5, None), Thermometer("west", -9.5, -12.0)]))
    station.watch(lambda degrees: degrees < 4, lambda name, degrees: print(f"  cold: {name}"))
    for hour in range(3):
        print(f"{hour}:00", station.look())


if __name__ == "__main__":
    main()
