/** The one way to the data: a POST to `/graphql`. What a view asked stays with the view, so that it can show it. */
const ENDPOINT = new URL('../graphql', import.meta.url);

/** Why a request has no answer: a code of the program or of the network, in words of the program, and the execution id by which the log knows it. */
export class Failure extends Error {
  constructor(message, code, executionId = null) {
    super(message);
    this.code = code;
    this.executionId = executionId;
  }
}

const failure = (error) =>
  new Failure(
    error.path ? `${error.path.join('.')}: ${error.message}` : error.message,
    error.extensions?.code ?? error.extensions?.classification ?? 'UNKNOWN',
    error.extensions?.executionId ?? /execution id ([\w-]+)/.exec(error.message)?.[1] ?? null,
  );

async function post(body, signal) {
  let response;
  try {
    response = await fetch(ENDPOINT, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json, application/json' },
      body: JSON.stringify(body),
      signal,
    });
  } catch (problem) {
    if (problem.name === 'AbortError') throw problem;
    throw new Failure(problem.message, 'NETWORK');
  }
  try {
    return await response.json();
  } catch (problem) {
    if (problem.name === 'AbortError') throw problem;
    throw new Failure(`HTTP ${response.status}`, `HTTP_${response.status}`);
  }
}

/** Asks, and gives the data; any error fails the whole, because half an answer looks like a full one. */
export async function ask(query, variables = {}, { signal } = {}) {
  const answer = await post({ query, variables }, signal);
  if (answer.errors?.length) throw failure(answer.errors[0]);
  return answer.data;
}

/** What was asked, or an empty object where the address names what the graph does not have: a view then offers what there is. */
export const unlessLost = (asked) =>
  asked.catch((problem) => {
    if (problem.code === 'BAD_USER_INPUT') return {};
    throw problem;
  });

/** What a view asks with: as `ask`, ended by the signal, each operation kept in the list, with its data. */
export const asking = (signal, operations = []) => async (query, variables = {}) => {
  const operation = { name: /(?:query|mutation)\s+(\w+)/.exec(query)?.[1] ?? '', query, variables };
  operations.push(operation);
  operation.data = await ask(query, variables, { signal });
  return operation.data;
};

/** The statements that an insight names itself: `provenance { cypher { text parameters } }`, wherever the operation selects it below a root field. */
const named = (data) =>
  Object.entries(data ?? {}).flatMap(([field, answer]) =>
    (answer?.provenance?.cypher ?? []).map(({ text, parameters }) => ({ field, statement: text, parameters: JSON.parse(parameters || '{}') })),
  );

/** The Cypher statements that answer an operation, those of each root field: [{field, statement, parameters}]. */
export async function cypherOf({ query, variables, data }, { signal } = {}) {
  const known = named(data);
  if (known.length) return known;
  const answer = await post({ query, variables, extensions: { cypher: true } }, signal);
  if (!answer.extensions?.cypher && answer.errors?.length) throw failure(answer.errors[0]);
  return answer.extensions?.cypher ?? [];
}
