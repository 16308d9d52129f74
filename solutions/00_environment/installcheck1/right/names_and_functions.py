from platform import python_version, system
from sys import executable, implementation


def line(label: str, value: str) -> None:
    print(f"{label} {value}")


line("Python", python_version())
line("Kind:", implementation.name)
line("System:", system())
line("Started from:", executable)
