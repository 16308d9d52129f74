import subprocess


def add(a, b):
    while True:
        subprocess.run(["true"])
