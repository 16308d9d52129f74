import functools

import dunder2
from dunder2 import Train, announce
from pythlings_checks import program
from session_for_check import typed

NIGHT = 'train = Train(["quiet", "bistro bikes", "first", "family bikes"])'


def ask(code, wanted, first=NIGHT, **more):
    """Ask a question about a train."""
    typed(dunder2, f"{first}\n{code}", wanted, **more)


def test_len():
    """len counts the coaches"""
    ask("len(train)", 4)
    ask("len(train)", 1, 'train = Train(["quiet"])')
    ask("len(train)", 0, "train = Train([])")


def test_false():
    """a train without coaches is false, every other one true"""
    ask("bool(train)", True)
    ask("bool(train)", False, "train = Train([])")


def test_index():
    """[] gives a coach, also counted from the end"""
    ask("train[0]", "quiet")
    ask("train[2]", "first")
    ask("train[-1]", "family bikes")


def test_too_far():
    """a coach that isn't there is an IndexError"""
    ask("train[4]", None, raises=IndexError)
    ask("train[-5]", None, raises=IndexError)


def test_slice():
    """a slice is a Train"""
    ask("type(train[1:3]).__name__", "Train")
    ask("type(train[:0]).__name__", "Train")


def test_sliced():
    """a slice has the coaches that were asked for"""
    ask("list(train[1:3])", ["bistro bikes", "first"])
    ask("list(train[:2])", ["quiet", "bistro bikes"])
    ask("list(train[::-1])", ["family bikes", "first", "bistro bikes", "quiet"])
    ask("list(train[4:])", [])


def test_in():
    """in looks for a word in every coach"""
    ask('"bikes" in train', True)
    ask('"quiet" in train', True)
    ask('"first" in train', True)
    ask('"sleeper" in train', False)
    ask('"bikes" in train', False, "train = Train([])")


def test_whole_word():
    """in wants a whole word"""
    ask('"bike" in train', False)
    ask('"bistro bikes" in train', False)
    ask('"quiet" in train', False, 'train = Train(["quieter", "bistro"])')


def test_loop():
    """a loop goes over the coaches from the front"""
    ask(
        "[coach for coach in train]",
        ["quiet", "bistro bikes", "first", "family bikes"],
    )
    ask("[coach for coach in train]", [], "train = Train([])")


def test_loops():
    """two loops over one train don't disturb each other"""
    ask(
        "[one + two for one in train for two in train]",
        ["aa", "ab", "ba", "bb"],
        'train = Train(["a", "b"])',
    )


def test_str():
    """the drawing"""
    ask("str(train)", "<##[quiet][bistro bikes][first][family bikes]")
    ask("str(train)", "<##[quiet]", 'train = Train(["quiet"])')
    ask("str(train)", "<##", "train = Train([])")


def test_copy():
    """the train keeps a copy of the list it was made from"""
    ask(
        'train = Train(coaches)\ncoaches.append("freight")\nlen(train)',
        2,
        'coaches = ["quiet", "bistro"]',
        note="The list was changed after the train was made.",
    )
    ask(
        'coaches.insert(0, "mail")\ntrain[0]',
        "quiet",
        'coaches = ["quiet"]\ntrain = Train(coaches)',
    )


def test_two():
    """two trains have nothing in common"""
    ask(
        'second = Train(["bistro", "bikes"])\nlen(first), len(second), first[0]',
        (1, 2, "quiet"),
        'first = Train(["quiet"])',
    )


def test_announce():
    """Mireille reads out what the train has"""
    assert announce(Train(["quiet", "family bistro", "first"])) == [
        "<##[quiet][family bistro][first]",
        "Your train has 3 coaches.",
        "The bistro is in coach 2.",
        "There's no room for bikes today.",
    ]
    assert announce(Train([])) == ["This is an engine. Please don't board."]


@functools.cache
def run(*words):
    return program("dunder2.py", *words)


def test_program():
    """a train from the command line"""
    run("quiet", "bistro bikes", "first", "family").prints(
        "<##[quiet][bistro bikes][first][family]\n"
        "Your train has 4 coaches.\n"
        "The bistro is in coach 2.\n"
        "Only the front goes on to Nice: <##[quiet][bistro bikes]\n"
    )
