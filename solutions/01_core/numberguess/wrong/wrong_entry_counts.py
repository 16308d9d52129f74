# expect: stage 3: what is no number does not count
"""A guessing game that can be tested. The brief is in README.md."""

import random


def judge(secret, guess):
    """Return "too low", "too high" or "right"."""
    if guess < secret:
        return "too low"
    if guess > secret:
        return "too high"
    return "right"


def play(ask, tell, choose, low=1, high=100, limit=7):
    """Play one game and return the number of guesses, or None if it was lost."""
    secret = choose(low, high)
    tell(f"I think of a number from {low} to {high}.")
    count = 1
    while count <= limit:
        try:
            answer = ask(f"Guess {count}: ")
        except EOFError:
            break
        try:
            guess = int(answer)
        except ValueError:
            tell("Please type a number.")
            count += 1
            continue
        if not low <= guess <= high:
            tell(f"From {low} to {high}, please.")
            continue
        verdict = judge(secret, guess)
        if verdict == "right":
            tell(f"Right after {count} guess{'' if count == 1 else 'es'}.")
            return count
        tell(verdict)
        count += 1
    tell(f"It was {secret}.")
    return None


if __name__ == "__main__":
    play(input, print, random.randint)
