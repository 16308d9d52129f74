"""The board at the door."""

import textwrap
from greeter.words import WORDS
from string import Template

TEXT = Template("$welcome, $$name!").substitute(WORDS)


def greeting(name):
    """Return a line for the board, such as "Welcome, Ann!"."""
    return textwrap.shorten(Template(TEXT).substitute(name=name), 30)
