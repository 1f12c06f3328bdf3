//! Python applications that authenticate users with vouchsafe.

use std::path::PathBuf;
use std::process::{Command, Stdio};

use crate::support::{ADA, BOB, PASSWORD, Running, World, free_port, send};

pub(crate) fn python() -> PathBuf {
    std::env::var_os("PYTHON").map_or_else(|| PathBuf::from("python3"), PathBuf::from)
}

const APP: &str = r#"
from fastapi import FastAPI
from vouchsafe_auth import CurrentUser, OptionalUser

app = FastAPI()

@app.get("/mine/")
async def mine(user: CurrentUser):
    return {"email": user.email, "joined": user.date_joined.year > 2000}

@app.get("/anyone/")
async def anyone(user: OptionalUser):
    return {"email": user and user.email}
"#;

#[test]
fn fastapi_dependencies_admit_a_user_until_the_deactivation() {
    let world = World::new(&[]);
    world.integrate(&["fastapi"], "vouchsafe_auth.py");
    std::fs::write(world.home.path().join("app.py"), APP).unwrap();
    let port = free_port();
    let mut uvicorn = Command::new(python());
    uvicorn.current_dir(world.home.path()).stderr(Stdio::null());
    uvicorn.args(["-m", "uvicorn", "app:app", "--port", &port.to_string()]);
    let _app = Running::start(&mut uvicorn, port);
    let answer = send(port, "GET /mine/", &[], "");
    assert_eq!((answer.status, answer.header("www-authenticate")), (401, Some("Bearer")));
    assert_eq!(send(port, "GET /anyone/", &[], "").body, r#"{"email":null}"#);
    let token = world.run(&["login", "--email", BOB, "--password-stdin"], PASSWORD);
    let token = format!("Bearer {}", token.trim());
    let mine = || send(port, "GET /mine/", &[("Authorization", &token)], "");
    assert_eq!(mine().body, format!(r#"{{"email":"{BOB}","joined":true}}"#));
    world.run(&["user", "deactivate", BOB], "");
    assert_eq!(mine().status, 401, "refused at the next request");
}

const DJANGO: &str = r#"
import django
from django.conf import settings

settings.configure(
    INSTALLED_APPS=["django.contrib.auth", "django.contrib.contenttypes"],
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
    AUTHENTICATION_BACKENDS=["vouchsafe_auth.VouchsafeBackend"],
)
django.setup()

from django.contrib.auth import authenticate
from django.contrib.auth.models import User
from django.core.management import call_command

call_command("migrate", verbosity=0)

ada = authenticate(username="ADA@example.com", password="correct horse battery")
assert (ada.username, ada.is_superuser, ada.is_staff) == ("ada@example.com", True, True), ada
assert authenticate(username="ada@example.com", password="correct horse battery").pk == ada.pk
bob = authenticate(username="bob@example.com", password="correct horse battery")
assert (bob.email, bob.first_name, bob.is_superuser) == ("bob@example.com", "Bob", False), bob
assert not bob.has_usable_password() or not bob.check_password("correct horse battery")
for name, password in [("bob@example.com", "wrong"), ("nobody@example.com", "x"), ("", ""), ("bob", "x")]:
    assert authenticate(username=name, password=password) is None, name
assert User.objects.count() == 2
print("well")
"#;

#[test]
fn the_django_backend_signs_in_users_and_ends_their_sessions() {
    let world = World::new(&[]);
    world.integrate(&["django"], "vouchsafe_auth.py");
    std::fs::write(world.home.path().join("check.py"), DJANGO).unwrap();
    let mut check = Command::new(python());
    let output = check.current_dir(world.home.path()).arg("check.py").output().unwrap();
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert_eq!(String::from_utf8_lossy(&output.stdout).trim(), "well", "{stderr}");
    let live = world.run(&["session", "list", "--user", ADA, "--output", "jsonl"], "");
    assert!(!live.contains("\"state\":\"live\""), "the sessions are ended: {live}");
}
