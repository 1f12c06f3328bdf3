"""Sign in to Django with the users of vouchsafe.

Save this file as vouchsafe_auth.py, and add to settings.py:

    AUTHENTICATION_BACKENDS = ["vouchsafe_auth.VouchsafeBackend"]

The server counts failed sign-ins by the client address that Django sends, so it must trust Django:
run `vouchsafe serve --trusted-proxy 127.0.0.1`, or with the address of Django's host. The first
sign-in creates the user in Django, and each sign-in updates it. The email address becomes the
`email` of the tutorial's user model, or the `username` of Django's own.
"""

import json
import os
from urllib.error import HTTPError
from urllib.request import Request, urlopen

from django.contrib.auth import get_user_model
from django.contrib.auth.backends import ModelBackend

SERVER = os.environ.get("VOUCHSAFE_URL", "<url>")


class VouchsafeBackend(ModelBackend):
    def authenticate(self, request, username=None, password=None, **fields):
        model = get_user_model()
        name = username or fields.get(model.USERNAME_FIELD)
        if not name or password is None:
            return None
        known = self.sign_in(name, password, request and request.META.get("REMOTE_ADDR"))
        if known is None:
            return None
        user, _ = model._default_manager.update_or_create(
            **{model.USERNAME_FIELD: known["email"]},
            defaults={
                name: known[name]
                for name in ("email", "first_name", "last_name", "is_staff", "is_superuser")
                if name != model.USERNAME_FIELD
            },
        )
        return user if self.user_can_authenticate(user) else None

    def sign_in(self, name, password, address):
        """Return the user's data, or None if refused. Ends the session that the sign-in creates."""
        body = json.dumps({"username": name, "password": password}).encode()
        headers = {"Content-Type": "application/json"}
        if address:
            headers["X-Forwarded-For"] = address
        login = Request(f"{SERVER}/users/login/", body, headers)
        try:
            with urlopen(login, timeout=10) as response:
                token = json.load(response)
        except HTTPError as error:
            if error.code in (401, 422):
                return None
            raise
        headers = {"Authorization": f"Bearer {token['access_token']}"}
        urlopen(Request(f"{SERVER}/users/logout/", b"", headers), timeout=10).close()
        return token["user"]
