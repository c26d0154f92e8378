-- Who changed what, when and why: every change of a value is kept, whichever program writes. A change is one act of a
-- user; its entries are fields. Values stay as they were typed, to the last bit, so that what was there can be put back.
CREATE TABLE change (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    made_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now')),
    act TEXT NOT NULL CHECK (act IN ('build', 'edit', 'import', 'restore', 'merge', 'outside')),
    author TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT ''
) STRICT;

-- Rows that were added one after the other are one entry, from row_id to last_row_id: their values are in the tables or
-- in later entries. Of a row that was removed each field is kept.
CREATE TABLE change_entry (
    id INTEGER PRIMARY KEY,
    change_id INTEGER NOT NULL REFERENCES change(id),
    table_name TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    last_row_id INTEGER NOT NULL,
    operation TEXT NOT NULL CHECK (operation IN ('add', 'change', 'remove')),
    field TEXT NOT NULL,
    old ANY,
    new ANY,
    CHECK (last_row_id >= row_id),
    CHECK ((operation = 'add') = (field = ''))
) STRICT;
CREATE INDEX change_entry_by_change ON change_entry(change_id);
CREATE INDEX change_entry_by_row ON change_entry(table_name, row_id);

-- A state that somebody gave a name: the file as it was after that change.
CREATE TABLE named_version (
    id INTEGER PRIMARY KEY,
    change_id INTEGER NOT NULL REFERENCES change(id),
    name TEXT NOT NULL UNIQUE CHECK (trim(name) <> ''),
    note TEXT NOT NULL DEFAULT '',
    author TEXT NOT NULL DEFAULT '',
    made_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))
) STRICT;
CREATE INDEX named_version_by_change ON named_version(change_id);

-- The change that is being made by this program; NULL between changes. Who writes then is another program.
CREATE TABLE change_current (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    change_id INTEGER REFERENCES change(id)
) STRICT;
INSERT INTO change_current (id, change_id) VALUES (1, NULL);

-- The triggers of all tables write here. What other programs do within ten minutes is one change.
CREATE VIEW change_log AS SELECT table_name, row_id, operation, field, old, new FROM change_entry;
CREATE TRIGGER change_log_insert INSTEAD OF INSERT ON change_log BEGIN
    INSERT INTO change (act) SELECT 'outside'
        WHERE (SELECT change_id FROM change_current) IS NULL
            AND NOT EXISTS (SELECT 1 FROM change WHERE id = (SELECT max(id) FROM change) AND act = 'outside'
                AND made_at > strftime('%Y-%m-%dT%H:%M:%SZ', 'now', '-10 minutes'));
    UPDATE change_entry SET last_row_id = new.row_id
        WHERE id = (SELECT max(id) FROM change_entry) AND new.operation = 'add' AND operation = 'add'
            AND table_name = new.table_name AND last_row_id = new.row_id - 1
            AND change_id = coalesce((SELECT change_id FROM change_current), (SELECT max(id) FROM change));
    INSERT INTO change_entry (change_id, table_name, row_id, last_row_id, operation, field, old, new)
        SELECT coalesce((SELECT change_id FROM change_current), (SELECT max(id) FROM change)),
            new.table_name, new.row_id, new.row_id, new.operation, new.field, new.old, new.new
        WHERE changes() = 0;
END;

CREATE TRIGGER history_term_add AFTER INSERT ON term BEGIN
    INSERT INTO change_log VALUES ('term', new.id, 'add', '', NULL, NULL);
END;
CREATE TRIGGER history_term_change AFTER UPDATE ON term BEGIN
    INSERT INTO change_log SELECT 'term', old.id, 'change', field, was, is_now FROM (
        SELECT 'vocabulary' AS field, old.vocabulary AS was, new.vocabulary AS is_now UNION ALL VALUES
        ('code', old.code, new.code), ('name_zh', old.name_zh, new.name_zh), ('name_en', old.name_en, new.name_en),
        ('sort', old.sort, new.sort)
    ) WHERE was IS NOT is_now;
