"""Pizza, and 41.2 each."""

pizzas = 4
friends = 5
price = 10
tip = 6

slices = pizzas * 8
each = slices // friends
left = slices % friends

share = (pizzas * price + tip) / friends

print("Slices:", slices)
print("Each friend eats:", each)
print("Pixel gets:", left)
print("Each friend pays:", share)


# Why this way
#
# Without brackets only the tip was divided, because / comes before +. Slices are
# things that nobody cuts, so // and % are right for them: 5 * 6 + 2 is 32 again.
# Money can be divided, so there / is right. left could also be slices - each *
# friends, but % says in one sign what is meant.
