total = 0
while total < 5:
    total = int("2") * 2
