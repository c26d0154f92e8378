-- How many observations each series has, so that a workspace of millions opens without reading them. Kept by triggers,
-- whichever program writes. No references: the rows are made from those of observation, which has them.
CREATE TABLE observation_series (
    indicator_id INTEGER NOT NULL,
    region_code TEXT NOT NULL,
    value_kind TEXT NOT NULL,
    observations INTEGER NOT NULL,
    dated INTEGER NOT NULL,
    PRIMARY KEY (indicator_id, region_code, value_kind)
) STRICT, WITHOUT ROWID;

INSERT INTO observation_series (indicator_id, region_code, value_kind, observations, dated)
    SELECT indicator_id, region_code, value_kind, count(*), count(nullif(period, ''))
    FROM observation GROUP BY indicator_id, region_code, value_kind;

CREATE TRIGGER observation_series_insert AFTER INSERT ON observation BEGIN
    INSERT INTO observation_series (indicator_id, region_code, value_kind, observations, dated)
        VALUES (new.indicator_id, new.region_code, new.value_kind, 1, new.period <> '')
        ON CONFLICT DO UPDATE SET observations = observations + 1, dated = dated + excluded.dated;
END;

CREATE TRIGGER observation_series_delete AFTER DELETE ON observation BEGIN
    UPDATE observation_series SET observations = observations - 1, dated = dated - (old.period <> '')
        WHERE indicator_id = old.indicator_id AND region_code = old.region_code AND value_kind = old.value_kind;
    DELETE FROM observation_series WHERE observations = 0
        AND indicator_id = old.indicator_id AND region_code = old.region_code AND value_kind = old.value_kind;
END;

CREATE TRIGGER observation_series_update AFTER UPDATE OF indicator_id, region_code, value_kind, period ON observation BEGIN
    UPDATE observation_series SET observations = observations - 1, dated = dated - (old.period <> '')
        WHERE indicator_id = old.indicator_id AND region_code = old.region_code AND value_kind = old.value_kind;
    DELETE FROM observation_series WHERE observations = 0
        AND indicator_id = old.indicator_id AND region_code = old.region_code AND value_kind = old.value_kind;
    INSERT INTO observation_series (indicator_id, region_code, value_kind, observations, dated)
        VALUES (new.indicator_id, new.region_code, new.value_kind, 1, new.period <> '')
        ON CONFLICT DO UPDATE SET observations = observations + 1, dated = dated + excluded.dated;
END;
