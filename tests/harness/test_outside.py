"""Values that cross between the process with the tests and the one with the attempt, and what stands for those that do not."""

import collections
import contextlib
import datetime
import decimal
import fractions
import json
import math
import os
import pathlib
import socket
import sys
import threading
import types

import pytest
from pythlings_harness import alone, crossing, outside

ATTEMPT = '''
import collections
import enum
import functools


class OutOfStock(ValueError):
    def __init__(self, name, left):
        super().__init__(name, left)
        self.left = left

    def __str__(self):
        return f"only {self.left} of {self.args[0]}"


class Colour(enum.Enum):
    RED = 1
    BLUE = 2


Point = collections.namedtuple("Point", "x y")


class Liar:
    def __eq__(self, other):
        return True


class LyingInt(int):
    def __eq__(self, other):
        return True

    __hash__ = int.__hash__


class LyingList(list):
    def __eq__(self, other):
        return True


class Basket:
    def __init__(self, *names):
        self.names = list(names)

    def __len__(self):
        return len(self.names)

    def __contains__(self, name):
        return name in self.names

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.names.append(error[0].__name__ if error[0] else "closed")
        return True


count = 0


def step():
    global count
    count += 1
    return count


def add(xs, x=0):
    """add one"""
    xs.append(x)
    return xs


def countdown(n):
    while n:
        yield n
        n -= 1


def apply(function, *values):
    return [function(value) for value in values]


def total(numbers):
    return sum(numbers)


def sell(name):
    raise OutOfStock(name, 2)


def wrapped():
    try:
        return {}["x"]
    except KeyError as error:
        raise RuntimeError("broken") from error


def say(text):
    print(text)


def give(kind):
    return {"liar": Liar, "int": LyingInt, "list": LyingList, "point": lambda: Point(1, 2)}[kind]()
'''


@pytest.fixture
def shop():
    """The module of an attempt in another thread, as its stand-in: to the protocol a thread is as good as a process."""
    here, there = socket.socketpair()
    module = types.ModuleType("shop")
    exec(ATTEMPT, module.__dict__)
    sys.modules["shop"] = module
    for value in vars(module).values():
        if getattr(value, "__module__", None) == __name__:
            value.__module__ = "shop"
    screens = sys.stdout, sys.stderr
    other = alone.Alone(there)
    sys.stdout, sys.stderr = screens
    served = threading.Thread(target=other.serve)
    served.start()
    hand = outside.Outside(here, os.getcwd())
    stand_in, _ = hand.ask("import", "shop")
    mirrored = types.SimpleNamespace(hand=hand, module=stand_in)
    yield mirrored
    with contextlib.suppress(OSError):
        here.shutdown(socket.SHUT_RDWR)
    served.join(10)
    del sys.modules["shop"]
    assert not served.is_alive()


VALUES = [
    None,
    True,
    0,
    -(2**63),
    10**3000,
    1.5,
    math.inf,
    3 - 2j,
    "",
    "half \ud800 a pair",
    b"\x00\xff",
    bytearray(b"ab"),
    [],
    [1, [2, "x"], {"a": (1, {2})}],
    (1, (2,), frozenset({3})),
    {1: "a", (1, 2): None, "k": [True]},
    {1, 2},
    range(1, 9, 2),
    slice(1, None, 2),
    Ellipsis,
    NotImplemented,
    int,
    ValueError,
    datetime.date(2024, 2, 29),
    datetime.datetime(2024, 1, 1, 12, tzinfo=datetime.timezone(datetime.timedelta(hours=2))),
    datetime.timedelta(days=-1, seconds=3),
    decimal.Decimal("1.10"),
    decimal.Decimal("Infinity"),
    fractions.Fraction(1, 3),
    pathlib.Path("a/b"),
    collections.deque([1, 2], maxlen=3),
    collections.Counter("abca"),
    collections.OrderedDict(a=1),
    {"a": 1}.keys(),
]


@pytest.mark.parametrize("value", VALUES, ids=lambda value: repr(value)[:30])
def test_plain_values_come_back_as_they_were(value):
    """There and back, by way of the text that is sent."""
    one, other = crossing.Hand(), crossing.Hand()
    sent = json.loads(json.dumps(one.pack(value, crossing.Message())))
    found = other.unpack(sent, crossing.Received())
    assert type(found) is type(value)
    assert found == value
    assert repr(found) == repr(value)


def test_nan_crosses():
    """It is equal to nothing, so it has a test of its own."""
    hand = crossing.Hand()
    (found,) = hand.unpack(json.loads(json.dumps(hand.pack([math.nan], crossing.Message()))), crossing.Received())
    assert math.isnan(found)


def test_containers_keep_their_identity_within_a_message():
    """One list in two places, and one in itself."""
    hand, row = crossing.Hand(), [0, 0]
    row.append(row)
    found = hand.unpack(hand.pack([row, row], crossing.Message()), crossing.Received())
    assert found[0] is found[1]
    assert found[0][2] is found[0]


