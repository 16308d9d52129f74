# expect: cannot read `'41,2'` as a number
litres = float(input())
kilometres = float(input())

consumption = round(litres / kilometres * 100, 1)

print(f"Consumption: {consumption} litres per 100 km")
