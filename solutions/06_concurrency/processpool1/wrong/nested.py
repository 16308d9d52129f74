# expect: to another process
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
    """Count the primes below limit with the pool. Each piece of so many numbers is one task."""

    def count(chunk):
        return count_in(chunk)

    return sum(pool.map(count, chunks(limit, size)))


def main(limit: int, size: int) -> None:
    with ProcessPoolExecutor(max_workers=2, mp_context=get_context("spawn")) as pool:
        print(count_primes(limit, size, pool), "primes below", limit)


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
