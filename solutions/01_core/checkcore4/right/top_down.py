import os

path = input("Which file? ")
while not os.path.exists(path):
    print("There is no", path)
    path = input("Which file? ")

totals = {}
number = 0
file = open(path, encoding="utf-8")
for line in file:
    number += 1
    line = line.rstrip("\n")
    if line.strip() == "":
        continue
    parts = line.split(":")
    good = len(parts) == 2 and parts[0].strip() != ""
    if good:
        try:
            amount = float(parts[1])
        except ValueError:
            good = False
    if good:
        who = parts[0].strip()
        if who not in totals:
            totals[who] = 0.0
        totals[who] += amount
    else:
        print(f"Line {number} is no good: {line}")
file.close()

text = ""
for who, total in sorted(sorted(totals.items()), key=lambda pair: pair[1], reverse=True):
    text += f"{who} {total:.2f}\n"
print(text)
with open("totals.txt", "w", encoding="utf-8") as out:
    out.write(text.rstrip())
