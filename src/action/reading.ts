/** What the readings of several servers come to together. */

import { ExpectedError } from '../errors.ts';
import type { Reporter } from '../report/reporter.ts';
import type { Capabilities } from '../server/capability.ts';
import { routes } from '../server/routes.ts';
import { RunFailure } from './run-failure.ts';

/** Every reading, or one failure that tells of all of them. @throws {ExpectedError} */
export function collectReadings<Reading>(settled: readonly PromiseSettledResult<Reading>[]): Reading[] {
  const failures = settled.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
  const [first] = failures;
  const expected = failures.filter((failure) => failure instanceof ExpectedError);
  if (first !== undefined && expected.length < failures.length) throw first;
  if (expected.length > 1) {
    throw new RunFailure(
      expected[0]?.reason ?? 'partial',
      expected.map((failure) => failure.message).join(' '),
    );
  }
  if (first !== undefined) throw first;
  return settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
}

/** Whoever reads a plan must know what binds it to its servers. */
export function tellUnbound(
  aliases: readonly string[],
  deployments: ReadonlyMap<string, string>,
  { log }: Pick<Reporter, 'log'>,
): void {
  for (const alias of new Set(aliases.filter((name) => !deployments.has(name)))) {
    const why = `without ${routes.getInfo.permission}, or without an admin API`;
    log('info', `${alias} does not tell which deployment it is, ${why}: only its address is known`);
  }
}

/**
 * Alias → deployment id, of the servers that tell it. Two aliases of one server would be planned, and
 * changed, as if they were two.
 * @throws {RunFailure}
 */
export function mapDeployments(
  actuals: readonly { readonly alias: string; readonly capabilities: Capabilities }[],
): Map<string, string> {
  const owners = new Map<string, string>();
  for (const { alias, capabilities } of actuals) {
    const { deploymentId } = capabilities;
    if (deploymentId === undefined) continue;
    const other = owners.get(deploymentId);
    if (other !== undefined) {
      const message = `${other} and ${alias} are the same server (deployment ${deploymentId}): correct the address of one, or name one by \`alias\`.`;
      throw new RunFailure('invalid-config', message);
    }
    owners.set(deploymentId, alias);
  }
  return new Map([...owners].map(([deploymentId, alias]) => [alias, deploymentId]));
}
