import random
import sys


def read_songs(path):
    with open(path, encoding="utf-8") as file:
        return [tuple(line.rstrip("\n").split(": ", 1)) for line in file]


def playlist(songs: list[tuple[str, str]], seed: int) -> list[tuple[str, str]]:
    rng = random.Random(seed)
    left = list(songs)
    result: list[tuple[str, str]] = []
    while left:
        waiting = sorted({name for name, _ in left})
        while waiting:
            candidates = [name for name in waiting if not result or name != result[-1][0]]
            name = rng.choice(candidates or waiting)
            waiting.remove(name)
            song = rng.choice([song for song in left if song[0] == name])
            left.remove(song)
            result.append(song)
    return result


def main(argv: list[str]) -> None:
    seed = int(argv[1]) if len(argv) == 2 else random.randint(1, 99999)
    print("seed", seed)
    number = 0
    for name, title in playlist(read_songs(argv[0]), seed):
        number += 1
        print(f"{number:2d}  {name}: {title}")


if __name__ == "__main__":
    main(sys.argv[1:])
