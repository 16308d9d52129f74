import caching
import pytest
from suite_for_check import Clock, check, decorated, has, together


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def asked():
    return []


@pytest.fixture
def level(clock, asked):
    """A function that notes what it's asked, with a cache of ten seconds."""

    def level(*args, **kwargs):
        asked.append((args, kwargs))
        if "nowhere" in args:
            raise LookupError("nowhere")
        return None if "dry" in args else len(asked)

    return decorated(caching, "cached", 10, clock)(level)


def test_memory(level, asked):
    """cached: the same question is asked once"""
    found = [level("Apia"), level("Apia"), level("Sālua"), level("Apia")]
    check(found, [1, 1, 2, 1], "level of Apia, Apia, Sālua and Apia:")
    check(len(asked), 2, "And how often it was asked:")


def test_expires(level, clock):
    """cached: an answer is good for less than ttl seconds"""
    level("Apia")
    clock.now += 9.5
    check(level("Apia"), 1, "ttl is 10. Asked again after 9.5 seconds:")
    clock.now += 0.5
    check(level("Apia"), 2, "ttl is 10. Asked again after 10 seconds, it's a new question:")
    clock.now += 9.5
    check(level("Apia"), 2, "And 9.5 seconds after the second answer:")


def test_from_arrival(clock):
    """cached: the time counts from when the answer arrived"""
    calls = []

    def slow():
        calls.append(1)
        clock.now += 6
        return len(calls)

    function = decorated(caching, "cached", 10, clock)(slow)
    function()
    clock.now += 9
    function()
    words = "ttl is 10. An answer took 6 seconds, and is wanted again 9 seconds after it arrived.\n"
    check(len(calls), 1, f"{words}How often it was asked:")


def test_error(level, asked):
    """cached: an error goes on, and isn't remembered"""
    answers = []

    def ask():
        try:
            answers.append(level("nowhere"))
        except Exception as error:  # noqa: BLE001
            answers.append(error)

    for _ in range(2):
        # In a thread: who still has the question down as on its way now waits for ever.
        together(ask, words='level("nowhere") raises a LookupError. Asked again, it never ends:')
        found = answers.pop()
        if not isinstance(found, Exception):
            pytest.fail(
                f'level("nowhere") raises a LookupError. With @cached it returns {found!r}.'
            )
        if not isinstance(found, LookupError):
            raise found
    check(len(asked), 2, "After two calls that ended with an error, how often it was asked:")
    wanted = {"hits": 0, "misses": 2, "kept": 0}
    check(has(level, "stats")(), wanted, "And the stats:")


def test_none(level, asked):
    """cached: None is a result"""
    check([level("dry"), level("dry")], [None, None], "A function that returns None, twice:")
    check(len(asked), 1, "And how often it was asked:")


def test_arguments(level, asked):
    """cached: other arguments are another question"""
    level(1, 2)
    level(2, 1)
    level(1, unit="m")
    level(1, unit="ft")
    level(1)
    check(len(asked), 5, "(1, 2), (2, 1), (1, unit='m'), (1, unit='ft'), (1): how often asked:")


def test_names_of_keywords(level, asked):
    """cached: the names of keyword arguments belong to the question"""
    level(west="Apia", east="Savaiʻi")
    level(west="Savaiʻi", east="Apia")
    level(north="Apia", east="Savaiʻi")
    check(len(asked), 3, "The same two values under other names: how often asked:")


def test_keywords(level, asked):
    """cached: the order of keyword arguments doesn't matter"""
    level(place="Apia", unit="m")
    level(unit="m", place="Apia")
    check(len(asked), 1, "The same two keyword arguments in another order: how often asked:")


def test_list(level, asked):
    """cached: what can't be a key is asked each time"""
    found = [level(["Apia"]), level(["Apia"]), level(places=["Apia"])]
    check(found, [1, 2, 3], "level(['Apia']), twice, and level(places=['Apia']):")


def test_clear(level, asked):
    """cached: clear forgets all answers"""
    level("Apia")
    has(level, "clear")()
    check(level("Apia"), 2, "After clear(), the same question is a new one:")


def test_stats(level):
    """cached: stats count hits and misses"""
    check(has(level, "stats")(), {"hits": 0, "misses": 0, "kept": 0}, "Before any call:")
    for place in ("Apia", "Apia", "Sālua", "Apia"):
        level(place)
    level(["Apia"])
    wanted = {"hits": 2, "misses": 3, "kept": 2}
    check(level.stats(), wanted, "After Apia, Apia, Sālua, Apia and a list:")
    level.clear()
    wanted = {"hits": 2, "misses": 3, "kept": 0}
    check(level.stats(), wanted, "And after clear():")


def test_kept(level, clock):
    """cached: kept counts only the answers that are still good"""
    for number in range(5):
        level(number)
    clock.now += 10
    check(has(level, "stats")()["kept"], 0, "Five answers have expired. Kept:")
    level("Apia")
    check(has(level, "stats")()["kept"], 1, "Five answers have expired, and one is new. Kept:")


def test_leaves_memory(clock):
    """cached: what has expired leaves the memory at the next call"""
    import gc
    import weakref

    class Answer:
        pass

    function = decorated(caching, "cached", 10, clock)(lambda place: Answer())
    trace = weakref.ref(function("Apia"))
    clock.now += 10
    function("Sālua")
    gc.collect()
    if trace() is not None:
        pytest.fail("An answer has expired, and another question came. It's still in memory.")


def test_own(clock):
    """cached: two functions don't share their answers"""
    decorate = decorated(caching, "cached", 10, clock)
    one, other = decorate(lambda place: "one"), decorate(lambda place: "other")
    check([one("Apia"), other("Apia")], ["one", "other"], "Two functions, the same question:")


@pytest.mark.parametrize("ttl", [0, -1.5])
def test_ttl(clock, ttl):
    """cached: a ttl that isn't above 0 is a ValueError"""
    if not hasattr(caching, "cached"):
        pytest.fail("There is no cached in caching.py yet.")
    with pytest.raises(ValueError):
        caching.cached(ttl, clock)


def test_short_ttl(clock):
    """cached: half a second is a ttl, too"""
    function = decorated(caching, "cached", 0.5, clock)(lambda place: place)
    check(function("Apia"), "Apia", "With a ttl of 0.5, the answer:")
