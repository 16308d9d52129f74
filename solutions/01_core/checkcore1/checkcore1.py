CAPACITY = 100
level = 0

while True:
    words = input("> ").lower().split()
    command = words[0] if words else ""
    if command == "end":
        break
    if command == "rain":
        level += int(words[1])
        over = level - CAPACITY
        if over > 0:
            level = CAPACITY
            print(f"{level} litres, {over} ran over")
        else:
            print(f"{level} litres")
    elif command == "use":
        wanted = int(words[1])
        if wanted > level:
            print(f"Only {level} litres left")
        else:
            level -= wanted
            print(f"{level} litres")
    else:
        print("I know rain, use and end")

full = level // 10
print("#" * full + "." * (10 - full))

# Why this way
#
# `split()` takes any number of spaces, and gives an empty list for an empty line. `words[0]` of that list would be an
# IndexError, so the program asks first whether there is a word. `startswith("rain")` has no such trouble, and takes
# `rainbow 5` for rain. `//` cuts off what isn't a full ten; `round` would call 9 litres full.
