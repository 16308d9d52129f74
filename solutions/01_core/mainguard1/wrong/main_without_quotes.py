# expect: started as a program, it asks and answers as it did before
"""A question in the wrong place."""


def pizzas(guests):
    """Return how many pizzas it takes: three slices for each guest, eight in a pizza."""
    count = guests * 3 // 8
    if guests * 3 % 8 > 0:
        count += 1
    return count


def sentence(guests):
    """Return what to order for so many guests, and what will be left."""
    count = pizzas(guests)
    word = "pizza" if count == 1 else "pizzas"
    return f"{count} {word}, {count * 8 - guests * 3} slices left for breakfast."


def main():
    """Ask for the guests and print the sentence."""
    guests = int(input("How many guests? "))
    print(sentence(guests))


if __name__ == "main":
    main()
