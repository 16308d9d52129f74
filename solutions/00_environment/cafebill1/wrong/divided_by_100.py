# expect: two digits after the point
def in_euros(cents):
    return str(cents / 100)


def bill(coffees, cakes):
    return coffees * 285 + cakes * 340


coffees = int(input("Coffees? "))
cakes = int(input("Cakes? "))

print("Please pay", in_euros(bill(coffees, cakes)), "euros")
