/** The end of the job: stops what setup-minio started, and leaves nothing behind. */

import { readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type FoundRecord, findRecords } from '../../throwaway/record.ts';
import { findProcesses, stopRecorded } from '../../throwaway/stop.ts';
import type { Context } from '../action.ts';
import type { ThrowawayInputs } from '../input/throwaway-input.ts';
import { folderPrefix, folderState } from './setup-minio.ts';

const maxLogLines = 200;

/** Never fails a job for what it can't clean up, and says what that is. */
export async function stopMinio(inputs: ThrowawayInputs, context: Context): Promise<void> {
  const { reporter, environment } = context;
  const folder = environment[`STATE_${folderState}`] ?? '';
  if (!basename(folder).startsWith(folderPrefix)) return reporter.say('No throwaway server was started.');
  // A step may have emptied the folder for temporary files.
  const records = await findRecords(folder).catch(() => []);
  const known = new Set(records.map(({ pid }) => pid));
  const others = (await findProcesses(folder)).filter((pid) => !known.has(pid));
  const unrecorded = others.map((pid) => ({ alias: 'an alias that is not recorded', pid, dir: folder }));
  const servers = [...records, ...unrecorded];
  const stopped = await Promise.all(servers.map(stopRecorded));
  for (const [index, { alias, pid }] of servers.entries()) {
    if (stopped[index]) reporter.say(`The throwaway server for ${alias} is stopped.`);
    else reporter.log('warning', `the throwaway server for ${alias} (process ${pid}) could not be stopped`);
  }
  if (wantsLogs(inputs)) for (const record of records) reporter.say(await renderLog(record));
  await rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() =>
    reporter.log('warning', `${folder} could not be removed`),
  );
}

function wantsLogs({ logs, jobStatus }: ThrowawayInputs): boolean {
  return logs === 'always' || (logs === 'on-failure' && jobStatus !== 'success');
}

async function renderLog({ alias, dir, secrets }: FoundRecord): Promise<string> {
  const text = await readFile(join(dir, 'server.log'), 'utf8').catch(() => '');
  const clean = secrets.reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
  const lines = clean.trimEnd().split('\n');
  const shown = lines.slice(-maxLogLines);
  const title = `Log of the throwaway server for ${alias}`;
  const count = lines.length > shown.length ? `, its last ${shown.length} of ${lines.length} lines` : '';
  return [`${title}${count}:`, ...shown.map((line) => `  ${line}`)].join('\n');
}
