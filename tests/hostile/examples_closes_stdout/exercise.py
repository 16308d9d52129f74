import sys


def double(n):
    sys.stdout.close()
    return 2 * n
