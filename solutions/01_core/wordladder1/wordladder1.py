"""From cold to warm."""

import ladders

with open("words.txt", encoding="utf-8") as file:
    words = {line.strip() for line in file}

while True:
    start = input("From? ").strip().lower()
    goal = input("To? ").strip().lower()
    if start == goal or start not in words or goal not in words:
        print("Two different words from my list, please.")
        continue
    best = ladders.shortest(start, goal, words)
    if best:
        break
    print("There is no ladder between these two.")

record = len(best) - 1
print(f"The record is {record}.")

ladder = [start]
while ladder[-1] != goal:
    here = ladder[-1]
    word = input(f"{here} > ").strip().lower()
    if word == "":
        break
    if word == "?":
        print(", ".join(sorted(ladders.one_step(here, words) - set(ladder))))
    elif word == "<":
        if len(ladder) > 1:
            ladder.pop()
    elif word not in words:
        print(f"I don't know {word}.")
    elif word in ladder:
        print("You've been there.")
    elif word not in ladders.one_step(here, words):
        print("Change one letter only.")
    else:
        ladder.append(word)

gave_up = ladder[-1] != goal
if gave_up:
    print("Here is one:")
    ladder = best

before = start
for word in ladder:
    print(ladders.rung(before, word))
    before = word

steps = len(ladder) - 1
if not gave_up and steps == record:
    print(f"You needed {steps}. That's the record!")
elif not gave_up:
    print(f"You needed {steps}. The record is {record}.")


# Why this way
#
# All ladders grow by a step at a time, so the first to arrive is a shortest one. Following a
# single ladder to its end first would find some way, and rarely the shortest. The set of
# words reached keeps the search small: without it, ladders would multiply at each step. The
# rules of the game are in this file and the knowledge about words in the other, so `ladders`
# can be tested, and used in another game.
