import { html } from 'lit';
import { day, number } from '../../format.js';
import { say } from '../../language.js';
import { remember, remembered } from '../../store.js';
import { comma } from '../../components/insight.js';
import { entityLink, term } from '../../components/marks.js';
import words from '../../words/overview.js';

const t = say(words);
const FEW = 8;

/** What a query asks at its root to tell what is new: what was written again after its import, and the document that was issued last. */
export const NEWS = `changed: entitiesConnection(where: {version: {gt: 1}}, first: ${FEW}, sort: [{name: ASC}]) { totalCount edges { node { __typename id name } } }
  latest: documents(sort: [{issuedOn: DESC}], limit: 1) { title issuedOn }`;

const today = () => new Intl.DateTimeFormat('en-CA').format(new Date());

function last() {
  try {
    return JSON.parse(remembered('seen'));
  } catch {
    return null; // Of another version of the page.
  }
}

/**
 * What this browser saw of the graph, and what it saw before that: {key, on, counts, before: {on, counts} or null}. The graph counts its writes and keeps no days,
 * so the days are the reader's own. `counts` are the entities by type.
 */
export function look(version, counts) {
  const key = JSON.stringify([version, counts]);
  const seen = last();
  if (seen?.key === key) return seen;
  const now = { key, on: today(), counts, before: seen?.counts ? { on: seen.on, counts: seen.counts } : null };
  remember('seen', JSON.stringify(now));
  return now;
}

/** The types of which there are more or fewer than before, each with how many. */
const differences = ({ counts, before }) =>
  Object.entries(counts)
    .map(([type, count]) => [type, count - (before.counts[type] ?? 0)])
    .filter(([, more]) => more !== 0)
    .map(([type, more]) => `${term(type)} ${number(more, { signDisplay: 'always' })}`);

const since = (seen) => {
  if (!seen.before) return t('news.first', { day: day(seen.on) });
  const more = differences(seen);
  const what = more.length ? more.join(comma()) : t('news.sameCounts');
  return t('news.since', { day: day(seen.on), before: day(seen.before.on), what });
};

const rewritten = ({ totalCount, edges }) =>
  totalCount === 0
    ? t('news.unchanged')
    : html`${t('news.count', { count: number(totalCount) })} ${edges.map(({ node }, at) => html`${at ? comma() : ''}${entityLink(node)}`)}${totalCount > edges.length ? t('news.more') : ''}`;

/** What is new, as far as the graph and this browser know. */
export const news = ({ version, changed, latest: [latest] }, seen) => html`<dl class="facts">
  <dt>${t('news.here')}</dt><dd>${since(seen)}</dd>
  <dt>${t('news.rewritten')}</dt><dd>${rewritten(changed)}</dd>
  ${latest?.issuedOn ? html`<dt>${t('news.latest')}</dt><dd>${t('news.issued', { title: latest.title, day: day(latest.issuedOn) })}</dd>` : ''}
  <dt>${t('version')}</dt><dd>${t('version.of', { version })}</dd>
</dl>`;
