# expect: work   | ###################### 38
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
    signs = 0
    if largest > 0:
        signs = numbers[at] * 30 // largest
    spaces = " " * (longest - len(names[at]))
    print(f"{names[at]}{spaces} | {'#' * signs} {numbers[at]}")
