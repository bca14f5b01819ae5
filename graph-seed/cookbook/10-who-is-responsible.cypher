// 创新提升工程：各举措由谁牵头，谁配合？
// The innovation plan: who leads which initiative, who supports it?
MATCH (a:Agency)-[r:RESPONSIBLE_FOR]->(i:Initiative)
RETURN i.name AS initiative, [x IN collect({name: a.name, role: r.role}) WHERE x.role = 'LEAD' | x.name] AS lead,
       [x IN collect({name: a.name, role: r.role}) WHERE x.role = 'SUPPORT' | x.name] AS support
ORDER BY initiative
