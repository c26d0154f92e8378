-- The layer list of the map, topmost first: the program's own rows once each, and layers of the user's, which stay in
-- their files. AUTOINCREMENT: the id of a layer that was removed never names another one.
CREATE TABLE map_layer (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    position INTEGER NOT NULL UNIQUE CHECK (position >= 0),
    subject TEXT NOT NULL CHECK (subject IN ('facilities', 'place_names', 'corridors', 'regions', 'base_map', 'file')),
    is_visible INTEGER NOT NULL DEFAULT 1 CHECK (is_visible IN (0, 1)),
    opacity REAL NOT NULL DEFAULT 1 CHECK (opacity BETWEEN 0 AND 1),
    least_scale REAL CHECK (least_scale > 0 AND least_scale < 1e12),
    most_scale REAL CHECK (most_scale > 0 AND most_scale < 1e12),
    name TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT 'mixed' CHECK (kind IN ('points', 'lines', 'polygons', 'mixed', 'raster')),
    file TEXT NOT NULL DEFAULT '',
    source_layer TEXT NOT NULL DEFAULT '',
    crs TEXT NOT NULL DEFAULT '' CHECK (crs = '' OR crs GLOB 'EPSG:[1-9]*'),
    is_gcj02 INTEGER NOT NULL DEFAULT 0 CHECK (is_gcj02 IN (0, 1)),
    colour INTEGER NOT NULL DEFAULT 9329307 CHECK (colour BETWEEN 0 AND 16777215),
    line_width REAL NOT NULL DEFAULT 1.4 CHECK (line_width BETWEEN 0.2 AND 20),
    point_radius REAL NOT NULL DEFAULT 3.5 CHECK (point_radius BETWEEN 0.5 AND 40),
    is_filled INTEGER NOT NULL DEFAULT 1 CHECK (is_filled IN (0, 1)),
    label_field TEXT NOT NULL DEFAULT '',
    CHECK (least_scale IS NULL OR most_scale IS NULL OR least_scale < most_scale),
    CHECK ((subject = 'file') = (file <> '')),
    CHECK (subject <> 'file' OR name <> '')
) STRICT;
CREATE UNIQUE INDEX map_layer_own ON map_layer(subject) WHERE subject <> 'file';

INSERT INTO map_layer (position, subject) VALUES
    (0, 'facilities'), (1, 'place_names'), (2, 'corridors'), (3, 'regions'), (4, 'base_map');

INSERT INTO gpkg_contents (table_name, data_type, identifier, description, srs_id) VALUES
    ('map_layer', 'attributes', 'map_layer', 'Layers of the map / 图层', 0);
