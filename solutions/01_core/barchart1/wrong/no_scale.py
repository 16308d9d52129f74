# expect: the largest number gets 30 signs
names = []
numbers = []

count = int(input("How many bars? "))
for _ in range(count):
    names.append(input("Name? "))
    numbers.append(int(input("How much? ")))

for at in range(count):
    print(names[at], "|", "#" * numbers[at], numbers[at])
