"""A guessing game that can be tested. The brief is in README.md."""

import random


def judge(secret, guess):
    """Return "too low", "too high" or "right"."""
    if guess < secret:
        return "too low"
    if guess > secret:
        return "too high"
    return "right"


def guesses(count):
    """Return the count with its word."""
    return f"{count} guess" if count == 1 else f"{count} guesses"


def play(ask, tell, choose, low=1, high=100, limit=7):
    """Let the visitor guess; return the number of guesses, or None if the game was lost."""
    secret = choose(low, high)
    tell(f"I'm thinking of a number from {low} to {high}.")
    count = 1
    while count <= limit:
        try:
            guess = int(ask(f"Guess {count}: "))
        except ValueError:
            tell("Please type a number.")
            continue
        except EOFError:
            break
        if not low <= guess <= high:
            tell(f"From {low} to {high}, please.")
            continue
        verdict = judge(secret, guess)
        if verdict == "right":
            tell(f"Right after {guesses(count)}!")
            return count
        tell(verdict)
        count += 1
    tell(f"It was {secret}.")
    return None


def revenge(ask, tell, low=1, high=100):
    """Guess the visitor's number; return the number of guesses, or None."""
    tell(f"Think of a number from {low} to {high}.")
    count = 0
    while low <= high:
        middle = (low + high) // 2
        try:
            answer = ask(f"Is it {middle}? ").strip().lower()
        except EOFError:
            return None
        if answer not in ("higher", "lower", "yes"):
            tell("higher, lower or yes?")
            continue
        count += 1
        if answer == "yes":
            tell(f"I needed {guesses(count)}!")
            return count
        if answer == "higher":
            low = middle + 1
        else:
            high = middle - 1
    tell("You're cheating!")
    return None


if __name__ == "__main__":
    play(input, print, random.randint)
    revenge(input, print)


# Why this way
#
# count goes up after an answer that made sense, so `continue` means "doesn't
# count". A lost game and a visitor who walks away meet at the same last lines.
# Each guess in the middle leaves half of the numbers, so the machine needs 7
# guesses at most for 100 numbers, and 20 for a million: that's binary search.
# Neither function knows a keyboard. A web page could play it, too.
