print("  .-----.")
print("  | o o |")
print("  |  -  |")
print("  '-----'")
print("   |   |")

# the robot speaks
words = "I'm hungry"
print("   |   (", words, ")")
