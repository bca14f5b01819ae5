'use strict';

// Opens GraphiQL on the endpoint beside this page, with one example.
const EXAMPLE = `# 名称含“荣信”的企业、所在产业链、
# 规划该链的园区，以及园区的指标与出处。
# Companies named 荣信, their chains, the zones that
# plan them, and the zones' targets with evidence.
query Example {
  companies(where: { name: { contains: "荣信" } }) {
    name
    chains {
      name
      zones {
        name
        targets(limit: 3) {
          name
          text
          year
          evidence {
            document { title }
            section
            paragraph
            start
            end
          }
        }
      }
    }
  }
}
`;

const endpoint = new URL('../graphql', window.location.href);
const logo = React.createElement(GraphiQL.Logo, null, '链图');
const fetcher = GraphiQL.createFetcher({ url: endpoint.href });
const root = ReactDOM.createRoot(document.getElementById('graphiql'));

// The explorer shows this page in a frame, under a heading of its own.
document.documentElement.classList.toggle('framed', window.parent !== window);

// The query comes behind the #, so that it is no part of the request for the page and may be long.
function open() {
  const given = new URLSearchParams(window.location.hash.slice(1));
  if (given.get('theme')) {
    localStorage.setItem('graphiql:theme', given.get('theme'));
  }
  const asked = given.get('query') ? { query: given.get('query'), variables: given.get('variables') || undefined } : {};
  root.render(
    React.createElement(
      GraphiQL,
      {
        key: window.location.hash,
        fetcher,
        defaultTabs: [{ query: EXAMPLE }],
        defaultQuery: '# 新查询 A new query\n',
        ...asked,
      },
      logo,
    ),
  );
}

window.addEventListener('hashchange', open);
open();
