// Documents are filtered and sorted by their day.
CREATE INDEX document_date IF NOT EXISTS FOR (n:Document) ON (n.date)
