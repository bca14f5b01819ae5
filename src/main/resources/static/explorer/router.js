/**
 * Addresses: `#/view/part/part?name=value`. An address restores what is seen, filters included, so it can be sent to a colleague and the back button works.
 * A route is {view, path, query}; the values of the query are strings.
 */
const listeners = new Set();
const HOME = 'overview';

// Only what would be read as syntax is escaped, so that Chinese stays readable where the browser shows it.
const escape = (text) => String(text).replace(/[%/?#&=+\s"<>`]/g, encodeURIComponent);

const unescape = (text) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // Someone typed a lonely percent sign.
  }
};

function parse(hash) {
  const [path, query = ''] = hash.replace(/^#?\/?/, '').split('?', 2);
  const [view, ...parts] = path.split('/').map(unescape);
  const pairs = query.split('&').filter(Boolean).map((pair) => {
    const cut = pair.indexOf('=');
    return cut < 0 ? [unescape(pair), ''] : [unescape(pair.slice(0, cut)), unescape(pair.slice(cut + 1))];
  });
  return { view: view || HOME, path: parts, query: Object.fromEntries(pairs) };
}

let current = parse(location.hash);

function read() {
  current = parse(location.hash);
  listeners.forEach((listener) => listener(current));
}

addEventListener('hashchange', read);

export const route = () => current;

/** The address of a view. Values that are empty, null or undefined leave no trace in it. */
export function link(view, path = [], query = {}) {
  const pairs = Object.entries(query)
    .filter(([, value]) => value !== null && value !== undefined && value !== '')
    .map(([name, value]) => `${escape(name)}=${escape(value)}`);
  return `#/${[view, ...path].map(escape).join('/')}${pairs.length ? `?${pairs.join('&')}` : ''}`;
}

export function go(view, path = [], query = {}) {
  const address = link(view, path, query);
  if (address === location.hash) read();
  else location.hash = address;
}

/**
 * Changes some values of the current query, null to remove one. What the reader typed or sorted replaces the address (the back button is no undo of letters);
 * a step that the reader would want to go back from is `{push: true}`.
 */
export function amend(patch, { push = false } = {}) {
  const address = link(current.view, current.path, { ...current.query, ...patch });
  if (address === location.hash) return;
  history[push ? 'pushState' : 'replaceState'](null, '', address);
  read();
}

export function onRoute(listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
