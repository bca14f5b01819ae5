/**
 * The steps by which a graph came about. They are in the address, so that a graph can be sent to a colleague, and going back is undoing. A step is text of parts joined by `~`:
 * `near~id` the neighbours, `far~id` two hops, `field~id~Type~field` what is at the end of one kind of relationship, `path~from~to` the shortest paths, `add~id` the entity alone,
 * `hide~id` takes an entity away.
 */
const NODE = '__typename id name';
const EDGE = 'id type source target';
const NEAR = 200;
const FAR = 1000;
const ENDS = 200;
/** As many ids as the program takes at once. */
const PAGE = 1000;

const NEIGHBOURHOOD = `query Neighbourhood($id: ID!, $hops: Int!, $first: Int!) {
  neighbourhood(id: $id, hops: $hops, first: $first) { nodes { ${NODE} } edges { ${EDGE} } truncated }
}`;
const PATHS = `query Paths($from: ID!, $to: ID!) {
  paths(from: $from, to: $to, first: 10) { nodes { ${NODE} } edges { ${EDGE} } }
}`;
const ALONE = `query Alone($id: ID!) {
  node(id: $id) { ... on Entity { ${NODE} } }
}`;
const AMONG = `query Among($ids: [ID!]!) {
  subgraph(ids: $ids) { edges { ${EDGE} } }
}`;
const ends = (type, field) => `query Ends($id: ID!) {
  entity: ${type[0].toLowerCase()}${type.slice(1)}(id: $id) { ${NODE} ends: ${field}(limit: ${ENDS}, sort: [{name: ASC}]) { ${NODE} } }
}`;

export const step = (...parts) => parts.join('~');
export const stepsOf = (route) => [...(route.path[0] ? [step('near', route.path[0])] : []), ...(route.query.steps ? route.query.steps.split('~~') : [])];

const known = new Map();

/** Forgets what the steps gave: it is kept as long as the graph is looked at, so that a step more asks for no more than the step. */
export const forget = () => known.clear();

async function around(ask, id, hops, first) {
  const { neighbourhood } = await ask(NEIGHBOURHOOD, { id, hops, first });
  return neighbourhood && { ...neighbourhood, capped: neighbourhood.truncated };
}

const kinds = {
  near: (ask, id) => around(ask, id, 1, NEAR),
  far: (ask, id) => around(ask, id, 2, FAR),
  async field(ask, id, type, field) {
    const { entity } = await ask(ends(type, field), { id });
    return entity && { nodes: [entity, ...entity.ends], edges: [] };
  },
  async path(ask, from, to) {
    const { paths } = await ask(PATHS, { from, to });
    return { nodes: paths.flatMap((path) => path.nodes), edges: paths.flatMap((path) => path.edges), none: paths.length === 0 };
  },
  async add(ask, id) {
    const { node } = await ask(ALONE, { id });
    return node?.id && { nodes: [node], edges: [] };
  },
};

async function taken(text, ask) {
  if (!known.has(text)) {
    const [kind, ...parts] = text.split('~');
    known.set(text, kinds[kind] ? await kinds[kind](ask, ...parts) : null);
  }
  return known.get(text);
}

/** Walks the steps and gives {nodes, edges, lost, capped, partial}: the graph, the steps that gave nothing, whether one gave as much as it may and left something out, and whether relationships between the steps were not asked for. */
export async function walk(steps, ask) {
  const nodes = new Map();
  const edges = new Map();
  const lost = [];
  let capped = false;
  for (const text of steps) {
    const [kind, id] = text.split('~');
    if (kind === 'hide') {
      nodes.delete(id);
      continue;
    }
    const part = await taken(text, ask);
    if (!part || part.none) lost.push(text);
    capped ||= Boolean(part?.capped);
    part?.nodes.forEach((node) => nodes.set(node.id, node));
    part?.edges.forEach((edge) => edges.set(edge.id, edge));
  }
  const partial = steps.length > 1 && nodes.size > PAGE;
  // Steps know nothing of each other; what runs between their entities is asked for in the end.
  if (steps.length > 1 && nodes.size > 1 && !partial) {
    const ids = [...nodes.keys()].sort();
    (await ask(AMONG, { ids })).subgraph.edges.forEach((edge) => edges.set(edge.id, edge));
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()].filter((edge) => nodes.has(edge.source) && nodes.has(edge.target)), lost, capped, partial };
}
