import platform, sys

v = sys.version_info
print("Python " + str(v.major) + "." + str(v.minor) + "." + str(v.micro))
print("Kind: " + sys.implementation.name)
print("System: " + platform.system())
print("Started from: " + sys.executable)
