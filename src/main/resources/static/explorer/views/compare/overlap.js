import { html, nothing } from 'lit';
import { say } from '../../language.js';
import { link } from '../../router.js';
import { FACT_PARTS, PLACES, factOf } from '../../components/evidence.js';
import { groundList } from '../../components/grounds.js';
import { comma, ratio } from '../../components/insight.js';
import { entityLink } from '../../components/marks.js';
import { ask } from '../../graphql.js';
import '../../components/later.js';
import own from '../../words/compare.js';

const w = say(own);

/** What a query asks of an overlap. */
export const OVERLAP = `
fragment OverlapParts on Overlap {
  kind left { __typename id name } right { __typename id name } chain { id name } duplication { value numerator denominator }
  shared { segment { id name } counterpart { id name } left { ...GroundParts } right { ...GroundParts } }
  leftOnly { id name } rightOnly { id name } plans { ...GroundParts } division { ...GroundParts }
}`;

const TEXTS = `query Texts($ids: [ID!]!) { subgraph(ids: $ids) { edges { id fact { ...FactParts } } } }${FACT_PARTS}${PLACES}`;

/** The places of facts, fetched when the reader opens them. */
async function texts(grounds) {
  const { subgraph } = await ask(TEXTS, { ids: [...new Set(grounds.flatMap(({ from, to }) => [from.id, to.id]))] });
  const facts = new Map(subgraph.edges.map(({ id, fact }) => [id, fact]));
  return grounds.map((ground) => (facts.has(ground.id) ? factOf({ label: ground.from.name, ...facts.get(ground.id) }) : nothing));
}

/** One segment that both plan: the texts of both, side by side. */
const shared = (one, left, right) => html`<details class="shared">
  <summary>${one.segment.name}${one.counterpart.id === one.segment.id ? nothing : html` ≈ ${one.counterpart.name}`}
    <span class="muted">${one.left.map(({ fact }) => fact.verb).filter(Boolean).join(comma())} ｜ ${one.right.map(({ fact }) => fact.verb).filter(Boolean).join(comma())}</span></summary>
  <div class="sides">
    <section><h4>${left.name}</h4><atlas-later .make=${() => texts(one.left)}></atlas-later></section>
    <section><h4>${right.name}</h4><atlas-later .make=${() => texts(one.right)}></atlas-later></section>
  </div>
</details>`;

const names = (segments) => segments.map(({ name }) => name).join(comma());

/** An overlap of two zones on a chain. */
export const overlap = (one) => html`<article class="card overlap">
  <h3>${entityLink(one.chain)} <span class="tag overlap-${one.kind.toLowerCase()}">${w(one.kind)}</span></h3>
  <p>${entityLink(one.left)} ｜ ${entityLink(one.right)} · ${w('duplication')} ${ratio(one.duplication)}
    <a href=${link('map', [one.left.id, one.chain.id])}>${w('mapOf', { name: one.left.name })}</a> <a href=${link('map', [one.right.id, one.chain.id])}>${w('mapOf', { name: one.right.name })}</a></p>
  ${one.shared.map((segment) => shared(segment, one.left, one.right))}
  ${one.leftOnly.length ? html`<p><b>${w('only', { name: one.left.name })}</b> ${names(one.leftOnly)}</p>` : nothing}
  ${one.rightOnly.length ? html`<p><b>${w('only', { name: one.right.name })}</b> ${names(one.rightOnly)}</p>` : nothing}
  <div class="two">${groundList(w('plans'), one.plans)} ${groundList(w('division'), one.division, { end: 'to' })}</div>
</article>`;
