"""What the captains see."""
