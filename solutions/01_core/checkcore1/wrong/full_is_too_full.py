# expect: exactly full runs nothing over, and using exactly the rest is allowed
level = 0
while True:
    words = input("> ").lower().split()
    command = words[0] if words else ""
    if command == "end":
        break
    if command == "rain":
        level = level + int(words[1])
        if level >= 100:
            print(f"100 litres, {level - 100} ran over")
            level = 100
        else:
            print(f"{level} litres")
    elif command == "use":
        if int(words[1]) > level:
            print(f"Only {level} litres left")
        else:
            level = level - int(words[1])
            print(f"{level} litres")
    else:
        print("I know rain, use and end")
print("#" * (level // 10) + "." * (10 - level // 10))
