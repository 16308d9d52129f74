def digit(number, place):
    return str(number // place % 10)


def in_euros(cents):
    euros = cents // 100
    rest = cents % 100
    text = str(euros) + "."
    if rest < 10:
        text = text + "0"
    return text + str(rest)


def bill(coffees, cakes):
    coffee_price = 285
    cake_price = 340
    return coffees * coffee_price + cakes * cake_price


coffees = input("Coffees? ")
cakes = input("Cakes? ")
print("Please pay", in_euros(bill(int(coffees), int(cakes))), "euros")
