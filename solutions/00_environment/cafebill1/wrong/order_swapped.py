# expect: 1 coffees, 3 cakes: 13.40 euros
def in_euros(cents):
    return f"{cents / 100:.2f}"


def bill(coffees, cakes):
    return coffees * 290 + cakes * 350


cakes = int(input())
coffees = int(input())

print(f"{coffees} coffees, {cakes} cakes: {in_euros(bill(coffees, cakes))} euros")
