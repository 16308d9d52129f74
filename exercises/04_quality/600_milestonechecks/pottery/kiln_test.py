"""What kiln.py promises. pytest finds this file by its name, as it finds test_kiln.py."""
