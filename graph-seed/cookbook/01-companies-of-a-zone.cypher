// 鞍山高新区有哪些企业，各做什么？
// Which companies are in the Anshan hi-tech zone, and what do they do?
MATCH (c:Company)-[l:LOCATED_IN]->(:Zone {name: '鞍山高新区'})
OPTIONAL MATCH (c)-[:OPERATES_IN]->(s:Segment)-[:PART_OF]->(chain:Chain)
RETURN c.name AS company, l.basis AS basis, l.rule AS rule, collect(DISTINCT chain.name + '/' + s.name) AS segments
ORDER BY size(segments) DESC, company
LIMIT 50
