import { html, nothing } from 'lit';
import { number } from '../format.js';
import { say } from '../language.js';
import { amend, go, link } from '../router.js';
import { View } from '../view.js';
import { save } from '../components/download.js';
import { term } from '../components/marks.js';
import { empty } from '../components/states.js';
import { Scene } from './graph/scene.js';
import { forget, step, stepsOf, walk } from './graph/steps.js';
import { png, svg } from './graph/picture.js';
import '../components/table.js';
import './graph/canvas.js';
import './graph/panel.js';
import words from '../words/graph.js';

const t = say(words);

const STARTS = `query Starts {
  zones(where: {kind: {eq: DEVELOPMENT_ZONE}, level: {eq: NATIONAL}}, sort: [{name: ASC}], limit: 8) { __typename id name }
}`;

/** The graph that the reader's steps make, to look at, to go on from, and to take away. */
class Graph extends View {
  static properties = { ...View.properties, chosen: { state: true }, asList: { state: true } };

  constructor() {
    super();
    this.scene = new Scene();
    this.undone = [];
    this.chosen = null;
    this.asList = false;
  }

  heading() {
    return t('title');
  }

  lead() {
    return t('lead');
  }

  dataKey(route) {
    return JSON.stringify(stepsOf(route));
  }

  async load(route, ask) {
    const steps = stepsOf(route);
    if (steps.length === 0) return { starts: (await ask(STARTS)).zones };
    const graph = await walk(steps, ask);
    // An address that leads nowhere is met with where one may start.
    return graph.lost.length && !graph.nodes.length ? { lost: graph.lost, starts: (await ask(STARTS)).zones } : graph;
  }

  updated(changed) {
    super.updated(changed);
    const without = this.route.query.without ?? '';
    if (this.data?.nodes && (changed.has('data') || without !== this.without)) {
      this.without = without;
      this.stage();
    }
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    forget();
  }

  /** Puts what the steps gave, less the types that are switched off, on the canvas. */
  stage() {
    const off = new Set(this.without.split(','));
    const nodes = this.data.nodes.filter((node) => !off.has(node.__typename));
    const before = this.scene.nodes.length;
    const same = nodes.length === before && nodes.every((node) => this.scene.index.has(node.id));
    this.scene.set({ nodes, edges: this.data.edges });
    this.canvas.show(this.scene, same ? 0.1 : before ? 0.6 : 1, { fit: true });
    // Who opens a graph on an entity wants to see that entity; afterwards the choice is the reader's.
    const id = this.started === this.route.path[0] ? this.chosen?.node?.id : this.route.path[0];
    this.started = this.route.path[0];
    this.choose({ node: this.scene.index.get(id) ?? -1 });
  }

  get canvas() {
    return this.querySelector('atlas-canvas');
  }

  choose({ node = -1, edge = -1 }) {
    const { scene } = this;
    this.canvas.choose({ node, edge });
    if (node >= 0) this.chosen = { node: scene.nodes[node] };
    else if (edge >= 0) this.chosen = { edge: scene.edges[edge], source: scene.nodes[scene.links[2 * edge]], target: scene.nodes[scene.links[2 * edge + 1]] };
    else this.chosen = null;
  }

  /** Takes a step: the address gets longer, and the back button undoes it. */
  take(text) {
    this.undone = [];
    this.setSteps([...this.extra(), text]);
  }

  extra() {
    return this.route.query.steps ? this.route.query.steps.split('~~') : [];
  }

  setSteps(steps) {
    amend({ steps: steps.join('~~') }, { push: true });
  }

  undo() {
    const steps = this.extra();
    this.undone.push(steps.pop());
    this.setSteps(steps);
  }

  redo() {
    this.setSteps([...this.extra(), this.undone.pop()]);
  }

  body(data) {
    const lost = (data.lost ?? []).map((text) => html`<p class="note" role="status">${this.lost(text)}</p>`);
    if (data.starts) return html`${lost}${this.starting(data.starts)}`;
    return html`${lost}
      ${['capped', 'partial'].filter((what) => data[what]).map((what) => html`<p class="note" role="status">${t(what)}</p>`)}
      <div class="workspace">
        ${this.bar()}
        <div class="stage">
          <atlas-canvas tabindex="0" role="img" aria-label=${t('seen', this.counts())} aria-describedby="graph-keys"
            @choose=${(event) => this.choose(event.detail)} @expand=${(event) => this.expand(event.detail.node)} @moved=${(event) => this.moved(event.detail.node)}></atlas-canvas>
          <p id="graph-keys" class="unseen">${t('keys')}</p>
          ${this.legend()}
        </div>
        <aside class="side" aria-label=${t('side')}>
          <div class="switch"><button aria-pressed=${!this.asList} @click=${() => (this.asList = false)}>${t('chosen')}</button><button aria-pressed=${this.asList} @click=${() => (this.asList = true)}>${t('list')}</button></div>
          ${this.asList ? this.listing() : this.panel()}
        </aside>
      </div>`;
  }

