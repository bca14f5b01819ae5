import { token } from '../../theme.js';

/** Draws a scene onto a 2D context: relationships in one stroke, entities in one fill for each type, names as far as there is room. */
const TYPES = ['zone', 'region', 'chain', 'segment', 'company', 'platform', 'partner', 'project', 'target', 'initiative', 'agency'];
const LABELS = 220;
const FAINT = 0.14;
const HALO = 3.5;

export function colours() {
  return {
    ...Object.fromEntries(TYPES.map((type) => [type, token(`type-${type}`)])),
    ink: token('ink'), ground: token('ground'), surface: token('surface'), line: token('line-strong'), accent: token('accent'), muted: token('muted'),
    font: getComputedStyle(document.body).fontFamily,
  };
}

const circle = (c, x, y, r) => {
  c.moveTo(x + r, y);
  c.arc(x, y, r, 0, 2 * Math.PI);
};

/**
 * @param c the context, of which a unit is a CSS pixel
 * @param scene the scene
 * @param view {x, y, scale, width, height}: where the middle looks at
 * @param lit {node, edge, hover}: numbers of what is chosen and pointed at, -1 for none; ink: the colours
 */
export function paint(c, scene, view, { node = -1, edge = -1, hover = -1 }, ink, words) {
  const { scale, width, height } = view;
  const toX = (x) => (x - view.x) * scale + width / 2;
  const toY = (y) => (y - view.y) * scale + height / 2;
  const focus = hover >= 0 ? hover : node;
  const near = focus >= 0 ? scene.neighbours[focus] : null;
  const isFaint = (i) => near !== null && i !== focus && !near.has(i);
  // Below a scale the circles would be dust; above it they would be plates.
  const size = (i) => Math.max(2, scene.radius[i] * Math.min(1.4, Math.max(0.45, scale)));
  const seen = (x, y) => x > -40 && y > -40 && x < width + 40 && y < height + 40;

  c.clearRect(0, 0, width, height);
  strokes(c, scene, toX, toY, (e) => near !== null && scene.links[2 * e] !== focus && scene.links[2 * e + 1] !== focus, ink, scale);
  if (edge >= 0) special(c, scene, toX, toY, edge, ink);

  for (const type of TYPES) {
    for (const faint of [true, false]) {
      c.beginPath();
      let any = false;
      for (let i = 0; i < scene.nodes.length; i += 1) {
        if (scene.nodes[i].__typename.toLowerCase() !== type || isFaint(i) !== faint) continue;
        const [x, y] = [toX(scene.x[i]), toY(scene.y[i])];
        if (!seen(x, y)) continue;
        circle(c, x, y, size(i));
        any = true;
      }
      if (!any) continue;
      c.globalAlpha = faint ? FAINT : 1;
      c.fillStyle = ink[type];
      c.fill();
      if (scale > 0.35) {
        c.strokeStyle = ink.surface;
        c.lineWidth = 1.5;
        c.stroke();
      }
    }
  }
  c.globalAlpha = 1;
  rings(c, scene, toX, toY, size, node, ink);
  labels(c, scene, toX, toY, size, seen, isFaint, focus, near, ink, scale);
  if (edge >= 0) edgeLabel(c, scene, toX, toY, edge, ink, words);
}

function strokes(c, scene, toX, toY, isFaint, ink, scale) {
  for (const faint of [true, false]) {
    c.beginPath();
    for (let e = 0; e < scene.edges.length; e += 1) {
      if (isFaint(e) !== faint) continue;
      const [a, b] = [scene.links[2 * e], scene.links[2 * e + 1]];
      const [x1, y1, x2, y2] = [toX(scene.x[a]), toY(scene.y[a]), toX(scene.x[b]), toY(scene.y[b])];
      c.moveTo(x1, y1);
      c.lineTo(x2, y2);
      if (!faint && scale > 0.7) arrow(c, x1, y1, x2, y2, scene.radius[b] * Math.min(1.4, scale) + 2);
    }
    c.globalAlpha = faint ? 0.1 : scene.edges.length > 800 && scale < 0.6 ? 0.3 : 0.55;
    c.strokeStyle = ink.line;
    c.lineWidth = scale < 0.4 ? 0.6 : 1;
    c.stroke();
  }
  c.globalAlpha = 1;
}

