import { html, nothing } from 'lit';
import { say } from '../language.js';
import { basisMark, stateMark, term } from './marks.js';
import words from '../words/terms.js';

/** Where the documents say something: the place, and the paragraph with the words marked where the reader has the documents. */
const t = say(words);

/** What a query asks of evidence: `evidence { ...Places }`, with this text appended to the query. */
export const PLACES = `
fragment Places on Evidence { document { id title } section paragraph start end text passage { id kind } }`;

const KEPT = ['role', 'verb', 'state', 'title', 'order', 'mechanism', 'reason', 'settledBy'];

/** What a query asks of a relationship's fact: `properties { ...FactParts }` or `fact { ...FactParts }`; it needs `PLACES` too. */
export const FACT_PARTS = `
fragment FactParts on Fact { basis rule ${KEPT.join(' ')} evidence { ...Places } }`;

/** The text with the words of the span marked; offsets are those of the normalised paragraph. */
const marked = ({ text, start, end }) => html`${text.slice(0, start)}<mark>${text.slice(start, end)}</mark>${text.slice(end)}`;

export const place = (evidence) => html`<article class="place">
  <header>
    <b>${evidence.document.title}</b>
    <span class="section">${evidence.section}</span>
    <span class="paragraph">${t('place.paragraph', { number: evidence.paragraph })} · ${t('place.characters', { start: evidence.start, end: evidence.end })}</span>
  </header>
  ${evidence.text ? html`<blockquote lang="zh-CN">${marked(evidence)}</blockquote>` : nothing}
</article>`;

/** The properties of a relationship beside its basis: the verb as printed, the state that is read from it, and so on. */
export const factParts = (fact) => {
  const parts = KEPT.filter((name) => fact[name] !== null && fact[name] !== undefined);
  return parts.length === 0
    ? nothing
    : html`<dl class="facts">
        ${parts.map((name) => html`<dt>${t(`fact.${name}`)}</dt><dd>${name === 'state' ? stateMark(fact[name]) : name === 'role' ? term(fact[name]) : fact[name]}</dd>`)}
      </dl>`;
};

/** One fact with its basis, its properties and all its places. */
export const factOf = (fact) => html`<section class="fact">
  ${fact.label || fact.basis ? html`<h3>${fact.label ?? nothing} ${fact.basis ? basisMark(fact.basis, fact.rule) : nothing}</h3>` : nothing}
  ${factParts(fact)} ${fact.evidence?.length ? fact.evidence.map(place) : html`<p class="muted">${t('place.none')}</p>`}
</section>`;

/** Said once where the reader has no documents. */
export const withoutText = (facts) =>
  facts.some((fact) => fact.evidence?.some((evidence) => !evidence.text)) ? html`<p class="note">${t('place.noText')}</p>` : nothing;
