/** The end of a job that signed in: no key of it is good any more, nor left in its environment. */

import { giveBack } from '../../login/exchange.ts';
import type { Context } from '../action.ts';
import { hideSecrets } from '../secret.ts';
import { readMade } from './made-keys.ts';

/** Never fails a job: keys that can't be given back end by themselves. */
export async function endLogin(_inputs: unknown, { reporter, environment }: Context): Promise<void> {
  const made = readMade(environment);
  hideSecrets(
    reporter,
    made.map(({ keys }) => keys),
  );
  const { exportToJob } = await import('../../report/job.ts');
  for (const name of made.flatMap(({ names }) => names)) exportToJob(name, '');
  const given = await Promise.allSettled(made.map(({ place, keys }) => giveBack(place, keys)));
  for (const [index, { place }] of made.entries()) {
    if (given[index]?.status === 'fulfilled')
      reporter.say(`The keys for ${place.alias} are given back, and of no use any more.`);
    else
      reporter.log('warning', `the keys for ${place.alias} could not be given back; they end by themselves`);
  }
}
