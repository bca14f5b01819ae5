/**
 * What is on screen: the entities and relationships as arrays that the canvas draws from and the worker lays out. Positions are kept by id, so that a step
 * that adds to the graph moves nothing that the reader has learnt the place of, unless the forces ask for it.
 */
const AROUND = 60;
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

export class Scene {
  constructor() {
    this.places = new Map();
    this.pins = new Set();
    this.set({ nodes: [], edges: [] });
  }

  /** Takes a graph {nodes: [{id, name, __typename}], edges: [{id, type, source, target}]}; new nodes start beside a neighbour whose place is known. */
  set({ nodes, edges }) {
    this.keep();
    this.nodes = nodes;
    this.index = new Map(nodes.map((node, i) => [node.id, i]));
    this.edges = edges.filter((edge) => this.index.has(edge.source) && this.index.has(edge.target));
    const n = nodes.length;
    this.x = new Float32Array(n);
    this.y = new Float32Array(n);
    this.degree = new Uint32Array(n);
    this.links = new Uint32Array(2 * this.edges.length);
    this.neighbours = nodes.map(() => new Set());
    this.edges.forEach((edge, i) => {
      const [a, b] = [this.index.get(edge.source), this.index.get(edge.target)];
      this.links[2 * i] = a;
      this.links[2 * i + 1] = b;
      this.degree[a] += 1;
      this.degree[b] += 1;
      this.neighbours[a].add(b);
      this.neighbours[b].add(a);
    });
    this.radius = Float32Array.from(this.degree, (degree) => 5 + Math.min(11, Math.sqrt(degree) * 1.3));
    this.order = [...nodes.keys()].sort((a, b) => this.degree[b] - this.degree[a]);
    this.place();
  }

  keep() {
    this.nodes?.forEach((node, i) => this.places.set(node.id, [this.x[i], this.y[i]]));
  }

  place() {
    const known = (i) => this.places.get(this.nodes[i].id);
    let rest = 0;
    this.order.forEach((i) => {
      const own = known(i);
      const beside = own ?? [...this.neighbours[i]].map(known).find(Boolean);
      const turn = GOLDEN * rest;
      const far = own ? 0 : beside ? AROUND * (0.6 + ((rest % 7) / 7) * 0.8) : 14 * Math.sqrt(rest + 0.5);
      this.x[i] = (beside?.[0] ?? 0) + far * Math.cos(turn);
      this.y[i] = (beside?.[1] ?? 0) + far * Math.sin(turn);
      rest += own ? 0 : 1;
    });
  }

  move(positions) {
    for (let i = 0; i < this.nodes.length; i += 1) {
      this.x[i] = positions[2 * i];
      this.y[i] = positions[2 * i + 1];
    }
  }

  /** What the worker needs to lay it out; `warm` says how far it may stray from what is. */
  forLayout(warm) {
    return { x: this.x, y: this.y, links: this.links, fixed: Uint8Array.from(this.nodes, (node) => (this.pins.has(node.id) ? 1 : 0)), warm };
  }

  isNew(i) {
    return !this.places.has(this.nodes[i].id);
  }

  /** The box around all nodes: [left, top, right, bottom]. */
  bounds() {
    if (!this.nodes.length) return [-100, -100, 100, 100];
    let box = [Infinity, Infinity, -Infinity, -Infinity];
    for (let i = 0; i < this.nodes.length; i += 1) {
      box = [Math.min(box[0], this.x[i]), Math.min(box[1], this.y[i]), Math.max(box[2], this.x[i]), Math.max(box[3], this.y[i])];
    }
    return box;
  }

  /** The node at a place, the last drawn first. */
  nodeAt(px, py, slack) {
    for (let k = 0; k < this.order.length; k += 1) {
      const i = this.order[k];
      const reach = this.radius[i] + slack;
      if ((this.x[i] - px) ** 2 + (this.y[i] - py) ** 2 <= reach * reach) return i;
    }
    return -1;
  }

  /** The edge that passes by a place. */
  edgeAt(px, py, slack) {
    for (let e = 0; e < this.edges.length; e += 1) {
      const [a, b] = [this.links[2 * e], this.links[2 * e + 1]];
      const [dx, dy] = [this.x[b] - this.x[a], this.y[b] - this.y[a]];
      const along = Math.max(0, Math.min(1, ((px - this.x[a]) * dx + (py - this.y[a]) * dy) / (dx * dx + dy * dy || 1)));
      if ((this.x[a] + along * dx - px) ** 2 + (this.y[a] + along * dy - py) ** 2 <= slack * slack) return e;
    }
    return -1;
  }
}
