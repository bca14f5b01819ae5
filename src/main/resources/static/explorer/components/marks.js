import { html, nothing } from 'lit';
import { say, sayOr } from '../language.js';
import { link } from '../router.js';
import words from '../words/terms.js';

/** Small marks that every view shares: the basis of a fact, the type of an entity, the link to an entity, the button to its evidence. */
const t = say(words);
export const term = sayOr(words);

/** Stated, inferred or computed; the rule is read out and shown on hover. */
export const basisMark = (basis, rule = null) =>
  html`<span class="basis ${basis.toLowerCase()}" title=${t(`${basis}.text`, { rule: rule ?? '' })}>${term(basis)}${rule ? html`<span class="rule">${rule}</span>` : nothing}</span>`;

export const typeMark = (type) => html`<span class="type" style=${`--type: var(--type-${type.toLowerCase()})`}>${term(type)}</span>`;

export const stateMark = (state) => (state ? html`<span class="tag state-${state.toLowerCase()}">${term(state)}</span>` : nothing);

/** The chain in the id of a segment, `segment:chain/name`: two chains may have segments of one name. */
export const chainOf = ({ id }) => /^segment:([^/]+)\//.exec(id)?.[1] ?? null;

/** The link to an entity's page; an entity is {id, name, __typename?}. `type` marks its type, `within` says of a segment which chain it belongs to. */
export const entityLink = (entity, { type = false, within = false } = {}) =>
  html`${type && entity.__typename ? typeMark(entity.__typename) : nothing}<a class="entity" href=${link('entity', [entity.id])}>${entity.name}</a>${within && chainOf(entity) ? html`<small class="within">${chainOf(entity)}</small>` : nothing}`;

/**
 * The button that opens the evidence. `what` is {title, facts} or {title, load: (ask) => facts}; a fact is {label?, basis?, rule?, …, evidence},
 * the evidence asked for by the fragment `PLACES` of components/evidence.js.
 */
export const evidenceButton = (what, text = t('place.evidence')) =>
  html`<button class="evidence-button" aria-haspopup="dialog" aria-label=${t('place.evidenceOf', { name: what.title })}
    @click=${(event) => document.querySelector('atlas-drawer').show(what, event.currentTarget)}>${text}</button>`;
