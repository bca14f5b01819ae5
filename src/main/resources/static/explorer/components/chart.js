import { LitElement, html } from 'lit';
import { onLanguage, say } from '../language.js';
import { onTheme, token } from '../theme.js';
import words from '../words/table.js';

const t = say(words);

/**
 * A chart with the same figures as a table. `.option` is a function of the colours that gives ECharts' option, so a change of theme redraws;
 * `.label` says in a sentence what is seen; `.head` and `.rows` are the table. It emits `pick` with ECharts' parameters when something is clicked.
 */
class Chart extends LitElement {
  static properties = { option: { attribute: false }, label: {}, head: { attribute: false }, rows: { attribute: false }, height: { type: Number } };

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    this.forgets = [onTheme(() => this.draw()), onLanguage(() => this.requestUpdate())];
    this.watch = new ResizeObserver(() => this.chart?.resize());
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.forgets.forEach((forget) => forget());
    this.watch.disconnect();
    this.chart?.dispose();
    this.chart = null;
  }

  render() {
    return html`<figure class="chart">
      <div class="canvas" role="img" aria-label=${this.label} style=${`height: ${this.height ?? 320}px`}></div>
      <details><summary>${t('asTable')}</summary>
        <div class="scroll" tabindex="0" role="region" aria-label=${this.label}>
          <table class="plain"><caption class="unseen">${this.label}</caption>
            <thead><tr>${this.head.map((text) => html`<th scope="col">${text}</th>`)}</tr></thead>
            <tbody>${this.rows.map((row) => html`<tr>${row.map((cell, index) => (index ? html`<td>${cell}</td>` : html`<th scope="row">${cell}</th>`))}</tr>`)}</tbody>
          </table>
        </div>
      </details>
    </figure>`;
  }

  async updated() {
    const box = this.querySelector('.canvas');
    const echarts = await import('echarts'); // A megabyte that only a view with a chart pays for.
    if (!this.isConnected) return;
    if (!this.chart) {
      this.chart = echarts.init(box, null, { renderer: 'canvas' });
      this.chart.on('click', (detail) => this.dispatchEvent(new CustomEvent('pick', { detail })));
      this.watch.observe(box);
    }
    this.draw();
  }

  draw() {
    if (!this.chart) return;
    const colours = { ...Object.fromEntries(['ink', 'muted', 'line', 'surface', 'accent', 'good', 'fair', 'bad'].map((name) => [name, token(name)])), accentInk: token('accent-ink') };
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.chart.setOption(
      { animation: !still, animationDuration: 300, backgroundColor: 'transparent', textStyle: { color: colours.ink, fontFamily: getComputedStyle(this).fontFamily }, ...this.option(colours) },
      { notMerge: true },
    );
  }
}

customElements.define('atlas-chart', Chart);
