from played import play
from pythlings_checks import program

PENGUIN = program("asking1.py", typed=["penguin", "Nairobi", "soup"])

if PENGUIN.stdout.endswith("It had brought soup for everyone\n"):
    play("asking1", "walrus", "Ulaanbaatar", "a very small cake")


def test_example():
    """penguin, Nairobi and soup get into the story"""
    PENGUIN.succeeds().shows(
        "An animal? penguin\n"
        "A town? Nairobi\n"
        "Something to eat? soup\n"
        "One morning a penguin got off the train in Nairobi\n"
        "It had brought soup for everyone\n"
    )


def test_other_answers():
    """other answers make another story: goat, Łódź, a bag of onions"""
    program("asking1.py", typed=["goat", "Łódź", "a bag of onions"]).succeeds().shows(
        "An animal? goat\n"
        "A town? Łódź\n"
        "Something to eat? a bag of onions\n"
        "One morning a goat got off the train in Łódź\n"
        "It had brought a bag of onions for everyone\n"
    )


def test_number_as_answer():
    """an answer may be anything, even 7"""
    program("asking1.py", typed=["7", "", "7"]).succeeds().shows(
        "An animal? 7\nA town? \nSomething to eat? 7\nOne morning a 7 got off the train in \nIt had brought 7 for everyone\n"
    )
