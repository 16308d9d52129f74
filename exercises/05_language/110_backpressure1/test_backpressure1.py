from threading import Event, Thread
from time import sleep

import pytest
from backpressure1 import serve, serve_one_by_one


class Kitchen:
    """Bakes, counts what was baked and eaten, and gives the cook time to run ahead."""

    def __init__(self, plates, room=0, breaks_after=None):
        self.total, self.limit, self.breaks_after = plates, room + 2, breaks_after
        self.baked, self.eaten, self.most = 0, [], 0
        self.too_many, self.ahead, self.broken = Event(), Event(), Event()

    def plates(self):
        for number in range(1, self.total + 1):
            if number - 1 == self.breaks_after:
                self.broken.set()
                raise RuntimeError("the stove is broken")
            self.baked = number
            self.most = max(self.most, number - len(self.eaten))
            if self.most > self.limit:
                self.too_many.set()
            if number == 2:
                self.ahead.set()
            yield f"plate {number}"

    def eat(self, plate):
        if len(self.eaten) < 2:
            self.too_many.wait(0.05)
        self.eaten.append(plate)

    def eat_when_broken(self, plate):
        if not self.eaten:
            self.broken.wait(0.5)
            sleep(0.02)
        self.eaten.append(plate)

    def eat_when_two_are_baked(self, plate):
        if not self.ahead.wait(1):
            pytest.fail(
                "While the guest eats the first plate, the cook should bake the second one. In a "
                "second, no second plate was baked. Does baking run in a thread?"
            )
        self.eaten.append(plate)


def in_time(call, function, *arguments):
    """Return what the function returns or raises, or fail if it never ends."""
    came = []

    def run():
        try:
            came.append((True, function(*arguments)))
        except BaseException as error:  # noqa: BLE001
            came.append((False, error))

    thread = Thread(target=run, daemon=True)
    thread.start()
    thread.join(2)
    if not came:
        pytest.fail(
            f"{call} never ends. Somebody waits for ever: the guest for a plate, because nobody says "
            "that it's over, or the cook for room on the counter, because nobody eats yet."
        )
    well, result = came[0]
    if not well:
        raise result
    return result


def served(kitchen, wanted):
    """Fail unless these plates were eaten."""
    if kitchen.eaten != wanted:
        pytest.fail(
            f"These plates should have been eaten: {', '.join(wanted)}. "
            f"These were: {', '.join(kitchen.eaten) or 'none'}."
        )


def test_one_by_one():
    """serve_one_by_one: all plates are eaten, in order"""
    kitchen = Kitchen(3)
    found = serve_one_by_one(kitchen.plates(), kitchen.eaten.append)
    served(kitchen, ["plate 1", "plate 2", "plate 3"])
    if found != 3:
        pytest.fail(f"There were 3 plates, and serve_one_by_one returned {found}.")


def test_one_by_one_nothing():
    """serve_one_by_one: no plates"""
    assert serve_one_by_one([], print) == 0


def test_one_by_one_pull():
    """serve_one_by_one: no plate is baked before the one before it has been eaten"""
    kitchen = Kitchen(50)
    serve_one_by_one(kitchen.plates(), kitchen.eaten.append)
    if kitchen.most != 1:
        pytest.fail(
            f"There were {kitchen.most} plates at one time that nobody had eaten yet. There should "
            "never be more than 1."
        )


def test_serve():
    """serve: all plates are eaten, in order"""
    kitchen = Kitchen(5, room=2)
    found = in_time("serve(plates, eat, 2)", serve, kitchen.plates(), kitchen.eaten.append, 2)
    served(kitchen, ["plate 1", "plate 2", "plate 3", "plate 4", "plate 5"])
    if found != 5:
        pytest.fail(f"There were 5 plates, and serve returned {found}.")


def test_serve_empty():
    """serve: a plate with nothing on it is a plate"""
    eaten = []
    found = in_time(
        'serve(["crêpe", "", "tarte"], eat, 1)', serve, ["crêpe", "", "tarte"], eaten.append, 1
    )
    if (found, eaten) != (3, ["crêpe", "", "tarte"]):
        pytest.fail(
            f'The plates "crêpe", "" and "tarte": eaten were {eaten}, and serve says {found}.'
        )


def test_serve_nothing():
    """serve: no plates"""
    found = in_time("serve([], eat, 3)", serve, [], print, 3)
    if found != 0:
        pytest.fail(f"There were no plates, and serve returned {found}.")


@pytest.mark.parametrize("room", [1, 3])
def test_serve_room(room):
    """serve: no more plates are baked than there's room for"""
    kitchen = Kitchen(40, room)
    in_time(f"serve(plates, eat, {room})", serve, kitchen.plates(), kitchen.eat, room)
    if kitchen.most > room + 2:
        pytest.fail(
            f"With room for {room} on the counter, one plate in the cook's hands and one in front "
            f"of the guest, there may be {room + 2} plates. There were {kitchen.most}."
        )


def test_serve_ahead():
    """serve: while the guest eats, the cook bakes ahead"""
    kitchen = Kitchen(4, room=3)
    in_time("serve", serve, kitchen.plates(), kitchen.eat_when_two_are_baked, 3)
    served(kitchen, ["plate 1", "plate 2", "plate 3", "plate 4"])


def stoves_own(error):
    """Fail unless this is the error that the stove raised."""
    if str(error) != "the stove is broken":
        pytest.fail(
            "The stove raises a RuntimeError: the stove is broken. That same error should come out "
            f"of serve. Another one came: {error!r}."
        )


@pytest.mark.filterwarnings("ignore")
def test_serve_error():
    """serve: the stove breaks; the plates that are ready are eaten, and the error comes out"""
    kitchen = Kitchen(9, room=2, breaks_after=3)
    call = "With a stove that breaks after three plates, serve"
    try:
        found = in_time(call, serve, kitchen.plates(), kitchen.eat_when_broken, 2)
    except RuntimeError as error:
        stoves_own(error)
    else:
        pytest.fail(f"{call} should raise the stove's RuntimeError. It returned {found}.")
    served(kitchen, ["plate 1", "plate 2", "plate 3"])


@pytest.mark.filterwarnings("ignore")
def test_serve_error_at_once():
    """serve: the stove may break before the first plate"""
    kitchen = Kitchen(9, room=1, breaks_after=0)
    call = "With a stove that breaks at once, serve"
    try:
        found = in_time(call, serve, kitchen.plates(), kitchen.eaten.append, 1)
    except RuntimeError as error:
        stoves_own(error)
    else:
        pytest.fail(f"{call} should raise the stove's RuntimeError. It returned {found}.")
