"""What did your week look like?"""

names = []
numbers = []

count = int(input("How many bars? "))
for _ in range(count):
    names.append(input("Name? "))
    numbers.append(int(input("How much? ")))

longest = 0
largest = 0
for at in range(count):
    longest = max(longest, len(names[at]))
    largest = max(largest, numbers[at])

for at in range(count):
    name = names[at]
    number = numbers[at]
    signs = 0
    if largest > 0:
        signs = round(number / largest * 30)
    spaces = " " * (longest - len(name))
    bar = "#" * signs
    print(f"{name}{spaces} | {bar} {number}")


# Why this way
#
# Two loops are needed, because nobody knows the largest number before all are in.
# Charts for real reports are drawn by libraries such as matplotlib, but a chart of
# signs goes wherever text goes. `signs` begins with 0, so a week of zeros needs no
# division and no chart of its own. Later you will meet shorter ways for the spaces
# (a width in the f-string) and for the two lists (zip).
