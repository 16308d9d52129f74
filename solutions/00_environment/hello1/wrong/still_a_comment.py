# expect: not a single word yet
print("  .-----.")
print("  | o o |")
print("  |  -  |")
print("  '-----'")
print("   |   |")

# print("Hello, I am a robot.")
