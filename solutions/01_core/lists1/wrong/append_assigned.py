# expect: NoneType
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
if new in papers:
    print("It is in the jar already.")
else:
    papers = papers.append(new)
    print("Papers in the jar:", len(papers))

name = input("The next guest's name? ")
print(f"{name}: {papers[len(name) % len(papers)]}")
