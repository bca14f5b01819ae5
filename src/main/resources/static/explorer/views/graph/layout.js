/**
 * The layout of a graph by forces, in a worker, so that the page never waits for it: nodes repel each other (Barnes and Hut's tree makes that n log n), relationships pull,
 * everything is drawn a little to the middle, and what is pinned or held stays. Messages in: {graph}, {hold}, {free}, {warm}, {stop}; out: {positions, settled}.
 */
const REPULSION = -150;
const REACH = 90;
const TO_MIDDLE = 0.03;
const FRICTION = 0.6;
const COOLING = 0.0228;
const COLD = 0.001;
const THETA2 = 0.81;
const PAUSE = 16;

let n = 0;
let x, y, vx, vy, fixed, links, bias, strength;
let alpha = 0;
let running = null;

onmessage = ({ data }) => {
  if (data.graph) start(data.graph);
  else if (data.hold) hold(data.hold);
  else if (data.free !== undefined) fixed[data.free] = 0;
  else if (data.stop) alpha = 0;
  if (data.warm) alpha = Math.max(alpha, data.warm);
  run();
};

function start(graph) {
  n = graph.x.length;
  x = Float64Array.from(graph.x);
  y = Float64Array.from(graph.y);
  vx = new Float64Array(n);
  vy = new Float64Array(n);
  fixed = Uint8Array.from(graph.fixed);
  links = graph.links;
  const degree = new Uint32Array(n);
  for (const end of links) degree[end] += 1;
  bias = new Float64Array(links.length / 2);
  strength = new Float64Array(links.length / 2);
  for (let i = 0; i < links.length; i += 2) {
    const [a, b] = [degree[links[i]], degree[links[i + 1]]];
    bias[i / 2] = a / (a + b);
    strength[i / 2] = 1 / Math.min(a, b);
  }
  alpha = graph.warm;
}

function hold({ node, at }) {
  fixed[node] = 1;
  [x[node], y[node]] = at;
}

function run() {
  if (running === null && alpha > COLD) running = setTimeout(turn, 0);
}

function turn() {
  running = null;
  // As many steps as fit into a frame: a small graph settles at once, a large one is seen settling.
  const until = performance.now() + PAUSE;
  do step();
  while (alpha > COLD && performance.now() < until);
  const positions = new Float32Array(2 * n);
  for (let i = 0; i < n; i += 1) {
    positions[2 * i] = x[i];
    positions[2 * i + 1] = y[i];
  }
  postMessage({ positions, settled: alpha <= COLD }, [positions.buffer]);
  if (alpha > COLD) running = setTimeout(turn, PAUSE);
}

function step() {
  alpha += (0 - alpha) * COOLING;
  pull();
  repel();
  for (let i = 0; i < n; i += 1) {
    if (fixed[i]) {
      vx[i] = 0;
      vy[i] = 0;
    } else {
      vx[i] = (vx[i] - x[i] * TO_MIDDLE * alpha) * FRICTION;
      vy[i] = (vy[i] - y[i] * TO_MIDDLE * alpha) * FRICTION;
      x[i] += vx[i];
      y[i] += vy[i];
    }
  }
}

function pull() {
  for (let i = 0; i < links.length; i += 2) {
    const [a, b] = [links[i], links[i + 1]];
    const dx = x[b] + vx[b] - x[a] - vx[a] || 1e-3;
    const dy = y[b] + vy[b] - y[a] - vy[a] || 1e-3;
    const length = Math.sqrt(dx * dx + dy * dy);
    const force = ((length - REACH) / length) * alpha * strength[i / 2];
    const share = bias[i / 2];
    vx[b] -= dx * force * share;
    vy[b] -= dy * force * share;
    vx[a] += dx * force * (1 - share);
    vy[a] += dy * force * (1 - share);
  }
}

/** The tree: cells in flat arrays, four children each; a leaf holds a chain of nodes (`next`), since two may be at one place. */
let child, leaf, next, mass, mx, my, cells;

