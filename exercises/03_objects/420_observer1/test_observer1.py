import functools
import gc

import pytest
from observer1 import Bell
from pythlings_checks import program


class Ear:
    """A listener of the tests: it writes down what it hears."""

    def __init__(self, name, heard):
        self.name = name
        self.heard = heard

    def hear(self, who):
        self.heard.append(f"{self.name}: {who}")


class Flat(Ear):
    """A listener whose battery is flat."""

    def hear(self, who):
        raise RuntimeError(f"{self.name} is off")


class Twin(Ear):
    """A listener that is equal to every other Twin."""

    def __eq__(self, other):
        return isinstance(other, Twin)

    __hash__ = Ear.__hash__


def check(found, wanted, what):
    found = "\n".join(map(str, found)) or "nothing"
    wanted = "\n".join(wanted) or "nothing"
    if found != wanted:
        pytest.fail(f"{what}\n{found}\n\nwanted\n{wanted}")


def test_order():
    """all listeners hear the bell, in the order in which they subscribed"""
    heard, bell = [], Bell()
    ears = [Ear(name, heard) for name in ("Zoe", "Ali", "Mei", "Bo", "Ida", "Jo", "Kim", "Eve")]
    for ear in ears:
        bell.subscribe(ear)
    bell.ring("Mum")
    wanted = [f"{ear.name}: Mum" for ear in ears]
    check(heard, wanted, "eight listeners subscribed. They heard, in this order")


def ring(bell, who):
    """Ring, and say it in words if an error of a phone comes out."""
    try:
        bell.ring(who)
    except RuntimeError as error:
        pytest.fail(f"Bo's phone is off, and its error came out of ring: {error}")


def test_flat_battery():
    """a listener with an error stops nobody else"""
    heard, bell = [], Bell()
    ears = [Ear("Ali", heard), Flat("Bo", heard), Ear("Mei", heard)]
    for ear in ears:
        bell.subscribe(ear)
    ring(bell, "the postman")
    check(heard, ["Ali: the postman", "Mei: the postman"], "Bo's phone is off. These heard it:")


def test_logged(caplog):
    """every error in a listener is logged, with its traceback"""
    heard, bell = [], Bell()
    ears = [Flat("Bo", heard), Ear("Ali", heard), Flat("Ida", heard)]
    for ear in ears:
        bell.subscribe(ear)
    ring(bell, "Mum")
    if len(caplog.records) < 2:
        pytest.fail(f"Two phones are off. Lines in the log: {len(caplog.records)}")
    found = [str(record.exc_info[1]) for record in caplog.records if record.exc_info]
    check(found, ["Bo is off", "Ida is off"], "Two phones are off. Tracebacks in the log:")


def test_ctrl_c():
    """Ctrl+C in a listener isn't caught"""
    heard, bell = [], Bell()

    class Stopped(Ear):
        def hear(self, who):
            raise KeyboardInterrupt

    ear = Stopped("Ali", heard)
    bell.subscribe(ear)
    try:
        bell.ring("Mum")
    except KeyboardInterrupt:
        return
    pytest.fail(
        "Somebody pressed Ctrl+C while it rang, and ring caught the KeyboardInterrupt.\n"
        "Catch an Exception, and nothing beyond."
    )


def test_nothing_logged(caplog):
    """if all is well, nothing is logged"""
    heard, bell = [], Bell()
    ear = Ear("Ali", heard)
    bell.subscribe(ear)
    ring(bell, "Mum")
    found = [record for record in caplog.records if record.levelname in ("WARNING", "ERROR")]
    check([record.getMessage() for record in found], [], "no phone is off, and the log has")


def test_leaving():
    """if a listener unsubscribes while it rings, the next one hears it all the same"""
    heard, bell = [], Bell()

    class Once(Ear):
        def hear(self, who):
            super().hear(who)
            bell.unsubscribe(self)

    ears = [Once("Ali", heard), Ear("Bo", heard), Once("Mei", heard), Ear("Ida", heard)]
    for ear in ears:
        bell.subscribe(ear)
    bell.ring("Mum")
    wanted = ["Ali: Mum", "Bo: Mum", "Mei: Mum", "Ida: Mum"]
    check(heard, wanted, "Ali and Mei unsubscribe as soon as they hear it. These heard it:")
    heard.clear()
    bell.ring("Dad")
    check(heard, ["Bo: Dad", "Ida: Dad"], "the next time, these heard it:")


def test_sending_away():
    """whoever is subscribed when it begins to ring hears it, even if another sends them away"""
    heard, bell = [], Bell()
    bo = Ear("Bo", heard)

    class Bossy(Ear):
        def hear(self, who):
            super().hear(who)
            bell.unsubscribe(bo)

    boss = Bossy("Ali", heard)
    bell.subscribe(boss)
    bell.subscribe(bo)
    bell.ring("Mum")
    check(heard, ["Ali: Mum", "Bo: Mum"], "Ali unsubscribes Bo while it rings. These heard it:")


def test_thrown_away():
    """a listener that's thrown away doesn't hear the bell any more"""
    heard, bell = [], Bell()
    ears = {name: Ear(name, heard) for name in ("Ali", "Bo", "Mei")}
    for ear in ears.values():
        bell.subscribe(ear)
    del ears["Bo"], ear
    gc.collect()
    bell.ring("Mum")
    check(
        heard,
        ["Ali: Mum"] + ["Mei: Mum"] * ("Mei" in ears),
        "Bo's was thrown away. These heard it:",
    )


def test_not_kept_by_ringing():
    """ringing doesn't keep a listener alive either"""
    heard, bell = [], Bell()
    ear = Ear("Ali", heard)
    bell.subscribe(ear)
    bell.ring("Mum")
    del ear
    gc.collect()
    bell.ring("Dad")
    check(heard, ["Ali: Mum"], "Ali's was thrown away after Mum's ring. These heard it:")


def test_very_listener():
    """of two equal listeners, the very one that's meant is unsubscribed"""
    heard, bell = [], Bell()
    first, second = Twin("first", heard), Twin("second", heard)
    bell.subscribe(first)
    bell.subscribe(second)
    bell.unsubscribe(second)
    bell.ring("Mum")
    check(
        heard, ["first: Mum"], "two equal listeners, and the second unsubscribed. These heard it:"
    )


def test_never_subscribed():
    """unsubscribing somebody who isn't subscribed does nothing"""
    heard, bell = [], Bell()
    ear, stranger = Ear("Ali", heard), Ear("Bo", heard)
    bell.subscribe(ear)
    bell.unsubscribe(stranger)
    bell.ring("Mum")
    check(heard, ["Ali: Mum"], "a stranger unsubscribed. These heard it:")


def test_two_bells():
    """two bells have listeners of their own"""
    heard, front, back = [], Bell(), Bell()
    ali, bo = Ear("Ali", heard), Ear("Bo", heard)
    front.subscribe(ali)
    back.subscribe(bo)
    front.ring("Mum")
    check(
        heard,
        ["Ali: Mum"],
        "Ali listens to the front bell, Bo to the back. At the front, these heard it:",
    )


@functools.cache
def ran():
    return program("observer1.py")


def test_program():
    """the program rings twice"""
    ran().says("Ali's phone: the postman is at the door\n", "the lamp flashes 11 times\n")
    ran().says("the lamp flashes 3 times", "the phone of Bo is off")
    if "Ali's phone: Mum" in ran().stdout:
        pytest.fail("Ali's phone was thrown away before Mum came, and it still rings.")
