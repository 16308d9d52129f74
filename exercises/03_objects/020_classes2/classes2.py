"""Somebody has to feed the dragon.

Tevita is eight and wants a pet. His sister writes him one:

    What do you call your dragon? Smok
    Smok: food 5, joy 5
    > feed
    Smok: food 7, joy 4
    > play
    Smok: food 5, joy 6
    > go home
    What? I know feed, play and wait.
    Smok: food 5, joy 6
    > wait
    Smok: food 4, joy 5
    ...
    Smok has flown away.

In her first version, the game's loop fiddles with `food` and `joy` itself. Now his friend wants a
dragon as well, one that gets hungry twice as fast. It would mean another loop full of sums. A
dragon should know by itself what a meal does to it!

Write the whole class Dragon:

    Dragon("Smok")     name, food and joy; both are 5 at first
    feed()             food + 3, and then time passes
    play()             joy + 3, food - 1, and then time passes
    wait()             time passes: food - 1, joy - 1
    here()             True, as long as food and joy are both above 0
    text()             "Smok: food 5, joy 5"

Food and joy never go above 9 or below 0. So a meal turns food 8 into 9 (not 11), and passing time
makes it 8 again. Then let the game at the bottom use the class, and play: `python3 classes2.py`
(on Windows `py classes2.py`).
"""


class Dragon:
    """A pet."""

    # TODO


def game():
    """Ask for a name, then for a word each time, until the dragon has flown away."""
    name = input("What do you call your dragon? ")
    food, joy = 5, 5
    # TODO: make a Dragon, and let it do the rest.
    while food > 0 and joy > 0:
        print(f"{name}: food {food}, joy {joy}")
        word = input("> ")
        if word == "feed":
            food = min(9, food + 3)
        elif word == "play":
            joy = min(9, joy + 3)
            food -= 1
        food -= 1
        joy -= 1
    print(f"{name} has flown away.")


if __name__ == "__main__":
    game()
