# expect: the change is what they get back when they have paid
soup = 9
pie = 14
tea = 6
discount = 5
paid = 30
tip = 4

total = soup + pie + tea - discount
change = total - paid
share = (total + tip) / 4

print("Total:", total)
print("Change:", change)
print("Each with tip:", share)
