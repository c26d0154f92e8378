# SPDX-License-Identifier: GPL-3.0-or-later
"""peers.py mapnik|qgis FILE.gpkg WIDTH HEIGHT WEST SOUTH EAST NORTH RUNS: what others need for a full redraw.

Prints "name<TAB>median ms<TAB>p95 ms<TAB>CPU ms" for each way of drawing that the program offers. Loading is not counted. The box is in
degrees; pictures are drawn in spherical Mercator, as ours are, and from data that are in it already.
"""
import math
import os
import subprocess
import sys
import tempfile
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
RADIUS = 6378137.0
# Layer, geometry, fill or stroke, width: what Waymark draws, in its order.
LAYERS = (
    ("counties_context", "area", "#eaeae4", 0.8), ("counties", "area", "#f3efe6", 0.9), ("urban_areas", "fill", "#e2d5c8", 0),
    ("lakes", "fill", "#8fb9d9", 0), ("rivers", "line", "#8fb9d9", 1.7), ("railways", "line", "#9a9a9a", 1.2),
    ("roads", "line", "#d6c39a", 1.7), ("railway_stations", "point", "#5b6774", 3.6), ("airports", "point", "#5b6774", 3.6),
    ("ports", "point", "#5b6774", 3.6), ("places", "point", "#5b6774", 3.6),
)
BORDER = "#a8a296"


def mercator(lon, lat):
    return (math.radians(lon) * RADIUS, RADIUS * math.log(math.tan(math.pi / 4 + math.radians(lat) / 2)))


