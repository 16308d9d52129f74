#!/usr/bin/python3
"""Greets the passengers."""

print("Welcome aboard")
