import sys

print("trial", sys.version_info.major)
