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
