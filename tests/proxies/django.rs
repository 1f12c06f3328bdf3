//! Moves users from a project on the current Django release to vouchsafe, and back into Django.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::support::{ADA, World, send};

/// The tutorial's project, in one file: the user model has an email address as its username.
const PROJECT: &str = r#"
import os, sys
import django
from django.conf import settings

if not settings.configured:
    settings.configure(
        SECRET_KEY="the secret of this test, and of nothing else",
        INSTALLED_APPS=["django.contrib.auth", "django.contrib.contenttypes", "users"],
        DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": os.environ["DB"]}},
        AUTH_USER_MODEL="users.User",
        DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
        PASSWORD_HASHERS=["django.contrib.auth.hashers." + name for name in os.environ["HASHERS"].split(",")],
        USE_TZ=True,
    )
    django.setup()

if __name__ == "__main__":
    from django.core.management import execute_from_command_line
    execute_from_command_line(sys.argv)
"#;

const MODELS: &str = r#"
from django.contrib.auth.models import AbstractUser, BaseUserManager
from django.db import models

class Manager(BaseUserManager):
    def create_user(self, email, password=None, **fields):
        user = self.model(email=self.normalize_email(email), **fields)
        user.set_password(password)
        user.save()
        return user

class User(AbstractUser):
    username = None
    email = models.EmailField(unique=True)
    objects = Manager()
    USERNAME_FIELD = "email"
    REQUIRED_FIELDS = []
"#;

const MAKE: &str = r#"
import project
from django.contrib.auth import get_user_model
from django.contrib.auth.hashers import make_password
User = get_user_model()
for name in HASHERS:
    user = User.objects.create_user(f"{name}@example.org", first_name="Zoë", last_name=name)
    user.password = make_password(f"{name} pässword 1", hasher=name)
    user.save()
User.objects.create_user("closed@example.org", "closed pässword 1", is_active=False)
User.objects.create_user("nobody@example.org", None)
print(User.objects.count())
"#;

const CHECK: &str = r#"
import project
from django.contrib.auth import authenticate, get_user_model
User = get_user_model()
for name in HASHERS:
    email = f"{name}@example.org"
    user = authenticate(username=email, password=f"{name} pässword 1")
    assert user is not None and user.first_name == "Zoë" and user.last_name == name, email
    assert authenticate(username=email, password="wrong") is None, email
    print(email, User.objects.get(email=email).password.split("$")[0])
assert authenticate(username="ada@example.com", password="correct horse battery").is_superuser
assert authenticate(username="closed@example.org", password="closed pässword 1") is None
assert not User.objects.get(email="nobody@example.org").has_usable_password()
"#;

/// The hashers that Django ships and that need no packages other than argon2 and bcrypt.
const NAMES: [&str; 5] = ["pbkdf2_sha256", "pbkdf2_sha1", "argon2", "bcrypt_sha256", "scrypt"];
const HASHERS: &str = "PBKDF2PasswordHasher,PBKDF2SHA1PasswordHasher,Argon2PasswordHasher,\
                       BCryptSHA256PasswordHasher,ScryptPasswordHasher";

struct Project<'a> {
    home: &'a Path,
    db: &'a str,
}

impl Project<'_> {
    fn python(&self, args: &[&str]) -> String {
        let mut python = Command::new(super::python::python());
        python.current_dir(self.home).env("DB", self.db).env("HASHERS", HASHERS).args(args);
        let output = python.output().unwrap();
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{args:?}: {stderr}");
        String::from_utf8(output.stdout).unwrap()
    }

    fn script(&self, name: &str, text: &str) -> String {
        let text = format!("HASHERS = {NAMES:?}\n{text}");
        fs::write(self.home.join(name), text).unwrap();
        self.python(&[name])
    }
}

