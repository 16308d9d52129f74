"""What Python says about a slip of the pen."""

print("Rye bread comes out of the oven at eight.")
print("Plum cake comes out at nine.")
print("Rolls are sold out.")
print("On Monday we are closed.")


# Why this way
#
# Python reads the whole file before it runs the first line, so not even the rye
# bread was printed. It also reports one syntax error at a time: mend the first,
# run again, and only then look at the next. Later messages change once the
# earlier fault is gone.
