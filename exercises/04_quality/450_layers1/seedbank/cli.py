"""What people type and read.

- main(argv=None) does what the words say, with seeds.json, and returns the exit status.
"""

# TODO
