"""Primes by the thousand."""

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
    """Cut the numbers below limit into pieces: where each begins, and the number after its end."""
    return [(start, min(start + size, limit)) for start in range(0, limit, size)]


def count_in(chunk: tuple[int, int]) -> int:
    """Count the primes of a piece."""
    return sum(is_prime(number) for number in range(*chunk))


def count_primes(limit: int, size: int, pool: Executor) -> int:
    """Count the primes below limit with the pool. Each piece of `size` numbers is one task.

    All tasks are sent before anybody waits for a result.
    """
    return sum(pool.map(count_in, chunks(limit, size)))


def main(limit: int, size: int) -> None:
    with ProcessPoolExecutor(max_workers=2, mp_context=get_context("spawn")) as pool:
        print(count_primes(limit, size, pool), "primes below", limit)


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))


# Why this way
#
# A parcel holds two numbers, whatever the piece: the numbers themselves are made on the other
# side. `pool.map(is_prime, range(limit), chunksize=size)` also cuts, but sends every number and
# every True and False. The pool is handed in, so tests can use one that only pretends.
# Begin with pieces that take about a tenth of a second, and measure.
