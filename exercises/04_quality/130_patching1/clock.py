"""What's the time?"""

from datetime import datetime


def hour():
    """Return the hour, from 0 to 23."""
    return datetime.now().hour
