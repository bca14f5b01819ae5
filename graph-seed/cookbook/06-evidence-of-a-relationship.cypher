// 一条关系的出处：边上的定位符如何回到段落。
// From a relationship to its paragraphs: how the locators on an edge lead back.
MATCH (c:Company {name: '荣信汇科'})-[r]->(t:Entity)
UNWIND r.evidence AS locator
MATCH (p:Passage {id: split(locator, '@')[0]})-[:IN]->(d:Document)
RETURN type(r) AS relationship, t.name AS to, r.basis AS basis, d.title AS document, p.section AS section, p.paragraph AS paragraph, split(locator, '@')[1] AS span
ORDER BY relationship, to, document, paragraph
