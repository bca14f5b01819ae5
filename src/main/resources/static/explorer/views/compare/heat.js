import { html } from 'lit';
import { number } from '../../format.js';
import { say } from '../../language.js';
import { go } from '../../router.js';
import { isDark } from '../../theme.js';
import '../../components/chart.js';
import own from '../../words/compare.js';

const w = say(own);
const MOST = 40;
const ROW = 22;
/** From this share of the most on, the ink of accents is read better than the ink of the page. */
const strong = () => (isDark() ? 0.45 : 0.7);

/** Chain against zone, darker where more segments are planned; those that most zones share come first. A cell opens the chain map. */
export const heat = ({ zones, cells }) => {
  const weight = new Map();
  cells.forEach(({ chain, planned }) => {
    const known = weight.get(chain.id) ?? { ...chain, zones: 0, planned: 0 };
    weight.set(chain.id, { ...known, zones: known.zones + 1, planned: known.planned + planned });
  });
  const chains = [...weight.values()].sort((a, b) => b.zones - a.zones || b.planned - a.planned).slice(0, MOST);
  const at = new Map(cells.map((cell) => [`${cell.zone.id} ${cell.chain.id}`, cell]));
  const most = Math.max(1, ...cells.map(({ planned }) => planned));
  const data = chains.flatMap((chain, y) =>
    zones.flatMap(({ zone }, x) => {
      const cell = at.get(`${zone.id} ${chain.id}`);
      return cell ? [{ value: [x, chains.length - 1 - y, cell.planned], zone, chain }] : [];
    }),
  );
  const inked = (colours) => data.map((one) => ({ ...one, label: { color: one.value[2] > most * strong() ? colours.accentInk : colours.ink } }));
  const option = (colours) => ({
    grid: { left: 8, right: 16, top: 8, bottom: 48, containLabel: true },
    xAxis: { type: 'category', data: zones.map(({ zone }) => zone.name), axisLabel: { color: colours.ink, interval: 0, width: 120, overflow: 'truncate' }, position: 'top', axisLine: { lineStyle: { color: colours.line } } },
    yAxis: { type: 'category', data: chains.map(({ name }) => name).reverse(), axisLabel: { color: colours.ink, width: 140, overflow: 'truncate' }, axisLine: { lineStyle: { color: colours.line } } },
    visualMap: { min: 0, max: most, orient: 'horizontal', left: 'center', bottom: 0, itemHeight: 120, inRange: { color: [colours.line, colours.accent] }, textStyle: { color: colours.muted }, text: [w('many'), w('few')] },
    tooltip: { formatter: ({ data: { zone, chain, value } }) => `${zone.name} · ${chain.name}<br>${w('planned', { count: value[2] })}` },
    series: [{ type: 'heatmap', data: inked(colours), label: { show: true, formatter: ({ value }) => value[2] }, itemStyle: { borderColor: colours.surface, borderWidth: 2 } }],
  });
  const rows = chains.map((chain) => [chain.name, ...zones.map(({ zone }) => {
    const cell = at.get(`${zone.id} ${chain.id}`);
    return cell ? w('cell', { planned: number(cell.planned), covered: number(cell.covered) }) : '—';
  })]);
  return html`<atlas-chart .label=${w('heat')} .height=${120 + chains.length * ROW} .option=${option} .head=${[w('chain'), ...zones.map(({ zone }) => zone.name)]} .rows=${rows}
    @pick=${({ detail }) => detail.data && go('map', [detail.data.zone.id, detail.data.chain.id])}></atlas-chart>`;
};
