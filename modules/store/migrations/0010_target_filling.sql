-- What a user filled in where the source text of a plan lost it. Value, comparator and year stand in the columns of any
-- target and are 'stated', so that other programs need to know nothing of it; these say what of them was filled in, from
-- where, and which comparator the source had.
ALTER TABLE target ADD COLUMN filled_in TEXT NOT NULL DEFAULT ''
    CHECK (filled_in IN ('', 'value', 'year', 'value,year')
        AND (filled_in NOT IN ('value', 'value,year') OR value_status = 'stated')
        AND (filled_in NOT IN ('year', 'value,year') OR (target_year IS NOT NULL AND year_status = 'stated')));
ALTER TABLE target ADD COLUMN fill_source TEXT NOT NULL DEFAULT ''
    CHECK ((filled_in = '') = (trim(fill_source) = '') AND length(fill_source) <= 200);
ALTER TABLE target ADD COLUMN fill_page TEXT NOT NULL DEFAULT ''
    CHECK ((filled_in = '') = (trim(fill_page) = '') AND length(fill_page) <= 50);
ALTER TABLE target ADD COLUMN fill_note TEXT NOT NULL DEFAULT ''
    CHECK (length(fill_note) <= 500);
ALTER TABLE target ADD COLUMN lost_comparator TEXT NOT NULL DEFAULT ''
    CHECK (lost_comparator IN ('', '>=', '>', '<=', '<', '=', '~'));

-- The history knows the new columns as well.
DROP TRIGGER history_target_change;
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
        ('role', old.role, new.role), ('section', old.section, new.section), ('note', old.note, new.note),
        ('filled_in', old.filled_in, new.filled_in), ('fill_source', old.fill_source, new.fill_source),
        ('fill_page', old.fill_page, new.fill_page), ('fill_note', old.fill_note, new.fill_note),
        ('lost_comparator', old.lost_comparator, new.lost_comparator)
    ) WHERE was IS NOT is_now;
END;
DROP TRIGGER history_target_remove;
CREATE TRIGGER history_target_remove AFTER DELETE ON target BEGIN
    INSERT INTO change_log SELECT 'target', old.id, 'remove', field, was, NULL FROM (
        SELECT 'code' AS field, old.code AS was UNION ALL VALUES
        ('document_id', old.document_id), ('region_code', old.region_code), ('indicator_id', old.indicator_id),
        ('comparator', old.comparator), ('baseline_year', old.baseline_year), ('baseline_value', old.baseline_value),
        ('horizon', old.horizon), ('target_year', old.target_year), ('year_status', old.year_status),
        ('value', old.value), ('value_upper', old.value_upper), ('value_kind', old.value_kind),
        ('value_status', old.value_status), ('role', old.role), ('section', old.section), ('note', old.note),
        ('filled_in', old.filled_in), ('fill_source', old.fill_source), ('fill_page', old.fill_page),
        ('fill_note', old.fill_note), ('lost_comparator', old.lost_comparator)
    );
END;
