// Meetings are filtered and sorted by the day on which they began.
CREATE INDEX meeting_start_date IF NOT EXISTS FOR (n:Meeting) ON (n.startDate)
