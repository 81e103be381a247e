import type { Writer } from '../../server/port.ts';
import { routes } from '../../server/routes.ts';
import type { IamPolicyChange } from './diff.ts';
import { encodeIamPolicy } from './types.ts';

/** @throws {ServiceError} */
export async function applyIamPolicy(writer: Writer, { key, after }: IamPolicyChange): Promise<void> {
  const target = { query: { name: key } };
  if (after === undefined) await writer.write(routes.removeIamPolicy, target);
  else await writer.write(routes.setIamPolicy, target, encodeIamPolicy(after));
}