#[test]
fn users_of_a_django_project_move_to_vouchsafe_and_into_another_project() {
    let world = World::new(&[]);
    let home = world.home.path();
    fs::create_dir(home.join("users")).unwrap();
    fs::write(home.join("users/__init__.py"), "").unwrap();
    fs::write(home.join("users/models.py"), MODELS).unwrap();
    fs::write(home.join("project.py"), PROJECT).unwrap();
    let before = Project { home, db: "before.sqlite3" };
    before.python(&["project.py", "migrate", "--run-syncdb", "--verbosity", "0"]);
    assert_eq!(before.script("make.py", MAKE).trim(), "7");

    // IDs 1 and 2 are taken here, so the dump omits the IDs and the import assigns new ones.
    let dumped = before.python(&["project.py", "dumpdata", "users", "--natural-primary"]);
    fs::write(home.join("dumped.json"), &dumped).unwrap();
    let report = world.run(
        &["user", "import", "django", path(home, "dumped.json").as_str(), "--output", "json"],
        "",
    );
    assert!(report.contains("\"created\":7") && report.contains("\"rejected\":0"), "{report}");
    let again = path(home, "before.sqlite3");
    let report =
        world.run(&["user", "import", "django", &again, "--dry-run", "--output", "json"], "");
    assert!(report.contains("\"created\":0"), "{report}");

    // The users sign in at the server, which was running during the import.
    let port = world.address.rsplit(':').next().unwrap().parse().unwrap();
    let login = |name: &str, password: &str| {
        let email = format!("{name}@example.org");
        let body = serde_json::json!({ "username": email, "password": password }).to_string();
        send(port, "POST /users/login/", &[("Content-Type", "application/json")], &body).status
    };
    for name in &NAMES[..3] {
        assert_eq!(login(name, "wrong"), 401, "{name}");
        assert_eq!(login(name, &format!("{name} pässword 1")), 200, "{name}");
    }
    assert_eq!(login("closed", "closed pässword 1"), 401);
    assert_eq!(login("nobody", ""), 401);

    // Export: three users have a new hash from their sign-in, two still have Django's own.
    let after = Project { home, db: "after.sqlite3" };
    after.python(&["project.py", "migrate", "--run-syncdb", "--verbosity", "0"]);
    let out = path(home, "back.json");
    world.run(&["user", "export", "--format", "django", "--hashes", "--out", &out], "");
    after.python(&["project.py", "loaddata", "back.json", "--verbosity", "0"]);
    let shown = after.script("check.py", CHECK);
    assert_eq!(shown.lines().count(), NAMES.len(), "{shown}");
    assert!(world.run(&["user", "show", ADA], "").contains(ADA));
}

const MAKE_WITH_GROUPS: &str = r#"
import project
from django.contrib.auth.models import Group, Permission, User
grace = User.objects.create_user("grace", "grace@example.org", "a pässword of grace")
grace.groups.add(Group.objects.create(name="editors"))
grace.user_permissions.add(Permission.objects.first())
"#;

const CHECK_GROUPS: &str = r#"
import project
from django.contrib.auth import authenticate
from django.contrib.auth.models import User
grace = User.objects.get(email="grace@example.org")
assert grace.username == "grace", grace.username
assert grace.last_name == "Hopper", grace.last_name
assert [group.name for group in grace.groups.all()] == ["editors"]
assert grace.user_permissions.count() == 1
assert authenticate(username="grace", password="a pässword of grace") == grace
"#;

/// Users return to the project that they came from. It must keep their usernames, groups, and
/// permissions.
#[test]
fn loading_an_export_into_its_project_keeps_usernames_groups_and_permissions() {
    let world = World::new(&[]);
    let home = world.home.path();
    let settings =
        PROJECT.replace("\"users\"],", "],").replace("AUTH_USER_MODEL=\"users.User\",", "");
    fs::write(home.join("project.py"), settings).unwrap();
    let site = Project { home, db: "site.sqlite3" };
    site.python(&["project.py", "migrate", "--run-syncdb", "--verbosity", "0"]);
    // Use up the IDs that the two existing users have here.
    site.script("begin.py", "import project\nfrom django.contrib.auth.models import User\nfor n in range(5):\n    User.objects.create_user(f'u{n}', f'u{n}@example.org').delete()\n");
    site.script("make.py", MAKE_WITH_GROUPS);
    let import = ["user", "import", "django", &path(home, "site.sqlite3"), "--output", "json"];
    let report = world.run(&import, "");
    assert!(report.contains(r#""dropped":{"user_permissions":1}"#), "{report}");
    let shown = world.run(&["user", "show", "grace@example.org", "--output", "json"], "");
    assert!(shown.contains(r#""groups":["editors"]"#), "{shown}");
    world.run(&["user", "edit", "grace@example.org", "--last-name", "Hopper"], "");
    let out = path(home, "back.json");
    let export =
        ["user", "export", "--format", "django", "--model", "auth.user", "--hashes", "--out", &out];
    world.run(&export, "");
    site.python(&["project.py", "loaddata", "back.json", "--verbosity", "0"]);
    site.script("check.py", CHECK_GROUPS);
}

fn path(home: &Path, name: &str) -> String {
    home.join(name).to_str().unwrap().to_owned()
}
