# expect: Mira, 3 tickets cost 12
name = input("Your name? ")
tickets = int(input("How many? "))

print(f"{name}, {tickets} tickets cost {tickets * 4}")
