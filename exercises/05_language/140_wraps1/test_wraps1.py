import inspect
from contextlib import suppress
from functools import partial

import pytest
import wraps1
from pythlings_checks import called
from wraps1 import counted, members_only, plain


@pytest.fixture(autouse=True)
def fresh():
    wraps1.USES.clear()
    wraps1.MEMBERS.clear()


def ferry(port: str, *, bikes: int = 0) -> str:
    """When the ferry leaves."""
    return f"{port} with {bikes}"


def lunch(guests):
    return guests


BOTH = ["counted", "members_only"]


def decorator(name):
    """Return the learner's decorator, if it hands back functions."""
    found = getattr(wraps1, name)
    made = found(lunch)
    if isinstance(made, partial):
        pytest.fail(
            f"In {name}, `@wraps` has to know whose name to copy. What does it need in brackets?"
        )
    if not inspect.isfunction(made):
        pytest.fail(f"{name}(lunch) should return a function. It returns {made!r}.")
    return found


def check(found, wanted, words):
    """Fail with these words if the two differ."""
    if found != wanted:
        pytest.fail(f"{words}\n\nfound:  {found}\nwanted: {wanted}")


@pytest.mark.parametrize("name", BOTH, ids=BOTH)
def test_name(name):
    """a decorated function keeps its name"""
    decorate = decorator(name)
    found = decorate(ferry).__name__
    check(found, "ferry", f"The __name__ of ferry, decorated with @{name}:")
    found = decorate(lunch).__name__
    check(found, "lunch", f"The __name__ of lunch, decorated with @{name}:")


@pytest.mark.parametrize("name", BOTH, ids=BOTH)
def test_doc(name):
    """a decorated function keeps its docstring"""
    decorate = decorator(name)
    found = decorate(ferry).__doc__
    check(found, "When the ferry leaves.", f"The docstring of ferry, decorated with @{name}:")
    check(decorate(lunch).__doc__, None, f"lunch has no docstring. Decorated with @{name}:")


@pytest.mark.parametrize("name", BOTH, ids=BOTH)
def test_signature(name):
    """a decorated function shows its own parameters"""
    decorate = decorator(name)
    found = str(inspect.signature(decorate(ferry)))
    wanted = "(port: str, *, bikes: int = 0) -> str"
    words = (
        f"The parameters of ferry, decorated with @{name}. `signature` finds them by way of "
        "__wrapped__, which `wraps` sets:"
    )
    check(found, wanted, words)
    found = str(inspect.signature(decorate(lunch)))
    check(found, "(guests)", f"The parameters of lunch, decorated with @{name}:")


@pytest.mark.parametrize("name", BOTH, ids=BOTH)
def test_untouched(name):
    """decorating leaves the function itself as it was"""
    decorate = decorator(name)
    decorate(lunch)
    check(lunch(3), 3, f"lunch itself, after {name}(lunch):")
    if decorate(lunch) is lunch:
        pytest.fail(f"{name}(lunch) should return a new function. It returns lunch itself.")


def test_counted():
    """counted still counts, by the name of the function"""
    bikes = counted(ferry)
    found = [bikes("Split", bikes=2), bikes("Oban")]
    check(found, ["Split with 2", "Oban with 0"], "ferry decorated with @counted, called twice:")
    check(dict(wraps1.USES), {"ferry": 2}, "What is counted in USES after two calls of ferry:")


def test_counted_error():
    """counted counts a call that ends with an error, too"""
    guarded = counted(members_only(lunch))
    try:
        guarded(4)
    except PermissionError:
        words = "lunch has @counted and @members_only, and nobody is a member. USES after a call:"
        check(dict(wraps1.USES), {"lunch": 1}, words)
    else:
        pytest.fail("Nobody is a member, so the PermissionError should come out. It's lost.")


def test_members():
    """members_only still lets members in, and nobody else"""
    used = []

    def climb(wall):
        used.append(wall)

    with suppress(PermissionError):
        members_only(climb)("3")
    if used:
        pytest.fail("Without a member, a function with @members_only shouldn't even be called.")
    guarded = members_only(lunch)
    try:
        found = guarded(4)
    except PermissionError as error:
        check(str(error), "lunch is for members", "The message of the PermissionError:")
    else:
        pytest.fail(f"Without a member, lunch(4) with @members_only returns {found}.")
    wraps1.MEMBERS.add("Aiko")
    check(guarded(4), 4, "With a member, lunch(4) decorated with @members_only:")
    found = members_only(ferry)("Split", bikes=2)
    check(found, "Split with 2", "ferry('Split', bikes=2) with @members_only, for a member:")


def test_stack():
    """a stack of both keeps everything"""
    both = counted(members_only(counted(ferry)))
    found = f"{both.__name__}{inspect.signature(both)}"
    wanted = "ferry(port: str, *, bikes: int = 0) -> str"
    check(found, wanted, "ferry, decorated with @counted, @members_only and @counted:")


def words(argv):
    wraps1.main(argv)


def test_manual():
    """help lists all three commands"""
    called(words, "help").prints(
        "hours(day: str = 'today') -> str  When the hall is open.\n"
        "book(wall: str, people: int = 1) -> str  Book a wall for an hour.\n"
        "cancel(wall: str) -> str  Give a wall back."
    )


def test_bot():
    """the bot answers"""
    called(words, "hours", "Monday").prints("Monday: 10 to 22")
    called(words, "book", "12", "--member").prints("wall 12 is yours, for 1")
    called(words, "--member", "cancel", "12").prints("wall 12 is free")


def test_bot_guest():
    """the bot refuses what is for members only"""
    with pytest.raises(PermissionError):
        wraps1.main(["book", "12"])


def test_plain():
    """plain gives the function below its decorators"""
    if plain(counted(ferry)) is not ferry:
        pytest.fail("plain(ferry), after ferry was decorated with @counted, isn't the ferry below.")


def test_plain_stack():
    """plain goes through a whole stack of decorators"""
    found = plain(counted(members_only(counted(lunch))))
    if found is not lunch:
        left = 0
        while hasattr(found, "__wrapped__"):
            found, left = found.__wrapped__, left + 1
        words = f"It still has {left} of them." if left else f"It's {found!r}."
        pytest.fail(f"lunch has three decorators. plain(lunch) isn't the lunch below them. {words}")


def test_plain_itself():
    """plain of a function without decorators is the function itself"""
    try:
        found = plain(lunch)
    except AttributeError as error:
        if error.name != "__wrapped__":
            raise
        pytest.fail("lunch has no decorator, so it has no __wrapped__: plain should give lunch.")
    if found is not lunch:
        pytest.fail("lunch has no decorator, so plain(lunch) should be lunch.")