function arrow(c, x1, y1, x2, y2, gap) {
  const length = Math.hypot(x2 - x1, y2 - y1);
  if (length < gap + 14) return;
  const [ux, uy] = [(x2 - x1) / length, (y2 - y1) / length];
  const [tx, ty] = [x2 - ux * gap, y2 - uy * gap];
  c.moveTo(tx - ux * 6 - uy * 3.2, ty - uy * 6 + ux * 3.2);
  c.lineTo(tx, ty);
  c.lineTo(tx - ux * 6 + uy * 3.2, ty - uy * 6 - ux * 3.2);
}

function special(c, scene, toX, toY, e, ink) {
  const [a, b] = [scene.links[2 * e], scene.links[2 * e + 1]];
  c.beginPath();
  c.moveTo(toX(scene.x[a]), toY(scene.y[a]));
  c.lineTo(toX(scene.x[b]), toY(scene.y[b]));
  c.strokeStyle = ink.accent;
  c.lineWidth = 3;
  c.stroke();
}

function rings(c, scene, toX, toY, size, node, ink) {
  c.lineWidth = 2.5;
  scene.nodes.forEach(({ id }, i) => {
    if (i !== node && !scene.pins.has(id)) return;
    c.beginPath();
    circle(c, toX(scene.x[i]), toY(scene.y[i]), size(i) + HALO);
    c.strokeStyle = i === node ? ink.accent : ink.muted;
    c.setLineDash(i === node ? [] : [3, 3]);
    c.stroke();
  });
  c.setLineDash([]);
}

/** Names, those with the most relationships first; a name that would lie on another is left out. The chosen one and its neighbours come before all. */
function labels(c, scene, toX, toY, size, seen, isFaint, focus, near, ink, scale) {
  c.textAlign = 'center';
  c.textBaseline = 'top';
  c.lineJoin = 'round';
  const taken = new Set();
  let drawn = 0;
  const draw = (i) => {
    if (drawn >= LABELS || isFaint(i)) return;
    const [x, y] = [toX(scene.x[i]), toY(scene.y[i]) + size(i) + 3];
    if (!seen(x, y)) return;
    const name = shortened(scene.nodes[i].name, i === focus ? 40 : 14);
    const half = (name.length * 12) / 2 + 4;
    const cells = [];
    for (let cx = Math.floor((x - half) / 24); cx <= Math.floor((x + half) / 24); cx += 1) {
      for (let cy = Math.floor(y / 15); cy <= Math.floor((y + 13) / 15); cy += 1) cells.push(cx * 100_003 + cy);
    }
    if (i !== focus && cells.some((cell) => taken.has(cell))) return;
    cells.forEach((cell) => taken.add(cell));
    c.font = `${i === focus ? 600 : 400} 12px ${ink.font}`;
    c.strokeStyle = ink.ground;
    c.lineWidth = 3;
    c.strokeText(name, x, y);
    c.fillStyle = ink.ink;
    c.fillText(name, x, y);
    drawn += 1;
  };
  if (focus >= 0) draw(focus);
  near?.forEach(draw);
  const most = scale > 0.8 ? LABELS : Math.max(12, LABELS * scale * scale * 1.2);
  for (let k = 0; k < scene.order.length && drawn < most; k += 1) {
    const i = scene.order[k];
    if (i !== focus && !near?.has(i)) draw(i);
  }
}

export const shortened = (name, most) => (name.length > most ? `${name.slice(0, most - 1)}…` : name);

function edgeLabel(c, scene, toX, toY, e, ink, words) {
  const [a, b] = [scene.links[2 * e], scene.links[2 * e + 1]];
  const [x, y] = [(toX(scene.x[a]) + toX(scene.x[b])) / 2, (toY(scene.y[a]) + toY(scene.y[b])) / 2];
  c.font = `600 12px ${ink.font}`;
  c.strokeStyle = ink.ground;
  c.lineWidth = 4;
  const text = words(scene.edges[e].type);
  c.strokeText(text, x, y - 14);
  c.fillStyle = ink.accent;
  c.fillText(text, x, y - 14);
}
