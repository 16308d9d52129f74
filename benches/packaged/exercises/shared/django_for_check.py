"""A Django project in one file, with a database that was migrated beforehand."""

import os
import sys
from pathlib import Path

import django
import django.db.backends.sqlite3.base
import django.test
from django.conf import settings

DATABASE = Path(os.environ["PYTHLINGS_PREPARED"]) / "django" / "shop.sqlite3"


def set_up(urls):
    """Configures Django for views that are in this module."""
    settings.configure(
        ALLOWED_HOSTS=["testserver"],
        DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": DATABASE}},
        INSTALLED_APPS=["django.contrib.contenttypes", "store"],
        ROOT_URLCONF=urls,
        SECRET_KEY="for checks only",
        USE_TZ=True,
    )
    django.setup()
    return sys.modules.get(urls)
