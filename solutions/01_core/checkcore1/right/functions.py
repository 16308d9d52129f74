def rain(level: int, amount: int) -> int:
    after = min(level + amount, 100)
    lost = level + amount - after
    print(f"{after} litres, {lost} ran over" if lost else f"{after} litres")
    return after


def use(level: int, amount: int) -> int:
    if amount <= level:
        print(f"{level - amount} litres")
        return level - amount
    print(f"Only {level} litres left")
    return level


def main():
    level = 0
    commands = {"rain": rain, "use": use}
    while (words := input("> ").split() or [""])[0].casefold() != "end":
        if words[0].casefold() in commands:
            level = commands[words[0].casefold()](level, int(words[1]))
        else:
            print("I know rain, use and end")
    print(("#" * (level // 10)).ljust(10, "."))


if __name__ == "__main__":
    main()
