import type { Action } from './action/action.ts';

/** Every action by its folder's name; each is loaded only when it is the one that runs. */
const actions = {
  'apply-buckets': () => import('../actions/apply-buckets/run.ts'),
  'apply-policies': () => import('../actions/apply-policies/run.ts'),
  'cluster-check': () => import('../actions/cluster-check/run.ts'),
  'render-cluster': () => import('../actions/render-cluster/run.ts'),
  'replication-check': () => import('../actions/replication-check/run.ts'),
  'setup-replication': () => import('../actions/setup-replication/run.ts'),
  'validate-config': () => import('../actions/validate-config/run.ts'),
} as const satisfies Record<string, () => Promise<{ action: Action }>>;

export type ActionName = keyof typeof actions;

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
