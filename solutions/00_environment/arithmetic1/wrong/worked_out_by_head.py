# expect: next Friday: 3 pizzas, 7 friends
pizzas = 4
friends = 5
price = 10
tip = 6

slices = 32
each = 6
left = 2

share = (pizzas * price + tip) / friends

print("Slices:", slices)
print("Each friend eats:", each)
print("Pixel gets:", left)
print("Each friend pays:", share)
