-- The words of the product as tables. Codes are what people and files use; ids keep the large tables small.
-- Optional references are NULL; optional texts are ''. Rules that fit in one row are CHECKs.

CREATE TABLE term (
    id INTEGER PRIMARY KEY,
    vocabulary TEXT NOT NULL CHECK (vocabulary <> ''),
    code TEXT NOT NULL CHECK (code <> ''),
    name_zh TEXT NOT NULL CHECK (name_zh <> ''),
    name_en TEXT NOT NULL DEFAULT '',
    sort INTEGER NOT NULL DEFAULT 0,
    UNIQUE (vocabulary, code)
) STRICT;

CREATE TABLE unit (
    id INTEGER PRIMARY KEY,
    name_zh TEXT NOT NULL UNIQUE CHECK (name_zh <> ''),
    name_en TEXT NOT NULL DEFAULT '',
    dimension TEXT NOT NULL CHECK (dimension <> ''),
    factor REAL NOT NULL CHECK (factor > 0),
    base_unit TEXT NOT NULL
) STRICT;

CREATE TABLE region (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE CHECK (code <> ''),
    name_zh TEXT NOT NULL CHECK (name_zh <> ''),
    name_en TEXT NOT NULL DEFAULT '',
    level TEXT NOT NULL,
    parent_code TEXT REFERENCES region(code) DEFERRABLE INITIALLY DEFERRED,
    spatial_group TEXT NOT NULL DEFAULT '',
    standing TEXT NOT NULL CHECK (standing IN ('catalogue', 'referenced', 'area'))
) STRICT;

CREATE TABLE document (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE CHECK (code <> ''),
    title TEXT NOT NULL CHECK (title <> ''),
    number TEXT NOT NULL DEFAULT '',
    issuer TEXT NOT NULL DEFAULT '',
    issued_on TEXT NOT NULL DEFAULT '',
    region_code TEXT REFERENCES region(code),
    kind TEXT NOT NULL,
    address TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE indicator (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE CHECK (code <> ''),
    name_zh TEXT NOT NULL CHECK (name_zh <> ''),
    name_en TEXT NOT NULL DEFAULT '',
    unit TEXT REFERENCES unit(name_zh),
    theme TEXT NOT NULL,
    direction TEXT NOT NULL CHECK (direction IN ('increase', 'decrease', 'maintain')),
    lower_bound REAL,
    upper_bound REAL,
    CHECK (lower_bound IS NULL OR upper_bound IS NULL OR lower_bound < upper_bound)
) STRICT;

CREATE TABLE target (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE CHECK (code <> ''),
    document_id INTEGER NOT NULL REFERENCES document(id),
    region_code TEXT NOT NULL REFERENCES region(code),
    indicator_id INTEGER NOT NULL REFERENCES indicator(id),
    comparator TEXT NOT NULL CHECK (comparator IN ('', '>=', '>', '<=', '<', '=', '~')),
    baseline_year INTEGER,
    baseline_value REAL,
    horizon TEXT NOT NULL CHECK (horizon IN ('', 'near', 'mid', 'long')),
    target_year INTEGER CHECK (target_year BETWEEN 1900 AND 2200),
    year_status TEXT NOT NULL CHECK (year_status IN ('', 'stated', 'from_brief', 'inferred', 'lost_in_source')),
    value REAL,
    value_upper REAL,
    value_kind TEXT NOT NULL,
    value_status TEXT NOT NULL CHECK (value_status IN ('stated', 'qualitative', 'lost_in_source')),
    role TEXT NOT NULL,
    section TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    CHECK ((value IS NOT NULL) = (value_status = 'stated')),
    CHECK (value_upper IS NULL OR value_upper > value)
) STRICT;
CREATE INDEX target_by_region ON target(region_code);
CREATE INDEX target_by_indicator ON target(indicator_id, region_code);
CREATE INDEX target_by_document ON target(document_id);

CREATE TABLE observation (
    id INTEGER PRIMARY KEY,
    indicator_id INTEGER NOT NULL REFERENCES indicator(id),
    region_code TEXT NOT NULL REFERENCES region(code),
    period TEXT NOT NULL,
    value REAL NOT NULL,
    qualifier TEXT NOT NULL CHECK (qualifier IN ('', '>=', '>', '<=', '<', '=', '~')),
    value_kind TEXT NOT NULL,
    document_id INTEGER NOT NULL REFERENCES document(id),
    note TEXT NOT NULL DEFAULT '',
    UNIQUE (indicator_id, region_code, period, value_kind)
) STRICT;
CREATE INDEX observation_by_region ON observation(region_code);
CREATE INDEX observation_by_document ON observation(document_id);

CREATE TABLE task (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE CHECK (code <> ''),
    document_id INTEGER NOT NULL REFERENCES document(id),
    centre TEXT NOT NULL DEFAULT '',
    task TEXT NOT NULL CHECK (task <> ''),
    lead_agencies TEXT NOT NULL DEFAULT '',
    supporting_agencies TEXT NOT NULL DEFAULT '',
    deadline TEXT NOT NULL DEFAULT '',
    section TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX task_by_document ON task(document_id);

INSERT INTO gpkg_contents (table_name, data_type, identifier, description, srs_id) VALUES
    ('term', 'attributes', 'term', 'Controlled vocabularies / 术语', 0),
    ('unit', 'attributes', 'unit', 'Units of measure / 计量单位', 0),
    ('region', 'attributes', 'region', 'Regions / 地区', 0),
    ('document', 'attributes', 'document', 'Plans and sources / 文件', 0),
    ('indicator', 'attributes', 'indicator', 'Indicators / 指标', 0),
    ('target', 'attributes', 'target', 'Targets / 目标', 0),
    ('observation', 'attributes', 'observation', 'Observations / 实际值', 0),
    ('task', 'attributes', 'task', 'Tasks / 任务', 0);
