"""Where a name is looked up.

Python looks a name up in four places, from the inside to the outside: the
function itself (local), a function around it (enclosing), the file (global), and
Python's own names such as len (built-in).

    >>> fee = 3
    >>> def pay():
    ...     fee = 5
    ...     return fee
    >>> pay(), fee
    (5, 3)

The rule with the trap: a name that is assigned to anywhere in a function is local
in the whole of it, also in the lines before. To read it there is an
UnboundLocalError, even if the file has a name of that spelling.

A turnstile counts people. Predict what each call returns, without running it, and
fill in the answers; the check runs the functions. Nothing else is to be done.
"""

count = 10
step = 1


def read_only():
    return count + step


def local_name():
    count = 100
    return count + step


def parameter(count):
    count = count + step
    return count


def too_early():
    before = count
    count = 5
    return before


def around():
    count = 50

    def inside():
        return count + step

    count = 60
    return inside()


def built_in():
    len = max
    return len([3, 9, 4])


# TODO: what is returned? For one of them write the name of the error as a text,
# such as "ValueError".
READ_ONLY = None  # read_only()
LOCAL_NAME = None  # local_name()
PARAMETER = None  # parameter(7)
TOO_EARLY = None  # too_early()
AROUND = None  # around()
BUILT_IN = None  # built_in()

# TODO: what is count of the file after all these calls?
COUNT_AFTERWARDS = None
