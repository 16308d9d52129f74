# expect: on any computer they are true
import platform
import sys

print("Python", platform.python_version())
print("Kind:", "cpython")
print("System:", platform.system())
print("Started from:", sys.executable)
