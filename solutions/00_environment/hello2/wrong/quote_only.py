# expect: Rolls are sold out.
print("Rye bread comes out of the oven at eight.")
print("Plum cake comes out at nine.")
print("Rolls are sold out."
print("On Monday we are closed.")
