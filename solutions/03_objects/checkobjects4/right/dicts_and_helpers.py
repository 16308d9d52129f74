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


def asked(sensor):
    try:
        return sensor.read()
    except OSError:
        return None


class FromProbe:
    def __init__(self, name: str, probe) -> None:
        self.name, self.fetch = name, probe.fetch

    def read(self) -> float:
        match self.fetch().split():
            case [number, "F"]:
                return (float(number) - 32) / 1.8
            case _:
                raise TimeoutError("no answer")


class Mean:
    def __init__(self, name, sensors):
        self.name = name
        self.sensors = sensors

    def read(self):
        known = [degrees for degrees in map(asked, self.sensors) if degrees is not None]
        try:
            return sum(known) / len(known)
        except ZeroDivisionError:
            raise OSError(self.name) from None


class Station:
    def __init__(self):
        self.by_name = {}
        self.rules = []

    def add(self, sensor):
        if sensor.name in self.by_name:
            raise ValueError(f"{sensor.name!r} is taken")
        self.by_name[sensor.name] = sensor

    def watch(self, rule, listener):
        self.rules.append({"rule": rule, "listener": listener})

    def look(self):
        readings = {name: asked(sensor) for name, sensor in self.by_name.items()}
        for name, degrees in readings.items():
            for watch in self.rules:
                if degrees is not None and watch["rule"](degrees):
                    try:
                        watch["listener"](name, degrees)
                    except Exception as error:
                        logging.error("listener: %r", error)
        return readings


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
