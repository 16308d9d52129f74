import random
from collections.abc import Callable


def judge(secret: int, guess: int) -> str:
    return ["right", "too high", "too low"][(guess > secret) - (guess < secret)]


def ask_number(ask: Callable, tell: Callable, prompt: str, low: int, high: int) -> int:
    answer = ask(prompt)
    try:
        number = int(answer)
    except ValueError:
        tell("Please type a number.")
        return ask_number(ask, tell, prompt, low, high)
    if number in range(low, high + 1):
        return number
    tell(f"From {low} to {high}, please.")
    return ask_number(ask, tell, prompt, low, high)


def play(ask, tell, choose, low=1, high=100, limit=7):
    tell(f"I'm thinking of a number from {low} to {high}.")
    secret = choose(low, high)
    try:
        for count in range(1, limit + 1):
            word = judge(secret, ask_number(ask, tell, f"Guess {count}: ", low, high))
            if word == "right":
                tell("Right after {} guess{}!".format(count, "" if count == 1 else "es"))
                return count
            tell(word)
    except EOFError:
        pass
    tell(f"It was {secret}.")


def revenge(ask, tell, low=1, high=100):
    tell(f"Think of a number from {low} to {high}.")
    left = list(range(low, high + 1))
    count = 0
    try:
        while left:
            guess = left[(len(left) - 1) // 2]
            match ask(f"Is it {guess}? ").strip().casefold():
                case "yes":
                    count += 1
                    tell(f"I needed {count} guess!" if count == 1 else f"I needed {count} guesses!")
                    return count
                case "higher":
                    left = [n for n in left if n > guess]
                    count += 1
                case "lower":
                    left = [n for n in left if n < guess]
                    count += 1
                case _:
                    tell("higher, lower or yes?")
    except EOFError:
        return None
    tell("You're cheating!")


def main():
    play(input, print, random.randint)
    revenge(input, print)


if __name__ == "__main__":
    main()
