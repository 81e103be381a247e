/** What a request of the list in `routes.ts` is, and how one is written down. */

export type Effect = 'read' | 'write';

export interface Route<E extends Effect = Effect> {
  readonly method: 'GET' | 'HEAD' | 'PUT' | 'POST' | 'DELETE';
  /** `health` and `sts` are asked without a signature: whoever reaches the server may ask. */
  readonly api: 's3' | 'admin' | 'health' | 'sts';
  /**
   * For `s3` the sub-resource of a bucket or object, or '' for itself; for `admin` the path below the version;
   * for `health` the path below the health API; for `sts` ''.
   */
  readonly path: string;
  /** `bucket` needs `Target.bucket`; an admin route then carries it as the query `bucket`. `object` needs a key too. */
  readonly scope: 'service' | 'bucket' | 'object';
  readonly effect: E;
  /** What it does, in words for errors and logs, such as `set lifecycle`. */
  readonly operation: string;
  /** What the caller must be allowed to do, ready to show; '' when every signed caller may. */
  readonly permission: string;
  /** Query names a caller may add, or whose value in `baseQuery` a caller may replace. */
  readonly query: readonly string[];
  /** Query names without which the request would do something else, such as delete more. */
  readonly required?: readonly string[];
  /** Always sent: the admin API answers 426 when a name is missing, even if its value is empty. */
  readonly baseQuery?: Readonly<Record<string, string>>;
  /** Always sent; callers can't add any. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The caller may give tags for the object. */
  readonly tagged?: boolean;
  /** Statuses beyond 2xx that answer the question, and are no failure to answer it. */
  readonly verdicts?: readonly number[];
  /** The code of the 404 that means "nothing is set here". */
  readonly absent?: string;
  /** The body carries secrets: it is sealed with the secret key that signs the request. */
  readonly sealed?: boolean;
  /** The answer is sealed in the same way; whoever reads it gets it opened. */
  readonly sealedAnswer?: boolean;
  /** May take minutes before the first byte of its answer, such as what goes through every bucket of all sites. */
  readonly slow?: boolean;
  /** Sending it twice ends in the same state, so it may be retried. */
  readonly idempotent: boolean;
}

export function isSigned({ api }: Pick<Route, 'api'>): boolean {
  return api !== 'health' && api !== 'sts';
}

type Method = Route['method'];
export type Extra = Partial<
  Pick<
    Route,
    | 'query'
    | 'required'
    | 'baseQuery'
    | 'headers'
    | 'absent'
    | 'sealed'
    | 'sealedAnswer'
    | 'slow'
    | 'tagged'
    | 'idempotent'
  >
>;

/** With what is in it, so that no listed route can be made into another. */
export function freeze<T extends Route>(route: T): T {
  for (const value of Object.values(route)) Object.freeze(value);
  return Object.freeze(route);
}

/** Of the S3 API. */
function onS3(scope: 'bucket' | 'object') {
  const base = { api: 's3', scope, query: [], idempotent: true } as const;
  return <const E extends Effect>(
    effect: E,
    method: Method,
    path: string,
    operation: string,
    permission: string,
    extra: Extra = {},
  ): Route<E> => freeze({ ...base, method, path, effect, operation, permission, ...extra });
}

export const onBucket = onS3('bucket');
export const onObject = onS3('object');

export function onAdmin<const E extends Effect>(
  effect: E,
  method: Method,
  path: string,
  scope: Route['scope'],
  operation: string,
  permission: string,
  extra: Extra = {},
): Route<E> {
  const base = { api: 'admin', query: [], idempotent: true } as const;
  return freeze({ ...base, method, path, scope, effect, operation, permission, ...extra });
}

/** Asked by anybody; an unhealthy server says so by its status. */
export function onHealth(
  path: string,
  operation: string,
  extra: Pick<Extra, 'query'> & Pick<Route, 'verdicts'> = {},
): Route<'read'> {
  const base = { api: 'health', scope: 'service', query: [], idempotent: true } as const;
  return freeze({ ...base, method: 'GET', path, effect: 'read', operation, permission: '', ...extra });
}

/** For what must not happen twice. */
export const once: Extra = { idempotent: false };
