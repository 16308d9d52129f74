# expect: the robot itself is still there
print("Hello, I am a robot.")
