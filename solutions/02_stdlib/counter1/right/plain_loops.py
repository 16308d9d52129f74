import sys
from collections import Counter
from pathlib import Path


def letters(title: str) -> Counter:
    counter = Counter()
    for letter in title:
        if letter.isalpha() or letter.isdigit():
            counter[letter.upper()] += 1
    return counter


def missing(title: str, box: Counter) -> Counter:
    lack = {}
    for letter, number in letters(title).items():
        if number > box.get(letter, 0):
            lack[letter] = number - box[letter]
    return Counter(lack)


def shopping(titles, box):
    buy = Counter()
    for title in titles:
        for letter, number in missing(title, box).items():
            buy[letter] = max(buy[letter], number)
    return buy


def most_used(titles, count=3):
    total = sum((letters(title) for title in titles), Counter())
    return sorted(total.items(), key=lambda item: (-item[1], item[0]))[:count]


def main(argv):
    box = letters(Path(argv[0]).read_text(encoding="utf-8"))
    titles = Path(argv[1]).read_text(encoding="utf-8").splitlines()
    for title in titles:
        lack = " ".join(sorted(missing(title, box).elements()))
        if lack:
            print(title + ": missing " + lack)
        else:
            print(title + ": fits")
    print("To buy: " + (" ".join(sorted(shopping(titles, box).elements())) or "nothing"))
    for letter, number in most_used(titles):
        print(f"{letter} {number * '#'}")


if __name__ == "__main__":
    main(sys.argv[1:])
