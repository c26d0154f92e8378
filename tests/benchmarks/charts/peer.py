#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""peer.py POINTS OUT FORMAT WAY: draws charts from tables in POINTS with matplotlib; prints seconds a chart, wall and CPU.

The same points, size, number of words and kinds of marks as our charts: lines with and without dots, targets, paths,
prediction intervals, a title, a legend and a note. WAY is "new figure" for each chart, or "one figure, cleared", the
fastest that its documentation knows. Reading the tables and importing matplotlib are not counted. It draws each n-th
table only, 60 in all: it takes its time.
"""
import csv
import pathlib
import sys
import time

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt

matplotlib.rcParams["font.family"] = ["Noto Sans CJK JP", "DejaVu Sans"]
matplotlib.rcParams["svg.fonttype"] = "none"  # text as text, as ours
DPI = 200
SIZE = (9.0, 5.2)


def read(table):
    """Rows of each series: (year, value, lower, upper)."""
    series = {}
    with open(table, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            number = lambda key: float(row[key]) if row[key] else None
            series.setdefault(row["series"], []).append(
                (float(row["year"]), number("value"), number("lower"), number("upper")))
    return table.stem, series


def draw(axes, title, series):
    for name, rows in series.items():
        years = [row[0] for row in rows]
        values = [row[1] for row in rows]
        if name.startswith("interval"):
            axes.fill_between(years, [row[2] for row in rows], [row[3] for row in rows], alpha=0.2, label=name)
        elif name == "observed":
            axes.plot(years, values, "o-", label=name)
        elif name in ("target", "baseline", "part_year"):
            axes.plot(years, values, "D", label=name)
            for year, value in zip(years, values):
                if value is not None:
                    axes.annotate(f"{value:g}", (year, value), textcoords="offset points", xytext=(6, 4))
        elif name == "path":
            for start in range(0, len(rows) - 1, 2):
                axes.plot(years[start:start + 2], values[start:start + 2], "--", label=name if start == 0 else None)
        else:
            axes.plot(years, values, "-.", label=name)
    axes.set_title(title, loc="left")
    axes.grid(axis="y")
    axes.legend(loc="upper center", ncol=4)
    axes.text(0.0, -0.12, "来源：各规划与统计公报 Source: plans and statistics", transform=axes.transAxes)


def main():
    points, out, kind, way = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), sys.argv[3], sys.argv[4]
    tables = sorted(points.glob("*.csv"))
    charts = [read(table) for table in tables[::max(1, len(tables) // 60)][:60]]
    figure = plt.figure(figsize=SIZE, dpi=DPI)
    wall, cpu = time.perf_counter(), time.process_time()
    for title, series in charts:
        if way == "new figure":
            plt.close(figure)
            figure = plt.figure(figsize=SIZE, dpi=DPI)
        else:
            figure.clf()
        draw(figure.add_subplot(), title, series)
        figure.savefig(out / f"{title}.{kind}", dpi=DPI)
    print(f"{(time.perf_counter() - wall) / len(charts):.6f} {(time.process_time() - cpu) / len(charts):.6f}")


main()
