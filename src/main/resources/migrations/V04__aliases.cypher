CREATE FULLTEXT INDEX entity_aliases IF NOT EXISTS FOR (n:Entity) ON EACH [n.aliases] OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword', `fulltext.eventually_consistent`: false}};
