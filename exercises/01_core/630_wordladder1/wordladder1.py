"""From cold to warm.

Lewis Carroll invented word ladders at Christmas 1877, for two girls with nothing to do. You
change one letter at a time, and each time a word has to come out:

    From? sick
    To? well
    The record is 5.
    sick > silk
    silk > milk
    milk > walk
    Change one letter only.
    milk > mill
    mill > will
    will > well
    |-sick-|
    |-siLk-|
    |-Milk-|
    |-milL-|
    |-Will-|
    |-wEll-|
    You needed 5. That's the record!

What the player types:

    a word   the next rung, if it's in words.txt and not on the ladder yet
    ?        shows what could come next, in alphabetical order: kick, lick, pick, …
    <        takes the last word back, but never the first
    (Enter)  gives up, and the program shows a ladder

Where does the record come from? Your program finds the shortest ladder by itself, before anyone
has typed a word. It's a dozen lines, in ladders.py. Begin there; the game comes after it.

Then call a friend, and bet that they won't get from dusk to dawn. It takes at least 11 steps.
"""

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
# TODO: until the goal is on the ladder, ask for the next word. Print one of these if it's
# no good, and the first of them that fits:
#     I don't know milc.
#     You've been there.
#     Change one letter only.

# TODO: print the ladder, a rung for each word, and then one of these:
#     You needed 5. That's the record!
#     You needed 7. The record is 5.
# If the player gave up, print `Here is one:` and the best ladder, and nothing after it.
