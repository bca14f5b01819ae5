import { html, nothing } from 'lit';
import { language, say } from '../language.js';
import { link } from '../router.js';
import { isDark } from '../theme.js';
import { View } from '../view.js';
import { empty } from '../components/states.js';
import words from '../words/console.js';

const t = say(words);
const EXAMPLES = new URL('../examples.graphql', import.meta.url);
const GRAPHIQL = new URL('../../graphiql/index.html', import.meta.url);

/** An example is a named operation behind two comments, its title and what it shows, each `中文 | English`. */
export function examplesOf(text) {
  return text.split(/\n\n(?=# )/).map((chunk) => {
    const [title, about, ...query] = chunk.trim().split('\n');
    const pair = (line) => line.replace(/^# /, '').split(' | ');
    return { name: /query (\w+)/.exec(chunk)[1], title: pair(title), about: pair(about), query: query.join('\n') };
  });
}

/** GraphiQL with examples that run. Its page is the same that stands at /graphiql; the query comes with the address. */
class Console extends View {
  heading() {
    return t('title');
  }

  lead() {
    return t('lead');
  }

  actions() {
    return html`<a class="button quiet" href=${GRAPHIQL.pathname.replace(/index\.html$/, '')} target="_blank" rel="noopener">${t('alone')}</a>`;
  }

  dataKey() {
    return 'examples';
  }

  async load() {
    const [examples, graphiql] = await Promise.all([fetch(EXAMPLES).then((response) => response.text()), fetch(GRAPHIQL)]);
    return { examples: examplesOf(examples), served: graphiql.ok };
  }

  body({ examples, served }, { query }) {
    if (!served) return empty(t('off'));
    const chosen = examples.find((example) => example.name === query.example);
    const asked = query.query ?? chosen?.query ?? examples[0].query;
    const half = (pair) => pair[language() === 'en' ? 1 : 0];
    return html`<div class="console">
      <nav aria-label=${t('examples')}>
        <h2>${t('examples')}</h2>
        <ul>${examples.map((example) => html`<li><a href=${link('console', [], { example: example.name })} aria-current=${example === chosen ? 'true' : nothing}><b>${half(example.title)}</b><span>${half(example.about)}</span></a></li>`)}</ul>
      </nav>
      <iframe title=${t('frame')} src=${this.address(asked, query.variables)}></iframe>
    </div>`;
  }

  address(query, variables) {
    const parts = new URLSearchParams({ query, variables: variables ?? '', theme: isDark() ? 'dark' : 'light' });
    return `${GRAPHIQL.pathname}#${parts}`;
  }
}

customElements.define('atlas-console', Console);
export default 'atlas-console';
