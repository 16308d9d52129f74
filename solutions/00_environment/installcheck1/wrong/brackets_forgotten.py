# expect: <function python_version
import platform
import sys

print("Python", platform.python_version)
print("Kind:", sys.implementation.name)
print("System:", platform.system)
print("Started from:", sys.executable)
