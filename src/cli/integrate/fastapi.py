"""FastAPI dependencies for the user who is signed in to vouchsafe.

Save this file as vouchsafe_auth.py, and run: pip install fastapi httpx

    from vouchsafe_auth import CurrentUser

    @app.get("/my-api-route/")
    async def my_api_route(user: CurrentUser):
        return {"message": f"Hello, {user.email}!"}

Every request checks the token with the server, so a logout or a deactivation takes effect at once.
"""

import os
from datetime import datetime
from typing import Annotated

import httpx
from fastapi import Depends, HTTPException
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from pydantic import BaseModel

server = httpx.AsyncClient(base_url=os.environ.get("VOUCHSAFE_URL", "<url>"), timeout=5)
bearer = HTTPBearer(auto_error=False)


class User(BaseModel):
    id: int
    email: str
    first_name: str
    last_name: str
    name: str | None
    is_staff: bool
    is_active: bool
    is_superuser: bool
    last_login: datetime | None
    date_joined: datetime


async def get_optional_current_user(
    credentials: Annotated[HTTPAuthorizationCredentials | None, Depends(bearer)],
) -> User | None:
    if credentials is None:
        return None
    headers = {"Authorization": f"Bearer {credentials.credentials}"}
    try:
        response = await server.get("/users/me/", headers=headers)
    except httpx.HTTPError as error:
        raise HTTPException(503, "The login server is unavailable") from error
    if response.status_code == 401:
        return None
    if response.status_code != 200:
        raise HTTPException(503, "The login server is unavailable")
    return User.model_validate(response.json())


async def get_current_active_user(
    user: Annotated[User | None, Depends(get_optional_current_user)],
) -> User:
    if user is None:
        raise HTTPException(401, "Could not validate credentials", {"WWW-Authenticate": "Bearer"})
    return user


CurrentUser = Annotated[User, Depends(get_current_active_user)]
OptionalUser = Annotated[User | None, Depends(get_optional_current_user)]
