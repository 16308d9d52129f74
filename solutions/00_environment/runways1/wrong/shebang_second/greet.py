"""Greets the passengers."""
#!/usr/bin/env python3

print("Welcome aboard")
