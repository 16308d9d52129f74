WIDTH = 30


def bar(number: int, largest: int) -> str:
    if largest == 0:
        return ""
    return "#" * round(number / largest * WIDTH)


names, numbers = [], []
for _ in range(int(input("How many bars? "))):
    names.append(input("Name? "))
    numbers.append(int(input("How much? ")))

width = max(map(len, names))
for name, number in zip(names, numbers):
    print(f"{name:<{width}} | {bar(number, max(numbers))} {number}")
