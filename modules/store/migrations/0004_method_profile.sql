-- Which method profile judges the targets of an indicator; empty: the program's default.
ALTER TABLE indicator ADD COLUMN method_profile TEXT NOT NULL DEFAULT '';
