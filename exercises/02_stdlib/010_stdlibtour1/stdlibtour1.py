"""Somebody has already written it.

"You announced 'It'S Raining'." "Your jury voted 9, 9, 7, and only one 9 was read out."
"Since when does 1900 have a 29 February?" Ewa wrote the helpers of her radio station in
one weekend. Ever since, listeners have been writing in.

All seven are in the standard library: some 200 modules that come with Python. They have been
tested by millions of people for years.

    >>> import statistics
    >>> statistics.median([3, 1, 2])
    2

Nobody knows them all by heart. You only need the habit of looking before you write.

modules.txt, beside this file, is a page of the library reference, with one entry for each
helper. Import the modules, let them do the work, and throw Ewa's code away. Each complaint
above a function shows one call that goes wrong. Other calls go wrong, too.
"""


# "Your web page cuts words in half!"    blurb("Songs of the sea", 12) -> "Songs of…"
def blurb(text, width):
    """Return the text, or the words of it that fit into the width together with a final "…".

    Words have a single space between them. If not even the first word fits, return "…".
    """
    if len(text) <= width:
        return text
    return text[: width - 1] + "…"


# "It'S Raining? Really?"                show_title("it's raining") -> "It's Raining"
def show_title(text):
    """Return the title with a capital letter for each word."""
    return text.title()


# "1900 was not a leap year."            days_in_month(1900, 2) -> 28
def days_in_month(year, month):
    """Return how many days this month has."""
    if month == 2:
        return 29 if year % 4 == 0 else 28
    return 31 if month % 2 == 1 else 30


# "36/96 of the day is music? Er …"      share(36, 96) -> "3/8"
def share(minutes, total):
    """Return the share of the air time as text, in lowest terms. Everything is "1"."""
    for number in [2, 3, 5]:
        if minutes % number == 0 and total % number == 0:
            return f"{minutes // number}/{total // number}"
    return f"{minutes}/{total}"


# "At 30 on the dot it shows the show before."   on_air([0, 30, 90], 30) -> 1
def on_air(starts, minute):
    """Return the position of the show that is on at this minute.

    `starts` holds the minutes at which the shows begin, in ascending order. The first one
    has always begun.
    """
    position = 0
    while position + 1 < len(starts) and starts[position + 1] < minute:
        position += 1
    return position


# "Two nines, and you read out one."     best([9, 7, 9, 4], 3) -> [9, 9, 7]
def best(votes, count):
    """Return the `count` highest votes, the highest first."""
    return sorted(set(votes), reverse=True)[:count]


# "I typed Chior and got nothing."       did_you_mean("Chior", ["Jazz", "Choir"]) -> ["Choir"]
def did_you_mean(name, names):
    """Return a list with the one name that looks most like `name`.

    If none of them comes close, the list is empty.
    """
    return [other for other in names if other.lower() == name.lower()][:1]
