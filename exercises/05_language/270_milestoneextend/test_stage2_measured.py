import measuring
import pytest
from ledger import Busy
from office_for_check import Clock, check, there


def measured(title, told, clock):
    """Make one that notes what is reported."""
    return there(measuring, "measured")(title, lambda *of: told.append(of), clock)


def test_block():
    """measured: a block is reported after it"""
    told, clock = [], Clock()
    with measured("import", told, clock):
        clock.now += 2.5
        check(told, [], "What is reported in the block:")
    check(told, [("import", 2.5, "ok")], "A block of 2.5 seconds. Reported:")


@pytest.mark.parametrize("error", [Busy(), KeyError("a"), KeyboardInterrupt()], ids=repr)
def test_block_error(error):
    """measured: after an error its type is reported, and it goes on"""
    told, clock = [], Clock()
    made = measured("import", told, clock)
    try:
        with made:
            clock.now += 1
            raise error
    except BaseException as found:  # noqa: BLE001
        check(found is error, True, "Is it the block's own error that comes out?")
    else:
        pytest.fail(f"A {type(error).__name__} in the block should go on. It's swallowed.")
    check(told, [("import", 1.0, type(error).__name__)], "Reported:")


def test_decorator():
    """measured: as a decorator, each call is reported"""
    told, clock = [], Clock()

    @measured("sum", told, clock)
    def add(a, *, b):
        clock.now += a
        return a + b

    check(told, [], "What is reported before any call:")
    check([add(1, b=2), add(3, b=0)], [3, 3], "add(1, b=2) and add(3, b=0), decorated:")
    check(told, [("sum", 1.0, "ok"), ("sum", 3.0, "ok")], "Reported:")


def test_decorator_error():
    """measured: as a decorator, an error is reported and goes on"""
    told, clock = [], Clock()

    @measured("post", told, clock)
    def post():
        raise Busy

    with pytest.raises(Busy):
        post()
    check(told, [("post", 0.0, "Busy")], "Reported:")


def test_inside_itself():
    """measured: a decorated function may call itself"""
    told, clock = [], Clock()

    @measured("down", told, clock)
    def down(number):
        clock.now += 1
        if number:
            down(number - 1)

    down(2)
    wanted = [("down", 1.0, "ok"), ("down", 2.0, "ok"), ("down", 3.0, "ok")]
    check(told, wanted, "down(2), which calls down(1), which calls down(0). Reported:")
