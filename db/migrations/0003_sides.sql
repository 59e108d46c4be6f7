-- An actor without a side of its own stands with the nearest that it belongs to.

DROP VIEW v_claims;
CREATE VIEW v_claims AS
SELECT c.id, c.document, d.title AS document_title, o.name AS outlet, d.published, c.start, c."end",
  (SELECT group_concat(exact, ' … ') FROM (SELECT exact FROM claim_quote q WHERE q.claim = c.id AND q.role = 'claim' ORDER BY q.n)) AS quote,
  c.act, a.name AS claimant,
  (WITH RECURSIVE up(side, above, n) AS (SELECT side, affiliation, 0 FROM actor WHERE id = coalesce(c.claimant, d.outlet)
      UNION ALL SELECT x.side, x.affiliation, up.n + 1 FROM up JOIN actor x ON x.id = up.above WHERE up.side = '' AND up.n < 100)
    SELECT side FROM up ORDER BY n DESC LIMIT 1) AS side,
  coalesce((SELECT x.name FROM claim_link l JOIN actor x ON x.id = l.actor WHERE l.claim = c.id AND l.n = 0), a.name, o.name) AS origin,
  (SELECT group_concat(name, ' > ') FROM (SELECT coalesce(x.name, '?') AS name FROM claim_link l LEFT JOIN actor x ON x.id = l.actor WHERE l.claim = c.id ORDER BY l.n)) AS chain,
  b.name AS blamed, c.answers, c.said, c.happened,
  (SELECT group_concat(name, '; ') FROM (SELECT p.name FROM claim_place p WHERE p.claim = c.id ORDER BY p.n)) AS places,
  CASE c.source WHEN '' THEN 'F' ELSE c.source END || CASE c.info WHEN '' THEN '6' ELSE c.info END AS grade,
  (SELECT group_concat(name, '; ') FROM (SELECT t.name FROM claim_tag x JOIN tag t ON t.id = x.tag WHERE x.claim = c.id ORDER BY t.name)) AS tags,
  c.note, c.status
FROM claim c JOIN document d ON d.id = c.document LEFT JOIN actor o ON o.id = d.outlet
  LEFT JOIN actor a ON a.id = c.claimant LEFT JOIN actor b ON b.id = c.blamed;

DELETE FROM schema_doc WHERE table_name = 'v_claims' AND column_name = 'side' OR table_name = 'actor' AND column_name = 'side';
INSERT INTO schema_doc (table_name, column_name, en, ar) VALUES
  ('actor', 'side', 'The party in the conflict that it stands with; empty: that of what it belongs to.', 'طرف النزاع الذي يقف معه؛ فارغ: طرف ما ينتمي إليه.'),
  ('v_claims', 'side', 'The side of the claimant, or of the outlet in its own voice; where it has none, that of what it belongs to.', 'طرف القائل، أو طرف الوسيلة بصوتها؛ فإن لم يكن له طرف فطرف ما ينتمي إليه.');
