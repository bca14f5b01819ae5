// 各文件有多少段落给出了事实？
// What share of each document's paragraphs gave facts?
MATCH (d:Document)<-[:IN]-(p:Passage)
WHERE p.kind IN ['TEXT', 'TABLE']
WITH d, count(p) AS paragraphs, count(CASE WHEN EXISTS { (p)<-[:EVIDENCED_BY]-() } THEN 1 END) AS cited
RETURN d.title AS document, paragraphs, cited, round(100.0 * cited / paragraphs, 1) AS percent
ORDER BY percent DESC
