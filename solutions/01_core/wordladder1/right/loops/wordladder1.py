from ladders import one_step, rung, shortest

WORDS = set(open("words.txt", encoding="utf-8").read().split())


def show(ladder):
    for number, word in enumerate(ladder):
        print(rung(ladder[max(number - 1, 0)], word))


def play(start, goal, best):
    ladder = [start]
    while True:
        if ladder[-1] == goal:
            show(ladder)
            end = "That's the record!" if len(ladder) == len(best) else f"The record is {len(best) - 1}."
            print(f"You needed {len(ladder) - 1}.", end)
            return
        word = input(ladder[-1] + " > ").lower()
        if not word:
            print("Here is one:")
            show(best)
            return
        steps = one_step(ladder[-1], WORDS)
        if word == "?":
            print(*sorted(step for step in steps if step not in ladder), sep=", ")
        elif word == "<":
            del ladder[1:][-1:]
            ladder = ladder[:1] + ladder[1:-1]
        elif word not in WORDS:
            print(f"I don't know {word}.")
        elif word in ladder:
            print("You've been there.")
        elif word in steps:
            ladder.append(word)
        else:
            print("Change one letter only.")


while True:
    start = input("From? ")
    goal = input("To? ")
    if start in WORDS and goal in WORDS and start != goal:
        best = shortest(start, goal, WORDS)
        if best:
            print(f"The record is {len(best) - 1}.")
            play(start, goal, best)
            break
        print("There is no ladder between these two.")
    else:
        print("Two different words from my list, please.")
