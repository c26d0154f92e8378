-- Feature tables, their R-trees and the triggers of the GeoPackage R-tree extension (annex F.3).
-- Not STRICT: GeoPackage names the geometry type as the column type, which STRICT tables do not know.

CREATE TABLE place (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    geom POINT,
    name_zh TEXT NOT NULL CHECK (name_zh <> ''),
    aliases TEXT NOT NULL DEFAULT '',
    name_en TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL,
    region_code TEXT REFERENCES region(code),
    quality TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT '',
    licence TEXT NOT NULL DEFAULT ''
);
INSERT INTO gpkg_contents (table_name, data_type, identifier, description, srs_id)
    VALUES ('place', 'features', 'place', 'Seats and towns / 地名点', 4326);
INSERT INTO gpkg_geometry_columns VALUES ('place', 'geom', 'POINT', 4326, 0, 0);
INSERT INTO gpkg_extensions VALUES
    ('place', 'geom', 'gpkg_rtree_index', 'http://www.geopackage.org/spec120/#extension_rtree', 'write-only');
CREATE VIRTUAL TABLE rtree_place_geom USING rtree(id, minx, maxx, miny, maxy);
CREATE TRIGGER rtree_place_geom_insert AFTER INSERT ON place
    WHEN (NEW.geom NOT NULL AND NOT ST_IsEmpty(NEW.geom))
BEGIN
    INSERT OR REPLACE INTO rtree_place_geom
        VALUES (NEW.fid, ST_MinX(NEW.geom), ST_MaxX(NEW.geom), ST_MinY(NEW.geom), ST_MaxY(NEW.geom));
END;
CREATE TRIGGER rtree_place_geom_update1 AFTER UPDATE OF geom ON place
    WHEN OLD.fid = NEW.fid AND (NEW.geom NOTNULL AND NOT ST_IsEmpty(NEW.geom))
BEGIN
    INSERT OR REPLACE INTO rtree_place_geom
        VALUES (NEW.fid, ST_MinX(NEW.geom), ST_MaxX(NEW.geom), ST_MinY(NEW.geom), ST_MaxY(NEW.geom));
END;
CREATE TRIGGER rtree_place_geom_update2 AFTER UPDATE OF geom ON place
    WHEN OLD.fid = NEW.fid AND (NEW.geom ISNULL OR ST_IsEmpty(NEW.geom))
BEGIN
    DELETE FROM rtree_place_geom WHERE id = OLD.fid;
END;
CREATE TRIGGER rtree_place_geom_update3 AFTER UPDATE ON place
    WHEN OLD.fid != NEW.fid AND (NEW.geom NOTNULL AND NOT ST_IsEmpty(NEW.geom))
BEGIN
    DELETE FROM rtree_place_geom WHERE id = OLD.fid;
    INSERT OR REPLACE INTO rtree_place_geom
        VALUES (NEW.fid, ST_MinX(NEW.geom), ST_MaxX(NEW.geom), ST_MinY(NEW.geom), ST_MaxY(NEW.geom));
END;
CREATE TRIGGER rtree_place_geom_update4 AFTER UPDATE ON place
    WHEN OLD.fid != NEW.fid AND (NEW.geom ISNULL OR ST_IsEmpty(NEW.geom))
BEGIN
    DELETE FROM rtree_place_geom WHERE id IN (OLD.fid, NEW.fid);
END;
CREATE TRIGGER rtree_place_geom_delete AFTER DELETE ON place WHEN OLD.geom NOT NULL
BEGIN
    DELETE FROM rtree_place_geom WHERE id = OLD.fid;
END;

CREATE TABLE facility (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    geom POINT,
    code TEXT NOT NULL UNIQUE CHECK (code <> ''),
    name_zh TEXT NOT NULL CHECK (name_zh <> ''),
    name_en TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL,
    layer TEXT NOT NULL,
    place TEXT NOT NULL DEFAULT '',
    region_code TEXT REFERENCES region(code),
    status TEXT NOT NULL,
    document_id INTEGER NOT NULL REFERENCES document(id),
    note TEXT NOT NULL DEFAULT '',
    position_quality TEXT NOT NULL,
    position_source TEXT NOT NULL DEFAULT '',
    fallback_lon REAL,
    fallback_lat REAL,
    fallback_basis TEXT NOT NULL DEFAULT '',
    CHECK ((geom IS NULL) = (position_quality = 'none')),
    CHECK ((fallback_lon IS NULL) = (fallback_lat IS NULL))
);
CREATE INDEX facility_by_document ON facility(document_id);
INSERT INTO gpkg_contents (table_name, data_type, identifier, description, srs_id)
    VALUES ('facility', 'features', 'facility', 'Hubs, parks, services / 设施', 4326);
INSERT INTO gpkg_geometry_columns VALUES ('facility', 'geom', 'POINT', 4326, 0, 0);
INSERT INTO gpkg_extensions VALUES
    ('facility', 'geom', 'gpkg_rtree_index', 'http://www.geopackage.org/spec120/#extension_rtree', 'write-only');
