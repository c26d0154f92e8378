-- Merging two workspaces needs to know which states both have had. A mark tells a change from any other, also from one
-- that somebody of the same name made in the same second on another computer. Copies that were made before this step
-- get the same marks.
CREATE TABLE change_mark (
    change_id INTEGER PRIMARY KEY REFERENCES change(id),
    mark TEXT NOT NULL CHECK (mark <> '')
) STRICT;
INSERT INTO change_mark (change_id, mark) SELECT id, made_at || ' ' || act || ' ' || author FROM change;
CREATE TRIGGER change_mark_add AFTER INSERT ON change BEGIN
    INSERT INTO change_mark (change_id, mark) VALUES (new.id, lower(hex(randomblob(16))));
END;
CREATE TRIGGER change_mark_remove BEFORE DELETE ON change BEGIN
    DELETE FROM change_mark WHERE change_id = old.id;
END;

-- What was merged: the state of the other file after a change of its own.
CREATE TABLE merge_source (
    change_id INTEGER PRIMARY KEY REFERENCES change(id),
    source_change INTEGER NOT NULL,
    source_mark TEXT NOT NULL
) STRICT;
