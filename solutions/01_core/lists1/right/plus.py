papers = [
    "You will find what you stopped looking for.",
    "A goat will teach you something.",
    "Say yes to the second offer.",
    "The soup will be better than you think.",
    "Somebody is thinking of you.",
]
count = 5

name = input("Your name? ")
number = len(name) - len(name) // count * count
paper = papers[number]
print(name, paper, sep=": ")

new = input("A new one for the jar? ")
if papers.count(new) > 0:
    print("It is in the jar already.")
else:
    papers = papers + [new]
    count += 1
    print("Papers in the jar:", count)

name = input("The next guest's name? ")
paper = papers[len(name) % count]
print(name, paper, sep=": ")
