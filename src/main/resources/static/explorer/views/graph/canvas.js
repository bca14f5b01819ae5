import { term } from '../../components/marks.js';
import { onTheme } from '../../theme.js';
import { colours, paint } from './painter.js';

/**
 * The graph on a canvas: wheel and pinch zoom, dragging moves, a node can be dragged, a click chooses. It emits `choose` with {node} or {edge}, `expand` with {node} on a
 * double click, and `moved` when a node was put somewhere. The layout runs in a worker; the page only draws, once for a frame and only if something changed.
 */
const ZOOM = { least: 0.05, most: 4 };
const STEP = 60;
const STILL = 4;
const REMEMBERED = 240;
/** What stays free around a graph that was fitted: room for names, and for the legend below. */
const [SIDE, TOP, FOOT] = [70, 30, 90];

class Canvas extends HTMLElement {
  connectedCallback() {
    this.canvas = document.createElement('canvas');
    this.append(this.canvas);
    this.context = this.canvas.getContext('2d');
    this.view = { x: 0, y: 0, scale: 1, width: 1, height: 1 };
    this.lit = { node: -1, edge: -1, hover: -1 };
    this.frames = [];
    this.ink = colours();
    this.pointers = new Map();
    this.forget = onTheme(() => { this.ink = colours(); this.draw(); });
    this.watch = new ResizeObserver(() => this.resize());
    this.watch.observe(this);
    this.listen();
  }

  disconnectedCallback() {
    this.forget();
    this.watch.disconnect();
    this.worker?.terminate();
    this.worker = null;
  }

  /** Shows a scene; `warm` is how far the layout may stray: 1 for a new graph, less for additions, 0 for none. */
  show(scene, warm, { fit = false } = {}) {
    this.scene = scene;
    this.lit = { node: -1, edge: -1, hover: -1 };
    this.fitting = fit;
    this.worker ??= this.hire();
    this.settled = warm === 0;
    this.worker.postMessage({ graph: scene.forLayout(warm) });
    this.count = scene.nodes.length;
    this.draw();
  }

  hire() {
    const worker = new Worker(new URL('./layout.js', import.meta.url));
    worker.onmessage = ({ data: { positions, settled } }) => {
      if (positions.length !== 2 * this.scene.nodes.length) return; // Of the graph before.
      this.scene.move(positions);
      this.settled = settled;
      if (this.fitting) this.fit();
      if (settled) this.fitting = false;
      this.draw();
    };
    return worker;
  }

  choose({ node = -1, edge = -1 }) {
    Object.assign(this.lit, { node, edge });
    this.draw();
  }

  /** Brings a node to the middle. */
  centre(i) {
    this.fitting = false;
    Object.assign(this.view, { x: this.scene.x[i], y: this.scene.y[i], scale: Math.max(this.view.scale, 0.9) });
    this.draw();
  }

  fit() {
    const [left, top, right, bottom] = this.scene.bounds();
    const room = Math.min((this.view.width - 2 * SIDE) / (right - left), (this.view.height - TOP - FOOT) / (bottom - top));
    const scale = Math.min(1.6, Math.max(ZOOM.least, room));
    Object.assign(this.view, { x: (left + right) / 2, y: (top + bottom) / 2 + (FOOT - TOP) / 2 / scale, scale });
    this.draw();
  }

  zoom(factor, px = this.view.width / 2, py = this.view.height / 2) {
    const scale = Math.min(ZOOM.most, Math.max(ZOOM.least, this.view.scale * factor));
    const [x, y] = this.toScene(px, py);
    this.view.x = x - (px - this.view.width / 2) / scale;
    this.view.y = y - (py - this.view.height / 2) / scale;
    this.view.scale = scale;
    this.fitting = false;
    this.draw();
  }

  toScene(px, py) {
    return [(px - this.view.width / 2) / this.view.scale + this.view.x, (py - this.view.height / 2) / this.view.scale + this.view.y];
  }

  resize() {
    const { width, height } = this.getBoundingClientRect();
    const density = devicePixelRatio || 1;
    Object.assign(this.view, { width, height });
    Object.assign(this.canvas, { width: Math.round(width * density), height: Math.round(height * density) });
    this.context.setTransform(density, 0, 0, density, 0, 0);
    if (this.scene && this.fitting !== false) this.fit();
    this.draw();
  }

