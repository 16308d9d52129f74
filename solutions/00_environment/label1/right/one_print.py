price=4
print(f"Pears, one kilo\nFront: {price}\nBack: {price}")
