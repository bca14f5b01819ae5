import { html, nothing } from 'lit';
import { language, say } from '../language.js';
import { number, percent } from '../format.js';
import words from '../words/insight.js';

/** What every insight says beside its answer: how it came about, and what it could not answer. */
export const t = say(words);

/** What a query asks of it: `provenance { ...Origin }` and `unanswered { ...Open }`. */
export const ORIGIN = `
fragment Origin on Provenance { basis rules { id wording { zh en } } searched { id title } caveats { zh en } cypher { text parameters } }`;
export const OPEN = `
fragment Open on NonAnswer { kind about { zh en } missing { zh en } settledBy { zh en } }`;

/** What stands between the names of a list. */
export const comma = () => (language() === 'en' ? ', ' : '、');

/** A colon, a full stop and brackets, as the reader's language writes them. */
export const colon = () => (language() === 'en' ? ': ' : '：');
export const stop = () => (language() === 'en' ? '. ' : '。');
export const bracketed = (text) => (language() === 'en' ? ` (${text})` : `（${text}）`);

/** A sentence of the program in the reader's language. */
export const said = (wording) => (wording ? wording[language()] : '');

/** A ratio with both of its parts; of nothing there is none. */
export const ratio = ({ value, numerator, denominator }) =>
  denominator === 0
    ? html`<span class="muted">${t('incomputable')}</span>`
    : html`<span class="ratio">${number(numerator)} / ${number(denominator)}${value === null ? nothing : html` <small>${percent(value, 0)}</small>`}</span>`;

export const unanswered = (open) =>
  open.length
    ? html`<details class="card unanswered"><summary>${t('unanswered', { count: open.length })}</summary>
        <ul>${open.map((one) => html`<li><b>${t(`NonAnswer.${one.kind}`)}</b> ${said(one.about)} — ${said(one.missing)} <span class="muted">${said(one.settledBy)}</span></li>`)}</ul>
      </details>`
    : nothing;

export const origin = (provenance) => html`<details class="origin">
  <summary>${t('origin')}</summary>
  <ul>
    ${provenance.rules.map((rule) => html`<li>${said(rule.wording)} <code>${rule.id}</code></li>`)}
    ${provenance.caveats.map((caveat) => html`<li class="muted">${said(caveat)}</li>`)}
    <li class="muted">${t('searched', { titles: provenance.searched.map(({ title }) => title).join(language() === 'en' ? '; ' : '；') })}</li>
  </ul>
</details>`;
