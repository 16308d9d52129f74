# expect: Mira, 3 tickets cost 12
name = input()
tickets = input()

print(f"{name}, {tickets} tickets cost {tickets * 4}")