  draw() {
    this.due ??= requestAnimationFrame(() => {
      this.due = null;
      if (!this.scene || !this.isConnected) return;
      const before = performance.now();
      paint(this.context, this.scene, this.view, this.lit, this.ink, term);
      this.frames.push(performance.now() - before);
      if (this.frames.length > REMEMBERED) this.frames.shift();
    });
  }

  listen() {
    const { canvas } = this;
    canvas.addEventListener('pointerdown', (event) => this.down(event));
    canvas.addEventListener('pointermove', (event) => this.move(event));
    canvas.addEventListener('pointerup', (event) => this.up(event));
    canvas.addEventListener('pointercancel', (event) => this.up(event));
    canvas.addEventListener('pointerleave', () => this.hover(-1));
    canvas.addEventListener('dblclick', (event) => this.emit('expand', { node: this.nodeAt(event) }));
    canvas.addEventListener('wheel', (event) => {
      event.preventDefault();
      this.zoom(Math.exp(-event.deltaY * (event.ctrlKey ? 0.01 : 0.0015)), event.offsetX, event.offsetY);
    }, { passive: false });
    this.addEventListener('keydown', (event) => this.pressed(event));
  }

  nodeAt({ offsetX, offsetY }) {
    return this.scene ? this.scene.nodeAt(...this.toScene(offsetX, offsetY), 4 / this.view.scale) : -1;
  }

  down(event) {
    this.canvas.setPointerCapture(event.pointerId);
    this.pointers.set(event.pointerId, [event.offsetX, event.offsetY]);
    this.start = { at: [event.offsetX, event.offsetY], node: this.nodeAt(event), moved: false };
  }

  move(event) {
    const before = this.pointers.get(event.pointerId);
    if (!before) {
      this.hover(this.nodeAt(event));
      return;
    }
    if (this.pointers.size === 2) this.pinch(event);
    this.pointers.set(event.pointerId, [event.offsetX, event.offsetY]);
    if (this.pointers.size > 1 || !this.start) return;
    this.start.moved ||= Math.hypot(event.offsetX - this.start.at[0], event.offsetY - this.start.at[1]) > STILL;
    if (!this.start.moved) return;
    this.fitting = false;
    if (this.start.node >= 0) {
      const at = this.toScene(event.offsetX, event.offsetY);
      [this.scene.x[this.start.node], this.scene.y[this.start.node]] = at;
      this.worker.postMessage({ hold: { node: this.start.node, at }, warm: 0.25 });
    } else {
      this.view.x -= (event.offsetX - before[0]) / this.view.scale;
      this.view.y -= (event.offsetY - before[1]) / this.view.scale;
    }
    this.draw();
  }

  pinch(event) {
    const other = [...this.pointers].find(([id]) => id !== event.pointerId)[1];
    const [x, y] = this.pointers.get(event.pointerId);
    const was = Math.hypot(x - other[0], y - other[1]);
    const is = Math.hypot(event.offsetX - other[0], event.offsetY - other[1]);
    if (was > 0) this.zoom(is / was, (event.offsetX + other[0]) / 2, (event.offsetY + other[1]) / 2);
  }

  up(event) {
    this.pointers.delete(event.pointerId);
    const { start } = this;
    this.start = null;
    if (!start || event.type === 'pointercancel') return;
    if (start.moved) {
      if (start.node >= 0) this.emit('moved', { node: start.node });
      return;
    }
    const slack = 5 / this.view.scale;
    const edge = start.node >= 0 || !this.scene ? -1 : this.scene.edgeAt(...this.toScene(event.offsetX, event.offsetY), slack);
    this.emit('choose', { node: start.node, edge });
  }

  /** Lets a node go that was held and is not pinned. */
  free(node) {
    this.worker?.postMessage({ free: node, warm: 0.2 });
  }

  hover(node) {
    if (node === this.lit.hover) return;
    this.lit.hover = node;
    this.canvas.style.cursor = node >= 0 ? 'pointer' : 'grab';
    this.draw();
  }

  pressed(event) {
    const moves = { ArrowLeft: [-STEP, 0], ArrowRight: [STEP, 0], ArrowUp: [0, -STEP], ArrowDown: [0, STEP] };
    if (moves[event.key]) {
      this.view.x += moves[event.key][0] / this.view.scale;
      this.view.y += moves[event.key][1] / this.view.scale;
      this.fitting = false;
      this.draw();
    } else if (event.key === '+' || event.key === '=') this.zoom(1.25);
    else if (event.key === '-') this.zoom(0.8);
    else if (event.key === '0') this.fit();
    else return;
    event.preventDefault();
  }

  emit(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

customElements.define('atlas-canvas', Canvas);
