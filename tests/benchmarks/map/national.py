# SPDX-License-Identifier: GPL-3.0-or-later
"""national.py OUT.gpkg: an invented country for the map benchmark, the same with every run.

2,900 counties that share their borders (1.5 million vertices) and 20,000 named places, in layers that Waymark takes as
base map. Borders are midpoint-displaced lines between the jittered corners of a grid.
"""
import random
import sys

from osgeo import ogr, osr

COLUMNS, ROWS = 58, 50
WEST, SOUTH, WIDTH, HEIGHT = 75.0, 18.0, 1.0, 0.7
DEPTH = 7  # 2 ** 7 segments on each side of a county
PLACES = 20000
SYLLABLES = "安宁平昌阳江河山城海东西南北新丰泰和林川"


def displaced(start, end, depth, size, rng):
    if depth == 0:
        return [start]
    middle = ((start[0] + end[0]) / 2 + rng.uniform(-size, size), (start[1] + end[1]) / 2 + rng.uniform(-size, size))
    return displaced(start, middle, depth - 1, size * 0.55, rng) + displaced(middle, end, depth - 1, size * 0.55, rng)


def corners(rng):
    return {(c, r): (WEST + (c + rng.uniform(-0.2, 0.2)) * WIDTH, SOUTH + (r + rng.uniform(-0.2, 0.2)) * HEIGHT)
            for c in range(COLUMNS + 1) for r in range(ROWS + 1)}


def borders(points, rng):
    lines = {}
    for (c, r), start in points.items():
        for end in ((c + 1, r), (c, r + 1)):
            if end in points:
                lines[(c, r), end] = displaced(start, points[end], DEPTH, 0.09, rng) + [points[end]]
    return lines


def add_counties(source, wgs84, lines):
    layer = source.CreateLayer("counties", wgs84, ogr.wkbMultiPolygon)
    for name in ("code", "name_zh", "name_en"):
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    for c in range(COLUMNS):
        for r in range(ROWS):
            around = (lines[(c, r), (c + 1, r)][:-1] + lines[(c + 1, r), (c + 1, r + 1)][:-1] +
                      lines[(c, r + 1), (c + 1, r + 1)][:0:-1] + lines[(c, r), (c, r + 1)][::-1])
            ring = ogr.Geometry(ogr.wkbLinearRing)
            for x, y in around:
                ring.AddPoint_2D(x, y)
            polygon = ogr.Geometry(ogr.wkbPolygon)
            polygon.AddGeometry(ring)
            feature = ogr.Feature(layer.GetLayerDefn())
            feature["code"] = str(100000 + c * ROWS + r)
            feature["name_zh"] = "县" + str(c * ROWS + r)
            feature["name_en"] = "County " + str(c * ROWS + r)
            feature.SetGeometry(ogr.ForceToMultiPolygon(polygon))
            layer.CreateFeature(feature)


def add_places(source, wgs84, rng):
    layer = source.CreateLayer("places", wgs84, ogr.wkbPoint)
    for name in ("name_zh", "name_en", "kind"):
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    for i in range(PLACES):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature["name_zh"] = "".join(rng.choice(SYLLABLES) for _ in range(rng.choice((2, 2, 2, 3))))
        feature["name_en"] = "Place " + str(i)
        feature["kind"] = "county_seat" if i < 2900 else "town"
        point = ogr.Geometry(ogr.wkbPoint)
        point.AddPoint_2D(WEST + rng.random() * COLUMNS * WIDTH, SOUTH + rng.random() * ROWS * HEIGHT)
        feature.SetGeometry(point)
        layer.CreateFeature(feature)


def main():
    ogr.UseExceptions()
    wgs84 = osr.SpatialReference()
    wgs84.ImportFromEPSG(4326)
    wgs84.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    rng = random.Random(20351231)
    source = ogr.GetDriverByName("GPKG").CreateDataSource(sys.argv[1])
    source.StartTransaction()
    add_counties(source, wgs84, borders(corners(rng), rng))
    add_places(source, wgs84, rng)
    source.CommitTransaction()


if __name__ == "__main__":
    main()
