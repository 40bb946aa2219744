// Whether no load is announced or under way (`isQuiet`), and which were the last ones (`revision`): equal values, the same graph.
MATCH (revision:Revision)
WITH collect(revision) AS revisions
RETURN
  size(revisions) > 0 AND all(one IN revisions WHERE coalesce(one.settled >= one.since AND coalesce(one.announced <= one.since, true), false)) AS isQuiet,
  reduce(text = '', one IN revisions | text + one.id + ' ' + coalesce(toString(one.since), '') + ' ') AS revision
