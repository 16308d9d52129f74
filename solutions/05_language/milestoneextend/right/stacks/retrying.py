import functools
import itertools


def retry(times, on, wait, sleep):
    if times < 1:
        raise ValueError(times)

    def decorate(f):
        def again(*a, **k):
            for n in itertools.count():
                try:
                    return f(*a, **k)
                except on:
                    if n + 1 >= times:
                        raise
                    sleep(wait * (1 << n))

        return functools.update_wrapper(again, f)

    return decorate