def measured(draw, runs):
    draw()
    times = []
    cpu = time.process_time()
    for _ in range(runs):
        start = time.perf_counter()
        draw()
        times.append((time.perf_counter() - start) * 1000)
    cpu = (time.process_time() - cpu) * 1000 / runs
    times.sort()
    return times[len(times) // 2], times[min(len(times) - 1, int(len(times) * 0.95))], cpu


def layers_of(path, has_places):
    listed = subprocess.run(["ogrinfo", "-q", path], capture_output=True, text=True, check=True).stdout
    names = {line.split()[1] for line in listed.splitlines() if line[:1].isdigit()}
    return [layer for layer in LAYERS if layer[0] in names and (has_places or layer[1] != "point")]


def mapnik_features(mapnik, path, name):
    """In memory, which is the fastest that Mapnik has."""
    from osgeo import ogr, osr
    source = ogr.Open(path)
    layer = source.GetLayerByName(name)
    target = osr.SpatialReference()
    target.ImportFromEPSG(3857)
    layer.GetSpatialRef().SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    transform = osr.CoordinateTransformation(layer.GetSpatialRef(), target)
    memory = mapnik.MemoryDatasource()
    context = mapnik.Context()
    context.push("name")
    for feature in layer:
        geometry = feature.GetGeometryRef()
        geometry.Transform(transform)
        copy = mapnik.Feature(context, feature.GetFID())
        copy.geometry = mapnik.Geometry.from_wkb(bytes(geometry.ExportToWkb(ogr.wkbNDR)))
        if feature.GetFieldIndex("name_zh") >= 0:
            copy["name"] = feature["name_zh"] or ""
        memory.add_feature(copy)
    return memory


def mapnik_style(kind, colour, width, has_labels):
    rules = []
    if kind in ("area", "fill"):
        rules.append(f'<PolygonSymbolizer fill="{colour}"/>')
    if kind == "area":
        rules.append(f'<LineSymbolizer stroke="{BORDER}" stroke-width="{width}"/>')
    if kind == "line":
        rules.append(f'<LineSymbolizer stroke="{colour}" stroke-width="{width}"/>')
    if kind == "point":
        rules.append(f'<MarkersSymbolizer width="{width}" height="{width}" fill="{colour}" stroke="#ffffff" stroke-width="1" '
                     'allow-overlap="true" marker-type="ellipse"/>')
        if has_labels:
            rules.append('<TextSymbolizer face-name="Noto Sans CJK SC Regular" size="11" fill="#5b6774" halo-radius="1.8" '
                         'halo-fill="#ffffff" placement-type="simple" placements="E,W,N,S" dx="4" dy="4">[name]</TextSymbolizer>')
    return "<Rule>" + "".join(rules) + "</Rule>"


def mapnik_map(mapnik, path, size, box, has_labels):
    layers = layers_of(path, has_labels)
    styles = "".join(f'<Style name="{name}">{mapnik_style(kind, colour, width, has_labels)}</Style>'
                     for name, kind, colour, width in layers)
    result = mapnik.Map(*size)
    mapnik.load_map_from_string(result, f'<Map srs="epsg:3857" background-color="#f4f6f8">{styles}</Map>')
    for name, _, _, _ in layers:
        layer = mapnik.Layer(name, result.srs)
        layer.datasource = mapnik_features(mapnik, path, name)
        layer.styles.append(name)
        result.layers.append(layer)
    result.zoom_to_box(mapnik.Box2d(*box))
    return result


def run_mapnik(path, size, box, runs, keep):
    import mapnik
    for folder in ("/usr/share/fonts/opentype/noto", "/usr/share/fonts/truetype"):
        mapnik.FontEngine.register_fonts(folder, True)
    for label, has_labels in (("without places", False), ("with places", True)):
        drawn = mapnik_map(mapnik, path, size, box, has_labels)
        image = mapnik.Image(*size)
        yield ("Mapnik, " + label, *measured(lambda: mapnik.render(drawn, image), runs))
        if keep:
            image.save(f"{keep}-mapnik-{'places' if has_labels else 'plain'}.png", "png")


def qgis_layer(core, path, name, kind, colour, width, has_labels):
    from qgis.PyQt.QtGui import QColor
    layer = core.QgsVectorLayer(f"{path}|layername={name}", name, "ogr")
    if kind in ("area", "fill"):
        symbol = core.QgsFillSymbol.createSimple({
            "color": colour, "outline_color": BORDER, "outline_width": str(width), "outline_width_unit": "Pixel",
            "outline_style": "solid" if kind == "area" else "no"})
    elif kind == "line":
        symbol = core.QgsLineSymbol.createSimple({"color": colour, "width": str(width), "width_unit": "Pixel"})
    else:
        symbol = core.QgsMarkerSymbol.createSimple({"color": colour, "size": str(width), "size_unit": "Pixel",
                                                    "outline_color": "#ffffff"})
        if has_labels:
            settings = core.QgsPalLayerSettings()
            settings.fieldName = "name_zh"
            text = core.QgsTextFormat()
            text.setSize(11)
            text.setSizeUnit(core.QgsUnitTypes.RenderPixels)
            text.setColor(QColor("#5b6774"))
            text.buffer().setEnabled(True)
            text.buffer().setSize(1.8)
            text.buffer().setSizeUnit(core.QgsUnitTypes.RenderPixels)
            settings.setFormat(text)
            layer.setLabeling(core.QgsVectorLayerSimpleLabeling(settings))
            layer.setLabelsEnabled(layer.fields().indexOf("name_zh") >= 0)
    layer.setRenderer(core.QgsSingleSymbolRenderer(symbol))
    return layer


def run_qgis(path, size, box, runs, keep):
    from qgis import core
    from qgis.PyQt.QtCore import QSize
    from qgis.PyQt.QtGui import QColor
    application = core.QgsApplication([], False)
    application.initQgis()
    with tempfile.TemporaryDirectory() as folder:
        projected = os.path.join(folder, "projected.gpkg")
        subprocess.run(["ogr2ogr", "-t_srs", "EPSG:3857", projected, path], check=True, capture_output=True)
        for label, has_labels in (("without places", False), ("with places", True)):
            layers = [qgis_layer(core, projected, *layer, has_labels) for layer in layers_of(path, has_labels)]
            settings = core.QgsMapSettings()
            settings.setLayers(layers[::-1])
            settings.setDestinationCrs(core.QgsCoordinateReferenceSystem("EPSG:3857"))
            settings.setOutputSize(QSize(*size))
            settings.setOutputDpi(96)
            settings.setExtent(core.QgsRectangle(*box))
            settings.setBackgroundColor(QColor("#f4f6f8"))
            settings.setFlag(core.QgsMapSettings.UseRenderingOptimization, True)

            def draw():
                job = core.QgsMapRendererParallelJob(settings)
                job.start()
                job.waitForFinished()
                return job.renderedImage()

            yield ("QGIS, " + label, *measured(draw, runs))
            if keep:
                draw().save(f"{keep}-qgis-{'places' if has_labels else 'plain'}.png")
    sys.stdout.flush()
    os._exit(0)  # QGIS falls over its own threads when it is taken apart


def main():
    program, path = sys.argv[1:3]
    size = (int(sys.argv[3]), int(sys.argv[4]))
    west, south, east, north = (float(text) for text in sys.argv[5:9])
    box = (*mercator(west, south), *mercator(east, north))
    run = {"mapnik": run_mapnik, "qgis": run_qgis}[program]
    for name, median, p95, cpu in run(path, size, box, int(sys.argv[9]), sys.argv[10] if len(sys.argv) > 10 else ""):
        print(f"{name}\t{median:.2f}\t{p95:.2f}\t{cpu:.2f}", flush=True)


if __name__ == "__main__":
    main()
