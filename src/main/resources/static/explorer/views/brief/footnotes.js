import { html, nothing } from 'lit';
import { say } from '../../language.js';
import terms from '../../words/terms.js';
import own from '../../words/brief.js';

const t = say(terms);
const w = say(own);

/** The footnotes of a page: each cited place has one number, however often it is cited. */
export class Footnotes {
  places = new Map();

  /** The numbers of some places, as links to the notes; at most a handful are numbered at one statement. */
  cite(evidence) {
    const numbers = [...new Set(evidence.map((one) => this.number(one)))];
    return numbers.length ? html`<sup class="cited">${numbers.map((number) => html`<button class="note-mark" aria-label=${w('note', { number })} @click=${() => document.getElementById(`note-${number}`).scrollIntoView({ block: 'center' })}>${number}</button>`)}</sup>` : nothing;
  }

  number(one) {
    const key = `${one.document.id} ${one.paragraph} ${one.start} ${one.end}`;
    if (!this.places.has(key)) this.places.set(key, { ...one, number: this.places.size + 1 });
    return this.places.get(key).number;
  }

  list() {
    return html`<section class="notes"><h2>${w('notes')}</h2><ol>
      ${[...this.places.values()].map((one) => html`<li id=${`note-${one.number}`}>《${one.document.title}》${one.section}，${t('place.paragraph', { number: one.paragraph })}${one.text ? html`：“${one.text.slice(one.start, one.end)}”` : nothing}</li>`)}
    </ol></section>`;
  }
}
