"""Edits of the synthetic site, and a client of the server: what `serve.py` and `soak.py` share."""

import http.client
import json
import os
import re
import subprocess
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
KZSITE = Path(os.environ.get("CARGO_TARGET_DIR", HERE.parent / "target")) / "release" / "kzsite"


class Client:
    """One connection that is kept, as a browser keeps it."""

    def __init__(self, port):
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)

    def get(self, path):
        """The bytes at a path; nothing where there is no page."""
        try:
            self.connection.request("GET", path)
            answer = self.connection.getresponse()
            body = answer.read()
        except (http.client.HTTPException, OSError):
            self.connection.close()
            return None
        return body if answer.status == 200 else None

    def wait_for(self, path, mark, patience=30.0, pause=0.0005):
        """Seconds until the bytes at a path hold a mark."""
        begin = time.perf_counter()
        while time.perf_counter() - begin < patience:
            body = self.get(path)
            if body is not None and mark in body:
                return time.perf_counter() - begin
            time.sleep(pause)
        return None


class Server:
    """A program that serves a site."""

    def __init__(self, command, folder, log):
        self.log = open(log, "wb")
        self.process = subprocess.Popen(command, cwd=folder, stdout=self.log, stderr=subprocess.STDOUT)

    def memory(self):
        """Resident bytes now, and at the highest."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        size = lambda key: int(re.search(rf"^{key}:\s+(\d+) kB", status, re.M).group(1)) * 1024
        return size("VmRSS"), size("VmHWM")

    def stop(self):
        self.process.terminate()
        self.process.wait(timeout=30)
        self.log.close()


def serve_kzsite(program, site, work, arguments=()):
    """Serves the site with kzsite; the server, and its port."""
    log = work / "kzsite-serve.log"
    server = Server([program, "serve", "--port", "0", "--message-format", "json", *arguments], site, log)
    begin = time.perf_counter()
    while time.perf_counter() - begin < 120:
        for line in log.read_text().splitlines():
            if line.startswith("{") and (news := json.loads(line)).get("event") == "serving":
                return server, int(re.search(r":(\d+)/", news["url"]).group(1))
        time.sleep(0.02)
    raise SystemExit(f"kzsite does not serve:\n{log.read_text()[-3000:]}")


def replace(path, text):
    """Writes a file as most editors do: in place."""
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


class Edits:
    """Edits of the synthetic site, by name: each takes a number, changes a file, and tells which page must show which mark."""

    def __init__(self, site):
        self.site = site
        self.originals = {}

    def original(self, name):
        if name not in self.originals:
            self.originals[name] = (self.site / name).read_text(encoding="utf-8")
        return self.originals[name]

    def prose(self, number):
        report = f"report-{1 + number % 5:05}"
        name = f"content/en/{report}.md"
        front, body = self.original(name).split("\n---\n", 1)
        mark = f"Mark {number} of prose."
        replace(self.site / name, f"{front}\n---\n{mark}\n\n{body}")
        return f"/en/{report}/", mark.encode()

    def record(self, number):
        name = "content/shared/events.yaml"
        event = re.match(r"[\w-]+", self.original(name)).group()
        day = f"2031-03-{1 + number % 24:02}"
        replace(self.site / name, re.sub(r'"when": "[^"]*"', f'"when": "{day}"', self.original(name), count=1))
        return f"/en/timeline/{event}/", f"datetime={day}".encode()

    def words(self, number):
        name = "content/en/events.yaml"
        event = re.match(r"[\w-]+", self.original(name)).group()
        mark = f"Mark {number} of words"
        replace(self.site / name, re.sub(r'"title": "[^"]*"', f'"title": "{mark}"', self.original(name), count=1))
        return f"/en/timeline/{event}/", mark.encode()

    def template(self, number):
        name = "themes/steppe/templates/base.html"
        mark = f"mark-{number}-of-template"
        replace(self.site / name, self.original(name).replace("<body ", f"<body data-mark={mark} ", 1))
        return "/en/report-00001/", mark.encode()

    def style(self, number):
        """The page has another address for the style sheet; the mark is that address's file, which is asked for, too."""
        name = "themes/steppe/static/css/prose.css"
        mark = f"mark-{number}-of-style"
        replace(self.site / name, f"{self.original(name)}\n.{mark} {{ color: red }}\n")
        return "/en/report-00001/", mark.encode()

    def restore(self):
        for name, text in self.originals.items():
            replace(self.site / name, text)


STYLE_ADDRESS = re.compile(rb'href="?(/[^" >]*/css/prose\.css)')


def wait(client, kind, path, mark):
    """Seconds until an edit is served."""
    if kind != "style":
        return client.wait_for(path, mark)
    begin = time.perf_counter()
    while time.perf_counter() - begin < 30:
        found = STYLE_ADDRESS.search(client.get(path) or b"")
        if found and mark in (client.get(found.group(1).decode()) or b""):
            return time.perf_counter() - begin
        time.sleep(0.0005)
    return None
