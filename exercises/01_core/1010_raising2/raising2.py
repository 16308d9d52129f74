"""What happened first?

Night duty at the bus company. The board at stop C4 is dark, and the log ends with "line C4
cannot be shown". Leila reads that last line, restarts the board, and it's dark again. The
cause is at the top.

If an `except` block raises an error, Python keeps the first one, too, and prints both in the
order of time. With `from` you say that you meant it:

    try:
        price = int("1O")
    except ValueError as error:
        raise RuntimeError("the price list is damaged") from error

Between the two it then says "The above exception was the direct cause". If it says "During
handling of the above exception", nobody wrote `from`. Often that's a second mistake, made
inside the `except` block itself. `raise` on its own sends the caught error on as it is.

Read traceback_a.txt and traceback_b.txt, beside this file, and answer the questions. Then fix
the three functions.
"""

# TODO: replace each ... with your answer.

# traceback_a.txt: the kind of the error that came first, such as "TypeError".
KIND_A = ...

# traceback_a.txt: which text in the timetable could nobody read?
TEXT_A = ...

# traceback_b.txt: the kind of the error that came first.
KIND_B = ...

# traceback_b.txt: the number of the line with the mistake that somebody made inside `except`.
LINE_B = ...


def load_departures(text):
    """Return the minutes of a line such as "5,25,45".

    If something in it isn't a number, raise a RuntimeError: "cannot read departures: " and the
    line. The ValueError is its direct cause.
    """
    # TODO
    try:
        return [int(part) for part in text.split(",")]
    except ValueError:
        raise RuntimeError(f"cannot read departures: {text}")


def stop_name(names, short):
    """Return the full name of a stop, or the short one if nobody knows it."""
    # TODO: a second mistake waits in the except block.
    try:
        return names[short]
    except KeyError:
        return names["unknown: " + short]


def show(line, send, log):
    """Send a line to the board.

    If send raises an OSError, note its message in the list `log`. Then the same error goes on
    to the caller. All other errors go on, too, and aren't noted.
    """
    # TODO: whoever calls this believes that the line is on the board.
    try:
        send(line)
    except OSError as error:
        log.append(str(error))