END;
CREATE TRIGGER history_term_remove AFTER DELETE ON term BEGIN
    INSERT INTO change_log SELECT 'term', old.id, 'remove', field, was, NULL FROM (
        SELECT 'vocabulary' AS field, old.vocabulary AS was UNION ALL VALUES
        ('code', old.code), ('name_zh', old.name_zh), ('name_en', old.name_en), ('sort', old.sort)
    );
END;
CREATE TRIGGER history_term_key BEFORE UPDATE OF id ON term WHEN old.id IS NOT new.id BEGIN
    SELECT RAISE(ABORT, 'the number of a row is never changed: the history knows rows by it');
END;

CREATE TRIGGER history_unit_add AFTER INSERT ON unit BEGIN
    INSERT INTO change_log VALUES ('unit', new.id, 'add', '', NULL, NULL);
END;
CREATE TRIGGER history_unit_change AFTER UPDATE ON unit BEGIN
    INSERT INTO change_log SELECT 'unit', old.id, 'change', field, was, is_now FROM (
        SELECT 'name_zh' AS field, old.name_zh AS was, new.name_zh AS is_now UNION ALL VALUES
        ('name_en', old.name_en, new.name_en), ('dimension', old.dimension, new.dimension),
        ('factor', old.factor, new.factor), ('base_unit', old.base_unit, new.base_unit)
    ) WHERE was IS NOT is_now;
END;
CREATE TRIGGER history_unit_remove AFTER DELETE ON unit BEGIN
    INSERT INTO change_log SELECT 'unit', old.id, 'remove', field, was, NULL FROM (
        SELECT 'name_zh' AS field, old.name_zh AS was UNION ALL VALUES
        ('name_en', old.name_en), ('dimension', old.dimension), ('factor', old.factor), ('base_unit', old.base_unit)
    );
END;
CREATE TRIGGER history_unit_key BEFORE UPDATE OF id ON unit WHEN old.id IS NOT new.id BEGIN
    SELECT RAISE(ABORT, 'the number of a row is never changed: the history knows rows by it');
END;

CREATE TRIGGER history_region_add AFTER INSERT ON region BEGIN
    INSERT INTO change_log VALUES ('region', new.id, 'add', '', NULL, NULL);
END;
CREATE TRIGGER history_region_change AFTER UPDATE ON region BEGIN
    INSERT INTO change_log SELECT 'region', old.id, 'change', field, was, is_now FROM (
        SELECT 'code' AS field, old.code AS was, new.code AS is_now UNION ALL VALUES
        ('name_zh', old.name_zh, new.name_zh), ('name_en', old.name_en, new.name_en),
        ('level', old.level, new.level), ('parent_code', old.parent_code, new.parent_code),
        ('spatial_group', old.spatial_group, new.spatial_group), ('standing', old.standing, new.standing)
    ) WHERE was IS NOT is_now;
END;
CREATE TRIGGER history_region_remove AFTER DELETE ON region BEGIN
    INSERT INTO change_log SELECT 'region', old.id, 'remove', field, was, NULL FROM (
        SELECT 'code' AS field, old.code AS was UNION ALL VALUES
        ('name_zh', old.name_zh), ('name_en', old.name_en), ('level', old.level), ('parent_code', old.parent_code),
        ('spatial_group', old.spatial_group), ('standing', old.standing)
    );
END;
CREATE TRIGGER history_region_key BEFORE UPDATE OF id ON region WHEN old.id IS NOT new.id BEGIN
    SELECT RAISE(ABORT, 'the number of a row is never changed: the history knows rows by it');
END;

CREATE TRIGGER history_document_add AFTER INSERT ON document BEGIN
    INSERT INTO change_log VALUES ('document', new.id, 'add', '', NULL, NULL);
END;
CREATE TRIGGER history_document_change AFTER UPDATE ON document BEGIN
    INSERT INTO change_log SELECT 'document', old.id, 'change', field, was, is_now FROM (
        SELECT 'code' AS field, old.code AS was, new.code AS is_now UNION ALL VALUES
        ('title', old.title, new.title), ('number', old.number, new.number), ('issuer', old.issuer, new.issuer),
        ('issued_on', old.issued_on, new.issued_on), ('region_code', old.region_code, new.region_code),
        ('kind', old.kind, new.kind), ('address', old.address, new.address)
    ) WHERE was IS NOT is_now;
