"""The settings of the tutorial's back end, for `compare.py`."""
import os
import sys

import django
from django.conf import settings

if not settings.configured:
    settings.configure(
        SECRET_KEY="a secret of this benchmark, and of nothing else",
        INSTALLED_APPS=["django.contrib.auth", "django.contrib.contenttypes", "users"],
        DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": os.environ["DB"]}},
        AUTH_USER_MODEL="users.User",
        DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
        USE_TZ=True,
    )
    django.setup()

if __name__ == "__main__":
    from django.contrib.auth import get_user_model
    from django.contrib.auth.hashers import make_password
    from django.core.management import call_command

    call_command("migrate", run_syncdb=True, verbosity=0)
    email, password, count = sys.argv[1], sys.argv[2], int(sys.argv[3])
    user = get_user_model()
    hashed = make_password(password)
    emails = [email] + [f"user{n}@example.com" for n in range(1, count)]
    user.objects.bulk_create((user(email=e, password=hashed) for e in emails), batch_size=1000)
