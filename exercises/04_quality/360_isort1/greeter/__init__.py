"""Greets guests in many languages."""
