# expect: Consumption: 6.4 litres per 100 km
def to_number(text):
    return int(float(text.replace(",", ".")))


litres = to_number(input())
kilometres = to_number(input())

consumption = round(litres / kilometres * 100, 1)

print(f"Consumption: {consumption} litres per 100 km")
