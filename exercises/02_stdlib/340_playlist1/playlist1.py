"""Half an hour of Kenji.

For tonight's party Zoë wrote down one song, Ada two, Bo three, and Kenji eight. The computer
shuffled them properly, and everybody sat through half an hour of Kenji's guitars.

"Every order is equally likely" isn't what friends mean by fair. They mean this:

- The party goes in rounds. In each round, everybody who still has songs left gets one.
- Chance decides in which order, anew for each round, and which of their songs it is.
- Nobody gets two songs in a row, unless nobody else has any left.
- The same seed gives the same playlist.

Write that playlist, and finish the program: `python3 playlist1.py party.txt` draws a seed
and prints it, and `python3 playlist1.py party.txt 7` uses yours (on Windows with `py`). It
might begin like this:

    seed 7
     1  Bo: Blue Rain
     2  Zoë: La Luna en el Patio
"""

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
    """Return the songs in a fair order, as a new list of (name, title).

    If somebody wrote down a song twice, it's played twice.
    """
    # TODO: in rounds. This is the order that the friends complain about.
    rng = random.Random(seed)
    return rng.sample(songs, len(songs))


def main(argv):
    """Print the seed, and then the playlist.

    A line has the number, two characters wide, two spaces, and then name and title.
    argv is [FILE] or [FILE, SEED]. The seed is a whole number.
    """
    songs = read_songs(argv[0])
    # TODO: print the seed and the numbers, and draw a seed where there's none.
    for name, title in playlist(songs, argv[1]):
        print(f"{name}: {title}")


if __name__ == "__main__":
    main(sys.argv[1:])
