"""Somebody has to feed the dragon."""


class Dragon:
    """A pet."""

    def __init__(self, name):
        self.name = name
        self.food = 5
        self.joy = 5

    def feed(self):
        """A meal."""
        self.food = min(9, self.food + 3)
        self.wait()

    def play(self):
        """A game, which makes hungry."""
        self.joy = min(9, self.joy + 3)
        self.food -= 1
        self.wait()

    def wait(self):
        """Time passes."""
        self.food = max(0, self.food - 1)
        self.joy = max(0, self.joy - 1)

    def here(self):
        """Return whether the dragon hasn't flown away."""
        return self.food > 0 and self.joy > 0

    def text(self):
        """Return how it is."""
        return f"{self.name}: food {self.food}, joy {self.joy}"


def game():
    """Ask for a name, then for a word each time, until the dragon has flown away."""
    dragon = Dragon(input("What do you call your dragon? "))
    while dragon.here():
        print(dragon.text())
        word = input("> ")
        if word == "feed":
            dragon.feed()
        elif word == "play":
            dragon.play()
        elif word == "wait":
            dragon.wait()
        else:
            print("What? I know feed, play and wait.")
    print(f"{dragon.name} has flown away.")


if __name__ == "__main__":
    game()


# Why this way
#
# The loop is about words and the screen, the class about dragons. Neither knows how the other
# does it, so a window with buttons could use the same class tomorrow. A dragon doesn't print:
# `text` returns, and the caller decides where it goes. `feed` ends with `self.wait()`: what
# passing time does is written down in one place.
