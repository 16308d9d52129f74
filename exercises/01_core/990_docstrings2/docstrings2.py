"""Seat B-07, sold twice.

Would you trust a manual if nobody had ever tried its examples? Hana wouldn't. The README.md
beside this file is the manual of her box office, and the check runs it: it types each line
after `>>>` and compares the answer with the line below.

Read the page first. Then fix this file until the page is true. To try an example yourself,
start `python3 -i docstrings2.py` (on Windows `py -i docstrings2.py`): that runs the file, then
gives you the prompt.

Look closely at two things. Python shows a value as you would write it, so a returned text has
quotes and a printed one doesn't. And the `...` in a Traceback is for lines that nobody
compares; only the last line has to match.
"""


def label(row, number):
    # TODO: the page says something about digits and capitals.
    return f"{row}-{number}"


def read_label(text):
    # TODO: a number that you can count with, and an error for anything that isn't a label.
    return text[0], text[2:]


def announce(text):
    # TODO: what does the page show, a text in quotes or one without?
    row, number = read_label(text)
    return f"Row {row}, seat {number}, please."
