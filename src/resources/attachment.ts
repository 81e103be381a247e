import { ServiceError } from '../errors.ts';
import type { Writer } from '../server/port.ts';
import { type Route, routes } from '../server/routes.ts';

/** Whose policies they are. */
export type Holder = { readonly user: string } | { readonly group: string };

/** Attaches before it detaches, so that nothing is missing meanwhile. @throws {ServiceError} */
export async function applyAttachments(
  writer: Writer,
  holder: Holder,
  before: readonly string[],
  after: readonly string[],
): Promise<void> {
  const added = after.filter((name) => !before.includes(name));
  const removed = before.filter((name) => !after.includes(name));
  if (added.length > 0) await send(writer, routes.attachPolicies, holder, added);
  if (removed.length > 0) await send(writer, routes.detachPolicies, holder, removed);
}

/** Detaches before it attaches, for those who had nothing a moment ago. @throws {ServiceError} */
export async function replaceAttachments(
  writer: Writer,
  holder: Holder,
  before: readonly string[],
  after: readonly string[],
): Promise<void> {
  const kept = before.filter((name) => after.includes(name));
  await applyAttachments(writer, holder, before, kept);
  await applyAttachments(writer, holder, kept, after);
}

/** What is so already is as good as done. */
async function send(
  writer: Writer,
  route: Route<'write'>,
  holder: Holder,
  policies: readonly string[],
): Promise<void> {
  try {
    await writer.write(route, {}, JSON.stringify({ policies, ...holder }));
  } catch (error) {
    if (error instanceof ServiceError && error.failure.code === 'XMinioAdminPolicyChangeAlreadyApplied')
      return;
    throw error;
  }
}

/** Removes what may be gone already: that is as good as done. @throws {ServiceError} */
export async function removeKnown(remove: () => Promise<unknown>): Promise<void> {
  try {
    await remove();
  } catch (error) {
    if (error instanceof ServiceError && error.failure.status === 404) return;
    throw error;
  }
}
