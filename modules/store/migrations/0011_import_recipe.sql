-- How tables of observations were read, for those of next year: JSON, as recipe files have it. Not in the history: they
-- say how something is read, and what was read is in it.
CREATE TABLE import_recipe (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (trim(name) <> ''),
    recipe TEXT NOT NULL CHECK (json_valid(recipe)),
    used_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))
) STRICT;

INSERT INTO gpkg_contents (table_name, data_type, identifier, description, srs_id) VALUES
    ('import_recipe', 'attributes', 'import_recipe', 'Recipes of imports / 导入方案', 0);
