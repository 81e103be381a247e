import type { Action } from './action/action.ts';

/** Every action by its folder's name; each is loaded only when it is the one that runs. */
const actions = {
  'apply-access': () => import('../actions/apply-access/run.ts'),
  'apply-buckets': () => import('../actions/apply-buckets/run.ts'),
  'apply-policies': () => import('../actions/apply-policies/run.ts'),
  'cluster-check': () => import('../actions/cluster-check/run.ts'),
  import: () => import('../actions/import/run.ts'),
  login: () => import('../actions/login/run.ts'),
  plan: () => import('../actions/plan/run.ts'),
  'post-comment': () => import('../actions/post-comment/run.ts'),
  'render-cluster': () => import('../actions/render-cluster/run.ts'),
  'replication-check': () => import('../actions/replication-check/run.ts'),
  'setup-minio': () => import('../actions/setup-minio/run.ts'),
  'setup-replication': () => import('../actions/setup-replication/run.ts'),
  'validate-config': () => import('../actions/validate-config/run.ts'),
} as const satisfies Record<string, () => Promise<{ action: Action }>>;

export type ActionName = keyof typeof actions;

/** What some actions do at the end of the job. */
const posts = {
  login: () => import('../actions/login/post.ts'),
  'setup-minio': () => import('../actions/setup-minio/post.ts'),
} as const satisfies Partial<Record<ActionName, () => Promise<{ action: Action }>>>;

/** What the stub of each action calls. Never throws; sets the exit code. */
export async function main(name: ActionName): Promise<void> {
  const args = process.argv.slice(2);
  if (args.includes('--help') || args.includes('-h')) {
    const { printHelp } = await import('./action/help.ts');
    await printHelp(name);
    return;
  }
  const [{ runAction }, { action }] = await Promise.all([import('./run-action.ts'), actions[name]()]);
  await runAction(action, args);
}

/** What the stub of the whole suite calls: an input says which action runs. Never throws; sets the exit code. */
export async function mainChosen(): Promise<void> {
  const args = process.argv.slice(2);
  if (args.includes('--help') || args.includes('-h')) {
    const { printHelp } = await import('./action/help.ts');
    await printHelp('minio-actions', '.');
    return;
  }
  const { runChosen } = await import('./run-action.ts');
  const choices = Object.entries(actions).filter(([name]) => !(name in posts));
  await runChosen(Object.fromEntries(choices), args);
}

/** What the stub for the end of a job calls. Never throws; sets the exit code. */
export async function mainPost(name: keyof typeof posts): Promise<void> {
  const [{ runAction }, { action }] = await Promise.all([import('./run-action.ts'), posts[name]()]);
  await runAction(action, []);
}
