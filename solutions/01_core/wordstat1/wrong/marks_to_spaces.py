# expect: marks inside a word belong to it
counts = {}
review = input("Review? ")
while review != "":
    for mark in '.,;:!?"()':
        review = review.replace(mark, " ")
    for word in review.lower().split():
        if len(word) > 3:
            counts[word] = counts.get(word, 0) + 1
    review = input("Review? ")

groups = {}
for word in counts:
    number = counts[word]
    if number >= 2:
        if number not in groups:
            groups[number] = []
        groups[number].append(word)

if len(groups) == 0:
    print("Nothing comes twice.")
else:
    highest = max(groups)
    for number in range(highest, 1, -1):
        if number in groups:
            print(f"{number} x {', '.join(sorted(groups[number]))}")
