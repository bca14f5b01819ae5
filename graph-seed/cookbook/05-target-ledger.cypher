// 地区生产总值：各园区与全市的指标和成绩。
// Gross regional product: targets and results of the zones and the city.
MATCH (o)-[:HAS_TARGET]->(t:Target)
WHERE t.metric CONTAINS '地区生产总值' AND t.value IS NOT NULL
RETURN o.name AS owner, t.kind AS kind, t.measure AS measure, t.year AS year, t.text AS printed, t.value AS value, t.unit AS unit, t.baseline AS baseline
ORDER BY owner, measure, year
