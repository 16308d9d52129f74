"""The fortune jar."""

papers = [
    "You will find what you stopped looking for.",
    "A goat will teach you something.",
    "Say yes to the second offer.",
    "The soup will be better than you think.",
    "Somebody is thinking of you.",
]

name = input("Your name? ")
paper = papers[len(name) % len(papers)]
print(f"{name}: {paper}")

new = input("A new one for the jar? ")
if new in papers:
    print("It is in the jar already.")
else:
    papers.append(new)
    print("Papers in the jar:", len(papers))

name = input("The next guest's name? ")
paper = papers[len(name) % len(papers)]
print(f"{name}: {paper}")


# Why this way
#
# A remainder of a division by 5 is 0, 1, 2, 3 or 4: exactly the places of five papers.
# That is one reason why programmers count from 0. len(papers) is asked each time,
# because the list grows. append hands back None, as most methods that change a
# list do: a reminder that the list itself has changed and there is no new one.
