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
const page = React.createElement(
  GraphiQL,
  {
    fetcher: GraphiQL.createFetcher({ url: endpoint.href }),
    defaultTabs: [{ query: EXAMPLE }],
    defaultQuery: '# 新查询 A new query\n',
  },
  logo,
);
ReactDOM.createRoot(document.getElementById('graphiql')).render(page);
