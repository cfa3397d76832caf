#!/usr/bin/env python3
"""Edits a site many times while it is served, and looks whether any edit is missed, whether memory grows, and whether all that is
served in the end is what a clean build writes."""

import argparse
import random
import shutil
import subprocess
import sys
import time
from pathlib import Path
from urllib.parse import quote

from compare import write_site
from generate import size_arguments
from site_edits import KZSITE, Client, Edits, serve_kzsite, wait

KINDS = ["prose"] * 12 + ["words"] * 4 + ["record"] * 2 + ["style", "template"]
UNREAD = {"_headers", "_redirects", ".kzsite-output"}


def differing(client, built):
    """Files that are not served as they were built, and how many there are in all."""
    wrong, files = [], [path for path in sorted(built.rglob("*")) if path.is_file() and path.name not in UNREAD]
    for path in files:
        name = path.relative_to(built).as_posix()
        address = name.removesuffix("index.html") if name.endswith("index.html") else name
        if client.get(f"/{quote(address)}") != path.read_bytes() and name != "404.html":
            wrong.append(name)
    return wrong, len(files)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    size_arguments(parser)
    parser.add_argument("--work", type=Path, default=Path("/tmp/kzsite-soak"), help="folder for the site (default: %(default)s)")
    parser.add_argument("--edits", type=int, default=2000, help="how many (default: %(default)s)")
    parser.add_argument("--kzsite", default=str(KZSITE), help="the program (default: %(default)s)")
    options = parser.parse_args()
    options.work.mkdir(parents=True, exist_ok=True)
    site = options.work / "site"
    write_site("generate.py", site, options)
    server, port = serve_kzsite(options.kzsite, site, options.work)
    client, edits, chance = Client(port), Edits(site), random.Random(1)
    memory, missed, begin = [], [], time.perf_counter()
    try:
        for number in range(1, options.edits + 1):
            kind = chance.choice(KINDS)
            path, mark = getattr(edits, kind)(number)
            if wait(client, kind, path, mark) is None:
                missed.append((number, kind, path))
            time.sleep(chance.choice([0, 0, 0.01, 0.05]))
            if number % max(1, options.edits // 10) == 0:
                memory.append(server.memory()[0])
                print(f"{number} edits, {memory[-1] / 1e6:.0f} MB, {time.perf_counter() - begin:.0f} s", flush=True)
        time.sleep(3)
        built = options.work / "built"
        shutil.rmtree(built, ignore_errors=True)
        subprocess.run([options.kzsite, "build", "--quiet", "--output", str(built)], cwd=site, check=True)
        wrong, files = differing(client, built)
    finally:
        server.stop()
    growth = memory[-1] / memory[len(memory) // 5] - 1
    print(f"missed: {len(missed)} of {options.edits}; files that differ from a build: {len(wrong)} of {files}; "
          f"memory since a fifth of the edits: {growth:+.0%}")
    if missed or wrong or growth > 0.15:
        sys.exit(f"missed: {missed[:5]}\ndiffering: {wrong[:5]}")


if __name__ == "__main__":
    main()
