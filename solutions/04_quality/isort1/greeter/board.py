"""The board at the door."""

import textwrap
from string import Template

from greeter.words import WORDS


def greeting(name):
    """Return a line for the board, such as "Welcome, Ann!"."""
    text = Template("$welcome, $name!").substitute(WORDS, name=name)
    return textwrap.shorten(text, 30)
