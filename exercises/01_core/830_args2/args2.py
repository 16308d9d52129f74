"""Handing arguments on.

In a call the stars unpack: `*` a list or tuple into positions, `**` a dict into
names.

    >>> def heat(degrees, minutes=10, fan=False):
    ...     return f"{degrees} C, {minutes} min, fan {fan}"
    >>> heat(*[180, 25])
    '180 C, 25 min, fan False'
    >>> heat(200, **{"fan": True})
    '200 C, 10 min, fan True'

Collecting and unpacking together make a wrapper: a function that does something
before or after another one without knowing its parameters. Logging, timing and
retrying are written so, and later decorators.

Complete three functions for the control of a baker's oven.
"""


def run_step(oven, step):
    """Call oven with the settings of a recipe's step and return the result.

    A step is a dict such as {"degrees": 180, "minutes": 25}; its keys are the
    names of oven's parameters.
    """
    # TODO: this hands over one dict, as the first position.
    return oven(step)


def run_all(oven, rows):
    """Call oven once for each row of positions; return the list of results.

    >>> run_all(max, [(3, 7), (9, 2, 5)])
    [7, 9]
    """
    # TODO
    return []


# TODO: collect what func is to be called with.
def call_logged(func, log):
    """Return what func returns for all further arguments; note the call.

    Before the call one line is appended to the list log, such as
    "heat(180, minutes=25)": func.__name__, the positions, then the named ones,
    each value as repr() shows it.
    """
    # TODO
    return func()
