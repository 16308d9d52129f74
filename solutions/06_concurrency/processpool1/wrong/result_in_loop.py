# expect: one process works, and all others
"""Can't pickle <function <lambda> at 0x7f21b4>."""

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
    return [(start, min(start + size, limit)) for start in range(0, limit, size)]


def count_in(chunk: tuple[int, int]) -> int:
    """Count the primes of a piece."""
    return sum(is_prime(number) for number in range(*chunk))


def count_primes(limit, size, pool):
    total = 0
    for piece in chunks(limit, size):
        total += pool.submit(count_in, piece).result()
    return total


def main(limit: int, size: int) -> None:
    with ProcessPoolExecutor(max_workers=2, mp_context=get_context("spawn")) as pool:
        print(count_primes(limit, size, pool), "primes below", limit)


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
