# expect: Plum cake comes out at nine.
print("Rye bread comes out of the oven at eight.")
print("Rolls are sold out.")
print("On Monday we are closed.")
