-- The word for positions that a user set on the map. A new workspace has it from the catalogue.
INSERT INTO term (vocabulary, code, name_zh, name_en, sort)
    SELECT 'position_quality', 'user', '用户指定的位置', 'Set by the user', 15
    WHERE EXISTS (SELECT 1 FROM term WHERE vocabulary = 'position_quality')
        AND NOT EXISTS (SELECT 1 FROM term WHERE vocabulary = 'position_quality' AND code = 'user');
