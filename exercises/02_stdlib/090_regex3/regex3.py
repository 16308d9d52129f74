r"""The hammer.

Over the holidays Bastian read a book about regular expressions. Now the jobs exchange has seven
more of them, and on Sunday its web page stopped answering for four hours. Someone had typed a
long title, with an exclamation mark at the end. Try it, with a little patience:

    >>> import re, time
    >>> start = time.perf_counter()
    >>> re.fullmatch(r"(\w+ ?)*", "a" * 22 + "!")
    >>> print("seconds:", time.perf_counter() - start)
    seconds: 0.45

The `+` inside and the `*` outside both share out the same letters. Before Python gives up, it
tries every way to cut 22 letters into pieces: two million. Every further letter doubles that.

And in the other functions? `|`, `+`, `(` and `.` mean something in an expression, even if
they come from somebody's name. For a fixed text there are `in`, `split`, `replace` and
`endswith`.

Chidi has reviewed the functions. Put his comments into practice. One of the seven is right as
it is: leave it alone.
"""

import re


# Chidi: cells("tea|milk|sugar") should be ["tea", "milk", "sugar"]. Look what it returns.
def cells(line):
    """Return the cells of a line, which have | between them."""
    return re.split("|", line)


# Chidi: mentions("We use C", "C++") is True. So is mentions("from Dr Ox", "Dr. x").
def mentions(text, name):
    """Return True if the text has exactly this name in it, letter by letter, else False."""
    return bool(re.search(name, text))


# Chidi: "my-jpg-list.txt" is no photo.
def is_photo(name):
    """Return True if the name ends with .jpg, in small letters, otherwise False."""
    return bool(re.search(".jpg", name))


# Chidi: without("(new) Gardener (new)", "(new)") should be " Gardener ".
def without(title, mark):
    """Return the title without the mark, wherever it comes."""
    return re.sub(mark, "", title)


# Chidi: two spaces in a row give an empty word, and so does a space at the end.
def words(text):
    """Return the words of the text. Words are what you find between spaces and line breaks."""
    return re.split(" ", text)


# Chidi: what about "from 9:30 to 17:00"?
def times(text):
    """Return the times in the text, in a list. A time: 1 or 2 digits, a colon, 2 digits."""
    return re.findall(r"\d{1,2}:\d\d", text)


# Chidi: this one was Sunday. By the way, a title with a space at its end isn't good either.
def is_good(title):
    """Return True if the title is words with a single space in between, otherwise False.

    Words are made of what `\\w` stands for: letters, digits and _. An empty title isn't good.
    """
    return bool(re.fullmatch(r"(\w+ ?)*", title))
