"""No ice warning at zero degrees.

Four mountain huts send their temperature to Dechen's screen in the valley. Sometimes a sensor
is frozen in and sends nothing. Then the program dies with

    TypeError: '<' not supported between instances of 'NoneType' and 'float'

or, worse, it stays alive: last night a hut had 0.0 degrees, the steps were ice, and the screen
said "no reading".

`float | None` is a number or None. mypy won't let you use it as a number until you've dealt
with None, and it follows you through an `if`:

    def half(value: float | None) -> float | None:
        if value is None:
            return None
        return value / 2        # here mypy knows that it's a float

Ask `is None`, since `if value:` is false for 0.0 as well. mypy accepts both; only you know the
difference.

Make the program right, without changing a hint, and without Any, cast or `# type: ignore`. If
no hut has a reading, it ends with "coldest: nobody knows".

    $ python3 optional1.py Tsum Gokyo Lobuche
    Tsum: -7.5°
    Gokyo: 0.0° ICE
    Lobuche: no such hut
    coldest: Manang
"""

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
        if reading:
            return reading
    return None


def mean(readings: Readings) -> float | None:
    """Return the mean of the readings that aren't None, or None if there's none at all."""
    return sum(readings) / len(readings)


def line(huts: dict[str, Readings], name: str) -> str:
    """Return the line for a hut: "Tsum: -7.5°", "Yara: no reading" or "Lobuche: no such hut".

    From 0.0 down to -5.0 degrees " ICE" is added: that's when steps are slippery.
    """
    temperature = latest(huts.get(name))
    if not temperature:
        return f"{name}: no reading"
    ice = " ICE" if -5 <= temperature <= 0 else ""
    return f"{name}: {temperature:.1f}°{ice}"


def coldest(huts: dict[str, Readings]) -> str | None:
    """Return the name of the hut whose latest reading is the lowest, or None without readings.

    Huts that have no reading don't take part. If several are equal, the first.
    """
    best = None
    for name, readings in huts.items():
        if best is None or latest(readings) < latest(huts[best]):
            best = name
    return best


if __name__ == "__main__":
    for hut in sys.argv[1:]:
        print(line(HUTS, hut))
    print("coldest: " + coldest(HUTS))
