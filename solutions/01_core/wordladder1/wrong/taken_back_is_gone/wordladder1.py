"""From cold to warm."""

import ladders

with open("words.txt", encoding="utf-8") as file:
    words = {line.strip() for line in file}

# Play it: python3 wordladder1.py   (on Windows: py wordladder1.py)
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
gave_up = False
been = {start}
while ladder[-1] != goal:
    word = input(f"{ladder[-1]} > ").strip().lower()
    if word == "":
        gave_up = True
        break
    if word == "?":
        print(", ".join(sorted(ladders.one_step(ladder[-1], words) - set(ladder))))
    elif word == "<":
        if len(ladder) > 1:
            ladder.pop()
    elif word not in words:
        print(f"I don't know {word}.")
    elif word in been:
        print("You've been there.")
    elif word not in ladders.one_step(ladder[-1], words):
        print("Change one letter only.")
    else:
        ladder.append(word)
        been.add(word)

if gave_up:
    print("Here is one:")
    ladder = best
before = ladder[0]
for word in ladder:
    print(ladders.rung(before, word))
    before = word
if not gave_up:
    needed = len(ladder) - 1
    if needed == record:
        print(f"You needed {needed}. That's the record!")
    else:
        print(f"You needed {needed}. The record is {record}.")
