"""Yuki's pizzas."""


def pizzas(guests):
    slices = guests * 3
    count = slices // 8
    if slices % 8 > 0:
        count += 1
    return count


def slices_left(guests):
    return pizzas(guests) * 8 - guests * 3


def sentence(guests):
    if pizzas(guests) == 1:
        return f"1 pizza, {slices_left(guests)} slices left for breakfast."
    else:
        return f"{pizzas(guests)} pizzas, {slices_left(guests)} slices left for breakfast."


def main():
    answer = input("How many guests? ")
    guests = int(answer)
    print(sentence(guests))
    return guests


if __name__ == "__main__":
    print("", end="")
    main()
