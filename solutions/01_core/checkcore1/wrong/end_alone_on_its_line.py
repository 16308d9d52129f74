# expect: The program asks for one more line of input
level = 0
while True:
    words = input("> ").lower().split()
    if words == []:
        print("I know rain, use and end")
    elif words[0] == "rain":
        level += int(words[1])
        if level > 100:
            over = level - 100
            level = 100
            print(f"100 litres, {over} ran over")
        else:
            print(f"{level} litres")
    elif words[0] == "use":
        amount = int(words[1])
        if amount > level:
            print(f"Only {level} litres left")
        else:
            level -= amount
            print(f"{level} litres")
    elif words == ["end"]:
        break
    else:
        print("I know rain, use and end")
full = level // 10
print("#" * full + "." * (10 - full))
