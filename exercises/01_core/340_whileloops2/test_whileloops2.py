import pytest

from whileloops2 import empty_all, fill, obey


class Pump:
    """A pump that counts its strokes and refuses to go on for ever."""

    def __init__(self):
        self.strokes = 0

    def __call__(self):
        self.strokes += 1
        if self.strokes == 300:
            pytest.fail(
                "the pump has made 300 strokes and is still going: this loop has no end. Does each "
                "round change what the condition looks at, and is that still so in the next round?"
            )

    def __repr__(self):
        return "pump"


class Commands:
    """Hands out one command after the other."""

    def __init__(self, *commands):
        self.commands = list(commands)

    def __call__(self):
        if not self.commands:
            pytest.fail('read() was called again after the command "stop"')
        return self.commands.pop(0)

    def __repr__(self):
        return "read"


def check_strokes(pump, wanted):
    if pump.strokes != wanted:
        pytest.fail(f"pump() was called {pump.strokes} times, and it should be {wanted} times")


@pytest.mark.parametrize(
    ("level", "target", "stroke", "wanted"), [(0, 4, 1, 4), (2, 3, 0.25, 4), (-1, 1, 0.5, 4)]
)
def test_fill_exact(level, target, stroke, wanted):
    """filling ends when the target is reached"""
    pump = Pump()
    assert fill(level, target, stroke, pump) == wanted
    check_strokes(pump, wanted)


@pytest.mark.parametrize(
    ("level", "target", "stroke", "wanted"),
    [(0, 10, 3, 4), (0.5, 1.0, 0.4, 2), (0.0, 0.95, 0.1, 10), (1, 2.25, 1, 2)],
)
def test_fill_past(level, target, stroke, wanted):
    """filling ends when a stroke jumps past the target"""
    pump = Pump()
    assert fill(level, target, stroke, pump) == wanted
    check_strokes(pump, wanted)


@pytest.mark.parametrize(("level", "target"), [(3, 3), (4, 3), (0, 0)])
def test_fill_nothing(level, target):
    """a tank that is full enough needs no stroke"""
    pump = Pump()
    assert fill(level, target, 1, pump) == 0
    check_strokes(pump, 0)


@pytest.mark.parametrize(
    ("tanks", "wanted"), [([3], 3), ([2, 0, 5], 7), ([0, 4, 0, 1], 5), ([2, 2], 4)]
)
def test_empty_all(tanks, wanted):
    """every litre in every tank takes one stroke"""
    pump = Pump()
    assert empty_all(tanks[:], pump) == wanted
    check_strokes(pump, wanted)


@pytest.mark.parametrize("tanks", [[], [0], [0, 0]])
def test_empty_already(tanks):
    """tanks that are empty already need no stroke"""
    pump = Pump()
    assert empty_all(tanks[:], pump) == 0
    check_strokes(pump, 0)


def test_tanks_stay():
    """the list of tanks stays as it is, for Ngozi's book"""
    tanks = [2, 0, 3]
    empty_all(tanks, Pump())
    if tanks != [2, 0, 3]:
        pytest.fail(f"empty_all was called with tanks = [2, 0, 3]. Afterwards tanks is {tanks}.")


@pytest.mark.parametrize(
    ("commands", "wanted"),
    [(["go", "stop"], 1), (["go", "go", "on", "stop"], 3), (["", "more", "stop", "go"], 2)],
)
def test_obey(commands, wanted):
    """every command before the first "stop" is one stroke"""
    pump = Pump()
    read = Commands(*commands)
    assert obey(read, pump) == wanted, f"read() returned, one after the other, {commands}"
    check_strokes(pump, wanted)


def test_obey_stop():
    """if the first command is "stop", the pump does nothing"""
    pump = Pump()
    read = Commands("stop")
    assert obey(read, pump) == 0
    check_strokes(pump, 0)


def test_obey_at_once():
    """each command is obeyed before the next one is read"""
    called = []
    pump = Pump()
    read = Commands("go", "on", "stop")

    def noted_pump():
        called.append("pump")
        pump()

    def noted_read():
        called.append("read")
        return read()

    obey(noted_read, noted_pump)
    assert called == ["read", "pump", "read", "pump", "read"], "what obey called, in this order"