@pytest.mark.parametrize(
    "data",
    [
        ["x"],
        ["o", 5],
        ["=", 0],
        ["a", 0],
        ["m", "os", []],
        ["n", "os", "system"],
        ["n", "builtins", "eval"],
        ["n", "builtins", "print"],
        ["c", "deque", 5, None],
        ["u", "os", "system"],
        ["i", "zz"],
        ["h", 1],
        ["k", 1, []],
        ["e", 1],
        ["g", 1, 5, 5, None],
        [],
        {},
        [[]],
    ],
    ids=str,
)
def test_what_is_no_message_is_refused(data):
    """Whatever the attempt sends, nothing but data comes of it."""
    here, _there = socket.socketpair()
    hand = outside.Outside(here, "/")
    with pytest.raises(crossing.Gone):
        hand.unpack(data, crossing.Received())
    here.close()
    _there.close()


def test_nothing_of_the_tests_is_given_away():
    """What a test hands over can be called, and nothing else; objects of the test do not cross at all."""
    here, _there = socket.socketpair()
    hand = outside.Outside(here, "/")
    secret = types.SimpleNamespace(wanted=5)
    assert hand.pack(lambda: secret, crossing.Message()) == ["j", 0, "function", "<lambda>"]
    with pytest.raises(crossing.Uncrossable):
        hand.pack(object(), crossing.Message())
    here.close()
    _there.close()


def test_functions_of_the_attempt(shop):
    """They are called over there; what they change in a list is changed here."""
    xs = [1]
    assert shop.module.add(xs, x=2) is xs
    assert xs == [1, 2]
    assert shop.module.add.__doc__ == "add one"
    assert isinstance(shop.module.add, types.FunctionType)


def test_a_module_is_read_when_it_is_asked(shop):
    """Its names change while tests run."""
    assert [shop.module.count, shop.module.step(), shop.module.count] == [0, 1, 1]
    shop.module.count = 9
    assert shop.module.step() == 10


def test_generators_go_step_by_step(shop):
    """Nothing is taken ahead."""
    steps = shop.module.countdown(10**9)
    assert [next(steps), next(steps)] == [10**9, 10**9 - 1]
    assert list(shop.module.countdown(2)) == [2, 1]


def test_functions_and_iterators_of_the_test(shop):
    """They are called here; what they raise goes through the attempt and comes back."""
    seen = []
    assert shop.module.apply(lambda value: seen.append(value) or value * 2, 1, 2) == [2, 4]
    assert seen == [1, 2]
    assert shop.module.apply(str.upper, "a") == ["A"]
    assert shop.module.total(iter([1, 2])) == 3
    error = KeyError("mine")

    def raises(_):
        raise error

    with pytest.raises(KeyError) as caught:
        shop.module.apply(raises, 1)
    assert caught.value is error

    class Own(Exception):
        pass

    def raises_own(_):
        raise Own

    with pytest.raises(Own):
        shop.module.apply(raises_own, 1)


def test_exceptions_of_the_attempt(shop):
    """Its own classes can be waited for, and say what they say over there."""
    with pytest.raises(shop.module.OutOfStock, match="only 2 of tea") as caught:
        shop.module.sell("tea")
    assert isinstance(caught.value, ValueError)
    assert caught.value.left == 2
    assert caught.value.args == ("tea", 2)
    with pytest.raises(RuntimeError, match="broken") as caught:
        shop.module.wrapped()
    assert type(caught.value.__cause__) is KeyError


def test_objects_of_the_attempt(shop):
    """Special methods, attributes, classes."""
    basket = shop.module.Basket("tea")
    assert (len(basket), "tea" in basket, basket.names, type(basket).__name__) == (1, True, ["tea"], "Basket")
    assert isinstance(basket, shop.module.Basket)
    with basket:
        raise ValueError
    assert basket.names == ["tea", "ValueError"]
    with pytest.raises(TypeError):
        iter(basket)
    assert shop.module.Colour.RED is shop.module.Colour["RED"]
    assert [colour.value for colour in shop.module.Colour] == [1, 2]
    point = shop.module.give("point")
    assert (point, point.x) == ((1, 2), 1)


def test_what_lies_is_compared_as_the_data_that_it_is(shop):
    """Numbers, texts and containers underneath; of any other object it is noted that it had a say."""
    assert shop.module.give("int") != 5
    assert shop.module.give("int") == 0
    assert shop.module.give("list") != [1]
    assert shop.module.give("list") == []
    assert shop.hand.relied is None
    assert shop.module.give("liar") == 5
    assert shop.hand.relied == "Liar"


def test_what_is_printed_goes_with_the_answer():
    """Once."""
    screens = [alone._Screen(), alone._Screen()]
    screens[0].write("héllo\n")
    assert [screen.drained() for screen in screens] == ["héllo\n", ""]
    assert screens[0].drained() == ""


def test_a_guard_keeps_what_the_attempt_wrote_from_running():
    """By a process, by `exec`, by `pickle`; the test's own import is let through."""
    files = types.SimpleNamespace(work="/work/", tests={"/work/test_a.py"}, path=lambda name: "/work/" + name)
    guard = outside._Guard(files, [])
    with pytest.raises(outside.Refused):
        guard("subprocess.Popen", ())
    with pytest.raises(outside.Refused):
        guard("pickle.find_class", ())
    with pytest.raises(outside.Refused):
        guard("exec", (compile("1", "/work/shop.py", "exec"),))
    with pytest.raises(outside.Refused):
        guard("exec", (compile("1", "<string>", "exec"),))
    guard("exec", (compile("1", contextlib.__file__, "exec"),))
    guard("open", ("/work/x",))
