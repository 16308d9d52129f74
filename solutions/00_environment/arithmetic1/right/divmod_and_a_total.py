pizzas = 4
friends = 5
price = 10
tip = 6

slices: int = pizzas + pizzas + pizzas + pizzas + pizzas + pizzas + pizzas + pizzas
each, left = divmod(slices, friends)
total = tip + price * pizzas
share = total / friends

print("Slices:", slices)
print("Each friend eats:", each)
print("Pixel gets:", left)
print("Each friend pays:", share)
