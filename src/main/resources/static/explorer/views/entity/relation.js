import { LitElement, html, nothing } from 'lit';
import { ask } from '../../graphql.js';
import { number } from '../../format.js';
import { onLanguage, say } from '../../language.js';
import { label } from '../../meta.js';
import { FACT_PARTS, PLACES } from '../../components/evidence.js';
import { basisMark, entityLink, evidenceButton, stateMark, term } from '../../components/marks.js';
import { failed, loading } from '../../components/states.js';
import { rootOf } from '../../components/whole.js';
import words from '../../words/entity.js';

const t = say(words);
const FIRST = 12;
const MORE = 50;
const PARTS = 'basis rule role verb state title order mechanism reason';

/** One kind of relationship of an entity: its first ends, more on demand, each with the words of the plan and its evidence one click away. */
class Relation extends LitElement {
  static properties = { type: { attribute: false }, relation: { attribute: false }, entity: { attribute: false }, count: { type: Number }, page: { state: true }, busy: { state: true }, problem: { state: true } };

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    this.forget = onLanguage(() => this.requestUpdate());
    // A zone has hundreds of ends of twenty kinds: each kind is asked for when it comes into sight.
    this.sight = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && this.more(), { rootMargin: '300px' });
    this.sight.observe(this);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.forget();
    this.sight.disconnect();
    this.loading?.abort();
  }

  willUpdate(changed) {
    if (!changed.has('entity')) return;
    this.loading?.abort();
    this.page = null;
    this.busy = false;
    this.sight?.unobserve(this);
    this.sight?.observe(this);
  }

  /** Asks for the first ends, or for more of them. */
  async more() {
    this.sight.unobserve(this);
    this.busy = true;
    this.problem = null;
    this.loading = new AbortController();
    const { signal } = this.loading;
    const query = `query Ends($id: ID!, $first: Int!, $after: String) {
      entity: ${rootOf(this.type.name)}(id: $id) {
        page: ${this.relation.name}Connection(first: $first, after: $after, sort: [{node: {name: ASC}}]) {
          pageInfo { hasNextPage endCursor } edges { node { id name } properties { ${PARTS} } }
        }
      }
    }`;
    const variables = { id: this.entity.id, first: this.page ? MORE : FIRST, after: this.page?.pageInfo.endCursor ?? null };
    try {
      const { page } = (await ask(query, variables, { signal })).entity;
      if (signal.aborted) return;
      this.page = { ...page, edges: [...(this.page?.edges ?? []), ...page.edges] };
    } catch (problem) {
      if (signal.aborted) return;
      this.problem = problem;
    }
    this.busy = false;
  }

  /** The evidence of the relationship to one other entity: all edges between the two. */
  facts(other) {
    const query = `query EvidenceOf($id: ID!, $other: ID!) {
      entity: ${rootOf(this.type.name)}(id: $id) {
        page: ${this.relation.name}Connection(where: {node: {id: {eq: $other}}}) { edges { properties { ...FactParts } } }
      }
    }${FACT_PARTS}${PLACES}`;
    return async (asking) => (await asking(query, { id: this.entity.id, other: other.id })).entity.page.edges.map((edge) => edge.properties);
  }

  render() {
    const name = label(this.relation.description);
    const edges = this.page?.edges ?? [];
    return html`<section class="card relation" aria-label=${name} aria-busy=${this.busy}>
      <h2 tabindex="-1">${name} <span class="count">${number(this.count)}</span></h2>
      ${this.page ? html`<ul>${edges.map(({ node, properties }) => this.end(node, properties, name))}</ul>` : this.problem ? nothing : loading()}
      ${this.problem ? failed(this.problem, () => this.more()) : nothing}
      ${this.page?.pageInfo.hasNextPage ? html`<button ?disabled=${this.busy} @click=${() => this.more()}>${t('more', { left: number(this.count - edges.length) })}</button>` : nothing}
    </section>`;
  }

  end(node, fact, name) {
    return html`<li>
      <span>${entityLink(node, { within: true })}${fact.order ? html`<span class="tag">${t('order', { order: fact.order })}</span>` : nothing}
        ${stateMark(fact.state)}${fact.verb ? html`<span class="verb" lang="zh-CN">${fact.verb}</span>` : nothing}
        ${fact.role ? html`<span class="tag">${term(fact.role)}</span>` : nothing}${fact.title ? html`<span class="tag" lang="zh-CN">${fact.title}</span>` : nothing}
        ${fact.mechanism ? html`<span class="verb" lang="zh-CN">${fact.mechanism}</span>` : nothing}${fact.reason ? html`<span class="verb">${fact.reason}</span>` : nothing}
        ${fact.basis === 'STATED' ? nothing : basisMark(fact.basis, fact.rule)}</span>
      ${evidenceButton({ title: `${this.entity.name} · ${name} · ${node.name}`, load: this.facts(node) })}
    </li>`;
  }
}

customElements.define('atlas-relation', Relation);
