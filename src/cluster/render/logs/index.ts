/** The receiver of the audit log, for two programs: the one the requirements name, and its successor. */

import type { Renderer } from '../../file.ts';
import { renderAlloy } from './alloy.ts';
import { renderPromtail } from './promtail.ts';

/** Nothing without CLUSTER_AUDIT_RECEIVER. */
export const renderLogs: Renderer = (spec) => [...renderAlloy(spec), ...renderPromtail(spec)];
