// Which loads were the last ones: equal values before and after reading, and no load was committed meanwhile. `isUnderWay`: whether one is being committed.
// $longestCommit: how long a commit may be under way, in milliseconds; one that is older belongs to a loader that was killed.
OPTIONAL MATCH (revision:Revision)
WITH revision ORDER BY revision.id
WITH collect(revision) AS revisions
RETURN
  any(one IN revisions WHERE coalesce(one.settled IS NULL AND one.since > timestamp() - $longestCommit, false)) AS isUnderWay,
  reduce(text = '', one IN revisions | text + one.id + ' ' + coalesce(toString(one.since), '') + ' ') AS mark
