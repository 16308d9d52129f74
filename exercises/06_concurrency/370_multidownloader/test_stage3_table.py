import pytest
from multidownloader import compare


class Clock:
    now = 7.0

    def read(self):
        return self.now


def test_table():
    """stage 3: seconds and bytes of each way"""
    clock, begun = Clock(), []

    def way(name, seconds, sizes):
        def run():
            begun.append(name)
            clock.now += seconds
            return sizes

        return run

    table = compare(
        {
            "threads": way("threads", 1.25, {"a": 4000, "b": None, "c": 96}),
            "asyncio": way("asyncio", 11.186, {"a": 10}),
            "nothing": way("nothing", 0.0, {"lost": None}),
        },
        clock.read,
    )
    wanted = (
        "threads         1.25      4096\n"
        "asyncio        11.19        10\n"
        "nothing         0.00         0"
    )
    if str(table).rstrip("\n") != wanted:
        found = table if str(table).strip() else f"{table!r}, a table without lines"
        pytest.fail(f"It should be\n\n{wanted}\n\nand `compare` returned\n\n{found}")
    if begun != ["threads", "asyncio", "nothing"]:
        pytest.fail(f"Each way should run once, in this order. They ran: {', '.join(begun)}.")