function grow() {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < n; i += 1) {
    left = Math.min(left, x[i]);
    right = Math.max(right, x[i]);
    top = Math.min(top, y[i]);
    bottom = Math.max(bottom, y[i]);
  }
  const size = Math.max(right - left, bottom - top, 1) * 1.001;
  const room = 16 * n + 64;
  if (!child || child.length < 4 * room) {
    child = new Int32Array(4 * room);
    leaf = new Int32Array(room);
    mass = new Float64Array(room);
    mx = new Float64Array(room);
    my = new Float64Array(room);
  }
  next = new Int32Array(n).fill(-1);
  cells = 0;
  fresh();
  for (let i = 0; i < n; i += 1) plant(i, left, top, size, room);
  weigh(0);
  return size;
}

function fresh() {
  child.fill(-1, 4 * cells, 4 * cells + 4);
  leaf[cells] = -1;
  cells += 1;
  return cells - 1;
}

const isInner = (cell) => child[4 * cell] >= 0 || child[4 * cell + 1] >= 0 || child[4 * cell + 2] >= 0 || child[4 * cell + 3] >= 0;

function plant(i, left, top, size, room) {
  let cell = 0;
  for (let depth = 0; ; depth += 1) {
    if (leaf[cell] < 0 && !isInner(cell)) {
      leaf[cell] = i;
      return;
    }
    const other = leaf[cell];
    if (other >= 0 && (depth > 24 || cells > room - 4 || (x[other] === x[i] && y[other] === y[i]))) {
      next[i] = other;
      leaf[cell] = i;
      return;
    }
    size /= 2;
    if (other >= 0) {
      leaf[cell] = -1;
      const down = quarter(other, left, top, size);
      leaf[(child[4 * cell + down] = fresh())] = other;
    }
    const way = quarter(i, left, top, size);
    if (child[4 * cell + way] < 0) child[4 * cell + way] = fresh();
    cell = child[4 * cell + way];
    if (way & 1) left += size;
    if (way & 2) top += size;
  }
}

const quarter = (i, left, top, size) => (x[i] >= left + size ? 1 : 0) | (y[i] >= top + size ? 2 : 0);

function weigh(cell) {
  let [m, sx, sy] = [0, 0, 0];
  for (let i = leaf[cell]; i >= 0; i = next[i]) {
    m += 1;
    sx += x[i];
    sy += y[i];
  }
  for (let k = 0; k < 4; k += 1) {
    const below = child[4 * cell + k];
    if (below < 0) continue;
    weigh(below);
    m += mass[below];
    sx += mx[below] * mass[below];
    sy += my[below] * mass[below];
  }
  mass[cell] = m;
  mx[cell] = sx / m;
  my[cell] = sy / m;
}

const stack = new Int32Array(4096);
const sizes = new Float64Array(4096);

function repel() {
  const size = grow();
  for (let i = 0; i < n; i += 1) {
    let depth = 1;
    stack[0] = 0;
    sizes[0] = size;
    while (depth > 0) {
      depth -= 1;
      const cell = stack[depth];
      const width = sizes[depth];
      const dx = mx[cell] - x[i];
      const dy = my[cell] - y[i];
      const far = dx * dx + dy * dy;
      if ((width * width) / THETA2 < far || !isInner(cell)) {
        if (leaf[cell] >= 0 && far < 1e-6) {
          if (mass[cell] > 1) vx[i] += (i % 2 ? 1 : -1) * alpha; // Two at one place go apart by their numbers.
          continue;
        }
        const force = (REPULSION * mass[cell] * alpha) / Math.max(far, 30);
        vx[i] += dx * force;
        vy[i] += dy * force;
      } else {
        for (let k = 0; k < 4; k += 1) {
          const below = child[4 * cell + k];
          if (below >= 0) {
            stack[depth] = below;
            sizes[depth] = width / 2;
            depth += 1;
          }
        }
      }
    }
  }
}
