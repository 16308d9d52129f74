"""Lights for a school play.

Ravi does the lights. His list of cues is long, and he'd like to hand each cue to a lamp as it
is. `lamp(cue)` doesn't work: the lamp gets one list and has no idea what to do with it.

In a `def` line a star collects. In a call it does the opposite and lays things out, `*` by
position and `**` by name. `*` also works in a list:

    >>> def lamp(number, colour="white", level=100):
    ...     return f"lamp {number}: {colour}, {level} %"
    >>> cue = [3, "red"]
    >>> lamp(*cue)
    'lamp 3: red, 100 %'
    >>> lamp(7, **{"level": 20})
    'lamp 7: white, 20 %'
    >>> [0, *cue, "end"]
    [0, 3, 'red', 'end']

Collect everything, then lay it out again: a function made like this can call any other
function, without knowing its parameters.

Three functions are missing. They must work with lamps, and with any other function, such as
the fog machine.
"""


def lamp(number, colour="white", level=100):
    """Return what a lamp does."""
    return f"lamp {number}: {colour}, {level} %"


def fog(seconds):
    """Return what the fog machine does."""
    return f"fog for {seconds} s"


def play(machine, cues):
    """Call the machine once for each cue and return the list of results.

    A cue is a list or a tuple of the arguments, in their order.

    >>> play(lamp, [[3, "red"], (7,)])
    ['lamp 3: red, 100 %', 'lamp 7: white, 100 %']
    """
    # TODO: this hands over the whole cue as one argument.
    return [machine(cue) for cue in cues]


def play_named(machine, cues):
    """Do the same with cues that are dicts: from the name of a parameter to its value.

    >>> play_named(lamp, [{"level": 20, "number": 7}])
    ['lamp 7: white, 20 %']
    """
    # TODO
    return []


# TODO: after the diary and the machine, any arguments with or without a name
def noted(diary, machine):
    """Call the machine with all further arguments and return what it returns.

    Before the call, add a line to the list `diary`: the arguments with commas between them,
    each as `repr` shows it, and those with a name as name=value.

    >>> diary = []
    >>> noted(diary, lamp, 3, "red", level=50)
    'lamp 3: red, 50 %'
    >>> diary
    ["3, 'red', level=50"]
    """
    # TODO
    return machine()
