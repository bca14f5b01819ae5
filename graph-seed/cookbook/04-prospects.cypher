// 各园区在争取哪些企业？
// Which firms do the plans court, for what?
MATCH (c:Company)-[p:PROSPECT_FOR]->(t)
RETURN c.name AS company, collect(DISTINCT labels(t)[0] + ' ' + t.name) AS wanted_for, collect(DISTINCT p.verb) AS verbs
ORDER BY size(wanted_for) DESC, company