END;
CREATE TRIGGER history_document_remove AFTER DELETE ON document BEGIN
    INSERT INTO change_log SELECT 'document', old.id, 'remove', field, was, NULL FROM (
        SELECT 'code' AS field, old.code AS was UNION ALL VALUES
        ('title', old.title), ('number', old.number), ('issuer', old.issuer), ('issued_on', old.issued_on),
        ('region_code', old.region_code), ('kind', old.kind), ('address', old.address)
    );
END;
CREATE TRIGGER history_document_key BEFORE UPDATE OF id ON document WHEN old.id IS NOT new.id BEGIN
    SELECT RAISE(ABORT, 'the number of a row is never changed: the history knows rows by it');
END;

CREATE TRIGGER history_indicator_add AFTER INSERT ON indicator BEGIN
    INSERT INTO change_log VALUES ('indicator', new.id, 'add', '', NULL, NULL);
END;
CREATE TRIGGER history_indicator_change AFTER UPDATE ON indicator BEGIN
    INSERT INTO change_log SELECT 'indicator', old.id, 'change', field, was, is_now FROM (
        SELECT 'code' AS field, old.code AS was, new.code AS is_now UNION ALL VALUES
        ('name_zh', old.name_zh, new.name_zh), ('name_en', old.name_en, new.name_en), ('unit', old.unit, new.unit),
        ('theme', old.theme, new.theme), ('direction', old.direction, new.direction),
        ('lower_bound', old.lower_bound, new.lower_bound), ('upper_bound', old.upper_bound, new.upper_bound),
        ('method_profile', old.method_profile, new.method_profile)
    ) WHERE was IS NOT is_now;
END;
CREATE TRIGGER history_indicator_remove AFTER DELETE ON indicator BEGIN
    INSERT INTO change_log SELECT 'indicator', old.id, 'remove', field, was, NULL FROM (
        SELECT 'code' AS field, old.code AS was UNION ALL VALUES
        ('name_zh', old.name_zh), ('name_en', old.name_en), ('unit', old.unit), ('theme', old.theme),
        ('direction', old.direction), ('lower_bound', old.lower_bound), ('upper_bound', old.upper_bound),
        ('method_profile', old.method_profile)
    );
END;
CREATE TRIGGER history_indicator_key BEFORE UPDATE OF id ON indicator WHEN old.id IS NOT new.id BEGIN
    SELECT RAISE(ABORT, 'the number of a row is never changed: the history knows rows by it');
END;

CREATE TRIGGER history_target_add AFTER INSERT ON target BEGIN
    INSERT INTO change_log VALUES ('target', new.id, 'add', '', NULL, NULL);
END;
CREATE TRIGGER history_target_change AFTER UPDATE ON target BEGIN
    INSERT INTO change_log SELECT 'target', old.id, 'change', field, was, is_now FROM (
        SELECT 'code' AS field, old.code AS was, new.code AS is_now UNION ALL VALUES
        ('document_id', old.document_id, new.document_id), ('region_code', old.region_code, new.region_code),
        ('indicator_id', old.indicator_id, new.indicator_id), ('comparator', old.comparator, new.comparator),
        ('baseline_year', old.baseline_year, new.baseline_year),
        ('baseline_value', old.baseline_value, new.baseline_value), ('horizon', old.horizon, new.horizon),
        ('target_year', old.target_year, new.target_year), ('year_status', old.year_status, new.year_status),
        ('value', old.value, new.value), ('value_upper', old.value_upper, new.value_upper),
        ('value_kind', old.value_kind, new.value_kind), ('value_status', old.value_status, new.value_status),
        ('role', old.role, new.role), ('section', old.section, new.section), ('note', old.note, new.note)
    ) WHERE was IS NOT is_now;
