# expect: Python doesn't know platform yet
print("Python", platform.python_version())
print("Kind:", sys.implementation.name)
print("System:", platform.system())
print("Started from:", sys.executable)
