import factory1
import pytest
from factory1 import create, register
from pythlings_checks import program


@pytest.fixture
def signed_up(monkeypatch):
    """Let a test sign up kinds of its own, and forget them afterwards."""
    monkeypatch.setattr(factory1, "REGISTRY", dict(factory1.REGISTRY))


def sign_up(kind, cls):
    """Use the decorator as `@register(kind)` does."""
    decorator = register(kind)
    if not callable(decorator):
        pytest.fail(f"register({kind!r}) should return a function. It returned {decorator!r}")
    return decorator(cls)


def made(kind, **options):
    """A question, or why there is none, in words."""
    call = ", ".join([repr(kind), *(f"{key}={value!r}" for key, value in options.items())])
    try:
        question = create(kind, **options)
    except Exception as error:  # noqa: BLE001
        pytest.fail(f"create({call}) ended with\n{type(error).__name__}: {error}")
    if question is None:
        pytest.fail(f"create({call}) returned None")
    return question


def check(found, wanted, what):
    if found != wanted:
        pytest.fail(f"{what}\n{found}\n\nwanted\n{wanted}")


class Song:
    """A kind of question from somebody else's file."""

    def __init__(self, notes):
        self.notes = notes

    def show(self):
        return f"la la {self.notes}"


class Broken:
    def __init__(self, **options):
        {}["batteries"]


def test_new_kind(signed_up):
    """a new kind signs up by the decorator, and create makes it"""
    sign_up("song", Song)
    found = made("song", notes="do re").show()
    check(found, "la la do re", "a question of a new kind, made and shown:")


def test_class_returned(signed_up):
    """the decorator returns the class as it is"""
    found = sign_up("song", Song)
    check(getattr(found, "__name__", found), "Song", "what the decorator returns for a class Song:")


def test_nothing_before(signed_up):
    """register alone signs nothing up: that takes a class"""
    register("song")
    if "song" in factory1.REGISTRY:
        pytest.fail(f"register('song') has no class yet, and REGISTRY has {factory1.REGISTRY}")


def test_registry():
    """choice, number and gap have signed up"""
    names = [f"{kind}: {cls.__name__}" for kind, cls in sorted(factory1.REGISTRY.items())]
    check(", ".join(names), "choice: Choice, gap: Gap, number: Number", "in REGISTRY there is")


def test_choice():
    """create makes a Choice"""
    question = made("choice", text="Fastest?", options=["hare", "hedgehog"], answer=2)
    check(question.show(), "Fastest?\n1) hare\n2) hedgehog", "the question shows")
    check(question.is_right(" 2 "), True, "whether 2 is right")
    check(question.is_right("1"), False, "whether 1 is right")
    question = made("choice", options=["yes", "no"], answer=1, text="Do bees sleep?")
    check(question.show(), "Do bees sleep?\n1) yes\n2) no", "with its text last, it shows")


def test_number():
    """create makes a Number, with all its options"""
    question = made("number", text="How high is K2?", answer=8611, within=100)
    check(
        question.is_right("8700"), True, "8611 is wanted, and it may be off by 100. 8700 is right:"
    )
    check(question.is_right("8712"), False, "8611 is wanted, within 100. 8712 is right:")
    question = made("number", text="Legs of a spider?", answer=8)
    check(question.is_right("8"), True, "8 is wanted. 8 is right:")
    check(question.show(), "Legs of a spider?", "the question shows")
    check(question.is_right("9"), False, "8 is wanted. 9 is right:")
    check(question.is_right("eight"), False, "8 is wanted. eight is right:")


def test_gap():
    """a Gap takes its word with any capitals, and with spaces around it"""
    question = made("gap", text="To ___ or not to be", answer="be")
    check(question.show(), "To ___ or not to be", "the question shows")
    for reply, wanted in (("be", True), ("  BE ", True), ("bee", False), ("", False)):
        check(question.is_right(reply), wanted, f"the word is be. Whether {reply!r} is right:")
    question = made("gap", text="The capital of Norway is ___", answer="Oslo")
    check(question.is_right("oslo"), True, "the word is Oslo. Whether 'oslo' is right:")
    question = made("gap", text="A white ___ needs no coat", answer="polar bear")
    check(
        question.is_right(" Polar bear"), True, "'polar bear' is the word. ' Polar bear' is right:"
    )


def test_unknown():
    """an unknown kind is a ValueError that names it and all the known ones"""
    try:
        found = create("smell", text="?")
    except ValueError as error:
        for word in ("smell", "choice", "number", "gap"):
            if word not in str(error):
                pytest.fail(f"the message should have {word} in it. It is: {error}")
    except Exception as error:  # noqa: BLE001
        pytest.fail(f'create("smell") should be a ValueError. It is a {type(error).__name__}.')
    else:
        pytest.fail(f'create("smell") should be a ValueError. It returned {found!r}')


def test_unknown_later(signed_up):
    """the known kinds in the message are also those that signed up later"""
    sign_up("song", Song)
    try:
        create("smell", text="?")
    except ValueError as error:
        if "song" not in str(error):
            pytest.fail(f"song has signed up. The message should have song in it. It is: {error}")
    else:
        pytest.fail('create("smell") should be a ValueError, and nothing was raised.')


def test_taken(signed_up):
    """a kind that's taken can't be signed up again"""
    sign_up("song", Song)
    try:
        sign_up("song", Broken)
    except ValueError as error:
        if "song" not in str(error):
            pytest.fail(f"the message should have song in it. It is: {error}")
    else:
        pytest.fail("a second class for the kind song should be a ValueError.")
    found = made("song", notes="mi").show()
    check(found, "la la mi", "the first class for the kind should stay:")


def test_error_inside(signed_up):
    """an error inside a class comes out as it is"""
    sign_up("broken", Broken)
    try:
        create("broken")
    except Exception as error:  # noqa: BLE001
        found = f"{type(error).__name__}: {error}"
    else:
        found = "nothing"
    check(found, "KeyError: 'batteries'", "a class raises a KeyError, and out of create came")


def test_program():
    """the program plays the quiz"""
    program("factory1.py", typed=["2", "9", "OTTER"]).says("1) 1", "8\n> ", "> 2 of 3")
