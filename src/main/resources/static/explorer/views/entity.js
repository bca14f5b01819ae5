import { html, nothing } from 'lit';
import { list, number } from '../format.js';
import { say } from '../language.js';
import { label } from '../meta.js';
import { link } from '../router.js';
import { View } from '../view.js';
import { hasView } from '../views.js';
import { PLACES } from '../components/evidence.js';
import { basisMark, chainOf, evidenceButton, typeMark } from '../components/marks.js';
import { properties } from '../components/properties.js';
import { empty } from '../components/states.js';
import { wholeOf } from '../components/whole.js';
import './entity/relation.js';
import words from '../words/entity.js';

const t = say(words);
const WHAT = `query What($id: ID!) {
  node(id: $id) { __typename ... on Entity { id name } }
}`;

const EVIDENCE = `query EvidenceOf($id: ID!) {
  node(id: $id) { ... on Entity { basis rule evidence { ...Places } } }
}${PLACES}`;

/** Everything the atlas knows of one entity, with its evidence one click away. */
class EntityPage extends View {
  heading() {
    return this.data?.entity?.name ?? t('title');
  }

  lead() {
    const entity = this.data?.entity;
    if (!entity) return nothing;
    return html`${typeMark(this.data.type.name)} ${basisMark(entity.basis, entity.rule)}
      ${entity.aliases.length ? html`<span>${t('aliases', { names: list(entity.aliases) })}</span>` : nothing}`;
  }

  actions() {
    const entity = this.data?.entity;
    if (!entity) return nothing;
    return html`${evidenceButton({ title: entity.name, load: async (ask) => [(await ask(EVIDENCE, { id: entity.id })).node] })}
      ${hasView('graph') ? html`<a class="button" href=${link('graph', [entity.id])}>${t('inGraph')}</a>` : nothing}`;
  }

  async load(route, ask) {
    const [id] = route.path;
    const { node } = id ? await ask(WHAT, { id }) : { node: null };
    if (!node?.name) return { entity: null, id };
    return { id, ...(await wholeOf(id, node.__typename, ask)) };
  }

  body({ entity, type, counts, some, id }) {
    if (!entity) return empty(t('unknown', { id: id ?? '' }));
    return html`
      ${this.known(type, entity)}
      <div class="ways-on">${this.waysOn(type, entity, counts)}</div>
      ${some.length > 1 ? html`<nav class="jumps" aria-label=${t('jumps')}>${some.map((relation) => html`<button class="quiet" @click=${() => this.jump(relation)}>${label(relation.description)} <b>${number(counts.get(relation.name))}</b></button>`)}</nav>` : nothing}
      <div class="relations">
        ${some.length
          ? some.map((relation) => html`<atlas-relation id=${`relation-${relation.name}`} .type=${type} .relation=${relation} .entity=${entity} .count=${counts.get(relation.name)}></atlas-relation>`)
          : empty(t('alone'))}
      </div>`;
  }

  known(type, entity) {
    const content = properties(type, entity);
    return content === nothing ? nothing : html`<section class="card" aria-label=${t('properties')}>${content}</section>`;
  }

  jump(relation) {
    const heading = this.querySelector(`#relation-${relation.name} h2`);
    heading.scrollIntoView({ block: 'start' });
    heading.focus({ preventScroll: true });
  }

  /** The other views on this entity, as far as they are there and have something of it to show. */
  waysOn(type, { id }, counts) {
    const chain = `chain:${chainOf({ id })}`;
    const plans = counts.get('chains') ? [['gaps', [], { zone: id }], ['map', [id], {}]] : [];
    const targets = counts.get('targets') ? [['targets', [], { owner: id }]] : [];
    const ways = {
      Zone: [...plans, ...(plans.length ? [['compare', [id], {}]] : []), ...targets],
      Region: [...plans, ...targets],
      Chain: [['map', ['-', id], {}], ['gaps', [], { chain: id }], ['prospects', [], { chain: id }], ['brief', [id], {}]],
      Segment: [['map', ['-', chain], { segment: id }], ['brief', [chain], {}]],
    };
    return (ways[type.name] ?? []).filter(([view]) => hasView(view)).map(([view, path, query]) => html`<a class="button" href=${link(view, path, query)}>${t(`to.${view}`)}</a>`);
  }
}

customElements.define('atlas-entity', EntityPage);
export default 'atlas-entity';
