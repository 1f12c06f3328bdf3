"""The routes of the tutorial, unchanged, for `compare.py`: `uvicorn api:api`."""
import project  # noqa: F401  (Django has to be set up first)

from datetime import datetime, timedelta, timezone
from typing import Annotated, Any

from django.conf import settings
from django.contrib.auth import authenticate, get_user_model
from fastapi import Depends, FastAPI, HTTPException, status
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from jose import JWTError, jwt
from pydantic import BaseModel, ConfigDict

ALGORITHM = "HS256"
TTL = timedelta(days=30)
refused = HTTPException(
    status_code=status.HTTP_401_UNAUTHORIZED,
    detail="Could not validate credentials",
    headers={"WWW-Authenticate": "Bearer"},
)
api = FastAPI()


class LoginRequest(BaseModel):
    username: str
    password: str


class UserSchema(BaseModel):
    model_config = ConfigDict(from_attributes=True)

    id: int
    email: str
    first_name: str | None = None
    last_name: str | None = None
    name: str | None = None
    is_staff: bool
    is_active: bool
    is_superuser: bool
    last_login: datetime | None
    date_joined: datetime


class Token(BaseModel):
    access_token: str
    token_type: str
    user: UserSchema


async def access_token(
    credentials: Annotated[HTTPAuthorizationCredentials, Depends(HTTPBearer())],
) -> str:
    return credentials.credentials


async def payload(token: Annotated[str, Depends(access_token)]) -> dict[str, Any]:
    try:
        claims = jwt.decode(token, settings.SECRET_KEY, algorithms=[ALGORITHM])
    except JWTError:
        raise refused
    if claims.get("sub") is None:
        raise refused
    return claims


async def current_user(claims: Annotated[dict[str, Any], Depends(payload)]) -> Any:
    user = await get_user_model().objects.filter(id=claims["sub"], is_active=True).afirst()
    if user is None:
        raise refused
    return user


@api.post("/users/login/")
def login(login: LoginRequest) -> Token:
    user = authenticate(email=login.username, password=login.password)
    if not user:
        raise refused
    claims = {"sub": str(user.id), "exp": datetime.now(timezone.utc) + TTL}
    token = jwt.encode(claims, settings.SECRET_KEY, algorithm=ALGORITHM)
    return Token(access_token=token, token_type="Bearer", user=user)


@api.post("/users/session/")
async def session(
    token: Annotated[str, Depends(access_token)],
    user: Annotated[Any, Depends(current_user)],
) -> Token:
    return Token(access_token=token, token_type="Bearer", user=user)


@api.get("/health")
def health():
    return {"status": "ok"}
