// 鞍山高新区与大连高新区都规划了哪些产业链？动词各是什么？
// Which chains do the hi-tech zones of Anshan and Dalian both plan, and with which verbs?
MATCH (a:Zone {name: '鞍山高新区'})-[pa:PLANS]->(chain:Chain)<-[pd:PLANS]-(d:Zone {name: '大连高新区'})
RETURN chain.name AS chain, collect(DISTINCT pa.verb) AS anshan, collect(DISTINCT pd.verb) AS dalian
ORDER BY chain
