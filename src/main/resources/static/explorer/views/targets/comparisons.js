import { html, nothing } from 'lit';
import { number } from '../../format.js';
import { say } from '../../language.js';
import { colon, ratio, said } from '../../components/insight.js';
import { entityLink } from '../../components/marks.js';
import own from '../../words/targets.js';
import { withUnit } from './value.js';

const w = say(own);

/** What a query asks of a comparison of zones with the region above. */
export const COMPARISON = `
fragment ComparisonParts on LedgerComparison {
  metric year residual region { __typename id name } whole { id text unit }
  shares { zone { __typename id name } target { id text unit } share { value numerator denominator } }
  refusals { zone { __typename id name } target { id text unit } reasons wording { zh en } }
}`;

const one = (comparison) => html`<article class="card">
  <h3>${comparison.metric}${comparison.year ? html` · ${comparison.year}` : nothing} — ${entityLink(comparison.region)} ${withUnit(comparison.whole)}</h3>
  ${comparison.shares.length
    ? html`<ul>${comparison.shares.map((share) => html`<li>${entityLink(share.zone)} ${withUnit(share.target)} · ${w('share')} ${ratio(share.share)}</li>`)}
        ${comparison.residual === null ? nothing : html`<li class="muted">${w('residual')} ${number(comparison.residual)} ${comparison.whole.unit ?? ''}</li>`}</ul>`
    : nothing}
  ${comparison.refusals.length
    ? html`<h4>${w('refused')}</h4><ul>${comparison.refusals.map((refusal) => html`<li>${entityLink(refusal.zone)} ${withUnit(refusal.target)}${colon()}${refusal.reasons.map((reason) => html`<span class="tag">${w(`Reason.${reason}`)}</span> `)} ${said(refusal.wording)}</li>`)}</ul>`
    : nothing}
</article>`;

/** Shares of the whole, the residual, and why some may not be compared. */
export const comparisons = (all) =>
  all.length ? html`<section aria-labelledby="shares"><h2 id="shares" class="section-head">${w('shares')}</h2><div class="cards wide">${all.map(one)}</div></section>` : nothing;
