// Commitments are filtered and sorted by the day on which they were made.
CREATE INDEX commitment_date IF NOT EXISTS FOR (n:Commitment) ON (n.date)
