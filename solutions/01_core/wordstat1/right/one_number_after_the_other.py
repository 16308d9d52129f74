words = []
line = input("Review? ")
while line != "":
    for word in line.lower().split():
        while word != "" and word[0] in ".,;:!?\"()":
            word = word[1:]
        while word != "" and word[-1] in ".,;:!?\"()":
            word = word[:-1]
        if len(word) > 3:
            words.append(word)
    line = input("Review? ")
found = False
for number in range(len(words), 1, -1):
    same = []
    for word in words:
        if words.count(word) == number and word not in same:
            same.append(word)
    if len(same) > 0:
        same.sort()
        print(f"{number} x {', '.join(same)}")
        found = True
if not found:
    print("Nothing comes twice.")
