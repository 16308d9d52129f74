import random
import sys
from collections import defaultdict
from pathlib import Path


def read_songs(path):
    lines = Path(path).read_text(encoding="utf-8").splitlines()
    return [tuple(line.split(": ", 1)) for line in lines]


def by_name(songs):
    wishes = defaultdict(list)
    for song in songs:
        wishes[song[0]].append(song)
    return wishes


def playlist(songs, seed):
    random.seed(seed)
    piles = [random.sample(pile, len(pile)) for pile in by_name(songs).values()]
    result = []
    while piles:
        random.shuffle(piles)
        if result and len(piles) > 1 and piles[0][0][0] == result[-1][0]:
            other = random.randrange(1, len(piles))
            piles[0], piles[other] = piles[other], piles[0]
        result.extend(pile.pop() for pile in piles)
        piles = [pile for pile in piles if pile]
    return result


def main(argv):
    if len(argv) < 2:
        random.seed()
        argv = [argv[0], str(random.randrange(10**9))]
    print(f"seed {argv[1]}")
    songs = playlist(read_songs(argv[0]), int(argv[1]))
    print("\n".join(f"{n:>2}  {s[0]}: {s[1]}" for n, s in enumerate(songs, 1)))


if __name__ == "__main__":
    main(sys.argv[1:])
