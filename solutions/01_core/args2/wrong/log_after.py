# expect: a call that raises is in the log, and its error goes on
"""Handing arguments on."""


def run_step(oven, step):
    """Call oven with the settings of a recipe's step and return the result.

    A step is a dict such as {"degrees": 180, "minutes": 25}; its keys are the
    names of oven's parameters.
    """
    return oven(**step)


def run_all(oven, rows):
    """Call oven once for each row of positions; return the list of results.

    >>> run_all(max, [(3, 7), (9, 2, 5)])
    [7, 9]
    """
    return [oven(*row) for row in rows]


def call_logged(func, log, *args, **kwargs):
    """Return what func returns for all further arguments; note the call.

    Before the call one line is appended to the list log, such as
    "heat(180, minutes=25)": the name of func, positions as repr(), then the
    named ones.
    """
    shown = [repr(value) for value in args]
    shown += [f"{name}={value!r}" for name, value in kwargs.items()]
    result = func(*args, **kwargs)
    log.append(f"{func.__name__}({', '.join(shown)})")
    return result
