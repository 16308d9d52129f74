"""Four letters from Yuki.

Yuki learns Swahili with this program. It keeps her cards in five boxes. The
better she knows a card, the longer it waits, since a word sticks best if
you recall it just before you'd have forgotten it. The idea is fifty years
old:

    a right answer moves the card one box up, at most to box 5;
    a wrong answer puts it back into box 1;
    from today, a card in box n waits 2**n days.

She wrote four times:

    "I was ill for a week. The cards of that week have never come back."
    "I forgot a word from box 4, and didn't see it again for 8 days."
    "Rafiki means friend, I've known it for months. Now it's in box 9."
    "I was two days late, and the card came again two days too early."

Play a day of hers: python3 leitner1.py (day 1 is good). Find the four mistakes,
then write cards of your own into cards.txt.
"""

CARDS = "cards.txt"  # in each line: box;day on which it's due;front;back


def read_cards(path):
    """Return the cards in a file, each as a dict."""
    cards = []
    with open(path, encoding="utf-8") as file:
        for line in file:
            box, due, front, back = line.strip().split(";")
            cards.append({"box": int(box), "due": int(due), "front": front, "back": back})
    return cards


def write_cards(path, cards):
    """Write the cards into a file."""
    with open(path, "w", encoding="utf-8") as file:
        for card in cards:
            print(card["box"], card["due"], card["front"], card["back"], sep=";", file=file)


def due_cards(cards, today):
    """Return the cards that should be asked today."""
    return [card for card in cards if card["due"] == today]


def answered(card, is_right, today):
    """Change the box of a card and the day on which it's due, and return the card."""
    if is_right:
        card["box"] += 1
    else:
        card["box"] -= 1
    card["due"] += 2 ** card["box"]
    return card


def play(today):
    """Ask the cards of a day."""
    cards = read_cards(CARDS)
    for card in due_cards(cards, today):
        is_right = input(f"{card['front']}? ") == card["back"]
        answered(card, is_right, today)
        word = "Right" if is_right else f"No, {card['back']}"
        print(f"{word}. Box {card['box']}, again on day {card['due']}.")
    write_cards(CARDS, cards)


if __name__ == "__main__":
    play(int(input("Which day is it? ")))
