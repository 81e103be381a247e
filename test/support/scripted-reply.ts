import { ServiceError } from '../../src/errors.ts';

export const reply = (body: string, headers = {}) => ({ status: 200, headers, body: Buffer.from(body) });

/** A refusal of status 500, unless told otherwise. */
export function fail(failure: Partial<ServiceError['failure']>): ServiceError {
  const base = {
    reason: 'server-error',
    operation: 'x',
    resource: 'y',
    status: 500,
    code: 'Scripted',
  } as const;
  return new ServiceError({ ...base, outcomeUnknown: false, ...failure }, 'as scripted');
}
