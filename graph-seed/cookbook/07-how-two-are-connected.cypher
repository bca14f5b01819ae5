// 荣信汇科与大连高新区之间最短怎样相连？
// How are 荣信汇科 and the Dalian hi-tech zone connected?
MATCH (a:Company {name: '荣信汇科'}), (b:Zone {name: '大连高新区'})
MATCH p = ALL SHORTEST (a) (()-[:OPERATES_IN|PLANS|PART_OF|LOCATED_IN|SERVES|COOPERATES_WITH|SAME_TOPIC_AS]-(:Entity)){1,6} (b)
RETURN [n IN nodes(p) | n.name] AS path, [r IN relationships(p) | type(r)] AS relationships
ORDER BY path
LIMIT 10
