names = []
numbers = []

count = int(input("How many bars? "))
for _ in range(count):
    name = input("Name? ")
    names.append(name)
    number = int(input("How much? "))
    numbers.append(number)

longest = 0
for name in names:
    if len(name) > longest:
        longest = len(name)

largest = 1
for number in numbers:
    if number > largest:
        largest = number

at = 0
for name in names:
    bar = "#" * round(30 * numbers[at] / largest)
    print(name + " " * (longest - len(name)), "|", bar, numbers[at])
    at += 1
