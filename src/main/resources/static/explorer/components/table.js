import { LitElement, html, nothing } from 'lit';
import { number, sorted } from '../format.js';
import { onLanguage, say } from '../language.js';
import { amend, route } from '../router.js';
import { empty } from './states.js';
import words from '../words/table.js';

const t = say(words);
const PAGE = 50;
const PAUSE = 200;

const isNothing = (value) => value === null || value === undefined || value === '';
const codeOf = (column, row) => String((column.code ?? column.value)(row));

/**
 * A table that is searched, filtered, sorted and paged on the page; what the reader chose is in the address (`find`, `sort`, `page` and the keys of filters,
 * each behind `name` where a view has several tables).
 *
 * A column is {key, label, value: (row) => string or number, cell?: (row) => template, type?: 'number', filter?: true, code?: (row) => string, plain?: true};
 * `filter` offers the column's values as a choice, `code` is what the address says of a value whose words depend on the language, `plain` takes the sorting off. Rows are any objects. No more than 50 are in the page at a time.
 */
class Table extends LitElement {
  static properties = { columns: { attribute: false }, rows: { attribute: false }, label: {}, name: {}, search: { type: Boolean }, tools: { attribute: false } };

  constructor() {
    super();
    this.name = '';
    this.search = true;
    this.rows = [];
  }

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    this.forget = onLanguage(() => this.requestUpdate());
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.forget();
    clearTimeout(this.waiting);
  }

  key(part) {
    return this.name ? `${this.name}.${part}` : part;
  }

  chosen(part) {
    return route().query[this.key(part)] ?? '';
  }

  choose(patch) {
    amend(Object.fromEntries(Object.entries({ page: null, ...patch }).map(([part, value]) => [this.key(part), value])));
    this.requestUpdate();
  }

  /** The rows that match what was typed and chosen, in the order that was chosen. */
  matching() {
    const phrase = this.chosen('find').toLowerCase();
    const filters = this.columns.filter((column) => column.filter && this.chosen(column.key));
    const rows = this.rows.filter(
      (row) =>
        filters.every((column) => codeOf(column, row) === this.chosen(column.key)) &&
        (!phrase || this.columns.some((column) => String(column.value(row) ?? '').toLowerCase().includes(phrase))),
    );
    const sort = this.chosen('sort');
    const column = this.columns.find(({ key }) => key === sort.replace(/^-/, ''));
    return column ? sorted(rows, column.value, sort.startsWith('-')) : rows;
  }

  render() {
    const rows = this.matching();
    const pages = Math.max(1, Math.ceil(rows.length / PAGE));
    const page = Math.min(Math.max(1, Number.parseInt(this.chosen('page'), 10) || 1), pages);
    const shown = rows.slice((page - 1) * PAGE, page * PAGE);
    return html`
      <div class="table-tools">${this.search ? this.finding() : nothing} ${this.columns.filter((column) => column.filter).map((column) => this.filter(column))} ${this.clearing()} ${this.tools ?? nothing}</div>
      ${shown.length
        ? html`<div class="scroll" tabindex="0" role="region" aria-label=${this.label}>
            <table role="table" class="data">
              <caption class="unseen">${this.label}</caption>
              <thead role="rowgroup"><tr role="row">${this.columns.map((column) => this.head(column))}</tr></thead>
              <tbody role="rowgroup">${shown.map((row) => html`<tr role="row">${this.columns.map((column) => this.cell(column, row))}</tr>`)}</tbody>
            </table>
          </div>`
        : empty(t('none'))}
      ${this.paging(page, pages, rows.length, shown.length)}
    `;
  }

  finding() {
    return html`<label class="find"><span class="unseen">${t('find')}</span>
      <input type="search" placeholder=${t('find')} .value=${this.chosen('find')} @input=${(event) => this.typed(event.target.value)} /></label>`;
  }

  typed(text) {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.choose({ find: text.trim() }), PAUSE);
  }

  filter(column) {
    const said = new Map(this.rows.filter((row) => !isNothing(column.value(row))).map((row) => [codeOf(column, row), column.value(row)]));
    const values = sorted([...said], ([, value]) => value);
    return html`<label class="filter"><span>${column.label}</span>
      <select @change=${(event) => this.choose({ [column.key]: event.target.value })}>
        <option value="">${t('all')}</option>
        ${values.map(([code, value]) => html`<option value=${code} ?selected=${code === this.chosen(column.key)}>${value}</option>`)}
      </select></label>`;
  }

  clearing() {
    const parts = ['find', ...this.columns.filter((column) => column.filter).map((column) => column.key)].filter((part) => this.chosen(part));
    return parts.length ? html`<button class="quiet" @click=${() => this.choose(Object.fromEntries(parts.map((part) => [part, null])))}>${t('clear')}</button>` : nothing;
  }

  head(column) {
    const sort = this.chosen('sort');
    const order = sort === column.key ? 'ascending' : sort === `-${column.key}` ? 'descending' : 'none';
    const next = { none: column.key, ascending: `-${column.key}`, descending: null }[order];
    return html`<th role="columnheader" scope="col" class=${column.type ?? ''} aria-sort=${column.plain ? nothing : order}>
      ${column.plain ? column.label : html`<button @click=${() => this.choose({ sort: next })}>${column.label}<span class="arrow" aria-hidden="true">${{ none: '', ascending: '↑', descending: '↓' }[order]}</span></button>`}
    </th>`;
  }

  cell(column, row) {
    const value = column.value(row);
    const content = column.cell ? column.cell(row) : typeof value === 'number' ? number(value) : (value ?? '');
    return html`<td role="cell" class=${column.type ?? ''} data-label=${column.label}><div>${content}</div></td>`;
  }

  paging(page, pages, count, shown) {
    if (!count) return nothing;
    const from = (page - 1) * PAGE + 1;
    return html`<nav class="paging" aria-label=${t('pages')}>
      <p role="status">${t('shown', { from: number(from), to: number(from + shown - 1), count: number(count) })}</p>
      ${pages > 1
        ? html`<button ?disabled=${page === 1} @click=${() => this.choose({ page: page - 1 })}>${t('before')}</button>
            <button ?disabled=${page === pages} @click=${() => this.choose({ page: page + 1 })}>${t('after')}</button>`
        : nothing}
    </nav>`;
  }
}

customElements.define('atlas-table', Table);
