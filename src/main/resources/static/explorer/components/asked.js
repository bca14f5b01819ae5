import { LitElement, html, nothing } from 'lit';
import { cypherOf } from '../graphql.js';
import { number } from '../format.js';
import { say } from '../language.js';
import { link } from '../router.js';
import { hasView } from '../views.js';
import { copy } from './download.js';
import { failed, loading } from './states.js';
import words from '../words/frame.js';

const t = say(words);
/** Parameters may hold thousands of ids; the page shows so many letters of them, and copies all. */
const MOST = 4_000;

/** "Show the query": the GraphQL that a view asked, its variables, and the Cypher that each root field becomes, fetched when it is looked at. */
class Asked extends LitElement {
  static properties = { operations: { attribute: false }, cypher: { state: true }, problem: { state: true }, open: { state: true } };

  createRenderRoot() {
    return this;
  }

  async show() {
    this.open = true;
    this.cypher = null;
    this.problem = null;
    await this.updateComplete;
    this.querySelector('dialog').showModal();
    try {
      this.cypher = await Promise.all(this.operations.map((operation) => cypherOf(operation)));
    } catch (problem) {
      this.problem = problem;
    }
  }

  render() {
    return html`<button class="quiet" aria-haspopup="dialog" @click=${() => this.show()}>${t('asked.show')}</button>
      ${this.open ? this.dialog() : nothing}`;
  }

  dialog() {
    return html`<dialog class="drawer asked" aria-labelledby="asked-title" @close=${() => (this.open = false)}
      @click=${(event) => event.target.tagName === 'DIALOG' && event.target.close()}>
      <div class="sheet">
        <header>
          <h2 id="asked-title">${t('asked.title')}</h2>
          <button class="quiet" aria-label=${t('close')} @click=${(event) => event.target.closest('dialog').close()}><span aria-hidden="true">✕</span></button>
        </header>
        <div class="sheet-body" tabindex="0" role="group" aria-labelledby="asked-title">
          <p class="muted">${t('asked.lead')}</p>
          ${this.operations.map((operation, index) => this.operation(operation, index))}
          ${this.problem ? failed(this.problem, () => this.show()) : nothing}
        </div>
      </div>
    </dialog>`;
  }

  operation(operation, index) {
    const variables = JSON.stringify(operation.variables, null, 2);
    return html`<section class="operation">
      <h3>${operation.name}</h3>
      ${code('GraphQL', operation.query.trim())} ${variables === '{}' ? nothing : code(t('asked.variables'), variables)}
      ${hasView('console')
        ? html`<p><a class="button" href=${link('console', [], { query: operation.query.trim(), variables: variables === '{}' ? null : variables })}>${t('asked.console')}</a></p>`
        : nothing}
      ${this.cypher ? this.statements(this.cypher[index], operation) : this.problem ? nothing : loading()}
    </section>`;
  }

  statements(statements, { query }) {
    if (!statements.length) return html`<p class="muted">${t(/\b__(type|schema)\b/.test(query) ? 'asked.schema' : 'asked.none')}</p>`;
    return statements.map(
      ({ field, statement, parameters }) =>
        html`${code(`${t('asked.cypher')} · ${field}`, statement)} ${Object.keys(parameters).length ? code(t('asked.parameters'), JSON.stringify(parameters, null, 2)) : nothing}`,
    );
  }
}

const code = (label, text) => html`<figure class="code">
  <figcaption>${label}<button class="quiet" @click=${(event) => copy(text, event.currentTarget)}>${t('copy')}</button></figcaption>
  <pre tabindex="0"><code>${text.length > MOST ? `${text.slice(0, MOST)}…` : text}</code></pre>
  ${text.length > MOST ? html`<p class="cut">${t('asked.cut', { count: number(text.length) })}</p>` : nothing}
</figure>`;

customElements.define('atlas-asked', Asked);
