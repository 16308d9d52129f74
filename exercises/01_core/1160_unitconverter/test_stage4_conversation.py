import functools

from pythlings_checks import program


@functools.cache
def talk(*typed):
    """Ask these questions; each run is made once."""
    return program("unitconverter.py", typed=typed)


def test_end():
    """stage 4: `end` ends it at once"""
    talk("end").shows("> end\n")


def test_ingrid():
    """stage 4: Ingrid's conversation"""
    talk("350 F in C", "9 in in cm", "3 cups in g", "3 kg in cm", "bread", "end").shows(
        "> 350 F in C\n"
        "350 F = 176.67 C\n"
        "> 9 in in cm\n"
        "9 in = 22.86 cm\n"
        "> 3 cups in g\n"
        "I don't know the unit cups\n"
        "> 3 kg in cm\n"
        "I can't turn kg into cm\n"
        "> bread\n"
        "Ask me like this: 350 F in C\n"
        "> end\n"
    )


ODD = (
    "8 oz in g",
    "1.50 kg in lb",
    "  6  ft in   in ",
    "-40 C in F",
    "0 C in K",
    "2 in in in",
    "end",
)
NO_QUESTIONS = (
    "",
    "350 F in",
    "350 F to C",
    "350 F in C please",
    "hot F in C",
    "in in in in",
    "end",
)
HELP = "Ask me like this: 350 F in C\n"


def test_answers():
    """stage 4: the number is shown as it was typed, the result with two decimal places"""
    talk(*ODD).shows(
        "> 8 oz in g\n"
        "8 oz = 226.80 g\n"
        "> 1.50 kg in lb\n"
        "1.50 kg = 3.31 lb\n"
        ">   6  ft in   in \n"
        "6 ft = 72.00 in\n"
        "> -40 C in F\n"
        "-40 C = -40.00 F\n"
        "> 0 C in K\n"
        "0 C = 273.15 K\n"
        "> 2 in in in\n"
        "2 in = 2.00 in\n"
        "> end\n"
    )


def test_other_letters():
    """stage 4: capitals count in a conversation, too: `k` isn't `K`"""
    talk("3 k in C", "3 C in f", "2 M in cm", "end").shows(
        "> 3 k in C\n"
        "I don't know the unit k\n"
        "> 3 C in f\n"
        "I don't know the unit f\n"
        "> 2 M in cm\n"
        "I don't know the unit M\n"
        "> end\n"
    )


def test_no_question():
    """stage 4: whatever isn't number, unit, `in`, unit gets an example, and it goes on"""
    talk(*NO_QUESTIONS).shows(
        f"> \n{HELP}"
        f"> 350 F in\n{HELP}"
        f"> 350 F to C\n{HELP}"
        f"> 350 F in C please\n{HELP}"
        f"> hot F in C\n{HELP}"
        f"> in in in in\n{HELP}"
        "> end\n"
    )
