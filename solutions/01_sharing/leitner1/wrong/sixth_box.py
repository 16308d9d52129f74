# expect: the third letter
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
    return [card for card in cards if card["due"] <= today]


def answered(card, is_right, today):
    """Change the box of a card and the day on which it's due, and return the card."""
    card["box"] = min(card["box"] + 1, 6) if is_right else 1
    card["due"] = today + 2 ** card["box"]
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
