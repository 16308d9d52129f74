# café
print(5)
