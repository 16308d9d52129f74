# expect: noted: it returns what the machine returns
"""Lights for a school play."""


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
    return [machine(*cue) for cue in cues]


def play_named(machine, cues):
    """Do the same with cues that are dicts: from the name of a parameter to its value.

    >>> play_named(lamp, [{"level": 20, "number": 7}])
    ['lamp 7: white, 20 %']
    """
    return [machine(**cue) for cue in cues]


def noted(diary, machine, *args, **kwargs):
    """Call the machine with all further arguments and return what it returns.

    Before the call, add a line to the list `diary`: the arguments with commas between them,
    each as `repr` shows it, and those with a name as name=value.

    >>> diary = []
    >>> noted(diary, lamp, 3, "red", level=50)
    'lamp 3: red, 50 %'
    >>> diary
    ["3, 'red', level=50"]
    """
    positions = [repr(value) for value in args]
    names = [f"{name}={value!r}" for name, value in kwargs.items()]
    diary.append(", ".join([*positions, *names]))
    return machine(args, kwargs)