END;
CREATE TRIGGER history_target_remove AFTER DELETE ON target BEGIN
    INSERT INTO change_log SELECT 'target', old.id, 'remove', field, was, NULL FROM (
        SELECT 'code' AS field, old.code AS was UNION ALL VALUES
        ('document_id', old.document_id), ('region_code', old.region_code), ('indicator_id', old.indicator_id),
        ('comparator', old.comparator), ('baseline_year', old.baseline_year), ('baseline_value', old.baseline_value),
        ('horizon', old.horizon), ('target_year', old.target_year), ('year_status', old.year_status),
        ('value', old.value), ('value_upper', old.value_upper), ('value_kind', old.value_kind),
        ('value_status', old.value_status), ('role', old.role), ('section', old.section), ('note', old.note)
    );
END;
CREATE TRIGGER history_target_key BEFORE UPDATE OF id ON target WHEN old.id IS NOT new.id BEGIN
    SELECT RAISE(ABORT, 'the number of a row is never changed: the history knows rows by it');
END;

CREATE TRIGGER history_observation_add AFTER INSERT ON observation BEGIN
    INSERT INTO change_log VALUES ('observation', new.id, 'add', '', NULL, NULL);
END;
CREATE TRIGGER history_observation_change AFTER UPDATE ON observation BEGIN
    INSERT INTO change_log SELECT 'observation', old.id, 'change', field, was, is_now FROM (
        SELECT 'indicator_id' AS field, old.indicator_id AS was, new.indicator_id AS is_now UNION ALL VALUES
        ('region_code', old.region_code, new.region_code), ('period', old.period, new.period),
        ('value', old.value, new.value), ('qualifier', old.qualifier, new.qualifier),
        ('value_kind', old.value_kind, new.value_kind), ('document_id', old.document_id, new.document_id),
        ('note', old.note, new.note)
    ) WHERE was IS NOT is_now;
END;
CREATE TRIGGER history_observation_remove AFTER DELETE ON observation BEGIN
    INSERT INTO change_log SELECT 'observation', old.id, 'remove', field, was, NULL FROM (
        SELECT 'indicator_id' AS field, old.indicator_id AS was UNION ALL VALUES
        ('region_code', old.region_code), ('period', old.period), ('value', old.value), ('qualifier', old.qualifier),
        ('value_kind', old.value_kind), ('document_id', old.document_id), ('note', old.note)
    );
END;
CREATE TRIGGER history_observation_key BEFORE UPDATE OF id ON observation WHEN old.id IS NOT new.id BEGIN
    SELECT RAISE(ABORT, 'the number of a row is never changed: the history knows rows by it');
END;

CREATE TRIGGER history_task_add AFTER INSERT ON task BEGIN
    INSERT INTO change_log VALUES ('task', new.id, 'add', '', NULL, NULL);
END;
CREATE TRIGGER history_task_change AFTER UPDATE ON task BEGIN
    INSERT INTO change_log SELECT 'task', old.id, 'change', field, was, is_now FROM (
        SELECT 'code' AS field, old.code AS was, new.code AS is_now UNION ALL VALUES
        ('document_id', old.document_id, new.document_id), ('centre', old.centre, new.centre),
        ('task', old.task, new.task), ('lead_agencies', old.lead_agencies, new.lead_agencies),
        ('supporting_agencies', old.supporting_agencies, new.supporting_agencies),
        ('deadline', old.deadline, new.deadline), ('section', old.section, new.section)
    ) WHERE was IS NOT is_now;
END;
CREATE TRIGGER history_task_remove AFTER DELETE ON task BEGIN
    INSERT INTO change_log SELECT 'task', old.id, 'remove', field, was, NULL FROM (
        SELECT 'code' AS field, old.code AS was UNION ALL VALUES
        ('document_id', old.document_id), ('centre', old.centre), ('task', old.task),
        ('lead_agencies', old.lead_agencies), ('supporting_agencies', old.supporting_agencies),
        ('deadline', old.deadline), ('section', old.section)
    );
END;
CREATE TRIGGER history_task_key BEFORE UPDATE OF id ON task WHEN old.id IS NOT new.id BEGIN
    SELECT RAISE(ABORT, 'the number of a row is never changed: the history knows rows by it');
END;

CREATE TRIGGER history_place_add AFTER INSERT ON place BEGIN
    INSERT INTO change_log VALUES ('place', new.fid, 'add', '', NULL, NULL);
