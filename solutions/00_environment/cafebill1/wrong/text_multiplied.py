# expect: TypeError
def in_euros(cents):
    return str(cents // 100) + "." + str(cents // 10 % 10) + str(cents % 10)


def bill(coffees, cakes):
    return coffees * 285 + cakes * 340


coffees = input("Coffees? ")
cakes = input("Cakes? ")

print("Please pay", in_euros(bill(coffees, cakes)), "euros")
