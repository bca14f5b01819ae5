import { html, nothing } from 'lit';
import { FACT_PARTS, PLACES } from './evidence.js';
import { basisMark, entityLink, evidenceButton, stateMark, term } from './marks.js';

/** Facts that a conclusion rests on, as every insight gives them. */

/** What a query asks of a ground beside its evidence: `plans { ...GroundParts }`, with this text appended to the query. */
export const GROUND_PARTS = `
fragment GroundParts on Ground { id type from { __typename id name } to { __typename id name } fact { basis rule role verb state title mechanism } }`;

const EVIDENCE = `query EvidenceOf($ids: [ID!]!) { subgraph(ids: $ids) { edges { id fact { ...FactParts } } } }${FACT_PARTS}${PLACES}`;

const sentence = (ground) => `${ground.from.name} ${term(ground.type)} ${ground.to.name}`;

/** The evidence of grounds, asked for when it is wanted. */
export const groundEvidence = (grounds) => async (ask) => {
  const ids = [...new Set(grounds.flatMap(({ from, to }) => [from.id, to.id]))].slice(0, 200);
  const { subgraph } = await ask(EVIDENCE, { ids });
  const facts = new Map(subgraph.edges.map(({ id, fact }) => [id, fact]));
  return grounds.filter(({ id }) => facts.has(id)).map((ground) => ({ label: sentence(ground), ...facts.get(ground.id) }));
};

/** The button to the evidence of some grounds together. */
export const groundsButton = (title, grounds) => (grounds.length ? evidenceButton({ title, load: groundEvidence(grounds) }) : nothing);

/** One ground: the entity at an end, the words of the plan, the basis where it is not simply stated, the evidence. */
export const ground = (fact, end = 'from') => html`<li class="ground">
  ${entityLink(fact[end], { type: fact[end].__typename !== 'Segment', within: true })}
  ${fact.fact.verb ? html`<q class="verb">${fact.fact.verb}</q>` : nothing}
  ${fact.fact.title ? html`<q class="verb">${fact.fact.title}</q>` : nothing}
  ${fact.fact.mechanism ? html`<q class="verb">${fact.fact.mechanism}</q>` : nothing}
  ${stateMark(fact.fact.state)}
  ${fact.fact.basis === 'STATED' ? nothing : basisMark(fact.fact.basis, fact.fact.rule)}
  ${groundsButton(sentence(fact), [fact])}
</li>`;

/** A list of grounds under a heading; nothing where there are none, unless `none` says what that means. */
export const groundList = (heading, grounds, { end = 'from', none = null } = {}) =>
  grounds.length || none
    ? html`<section class="grounds"><h3>${heading}${grounds.length ? html` <span class="count">${grounds.length}</span>` : nothing}</h3>
        ${grounds.length ? html`<ul>${grounds.map((fact) => ground(fact, end))}</ul>` : html`<p class="muted">${none}</p>`}</section>`
    : nothing;
