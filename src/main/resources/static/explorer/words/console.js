/** The words of the console. */
export default {
  title: ['控制台', 'Console'],
  lead: ['用 GraphQL 直接提问。左边的例子都能运行，点一下就填入。', 'Ask in GraphQL. Every example at the left runs; a click puts it in.'],
  examples: ['例子', 'Examples'],
  frame: ['GraphiQL 编辑器', 'GraphiQL editor'],
  alone: ['单独打开', 'Open by itself'],
  off: ['本程序没有开启 GraphiQL（atlas.pages.graphiql）。', 'GraphiQL is switched off here (atlas.pages.graphiql).'],
};
