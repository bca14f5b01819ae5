// 哪些名称可能是同一个，凭什么怀疑，什么可以定案？
// Which names may be one, why, and what would settle it?
MATCH (a:Entity)-[r:POSSIBLY_SAME_AS]->(b:Entity)
RETURN labels(a)[0] AS type, a.name AS one, b.name AS other, r.reason AS reason, r.settledBy AS settled_by
ORDER BY type, one, other
