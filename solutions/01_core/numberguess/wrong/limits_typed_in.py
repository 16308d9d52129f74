# expect: From 5 to 9, please.
import random


def judge(secret, guess):
    if guess < secret:
        return "too low"
    if guess > secret:
        return "too high"
    return "right"


def play(ask, tell, choose, low=1, high=100, limit=7):
    secret = choose(low, high)
    tell(f"I'm thinking of a number from {low} to {high}.")
    count = 1
    while count <= limit:
        try:
            text = ask(f"Guess {count}: ")
        except EOFError:
            tell(f"It was {secret}.")
            return None
        try:
            guess = int(text)
        except ValueError:
            tell("Please type a number.")
            continue
        if guess < low or guess > high:
            tell("From 1 to 100, please.")
            continue
        result = judge(secret, guess)
        if result == "right":
            word = "guess" if count == 1 else "guesses"
            tell(f"Right after {count} {word}!")
            return count
        tell(result)
        count += 1
    tell(f"It was {secret}.")
    return None


def revenge(ask, tell, low=1, high=100):
    tell(f"Think of a number from {low} to {high}.")
    count = 0
    while low <= high:
        middle = (low + high) // 2
        count += 1
        while True:
            try:
                answer = ask(f"Is it {middle}? ").strip().lower()
            except EOFError:
                return None
            if answer in ["higher", "lower", "yes"]:
                break
            tell("higher, lower or yes?")
        if answer == "yes":
            word = "guess" if count == 1 else "guesses"
            tell(f"I needed {count} {word}!")
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
