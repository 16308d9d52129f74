"""Who sailed when."""
