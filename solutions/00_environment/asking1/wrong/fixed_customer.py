# expect: Tom Okafor, 1 tickets cost 4
name = "Mira"
tickets = 3

print(f"{name}, {tickets} tickets cost {tickets * 4}")
