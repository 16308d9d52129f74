"""Makes the database with its tables, once."""

import django_for_check

django_for_check.set_up("urls")

from django.core.management import call_command  # noqa: E402

call_command("migrate", verbosity=0)
