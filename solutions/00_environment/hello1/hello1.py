"""A program is a list of lines."""

print("Linden Street Books")
print("Open today until six")


# Why this way
#
# The # and the space behind it both had to go. Python uses the space at the
# start of a line to see which lines belong together, so a single space too many
# is an error there. Anywhere else in a line it is only a matter of looks.
