"""Look whether it is there already.

Python comes with about 200 modules, the standard library. They are installed
wherever Python is, tested for years, and often quick because they are written
in C. Before an experienced programmer writes a helper, they look whether it is
there:

    >>> import statistics
    >>> statistics.median([3, 1, 2])
    2

Nobody knows all modules by heart. What you need is the habit of looking.

A community radio needs eight small functions. The file modules.txt in this
folder is an excerpt of the library reference: each function has one entry there
that does the work. Import the modules and make each function a single return.
"""

# TODO: import the eight modules of modules.txt, one import a line.


def blurb(text, width):
    """Return the text cut to whole words, with "…" for what is left out."""
    # TODO
    return text


def show_title(text):
    """Return the title with a capital for each word: "it's late" -> "It's Late"."""
    # TODO: text.title() gives "It'S Late". One of the modules does better.
    return text.title()


def days_in_month(year, month):
    """Return how many days the month has."""
    # TODO
    return 30


def share(minutes, total):
    """Return the share of the air time as text in lowest terms: "1/4"."""
    # TODO
    return f"{minutes}/{total}"


def on_air(starts, minute):
    """Return the position of the programme that is on at this minute.

    `starts` holds the minutes at which the programmes begin, in ascending order;
    the first one is never later than `minute`.
    """
    # TODO
    return 0


def best(votes, count):
    """Return the `count` highest votes, the highest first."""
    # TODO
    return votes


def for_the_log(data):
    """Return the data as text in lines of at most 40 characters."""
    # TODO
    return str(data)


def did_you_mean(name, names):
    """Return a list with the one name that looks most like `name`, or an empty one."""
    # TODO
    return names
