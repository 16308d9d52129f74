# expect: the same seed gives the same playlist
"""Half an hour of Kenji."""

import random
import sys
from pathlib import Path


def read_songs(path):
    """Return the songs in the file, a list of (name, title) in the order of the lines."""
    songs = []
    for line in Path(path).read_text(encoding="utf-8").splitlines():
        name, title = line.split(": ", 1)
        songs.append((name, title))
    return songs


def playlist(songs, seed):
    """Return the songs in a fair order, as a new list of (name, title)."""
    rng = random.Random(seed)
    wishes = {}
    for name, title in songs:
        wishes.setdefault(name, []).append(title)
    for titles in wishes.values():
        rng.shuffle(titles)

    result = []
    last = None
    while wishes:
        names = list(wishes)
        random.shuffle(names)
        while len(names) > 1 and names[0] == last:
            random.shuffle(names)
        for name in names:
            result.append((name, wishes[name].pop()))
            if not wishes[name]:
                del wishes[name]
        last = names[-1]
    return result


def main(argv):
    """Print the seed, and then the playlist: a number two characters wide, name and title."""
    songs = read_songs(argv[0])
    seed = int(argv[1]) if len(argv) > 1 else random.randrange(1_000_000)
    print(f"seed {seed}")
    for number, (name, title) in enumerate(playlist(songs, seed), start=1):
        print(f"{number:>2}  {name}: {title}")


if __name__ == "__main__":
    main(sys.argv[1:])
