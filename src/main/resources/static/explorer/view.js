import { LitElement, html, nothing } from 'lit';
import { asking } from './graphql.js';
import { onLanguage, say } from './language.js';
import { failed, loading } from './components/states.js';
import './components/asked.js';
import frame from './words/frame.js';

const t = say(frame);

/**
 * What every view is: it loads the data of its address, says so while it does, tells failures in plain words, and can show what it asked. A view writes
 * `heading`, `lead`, `load` and `body`, and may write `dataKey` and `actions`. It renders into the page itself, so the styles and the accessibility tree are one.
 */
export class View extends LitElement {
  static properties = { route: { attribute: false }, status: { state: true }, data: { state: true }, problem: { state: true } };

  constructor() {
    super();
    this.status = 'new';
    this.data = null;
    this.problem = null;
    this.operations = [];
  }

  createRenderRoot() {
    return this;
  }

  /** The words of the page's first heading and of the window. */
  heading() {
    throw new Error('a view has a heading');
  }

  /** One or two sentences on what is seen here; nothing by default. */
  lead() {
    return nothing;
  }

  /** Buttons and links at the right of the heading. */
  actions() {
    return nothing;
  }

  /** What of the address decides the data. Sorting and paging of a table belong to the address and not to this. */
  dataKey(route) {
    return JSON.stringify(route.path);
  }

  /** Gives the data of the address; `ask(query, variables)` is ended when the reader goes on. */
  async load() {
    return {};
  }

  /** The view on its data. */
  body() {
    return nothing;
  }

  connectedCallback() {
    super.connectedCallback();
    this.forgetLanguage = onLanguage(() => this.requestUpdate());
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.forgetLanguage();
    this.loading?.abort();
  }

  willUpdate(changed) {
    if (changed.has('route') && this.route && this.dataKey(this.route) !== this.loaded) this.reload();
  }

  /** Loads again; what is seen stays until the new data is there. */
  async reload() {
    this.loading?.abort();
    this.loading = new AbortController();
    const { signal } = this.loading;
    const operations = [];
    this.loaded = this.dataKey(this.route);
    this.status = 'loading';
    try {
      const data = await this.load(this.route, asking(signal, operations));
      if (signal.aborted) return;
      Object.assign(this, { data, operations, status: 'ready', problem: null });
    } catch (problem) {
      if (signal.aborted || problem.name === 'AbortError') return;
      Object.assign(this, { problem, operations, status: 'failed' });
    }
  }

  updated() {
    document.title = `${this.heading()} · ${t('brand')}`;
  }

  render() {
    return html`
      <header class="view-head">
        <div>
          <h1 tabindex="-1">${this.heading()}</h1>
          <p class="lead">${this.lead()}</p>
        </div>
        <div class="actions">
          ${this.actions()} ${this.operations.length ? html`<atlas-asked .operations=${this.operations}></atlas-asked>` : nothing}
        </div>
      </header>
      <div class="view-body" aria-busy=${this.status === 'loading'}>${this.content()}</div>
    `;
  }

  content() {
    if (this.status === 'failed') return failed(this.problem, () => this.reload());
    if (this.data === null) return loading();
    return html`${this.status === 'loading' ? loading(true) : nothing}${this.body(this.data, this.route)}`;
  }
}
