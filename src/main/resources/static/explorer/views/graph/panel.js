import { LitElement, html, nothing } from 'lit';
import { ask } from '../../graphql.js';
import { list, number } from '../../format.js';
import { onLanguage, say } from '../../language.js';
import { label } from '../../meta.js';
import { FACT_PARTS, PLACES, factOf, withoutText } from '../../components/evidence.js';
import { basisMark, entityLink, evidenceButton, term, typeMark } from '../../components/marks.js';
import { properties } from '../../components/properties.js';
import { failed, loading } from '../../components/states.js';
import { wholeOf } from '../../components/whole.js';
import { step } from './steps.js';
import words from '../../words/graph.js';

const t = say(words);

const BETWEEN = `query Between($ids: [ID!]!) {
  subgraph(ids: $ids) { edges { id fact { ...FactParts } } }
}${FACT_PARTS}${PLACES}`;

const EVIDENCE = `query EvidenceOf($id: ID!) {
  node(id: $id) { ... on Entity { basis rule evidence { ...Places } } }
}${PLACES}`;

/** What is chosen in the graph: an entity with its properties, its evidence and what can be done with it, or a relationship with its evidence. It emits `step` and `pin`. */
class Panel extends LitElement {
  static properties = { chosen: { attribute: false }, pinned: { type: Boolean }, data: { state: true }, problem: { state: true } };

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    this.forget = onLanguage(() => this.requestUpdate());
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.forget();
    this.loading?.abort();
  }

  get key() {
    return this.chosen?.edge?.id ?? this.chosen?.node?.id ?? null;
  }

  willUpdate(changed) {
    if (changed.has('chosen') && this.key !== this.loaded) this.load();
  }

  async load() {
    this.loading?.abort();
    this.loaded = this.key;
    this.data = null;
    this.problem = null;
    if (!this.key) return;
    this.loading = new AbortController();
    const { signal } = this.loading;
    const asking = (query, variables) => ask(query, variables, { signal });
    try {
      const data = await (this.chosen.edge ? this.edge(asking) : this.node(asking));
      if (!signal.aborted) this.data = data;
    } catch (problem) {
      if (!signal.aborted) this.problem = problem;
    }
  }

  async edge(asking) {
    const { id, source, target } = this.chosen.edge;
    const { edges } = (await asking(BETWEEN, { ids: [source, target] })).subgraph;
    return { fact: edges.find((edge) => edge.id === id).fact };
  }

  node(asking) {
    return wholeOf(this.chosen.node.id, this.chosen.node.__typename, asking);
  }

  emit(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  render() {
    if (!this.key) return html`<p class="muted hint">${t('hint')}</p>`;
    if (this.problem) return failed(this.problem, () => this.load());
    return this.chosen.edge ? this.edgeBody() : this.nodeBody();
  }

  edgeBody() {
    const { edge, source, target } = this.chosen;
    return html`<h2>${entityLink(source)} <span class="relation-name">${term(edge.type)}</span> ${entityLink(target)}</h2>
      ${this.data ? html`${withoutText([this.data.fact])}${factOf(this.data.fact)}` : loading()}`;
  }

  nodeBody() {
    const { node } = this.chosen;
    const entity = this.data?.entity;
    return html`<p class="kind">${typeMark(node.__typename)}${entity ? basisMark(entity.basis, entity.rule) : nothing}</p>
      <h2>${entityLink(node)}</h2>
      ${entity?.aliases.length ? html`<p class="muted">${list(entity.aliases)}</p>` : nothing}
      <div class="doings">
        ${evidenceButton({ title: node.name, load: async (asking) => [(await asking(EVIDENCE, { id: node.id })).node] })}
        <button aria-pressed=${this.pinned} @click=${() => this.emit('pin', node)}>${t('pin')}</button>
        <button @click=${() => this.emit('step', step('hide', node.id))}>${t('hide')}</button>
      </div>
      ${entity ? html`${properties(this.data.type, entity)}${this.expansions(node)}` : loading()}
      <section><h3>${t('path')}</h3><atlas-finder .label=${t('path.to')} @pick=${(event) => this.findPath(event, node)}></atlas-finder></section>`;
  }

  expansions(node) {
    const { some, counts } = this.data;
    return html`<section><h3>${t('expand')}</h3>
      <div class="expansions">
        <button @click=${() => this.emit('step', step('near', node.id))}>${t('expand.near')}</button>
        <button @click=${() => this.emit('step', step('far', node.id))}>${t('expand.far')}</button>
        ${some.map((relation) => html`<button @click=${() => this.emit('step', step('field', node.id, node.__typename, relation.name))}>${label(relation.description)} <b>${number(counts.get(relation.name))}</b></button>`)}
      </div></section>`;
  }

  findPath(event, node) {
    event.preventDefault();
    this.emit('step', step('path', node.id, event.detail.id));
  }
}

customElements.define('atlas-graph-panel', Panel);
