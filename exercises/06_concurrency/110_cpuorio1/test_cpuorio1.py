import pytest
from cpuorio1 import KINDS, Measured, measure

BUSY = "\n\nMeasure it: nearly as much processor time as time on the wall. It's busy all along."
IDLE = "\n\nMeasure it: nearly no processor time. Your process waits."


class Clock:
    """A clock that goes on only if something is done."""

    def __init__(self, now):
        self.now, self.asked = now, 0

    def __call__(self):
        self.asked += 1
        return self.now


@pytest.mark.parametrize(
    ("wall", "cpu", "kind"),
    [(2.0, 1.9, "cpu"), (2.0, 0.1, "io"), (3.0, 0.0, "io"), (0.5, 0.75, "cpu")],
)
def test_kind(wall, cpu, kind):
    """kind: busy for most of the time is "cpu", or else it's "io" """
    assert Measured(wall, cpu).kind == kind


def test_kind_half():
    """kind: exactly half of the time is "cpu", a little less isn't"""
    assert Measured(2.0, 1.0).kind == "cpu"
    assert Measured(2.0, 0.96875).kind == "io"


def test_kind_no_time():
    """kind: what took no time at all is "cpu" and no error"""
    assert Measured(0.0, 0.0).kind == "cpu"


def test_measure():
    """measure: how far both clocks have gone on while the work was done"""
    wall, cpu = Clock(1000.0), Clock(7.5)

    def work():
        wall.now += 4.0
        cpu.now += 0.5

    found = measure(work, wall, cpu)
    said = f"wall {found.wall}, cpu {found.cpu}"
    if said != "wall 4.0, cpu 0.5":
        pytest.fail(
            "While the work is done, the wall clock goes from 1000.0 to 1004.0 and the cpu clock from "
            f"7.5 to 8.0. measure says: {said}."
        )


def test_measure_once():
    """measure: the work is done once"""
    done = []
    measure(lambda: done.append("once"))
    assert len(done) == 1, f"The work was done {len(done)} times."


def test_measure_real():
    """measure: by itself it takes the two clocks of the text"""

    def calculate():
        sum(number * number for number in range(1_000_000))

    found = measure(calculate)
    if not 0 < found.cpu <= found.wall * 1.5 + 0.05:
        pytest.fail(
            f"A calculation took {found.wall} s on the wall and {found.cpu} s of the processor, "
            "measure says. Is wall_clock used for the one, and cpu_clock for the other?"
        )


TRUTH = {
    "ask_printer": ("io", IDLE),
    "count_words": ("cpu", BUSY + " The file is in memory after the first time."),
    "hash_password": ("cpu", BUSY),
    "run_report": ("io", IDLE + " It's another process that calculates."),
    "wait_for_green": ("cpu", BUSY + " It waits in a loop that never rests."),
    "watch_folder": ("io", IDLE),
}


@pytest.mark.parametrize("name", list(TRUTH))
def test_kinds(name):
    """KINDS says what has been measured"""
    found, (kind, why) = KINDS.get(name, "nothing"), TRUTH[name]
    if found not in ("cpu", "io"):
        pytest.fail(f'KINDS says {found!r} of {name}. It should be "cpu" or "io".')
    if found != kind:
        pytest.fail(f"KINDS says {found!r} of {name}.{why}")
