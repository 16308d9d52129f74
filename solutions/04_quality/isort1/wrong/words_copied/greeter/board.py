"""The board at the door."""

import textwrap
from string import Template

from greeter.words import WORDS

TEXT = Template("$welcome, $$name!").substitute(WORDS)


def greeting(name):
    """Return a line for the board, such as "Welcome, Ann!"."""
    return textwrap.shorten(Template(TEXT).substitute(name=name), 30)
