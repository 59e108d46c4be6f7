-- The reports that came in together. The history lists each; undo takes them back,
-- and redo brings them in again, as the one thing that somebody did.

ALTER TABLE step ADD COLUMN import TEXT NOT NULL DEFAULT '';

INSERT INTO schema_doc (table_name, column_name, en, ar) VALUES
  ('step', 'import', 'The import that brought the report in with others, by its name; empty: none.', 'عملية الإدخال التي أدخلت التقرير مع غيره، باسمها؛ الفارغ: لا شيء.');
