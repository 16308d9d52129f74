"""The till calculates."""

soup = 9
pie = 14
tea = 6
discount = 5
paid = 30
tip = 4

total = soup + pie + tea - discount
change = paid - total
share = (total + tip) / 4

print("Total:", total)
print("Change:", change)
print("Each with tip:", share)


# Why this way
#
# total is used in the two lines below it, so the sum is written only once.
# Without the brackets only the tip would be divided, because / comes before +.
# And 28 / 4 is 7.0: the sign / gives a number with a decimal point even where the
# division comes out even. You will meet // for whole numbers later.
