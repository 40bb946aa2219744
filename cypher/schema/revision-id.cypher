// One node a loaded corpus, which tells readers of a commit that may be under way.
CREATE CONSTRAINT revision_id IF NOT EXISTS FOR (n:Revision) REQUIRE n.id IS UNIQUE
