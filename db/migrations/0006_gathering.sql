-- The claims whose questions are still to be looked for. That goes on behind the
-- writing, and what is left of it when the program ends is done when it starts
-- again. A claim that goes stays noted here, for its deletion may be undone.

CREATE TABLE ungathered (
  claim   TEXT NOT NULL PRIMARY KEY,
  by_hand INTEGER NOT NULL -- 1: a person is at work on it, so that it goes first
) STRICT, WITHOUT ROWID;
CREATE INDEX ungathered_by_hand ON ungathered(claim) WHERE by_hand;

INSERT INTO schema_doc (table_name, column_name, en, ar) VALUES
  ('ungathered', '', 'Derived: claims whose questions the program has still to look for.', 'مشتق: ادعاءات لم يبحث البرنامج بعد عن أسئلتها.'),
  ('ungathered', 'claim', 'The claim, by id; it may be deleted.', 'الادعاء، بمعرّفه؛ وقد يكون محذوفا.'),
  ('ungathered', 'by_hand', '1: a person saved it, so that it goes first.', '1: حفظه شخص، فيأتي أولا.');
