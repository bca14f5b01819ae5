import { html, nothing } from 'lit';
import { number } from '../../format.js';
import { say } from '../../language.js';
import { bracketed } from '../../components/insight.js';
import '../../components/chart.js';
import own from '../../words/targets.js';

const w = say(own);
const ROW = 52;

/** Baseline and goal of one metric, a pair of bars for each owner; only what has one unit stands in one chart. */
export const bars = (rows, metric) => {
  const all = rows.filter(({ target, baseline }) => target.metric === metric && target.kind === 'TARGET' && baseline !== null && target.value !== null);
  const unit = all[0]?.target.unit ?? null;
  const same = all.filter(({ target }) => target.unit === unit);
  if (!same.length) return nothing;
  const title = w('bars', { metric, unit: unit ?? '' });
  const label = ({ owner, target }) => (target.scope ? `${owner.name}${bracketed(target.scope)}` : owner.name);
  const years = (pick) => [...new Set(same.map(pick).filter(Boolean))].join(' / ');
  const series = (name, value, color) => ({ name, type: 'bar', data: same.map(value), itemStyle: { color }, label: { show: true, position: 'right', formatter: ({ value: shown }) => number(shown) } });
  const option = (colours) => ({
    grid: { left: 8, right: 72, top: 36, bottom: 8, containLabel: true },
    legend: { top: 0, textStyle: { color: colours.ink } },
    tooltip: { trigger: 'axis', valueFormatter: (value) => number(value) },
    xAxis: { type: 'value', axisLabel: { color: colours.muted }, splitLine: { lineStyle: { color: colours.line } } },
    yAxis: { type: 'category', inverse: true, data: same.map(label), axisLabel: { color: colours.ink, width: 160, overflow: 'truncate' }, axisLine: { lineStyle: { color: colours.line } } },
    series: [
      series(`${w('baseline')} ${years(({ baselineYear }) => baselineYear)}`, ({ baseline }) => baseline, colours.muted),
      series(`${w('value')} ${years(({ target }) => target.year)}`, ({ target }) => target.value, colours.accent),
    ].map((one) => ({ ...one, label: { ...one.label, color: colours.ink } })),
  });
  const table = same.map((row) => [label(row), number(row.baseline), row.target.text]);
  return html`<section aria-labelledby="bars"><h2 id="bars" class="section-head">${title}</h2>
    <atlas-chart .label=${title} .height=${80 + same.length * ROW} .option=${option} .head=${[w('owner'), w('baseline'), w('value')]} .rows=${table}></atlas-chart>
    ${same.length < all.length ? html`<p class="muted">${w('otherUnits', { count: all.length - same.length })}</p>` : nothing}</section>`;
};
