import math


def main():
    print(sentence(int(input("How many guests? "))))


def pizzas(guests: int) -> int:
    return math.ceil(guests * 3 / 8)


def sentence(guests: int) -> str:
    left = -guests * 3 % 8
    return ("1 pizza" if pizzas(guests) == 1 else str(pizzas(guests)) + " pizzas") + (
        f", {left} slices left for breakfast."
    )


if "__main__" == __name__:
    main()
