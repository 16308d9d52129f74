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

for count in range(highest, 1, -1):
    if count in groups:
        print(count, "x", ", ".join(groups[count]))
if highest < 2:
    print("Nothing comes twice.")


# Why this way
#
# The words are sorted once, before they are grouped, so every group is in order by
# itself. `strip` works at the ends only: the dash in "wi-fi" stays, which `replace`
# would take out. `collections.Counter` has `most_common()` for the ranking; it leaves
# words that come equally often in the order in which they were met.
