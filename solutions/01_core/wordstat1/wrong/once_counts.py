# expect: a word that comes only once isn't listed
"""What guests talk about."""

counts = {}
while True:
    line = input("Review? ")
    if line == "":
        break
    for part in line.lower().split():
        word = part.strip('.,;:!?"()')
        if len(word) > 3:
            counts[word] = counts.get(word, 0) + 1

groups = {}
highest = 0
for word in sorted(counts):
    count = counts[word]
    highest = max(highest, count)
    if count not in groups:
        groups[count] = []
    groups[count].append(word)

for count in range(highest, 0, -1):
    if count in groups:
        print(count, "x", ", ".join(groups[count]))
if highest < 2:
    print("Nothing comes twice.")


