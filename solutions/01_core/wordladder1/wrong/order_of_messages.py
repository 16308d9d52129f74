# expect: a word that is no good gets the first message that fits
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
    elif word not in ladders.one_step(here, words):
        print("Change one letter only.")
    elif word in ladder:
        print("You've been there.")
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

