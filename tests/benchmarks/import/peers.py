# SPDX-License-Identifier: GPL-3.0-or-later
"""peers.py WAYMARK_CLI FOLDER RUNS: a million observations from a CSV file, with the indexes of a workspace.

By waymark-cli import (read, units and codes checked, compared with what is stored, recorded in the history, committed),
by the sqlite3 shell's .import and by ogr2ogr into a GeoPackage, each followed by CREATE INDEX for the same indexes, in
turn. The peers get codes and not names, since they look nothing up. Prints medians of wall time and of processor time,
and the largest memory.
"""

import os
import shutil
import sqlite3
import statistics
import subprocess
import sys
import time
from pathlib import Path

REGIONS, INDICATORS, YEARS = 2500, 20, 20
COLUMNS = "indicator_id, region_code, period, value, qualifier, value_kind, document_id, note"
INDEXES = ("CREATE UNIQUE INDEX place ON observation(indicator_id, region_code, period, value_kind);"
           "CREATE INDEX by_region ON observation(region_code);"
           "CREATE INDEX by_document ON observation(document_id);")


def rows():
    """Region after region, as yearbooks have it; the values need no more digits than there are."""
    for region in range(REGIONS):
        for indicator in range(INDICATORS):
            for year in range(2001, 2001 + YEARS):
                yield region, indicator, year, (region * 7919 + indicator * 104729 + year * 31) % 100003 / 100


def region_code(number):
    return str(700000 + number)


def make_workspace(cli, path):
    subprocess.run([cli, "init", "-o", path, "--force"], check=True, stdout=subprocess.DEVNULL)
    base = sqlite3.connect(path)
    with base:
        base.executemany("INSERT INTO region (code, name_zh, name_en, level, parent_code, spatial_group, standing)"
                         " VALUES (?, ?, ?, 'county', '100000', '', 'catalogue')",
                         [(region_code(i), f"测试县{i}", f"County {i}") for i in range(REGIONS)])
        base.executemany("INSERT INTO indicator (code, name_zh, name_en, unit, theme, direction)"
                         " VALUES (?, ?, ?, NULL, 'logistics', 'increase')",
                         [(f"measured-{i}", f"测试指标{i}", f"Measured {i}") for i in range(INDICATORS)])
    first = base.execute("SELECT id FROM indicator WHERE code = 'measured-0'").fetchone()[0]
    document, code = base.execute("SELECT id, code FROM document LIMIT 1").fetchone()
    base.close()
    return first, document, code


def make_tables(folder, first, document):
    with open(folder / "tidy.csv", "w", encoding="utf-8") as tidy, open(folder / "codes.csv", "w",
                                                                        encoding="utf-8") as codes:
        tidy.write("region_code,indicator,year,value\n")
        codes.write(COLUMNS.replace(" ", "") + "\n")
        for region, indicator, year, value in rows():
            tidy.write(f"{region_code(region)},测试指标{indicator},{year},{value}\n")
            codes.write(f"{first + indicator},{region_code(region)},{year},{value},,level,{document},\n")


def run(command, stdin=None):
    """Seconds, processor seconds and mebibytes of one process."""
    begin = time.monotonic()
    process = subprocess.Popen(command, stdin=subprocess.PIPE if stdin else None, stdout=subprocess.DEVNULL)
    if stdin:
        process.stdin.write(stdin.encode())
        process.stdin.close()
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        sys.exit(f"{command[0]} ended with {status}")
    return time.monotonic() - begin, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def together(*parts):
    return sum(p[0] for p in parts), sum(p[1] for p in parts), max(p[2] for p in parts)


def by_waymark(cli, folder, code):
    shutil.copy(folder / "empty.gpkg", folder / "a.gpkg")
    return run([cli, "import", folder / "tidy.csv", "--document", code, "--workspace", folder / "a.gpkg"])


def by_sqlite(folder):
    (folder / "b.db").unlink(missing_ok=True)
    return run(["sqlite3", folder / "b.db"],
               "CREATE TABLE observation (id INTEGER PRIMARY KEY, indicator_id INTEGER, region_code TEXT, period TEXT,"
               " value REAL, qualifier TEXT, value_kind TEXT, document_id INTEGER, note TEXT);\n"
               ".mode csv\n"
               f".import --skip 1 \"{folder / 'numbered.csv'}\" observation\n{INDEXES}\n")


def by_ogr2ogr(folder):
    (folder / "c.gpkg").unlink(missing_ok=True)
    read = run(["ogr2ogr", "-f", "GPKG", folder / "c.gpkg", folder / "codes.csv", "-nln", "observation", "-oo",
                "AUTODETECT_TYPE=YES"])
    return together(read, run(["sqlite3", folder / "c.gpkg"], INDEXES))


def main():
    cli, folder, runs = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
    first, document, code = make_workspace(cli, folder / "empty.gpkg")
    make_tables(folder, first, document)
    with open(folder / "codes.csv", encoding="utf-8") as codes, open(folder / "numbered.csv", "w",
                                                                     encoding="utf-8") as numbered:
        for number, line in enumerate(codes):
            numbered.write(f"{number},{line}")
    ways = {"Waymark, import": lambda: by_waymark(cli, folder, code),
            "sqlite3 .import, indexes": lambda: by_sqlite(folder),
            "ogr2ogr to GPKG, indexes": lambda: by_ogr2ogr(folder)}
    taken = {name: [] for name in ways}
    for _ in range(runs):
        for name, way in ways.items():
            taken[name].append(way())
    stored = sqlite3.connect(folder / "a.gpkg").execute(
        "SELECT count(*), sum(value) FROM observation WHERE indicator_id >= ?", (first,)).fetchone()
    peer = sqlite3.connect(folder / "b.db").execute("SELECT count(*), sum(value) FROM observation").fetchone()
    if stored[0] != peer[0] or abs(stored[1] - peer[1]) > 1e-3:
        sys.exit(f"not the same rows: {stored} and {peer}")
    print("| 1,000,000 observations from CSV | seconds | CPU seconds | MB | ours/it | by CPU |")
    print("| --- | ---: | ---: | ---: | ---: | ---: |")
    medians = {name: [statistics.median(column) for column in zip(*times)] for name, times in taken.items()}
    ours = medians["Waymark, import"]
    for name, (wall, cpu, memory) in medians.items():
        print(f"| {name} | {wall:.2f} | {cpu:.2f} | {memory:.0f} | {ours[0] / wall:.2f} | {ours[1] / cpu:.2f} |")


main()
