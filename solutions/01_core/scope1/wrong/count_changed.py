# expect: COUNT_AFTERWARDS: the name count of the file
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


READ_ONLY = 11
LOCAL_NAME = 101
PARAMETER = 8
TOO_EARLY = "UnboundLocalError"
AROUND = 61
BUILT_IN = 9

COUNT_AFTERWARDS = 100
