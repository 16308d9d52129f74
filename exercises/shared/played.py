"""Play a learner's program, so that what it looks like is on the screen after the pass."""

import builtins
import functools
import importlib

from pythlings_checks import program


def play(name, *answers):
    """Import the program of this name while somebody types these answers, and return it.

    A program may leave by `exit()`. Then there is nothing to return.
    """
    left = iter(answers)

    def ask(prompt=""):
        """Show the question with the next answer, as a terminal does."""
        answer = next(left, answers[-1])
        print(f"{prompt}{answer}")
        return answer

    ask_again, builtins.input = builtins.input, ask
    try:
        return importlib.import_module(name)
    except SystemExit:
        return None
    finally:
        builtins.input = ask_again


@functools.cache
def ran(path, *typed):
    """Run the program while this is typed. Several may ask for the same run: it takes place once."""
    return program(path, typed=typed, limit=3)


def ends_with(ending, path, *typed):
    """Say whether a run of the program ends with these lines, and ends at all."""
    try:
        return ran(path, *typed).stdout.endswith(ending)
    except AssertionError:
        return False
