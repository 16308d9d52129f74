# expect: the first word decides, as a whole; an empty line gets an answer, too
level = 0
while True:
    words = input("> ").lower().split()
    if words[0] == "end":
        break
    if words[0] == "rain":
        level = level + int(words[1])
        if level > 100:
            print(f"100 litres, {level - 100} ran over")
            level = 100
        else:
            print(f"{level} litres")
    elif words[0] == "use":
        if int(words[1]) > level:
            print(f"Only {level} litres left")
        else:
            level = level - int(words[1])
            print(f"{level} litres")
    else:
        print("I know rain, use and end")
print("#" * (level // 10) + "." * (10 - level // 10))
