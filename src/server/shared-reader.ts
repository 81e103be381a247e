import type { OpenReader } from './connect.ts';
import type { Reply, Target } from './port.ts';
import type { Route } from './route.ts';

/**
 * A reader that asks the server once for what several parts of one reading want: the same question gets the
 * same answer, a failure too. For one reading only, since what is there is to be read afresh in the next.
 * Lines are not shared.
 */
export function shareReader(reader: OpenReader): OpenReader {
  const answers = new Map<Route, Map<string, Promise<Reply>>>();
  const read: OpenReader['read'] = (route, target) => {
    const asked = answers.get(route) ?? new Map<string, Promise<Reply>>();
    answers.set(route, asked);
    const question = describe(target);
    const answer = asked.get(question) ?? reader.read(route, target);
    asked.set(question, answer);
    return answer;
  };
  return Object.freeze({ ...reader, read });
}

function describe({ bucket = '', key = '', query = {} }: Target = {}): string {
  return JSON.stringify([bucket, key, Object.entries(query).sort()]);
}
