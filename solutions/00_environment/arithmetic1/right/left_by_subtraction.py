pizzas = 4
friends = 5
price = 10
tip = 6

slices = 8 * pizzas
each = (slices - slices % friends) // friends
left = slices - each * friends

share = pizzas * price / friends + tip / friends

print("Slices:", slices)
print("Each friend eats:", each)
print("Pixel gets:", left)
print("Each friend pays:", share)
