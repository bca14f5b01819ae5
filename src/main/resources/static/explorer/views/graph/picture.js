import { term } from '../../components/marks.js';
import { colours, paint, shortened } from './painter.js';

/** The graph as a picture to take away: all of it, not only what is on the screen, with the names and a line that says what it is. */
const MARGIN = 90;
const FOOT = 44;
const MOST = 6000;
const DENSITY = 2;

function frame(scene) {
  const [left, top, right, bottom] = scene.bounds();
  const width = Math.max(520, right - left + 2 * MARGIN);
  const height = Math.max(360, bottom - top + 2 * MARGIN);
  const scale = Math.min(1, MOST / (DENSITY * Math.max(width, height)));
  return { x: (left + right) / 2, y: (top + bottom) / 2, scale, width: width * scale, height: height * scale };
}

export function png(scene, caption) {
  const view = frame(scene);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(view.width * DENSITY);
  canvas.height = Math.round((view.height + FOOT) * DENSITY);
  const context = canvas.getContext('2d');
  const ink = colours();
  context.scale(DENSITY, DENSITY);
  paint(context, scene, view, {}, ink, term);
  context.globalCompositeOperation = 'destination-over';
  context.fillStyle = ink.ground;
  context.fillRect(0, 0, view.width, view.height + FOOT);
  context.globalCompositeOperation = 'source-over';
  context.font = `13px ${ink.font}`;
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  context.fillStyle = ink.muted;
  context.fillText(caption, 20, view.height + FOOT / 2);
  return new Promise((done) => canvas.toBlob(done, 'image/png'));
}

const safe = (text) => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
const at = (value) => value.toFixed(1);

export function svg(scene, caption) {
  const { x, y, width, height } = frame({ bounds: () => scene.bounds() });
  const view = frame(scene);
  const ink = colours();
  const [w, h] = [width / view.scale, height / view.scale];
  const [left, top] = [x - w / 2, y - h / 2];
  const lines = scene.edges.map((edge, e) => {
    const [a, b] = [scene.links[2 * e], scene.links[2 * e + 1]];
    return `<line x1="${at(scene.x[a])}" y1="${at(scene.y[a])}" x2="${at(scene.x[b])}" y2="${at(scene.y[b])}"><title>${safe(`${scene.nodes[a].name} ${term(edge.type)} ${scene.nodes[b].name}`)}</title></line>`;
  });
  const circles = scene.nodes.map(
    (node, i) => `<circle cx="${at(scene.x[i])}" cy="${at(scene.y[i])}" r="${at(scene.radius[i])}" fill="${ink[node.__typename.toLowerCase()]}"><title>${safe(`${term(node.__typename)} ${node.name}`)}</title></circle>`,
  );
  const names = scene.nodes.map((node, i) => `<text x="${at(scene.x[i])}" y="${at(scene.y[i] + scene.radius[i] + 13)}">${safe(shortened(node.name, 14))}</text>`);
  const text = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${at(left)} ${at(top)} ${at(w)} ${at(h + FOOT)}" width="${at(w)}" height="${at(h + FOOT)}" font-family="${safe(ink.font)}">
<title>${safe(caption)}</title>
<rect x="${at(left)}" y="${at(top)}" width="${at(w)}" height="${at(h + FOOT)}" fill="${ink.ground}"/>
<g stroke="${ink.line}" stroke-opacity="0.55">${lines.join('')}</g>
<g stroke="${ink.surface}" stroke-width="1.5">${circles.join('')}</g>
<g font-size="12" text-anchor="middle" fill="${ink.ink}" stroke="${ink.ground}" stroke-width="3" paint-order="stroke" stroke-linejoin="round">${names.join('')}</g>
<text x="${at(left + 20)}" y="${at(top + h + FOOT / 2)}" font-size="13" fill="${ink.muted}">${safe(caption)}</text>
</svg>`;
  return new Blob([text], { type: 'image/svg+xml' });
}
