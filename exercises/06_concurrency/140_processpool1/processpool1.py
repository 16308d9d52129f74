"""Can't pickle <function <lambda> at 0x7f21b4>.

Divya's class in Pune counts primes for the open day, with all the cores of the school's computer.
A pool of processes is as easy as a pool of threads, she thought, and changed one word. Now she gets
this error.

Each process has a Python of its own. A function and its arguments go there, and a result comes
back. All of that is packed with `pickle`, sent, and unpacked. That's fine for numbers, texts and
lists. A function is sent as its name, and looked up on the other side. A lambda can't be found by
name, and a function inside a function can't either.

Packing costs time. One number isn't worth a parcel. A thousand are.

Write `chunks` and `count_in`, and fix `count_primes`. Then
`python3 processpool1.py 50000 5000` (on Windows with `py`) counts in pieces of 5,000.
"""

import sys
from concurrent.futures import Executor, ProcessPoolExecutor
from multiprocessing import get_context


def is_prime(number: int) -> bool:
    """Say whether a number is prime, by trying."""
    if number < 2:
        return False
    divisor = 2
    while divisor * divisor <= number:
        if number % divisor == 0:
            return False
        divisor += 1
    return True


def chunks(limit: int, size: int) -> list[tuple[int, int]]:
    """Cut the numbers below limit into pieces: where each begins, and the number after its end.

    >>> chunks(25, 10)
    [(0, 10), (10, 20), (20, 25)]
    """
    # TODO
    return []


def count_in(chunk: tuple[int, int]) -> int:
    """Count the primes of a piece."""
    # TODO
    return 0


def count_primes(limit: int, size: int, pool: Executor) -> int:
    """Count the primes below limit with the pool. Each piece of `size` numbers is one task.

    All tasks are sent before anybody waits for a result.
    """
    # TODO
    return sum(pool.map(lambda number: is_prime(number), range(limit)))


def main(limit: int, size: int) -> None:
    with ProcessPoolExecutor(max_workers=2, mp_context=get_context("spawn")) as pool:
        print(count_primes(limit, size, pool), "primes below", limit)


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
