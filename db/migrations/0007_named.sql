-- Who gave an actor its name. What the program called somebody after its own tables
-- is said in the language of the reader; what a person called somebody stays.

ALTER TABLE actor ADD COLUMN named INTEGER NOT NULL DEFAULT 0;

-- A person gave the name where they added the actor, or saved it under another one.
UPDATE actor SET named = 1 WHERE NOT proposed AND id IN (
  SELECT record FROM step_record WHERE noun = 'actor' AND after IS NOT NULL
    AND coalesce(json_extract(before, '$.actor[0].name'), '') <> json_extract(after, '$.actor[0].name'));

INSERT INTO schema_doc (table_name, column_name, en, ar) VALUES
  ('actor', 'named', '1: a person gave the name; 0: the program met it while reading.', '1: أعطى الاسمَ شخص؛ 0: صادفه البرنامج عند القراءة.');
