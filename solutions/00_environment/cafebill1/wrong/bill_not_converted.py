# expect: 2 coffees, 1 cakes: 9.30 euros
def in_euros(cents):
    return f"{cents / 100:.2f}"


def bill(coffees, cakes):
    return coffees * 290 + cakes * 350


coffees = int(input())
cakes = int(input())

print(f"{coffees} coffees, {cakes} cakes: {bill(coffees, cakes)} euros")
