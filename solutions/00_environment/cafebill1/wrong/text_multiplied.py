# expect: The number became too large
def in_euros(cents):
    return f"{cents / 100:.2f}"


def bill(coffees, cakes):
    return int(coffees * 290) + int(cakes * 350)


coffees = input()
cakes = input()

print(f"{coffees} coffees, {cakes} cakes: {in_euros(bill(coffees, cakes))} euros")