  panel() {
    return html`<atlas-graph-panel .chosen=${this.chosen} .pinned=${this.scene.pins.has(this.chosen?.node?.id)}
      @step=${(event) => this.take(event.detail)} @pin=${(event) => this.pin(event.detail)}></atlas-graph-panel>`;
  }

  counts() {
    return { nodes: number(this.data.nodes.length), edges: number(this.data.edges.length) };
  }

  lost(text) {
    const [kind] = text.split('~');
    return t(kind === 'path' ? 'lost.path' : 'lost.other');
  }

  starting(starts) {
    return html`<div class="card start">
      <h2>${t('start')}</h2>
      <atlas-finder .label=${t('start.find')} @pick=${(event) => { event.preventDefault(); go('graph', [event.detail.id]); }}></atlas-finder>
      ${starts.length ? html`<p class="muted">${t('start.or')}</p><ul class="ways">${starts.map((zone) => html`<li><a href=${link('graph', [zone.id])}><b>${zone.name}</b><span>${term('Zone')}</span></a></li>`)}</ul>` : empty()}
    </div>`;
  }

  bar() {
    const button = (name, action, off = false) => html`<button ?disabled=${off} @click=${action}>${t(name)}</button>`;
    return html`<div class="bar" role="toolbar" aria-label=${t('tools')}>
      <atlas-finder .label=${t('add')} @pick=${(event) => { event.preventDefault(); this.take(step('add', event.detail.id)); }}></atlas-finder>
      <span>${button('undo', () => this.undo(), this.extra().length === 0)}${button('redo', () => this.redo(), this.undone.length === 0)}</span>
      <span>${button('fit', () => this.canvas.fit())}<button aria-label=${t('closer')} @click=${() => this.canvas.zoom(1.3)}>+</button><button aria-label=${t('farther')} @click=${() => this.canvas.zoom(0.77)}>−</button>${button('full', () => this.full())}</span>
      <span>${button('png', () => this.picture('png'))}${button('svg', () => this.picture('svg'))}</span>
      <span class="muted" role="status">${t('seen', this.counts())}</span>
    </div>`;
  }

  /** The types on screen; a click takes one off and puts it back. */
  legend() {
    const counts = new Map();
    this.data.nodes.forEach(({ __typename }) => counts.set(__typename, (counts.get(__typename) ?? 0) + 1));
    const off = new Set((this.route.query.without ?? '').split(',').filter(Boolean));
    const toggle = (type) => {
      const next = new Set(off);
      if (!next.delete(type)) next.add(type);
      amend({ without: [...next].join(',') });
    };
    return html`<ul class="legend" aria-label=${t('legend')}>
      ${[...counts].sort((a, b) => b[1] - a[1]).map(([type, count]) => html`<li><button aria-pressed=${!off.has(type)} style=${`--type: var(--type-${type.toLowerCase()})`} @click=${() => toggle(type)}>${term(type)} ${number(count)}</button></li>`)}
    </ul>`;
  }

  /** The same as a table: for who uses no pointer, and to find something among many. */
  listing() {
    const degree = (node) => (this.scene.index.has(node.id) ? this.scene.degree[this.scene.index.get(node.id)] : 0);
    const columns = [
      { key: 'name', label: t('name'), value: (node) => node.name, cell: (node) => html`<button class="quiet pick" @click=${() => this.pick(node)}>${node.name}</button>` },
      { key: 'type', label: t('type'), value: (node) => term(node.__typename), code: (node) => node.__typename, filter: true, type: 'nowrap' },
      { key: 'links', label: t('links'), value: degree, type: 'number' },
    ];
    return html`<atlas-table name="list" .label=${t('list')} .rows=${this.data.nodes} .columns=${columns}></atlas-table>`;
  }

  pick(node) {
    const i = this.scene.index.get(node.id);
    if (i === undefined) return;
    this.choose({ node: i });
    this.canvas.centre(i);
    this.asList = false;
  }

  expand(i) {
    if (i >= 0) this.take(step('near', this.scene.nodes[i].id));
  }

  moved(i) {
    if (!this.scene.pins.has(this.scene.nodes[i].id)) this.canvas.free(i);
  }

  pin(node) {
    const { pins } = this.scene;
    if (!pins.delete(node.id)) pins.add(node.id);
    this.canvas.show(this.scene, 0.05);
    this.choose({ node: this.scene.index.get(node.id) });
    this.requestUpdate();
  }

  full() {
    this.canvas.fitting = true; // The new room is used.
    if (document.fullscreenElement) document.exitFullscreen();
    else this.querySelector('.workspace').requestFullscreen();
  }

  async picture(kind) {
    const first = this.scene.index.get(this.route.path[0]);
    const name = first === undefined ? t('title') : this.scene.nodes[first].name;
    const caption = t('caption', { name, ...this.counts() });
    save(kind === 'png' ? await png(this.scene, caption) : svg(this.scene, caption), `${t('file', { name })}.${kind}`);
  }
}

customElements.define('atlas-graph', Graph);
export default 'atlas-graph';
