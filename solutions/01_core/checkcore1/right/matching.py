level = 0
running = True
while running:
    match input("> ").lower().split():
        case ["end", *_]:
            running = False
        case ["rain", amount]:
            level += int(amount)
            if level <= 100:
                print(level, "litres")
            else:
                print("100 litres,", level - 100, "ran over")
                level = 100
        case ["use", amount] if int(amount) <= level:
            level -= int(amount)
            print(level, "litres")
        case ["use", _]:
            print("Only", level, "litres left")
        case _:
            print("I know rain, use and end")
bar = ""
for mark in range(10, 101, 10):
    bar += "#" if mark <= level else "."
print(bar)
