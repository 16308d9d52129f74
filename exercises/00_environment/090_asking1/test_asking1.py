from played import play
from pythlings_checks import program

PENGUIN = program("asking1.py", typed=["penguin", "Nairobi", "soup"])
GOAT = program("asking1.py", typed=["goat", "Łódź", "a bag of onions"])
GOAT_STORY = """An animal? goat
A town? Łódź
Something to eat? a bag of onions
One morning a goat got off the train in Łódź
It had brought a bag of onions for everyone
"""

if GOAT.screen == GOAT_STORY:
    play("asking1", "walrus", "Ulaanbaatar", "a very small cake")


def test_answers():
    """each answer gets into the story"""
    printed = PENGUIN.succeeds().stdout
    is_asked = "soup" in PENGUIN.screen  # the third answer was read, so there are three questions
    for word in ("penguin", "Nairobi", "soup"):
        is_told = word in printed or not is_asked
        assert is_told, (
            f"{word} was typed, and it isn't in the story. Does that answer have a name of its own, "
            "and is the name printed without quotes?"
        )


def test_example():
    """the whole story of penguin, Nairobi and soup, as in the text"""
    PENGUIN.succeeds().shows(
        "An animal? penguin\n"
        "A town? Nairobi\n"
        "Something to eat? soup\n"
        "One morning a penguin got off the train in Nairobi\n"
        "It had brought soup for everyone\n"
    )


def test_other_answers():
    """other answers make another story: goat, Łódź, a bag of onions"""
    GOAT.succeeds().shows(GOAT_STORY)


def test_number_as_answer():
    """an answer may be anything, even 7"""
    program("asking1.py", typed=["7", "", "7"]).succeeds().shows(
        "An animal? 7\n"
        "A town? \n"
        "Something to eat? 7\n"
        "One morning a 7 got off the train in \n"
        "It had brought 7 for everyone\n"
    )
