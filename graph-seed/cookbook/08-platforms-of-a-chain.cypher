// 哪些平台服务于最多的产业链与环节，由谁运营？
// Which platforms serve the most chains and segments, and who runs them?
MATCH (p:Platform)-[:SERVES]->(t)
WITH p, collect(DISTINCT t.name) AS serves
RETURN p.name AS platform, p.kind AS kind, serves, [(p)<-[:RUNS]-(r) | r.name] AS run_by
ORDER BY size(serves) DESC, platform
LIMIT 30
