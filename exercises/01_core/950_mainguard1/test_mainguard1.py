import functools
import importlib
import re

from pythlings_checks import command, program, read


@functools.cache
def imported():
    """Import the program as Omar does, with nobody there to answer."""
    return command("python", "-B", "-c", "import mainguard1")


def function(name):
    """Return a function of the program, which may be imported without a question by now."""
    test_silent()
    module = importlib.import_module("mainguard1")
    if not hasattr(module, name):
        lines = read("mainguard1.py").lines
        read("mainguard1.py").wrong(len(lines), f"There is no function `{name}` in this file yet.")
    return getattr(module, name)


def test_silent():
    """importing the program asks nothing and prints nothing"""
    lines = re.findall(r'mainguard1.py", line (\d+), in <module>', imported().stderr)
    if "EOFError" in imported().stderr and lines:
        read("mainguard1.py").wrong(
            int(lines[0]),
            "This line runs at `import mainguard1`, too, and asks how many guests there are.",
        )
    imported().succeeds().shows("")


def test_pizzas():
    """pizzas returns how many pizzas it takes"""
    pizzas = function("pizzas")
    assert pizzas(9) == 4
    assert pizzas(8) == 3
    assert pizzas(1) == 1
    assert pizzas(3) == 2
    assert pizzas(4) == 2
    assert pizzas(0) == 0


def test_sentence():
    """sentence returns what Yuki's program prints"""
    sentence = function("sentence")
    assert sentence(9) == "4 pizzas, 5 slices left for breakfast."
    assert sentence(2) == "1 pizza, 2 slices left for breakfast."
    assert sentence(16) == "6 pizzas, 0 slices left for breakfast."
    assert sentence(0) == "0 pizzas, 0 slices left for breakfast."


def test_sentence_is_silent(capsys):
    """sentence and pizzas print nothing themselves"""
    sentence, pizzas = function("sentence"), function("pizzas")
    capsys.readouterr()
    sentence(9)
    pizzas(9)
    printed = capsys.readouterr().out
    assert printed == "", f"When Omar calls them, this is printed: {printed.strip()}"


def test_started():
    """started as a program, it asks and answers as it did before"""
    program("mainguard1.py", typed=["5"]).shows(
        "How many guests? 5\n2 pizzas, 1 slices left for breakfast.\n"
    )


def test_started_one():
    """started for two guests, it says `1 pizza`"""
    program("mainguard1.py", typed=["2"]).shows(
        "How many guests? 2\n1 pizza, 2 slices left for breakfast.\n"
    )


def test_main(monkeypatch, capsys):
    """main asks and prints, each time that somebody calls it"""
    main = function("main")
    answers = iter(["5", "8"])
    monkeypatch.setattr("builtins.input", lambda prompt="": print(prompt) or next(answers))
    capsys.readouterr()
    main()
    main()
    lines = capsys.readouterr().out.splitlines()
    assert "2 pizzas, 1 slices left for breakfast." in lines, "main() doesn't print the sentence"
    assert "3 pizzas, 0 slices left for breakfast." in lines, (
        "called once more, for 8 guests, main() doesn't print the sentence for them"
    )


def test_party():
    """Omar's party.py gets its list, without a question in it"""
    program("party.py").shows(
        "Chess club:     4 pizzas, 5 slices left for breakfast.\n"
        "Choir:          15 pizzas, 0 slices left for breakfast.\n"
        "Lost property:  1 pizza, 5 slices left for breakfast.\n"
        "Class 7b:       9 pizzas, 0 slices left for breakfast.\n"
        "Omar orders 29 pizzas.\n"
    )
