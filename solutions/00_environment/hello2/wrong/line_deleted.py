# expect: | ~ ~ ~ ~ ~ ~ |
print("      i i i i i i")
print("    +-------------+")
print("  +-----------------+")
print("  |  Leyla is six!  |")
print("  +-----------------+")
