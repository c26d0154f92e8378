-- What users note on years of series: an event, or a break after which values are measured otherwise. NULL: for all.
CREATE TABLE chart_note (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('event', 'break')),
    year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2200),
    indicator_id INTEGER REFERENCES indicator(id) ON DELETE CASCADE,
    region_code TEXT REFERENCES region(code) ON UPDATE CASCADE ON DELETE CASCADE,
    text TEXT NOT NULL DEFAULT '' CHECK (length(CAST(text AS BLOB)) <= 1000),
    CHECK (kind = 'break' OR trim(text) <> '')
) STRICT;
CREATE UNIQUE INDEX chart_note_place ON chart_note(kind, year, coalesce(indicator_id, 0), coalesce(region_code, ''));
CREATE INDEX chart_note_indicator ON chart_note(indicator_id);
CREATE INDEX chart_note_region ON chart_note(region_code);

INSERT INTO gpkg_contents (table_name, data_type, identifier, description, srs_id) VALUES
    ('chart_note', 'attributes', 'chart_note', 'Notes on years of charts / 图表年份注记', 0);
