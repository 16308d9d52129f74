# expect: total and tip together are divided by four
soup = 9
pie = 14
tea = 6
discount = 5
paid = 30
tip = 4

total = soup + pie + tea - discount
change = paid - total
share = total + tip / 4

print("Total:", total)
print("Change:", change)
print("Each with tip:", share)
