names = dir()
import sys

expected = ["__annotations__", "__builtins__", "__cached__", "__doc__", "__file__", "__loader__", "__name__", "__package__", "__spec__"]
print(names == expected or sys.version_info >= (3, 14))
print(__name__, __spec__, __package__, __cached__, type(__loader__).__name__, __builtins__.__name__, __annotations__)
