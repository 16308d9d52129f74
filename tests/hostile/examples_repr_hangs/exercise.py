class Slow(int):
    def __repr__(self):
        while True:
            pass


def double(n):
    return Slow(2 * n)