END;
CREATE TRIGGER history_place_change AFTER UPDATE ON place BEGIN
    INSERT INTO change_log SELECT 'place', old.fid, 'change', field, was, is_now FROM (
        SELECT 'geom' AS field, old.geom AS was, new.geom AS is_now UNION ALL VALUES
        ('name_zh', old.name_zh, new.name_zh), ('aliases', old.aliases, new.aliases),
        ('name_en', old.name_en, new.name_en), ('kind', old.kind, new.kind),
        ('region_code', old.region_code, new.region_code), ('quality', old.quality, new.quality),
        ('source', old.source, new.source), ('licence', old.licence, new.licence)
    ) WHERE was IS NOT is_now;
END;
CREATE TRIGGER history_place_remove AFTER DELETE ON place BEGIN
    INSERT INTO change_log SELECT 'place', old.fid, 'remove', field, was, NULL FROM (
        SELECT 'geom' AS field, old.geom AS was UNION ALL VALUES
        ('name_zh', old.name_zh), ('aliases', old.aliases), ('name_en', old.name_en), ('kind', old.kind),
        ('region_code', old.region_code), ('quality', old.quality), ('source', old.source), ('licence', old.licence)
    );
END;
CREATE TRIGGER history_place_key BEFORE UPDATE OF fid ON place WHEN old.fid IS NOT new.fid BEGIN
    SELECT RAISE(ABORT, 'the number of a row is never changed: the history knows rows by it');
END;

CREATE TRIGGER history_facility_add AFTER INSERT ON facility BEGIN
    INSERT INTO change_log VALUES ('facility', new.fid, 'add', '', NULL, NULL);
END;
CREATE TRIGGER history_facility_change AFTER UPDATE ON facility BEGIN
    INSERT INTO change_log SELECT 'facility', old.fid, 'change', field, was, is_now FROM (
        SELECT 'geom' AS field, old.geom AS was, new.geom AS is_now UNION ALL VALUES
        ('code', old.code, new.code), ('name_zh', old.name_zh, new.name_zh), ('name_en', old.name_en, new.name_en),
        ('kind', old.kind, new.kind), ('layer', old.layer, new.layer), ('place', old.place, new.place),
        ('region_code', old.region_code, new.region_code), ('status', old.status, new.status),
        ('document_id', old.document_id, new.document_id), ('note', old.note, new.note),
        ('position_quality', old.position_quality, new.position_quality),
        ('position_source', old.position_source, new.position_source),
        ('fallback_lon', old.fallback_lon, new.fallback_lon), ('fallback_lat', old.fallback_lat, new.fallback_lat),
        ('fallback_basis', old.fallback_basis, new.fallback_basis)
    ) WHERE was IS NOT is_now;
END;
CREATE TRIGGER history_facility_remove AFTER DELETE ON facility BEGIN
    INSERT INTO change_log SELECT 'facility', old.fid, 'remove', field, was, NULL FROM (
        SELECT 'geom' AS field, old.geom AS was UNION ALL VALUES
        ('code', old.code), ('name_zh', old.name_zh), ('name_en', old.name_en), ('kind', old.kind),
        ('layer', old.layer), ('place', old.place), ('region_code', old.region_code), ('status', old.status),
        ('document_id', old.document_id), ('note', old.note), ('position_quality', old.position_quality),
        ('position_source', old.position_source), ('fallback_lon', old.fallback_lon),
        ('fallback_lat', old.fallback_lat), ('fallback_basis', old.fallback_basis)
    );
END;
CREATE TRIGGER history_facility_key BEFORE UPDATE OF fid ON facility WHEN old.fid IS NOT new.fid BEGIN
    SELECT RAISE(ABORT, 'the number of a row is never changed: the history knows rows by it');
END;

CREATE TRIGGER history_corridor_add AFTER INSERT ON corridor BEGIN
    INSERT INTO change_log VALUES ('corridor', new.fid, 'add', '', NULL, NULL);
