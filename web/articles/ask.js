import { useEffect, useState } from 'react';
import { postJson } from '../get-json.js';

/** The data of a GraphQL operation; throws with the server's sentence when it refuses. */
export const ask = async (query, variables, signal) =>
  (await postJson('/graphql', { query, variables }, signal)).data;

/** `{data}` of an operation as soon as it is there, or `{refusal}`; asked again when the variables change, not at all while they are undefined. */
export function useAnswer(query, variables) {
  const [state, setState] = useState({});
  const asked = JSON.stringify(variables);
  useEffect(() => {
    if (asked === undefined) return undefined;
    const gone = new AbortController();
    ask(query, JSON.parse(asked), gone.signal).then(
      (data) => setState({ asked, data }),
      (error) => {
        if (!gone.signal.aborted) setState({ asked, refusal: error.message });
      },
    );
    return () => gone.abort();
  }, [query, asked]);
  return state.asked === asked ? state : {};
}
