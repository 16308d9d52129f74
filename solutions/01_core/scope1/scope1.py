"""Where a name is looked up."""

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
    before = count  # noqa: F823
    count = 5  # noqa: F841
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


READ_ONLY = 11
LOCAL_NAME = 101
PARAMETER = 8
TOO_EARLY = "UnboundLocalError"
AROUND = 61
BUILT_IN = 9

COUNT_AFTERWARDS = 10


# Why this way
#
# Nothing here changes the count of the file: assignment inside a function makes a
# local name. Which names are local is decided when the def is read, not line by
# line, so too_early fails in its first line. around shows that an inner function
# looks at the name when it is called: by then count is 60.
