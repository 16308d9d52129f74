import pathlib
import runpy

import pytest
from played import ends_with, play, ran
from pythlings_checks import program, read

FILE = pathlib.Path(__file__).with_name("questions.py")
OWN = runpy.run_path(str(FILE)).get("QUIZ", {})
ANSWERS = [str(answer).split("/")[0] for answer in OWN.values()]

if (
    len(OWN) >= 5
    and ends_with("Champion!\n", "quiz1.py", *ANSWERS)
    and ends_with("Another round?\n", "quiz1.py", *[""] * len(OWN))
):
    play("quiz1", "no idea", *ANSWERS[1:])


ODD = {
    "How many hearts does an octopus have?": "three/3",
    "Which sea has no coast?": "Sargasso",
    "Which planet is the hottest?": "Venus",
}
FOOD = {
    "Which nut is in marzipan?": "almond",
    "What is tofu made of?": "soya beans/Soya/soy",
    "Which fruit dries to a prune?": "Plum",
    "Which bean makes chocolate?": "cocoa",
}


@pytest.fixture
def quiz():
    """Play a quiz with questions that aren't the learner's, and put those back."""
    before = FILE.read_text(encoding="utf-8")

    def run(questions, *typed):
        FILE.write_text(f"QUIZ = {questions!r}\n", encoding="utf-8")
        return program("quiz1.py", typed=typed, env={"PYTHONDONTWRITEBYTECODE": "1"})

    yield run
    FILE.write_text(before, encoding="utf-8")


def test_right(quiz):
    """a quiz of one question, answered rightly"""
    quiz({"Who is your hero?": "me"}, "me").shows(
        "Question 1 of 1: Who is your hero?\n> me\nRight!\n1 of 1 right: *\nChampion!\n"
    )


def test_wrong(quiz):
    """a wrong answer gets `Sorry`, with the first form of the right one"""
    quiz({"What is tofu made of?": "soya beans/Soya/soy"}, "rice").shows(
        "Question 1 of 1: What is tofu made of?\n"
        "> rice\n"
        "Sorry, it's soya beans.\n"
        "0 of 1 right: -\n"
        "Another round?\n"
    )


def test_capitals(quiz):
    """capitals and spaces make no difference, in the guess or in the answer"""
    quiz({"Which planet is the hottest?": "Venus"}, " venus ").shows(
        "Question 1 of 1: Which planet is the hottest?\n"
        ">  venus \n"
        "Right!\n"
        "1 of 1 right: *\n"
        "Champion!\n"
    )


def test_row_ends(quiz):
    """a wrong answer ends the row: the next right one is the first again"""
    quiz(FOOD, "almond", "rice", "plum", "cocoa").shows(
        "Question 1 of 4: Which nut is in marzipan?\n"
        "> almond\n"
        "Right!\n"
        "Question 2 of 4: What is tofu made of?\n"
        "> rice\n"
        "Sorry, it's soya beans.\n"
        "Question 3 of 4: Which fruit dries to a prune?\n"
        "> plum\n"
        "Right!\n"
        "Question 4 of 4: Which bean makes chocolate?\n"
        "> cocoa\n"
        "Right! 2 in a row!\n"
        "3 of 4 right: *-**\n"
        "Not bad at all!\n"
    )


def test_example(quiz):
    """Adaeze's example"""
    quiz(ODD, "3", " SARGASSO", "Mercury").shows(
        "Question 1 of 3: How many hearts does an octopus have?\n"
        "> 3\n"
        "Right!\n"
        "Question 2 of 3: Which sea has no coast?\n"
        ">  SARGASSO\n"
        "Right! 2 in a row!\n"
        "Question 3 of 3: Which planet is the hottest?\n"
        "> Mercury\n"
        "Sorry, it's Venus.\n"
        "2 of 3 right: **-\n"
        "Not bad at all!\n"
    )


def test_forms(quiz):
    """any form of an answer counts, but only a whole one"""
    nuts = {
        "Which nut is in marzipan?": "almond",
        "What is tofu made of?": "soya beans/Soya/soy",
        "Which fruit dries to a prune?": "Plum",
    }
    quiz(nuts, "al", "SOYA", "").shows(
        "Question 1 of 3: Which nut is in marzipan?\n"
        "> al\n"
        "Sorry, it's almond.\n"
        "Question 2 of 3: What is tofu made of?\n"
        "> SOYA\n"
        "Right!\n"
        "Question 3 of 3: Which fruit dries to a prune?\n"
        "> \n"
        "Sorry, it's Plum.\n"
        "1 of 3 right: -*-\n"
        "Another round?\n"
    )


def test_half(quiz):
    """half of the answers right is not bad at all"""
    quiz(FOOD, "Almond", "fig", "plum", "coffee").shows(
        "Question 1 of 4: Which nut is in marzipan?\n"
        "> Almond\n"
        "Right!\n"
        "Question 2 of 4: What is tofu made of?\n"
        "> fig\n"
        "Sorry, it's soya beans.\n"
        "Question 3 of 4: Which fruit dries to a prune?\n"
        "> plum\n"
        "Right!\n"
        "Question 4 of 4: Which bean makes chocolate?\n"
        "> coffee\n"
        "Sorry, it's cocoa.\n"
        "2 of 4 right: *-*-\n"
        "Not bad at all!\n"
    )


def test_champion(quiz):
    """everything right makes a champion"""
    quiz(FOOD, "ALMOND", "soya beans", "plum", "cocoa").shows(
        "Question 1 of 4: Which nut is in marzipan?\n"
        "> ALMOND\n"
        "Right!\n"
        "Question 2 of 4: What is tofu made of?\n"
        "> soya beans\n"
        "Right! 2 in a row!\n"
        "Question 3 of 4: Which fruit dries to a prune?\n"
        "> plum\n"
        "Right! 3 in a row!\n"
        "Question 4 of 4: Which bean makes chocolate?\n"
        "> cocoa\n"
        "Right! 4 in a row!\n"
        "4 of 4 right: ****\n"
        "Champion!\n"
    )


def test_own_questions():
    """your own quiz has at least five questions"""
    if len(OWN) < 5:
        lines = read("questions.py").lines
        place = [number for number, line in enumerate(lines, 1) if line.startswith("QUIZ")]
        read("questions.py").wrong(place[0] if place else 1, f"There are {len(OWN)} so far.")


def test_own_answers():
    """if you know all of your own answers, you are a champion"""
    ran("quiz1.py", *ANSWERS).says("Champion!")
