"""The apple press of Ulvik: orders, prices, and what's printed at the desk."""
