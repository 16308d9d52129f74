# expect: shopping: fewer packets than wanted
"""The seed bank: who may take how many packets home?"""

import math
from dataclasses import dataclass


@dataclass
class Seed:
    """A kind of seed, and how many packets are left."""

    name: str
    packets: int
    germination: float = 1.0


def find(seeds: list[Seed], name: str) -> Seed | None:
    """Return the seed with this name, in small or capital letters, or None."""
    for seed in seeds:
        if seed.name.lower() == name.lower():
            return seed
    return None


def packets_left(seeds: list[Seed], name: str) -> int:
    """Return how many packets of a seed are left. For a seed that nobody knows, it's 0."""
    seed = find(seeds, name)
    return 0 if seed is None else seed.packets


def needed(plants: int, seed: Seed) -> int:
    """Return the fewest seeds to sow for this many plants: enough, and a whole number."""
    return math.ceil(plants / seed.germination)


def shopping(seeds: list[Seed], least: int = 2) -> list[str]:
    """Return the names of the seeds with fewer than `least` packets, in order of the alphabet."""
    return sorted(seed.name for seed in seeds if seed.packets <= least)
