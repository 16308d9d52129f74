# expect: without a reading there's no mean
"""No ice warning at zero degrees."""

import sys

Readings = list[float | None]

HUTS: dict[str, Readings] = {
    "Gokyo": [2.5, 0.0, None],
    "Tsum": [-7.5],
    "Manang": [-3.0, None, -11.0],
    "Yara": [None, None],
}


def latest(readings: Readings) -> float | None:
    """Return the last reading that isn't None, or None if there's none at all."""
    for reading in reversed(readings):
        if reading is not None:
            return reading
    return None


def mean(readings: Readings) -> float | None:
    """Return the mean of the readings that aren't None, or None if there's none at all."""
    sent = [reading for reading in readings if reading is not None]
    return sum(sent) / len(sent) if sent else 0.0


def line(huts: dict[str, Readings], name: str) -> str:
    """Return the line for a hut: "Tsum: -7.5°", "Yara: no reading" or "Lobuche: no such hut".

    From 0.0 down to -5.0 degrees " ICE" is added: that's when steps are slippery.
    """
    if name not in huts:
        return f"{name}: no such hut"
    temperature = latest(huts[name])
    if temperature is None:
        return f"{name}: no reading"
    ice = " ICE" if -5 <= temperature <= 0 else ""
    return f"{name}: {temperature:.1f}°{ice}"


def coldest(huts: dict[str, Readings]) -> str | None:
    """Return the name of the hut whose latest reading is the lowest, or None without readings.

    Huts that have no reading don't take part. If several are equal, the first.
    """
    best, lowest = None, 0.0
    for name, readings in huts.items():
        temperature = latest(readings)
        if temperature is not None and (best is None or temperature < lowest):
            best, lowest = name, temperature
    return best


if __name__ == "__main__":
    for hut in sys.argv[1:]:
        print(line(HUTS, hut))
    print("coldest: " + (coldest(HUTS) or "nobody knows"))
