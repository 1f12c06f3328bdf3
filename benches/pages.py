#!/usr/bin/env python3
"""Measures pages and completion with a million users and a million events.

Creates a database below a temporary directory, fills it with SQL, serves it, and prints the median
and the slowest of many requests of each page, in milliseconds, and how long the shell waits for a
completion with 100,000 users. `VOUCHSAFE` names the binary (default: the release build);
`--users N` and `--events N` set other sizes.
"""

import argparse
import http.client
import os
import re
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.parse
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BINARY = os.environ.get("VOUCHSAFE", ROOT / "target/release/vouchsafe")
EMAIL, PASSWORD = "ada@example.com", "the horse 27 is correct"
PAGES = [
    "/",
    "/account",
    "/admin/",
    "/admin/users/",
    "/admin/users/?q=user99",
    "/admin/users/?status=never",
    "/admin/users/?sort=name",
    "/admin/users/1",
    "/admin/audit/",
    "/admin/audit/?view=refused",
    "/admin/audit/?from=2026-01-01",
    "/admin/lockouts/",
    "/admin/keys/",
    "/signin",
]


def run(db, *args, stdin=PASSWORD):
    done = subprocess.run([BINARY, "--db", db, *args], input=stdin, text=True, capture_output=True)
    if done.returncode:
        sys.exit(done.stderr)


def fill(path, users, events):
    """Adds users, a third without a sign-in, and events of the last 300 days."""
    now = int(time.time() * 1e6)
    day = 86_400_000_000
    db = sqlite3.connect(path)
    db.executescript("pragma journal_mode = wal; pragma synchronous = off; pragma cache_size = -200000")
    with db:
        db.execute(
            f"""with recursive n(i) as (values (2) union all select i + 1 from n where i <= {users})
            insert into users (id, email, email_folded, first_name, last_name, search_text, is_staff,
              is_superuser, last_login, date_joined, deactivated_at, sort_name)
            select i, 'user' || i || '@example.com', 'user' || i || '@example.com', 'User', 'No. ' || i,
              'user' || i || '@example.com user no. ' || i, i % 1000 = 0, 0,
              iif(i % 3 = 0, null, {now} - (i * 7919) % {300 * day}), {now} - {300 * day} - i,
              iif(i % 50 = 0, {now}, null), 'user no. ' || i from n"""
        )
        # As the triggers of the writing transaction maintain it.
        db.execute(
            f"""with recursive n(i) as (values (2) union all select i + 1 from n where i <= {events})
            insert into events (sequence, at, actor, origin, action, subject, detail, digest)
            select i, {now} - {300 * day} + i * ({300 * day} / {events + 1}), 'user:' || (i % {users} + 1),
              '192.0.2.' || (i % 250), iif(i % 7 = 0, 'login_refused', 'login_succeeded'),
              'user:' || (i % {users} + 1), iif(i % 7 = 0, '{{"reason":"wrong_password"}}', '{{}}'), 'x'
            from n"""
        )
        db.execute("update audit_head set sequence = ?", [events + 1])
        for back in range(300):
            db.execute(
                "insert or replace into sign_ins_by_day values (?, ?, ?)",
                [now // day - back, events // 350, events // 2100],
            )
    db.execute("analyze")
    db.close()


class Server:
    def __init__(self, db):
        self.process = subprocess.Popen(
            [BINARY, "--db", db, "serve", "--listen", "127.0.0.1:0"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        self.address = urllib.parse.urlsplit(self.process.stdout.readline().strip()).netloc
        self.cookies = {}
        self.client = http.client.HTTPConnection(self.address, timeout=600)

    def request(self, method, path, body=None):
        headers = {"Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())}
        if body:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        self.client.request(method, path, body, headers)
        response = self.client.getresponse()
        for cookie in response.headers.get_all("Set-Cookie", []):
            name, _, value = cookie.split(";")[0].partition("=")
            self.cookies[name] = value
        return response.status, response.read().decode()

    def wait(self):
        """Waits until the server has checked the file, and uses it."""
        for _ in range(600):
            if self.request("GET", "/health")[0] == 200:
                return
            time.sleep(0.1)
        sys.exit("the server does not become healthy")

    def sign_in(self):
        self.wait()
        _, page = self.request("GET", "/signin")
        token = re.search('name="csrfmiddlewaretoken" value="([^"]+)"', page)[1]
        fields = {"username": EMAIL, "password": PASSWORD, "csrfmiddlewaretoken": token}
        status, _ = self.request("POST", "/signin", urllib.parse.urlencode(fields))
        assert status == 303, status


def milliseconds(work, times):
    """The duration of each run."""
    durations = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        durations.append((time.perf_counter() - start) * 1000)
    return durations


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--users", type=int, default=1_000_000)
    arguments.add_argument("--events", type=int, default=1_000_000)
    wanted = arguments.parse_args()
    with tempfile.TemporaryDirectory() as home:
        db = f"{home}/vouchsafe.db"
        run(db, "createsuperuser", "--email", EMAIL, "--password-stdin")
        fill(db, wanted.users, wanted.events)
        server = Server(db)
        server.sign_in()
        # The checks of the whole database, two seconds after the start, must not disturb the measurement.
        for _ in range(20):
            time.sleep(1)
            server.request("GET", "/health")
        print(f"{wanted.users:,} users, {wanted.events:,} events\n\n| page | median ms | slowest ms | KB |\n|---|---|---|---|")
        for page in PAGES:
            status, body = server.request("GET", page)
            assert status == 200, (page, status)
            taken = milliseconds(lambda: server.request("GET", page), 40)
            print(f"| `{page}` | {statistics.median(taken):.1f} | {max(taken):.1f} | {len(body) / 1000:.0f} |")
        server.process.terminate()
        server.process.wait()

        db = f"{home}/smaller.db"
        run(db, "createsuperuser", "--email", EMAIL, "--password-stdin")
        fill(db, 100_000, 1000)
        environment = os.environ | {
            "VOUCHSAFE_COMPLETE": "bash",
            "VOUCHSAFE_DB": db,
            "_CLAP_COMPLETE_INDEX": "3",
            "_CLAP_COMPLETE_COMP_TYPE": "9",
            "_CLAP_COMPLETE_SPACE": "false",
            "_CLAP_IFS": "\n",
        }
        for word in ["", "user9999", "zzz"]:
            command = [BINARY, "--", "vouchsafe", "user", "show", word]
            work = lambda: subprocess.run(command, env=environment, capture_output=True, check=True)
            taken = milliseconds(work, 40)
            print(f"\n`user show {word}<TAB>`, 100,000 users: {statistics.median(taken):.1f} ms", end="")
        print()


main()
