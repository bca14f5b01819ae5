// 文件写明次序的产业链：环节、次序与经营企业数。
// Chains whose order of links is stated: the links in order and how many companies are named on each.
MATCH (s:Segment)-[o:PART_OF]->(chain:Chain)
WHERE o.order IS NOT NULL
RETURN chain.name AS chain, o.order AS place, s.name AS segment, COUNT { (s)<-[:OPERATES_IN]-() } AS companies
ORDER BY chain, place