CREATE VIRTUAL TABLE rtree_facility_geom USING rtree(id, minx, maxx, miny, maxy);
CREATE TRIGGER rtree_facility_geom_insert AFTER INSERT ON facility
    WHEN (NEW.geom NOT NULL AND NOT ST_IsEmpty(NEW.geom))
BEGIN
    INSERT OR REPLACE INTO rtree_facility_geom
        VALUES (NEW.fid, ST_MinX(NEW.geom), ST_MaxX(NEW.geom), ST_MinY(NEW.geom), ST_MaxY(NEW.geom));
END;
CREATE TRIGGER rtree_facility_geom_update1 AFTER UPDATE OF geom ON facility
    WHEN OLD.fid = NEW.fid AND (NEW.geom NOTNULL AND NOT ST_IsEmpty(NEW.geom))
BEGIN
    INSERT OR REPLACE INTO rtree_facility_geom
        VALUES (NEW.fid, ST_MinX(NEW.geom), ST_MaxX(NEW.geom), ST_MinY(NEW.geom), ST_MaxY(NEW.geom));
END;
CREATE TRIGGER rtree_facility_geom_update2 AFTER UPDATE OF geom ON facility
    WHEN OLD.fid = NEW.fid AND (NEW.geom ISNULL OR ST_IsEmpty(NEW.geom))
BEGIN
    DELETE FROM rtree_facility_geom WHERE id = OLD.fid;
END;
CREATE TRIGGER rtree_facility_geom_update3 AFTER UPDATE ON facility
    WHEN OLD.fid != NEW.fid AND (NEW.geom NOTNULL AND NOT ST_IsEmpty(NEW.geom))
BEGIN
    DELETE FROM rtree_facility_geom WHERE id = OLD.fid;
    INSERT OR REPLACE INTO rtree_facility_geom
        VALUES (NEW.fid, ST_MinX(NEW.geom), ST_MaxX(NEW.geom), ST_MinY(NEW.geom), ST_MaxY(NEW.geom));
END;
CREATE TRIGGER rtree_facility_geom_update4 AFTER UPDATE ON facility
    WHEN OLD.fid != NEW.fid AND (NEW.geom ISNULL OR ST_IsEmpty(NEW.geom))
BEGIN
    DELETE FROM rtree_facility_geom WHERE id IN (OLD.fid, NEW.fid);
END;
CREATE TRIGGER rtree_facility_geom_delete AFTER DELETE ON facility WHEN OLD.geom NOT NULL
BEGIN
    DELETE FROM rtree_facility_geom WHERE id = OLD.fid;
END;

CREATE TABLE corridor (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    geom LINESTRING,
    code TEXT NOT NULL UNIQUE CHECK (code <> ''),
    document_id INTEGER NOT NULL REFERENCES document(id),
    name_zh TEXT NOT NULL CHECK (name_zh <> ''),
    name_en TEXT NOT NULL DEFAULT '',
    from_zh TEXT NOT NULL DEFAULT '',
    to_zh TEXT NOT NULL DEFAULT '',
    via_zh TEXT NOT NULL DEFAULT '',
    mode TEXT NOT NULL,
    status TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT ''
);
CREATE INDEX corridor_by_document ON corridor(document_id);
INSERT INTO gpkg_contents (table_name, data_type, identifier, description, srs_id)
    VALUES ('corridor', 'features', 'corridor', 'Corridors, schematic / 通道（示意）', 4326);
INSERT INTO gpkg_geometry_columns VALUES ('corridor', 'geom', 'LINESTRING', 4326, 0, 0);
INSERT INTO gpkg_extensions VALUES
    ('corridor', 'geom', 'gpkg_rtree_index', 'http://www.geopackage.org/spec120/#extension_rtree', 'write-only');
CREATE VIRTUAL TABLE rtree_corridor_geom USING rtree(id, minx, maxx, miny, maxy);
CREATE TRIGGER rtree_corridor_geom_insert AFTER INSERT ON corridor
    WHEN (NEW.geom NOT NULL AND NOT ST_IsEmpty(NEW.geom))
BEGIN
    INSERT OR REPLACE INTO rtree_corridor_geom
        VALUES (NEW.fid, ST_MinX(NEW.geom), ST_MaxX(NEW.geom), ST_MinY(NEW.geom), ST_MaxY(NEW.geom));
END;
CREATE TRIGGER rtree_corridor_geom_update1 AFTER UPDATE OF geom ON corridor
    WHEN OLD.fid = NEW.fid AND (NEW.geom NOTNULL AND NOT ST_IsEmpty(NEW.geom))
BEGIN
    INSERT OR REPLACE INTO rtree_corridor_geom
        VALUES (NEW.fid, ST_MinX(NEW.geom), ST_MaxX(NEW.geom), ST_MinY(NEW.geom), ST_MaxY(NEW.geom));
