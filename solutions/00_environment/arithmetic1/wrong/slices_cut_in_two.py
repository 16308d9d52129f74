# expect: each friend eats the same number of whole slices
pizzas = 4
friends = 5
price = 10
tip = 6

slices = pizzas * 8
each = slices / friends
left = slices % friends

share = (pizzas * price + tip) / friends

print("Slices:", slices)
print("Each friend eats:", each)
print("Pixel gets:", left)
print("Each friend pays:", share)
