# expect: Consumption: 8.0 litres per 100 km
litres = float(input())
kilometres = float(input())

consumption = round(litres / kilometres * 100, 1)

print(f"Consumption: {consumption} litres per 100 km")
