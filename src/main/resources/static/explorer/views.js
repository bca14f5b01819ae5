/**
 * The views, in the order of the navigation. To add one: a module under `views/` whose default export is its tag, a line here, its words under `words/`.
 * `group` is a heading of the navigation (its words are `group.<group>` in words/frame.js, the view's `view.<id>`); a view without a group has an address and no entry.
 */
export const VIEWS = [
  { id: 'overview', group: 'look', load: () => import('./views/overview.js') },
  { id: 'map', group: 'recruit', load: () => import('./views/map.js') },
  { id: 'gaps', group: 'recruit', load: () => import('./views/gaps.js') },
  { id: 'prospects', group: 'recruit', load: () => import('./views/prospects.js') },
  { id: 'brief', group: 'recruit', load: () => import('./views/brief.js') },
  { id: 'compare', group: 'analyse', load: () => import('./views/compare.js') },
  { id: 'targets', group: 'analyse', load: () => import('./views/targets.js') },
  { id: 'graph', group: 'analyse', load: () => import('./views/graph.js') },
  { id: 'console', group: 'query', load: () => import('./views/console.js') },
  { id: 'entity', load: () => import('./views/entity.js') },
];

export const viewOf = (id) => VIEWS.find((view) => view.id === id);

/** Whether a view is there, for those who link to it. */
export const hasView = (id) => viewOf(id) !== undefined;
