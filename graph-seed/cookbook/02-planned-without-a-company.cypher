// 鞍山高新区规划了哪些环节，而文件中没有企业经营、也没有项目？（文件中未见，不等于没有）
// Which segments does the Anshan hi-tech zone plan for which these documents name no company and no project? Not seen here is not the same as not there.
MATCH (z:Zone {name: '鞍山高新区'})-[p:PLANS]->(s:Segment)-[:PART_OF]->(chain:Chain)
WHERE NOT EXISTS { (s)<-[:OPERATES_IN]-(:Company) } AND NOT EXISTS { (s)<-[:SERVES]-(:Project) }
RETURN chain.name AS chain, s.name AS segment, collect(DISTINCT p.verb) AS verbs, collect(DISTINCT p.state) AS states
ORDER BY chain, segment
LIMIT 100