END;
CREATE TRIGGER history_corridor_change AFTER UPDATE ON corridor BEGIN
    INSERT INTO change_log SELECT 'corridor', old.fid, 'change', field, was, is_now FROM (
        SELECT 'geom' AS field, old.geom AS was, new.geom AS is_now UNION ALL VALUES
        ('code', old.code, new.code), ('document_id', old.document_id, new.document_id),
        ('name_zh', old.name_zh, new.name_zh), ('name_en', old.name_en, new.name_en),
        ('from_zh', old.from_zh, new.from_zh), ('to_zh', old.to_zh, new.to_zh), ('via_zh', old.via_zh, new.via_zh),
        ('mode', old.mode, new.mode), ('status', old.status, new.status), ('note', old.note, new.note)
    ) WHERE was IS NOT is_now;
END;
CREATE TRIGGER history_corridor_remove AFTER DELETE ON corridor BEGIN
    INSERT INTO change_log SELECT 'corridor', old.fid, 'remove', field, was, NULL FROM (
        SELECT 'geom' AS field, old.geom AS was UNION ALL VALUES
        ('code', old.code), ('document_id', old.document_id), ('name_zh', old.name_zh), ('name_en', old.name_en),
        ('from_zh', old.from_zh), ('to_zh', old.to_zh), ('via_zh', old.via_zh), ('mode', old.mode),
        ('status', old.status), ('note', old.note)
    );
END;
CREATE TRIGGER history_corridor_key BEFORE UPDATE OF fid ON corridor WHEN old.fid IS NOT new.fid BEGIN
    SELECT RAISE(ABORT, 'the number of a row is never changed: the history knows rows by it');
END;

CREATE TRIGGER history_region_cell_add AFTER INSERT ON region_cell BEGIN
    INSERT INTO change_log VALUES ('region_cell', new.fid, 'add', '', NULL, NULL);
END;
CREATE TRIGGER history_region_cell_change AFTER UPDATE ON region_cell BEGIN
    INSERT INTO change_log SELECT 'region_cell', old.fid, 'change', field, was, is_now FROM (
        SELECT 'geom' AS field, old.geom AS was, new.geom AS is_now UNION ALL VALUES
        ('region_code', old.region_code, new.region_code)
    ) WHERE was IS NOT is_now;
END;
CREATE TRIGGER history_region_cell_remove AFTER DELETE ON region_cell BEGIN
    INSERT INTO change_log SELECT 'region_cell', old.fid, 'remove', field, was, NULL FROM (
        SELECT 'geom' AS field, old.geom AS was UNION ALL VALUES
        ('region_code', old.region_code)
    );
END;
CREATE TRIGGER history_region_cell_key BEFORE UPDATE OF fid ON region_cell WHEN old.fid IS NOT new.fid BEGIN
    SELECT RAISE(ABORT, 'the number of a row is never changed: the history knows rows by it');
END;

CREATE TRIGGER history_chart_note_add AFTER INSERT ON chart_note BEGIN
    INSERT INTO change_log VALUES ('chart_note', new.id, 'add', '', NULL, NULL);
END;
CREATE TRIGGER history_chart_note_change AFTER UPDATE ON chart_note BEGIN
    INSERT INTO change_log SELECT 'chart_note', old.id, 'change', field, was, is_now FROM (
        SELECT 'kind' AS field, old.kind AS was, new.kind AS is_now UNION ALL VALUES
        ('year', old.year, new.year), ('indicator_id', old.indicator_id, new.indicator_id),
        ('region_code', old.region_code, new.region_code), ('text', old.text, new.text)
    ) WHERE was IS NOT is_now;
END;
CREATE TRIGGER history_chart_note_remove AFTER DELETE ON chart_note BEGIN
    INSERT INTO change_log SELECT 'chart_note', old.id, 'remove', field, was, NULL FROM (
        SELECT 'kind' AS field, old.kind AS was UNION ALL VALUES
        ('year', old.year), ('indicator_id', old.indicator_id), ('region_code', old.region_code), ('text', old.text)
    );
END;
CREATE TRIGGER history_chart_note_key BEFORE UPDATE OF id ON chart_note WHEN old.id IS NOT new.id BEGIN
    SELECT RAISE(ABORT, 'the number of a row is never changed: the history knows rows by it');
END;
