#!/usr/bin/env python3
"""Compares vouchsafe on SQLite, on PostgreSQL, and on PostgreSQL with a session cache, in one run.

    cargo build --release && PG_FSYNC=on tests/postgres/run benches/postgres.py

Needs `wrk` and `pgbench`. All systems share this machine and are measured in turns; compare the
ratios, not the numbers.
"""

import json
import os
import re
import statistics
import subprocess
import tempfile
import urllib.request
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BINARY = os.environ.get("VOUCHSAFE", str(ROOT / "target/release/vouchsafe"))
SERVER = os.environ["VOUCHSAFE_TEST_POSTGRES"]
EMAIL, PASSWORD = "ada@example.com", "the horse 27 is correct"
ROUNDS, SECONDS = 3, 2


class Node:
    def __init__(self, database, *flags):
        environment = os.environ | {"VOUCHSAFE_DB": database, "HOME": tempfile.mkdtemp()}
        subprocess.run(
            [BINARY, "createsuperuser", "--email", EMAIL, "--password-stdin", "--if-not-exists"],
            input=PASSWORD, text=True, env=environment, check=True, capture_output=True)
        self.process = subprocess.Popen(
            [BINARY, "--quiet", "serve", "--listen", "127.0.0.1:0", *flags],
            env=environment, stdout=subprocess.PIPE, text=True)
        self.url = self.process.stdout.readline().strip()
        request = urllib.request.Request(
            self.url + "/users/login/",
            json.dumps({"username": EMAIL, "password": PASSWORD}).encode(),
            {"Content-Type": "application/json"})
        with urllib.request.urlopen(request) as answer:
            self.token = json.load(answer)["access_token"]

    def check(self, connections):
        return self.load("/users/session/", connections,
                         f'wrk.headers["Authorization"]="Bearer {self.token}"')

    def sign_in(self, connections):
        body = json.dumps({"username": EMAIL, "password": PASSWORD})
        return self.load("/users/login/", connections,
                         f'wrk.headers["Content-Type"]="application/json"\nwrk.body=[[{body}]]')

    def load(self, path, connections, script):
        with tempfile.NamedTemporaryFile("w", suffix=".lua") as file:
            file.write(f'wrk.method="POST"\n{script}\n')
            file.flush()
            said = subprocess.run(
                ["wrk", "-t1", f"-c{connections}", f"-d{SECONDS}s", "-s", file.name, self.url + path],
                capture_output=True, text=True, check=True).stdout
        assert "Non-2xx" not in said, said
        return float(re.search(r"Requests/sec:\s+([\d.]+)", said)[1])


def pgbench(connections):
    said = subprocess.run(
        ["pgbench", "-n", "-M", "prepared", "-S", "-c", str(connections), "-j", "1",
         "-T", str(SECONDS), "-h", SERVER.split("host=")[1], "-U", "postgres", "postgres"],
        capture_output=True, text=True, check=True).stdout
    return float(re.search(r"tps = ([\d.]+)", said)[1])


def main():
    subprocess.run(["psql", "-q", SERVER, "-c", "create database bench"], check=True)
    subprocess.run(["pgbench", "-q", "-i", "-h", SERVER.split("host=")[1], "-U", "postgres",
                    "postgres"], check=True, capture_output=True)
    database = SERVER.replace("/postgres?", "/bench?")
    nodes = {
        "SQLite": Node(f"{tempfile.mkdtemp()}/vouchsafe.db"),
        "PostgreSQL": Node(database),
        "with cache": Node(database, "--session-cache"),
    }
    for name, measure, levels in [("session checks", Node.check, (1, 16)),
                                  ("sign-ins", Node.sign_in, (4, 16))]:
        for connections in levels:
            readings = {node: [] for node in nodes} | {"pgbench": []}
            for _ in range(ROUNDS):
                for node in nodes:
                    readings[node].append(measure(nodes[node], connections))
                if measure is Node.check:
                    readings["pgbench"].append(pgbench(connections))
            medians = {node: statistics.median(found) for node, found in readings.items() if found}
            shown = ", ".join(f"{node} {median:,.0f}" for node, median in medians.items())
            print(f"{name} per second, {connections} connections: {shown}", flush=True)
    for node in nodes.values():
        node.process.terminate()


if __name__ == "__main__":
    main()
