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
    log.append(f"{func.__name__}({', '.join(shown)})")
    return func(*args, **kwargs)


# Why this way
#
# Here *args and **kwargs are the right names: the wrapper does not know what they
# mean and must not. It hands on both, or it would work only for functions without
# named arguments. The line is noted before the call because the calls that fail
# are those which somebody will look for in the log.