END;
CREATE TRIGGER rtree_corridor_geom_update2 AFTER UPDATE OF geom ON corridor
    WHEN OLD.fid = NEW.fid AND (NEW.geom ISNULL OR ST_IsEmpty(NEW.geom))
BEGIN
    DELETE FROM rtree_corridor_geom WHERE id = OLD.fid;
END;
CREATE TRIGGER rtree_corridor_geom_update3 AFTER UPDATE ON corridor
    WHEN OLD.fid != NEW.fid AND (NEW.geom NOTNULL AND NOT ST_IsEmpty(NEW.geom))
BEGIN
    DELETE FROM rtree_corridor_geom WHERE id = OLD.fid;
    INSERT OR REPLACE INTO rtree_corridor_geom
        VALUES (NEW.fid, ST_MinX(NEW.geom), ST_MaxX(NEW.geom), ST_MinY(NEW.geom), ST_MaxY(NEW.geom));
END;
CREATE TRIGGER rtree_corridor_geom_update4 AFTER UPDATE ON corridor
    WHEN OLD.fid != NEW.fid AND (NEW.geom ISNULL OR ST_IsEmpty(NEW.geom))
BEGIN
    DELETE FROM rtree_corridor_geom WHERE id IN (OLD.fid, NEW.fid);
END;
CREATE TRIGGER rtree_corridor_geom_delete AFTER DELETE ON corridor WHEN OLD.geom NOT NULL
BEGIN
    DELETE FROM rtree_corridor_geom WHERE id = OLD.fid;
END;

CREATE TABLE region_cell (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    geom MULTIPOLYGON,
    region_code TEXT NOT NULL UNIQUE REFERENCES region(code)
);
INSERT INTO gpkg_contents (table_name, data_type, identifier, description, srs_id)
    VALUES ('region_cell', 'features', 'region_cell', 'Schematic cells, not boundaries / 示意分区（非界线）', 4326);
INSERT INTO gpkg_geometry_columns VALUES ('region_cell', 'geom', 'MULTIPOLYGON', 4326, 0, 0);
INSERT INTO gpkg_extensions VALUES
    ('region_cell', 'geom', 'gpkg_rtree_index', 'http://www.geopackage.org/spec120/#extension_rtree', 'write-only');
CREATE VIRTUAL TABLE rtree_region_cell_geom USING rtree(id, minx, maxx, miny, maxy);
CREATE TRIGGER rtree_region_cell_geom_insert AFTER INSERT ON region_cell
    WHEN (NEW.geom NOT NULL AND NOT ST_IsEmpty(NEW.geom))
BEGIN
    INSERT OR REPLACE INTO rtree_region_cell_geom
        VALUES (NEW.fid, ST_MinX(NEW.geom), ST_MaxX(NEW.geom), ST_MinY(NEW.geom), ST_MaxY(NEW.geom));
END;
CREATE TRIGGER rtree_region_cell_geom_update1 AFTER UPDATE OF geom ON region_cell
    WHEN OLD.fid = NEW.fid AND (NEW.geom NOTNULL AND NOT ST_IsEmpty(NEW.geom))
BEGIN
    INSERT OR REPLACE INTO rtree_region_cell_geom
        VALUES (NEW.fid, ST_MinX(NEW.geom), ST_MaxX(NEW.geom), ST_MinY(NEW.geom), ST_MaxY(NEW.geom));
END;
CREATE TRIGGER rtree_region_cell_geom_update2 AFTER UPDATE OF geom ON region_cell
    WHEN OLD.fid = NEW.fid AND (NEW.geom ISNULL OR ST_IsEmpty(NEW.geom))
BEGIN
    DELETE FROM rtree_region_cell_geom WHERE id = OLD.fid;
END;
CREATE TRIGGER rtree_region_cell_geom_update3 AFTER UPDATE ON region_cell
    WHEN OLD.fid != NEW.fid AND (NEW.geom NOTNULL AND NOT ST_IsEmpty(NEW.geom))
BEGIN
    DELETE FROM rtree_region_cell_geom WHERE id = OLD.fid;
    INSERT OR REPLACE INTO rtree_region_cell_geom
        VALUES (NEW.fid, ST_MinX(NEW.geom), ST_MaxX(NEW.geom), ST_MinY(NEW.geom), ST_MaxY(NEW.geom));
END;
CREATE TRIGGER rtree_region_cell_geom_update4 AFTER UPDATE ON region_cell
    WHEN OLD.fid != NEW.fid AND (NEW.geom ISNULL OR ST_IsEmpty(NEW.geom))
BEGIN
    DELETE FROM rtree_region_cell_geom WHERE id IN (OLD.fid, NEW.fid);
END;
CREATE TRIGGER rtree_region_cell_geom_delete AFTER DELETE ON region_cell WHEN OLD.geom NOT NULL
BEGIN
    DELETE FROM rtree_region_cell_geom WHERE id = OLD.fid;
END;
