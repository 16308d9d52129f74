# expect: a paper that is in the jar already is not put in again
papers = [
    "You will find what you stopped looking for.",
    "A goat will teach you something.",
    "Say yes to the second offer.",
    "The soup will be better than you think.",
    "Somebody is thinking of you.",
]

name = input("Your name? ")
print(f"{name}: {papers[len(name) % len(papers)]}")

new = input("A new one for the jar? ")
papers.append(new)
if new in papers:
    print("Papers in the jar:", len(papers))
else:
    print("It is in the jar already.")

name = input("The next guest's name? ")
print(f"{name}: {papers[len(name) % len(papers)]}")
