-- What users have looked at in the check of the data and let stand, with the reason. By codes and not by ids, so that a
-- finding is known again after its rows have been imported anew; so there are no references either. Who accepted it and
-- when is in the history.
CREATE TABLE accepted_finding (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind <> ''),
    indicator_code TEXT NOT NULL DEFAULT '',
    region_code TEXT NOT NULL DEFAULT '',
    value_kind TEXT NOT NULL DEFAULT '',
    period TEXT NOT NULL DEFAULT '',
    item_code TEXT NOT NULL DEFAULT '',
    fingerprint TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL CHECK (trim(reason) <> '' AND length(reason) <= 500),
    UNIQUE (kind, indicator_code, region_code, value_kind, period, item_code)
) STRICT;

INSERT INTO gpkg_contents (table_name, data_type, identifier, description, srs_id) VALUES
    ('accepted_finding', 'attributes', 'accepted_finding', 'Findings of the data check that are accepted / 已认可的数据质量问题', 0);

CREATE TRIGGER history_accepted_finding_add AFTER INSERT ON accepted_finding BEGIN
    INSERT INTO change_log VALUES ('accepted_finding', new.id, 'add', '', NULL, NULL);
END;
CREATE TRIGGER history_accepted_finding_change AFTER UPDATE ON accepted_finding BEGIN
    INSERT INTO change_log SELECT 'accepted_finding', old.id, 'change', field, was, is_now FROM (
        SELECT 'kind' AS field, old.kind AS was, new.kind AS is_now UNION ALL VALUES
        ('indicator_code', old.indicator_code, new.indicator_code), ('region_code', old.region_code, new.region_code),
        ('value_kind', old.value_kind, new.value_kind), ('period', old.period, new.period),
        ('item_code', old.item_code, new.item_code), ('fingerprint', old.fingerprint, new.fingerprint),
        ('reason', old.reason, new.reason)
    ) WHERE was IS NOT is_now;
END;
CREATE TRIGGER history_accepted_finding_remove AFTER DELETE ON accepted_finding BEGIN
    INSERT INTO change_log SELECT 'accepted_finding', old.id, 'remove', field, was, NULL FROM (
        SELECT 'kind' AS field, old.kind AS was UNION ALL VALUES
        ('indicator_code', old.indicator_code), ('region_code', old.region_code), ('value_kind', old.value_kind),
        ('period', old.period), ('item_code', old.item_code), ('fingerprint', old.fingerprint), ('reason', old.reason)
    );
END;
CREATE TRIGGER history_accepted_finding_key BEFORE UPDATE OF id ON accepted_finding WHEN old.id IS NOT new.id BEGIN
    SELECT RAISE(ABORT, 'the number of a row is never changed: the history knows rows by it');
END;
